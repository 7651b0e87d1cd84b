import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const hatredWords: Readonly<Record<string, Words>> = {
	racism: {
		strong: `racist/racists | racism | whites only | lynch~ | white supremacist/supremacists/supremacy | racial slur/slurs | nigger/niggers
			wetback/wetbacks | kike/kikes | slave owner/owners | ethnic cleansing
			whites/coloureds/coloreds/negroes/blacks only/stood/sat/here/back/out/entrance
			dirty/filthy/bloody/stinking foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/jew/jews/paki/arab/arabs/indian/chink/black/mexican
			his/her/their/these people breed/bred/breeding/stink/steal/smell | klan | yellow star | apartheid | jim crow | slave auction/market/ship
			antisemitic/antisemite | go back where ..1 came/belong/belongs
			paki/pakis/wog/wogs/gook/gooks/darkie/darkies/raghead/gyppo | n word | you let one in
			you people always/are/never/all
			where are you really
			darkie/darkies/paki/pakis/wog/wogs/coon/coons/nigger/niggers/chink/chinks/gook/gooks/spic/spics/wetback/kike/kikes/gyppo/gippo/pikey/raghead/towelhead/redskin/half_caste/mulatto/negress/golliwog/savages/jap/japs/squaw/injun
			no ..1 blacks/irish/coloureds/gypsies/jews/elves/halflings/natives/indians/mexicans/travellers | whites/humans/europeans ..1 only
			taking/took/take our/their jobs/women/land/houses | speak english/properly/proper
			mudblood/mudbloods
			dirty/filthy/bloody/thieving/stinking ..1 foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/jew/jews/arab/arabs/native/natives/elf/elves/mexican/refugees/indian/turks/poles/irish/tinkers/traveller
			racis~/racism/racist/racists/xenophobi~/antisemit~
			don't/doesn't/won't let/rent/serve/sell to ..1 blacks/coloureds/jews/irish/pakis/gypsies/your_sort/your_kind/elves/orcs/foreigners | inferior race/races/blood | bad word for ..1 people/us
			go/went/going back ..1 where you/he/she/they/we ..1 came
			go/went/gone back to ..3 country/jungle/africa
			don't/doesn't/didn't want ..1 blacks/coloureds/immigrants/foreigners/gypsies/asians/muslims/jews/irish/pakis in/here/moving/round/on`,
		clear: `go back to your/where ..3 country/from | halfbreed | people like your/his kind | savages
			colour of @poss skin | color of @poss skin | dirty blood | his/her/my/their accent ..4 laugh~/mock~/joke
			speak english | taking our jobs/women | no blacks/irish/dogs
			jews/gypsies/blacks/muslims/arabs | deport~ | back to africa/jungle | your kind | we don't serve | colour/color of ..1 skin
			swastika/swastikas | white/coloured/colored only/people/folk ..5 sign/counter/back/school/line/bus | you people | bet you stole
			white kids/boys/folks | the hood ..6 hands | how they/those are
			foreigner/foreigners/immigrant/immigrants/refugee/refugees/gypsy/natives/savage | your/their/her/his kind/sort/lot
			you_people/those_people/these_people | accent ..5 laugh~/mock~/mimic~/can't/understand/thick | skin ..3 dark/brown/black/darker
			white boys/people/folk/kids/man/woman/friends/girls/family/men | papers please
			stole/steal/stolen ..5 you/this/bet/from/must/he | dirty/filthy ..3 blood/hands/skin/people | welcome here/round_here/around_here
			back home ..4 you/your | a credit to | so articulate | really from
			exotic | touch ..2 hair | followed ..4 shop/store/aisle/aisles | the estate/letting agent/landlord/landlady ..8 gone/taken/voice/face/sorry
			stared/stare/stares/staring ..3 headscarf/hijab/turban/skin | headscarf/hijab/turban/yarmulke/kippah | pure/purity ..2 blood/race
			race/races ..3 inferior/master/mix~/mixed/lesser/human/traitor | deport~/deported/deportation/border_guard | equal/rights ..4 white
			bigot/bigots/bigotry | prejudice ..6 colour/color/race/skin/jews/blacks
			not for your sort/kind/lot | you lot | see the ..1 place/street/area/neighbourhood go dark/downhill | take/took/takes coloureds/blacks | they smell | it's in the blood | sprayed on ..1 the/our/his/her shop/garage/door/house/wall | brown/black/anybody_brown ..6 word/sprayed/spat | at the back ..6 coloured/coloureds/elves/blacks/sign/bus | spat on ..6 back/came/go/told | her/his/their kind ..4 could/can/not/own/allowed
			white kids/boys/man/woman ..6 warning/let/go/served/free
			go/went/going/get/send/sent/deport ..3 back ..1 to ..4 country/africa/jungle/china/mexico/where/home/india/pakistan/came/island
			where ..3 you/he/she/they ..1 really/actually/originally from
			we don't ..2 serve/rent/want/hire/take ..2 your/their/coloureds/foreigners/irish/blacks/them/gypsies
			skin ..4 colour/color/dark/brown/black/darker ..8 laugh~/spat/refus~/police/stopped/stared/clutch~/slur/called/dirty
			police/cop/cops/officer/security ..12 white ..2 friend/friends/boy/boys/kids
			papers/passport ..8 only ..1 me/us/him/her
			everyone/everybody else ..4 white/blond/blonde/pale
			crossed ..2 street/road ..8 black/skin/hood
			swastika/swastikas/star_of_david/klan/klansmen/nazi_salute/sieg_heil/noose ..4 locker/tree/door
			slave/slaves ..5 auction/block/ship/plantation/whip/overseer/market/sold/master/owner/quarters
			plantation ..6 slaves/overseer/cotton/master
			native/natives ..4 savage/savages/lazy/children/inferior/civilis~/civiliz~/boys
			where ..1 you/he/she/they ..1 really from
			burn~ ..2 cross/crosses upon/on/in
			monkey ..2 noise/noises/chant/chants/sounds
			colour/color of ..2 skin
			clutch~/clutched ..2 bag/purse/handbag
			word sprayed/painted/scrawled ..2 on ..1 shop/garage/door/wall/house/window
			blacks/coloureds/immigrants/foreigners/jews/gypsies in the ..1 building/street/neighbourhood/area/house/school | brings/bring/lower/lowers down the ..1 tone/area/neighbourhood | down the tone | discriminated against | on the phone ..4 flat/free/voice/room/job ..12 face/walk/taken/ahead | discrimination ..8 black/race/skin/colour`,
		weak: `your slave/slaves/slavery | purebred | mongrel | kind | those/these people | your people | plantation
			the word ..4 door/painted/shouted/wall | food ..1 stank/stinks/smelled | out ..4 shelter/wall/painted
			dark/brown/black skin/skinned/face/boy | foreign/native | skin/dark/brown/black/white/blond | accent/english/language
			country/jungle/africa/border | papers/passport/police/officer | sort/people/blood | sign/door/wall/painted | laugh~/spat/shouted
			stole/steal/thieves | slave/slavery/master | dirty/filthy/smell | word | flat/rent/landlord/agent/street
			negro/negroes/coloured/coloreds/coloureds
			segregation/segregated
			the whole street/neighbourhood/neighborhood
			spat ..4 feet/face/ground/them/him/her
			slur/slurs`
	},
	homophobia: {
		strong: `homophobic/homophobia/homophobe | conversion therapy | pray the gay | anti gay | gay bashing
			filthy/dirty/bloody/disgusting/fucking queer/queers/homo/fairy/lesbian/lesbians/pervert/queen
			cured of/cure ..1 men/him/her/gay/homosexuality
			being/be gay was/is ..1 choice/sin/sickness/phase/wrong
			go to hell for
			conversion/reparative ..1 therapy/camp
			are you ..1 gay/queer/bent
			no son/daughter/child/brother of mine/ours
			adam and steve
			limp wrist/wristed/wrists | backs to the wall
			homophob~/homophobic/homophobia/faggy
			fucking/dirty/filthy/disgusting/little fag/faggot/poof/queer/dyke/homo/lezzer/poofter
			these/those/pair_of/two/couple_of/filthy/dirty dykes/poofs/queers/faggots/lezzers/homos/fags | homosexual conduct/acts/offences`,
		clear: `so gay | unnatural ..2 desire/love/urges | sodomites | disown~ ..4 gay | kicked out ..4 gay | abomination
			queer/queers/homo/fag/poof | a sin/sickness/abomination/disease/perversion | pastor/priest/church ..6 gay/girls/boys/sin/sickness/hell
			gay ..4 wrong/hell/hate/sick/beat/disgusting | disown~ | holding hands ..5 shout~/spat/hissed
			burn in hell | no son/daughter of mine | fix/fixed/cure/cured girls/boys/gays/lesbians/people like | disgusting | bible verse/verses
			go/going to hell | not changing/showering/sharing in/with
			perver~/perversion/deviant/deviants/degenerate/degenerates/indecency/inverts/invert | gross indecency | burn_in_hell/go_to_hell/hellfire
			broken ..4 mended/fixed/healed | pastor/priest/preacher/church/bible/scripture/leviticus ..8 boy/boys/girl/girls/hell/sin/sick/kiss~/men
			holding_hands/hand_in_hand
			boyfriend/girlfriend ..6 secret/hide/hid/introduce/friend/roommate/flatmate/sniggered | find ..2 nice girl/boy/man
			met ..2 right girl/man | conversion/camp ..3 month/week/fix/lodge/pastor/parents | lifestyle ..3 choice/your/that
			fags/homos/pansy/nancy
			dyke/dykes/poofter/sodomite
			faggot/faggots
			faggot/faggots/dyke/dykes | dirty/filthy/little/bloody/fucking/you/that/a fag/dyke/poof/poofs/queer/queers/faggot/faggots/homo/bender/lezzer/lesbo/sodomite
			backs to the wall | don't bend over | no son/daughter of mine | i/we didn't raise a/no ..1 queer/poof/fairy/pansy | bent as a | nancy boy | limp hand/wrist/wristed | abomination/sodomy/sodomite | lifestyle choice | choose/chose that/this lifestyle
			poof/poofs/lezzers/lezzer | people like you want/need/should/deserve | you make me sick ..8 men/kids/holding/hand/kiss/married | kissy noise/noises/face | give us a kiss | give her/him one | kids about | two women/men ..4 unnatural/disgusting/wrong/luck/sin | bad for morale | homosexual | wouldn't/not share a shower/room/bunk with | daughter/son aboard/near with_you | not have my son/daughter
			no son/daughter
			homosexual/homosexuality ..4 crime/illness/sin/disease/cured/prison/sickness/arrested/offence
			gay people ..4 sick/sin/hell
			two men/women/boys/girls ..6 unnatural/disgusting/abomination
			gay ..8 hell/choice/disgusting
			holding hands ..8 disgusting/fag/sick/gross/hell
			bible verse/verses ..8 gay/locker/hell
			gay/queer/lesbian/lesbians/gays/homosexual/homosexuals/homosexuality/homo/bisexual ..8 sin/sick/disgusting/hell/wrong/unnatural/cure/cured/disease/beat/beaten/hate/hates/choice/phase/disown~/thrown/kicked/ashamed/shame/prison/arrested/illegal/pervert/perverts/abomination/fix/fixed/repent/ban/banned/not_my/no_son/spat
			your/our/their/that/his/her sort/kind/lot/way/persuasion ..8 navy/prison/army/hang~/flog~/beat/shot/castrat~/asylum/cured/shock/children/church/parish
			come/came/coming back/home ..2 liking/loving/wanting/normal/straight/cured ..3 girls/boys/men/women
			broken ..6 mend~/fix~/healed/pray ..8 girls/boys/camp/lodge/pastor/friend
			make/made/turn ..2 straight/normal ..3 pray/camp/pastor/shock/girls
			not under my roof ..8 boyfriend/girlfriend/gay/boy/girl
			out of ..2 house ..8 boyfriend/girlfriend/gay/boy/kiss~/letters/queer
			pray~/prayed ..2 over/for ..2 soul/son/daughter/him/her ..8 boy/girl/gay/devil/boyfriend/girlfriend/unclean
			dismissed/discharged/expelled/sacked ..4 homosexual/homosexuality/gay
			perverts ..8 homosexual/men/women/gay/morale/shower
			faggot/faggots/fag/fags/dyke/dykes/poof/poofs/poofter/homo/homos ..3 they/shouted/hissed/painted/called/he/said/written/wrote/spat/you/window/wall/door/out
			pray ..2 gay
			don't know where ..3 been
			scratched/written/wrote/sprayed/painted/carved ..2 dyke/fag/faggot/poof/queer/homo
			that's/so/you're/totally ..1 gay`,
		weak: `sin/sinner | in hell | like_that/girls_like/boys_like | letters ..3 found | thrown/kicked/threw/kick ..2 out
			pray/prayed/prays for/over ..2 @obj/soul/cured | conversion | lesbian/lesbians | holding hands | gay
			hell/church/pastor/bible/pray/prayed/god | sick/wrong/shame/ashamed | kiss~/kissed/holding_hands/hand | son/daughter/father/uncle
			cure/cured/fix/broken/mended/camp | sort/kind/like_that | sniggered/laughed/spat/shouted | navy/army | brick/window
			our/your/that/their sort/kind | seen/saw me/him/her/us with
			kicked/threw/thrown/put ..1 out
			unnatural/perverted/pervert/perverts
			a phase`
	},
	transphobia: {
		strong: `transphobic/transphobia/transphobe | shemale | deadname~ | misgender~
			man in a dress/wig/skirt | not_a_real/not_really_a/not_an_actual/not_actually_a/never_a_real woman/man/girl/boy
			you're/you_are obviously/really/still a man/boy/girl | what's/what is between ..1 legs | born a man/woman/boy/girl
			deadnam~
			wrong pronoun/pronouns | always be my son/daughter/little | you're a boy/girl
			won't make you a girl/boy/woman/man | used/uses/using/use the old name | hadn't been anyone's son/daughter
			you'll never be ..1 girl/boy/woman/man | real women/men/girls/boys | cut it off and/but/it | transphob~/ladyboy
			man/bloke/boy/lad in ..1 dress/skirt/wig/heels/makeup
			wrong/my/her/his/their/preferred pronoun/pronouns
			between your/her/his/its legs
			adam's apple | five o'clock shadow | shaved it | it's shaved | mutilat~ ..1 body/yourself/himself/herself
			were/was born a boy/girl/man/woman
			really/actually/obviously/biologically/born a ..1 man/boy/male/woman/girl/female/bloke
			dead/birth name
			man/men/bloke/boy/dude/lad in a dress/skirt/wig | men pretending to be women | dirty/filthy/fucking/disgusting/that tranny/trannies/shemale | he shes
			what's in/between/under/down your knickers/pants/trousers/legs/skirt | if you've/you_have ..1 willy/penis/dick/cock | you're a man/bloke/boy in | still be a girl/boy/man/woman | she'd/he'd/you'd/you'll/you'll_always still/always be a girl/boy/man/woman
			always be a boy/girl/man/woman | thinks/think he's/she's/you're/he_is/she_is ..1 a girl/boy/man/woman/cat | call/called/calling/calls me/her/him he/it/sir on purpose | calling me/her/him it/he | men in dresses
			shemale/ladyboy | a/the/that he_she | he shes
			freak in a wig/dress/skirt | two sexes | not be/won't_be/be calling you/him/her she/he | man in a frock/dress/skirt/wig | hate trans people/women/men | so that's/thats/it's a bloke/man`,
		clear: `not a real man/woman/boy/girl | really a man/woman/boy/girl | man in a dress | dress on a | it says male/female | obviously a man/woman
			passport/licence/license ..5 male/female/name/sex | still a man/boy/girl/woman | mutilat~ @self | pronouns | used ..1 old name
			it's a sickness | son/daughter ..4 three years | born that way | the old name | binder/hormones | is that a bloke/man/boy/girl/woman
			birth certificate | freak/freaks ..5 dress/makeup/he/she/boy/girl
			dress ..4 pig/man/boy/up_as/freak | change/changing ..2 with ..1 girls/boys | boys/girls ..3 don't want me/changing/toilets
			i'm a boy/girl now | it's just/only a phase | not a ..1 real/proper ..1 girl/boy/woman/man | confus~ ..3 child/boy/girl/children/kids
			brought it on | attention seeking | playing dress/dressing up as | gender/genders/sex ..4 form/card/biological/real/confus~/change
			born ..1 boy/girl/male/female | trans/transgender | he/she she_corrected/he_corrected/i_corrected
			in a dress/wig | whatever it is/whatever you are
			real women/woman/men/man | dressed up like/as ..1 girl/boy/woman/man | it's a man/boy | biology/chromosomes
			it ..1 said/says ..3 on ..1 form/certificate/licence/passport ..2 male/female/andrew/girl/boy
			tranny/trannies
			old/real/given/wrong name
			were/was/you're/used_to_be ..1 a male/female/man/woman ..8 he/she/sir/madam/love/mister/it | that's a dude/man/bloke/boy | it's/she's/he's really a man/woman/boy/girl | really a man/boy/bloke/girl | would you sir | kept saying he/she/it
			i'm a woman/man/girl/boy yes/actually/not/and | trans ..2 woman/women/man/men/girl/boy/people/kids/healers/ban | biological male/men/female | born a boy/girl/man/woman/male/female | old name ..6 called/used/kept/shouted/letters/register | to me it's/you're/she's a/he/she
			he/she or ..1 she/he/it/whatever
			get/got out of the ladies/gents | confusion out of | i've/i_have/been @kin for ..2 years | cut off what | never said/says/say ..2 word trans/gay | a freak ..6 girl/boy/parade/trans/lock | perverts like this/you/that | said/used/says/uses ..2 slur | god ..4 mistake/mistakes/confusion ..8 daughter/son/girl/boy | my/his/her old/dead/birth name ..6 called/used/uses/grace/said | dad's/mum's gone back to
			wrong/old/dead name
			going through a phase | bless him he | argue with biology | deadname/deadnamed/misgender~/deadnaming | on purpose ..6 he/she/name/sir | off the internet | real girl/boy/woman/man | used to be ..1 a man/boy/girl/woman/called
			dressed ..1 as a woman/man ..6 sick/freak/disgusting
			trans ..4 hate/freak/sick/predator/kill
			trans/transgender/transsexual/transition~/nonbinary/non_binary ..10 freak/sick/disgusting/hate/kill/pervert/predator/real/toilet/toilets/bathroom/bathrooms/mutilat~/delusion~/phase/ban/banned/fake/laugh~/refus~/wrong/mental
			louder ..8 mister/sir/name
			birth_certificate/born_as/assigned/on_the_form ..10 girls/boys/man/woman/male/female/change/name
			what's/what_have_you_got/what_has_she_got/what_has_he_got ..2 between/down/under ..4 legs/there/skirt
			my son/daughter is/was/died ..4 dead/girl/boy/name
			binder/packer/dress/skirt/wig/bra/prosthesis/hormones/estrogen/testosterone ..10 laugh~/boy/freak/look/took/stole/cut/ripped/burn~/found/real
			god ..2 made ..1 you/him/her ..2 boy/girl/man/woman/male/female
			men ..4 women's/ladies/girls toilets/bathrooms/changing/spaces
			you'll/you ..1 always/still/will ..2 be ..1 boy/girl/son/daughter/man/woman
			trans ..3 people/women/kids/girl/boy/woman/man/person ..8 disgusting/sick/freaks/dangerous/mistake/shouldn't/laugh~/spat/threw
			mister/mr/sir/miss/ms/madam/young_man/young_lady ..6 corrected
			pretending to be ..1 woman/women/man/girl/boy ..6 bathroom/toilets/dress/men/really
			never ..2 be a real/a_woman/a_man/girl/boy
			that's/thats not ..1 your/her/his ..1 name
			not/isn't/aren't ..2 real women/woman/men/man
			god ..3 doesn't make mistakes
			you'll/you always/never/not ..1 be a real/proper/actual ..1 man/woman/girl/boy
			never ..1 be a ..1 real ..1 man/woman/girl/boy
			trans women ..3 just/are/men
			a bloke then | comes/came out as ..1 trans | ladies changing rooms | only two genders/sexes | there are two genders/sexes | get in/into the ladies/girls/women's | a frock | females only | women only ..4 said/warden/man | look at its | it's/its a pervert | delusional ..6 he/she/sexes/trans/bloke`,
		weak: `said he/she | phase | sir ..4 could/wait/madam/outside | in the ladies | had no business in | he ..3 he/she/her corrected/meant
			transition~
			real/birth/old/christian/dead name ..3 is/was/daniel | name/names/called | dress/skirt/wig/makeup/bra | girl/boy/man/woman/bloke/male/female
			sir/mister/miss/madam | toilet/toilets/bathroom/changing | form/passport/certificate/licence | real/really/always | laugh~/stared/look
			freak/sick/pervert | waiting room/queue/nurse/clerk | son/daughter | shaved/voice | louder
			old_name/her_old_name/his_old_name/real_name
			a trap`
	},
	misogyny: {
		strong: `misogyny/misogynist/misogynistic | women belong | belong/belongs in the kitchen
			time of the month | on the rag
			sexist/misogynist~
			home having babies
			no brains | misogyn~/sexism/chauvinis~
			no chicks/girls/women/females/skirts/ladies/broads
			slept/sleeping/sleep her/your ..1 way | slept/sleep/sleeping with ..1 boss/producer/director/manager/judges
			from one to ten
			asking for it
			only_a_daughter/another_girl/just_a_girl/another_daughter | barren/useless ..1 wife/woman/womb/sow
			women drivers
			woman driver | weaker/fairer/gentler sex
			on her period/rag
			not bad for a girl/woman
			no woman has/can/could/should/ever/is | teach a woman/girl | female/woman's/women's brain/brains/mind | whores and | have women the | a wife/woman needs/wants only/to | who let the girl/woman/female
			females are | sluts for | a girl/woman cannot be ..1 a | women/woman's/girls ..1 use is/was | need/needs/want a man's hand | women get emotional | anything with tits
			chicks/girls/women/females/females ..1 don't/can't/shouldn't/aren't/should_not/may_not/must_not ..2 tank/fight/play/drive/lead/game/hold/speak/read/code/fly/fit
			kept/fit/good for breeding | only for breeding
			no woman shall/may/can/should/could/must | woman was made | women were made | a girl/woman who reads/thinks/talks/argues | voices tempt | women are ..1 unclean/filth/unclean/beneath`,
		clear: `slut/sluts | whore/whores | hysterical woman/women
			women/woman/girls ..5 weak/weaker/silly/stupid/emotional/hysterical/inferior/distract/distract~/nagging
			nursery/kitchen ..4 girl/woman/women/place | serving/fetch~/make/making ..2 coffee | legs ..4 girls/chart/secretary
			wives/wife ..3 obey/property/silent | pretty head | dog on ..1 hind legs | women/girls were/are for/not/too/only/made
			little lady | frigid | woman ..5 like a dog | having babies | she'd/she'll cry
			let near the | slept her way
			women/woman/girls ..6 silly/foolish/weak/emotional/clever/brains/talk/gossip/vain/stupid/trouble/fault
			ask/asked/turned/turn/turning/spoke/answer/address~ ..4 to/face ..2 husband/father/brother
			catcall~/wolf whistl~/whistled at/leer~
			slag | talked over/interrupted/ignored ..3 her/me
			repeated ..3 idea/said ..3 he/man | in his experience
			husband ..3 let/lets/allow~/permission | wife ..3 obey/obedient/dutiful/quiet | muted me/her
			kitchen/nursery/sewing/embroidery ..4 back/stick/belong/where | real man's job/work/world/business
			smile more | one of the boys | decorative/ornament
			little_lady/missy/toots/girlie
			too/get/gets/so emotional ..3 women/girl/girls/you_lot/hormones/chicks/female
			make me a sandwich | who's she/did_she sleeping/sleep with | attention whore | slut/sluts/whore/whores/slag/slags | you/the bitch/wench | to the bitch | women/woman ..3 weak/foolish/vessel/stupid/hysterical/hysterics | god made ..1 her/woman/women ..2 weak/foolish
			smile darling/love/sweetheart | not a/no job for a ..1 bird/woman/girl/lady | off having babies/kids | leave ..2 thinking/driving/talking to ..1 men | on her back or | breed~ ..4 women/wife/woman/girl/brats | few brats in | hysterics every | pour ..3 wench/slut/girl
			a maid/girl/woman/wench with a sword/degree/gun/opinion | females | oh great a female/girl/woman | good wench | got above herself/themselves | filth ..3 woman/women | woman/women ..6 vessel/filth/kitchen/obey/silent/kneel
			smile ..1 love/sweetheart/darling/more/you'd
			women/woman/girls/girl/females/female/wives/wife/ladies/chicks/birds/broads/dames/skirts ..8 kitchen/place/belong/brains/brain/inferior/emotional/hysterical/weaker/irrational/obey/obedient/breeding/driver/drivers/drive/vote/logic/reason/sums/figures/numbers/silent/property/nagging/feeble
			they bleed/breed/cry | clever little things/thing | little things ..4 till/until | run/go and/get ..2 us/me ..1 coffee/tea/drink | it's just biology/nature/hormones | the womb ..3 does/hysteria/wander~ | sending girls/women to school/university | waste ..3 schoolmaster/tutor/education/lessons ..2 on ..1 daughter/girl | hold her tongue | spoiled a good | since eve | until/till i/she was/is bred | breed/breeding/bred | smiled/stared/looked/leered at her breasts/chest/legs | said/spoke ..2 to her chest/breasts/tits | i'd/would be happier in the galley/kitchen/nursery | girls to school | the head for ..1 command/figures/business/numbers
			can't/couldn't/cannot take ..2 joke
			all sluts | the vote | temptress/temptresses | distract the men/boys/lads | damp thing | her beauty is | whipped for her | loyalty ..4 female/females/women | time of the month | worthless ..6 twenty_five/thirty/woman/girl/female | the lot of them ..4 temptresses/whores/women/liars | who's the girl/bird/skirt | one of the lads/men/boys ..3 numbers/check/look | the female ..1 mind/sex/nature/body | under pressure ..6 women/girl/emotional
			slut/sluts/whore/whores ..6 bitch/said/no/yes/called/they/she/her/women
			females ..4 inferior/stupid/weak/emotional/hysterical
			women ..1 can't/cannot/shouldn't ..3 drive/think/vote/lead/reason/study/science/understand/humour/fight/learn
			bad luck ..4 woman/women/brains/aboard
			her/a/the woman ..4 back in the kitchen
			let ..1 husband/father/brother/boyfriend/men/man/your/the_husband/menfolk ..4 answer/speak/handle/decide/deal/talk/worry/think/do
			leave ..3 to ..1 the men/menfolk/your_husband
			rat~/rate/rated/ranked/ranking/rank/score/scored/scoring ..4 girls/women/looks/looked/legs/tits/secretaries/body/out_of_ten/one_to_ten
			slut/sluts/whore/whores/slag/slags/bitch/bitches/cunt/harlot/strumpet/hag/bint ..8 woman/women/she/girl/girls/asking/deserve~/dressed/skirt/lying/nagging/her_place/frigid/tease
			too ..1 emotional/delicate/pretty/soft/hysterical/weak/sensitive ..3 for/to ..4 lead/office/command/job/work/science/court/medicine/combat/board/woman/business
			the ladies/women/girls ..6 ledger/figures/sums/engine/machines/laboratory/lab/vote/college/university/law/medicine/war/ship/wheel ..8 burn/laugh~/ruin~/faint/distract~/no/never/not/silly/trouble/shouldn't
			dowry/chattel/heir/heirs ..6 only/sons/useless/daughter/daughters/barren
			what did/do/does you/she expect ..6 dressed/skirt/short
			feminazi/feminist/feminists/suffragette/suffragettes ..6 ugly/bitch/hairy/spat/jail/force/shriek~/man_hating
			hysteric~ ..4 woman/women/female/wife/womb
			put/keep/kept/know/knows/knew/teach ..2 women/her/a_woman/girl ..2 in/to her/their place
			women ..2 are/were/is ..1 for ..1 breeding/decoration/children/cooking
			belong/belongs/belonged ..3 kitchen/nursery/home/bed
			chart/list/ranking ..2 of the girls/women
			hysterical ..2 woman/women/female/females
			women shouldn't/should/mustn't/don't/can't/ought ..3 be/belong/know/lead/let/think/vote
			slept ..2 way to
			cry in ..2 first
			don't/needn't worry ..2 pretty
			frigid/nag/shrew/shrewish/harpy/spinster/old_maid ..3 bitch/wife/woman/women/needs/men
			husband/father ..3 permission/signature/consent/property/law
			women/females/girls ..1 ruin/ruins/lie/can't ..1 everything/lead/fight/drive/think/reason/all/rule/be_trusted
			women/females/wives ..2 liars/whores/cattle/property
			all females/women ..2 liars/whores/same/lie
			women are ..2 inferior/property/weak/stupid/emotional/useless/good
			women only/just ..3 to trap/use/take/want
			orders from ..2 anything_with_tits/with_tits/a_woman/a_girl/a_skirt/women
			they hate us | mouths covered | unclean ..4 women/woman/stupid/girls/wife | tempt/tempts them | hold money or | speak second | edict/edicts/commandment/commandments ..8 woman/women/wife/wives`,
		weak: `wench | silly girl | weaker sex | obey | it was a joke | her wings/marks/degree/place | be quiet/silent ..3 men | her legs
			men don't | distract~ ..4 men/those/boys | must sit behind | feminin~ | the girls in the office | a woman ..1 pilot's/driver's/doctor/in
			whose lap | women/woman/girl/girls/lady/ladies/wife/female | husband/father/boyfriend/men | dear/darling/sweetheart/love
			kitchen/sandwich/coffee/tea | laugh~/joke/smile | legs/looks/looked/pretty | brain/brains/head/figures/numbers
			manager/boss/bank/leader/captain/dean/professor | silent/quiet | emotional | lap
			my dear lady/little_lady/sweetheart/love/darling/sweetie/honey/missy ..8 figures/husband/pretty/complicated/technical/worry/men/man/boss/understand/numbers/science/manager/calm/smile
			chick/chicks/broad/broads/dame/dames/skirt/skirts/bint/birds
			nag/nagging/shrill/bossy/hysterical/hormonal/uppity
			secretary/typist/coffee_girl
			bitch/bitches/harlot
			women's/woman's/girl's ..1 place/work/job/logic/intuition/lot/trouble/problems
			barren/old_maid/spinster
			a/the woman's/girl's place`
	},
	ableism: {
		strong: `ableist/ableism | spastic | spaz/mong/cripple/cripples/crip/mongol/mongoloid/midget
			the cripple/retard/spastic/mong/dummy/idiot boy/girl/child | cripple like a cripple
			defective/defectives | feeble minded | subnormal
			what kind/sort of life | stuck in a wheelchair
			was/were/be a cripple
			does he/she ..1 take sugar/want/understand/like/speak
			slowly and loudly and slowly
			big slow
			a burden to/on everyone/family/us/them/him
			you don't look ..1 disabled/sick/autistic/ill
			you/fucking/little/a/the/stupid/bloody retard/retards/mong/spaz/cripple | useless mouths/mouth/cripple
			ableis~/spaz/spazz/spastic/spastics/mongoloid/window_licker/feebleminded/imbecile/imbeciles/thicko/deaf_mute/you_cripple/a_cripple/the_cripple`,
		clear: `imbecile/imbeciles | wheelchair bound | deaf and dumb | deformed freak
			not be allowed children
			talk~/spoke/speak~ ..4 slowly/loudly/over ..6 wheelchair/deaf/blind/chair/stupid/change | shame ..6 wheelchair | understand us
			confined to a wheelchair
			stammer/stutter/stammered/stuttered | wheelchair/crutches/callipers/hearing_aid | special school/class/bus/needs
			normal ..3 people/children/kids/boy/girl/school/not | who ..2 looking/looks after
			talk~/spoke/speak ..2 to ..1 mother/sister/brother/friend instead | slowly/loudly ..3 as if/though/like/to
			bent down/crouch~ ..6 smile/voice/chair/slow | joined in | spit it | own sort/kind | lessons/school ..4 less demanding/easier/simpler
			stared/stare ..4 chair/leg/hands/face/arm/limp/hook/scars | freak/monster ..4 face/hands/leg/hump/body
			wrong/the_matter with him/her/you/me
			deformed/deformity/hunchback/misshapen | slow ..2 boy/child/girl/in_the_head
			cripple/cripples/half_wit/halfwit/simpleton/imbecile/gimp
			retard/retards/retarded
			dummy/vegetable/vegetables ..6 deaf/school/chair/special/talk/called | the special school/class/bus | special needs ..6 laugh~/joke/spaz | wheelchair/wheelchairs/crutches/ramp ..12 spaz/cripple/useless/laugh~/bin/joke/drain/burden/retard/freak/vegetable
			such people/creatures/children ..4 belong/locked/home/breed/school | belongs in an asylum/institution/home | asylum ..4 belongs/put/send | weed/weeded out ..4 weak/cripples/retards | burden on | fits ..6 dribbles/drools/spaz
			spit it out
			a cripple | a cripple's | didn't/don't/won't keep/feed ..1 lame/cripples/useless/mouths | useless useless | half a man | a retard | special school for | whole people | the defective/defectives/handicapped | defective/defectives | put the handicapped/disabled | freaks casting | such ..1 freaks | wrong with that/the child/boy/girl | won't say autistic | autistic ..12 wrong/moron/embarrassing/home/normal/people | dyslexic ..12 moron/stupid/lazy/retard | lazy or ..3 moron/stupid/thick | are you a moron/retard | here comes ..4 man/cripple/spaz/wheels | looks like a moron | look like a moron | the normal ones/children/kids | people seeing him/her | stumpy | it talks | what a retard | a mouth | does she/he take sugar | so brave ..16 wheelchair/chair/wheels/legs/cripple/spaz/palsy | can he/she walk/talk/speak/read ..4 at_all/asked/carer
			proper retard | don't look autistic/disabled/sick/blind | flapping about | a mong | rain man | wouldn't/didn't look ..1 disabled/autistic
			put/putting him/her/them/it ..2 in/away ..2 home/institution
			as though/if ..3 wheelchair/stick/he/she ..5 deaf/stupid/child/not_there/couldn't_hear
			invalid/invalids ..4 burden/useless
			special ..2 school ..5 belong/stupid
			so pretty ..8 wheelchair
			talk~ to ..3 instead of ..4 wheelchair/understand/her/him/jo
			what's/is wrong with her/him/you ..12 wheelchair/understand/cripple/talk/walk
			wheelchair ..8 bound/stuck/shame/pity/pretty/brave/burden/patted/poor/stupid/deaf/slowly/instead/over/inspir~/confined
			wheelchair/chair/crutches/cane/stammer/stutter/deaf/blind/limp/down's/autistic/autism/disabled/disability/hearing_aid/hearing_aids/prosthe~/calliper/tics/palsy ..14 stupid/slow/slowly/loud/loudly/brave/pity/pitied/burden/laugh~/mimic~/mock~/joined_in/spit_it/freak/normal/special_school/home/institution/instead_of/whether_he/whether_she/poor_thing/inspiration/cure/wrong_with/shame/over_my_head/over_her_head/over_his_head/can't/useless
			slow/loud ..1 voice/smile ..6 child/idiot/five/stupid/wheelchair/chair/deaf/bent down
			stammer/stutter/lisp ..12 joined/laugh~/mimic~/copied/imitat~/mock~/finish~/canteen/class/thick/stupid
			own sort/kind ..8 less demanding/special/school/place/home/happier
			special ..1 school/needs/class/unit ..8 belong/stupid/thick/dumb/thrown/sent/better/happier/sort
			be ..1 happier ..3 among/with/at ..2 own/special/other
			people/children/folk/those like ..2 that/you/him/her ..6 shouldn't/should/allowed/breed/work/marry/children/school/normal/scare/put_down
			faking/fakes/faked/pretending ..4 it/disability/blind/pain/limp/sick
			lazy ..4 not ..2 ill/tired/disabled/faking
			parking ..8 don't look ..1 disabled
			deaf and dumb ..12 dummy/stupid/idiot/imbecile/mill/called
			only/always/ever ..2 be a burden
			can she/he ..2 understand us/me
			can he/she ..2 hear/understand/talk/walk/speak
			who's/who is/was/asked who ..2 looking after ..1 you/him/her/me
			patted ..2 my/his/her ..1 wheelchair
			ever so/very brave of/to ..2 come/you/him/her`,
		weak: `freak | useless | broken | allowed | such people | face like | walk ..1 behind | not the place for | poor thing | freaks | people like that
			slow/slowly and loudly | deaf/blind/lame/disabled/handicapped | wheelchair | a burden | chair/crutches/stick/limp | mute
			slow/slowly/loud/loudly | brave/poor/pity/shame/burden | stupid/thick | special/school/home/place/normal | laugh~/mock~
			smile/smiled/patted | understand/hear | ramp/stairs | my chair | so/very brave
			dumb/idiot/idiots/moron
			institution/home ..3 put/send/sent/such/for
			lunatic/lunatics
			whether he/she ..2 had/wanted/could/understood
			poor_thing/poor_lamb/poor_soul/poor_creature
			crippled
			thick/stupid ..2 because/like/just`
	}
};
