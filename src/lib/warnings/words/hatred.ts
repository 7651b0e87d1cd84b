import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const hatredWords: Readonly<Record<string, Words>> = {
	racism: {
		strong: `racist/racists | racism | whites only | lynch~ | white supremacist/supremacists/supremacy | racial slur/slurs | nigger/niggers
			wetback/wetbacks | kike/kikes | slave owner/owners | ethnic cleansing | where ..1 you/he/she/they ..1 really from
			whites/coloureds/coloreds/negroes/blacks only/stood/sat/here/back/out/entrance
			dirty/filthy/bloody/stinking foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/jew/jews/paki/arab/arabs/indian/chink/black/mexican
			his/her/their/these people breed/bred/breeding/stink/steal/smell | klan | yellow star | apartheid | jim crow | slave auction/market/ship
			antisemitic/antisemite | go/went/gone back to ..3 country/jungle/africa | go back where ..1 came/belong/belongs
			paki/pakis/wog/wogs/gook/gooks/darkie/darkies/raghead/gyppo | n word | burn~ ..2 cross/crosses upon/on/in | you let one in
			you people always/are/never/all | called ..2 boy ..10 cop/white/hood | white kids/boys/man/woman ..6 warning/let/go/served/free
			where are you really
			darkie/darkies/paki/pakis/wog/wogs/coon/coons/nigger/niggers/chink/chinks/gook/gooks/spic/spics/wetback/kike/kikes/gyppo/gippo/pikey/raghead/towelhead/redskin/half_caste/mulatto/negress/golliwog/savages/jap/japs/squaw/injun
			monkey ..2 noise/noises/chant/chants/sounds
			go/went/going/get/send/sent/deport ..3 back ..1 to ..4 country/africa/jungle/china/mexico/where/home/india/pakistan/came/island
			where ..3 you/he/she/they ..1 really/actually/originally from | go home ..6 sign/painted/wall/van/shouted/foreigners/written
			one of them/those/your_lot ..6 colour/color/skin/accent/street/country/blood
			we don't ..2 serve/rent/want/hire/take ..2 your/their/coloureds/foreigners/irish/blacks/them/gypsies
			no ..1 blacks/irish/coloureds/gypsies/jews/elves/halflings/natives/indians/mexicans/travellers | whites/humans/europeans ..1 only
			taking/took/take our/their jobs/women/land/houses | speak english/properly/proper | colour/color of ..2 skin
			skin ..4 colour/color/dark/brown/black/darker ..8 laugh~/spat/refus~/police/stopped/stared/clutch~/slur/called/dirty
			stopped/pulled/searched/frisked/followed ..3 police/cop/officer/guard/store/security/over ..12 white/blond/black/brown/friend/friends
			police/cop/cops/officer/security ..12 white ..2 friend/friends/boy/boys/kids | papers/passport ..8 only ..1 me/us/him/her
			everyone/everybody else ..4 white/blond/blonde/pale
			flat/room/house/apartment/job/vacancy/position/table ..6 gone/taken/filled/let/sold/reserved ..8 face/saw/voice/free/rang/again/accent/skin/phone
			clutch~/clutched ..2 bag/purse/handbag | crossed ..2 street/road ..8 black/skin/hood
			swastika/swastikas/star_of_david/klan/klansmen/nazi_salute/sieg_heil/noose ..4 locker/tree/door
			half breed/blood/breeds/bloods/elf/orc ..8 scum/filth/spat/dirty/not/never/called/mongrel | mudblood/mudbloods
			dirty/filthy/bloody/thieving/stinking ..1 foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/jew/jews/arab/arabs/native/natives/elf/elves/mexican/refugees/indian/turks/poles/irish/tinkers/traveller
			slave/slaves ..5 auction/block/ship/plantation/whip/overseer/market/sold/master/owner/quarters
			plantation ..6 slaves/overseer/cotton/master | native/natives ..4 savage/savages/lazy/children/inferior/civilis~/civiliz~/boys
			your/their/those kind/sort/lot ..4 welcome/serve/breed/smell/stink/thieves/savage/animals
			racis~/racism/racist/racists/xenophobi~/antisemit~`,
		clear: `go back to your/where ..3 country/from | half breed/breeds | halfbreed | people like your/his kind | savages
			colour of @poss skin | color of @poss skin | dirty blood | his/her/my/their accent ..4 laugh~/mock~/joke
			half caste | speak english | taking our jobs/women | no blacks/irish/dogs
			jews/gypsies/blacks/muslims/arabs | deport~ | back to africa/jungle | your kind | we don't serve | colour/color of ..1 skin
			swastika/swastikas | white/coloured/colored only/people/folk ..5 sign/counter/back/school/line/bus | you people | bet you stole
			white kids/boys/folks | the hood ..6 hands | how they/those are
			foreigner/foreigners/immigrant/immigrants/refugee/refugees/gypsy/natives/savage | your/their/her/his kind/sort/lot
			you_people/those_people/these_people | accent ..5 laugh~/mock~/mimic~/can't/understand/thick | skin ..3 dark/brown/black/darker
			white boys/people/folk/kids/man/woman/friends/girls/family/men | papers please
			stole/steal/stolen ..5 you/this/bet/from/must/he | dirty/filthy ..3 blood/hands/skin/people | welcome here/round_here/around_here
			back home ..4 you/your | not from ..1 here/round | a credit to | so articulate | really from
			exotic | touch ..2 hair | followed ..4 shop/store/aisle/aisles | the estate/letting agent/landlord/landlady ..8 gone/taken/voice/face/sorry
			stared/stare/stares/staring ..3 headscarf/hijab/turban/skin | headscarf/hijab/turban/yarmulke/kippah | pure/purity ..2 blood/race
			race/races ..3 inferior/master/mix~/mixed/lesser/human/traitor | deport~/deported/deportation/border_guard | equal/rights ..4 white
			slur/slurs
			bigot/bigots/bigotry | prejudice ..6 colour/color/race/skin/jews/blacks`,
		weak: `your slave/slaves/slavery | purebred | mongrel | kind | those/these people | your people | plantation
			the word ..4 door/painted/shouted/wall | food ..1 stank/stinks/smelled | out ..4 shelter/wall/painted
			dark/brown/black skin/skinned/face/boy | foreign/native | skin/dark/brown/black/white/blond | accent/english/language
			country/jungle/africa/border | papers/passport/police/officer | sort/people/blood | sign/door/wall/painted | laugh~/spat/shouted
			stole/steal/thieves | slave/slavery/master | dirty/filthy/smell | word | flat/rent/landlord/agent/street
			negro/negroes/coloured/coloreds/coloureds
			segregation/segregated
			the whole street/neighbourhood/neighborhood
			spat ..4 feet/face/ground/them/him/her`
	},
	homophobia: {
		strong: `homophobic/homophobia/homophobe | conversion therapy | pray the gay | anti gay | gay bashing
			filthy/dirty/bloody/disgusting/fucking queer/queers/homo/fairy/lesbian/lesbians/pervert/queen
			cured of/cure ..1 men/him/her/gay/homosexuality | because ..1 he/she/i/they was/were/am/is gay/queer/lesbian
			homosexual/homosexuality ..4 crime/illness/sin/disease/cured/prison/sickness/arrested/offence | gay people ..4 sick/sin/hell
			faggot/faggots/fag/fags/dyke/dykes/poof/poofs/poofter/homo/homos ..3 they/shouted/hissed/painted/called/he/said/written/wrote/spat/you/window/wall/door/out
			two men/women/boys/girls ..6 unnatural/disgusting/abomination
			being/be gay was/is ..1 choice/sin/sickness/phase/wrong | gay ..8 hell/choice/disgusting | holding hands ..8 disgusting/fag/sick/gross/hell
			bible verse/verses ..8 gay/locker/hell | go to hell for
			conversion/reparative ..1 therapy/camp | pray ..2 gay
			gay/queer/lesbian/lesbians/gays/homosexual/homosexuals/homosexuality/homo/bisexual ..8 sin/sick/disgusting/hell/wrong/unnatural/cure/cured/disease/beat/beaten/hate/hates/choice/phase/disown~/thrown/kicked/ashamed/shame/prison/arrested/illegal/pervert/perverts/abomination/fix/fixed/repent/ban/banned/not_my/no_son/spat
			disgusting/unnatural/sick/abomination/perverts/filthy/against_nature/sinful/pervert/revolting ..8 two_men/two_women/two_boys/two_girls/holding_hands/boyfriend/kissing/boys/another_man/another_woman/own_sex/your_sort/our_sort/their_sort
			your/our/their/that/his/her sort/kind/lot/way/persuasion ..8 navy/prison/army/hang~/flog~/beat/shot/castrat~/asylum/cured/shock/children/church/parish
			come/came/coming back/home ..2 liking/loving/wanting/normal/straight/cured ..3 girls/boys/men/women
			like girls/boys/women/men ..6 supposed/normal/fix/pray/cure/mend~/should/broken
			broken ..6 mend~/fix~/healed/pray ..8 girls/boys/camp/lodge/pastor/friend
			make/made/turn ..2 straight/normal ..3 pray/camp/pastor/shock/girls | that's/so/you're/totally ..1 gay | are you ..1 gay/queer/bent
			no son/daughter/child/brother of mine/ours | not under my roof ..8 boyfriend/girlfriend/gay/boy/girl
			out of ..2 house ..8 boyfriend/girlfriend/gay/boy/kiss~/letters/queer
			pray~/prayed ..2 over/for ..2 soul/son/daughter/him/her ..8 boy/girl/gay/devil/boyfriend/girlfriend/unclean | don't know where ..3 been
			won't/wouldn't/refused/refuse ..3 shake/take/touch/serve/marry/sit/share ..8 boyfriend/gay/queer/partner/michael/two_men/couple/lesbian
			bake/cake/hotel/bed_and_breakfast/venue/adopt/blood ..6 two_men/gay/couple/lesbian/our_sort/same_sex | adam and steve
			limp wrist/wristed/wrists | backs to the wall
			caught/found/discovered ..2 boy/girl/him/her/us/them ..2 kissing/with/bed ..10 disown~/camp/pastor/expelled/hell/shame/son/pray/unnatural/bible/abomination
			homophob~/homophobic/homophobia/faggy
			fucking/dirty/filthy/disgusting/little fag/faggot/poof/queer/dyke/homo/lezzer/poofter`,
		clear: `so gay | that's gay | unnatural ..2 desire/love/urges | sodomites | disown~ ..4 gay | kicked out ..4 gay | abomination
			queer/queers/homo/fag/poof | a sin/sickness/abomination/disease/perversion | pastor/priest/church ..6 gay/girls/boys/sin/sickness/hell
			gay ..4 wrong/hell/hate/sick/beat/disgusting | disown~ | holding hands ..5 shout~/spat/hissed
			burn in hell | no son/daughter of mine | fix/fixed/cure/cured girls/boys/gays/lesbians/people like | disgusting | bible verse/verses
			go/going to hell | not changing/showering/sharing in/with
			perver~/perversion/deviant/deviants/degenerate/degenerates/indecency/inverts/invert | gross indecency | burn_in_hell/go_to_hell/hellfire
			broken ..4 mended/fixed/healed | pastor/priest/preacher/church/bible/scripture/leviticus ..8 boy/boys/girl/girls/hell/sin/sick/kiss~/men
			holding_hands/hand_in_hand
			boyfriend/girlfriend ..6 secret/hide/hid/introduce/friend/roommate/flatmate/sniggered | a phase | find ..2 nice girl/boy/man
			met ..2 right girl/man | be a_man/real_man up | conversion/camp ..3 month/week/fix/lodge/pastor/parents | lifestyle ..3 choice/your/that
			what people ..1 say/think | fags/homos/pansy/nancy
			dyke/dykes/poofter/sodomite
			faggot/faggots
			faggot/faggots/dyke/dykes | dirty/filthy/little/bloody/fucking/you/that/a fag/dyke/poof/poofs/queer/queers/faggot/faggots/homo/bender/lezzer/lesbo/sodomite
			backs to the wall | don't bend over | no son/daughter of mine | i/we didn't raise a/no ..1 queer/poof/fairy/pansy | bent as a | nancy boy | limp hand/wrist/wristed | abomination/sodomy/sodomite | lifestyle choice | choose/chose that/this lifestyle`,
		weak: `sin/sinner | in hell | like_that/girls_like/boys_like | letters ..3 found | thrown/kicked/threw/kick ..2 out
			pray/prayed/prays for/over ..2 @obj/soul/cured | conversion | lesbian/lesbians | no son/daughter | holding hands | gay
			hell/church/pastor/bible/pray/prayed/god | sick/wrong/shame/ashamed | kiss~/kissed/holding_hands/hand | son/daughter/father/uncle
			cure/cured/fix/broken/mended/camp | sort/kind/like_that | sniggered/laughed/spat/shouted | navy/army | brick/window
			our/your/that/their sort/kind | seen/saw me/him/her/us with
			kicked/threw/thrown/put ..1 out
			unnatural/perverted/pervert/perverts`
	},
	transphobia: {
		strong: `transphobic/transphobia/transphobe | shemale | deadname~ | dead name | misgender~
			man in a dress/wig/skirt | not_a_real/not_really_a/not_an_actual/not_actually_a/never_a_real woman/man/girl/boy
			you're/you_are obviously/really/still a man/boy/girl | what's/what is between ..1 legs | born a man/woman/boy/girl
			dressed ..1 as a woman/man ..6 sick/freak/disgusting | deadnam~ | trans ..4 hate/freak/sick/predator/kill
			never ..2 be a real/a_woman/a_man/girl/boy | wrong pronoun/pronouns | always be my son/daughter/little | you're a boy/girl
			won't make you a girl/boy/woman/man | used/uses/using/use the old name | hadn't been anyone's son/daughter
			you'll never be ..1 girl/boy/woman/man | real women/men/girls/boys | cut it off and/but/it | transphob~/ladyboy
			trans/transgender/transsexual/transition~/nonbinary/non_binary ..10 freak/sick/disgusting/hate/kill/pervert/predator/real/toilet/toilets/bathroom/bathrooms/mutilat~/delusion~/phase/ban/banned/fake/laugh~/refus~/wrong/mental
			is that/it/she/he a ..1 bloke/man/woman/boy/girl/lad/fella/he or | man/bloke/boy/lad in ..1 dress/skirt/wig/heels/makeup
			he/she or ..1 she/he/it/whatever | it or he/she | he she
			louder ..8 mister/sir/name | wrong/my/her/his/their/preferred pronoun/pronouns
			birth_certificate/born_as/assigned/on_the_form ..10 girls/boys/man/woman/male/female/change/name
			what's/what_have_you_got/what_has_she_got/what_has_he_got ..2 between/down/under ..4 legs/there/skirt | between your/her/his/its legs
			my son/daughter is/was/died ..4 dead/girl/boy/name
			binder/packer/dress/skirt/wig/bra/prosthesis/hormones/estrogen/testosterone ..10 laugh~/boy/freak/look/took/stole/cut/ripped/burn~/found/real
			wrong/ladies/mens/men's/women's/girls/boys toilet/toilets/bathroom/bathrooms/loo/changing/restroom ..8 bloke/man/he/boy/sir/out/security/guard/stop~/freak
			adam's apple | five o'clock shadow | shaved it | it's shaved | mutilat~ ..1 body/yourself/himself/herself
			god ..2 made ..1 you/him/her ..2 boy/girl/man/woman/male/female | that's/thats not ..1 your/her/his ..1 name
			call~/calling/called ..3 him/her/it ..3 he/she/by ..6 purpose/corrected/smirk~/dead/old/name/again
			not/isn't/aren't ..2 real women/woman/men/man | men ..4 women's/ladies/girls toilets/bathrooms/changing/spaces
			you'll/you ..1 always/still/will ..2 be ..1 boy/girl/son/daughter/man/woman | were/was born a boy/girl/man/woman
			god ..3 doesn't make mistakes
			trans ..3 people/women/kids/girl/boy/woman/man/person ..8 disgusting/sick/freaks/dangerous/mistake/shouldn't/laugh~/spat/threw
			really/actually/obviously/biologically/born a ..1 man/boy/male/woman/girl/female/bloke
			refused/refuses/refuse/won't/wouldn't ..1 call/use ..1 her/his/their/my name/pronouns
			you'll/you always/never/not ..1 be a real/proper/actual ..1 man/woman/girl/boy | never ..1 be a ..1 real ..1 man/woman/girl/boy
			shemale/he_she/ladyboy
			mister/mr/sir/miss/ms/madam/young_man/young_lady ..6 corrected
			dead/birth name
			man/men/bloke/boy/dude/lad in a dress/skirt/wig | men pretending to be women | pretending to be ..1 woman/women/man/girl/boy ..6 bathroom/toilets/dress/men/really | dirty/filthy/fucking/disgusting/that tranny/trannies/shemale | he shes`,
		clear: `not a real man/woman/boy/girl | really a man/woman/boy/girl | man in a dress | dress on a | it says male/female | obviously a man/woman
			passport/licence/license ..5 male/female/name/sex | still a man/boy/girl/woman | mutilat~ @self | pronouns | used ..1 old name
			it's a sickness | son/daughter ..4 three years | born that way | the old name | binder/hormones | is that a bloke/man/boy/girl/woman
			birth certificate | freak/freaks ..5 dress/makeup/he/she/boy/girl
			dress ..4 pig/man/boy/up_as/freak | change/changing ..2 with ..1 girls/boys | boys/girls ..3 don't want me/changing/toilets
			i'm a boy/girl now | it's just/only a phase | not a ..1 real/proper ..1 girl/boy/woman/man | confus~ ..3 child/boy/girl/children/kids
			brought it on | attention seeking | playing dress/dressing up as | gender/genders/sex ..4 form/card/biological/real/confus~/change
			that's not ..1 name | born ..1 boy/girl/male/female | trans/transgender | he/she she_corrected/he_corrected/i_corrected
			called ..1 him/her ..3 old_name/birth_name/dead_name | in a dress/wig | whatever it is/whatever you are | what are you/what is it
			real women/woman/men/man | dressed up like/as ..1 girl/boy/woman/man | it's a man/boy | biology/chromosomes
			it ..1 said/says ..3 on ..1 form/certificate/licence/passport ..2 male/female/andrew/girl/boy
			tranny/trannies
			old/real/given/wrong name
			were/was/you're/used_to_be ..1 a male/female/man/woman ..8 he/she/sir/madam/love/mister/it | that's a dude/man/bloke/boy | it's/she's/he's really a man/woman/boy/girl | really a man/boy/bloke/girl | a trap | would you sir | kept saying he/she/it | called her/him ..1 sir/it/he/she/mister/that
			i'm a woman/man/girl/boy yes/actually/not/and | trans ..2 woman/women/man/men/girl/boy/people/kids/healers/ban | biological male/men/female | born a boy/girl/man/woman/male/female | old name ..6 called/used/kept/shouted/letters/register | to me it's/you're/she's a/he/she`,
		weak: `said he/she | phase | sir ..4 could/wait/madam/outside | in the ladies | had no business in | he ..3 he/she/her corrected/meant
			transition~ | what are you/is_it/is_that | wrong/old/dead name | i_won't/i will_not/refuse~/would_not call ..2 anything/her/him/he/she/that
			real/birth/old/christian/dead name ..3 is/was/daniel | name/names/called | dress/skirt/wig/makeup/bra | girl/boy/man/woman/bloke/male/female
			sir/mister/miss/madam | toilet/toilets/bathroom/changing | form/passport/certificate/licence | real/really/always | laugh~/stared/look
			freak/sick/pervert | waiting room/queue/nurse/clerk | son/daughter | shaved/voice | louder
			old_name/her_old_name/his_old_name/real_name`
	},
	misogyny: {
		strong: `misogyny/misogynist/misogynistic | women belong | belong/belongs in the kitchen
			women/girls/woman/girl have/has/had/haven't/hadn't not/no head/brain/brains/mind/stomach/sense for/to/of
			belong/belongs/belonged ..3 kitchen/nursery/home/bed | slut/sluts/whore/whores ..6 bitch/said/no/yes/called/they/she/her/women
			time of the month | on the rag | chart/list/ranking ..2 of the girls/women | good little wife/woman/girl
			hysterical ..2 woman/women/female/females | females ..4 inferior/stupid/weak/emotional/hysterical | sexist/misogynist~
			women ..1 can't/cannot/shouldn't ..3 drive/think/vote/lead/reason/study/science/understand/humour/fight/learn
			women shouldn't/should/mustn't/don't/can't/ought ..3 be/belong/know/lead/let/think/vote | slept ..2 way to | home having babies
			bad luck ..4 woman/women/brains/aboard | no brains | her/a/the woman ..4 back in the kitchen | cry in ..2 first | misogyn~/sexism/chauvinis~
			women/woman/girls/girl/females/female/wives/wife/ladies/chicks/birds/broads/dames/skirts ..8 kitchen/place/belong/brains/brain/inferior/emotional/hysterical/weaker/irrational/obey/obedient/breeding/driver/drivers/drive/vote/logic/reason/sums/figures/numbers/silent/property/nagging/feeble
			let ..1 husband/father/brother/boyfriend/men/man/your/the_husband/menfolk ..4 answer/speak/handle/decide/deal/talk/worry/think/do
			leave ..3 to ..1 the men/menfolk/your_husband | pretty/little ..1 head | don't/needn't worry ..2 pretty
			make/makes/made/fetch/get ..2 sandwich/sandwiches/coffee/tea ..8 girl/woman/sweetheart/love/chick/men/chicks/laughed/darling/lady/doctor/only
			go/get back to ..1 kitchen/the_kitchen/nursery/your_kitchen | smile ..1 love/sweetheart/darling/more/you'd
			no chicks/girls/women/females/skirts/ladies/broads
			just/only/but/merely/mere a ..1 girl/woman/female/chick/secretary/skirt | slept/sleeping/sleep her/your ..1 way | slept/sleep/sleeping with ..1 boss/producer/director/manager/judges
			that time of the
			boyfriend/husband/father/brother ..2 was/is/must/did have ..2 play~/written/wrote/done/do/helped/paint~/built/bought ..2 for her/me/it
			rat~/rate/rated/ranked/ranking/rank/score/scored/scoring ..4 girls/women/looks/looked/legs/tits/secretaries/body/out_of_ten/one_to_ten
			from one to ten
			slut/sluts/whore/whores/slag/slags/bitch/bitches/cunt/harlot/strumpet/hag/bint ..8 woman/women/she/girl/girls/asking/deserve~/dressed/skirt/lying/nagging/her_place/frigid/tease
			asking for it | frigid/nag/shrew/shrewish/harpy/spinster/old_maid ..3 bitch/wife/woman/women/needs/men
			too ..1 emotional/delicate/pretty/soft/hysterical/weak/sensitive ..3 for/to ..4 lead/office/command/job/work/science/court/medicine/combat/board/woman/business
			the ladies/women/girls ..6 ledger/figures/sums/engine/machines/laboratory/lab/vote/college/university/law/medicine/war/ship/wheel ..8 burn/laugh~/ruin~/faint/distract~/no/never/not/silly/trouble/shouldn't
			husband/father ..3 permission/signature/consent/property/law | dowry/chattel/heir/heirs ..6 only/sons/useless/daughter/daughters/barren
			only_a_daughter/another_girl/just_a_girl/another_daughter | barren/useless ..1 wife/woman/womb/sow
			wife/woman/girl should/must/ought ..1 obey/know/be_silent/be_seen/keep/serve/submit/smile
			good wife/girl/woman ..3 obeys/doesn't/keeps/knows/silent/never | what did/do/does you/she expect ..6 dressed/skirt/short | women drivers
			woman driver | weaker/fairer/gentler sex
			feminazi/feminist/feminists/suffragette/suffragettes ..6 ugly/bitch/hairy/spat/jail/force/shriek~/man_hating
			hysteric~ ..4 woman/women/female/wife/womb | can't/couldn't/cannot take ..2 joke | on her period/rag
			throw/throws/cry/cries/run/runs/fight/fights/hit like ..1 girl
			not bad for a girl/woman | clever/good/strong/funny ..1 for a girl/woman
			put/keep/kept/know/knows/knew/teach ..2 women/her/a_woman/girl ..2 in/to her/their place | women ..2 are/were/is ..1 for ..1 breeding/decoration/children/cooking | women/females/girls ..1 ruin/ruins/lie/can't ..1 everything/lead/fight/drive/think/reason/all/rule/be_trusted`,
		clear: `slut/sluts | whore/whores | just a woman/girl | only a woman/girl | like a little girl | hysterical woman/women
			women/woman/girls ..5 weak/weaker/silly/stupid/emotional/hysterical/inferior/distract/distract~/nagging
			nursery/kitchen ..4 girl/woman/women/place | serving/fetch~/make/making ..2 coffee | legs ..4 girls/chart/secretary
			wives/wife ..3 obey/property/silent | just a girl/woman | pretty head | dog on ..1 hind legs | women/girls were/are for/not/too/only/made
			little lady | for a woman/girl ..3 you're/clever/drive/brain/not | frigid | woman ..5 like a dog | having babies | she'd/she'll cry
			let near the | slept her way | a woman ..2 captain/ship/board/bridge/helm/command/office
			women/woman/girls ..6 silly/foolish/weak/emotional/clever/brains/talk/gossip/vain/stupid/trouble/fault
			ask/asked/turned/turn/turning/spoke/answer/address~ ..4 to/face ..2 husband/father/brother
			catcall~/wolf whistl~/whistled at/leer~
			slag | talked over/interrupted/ignored ..3 her/me
			repeated ..3 idea/said ..3 he/man | in his experience
			husband ..3 let/lets/allow~/permission | wife ..3 obey/obedient/dutiful/quiet | muted me/her
			kitchen/nursery/sewing/embroidery ..4 back/stick/belong/where | real man's job/work/world/business
			smile more | one of the boys | decorative/ornament | barren/old_maid/spinster
			little_lady/missy/toots/girlie
			women's/woman's/girl's ..1 place/work/job/logic/intuition/lot/trouble/problems
			a/the woman's/girl's place
			too/get/gets/so emotional ..3 women/girl/girls/you_lot/hormones/chicks/female | chicks/girls/women/females/females ..1 don't/can't/shouldn't/aren't/should_not/may_not/must_not ..2 tank/fight/play/drive/lead/game/hold/speak/read/code/fly/fit
			make me a sandwich | who's she/did_she sleeping/sleep with | attention whore | slut/sluts/whore/whores/slag/slags | you/the bitch/wench | to the bitch | women/woman ..3 weak/foolish/vessel/stupid/hysterical/hysterics | god made ..1 her/woman/women ..2 weak/foolish
			smile darling/love/sweetheart | not a/no job for a ..1 bird/woman/girl/lady | off having babies/kids | leave ..2 thinking/driving/talking to ..1 men | on her back or | breed~ ..4 women/wife/woman/girl/brats | few brats in | hysterics every | pour ..3 wench/slut/girl
			a maid/girl/woman/wench with a sword/degree/gun/opinion | little woman/wife | females | oh great a female/girl/woman | good wench | got above herself/themselves | filth ..3 woman/women | woman/women ..6 vessel/filth/kitchen/obey/silent/kneel`,
		weak: `wench | silly girl | weaker sex | obey | it was a joke | her wings/marks/degree/place | be quiet/silent ..3 men | her legs | let the men
			men don't | distract~ ..4 men/those/boys | must sit behind | feminin~ | the girls in the office | a woman ..1 pilot's/driver's/doctor/in
			whose lap | women/woman/girl/girls/lady/ladies/wife/female | husband/father/boyfriend/men | dear/darling/sweetheart/love
			kitchen/sandwich/coffee/tea | laugh~/joke/smile | legs/looks/looked/pretty | brain/brains/head/figures/numbers
			manager/boss/bank/leader/captain/dean/professor | silent/quiet | emotional | lap
			my dear lady/little_lady/sweetheart/love/darling/sweetie/honey/missy ..8 figures/husband/pretty/complicated/technical/worry/men/man/boss/understand/numbers/science/manager/calm/smile
			chick/chicks/broad/broads/dame/dames/skirt/skirts/bint/birds
			nag/nagging/shrill/bossy/hysterical/hormonal/uppity
			secretary/typist/coffee_girl
			legs/tits/arse/ass/figure/skirt/body ..4 look~/rat~/hers/nice/comment~/whistl~/stared
			bitch/bitches/harlot`
	},
	ableism: {
		strong: `ableist/ableism | spastic | spaz/mong/cripple/cripples/crip/mongol/mongoloid/midget
			the cripple/retard/spastic/mong/dummy/idiot boy/girl/child | cripple like a cripple
			put/putting him/her/them/it ..2 in/away ..2 home/institution | only/always/ever ..2 be a burden
			as though/if ..3 wheelchair/stick/he/she ..5 deaf/stupid/child/not_there/couldn't_hear | defective/defectives | feeble minded | subnormal
			invalid/invalids ..4 burden/useless | what kind/sort of life | special ..2 school ..5 belong/stupid | stuck in a wheelchair
			was/were/be a cripple | so pretty ..8 wheelchair | talk~ to ..3 instead of ..4 wheelchair/understand/her/him/jo
			can she/he ..2 understand us/me | what's/is wrong with her/him/you ..12 wheelchair/understand/cripple/talk/walk
			ableis~/retard/retarded/retards/spaz/spazz/spastic/spastics/mong/cripple/cripples/gimp/window_licker/mongoloid/invalids/imbecile/imbeciles/feebleminded/defective/defectives/thicko/deaf_mute/cretin/cretins
			wheelchair ..8 bound/stuck/shame/pity/pretty/brave/burden/patted/poor/stupid/deaf/slowly/instead/over/inspir~/confined
			wheelchair/chair/crutches/cane/stammer/stutter/deaf/blind/limp/down's/autistic/autism/disabled/disability/hearing_aid/hearing_aids/prosthe~/calliper/tics/palsy ..14 stupid/slow/slowly/loud/loudly/brave/pity/pitied/burden/laugh~/mimic~/mock~/joined_in/spit_it/freak/normal/special_school/home/institution/instead_of/whether_he/whether_she/poor_thing/inspiration/cure/wrong_with/shame/over_my_head/over_her_head/over_his_head/can't/useless
			what_an/such_an/you're_an inspiration
			asked/ask/spoke/talk~/address~/told ..2 my/his/her ..1 mother/sister/husband/friend/carer/brother/father/wife/companion/mum ..4 whether/what/if/instead/does/would/about ..2 he/she/me/like/want/had
			does he/she ..1 take sugar/want/understand/like/speak | can he/she ..2 hear/understand/talk/walk/speak
			who's/who is/was/asked who ..2 looking after ..1 you/him/her/me | slowly and loudly and slowly
			slow/loud ..1 voice/smile ..6 child/idiot/five/stupid/wheelchair/chair/deaf/bent down | big slow | spit it out
			stammer/stutter/lisp ..12 joined/laugh~/mimic~/copied/imitat~/mock~/finish~/canteen/class/thick/stupid
			own sort/kind ..8 less demanding/special/school/place/home/happier
			special ..1 school/needs/class/unit ..8 belong/stupid/thick/dumb/thrown/sent/better/happier/sort
			be ..1 happier ..3 among/with/at ..2 own/special/other | be better off dead/never_born/not_born
			put/send/sent/locked ..2 away/home/institution/attic ..8 blind/deaf/simple/slow/lame/fits/crippled/cripple/idiot/mad/touched/wheelchair
			simple/simpleton/idiot/half_wit/halfwit/village_idiot/dunce/moron ..4 boy/child/girl/son/daughter/called/brother
			a burden to/on everyone/family/us/them/him
			people/children/folk/those like ..2 that/you/him/her ..6 shouldn't/should/allowed/breed/work/marry/children/school/normal/scare/put_down
			not right ..1 in ..1 head | faking/fakes/faked/pretending ..4 it/disability/blind/pain/limp/sick
			lazy ..4 not ..2 ill/tired/disabled/faking | parking ..8 don't look ..1 disabled | you don't look ..1 disabled/sick/autistic/ill
			patted ..2 my/his/her ..1 wheelchair | ever so/very brave of/to ..2 come/you/him/her
			you/fucking/little/a/the/stupid/bloody retard/retards/mong/spaz/cripple | deaf and dumb ..12 dummy/stupid/idiot/imbecile/mill/called | useless mouths/mouth/cripple`,
		clear: `imbecile/imbeciles | wheelchair bound | deaf and dumb | deformed freak | crippled
			not be allowed children | not all there
			talk~/spoke/speak~ ..4 slowly/loudly/over ..6 wheelchair/deaf/blind/chair/stupid/change | shame ..6 wheelchair | understand us
			confined to a wheelchair
			stammer/stutter/stammered/stuttered | wheelchair/crutches/callipers/hearing_aid | special school/class/bus/needs
			normal ..3 people/children/kids/boy/girl/school/not | who ..2 looking/looks after
			talk~/spoke/speak ..2 to ..1 mother/sister/brother/friend instead | slowly/loudly ..3 as if/though/like/to
			bent down/crouch~ ..6 smile/voice/chair/slow | joined in | spit it | own sort/kind | lessons/school ..4 less demanding/easier/simpler
			stared/stare ..4 chair/leg/hands/face/arm/limp/hook/scars | freak/monster ..4 face/hands/leg/hump/body
			wrong/the_matter with him/her/you/me | can't/couldn't even ..1 walk/talk/read/speak
			deformed/deformity/hunchback/misshapen | slow ..2 boy/child/girl/in_the_head | thick/stupid ..2 because/like/just
			poor_thing/poor_lamb/poor_soul/poor_creature
			cripple/cripples/half_wit/halfwit/simpleton/imbecile/gimp
			retard/retards/retarded
			dummy/vegetable/vegetables ..6 deaf/school/chair/special/talk/called | the special school/class/bus | special needs ..6 laugh~/joke/spaz | wheelchair/wheelchairs/crutches/ramp ..12 spaz/cripple/useless/laugh~/bin/joke/drain/burden/retard/freak/vegetable
			such people/creatures/children ..4 belong/locked/home/breed/school | belongs in an asylum/institution/home | asylum ..4 belongs/put/send | weed/weeded out ..4 weak/cripples/retards | burden on | better off dead/never_born | fits ..6 dribbles/drools/spaz`,
		weak: `freak | useless | broken | allowed | such people | face like | walk ..1 behind | not the place for | poor thing | freaks | people like that
			slow/slowly and loudly | deaf/blind/lame/disabled/handicapped | wheelchair | a burden | chair/crutches/stick/limp | mute
			slow/slowly/loud/loudly | brave/poor/pity/shame/burden | stupid/thick | special/school/home/place/normal | laugh~/mock~
			people like/such people | smile/smiled/patted | understand/hear | ramp/stairs | my chair | so/very brave
			dumb/idiot/idiots/moron
			institution/home ..3 put/send/sent/such/for
			lunatic/lunatics
			whether he/she ..2 had/wanted/could/understood`
	}
};
