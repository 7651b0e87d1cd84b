import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const abuseWords: Readonly<Record<string, Words>> = {
	abuse: {
		strong: `abuse~ @obj | abusive | abuser/abusers
			made/make/makes/forced ..1 @obj/us/me kneel/crawl/stand/beg/sleep
			the abuse
			not fed | withheld food
			hit/hits/beat/beats/struck/slapped her/him/me for | you belong to me | ate what the dogs
			not to be spoken/fed/allowed
			knew/know better than to
			who'd/who_would/nobody no one would believe you/her/him/me/us/them | who'd/who_would/nobody would would believe you/her/him/me/us/them
			you're/you_are/i_am/i'm nothing without | you belong to | answered for ..1 her/him
			abuser/abusers/maltreat~/mistreatment/ill_treatment`,
		clear: `locked @obj in | afraid/scared/terrified of @obj | belt ..3 hand | the beatings
			if you cried/told/tell/cry/complained | fed/food ..4 not/no/without | you're/you_are/were nothing
			never good enough | took ..2 papers/passport/passports | call~ @obj ..2 nothing/filth/worthless/stupid/dirt/trash/useless/animal
			no one would/will ever/believe ..1 you/them/me/us/believe
			never needed ..1 reason | wound about/around ..1 fist | weren't clean enough
			flinch~ ..4 hand/touch/voice/door/step/moved/raised
			cruelty/cruel/mistreat~/brutal ..2 to/man/woman/master
			no supper/food/dinner/blanket
			went/go/sent ..2 hungry/without | for ..2 own good | to teach @obj/me/us ..2 lesson
			lesson ..3 taught | silent treatment | fool/pig/dog/rat/worm ..3 called/crawl~/floor | scald~/burn~ ..3 hand/hands/arm
			control~/controlled ..3 money/ate/everything/who | pension/care_home/nursing_home/carer/caregiver | the lash/lashes
			abuse/abused/abusing/abuses | brutali~/cruelty
			mistreat~/abuse/abused ..1 me/you/her/him/them/us/girl/boy/servant/servants/child/prisoners/novices/apprentice/apprentices
			made/makes/make @obj/him/her/us/them/sister/brother ..1 kneel/stand/thank/beg/sleep/crawl/work/scrub ..8 floor/gravel/stone/cold/snow/night/hours/until/till/rod/blanket
			were/was beaten and/or ..2 starved | starved/beaten ..2 into/for/and | kiss/kissed the rod/hand/ring
			break @obj/you for | passport ..6 safe/kept/took/locked/drawer | paid ..8 nothing/never ..8 years/months/food/wages
			overseer/abbess/warden/matron/foreman/headmaster/prefect/governess/guru/elder/commandant ..8 hit/beat/struck/slapped/whip~/cane/rod/locked/starv~/kneel/snap~/pay
			not/never paid/pay @obj | the rod/ledger/ruler/cane/strap ..4 across/palms/knuckles/ear/back/hands/legs
			went/go/without supper/food/dinner ..3 if/when | beaten/hit/whipped/struck/slapped if/when they/we/he/she/you/she'd | ran it with a cane/rod/belt/whip | a firm hand | the ruler/cane/rod/strap/whip ..3 on/across ..2 knuckles/palms/hands/back/legs | years/months ..2 to be beaten/hit | hit/struck/slapped/caned ..1 whoever/whichever/anyone | for tears ..3 coal/cellar/cane/rod
			you made me do that/this/it | wept/cried/weeps when he/she punished/punishes/hit/beat | bucket over ..2 head | you didn't eat/sleep until/if/till | bought ..3 papers/indenture/indentures/contract | apprentice/apprentices/novice/novices/recruits/orphans ..8 beaten/hit/whipped/rule/struck/starved/locked | each bruise | her/his mind ..3 wasn't/not ..2 trusted
			pinched/slapped/hit/shouted ..8 gone/old/resident/patient/cup/chair/water/nurse/care_home | slapped the cup/spoon/tray | sit/lie in it ..6 call/wet | call button ..6 reach/moved | poor bruised | the slapping and | wet again | filmed it ..8 police | couldn't reach ..6 water/button/bell
			lock~ ..1 @obj/girls/children/patients ..3 night/dark/cupboard/cellar/room/without
			slept/sleep ..3 coal/kennel/cellar/shed/floor ..6 ate/fed/beat/locked/dogs
			ate/eat/eats/sleep/slept/sleeps ..3 off/on/in ..2 floor/cellar/kennel/shed/passage/coal/straw/barn/stable/cupboard
			kept/keeps/took/takes/held ..3 her/his/my/their/our ..1 pension/passport/passports/papers/wages/walking/money/phone
			bruise~ ..6 shape/form of ..2 fingers/hand/hands/buckle
			marks/bruises ..4 shape ..2 fingers/hand/belt
			cult/prophet/master/elder/warden/matron/mistress/abbot/headmaster/overseer/foreman/choirmaster/director ..8 beat/hit/whip~/starve~/punish~/locked/lash~/struck/cane/slap~/kneel/humiliat~
			punish~ ..6 whole/everyone/days/cellar/kneel/silence
			treat~ @obj like/worse ..2 dirt/animal/animals/dog/slave/dogs/slaves
			nobody's/no one's coming/going ..3 you/save/help
			@strike/beat/beats/beaten/whip~/flog~/cane~/lash~/starve~/lock~ ..2 apprentice/apprentices/servant/servants/maid/slave/slaves/prisoner/prisoners/patient/patients/pupil/pupils/orphan/orphans/novice/recruit/inmates/girls/workers
			make/makes/made/making/forced ..2 @obj/@person/girls/us kneel/crawl/beg/stand/lick/strip/scrub/thank
			walk~/walking/tiptoe~ ..2 on ..1 eggshells
			keys to ..2 door
			broke/break @obj ..2 spirit/will
			hits us ..1 with | hit us with | a strap for | strap for each | for insolence | insolence ..6 locked/beaten/strap/cellar/vestry | girls/boys who tell stories/tales | who'd tell | who would tell | what happens to girls/boys/children/people who | wages were/was kept/withheld/stopped | letters ..2 were burned/burnt/opened/read | who'd have you ..2 without | made to kneel/stand/scrub/crawl/beg/sleep | was cruelty | beaten for it | mistreated so/for/by | pinches/pinched ..2 residents/under/patients/him/her | to teach her/him | tied to his/her chair/bed/cot | calls/called them filthy | report of concern`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | cower~ | slap~ @obj | yell~ at @obj | hurt/hurts/hurting @obj | forced
			orphanage/apprentice/apprentices/servant/servants | matron | temper | nothing but | burn~/burned/burnt ..2 hand/arm/hands | hurt/hurts @obj
			kneel/knelt | foreman/overseer/warden | punishment/punishments | threw ..3 at @obj/us | cruel | locked ..3 in/up | punish~ @obj
			raised ..1 hand/fist | insult~ @obj | strap/cane/ladle/whip/belt | afraid/scared/frightened/terrified | locked/lock/keys | marks/welts
			master/mistress/choirmaster/headmaster | floor/cellar/cold/hungry | beat/beaten/hit/struck/slap~/whip~ | saint | hands
			the master/mistress/matron/warden/overseer/foreman/abbess/elder/prophet/headmaster | thank/thanked/thanking ..2 him/her/master/afterwards
			tell/told/telling anyone/anybody/someone/tale/tales
			the strap/cane/belt/whip/lash/switch/birch
			bruise/bruises/marks/welts ..4 arm/arms/wrist/wrists/back/neck/fingers/hands
			afraid/scared/terrified/frightened of @obj
			worthless/useless/stupid/filth/dirt/vermin/ungrateful ..3 girl/boy/creature/wretch/you/thing/little
			locked ..3 in/up/cellar/cupboard/dark/attic/shed/room
			the master/master's
			mistreat~
			obey~`
	},
	'child-abuse': {
		strong: `child abuse/abuser/neglect | abused as a
			@parent's/father's/mother's/dad's belt/fist/fists/strap
			hit/beat/slap~ ..1 him/her/me for wetting/crying/spilling/lying | fell/fallen off the swing
			beaten as a child/boy/girl
			social/child ..1 worker/services/protection/welfare/protective | foster ..1 home/homes/family/care/parents/father/mother | taken into care
			childline/cps
			cigarette burns
			child abuse/abuser/neglect/cruelty
			raised a/his/her hand/fist/belt to
			i'll be good
			only hits/hit/hitting me/us/him/her ..3 when/if/because
			@parents beat/beats/belted/whipped/thrashed us/me/him/her`,
		clear: `locked ..4 cupboard/closet | went to bed hungry | social worker/workers/services
			his/her/my @parent ..3 hit/beat/belt/drunk/drinking/cruel | hungry/not_fed/nothing_to_eat/nothing in the house
			please papa/daddy/dad/mummy/mommy/mama
			the marks ..6 teacher
			left ..3 baby/children/child alone | bruise/bruises ..6 child/boy/girl/arms ..4 ages/school/teacher | the beating
			his/her father was snoring/drunk | cover ..2 ears | frozen peas | what ..1 would tell ..2 teacher/school | dad's truck/belt/footsteps
			into the closet | @parents ..4 drunk/drinking/belt/buckle/temper/rage/fists/beat/hit/shouted/screamed/locked/slapped
			the beating/beatings
			went/go/sent/put ..2 bed ..2 without/hungry/clothes | flinch~ ..6 boy/girl/child/kid/hand/teacher
			cover/covered ..3 ears
			neighbours/neighbors ..4 heard/knew/said_nothing/turned | fussy eater
			mum's/mom's/mother's ..1 boyfriend
			learn~ ..2 to be quiet/invisible/still | sorry daddy/mummy/mum/dad/mama/papa/mommy/father
			bruise/bruises/welts ..2 child's/boy's/girl's
			he/she/dad/daddy/mum/mummy/mom/da/stepdad/stepfather ..1 hits/hit/beats/beat/locks/locked/whips/belts/burns/smacks me ..8 drink/drinks/drinking/in/when/room/cupboard/again/every
			bruise/bruises/bruised/marks/welts/burn/burns ..12 child/boy/girl/teacher/pe/nurse/worker/social/pupil/class/years/eight/seven/six | belt buckle | the belt came/comes/off | neglect/neglected
			cupboard/closet/cellar/attic/bedroom/cage/shed ..12 girl/boy/child ..8 food/bucket/bed/days/locked/torch/five/six/seven/quiet | left @obj ..4 days/days_at ..6 food/without | without food ..8 days/left/mother/father
			i'll be good | i'm sorry da/dad/daddy/mummy/mum/papa/sir ..6 please/belt | little rat/brat/bastard ..4 father/dinner/belt
			underweight/malnourished/soiled/no_bedding | hook/lock/bolt ..2 outside ..8 bedroom/child/boy/girl/twins | flung up ..6 arms/hands | can't/couldn't ..2 toilet ..8 locked/locks/room | foster ..2 home/mother/parents/daughter/care ..8 hit/beat/locked/bruise/hungry
			beat it/me/us out of | a stripe | made me/us/him/her count ..2 them | sing/sang ..6 so ..2 as ..2 not ..2 hear
			hits/hit/beat/beats/whips/belts/burns/burned/burnt us/me ..6 mama/mum/mummy/mommy/dad/daddy/da/father/stepdad/when/bad/stealing | mama/mum/mummy/mommy/dad/daddy/father/mother/stepdad ..2 burned/burnt/burns/shuts/shut/locks/locked/starves/hits/hit/beats/beat/whips ..2 me/us/your/my/him/her/hand
			wake/woke us/me ..1 up ..1 to hit/beat | went/go/going/put/shut/locked ..3 in/into ..1 the shed/coal_hole/cellar/cupboard/dog_house/kennel/attic | coal hole/hole/cellar/shed ..6 supper/tea/night/morning/without | when ..3 last eat/eaten/ate/fed | severe neglect | fed/feeds/feed us/me/them when | nothing in the fridge/cupboard/house ..6 but/kids/children | stepdad's/stepfather's/dad's/father's/da's belt/fists/boots/cane
			locked/shut ..3 storage/bay/room/cupboard/cellar/shed/attic ..6 bucket/baby/girl/boy/child/children/days | so thin ..8 girl/boy/child/wrist/ribs | marks ..3 backs/back of ..2 legs/arms | fallen/fell off/down ..2 bunk/stairs/bike/swing ..6 again/third/time/nurse | never ..1 once let/allowed ..2 out | never ..2 let out to | age/ages of ..4 thirteen/twelve/eleven/ten | children ..4 abused/abuse | abused ..3 children/child/novices/boys/girls
			my/his/her/their/the @parent ..3 hit/beat/beats/slapped/struck/whipped/kicked/burned/hits ..1 me/him/her/us/them
			@parent ..2 took off/unbuckle~/reach~ ..2 belt
			social worker/workers ..9 bruise/bruises/fridge/locked/marks/child
			put out ..2 cigarette/cigarettes ..2 on/child
			the beating/beatings ..10 father/dad/mother/stepfather/mom/closet/teacher
			his/her little sister/brother ..4 closet/cupboard/hide/ears ..8 father/dad/truck/beating/drunk/cover
			closet ..6 cover ..1 ears
			tell ..2 teacher ..6 eye/bruise/bruises/fell/peas
			belt/buckle/strap/switch/cane/cord/wooden_spoon/slipper/hairbrush ..8 @parents/boy/stairs/legs/bed/hold_out/bend/bent/child/years_old/backside
			@parents ..8 belt/buckle/strap/switch/fists/drunk/temper ..6 hide/hid/bed/stairs/closet/cupboard/under/quiet/waited/boy/girl/us/me
			chair ..2 against/under ..2 door/handle/knob
			bolt/lock/padlock ..3 outside ..2 bedroom/room/door/box
			weighs/weighed ..4 four/three/two/five year old
			malnourish~/underweight/undernourished/filthy/unwashed/lice ..6 child/girl/boy/baby/kid/kids/children
			child/girl/boy/baby/kids ..8 malnourish~/neglect~/starve~/starving/unfed/filthy/dirty_nappy/lice/alone_for/bin/scavenge~
			no/nothing ..2 food/eat/electricity/milk/dinner ..4 house/fridge/cupboard/home/cupboards/days ..6 mum/mom/mother/dad/brother/sister/baby/kids
			put/stubb~/press~ ..2 cigarette/cigarettes/iron ..2 on/out/to/against ..2 child/arm/leg/him/her/me/brother/sister/hand
			if ..1 spilled/cried/dropped/wet/talked/forgot/broke/late ..6 belt/kneel/knelt/hit/beat/longer/times/supper/locked/slap~
			fell/fallen down/off ..2 stairs/bike/tree/swing ..6 teacher/nurse/school/again/bruises
			bruise/bruises ..6 teacher/school/nurse/pe/gym/swimming/playground
			please ..1 @parents ..3 don't/no/stop/sorry/won't/good
			@parents ..6 beat/beats/hit/hits/whipped/thrashed/burned/starved/locked/belted ..2 me/him/her/us/them
			social worker/worker's/services ..12 bruise/bruises/neglect/nappy/nappies/underweight/burn/marks/child/children
			kneel/knelt ..2 on ..2 gravel/rice/peas
			locked ..3 child/boy/girl/kids
			no food in ..2 house
			knew the sound of ..2 dad's/father's
			@parents ..3 @strike/beat/beats/whipped/kicked/burned/shook me/us
			who beat/hit/hurt you ..2 little/sweetheart/love/child
			believed in toughening/discipline/rod | held ..2 child's/boy's/girl's/son's/daughter's hands/hand/head/face ..2 on/to/under/in | slept in a bathtub/cupboard/shed/kennel/wardrobe | left him/her/me on ..1 roof/doorstep/step/porch ..6 february/january/snow/night/pyjamas/winter | hit/beat/whipped him/her/me/us with whatever/anything/belt/buckle/flex/cord/spoon | at the age of @number | age of six/five/seven/four/eight/three/nine ..6 hit/beat/left/locked/roof/burned | toughen him/her/me/them/us up
			abused/neglected/beaten/battered ..1 child/children/kid/kids/boy/girl/son/daughter/baby/as
			beat/beats/beating/hits/hitting ..1 children/kids`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | belt | foster home | @parent | drunk | papa/mama | boy/girl/child/baby/little brother/sister
			cigarette/cigarettes | he was six/seven/eight/nine/five/four/ten | told the/my/his/her teacher/school
			papa no | foster/fostered | mummy/mommy/daddy says/said | locked ..2 in/under | strap/cane | welts | buckle/switch
			stairs/footsteps/gate/door | bed/closet/cupboard/under | marks/burn~ | drinking/bottle/bottles | hungry/starving/thin/food
			teacher/school/nurse/hospital | seven/eight/six/nine/ten/five/four | brother/sister/little | locked/lock/bolt | cry/cried/crying
			quiet/hid/hide | kneel/knelt | aunt
			locked/lock/shut ..2 @obj/us/child/boy/girl ..3 cupboard/closet/cellar/basement/shed/room/outside/attic/dark/garage/coal
			locked ..3 in/out
			hid/hide/hiding under/behind/in
			on the legs/bottom/backside
			spare the rod
			stepmother/stepfather/stepdad/stepmom
			wet/wetting the/his/her bed
			the belt/strap/buckle/switch
			neglected/neglect ..3 child/children/baby`
	},
	'domestic-abuse': {
		strong: `domestic violence/abuse | wife beater | battered wife/women | abusive @partner/relationship/marriage | abusive ex @partner
			@partner's fist/fists/temper/hands | what he/she had done to ..1 her/his/my face/cheek/eye/arm
			if you ever leave
			you know how i get
			wrist/arm/jaw/nose/finger/fingers/rib/cheekbone he'd/he had broken | covered/cover/hide/hid ..1 the/her bruises
			next time he/she would/might/will kill | i'm ..1 sorry baby
			it'll/it_will/it_would/it never/not/won't happen again
			domestic ..1 violence/abuse/disturbance/dispute/call
			provoke/provoked @obj/him/her
			why don't/doesn't/didn't you/she/i/he ..1 just leave | battered/beaten ..1 wife/wives/woman/women | wife/wives beater/beating/beaters
			what ..1 sets/set/setting him/her/them off
			did ..1 @spouse do that/this
			@spouse is/was ..1 abusing/hitting/beating/hurting you/her/him/me | @spouse had/has ..1 beaten/hit/choked/strangled/punched/slapped him/her/me/you
			beat/beats her/him on saturdays/sundays/fridays/payday | break/broke my other | grabbed/grabs/grab you/her/me/him by the neck/throat/hair | honey/love/babe that's abuse
			@spouse hit/hits/beat/beats/slapped/choked/punched/strangled me/her/him/you
			look what you make/made me do | struck/hit/slapped her across the mouth/face | he/she was sorry when he/she | put/puts/wears/wore concealer | concealer on`,
		clear: `walked into a door | swore he/she would never | long sleeves ..4 bruises
			always/so sorry ..3 after/morning/breakfast/flowers | blacked ..2 eye
			checked ..2 phone/mileage/receipts/miles | make_up/makeup/concealer/scarf ..4 bruise/bruises/cover
			she/he deserved | afraid ..2 go home | dark glasses/sunglasses ..6 eye/bruise/face | he would kill her | so sorry baby/love/babe
			the bruises | kneeling ..4 sorry/wrist/kissing
			bruise/bruises ..4 makeup/sleeve/sleeves/neck/arm/wrist/eye
			split lip | broken wrist/rib/ribs/jaw/collarbone/arm | fell off/down ..2 horse/stairs/steps/ladder | walk~ into ..2 door/cupboard
			cried harder | cried ..2 sorry/knees/lap | the kids/children ..4 upstairs/asleep/hear/heard/quiet
			the neighbours/neighbors ..4 police/heard/walls | packed/pack ..2 bag/suitcase | allowed to see/visit/work/drive
			which of ..2 stairs | don't creak/creaked
			sets/set @obj/him/them off | afraid ..3 go/come/went home
			threw/smashed/hurled ..3 plate/glass/dinner/phone/mug | grip/grabbed/twisted ..2 arm/wrist | wait~/waited ..4 key/car ..2 door/drive
			the good foundation/concealer | it covers | mother in law/neighbours/neighbors ..4 heard/knew/bruise
			my/her husband ..3 temper/drank/shouted/shouts/yell~/angry | his temper | made him angry
			restraining/protection order
			walked/fell/bumped into ..2 door/cupboard/wall/table | he's/he_is/he_was/was always ..1 sorry | lip ..2 split/swollen | thumbprints/thumbprint/fingermarks | made me angry/do/hit | you ..2 make/made/making me ..2 do/angry/hit/this
			if i/you/she left/leave/leaves/left_him ..4 kill/burn/find/hurt/me/her | want him/her out ..2 here/house/flat | nobody will ever love | no_one will ever love | frightened/scared/terrified/afraid of him/her/your_husband/my_husband/your_wife ..6 said/yes/asked/time/whispered
			checks/checked ..2 mileage/receipts/phone/messages/texts/location | see your/ur location | wants/wanted the receipts | receipts ..6 husband/he/money/pounds | picked/picks/chose/chooses out ..1 her clothes | pick up pick_up
			helpline/refuge/shelter ..10 husband/boyfriend/partner/him/afraid/frightened/bruise | domestic violence/abuse
			cheekbone ..6 yellow/purple/makeup/bruise | couple ..8 hit/hits/bruise/choked/police/constable
			how long ..3 been hitting/hurting/beating
			only hit me/her/him/you/the ..1 once | he's/he_has/she's/never ..1 only/ever hit/hits me/her/him/you | does he let you/her | wages/money ..4 his/her account | neighbours/neighbors reporting/reported/heard ..2 scream~/shout~/row | asked ..2 why ..1 stays/stayed | last time he/she choked/hit/beat
			late home/back ..6 speak/smash/hit/receipts/angry/minutes | he'd/he_would/he'll/he_will/he not/never/wouldn't speak/talk ..2 for days | time/timed/times me to the | laid/lays/lay a finger on | who's there/he/that ..6 photo/phone/message/send | message/messages since | are there men | picked/chose/chooses my/her clothes | scared/frightened/terrified/afraid of him/her ..3 all/time/always
			goes/went through ..1 your/her/my/his phone | took/takes/has your/her/my bank card/wages/phone/keys | make me/you/her regret it | if i/she/you leave/left he'll/he'd/he_will/i'll | find me/her wherever | find me/you/her wherever | he just worries | he doesn't mean it | he apologised/apologized | can't come ..3 sorry ..8 he/his | stopped wearing ..1 short | a husband's right | closed its shutters | he loves me ..8 hit/neck/leave/drunk/abuse
			he/she beat/hit/hits/beats her/me/him ..4 drunk/drank/drinks/only/because
			fell down the stairs ..6 said/told/doctor/nurse
			leave him/her ..6 kill
			promised/swore ..5 never ..2 again ..6 hit/hand/sorry
			tried to leave him/her ..8 kill/hit/beat/hurt/bruises/husband
			her husband ..6 kill her/bruises/wrist/broken
			my/her/his @spouse ..6 fists/temper/rage
			hair/fringe/scarf/sunglasses/glasses/makeup/make_up/concealer/foundation/collar/sleeves/powder ..8 bruise/bruises/eye/mark/marks/cheek/neck/forward/hide/cover/covered
			bruise/bruises/mark/marks ..8 makeup/concealer/foundation/powder/scarf/sunglasses/sleeves/collar
			shelter/refuge/safe_house ..6 women/woman/kids/husband/husbands/children/bed/bag
			hand/hands ..2 around/round/at ..1 my/her throat/neck ..8 husband/love/wife/marriage/sorry/dinner/boyfriend
			he/she ..3 not/isn't/wasn't ..3 when he's/she's sober
			his dinner/supper ..6 wall/late/cold/threw/plate
			heard ..3 key/car/truck/step/footsteps/boots ..6 stomach/dinner/tidy/tidied/quick/stiffened/froze/kids
			my lord/lady ..6 bruise/bruises/fell/stairs/horse/wrist/lip/eye
			learn~/learned/learnt/knew ..3 read/tell/listen ..4 moods/mood/footsteps/key/keys/car/temper
			eggshells ..8 husband/home/dinner/temper/mood
			grip/grabbed/grabs/gripped/twisted ..2 her/my arm/wrist/hair ..10 husband/boyfriend/love/sorry/married/wife
			threw/throws/smashed/smash/hurled ..4 plate/glass/dinner/dish/phone/mug ..8 wall/head/floor ..8 husband/wife/her/sorry/cold/late
			slept ..3 locked ..2 bathroom/car
			he/she ..1 always ..1 apologi~/sorry/cried ..4 flowers/after/morning/knees
			made/make/makes him/her ..2 angry ..8 husband/marriage/wife/fault/bruise/dinner
			@spouse ..6 hits/hit/beat/beats/chokes/choked/slaps/slapped/punched/strangled/threw/shoved ..1 me/her/him/you
			he/she hit/hits/choked/chokes/strangled/beat/beats me/you/her/him ..1 every/again/when/whenever ..3 time/drinks/loses/comes
			@partner ..2 hit/hits/beat/beats/slapped/punched/struck/choked/kicked/blacked ..1 her/me/him/my/his
			first/second/third/last/next time ..1 he/she ..1 hit/cried/hurt/slap~/punch~/broke/did/put
			which ..3 stairs/steps/floorboards/boards creak/don't
			deserved it ..3 husband/dinner/late
			he'd/he had kill/killed ..1 her/me/kids ..2 if
			if i/you leave/left/go ..2 i'll/he'd/he'll kill
			never hit/touched/hurt/laid ..3 the/our/kids/children/hand
			women's shelter
			women's refuge/shelter
			what you make/made me do | she/he knew how he/she gets | her/his fault she/he | knew/know/knows how he/she gets | took away her/my keys/phone/car/allowance/cards | sister ..4 not to call/visit/ring/write | so very sorry ..8 wrist/struck/hit/maid/lady | broke your/her/my wrist/arm/rib/ribs/jaw/nose | carpet bag packed | bag packed ..4 under/beneath/hidden/behind/wardrobe | marriage ..12 struck/hit/keys/beat/bruise/wrist/allowance | own savings | hear it/him ..6 car door/key/keys/gate/stairs | every photo ..4 since/bruise | dad/father/husband/stepdad ..6 had/by/grabbed her by the hair/throat/neck/arm | own dad ..3 own husband
`,
		weak: `flinch~ | bruise/bruises/bruised | @partner | apologise~/apologize~ | afraid/scared of @obj | marriage | by the arm/hair/throat/wrist
			bag packed | provoke~ | shelter/refuge | her/my husband/boyfriend | his/my wife/girlfriend | he'd/he had change/changed | hitting her/me/him
			black/swollen | sorry/forgive | flowers/necklace/roses/ring | afraid/scared | door/stairs/dinner | married/wedding | drunk/drinking
			cried/crying | surgeon/doctor/nurse/hospital | makeup/scarf/sunglasses/hair | horse/fell/fall | creak/quiet/tiptoe~ | so sorry | not allowed
			left/leave/leaving him
			restraining order
			the surgeon/doctor/nurse knew/asked/said
			broken/broke ..3 fingers/arm/wrist/ribs/jaw
			promised/swore ..3 never/change/stop
			collar_bone/collarbone
			afraid/scared/terrified of ..1 him/her/husband
			black eye
			black/blacked/swollen eye`
	}
};
