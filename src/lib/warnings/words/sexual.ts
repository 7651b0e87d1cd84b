import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const sexualWords: Readonly<Record<string, Words>> = {
	'sexual-content': {
		strong: `orgasm/orgasms | masturbate~ | blowjob | erection | clit | penis | vagina | had/having/have sex
			thrust~/thrusting into/inside me/him/her/them | condom/condoms
			had/having/have sex/intercourse | came/come with a cry/shout/moan/groan/gasp
			undressed each other | foreplay | lovemaking
			moved/moves/moving/thrust/thrusting inside her/him | inner thigh/thighs
			pushed into her/him they/and/slowly/she/he | she/he came twice/hard/first/again/undone/apart/with | the sex was/had been
			have/has/had/having/want/wanted sex
			orgasm~/ejaculat~/masturbat~/fellatio/cunnilingus/handjob/blowjob
			her/his/my nipple/nipples
			made/make/makes/making love ..1 to/on/again/twice/until/in/all/with/there/that/slowly/for/by/under/before/and | made love
			afterwards/after they lay ..3 sweat~/naked/tangled/sheets/breath~
			sex ..2 was/good/again/sofa/shower`,
		clear: `straddle~ | arousal/aroused | undress~ @obj | unhook~ ..2 bra
			unzip~ ..2 jeans/pants/trousers/fly/dress | grind~ against | unbutton~/unzip~/unhook~/peel~ ..2 shirt/blouse/dress/jeans/trousers/bra/fly
			pulled ..2 shirt/dress/clothes/underwear ..1 off/up/over/down | desire/lust | bare ..1 skin/thigh/thighs/breast/breasts/chest/shoulders
			dress ..2 round/around/up/above ..1 waist/hips | undress~
			hand/hands/fingers/mouth/lips ..4 breast/breasts/thighs/nipple/nipples/crotch/cock/buttocks
			clothes ..4 floor/stairs ..6 bed/naked/kiss/mouth | straddl~ ..1 @obj/his/her | down her/his stomach/chest/body | please she/he gasped
			fingers in ..1 hair | against her/his ..1 thigh/hip | took his/her time | the sex
			kiss~/kissed ..4 throat/neck/stomach/belly/breast/thigh/collarbone/shoulder/down/lower | breast/breasts/cleavage
			thigh/thighs ..4 hand/hands/mouth/inner/part~/between/bare/slid | hips ..3 hands/against/pulled/rock~/arch~
			lay back | against ..1 throat/neck/mouth/lips/skin
			took ..2 clothes off ..2 clothes
			bare ..1 skin/legs/breasts/shoulders/chest/back/hips
			arch~ ..2 against/back/into/up/toward | sex/sexy/sexual | went/going/go down on | mouth to/on her/him/his
			shiver~/shudder~ ..4 touch/fingers/mouth/kiss/tongue
			nothing ..2 beneath/under/underneath
			robe ..4 open/fell/undid/slipped/floor | tongue ..2 skin/ear/neck/navel/lips | nude/topless | unbutton~/unhook~/unlac~ ..3 @clothes
			took/take/takes/taken @obj to my/her/his/our bed | lay/lie/slept together ..6 until/night/morning/naked/first/again | slept with him/her/me | learn/learnt/learned/knew/know what pleasure | spent the night ..4 bed/together/naked
			inside me/her/him ..6 slow/slowly/moved/moving/deep/gasp~/moan~/hips/first | came with/in/first/again/hard/together/undone ..6 name/teeth/shoulder/cry/him/her/mouth | clothes/buckles/buttons/shirt/dress ..6 floor/undone/off ..8 bed/naked/skin/kiss~
			inside her/him ..6 slow/slowly/deep/deeper/moan~/gasp~/hips/moved/bed
			cock/dick/prick ..4 mouth/hard/hand/inside/her/his
			bra/panties/boxers ..4 lamp/floor/off/aside
			naked ..6 bed/him/her/together/against/sheets/furs/beside/under/arms/sweat/skin
			mouth/lips/tongue/teeth/kiss~/kissed ..4 breast/breasts/nipple/nipples/thigh/thighs/hips/hipbone/navel/stomach/belly/inside/between/collarbone/throat ..6 moan~/gasp~/arch~/lower/down/groan~/shiver~/shudder~/hips/whimper~/slid/undress~/buttons
			inside ..1 her/him/me ..6 moan~/thrust~/slow~/deep~/hips/rocked/gasp~/came
			legs/thighs/knees ..3 around/round ..2 waist/hips/him/back
			pull~/pulled ..2 into/onto/on ..1 lap ..4 kiss~/mouth
			went down on ..2 knees ..4 mouth/between/thighs
			hips ..4 rock~/rolled/buck~/grind~/ground/thrust~/met/arch~/moved
			erection/erect/hard ..3 against/beneath/under/in ..2 thigh/hip/hand/stomach/jeans/trousers/her/him/me/palm
			condom/lube/vibrator/strap_on/handcuffs ..4 bed
			the bed/sheets/headboard/mattress ..6 moan~/naked/thrust~/tangled/bang~/sweat
			bare/naked skin/back/shoulders/thighs/breasts/flesh/hips/chest ..6 kiss~/hands/mouth/fingers/under/against/sheets/lips
			button/buttons ..4 everywhere/floor/scatter~/flew/popped/pinged/tore
			slid/slip~/pushed/sank/thrust/eased/buried ..2 into/inside her/him ..3 they/she/he/slowly/and/gasp~/moan~/deep/with
			knees/legs/thighs ..1 fall/fell/part~/apart/spread ..6 mouth/hand/him/her/moan~/bed/furs/sheets
			cock/pussy/clit/tits ..6 hard/wet/her/his/mouth/hand/suck~/moan~
			hand/hands/fingers/palm ..3 between ..2 thighs/legs
			hand/hands/fingers ..3 under/up/beneath ..2 her/his/my ..1 shirt/skirt/dress/bra/robe/nightgown ..6 gasp~/moan~/arch~/kiss~/skin/warm/breath
			lick~/suck~/kiss~ ..3 nipple/nipples/breast/breasts/thigh/thighs/belly/way down
			kissed/kissing/kiss ..2 way down
			wear~/wearing/wore nothing ..3 beneath/under/but/underneath/else
			straddl~ ..2 @obj/his/her/lap/hips
			slept with/together ..2 him/her/each
			wet/slick/swollen ..2 for_you/folds/between_her`,
		weak: `between @poss legs/thighs | thigh/thighs | tongue | hips | panted/panting | bare skin/chest
			moan~/gasp~ | kiss/kissed/kissing/kisses/mouth/lips | bed/sheets/furs/pillow | skin/bare | throat/neck/shoulder/waist
			buttons/shirt/dress/robe/belt/zip | breath/breathless | knees/lap/legs | slowly/harder/please | fingers/hands | sweat/damp/wet
			lovers/lover ..3 bed/night/arms/naked
			groan~
			moan/moans/moaned/moaning
			naked
			aroused/arousal/desire/lust/lustful/seduc~/horny/turned_on
			thrust/thrusts/thrusting`
	},
	'sexual-assault': {
		strong: `sexual assault | sexually assault~ | force~ @self on/onto/upon | nonconsensual
			non consensual | date rape | forc~ @self ..1 on/into
			gangrape/molester | sexual/sexually ..1 assault/assaulted/abuse/abused/violence/harassment/harassed
			date/gang/marital rape
			against her/his/my/their will | forced himself/herself/themselves
			rape kit | statutory rape | casting couch | flashed/exposed ..1 himself | upskirt~
			ravished/defiled ..1 her/him/me/girl/woman/maid
			groped/gropes/groping ..1 me/her/him/you/girl/girls/them/women
			raped/raping/rapist/rapists | that's/was/is/it's rape
			sexually assaulted/abused | forced himself/herself/themselves ..1 on/upon`,
		clear: `roofie/roofied | spiked @poss drink | tore ..3 dress/blouse/skirt/underwear | under @poss skirt
			she said no | stop he/she said | she/he wanted him/her to stop | held @poss wrists
			told/asked/begged him/her to stop | she/i said no | held/hold/pinned/holding/pinning ..1 @obj down
			took advantage of ..2 drunk/her | tear~/tore/torn/tearing/ripped at/off ..2 clothes/dress/blouse/skirt/underwear/nightgown
			hand/hands ..3 up/under/inside ..1 her/my/his/@poss skirt/dress/shirt/blouse/trousers/underwear
			touch~ @obj ..3 without/want/wanted/stop/there/wrong | no/stop/don't ..2 she/i/he said | said no/stop/don't/please
			she/i/he wanted ..2 go_home/to_go/him_to_stop/it_to_stop
			touched ..2 me/her/him ..2 there/where | shh/hush ..8 no one | shh/hush ..8 belt/hand/hands/skirt/quiet
			his/her belt ..2 already/undone/buckle/open/off | hand ..2 over ..1 mouth
			breath ..3 ear/neck/beer/face/hot/stank | flinch~ ..8 touch~/burned/arm/hand
			tights/stockings/underwear/knickers ..3 ankle/ankles/torn/floor/gone | you wanted it/this | asking for it
			nobody'll/no_one'll/who'd/nobody_will believe | what were you/was she wearing | led ..1 on
			not go/be ..2 alone with/in/up
			attacker/harass~ | bruise/bruises ..4 thighs/wrists/hips/inside
			drunk ..8 hands/bed/belt/dress/skirt/on_top | took ..2 without ..2 ask~
			in the morning/afterwards ..6 sore/bruises/blood/shower/couldn't/remember~
			rape | assaulted me/her/him/you/them | molested me/her/him/you/by/girl/boy | was/been assaulted | sexually | sexual assault/offence/offences/misconduct/harassment
			said no ..6 didn't/kept/went/anyway/again/he/times/stop
			drugged ..6 bed/woke/clothes/naked
			kept/keep/went ..1 saying/said/on/going ..4 no/stop/don't/shh/home
			said/say/says/saying/told/tell ..3 no/stop/don't/wait/home ..10 didn't/kept/belt/hand/hands/mouth/weight/pinned/held/anyway/laughed/ceiling/shh/skirt/dress/unbuckl~
			belt/zip/zipper/fly/trousers/jeans ..3 undone/open/down/unbuckl~/unzipp~/unfasten~ ..12 stop/no/shh/home/couldn't/ceiling/scream/scream~/wall/don't/drunk/pinned/weight/quiet/still/drugged
			his/the weight ..4 on/of/pinned/couldn't ..4 breath/move/stop/scream/morning
			couldn't/could_not move/scream/speak ..8 weight/hand/hands/belt/mouth/skirt/legs
			woke/woken/wake/waking ..8 no/without clothes/underwear/memory/tights/knickers
			woke/woken ..6 strange bed
			passed out ..8 shirt/skirt/dress/clothes/hands/on_top
			consent ..4 never/didn't/not/without/no
			the maids/servants/girls ..8 alone ..4 master/lord/him/his/upstairs
			kissed/kissing/touched/touching her/him/me ..4 stop/didn't_want/away/turned/froze/no/without
			told him/her to stop ..8 move/arms/kept/didn't/couldn't/wouldn't
			force~/forced ..3 tongue/kiss/legs/thighs/knees_apart/mouth
			assaulted ..3 her/girls/women/me/half/him
			bodice/dress/skirt/blouse/nightgown/gown/stockings/underwear/tights/knickers/shirt/clothes ..2 torn/ripped/tore/tearing/tear
			tore/ripped/tearing/ripping ..3 bodice/dress/skirt/blouse/nightgown/gown/stockings/underwear/tights/knickers/clothes
			drugged/spiked/roofie/roofied/something_in ..2 drink
			too drunk to ..2 say/stand/speak/move/know/consent
			take/took/taking advantage of ..2 drunk/girl/her/me/maid/servant
			honour/honor/virtue ..3 taken/violated/stolen/by_force
			rape ..2 her/him/me/you/victim/kit/crisis/charge
			sexual offences ..8 girls/women/against/pupils | given/gave evidence ..6 he/abused/raped/attacked | abused them ..8 singing/women/court/evidence`,
		weak: `pin~ @obj down | don't touch me | said please get off me | no | stop | don't | belt/zip/skirt/dress/bodice/tights/knickers/blouse/coat
			ceiling/wall/poster/lamp | drunk/drink/party | hand/hands/weight/breath | locked/lock/door | mouth/throat/wrists/wrist
			scream/screamed/cry/cried/crying | torn/tore | flinched/flinch/froze | home | maid/maids/master | shower/wash~ | bruise/bruises | bed
			his/the weight | froze/frozen/went_still/couldn't_move
			assault/assaulted/assaulter
			creep/creepy/lecher/lecherous/leer~/paw~/letch
			consent~
			pinned/pinning/held ..2 down/wrists/arms
			locked ..2 door ..6 her/girl/desk/him/alone
			unwanted
			violat~
			molest~
			unwanted touch/kiss/hands/advances`
	},
	underage: {
		strong: `statutory rape | underage sex | jailbait
			pedophile/paedophile/pedophiles/paedophiles | paedophilia/pedophilia
			underage ..1 sex/girl/girls/boy | age of consent
			child rape/rapist
			child/girl bride/brides
			jailbait/statutory_rape/paedophil~/pedophil~/paedo/pedo
			@teen at the time | indecent images/photographs/assault/acts
			child sexual abuse/exploitation | minor of @teen
			abusing/abused her/him/them/me/girls/boys sexually | groomed her/him/me/them/two/several/other/girls/boys
			sexual/sexually ..3 minor/minors/child/children
			offences against ..3 girls/boys/children/minors/pupils/schoolgirls | abused them/her/him/girls/boys when they/she/he were/was | under_age/underage girls/boys/girl/boy/sex | between twelve/eleven/thirteen/ten and fifteen/fourteen/thirteen/sixteen | sex with underage/under_age/minors/a_minor/pupils`,
		clear: `our/their little/own secret | lolita | made/make/makes her/him/me touch | our/their secret ..8 told/tell/ruin | was grooming | soulmates
			she/he was mature | coach/teacher ..8 thirteen/fourteen/fifteen | thirteen/fourteen/fifteen ..20 soulmates/mature
			eighth/ninth/seventh/tenth grade/grader | our/their ..1 secret/thing | not/wasn't/isn't like ..1 other girls/boys
			lose ..2 job/kids/dad/wife/licence/license | gave ..1 me/her lifts/lift
			special ..4 girl/us/you/between/connection | older man/men/boyfriend | twice ..1 age
			teacher/coach/tutor ..6 kiss~/touch~/hand/thigh/car/lift/lifts
			our/their/little secret ..12 teacher/coach/mr/uncle/school/sir/trouble/tell/told/wife/kids | schoolgirl/schoolboy
			underage/under_age/statutory | nonce/groomer/hebephil~ | groomed/grooming ..1 her/him/me/girl/girls/them/pupil/children | minor/minors ..6 sex/sexual/charged/arrested/offences/police/indecent
			sexual offences/offence/relationship/activity/contact | teacher/coach/tutor/priest/vicar/choirmaster/scoutmaster/uncle ..12 arrested/charged/sentenced/jailed/convicted/suspended/offender | sentenced/jailed/convicted ..12 @teen/pupil/pupils/minor/girl/girls/boys
			sixteen/seventeen and he/she was ..2 @number | call/called me his girlfriend | age of consent | barred
			you were/was ..1 a child | youth leader/worker/pastor | sexual ..1 acts/abuse/act | brought/taken/took to his bed | their ages | ages ..6 @teen | i thought/think i was ..1 girlfriend/special/in_love | when i/she/he was @teen | sex with me | going to report ..1 it/him/her | he abused/touched ..1 them/me/her | indictment/accused/plead ..20 minor/@teen/sexual
			mature/grown_up/old/wise/advanced ..1 for ..1 age/years
			keep it secret ..8 sexual/messages/coach/teacher | both under fifteen/sixteen | under fifteen/sixteen ..6 sexual/court/police/groomed/girls | his computer ..8 messages/images/sexual/pictures | swimming/football/gymnastics/tennis coach ..16 sexual/@teen/groomed/arrested/messages/charged | complainant/prosecutor/defendant
			schoolgirl ..6 sex/naked/lover
			she/he/i was/is/were ..2 twelve/thirteen/fourteen/fifteen ..14 sex/lover
			was/were/is ..1 thirteen/fourteen/fifteen ..25 make/making love
			not like ..1 other girls/boys/kids ..12 year/class/teacher/age/school/mr/sir/coach
			if i/you/she/he told/tell/tells ..8 lose/prison/job/wife/kids/family/jail/trouble
			consummat~ ..12 @teen/child/girl/dolls/mother/young
			photos/pictures ..4 of ..2 school/underage/children ..2 naked
			take his_hand/my_hand/her_hand/put_it ..3 on ..2 zip/trousers/lap/crotch
			sex ..10 @teen/minor/pupil/schoolgirl/schoolboy
			sexual offences/relationship/activity/abuse/contact/acts ..8 @teen/pupils/pupil/minor/minors/child/children/student/schoolgirl/boy/girl
			@teen ..12 sex/sexual
			having/had sex with ..10 @teen/fourteen/minor/pupil
			sexual acts/act ..8 minor/page/@teen/child/pupil
			@teen ..20 having sex with me/her/him
			complainant/defendant ..16 @teen
			thirteen/fourteen/fifteen/twelve/eleven ..16 defendant/complainant/accused/prosecutor
			sex/slept/sleeping with ..3 pupil/student/minor/schoolgirl/schoolboy/child
			touch/touched/touches ..2 child/children/little girl/boy
			nobody/no_one would believe a/the child/girl/boy | junior chorus/choir/team | sentenced ..8 offences | jury took/found ..12 offences/girls/abuse/@teen | given evidence | showed no emotion`,
		weak: `sex | old for | something special | ruin ..1 life | teacher ..4 kissed/kiss/touched/love | minor/minors | groom~
			if she/he/i ever told/tell | old/mature for ..1 age | school/class/homework/year/grade/uniform | teacher/coach/mr/count/uncle/tutor
			secret/special/tell/told/trouble | kiss~/touch~/hand/zip/lap/thigh | girl/girls/child/young/boy | dolls/doll/teddy | kids/wife/job
			fifteen/fourteen/thirteen/twelve | year nine/ten/eight/eleven/seven | married/marriage/wedding/bride/bed | nearly/almost/not yet ..1 @teen
			old enough to
			grooming/groomed/groomer
			he/she was thirty/forty/fifty/twenty_eight/thirty_two
			register
			dolls/doll/teddy/braces/pigtails/uniform/homework ..10 bed/kiss~/husband/wedding/bridegroom/count/him/mouth/zip`
	},
	incest: {
		strong: `incest | incestuous | slept/sleep/sleeping/bed/sex/lover with ..1 @poss own brother/sister/father/mother/son/daughter/cousin/uncle
			her/his own brother's/father's/sister's child/baby/bed/wife | twincest
			own/twin/half brother's/sister's/father's/mother's bed/mouth/kiss/arms/body/wife/child/lover
			brother/sister were lovers | lain/lay together as man | one bed both
			committing incest | your wife/husband is your ..1 half_sister/half_brother/sister/brother/aunt/uncle/mother/daughter`,
		clear: `			bloodline/blood ..3 kept/keep/pure/last/line
			brother/sister ..6 kiss~/kissed/mouth/bed/naked/lips/lover/lovers/wanted
			forbidden/unnatural/sin/sinful ..4 love/desire/family/blood/brother/sister
			wed/wedded/married/bedded ..3 sister/brother/cousin/uncle/niece/twin | children ..3 odd/strange/monstrous/deformed/mad/eyes
			our parents/mum/mum's/mother's table/father/house ..8 kiss~/kissed/mouth/secret | kissed ..1 back/him_back/her_back
			half_brother/half_sister/half_siblings/half_sibling
			full/half sibling/siblings | my/his/her boyfriend/girlfriend/husband/wife/lover ..4 brother/sister/father/uncle/cousin/sibling/half_brother/half_sister | dna ..12 sibling/brother/sister/half/match | too closely related | child of ..2 brother/sister/incest
			he/she was her/his father's/mother's son/daughter | parents were ..2 siblings/half_siblings/cousins/brother
			sleeping together | were lovers | her/his brother/sister/uncle/father/twin ..1 were/was ..1 lover/lovers | shared more than | both your/her/his/my aunt/uncle/mother/father/sister/brother and | a brother and ..1 sister | his/her/mum's/dad's sister ..8 child/father/baby/dna | parent child | close relatives
			brother/sister/father/mother/uncle/daughter/son/twin/twins/sibling/siblings/cousin/cousins/half_brother/half_sister ..8 bed/lover/lovers/kissed/kissing/mouth/naked/slept/wed/wedded/married/bride/sex/desire/desired/lay_with/wanted_him/wanted_her ..6 own/blood/same/forbidden/family/sin/parents/twin/siblings/shared/wrong/secret/father's/mother's
			wed/wedded/married/marry/marries/bedded/bed/kissed/kiss/slept_with/loved/lover/lay_with/lain_with/mouth/naked/desired ..4 to/with/of/her/his/my ..1 own/twin/half/blood ..1 brother/sister/father/mother/uncle/daughter/son/twin/sibling
			brother/sister/siblings/twins/twin ..4 wed/wedded/married/marry ..4 brother/sister/siblings/each/parents/blood/keep
			wed/wedded/married/marry ..3 to ..1 his/her/my sister/brother/twin/siblings
			same father/mother/blood/womb ..12 kiss~/bed/lover/lovers/love/sin/naked/married
			his/her/my brother/sister ..2 to/in/into ..1 my/his/her bed/lover/arms ..3 night/naked/kiss~/crown/came
			came/comes/come to his/her/my bed ..12 brother/sister/father/uncle
			different/half dads/fathers/mums/mothers ..12 kiss~/kissed/counted/counts/bed
			first ..2 time ..2 he/she kissed ..12 brother/sister
			blood relation/relations ..6 kiss~/bed/marry/lover
			sex ..3 with ..1 my/his/her/your ..1 brother/sister/father/mother/uncle/cousin/daughter/son/niece/nephew/twin/half_sister/half_brother
			full sibling/siblings ..16 together/sex/married/boyfriend/girlfriend
			sex with her/him ..12 own daughter/son/sister/brother
			own daughter/sister/brother/son/mother/father ..6 sex/bed/lover/sleeping_with
			brothers/sisters/twins/siblings ..12 sleeping/slept/lain together
			sleeping/slept/lain together ..16 brothers/sisters/twins/siblings/brother
			son and ..3 daughter ..6 sex/together/bed/naked
			incest ..8 people/call/word/law/child/forbid
			keep/kept/keeping ..2 bloodline/blood/line pure/within/kept/in_the_family
			brother and sister ..3 sex/lovers/bed/incest
			brother and sister ..6 lovers/kissed/slept/married`,
		weak: `brother/sister/twin/twins/cousin/uncle/father/mother | bed/bedroom/room | kiss/kissed/mouth/naked | blood/family/house
			sin/secret/forbidden | wed/married/marry | children/child
			own brother/sister/father/mother/daughter/son/uncle/twin
			siblings
			same father/mother/blood/womb
			brother and sister ..8 together/married/lovers/bed/sleeping`
	}
};
