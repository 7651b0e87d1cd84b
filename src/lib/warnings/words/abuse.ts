import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const abuseWords: Readonly<Record<string, Words>> = {
	abuse: {
		strong: `abuse~ @obj | abusive | abuser/abusers | years of abuse | verbal/physical/emotional abuse
			made/make/makes/forced ..1 @obj/us/me kneel/crawl/stand/beg/sleep
			hit/beat/struck/whipped/flogged ..4 apprentice/apprentices/servant/servants/maid/slave/slaves/prisoner/prisoners/patients/pupils/orphan/orphans
			lock~ ..1 @obj/girls/children/patients ..3 night/dark/cupboard/cellar/room/without | the abuse | abused @obj/by/as
			treat~ @obj like/worse ..2 dirt/animal/animals/dog/slave/dogs/slaves | not fed | withheld food
			hit/hits/beat/beats/struck/slapped her/him/me for | you belong to me | nobody's/no one's coming/going ..3 you/save/help | ate what the dogs
			slept/sleep ..3 coal/kennel/cellar/shed/floor ..6 ate/fed/beat/locked/dogs
			@strike/beat/beats/beaten/whip~/flog~/cane~/lash~/starve~/lock~ ..2 apprentice/apprentices/servant/servants/maid/slave/slaves/prisoner/prisoners/patient/patients/pupil/pupils/orphan/orphans/novice/recruit/inmates/girls/workers
			ate/eat/eats/sleep/slept/sleeps ..3 off/on/in ..2 floor/cellar/kennel/shed/passage/coal/straw/barn/stable/cupboard
			not to be spoken/fed/allowed | wasn't/weren't/not allowed/permitted/let ..2 speak/eat/sleep/sit/leave/talk/food
			make/makes/made/making/forced ..2 @obj/@person/girls/us kneel/crawl/beg/stand/lick/strip/scrub/thank
			kept/keeps/took/takes/held ..3 her/his/my/their/our ..1 pension/passport/passports/papers/wages/walking/money/phone
			never knew ..2 which/what/mood | walk~/walking/tiptoe~ ..2 on ..1 eggshells | knew/know better than to
			who'd/who would/nobody no one would believe you/her/him/me/us/them | who'd/who would/nobody would would believe you/her/him/me/us/them
			keys to ..2 door | abuse/abused/mistreat~/mistreatment/maltreat~/brutali~/cruelty | bruise~ ..6 shape/form of ..2 fingers/hand/hands/buckle
			marks/bruises ..4 shape ..2 fingers/hand/belt | you're/you are/i am/i'm nothing without/but | you belong to | answered for ..1 her/him
			punish~ ..6 whole/everyone/night/days/food/cold/cellar/kneel/silence/standing | broke/break @obj ..2 spirit/will
			cult/prophet/master/elder/warden/matron/mistress/abbot/headmaster/overseer/foreman/choirmaster/director ..8 beat/hit/whip~/starve~/punish~/locked/lash~/struck/cane/slap~/kneel/humiliat~
			i own you`,
		clear: `abuse~ | beat/beats/hit/hits @obj again/every | locked @obj in | afraid/scared/terrified of @obj | belt ..3 hand | the beatings
			if you cried/told/tell/cry/complained | afraid/frightened/terrified of @obj | fed/food ..4 not/no/without | you're/you are/were nothing
			never good enough | took ..2 papers/passport/passports | call~ @obj ..2 nothing/filth/worthless/stupid/dirt/trash/useless/animal
			no one would/will ever/believe ..1 you/them/me/us/believe | nobody would/will ever/believe ..1 you/them/me/us/believe
			never needed ..1 reason | the master/master's | wound about/around ..1 fist | weren't clean enough
			beat/beats/beating/beatings/whip~/flog~/cane~ @obj | master/mistress/matron hit/struck her/him/me
			afraid/scared/terrified/frightened of @obj | flinch~ ..4 hand/touch/voice/door/step/moved/raised
			cruelty/cruel/mistreat~/brutal ..2 to/man/woman/master | locked ..3 in/up/cellar/cupboard/dark/attic/shed/room
			bruise/bruises/marks/welts ..4 arm/arms/wrist/wrists/back/neck/fingers/hands
			worthless/useless/stupid/filth/dirt/vermin/ungrateful ..3 girl/boy/creature/wretch/you/thing/little | no supper/food/dinner/blanket
			went/go/sent ..2 hungry/without | the strap/cane/belt/whip/lash/switch/birch | for ..2 own good | to teach @obj/me/us ..2 lesson
			lesson ..3 taught | obey~ | silent treatment | fool/pig/dog/rat/worm ..3 called/crawl~/floor | scald~/burn~ ..3 hand/hands/arm
			control~/controlled ..3 money/ate/everything/who | pension/care home/nursing home/carer/caregiver | the lash/lashes`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | cower~ | slap~ @obj | yell~ at @obj | hurt/hurts/hurting @obj | forced
			orphanage/apprentice/apprentices/servant/servants | matron | temper | nothing but | burn~/burned/burnt ..2 hand/arm/hands | hurt/hurts @obj
			kneel/knelt | foreman/overseer/warden | punishment/punishments | threw ..3 at @obj/us | cruel | locked ..3 in/up | punish~ @obj
			raised ..1 hand/fist | insult~ @obj | strap/cane/ladle/whip/belt | afraid/scared/frightened/terrified | locked/lock/keys | marks/welts
			master/mistress/choirmaster/headmaster | floor/cellar/cold/hungry | beat/beaten/hit/struck/slap~/whip~ | saint | hands
			the master/mistress/matron/warden/overseer/foreman/abbess/elder/prophet/headmaster | thank/thanked/thanking ..2 him/her/master/afterwards
			tell/told/telling anyone/anybody/someone/tale/tales | scream~/shout~/yell~ at @obj/us`
	},
	'child-abuse': {
		strong: `child abuse/abuser/neglect | abuse~ ..1 child/children/kids | abused as a | beat/beats/beating/hits/hitting ..1 children/kids
			@poss @parent beat/beats/hit/hits/whipped/slapped/struck/locked me/him/her/us
			my/his/her/their/the @parent ..3 hit/beat/beats/slapped/struck/whipped/kicked/burned/hits ..1 me/him/her/us/them
			@parent ..2 took off/unbuckle~/reach~ ..2 belt | @parent's/father's/mother's/dad's belt/fist/fists/strap
			social worker/workers ..9 bruise/bruises/fridge/locked/marks/child | put out ..2 cigarette/cigarettes ..2 on/child
			hit/beat/slap~ ..1 him/her/me for wetting/crying/spilling/lying | fell/fallen off the swing | locked ..3 child/boy/girl/kids
			no food in ..2 house | neglected/neglect ..3 child/children/baby | beaten as a child/boy/girl
			the beating/beatings ..10 father/dad/mother/stepfather/mom/closet/teacher
			his/her little sister/brother ..4 closet/cupboard/hide/ears ..8 father/dad/truck/beating/drunk/cover | closet ..6 cover ..1 ears
			tell ..2 teacher ..6 eye/bruise/bruises/fell/peas | knew the sound of ..2 dad's/father's
			@parents/stepfather/stepmother/foster ..4 @strike/beat/beats/beating/whip~/burn~/lock~/belt/kick~/starve~/shook/threw ..2 me/us/him/her/them/my/his/the ..1 brother/sister/boy/child/girl/baby/kid/kids
			@parents ..3 @strike/beat/beats/whipped/kicked/burned/shook me/us
			belt/buckle/strap/switch/cane/cord/wooden spoon/slipper/hairbrush ..8 @parents/boy/stairs/legs/bed/hold out/bend/bent/child/years old/backside
			@parents ..8 belt/buckle/strap/switch/fists/drunk/temper ..6 hide/hid/bed/stairs/closet/cupboard/under/quiet/waited/boy/girl/us/me
			hid/hide/hiding/crawl~/curl~/went ..3 under/in/behind/into ..2 bed/closet/cupboard/wardrobe/table/porch ..8 @parents/shout~/drunk/footsteps/yell~/belt/stairs/truck/car/quiet/smash~/door
			chair ..2 against/under ..2 door/handle/knob | bolt/lock/padlock ..3 outside ..2 bedroom/room/door/box
			kneel/knelt/stand/stood ..2 on/in/with ..2 gravel/rice/peas/corner/arms | weighs/weighed ..4 four/three/two/five year old
			malnourish~/underweight/undernourished/filthy/unwashed/lice ..6 child/girl/boy/baby/kid/kids/children
			child/girl/boy/baby/kids ..8 malnourish~/neglect~/starve~/starving/unfed/filthy/dirty nappy/lice/alone for/bin/scavenge~
			no/nothing ..2 food/eat/electricity/milk/dinner ..4 house/fridge/cupboard/home/cupboards/days ..6 mum/mom/mother/dad/brother/sister/baby/kids
			social/child ..1 worker/services/protection/welfare/protective | foster ..1 home/homes/family/care/parents/father/mother | taken into care
			childline/cps | put/stubb~/press~ ..2 cigarette/cigarettes/iron ..2 on/out/to/against ..2 child/arm/leg/him/her/me/brother/sister/hand
			cigarette burns | if ..1 spilled/cried/dropped/wet/talked/forgot/broke/late ..6 belt/kneel/knelt/hit/beat/longer/times/supper/locked/slap~
			told ..2 teacher/nurse/doctor/school/hospital/them ..4 fell/fallen/stairs/clumsy/door/bike/tree/swing/fussy/ran into
			fell/fallen down/off ..2 stairs/bike/tree/swing ..6 teacher/nurse/school/again/bruises
			bruise/bruises ..6 teacher/school/nurse/p.e/gym/swimming/playground | child abuse/abuser/neglect/cruelty
			abused/neglected/beaten/battered ..1 child/children/kid/kids/boy/girl/son/daughter/baby/as | raised a/his/her hand/fist/belt to
			he/she/i was six/seven/eight/five/nine/four/ten ..6 hit/beat/belt/burned/locked/broke/punch~
			shout~/shouted/scream~/yell~ ..8 rats/brats/bastards/little ..3 stairs/hide/where | please ..1 @parents ..3 don't/no/stop/sorry/won't/good
			i'll be good | i'll/i won't/promise ..2 be good/do it again ..4 dad/daddy/mummy/mum/papa/mama/please/door`,
		clear: `child services/protection | locked ..4 cupboard/closet | went to bed hungry | hit/beat a child | social worker/workers/services
			his/her/my @parent ..3 hit/beat/belt/drunk/drinking/cruel | wet/wetting the/his/her bed | hungry/not fed/nothing to eat/nothing in the house
			don't tell/told not to tell | please papa/daddy/dad/mummy/mommy/mama
			hit/hits/hitting/beat/beating/struck/slapped ..2 boy/girl/child/children/kids/baby/son/daughter | the marks ..6 teacher
			left ..3 baby/children/child alone | bruise/bruises ..6 child/boy/girl/arms ..4 ages/school/teacher | the beating
			his/her father was snoring/drunk | cover ..2 ears | frozen peas | what ..1 would tell ..2 teacher/school | dad's truck/belt/footsteps
			into the closet | @parents ..4 drunk/drinking/belt/buckle/temper/rage/fists/beat/hit/shouted/screamed/locked/slapped
			stepmother/stepfather/stepdad/stepmom | the belt/strap/buckle/switch | the beating/beatings | locked ..3 in/out
			went/go/sent/put ..2 bed ..2 without/hungry/clothes | flinch~ ..6 boy/girl/child/kid/hand/teacher | wet ..2 bed
			don't/never/mustn't tell ..2 teacher/anyone/school/police/mum/dad | cover/covered ..3 ears | hid/hide/hiding under/behind/in
			too ..1 quiet/thin/small ..3 for/age | littlest/little brother/sister ..6 under/hid/cover/cry~/quiet/scared
			neighbours/neighbors ..4 heard/knew/said nothing/turned | fussy eater
			when/if dad/mum/mom/father/mother/he got/gets/was/is/came/comes home/drunk/angry/mad/like | mum's/mom's/mother's ..1 boyfriend
			spare the rod | on the legs/bottom/backside | learn~ ..2 to be quiet/invisible/still | sorry daddy/mummy/mum/dad/mama/papa/mommy/father
			bruise/bruises/welts ..2 child's/boy's/girl's`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | belt | foster home | @parent | drunk | papa/mama | boy/girl/child/baby/little brother/sister
			cigarette/cigarettes | he was six/seven/eight/nine/five/four/ten | would not/wouldn't have to hear | told the/my/his/her teacher/school
			papa no | foster/fostered | mummy/mommy/daddy says/said | locked ..2 in/under | strap/cane | welts | buckle/switch
			stairs/footsteps/gate/door | bed/closet/cupboard/under | marks/burn~ | drinking/bottle/bottles | hungry/starving/thin/food
			teacher/school/nurse/hospital | seven/eight/six/nine/ten/five/four | brother/sister/little | locked/lock/bolt | cry/cried/crying
			quiet/hid/hide | kneel/knelt | aunt | footsteps/steps/boots/key/gate/door ..4 stairs/knew/sound/bang~/slam~/lock
			locked/lock/shut ..2 @obj/us/child/boy/girl ..3 cupboard/closet/cellar/basement/shed/room/outside/attic/dark/garage/coal`
	},
	'domestic-abuse': {
		strong: `domestic violence/abuse | wife beater | battered wife/women | abusive @partner/relationship/marriage | abusive ex @partner
			@poss @partner hit/hits/beat/beats/punched/slapped/struck/strangled/choked me/him/her/them | women's shelter
			@partner's fist/fists/temper/hands | what he/she had done to ..1 her/his/my face/cheek/eye/arm
			he/she beat/hit/hits/beats her/me/him ..4 drunk/drank/drinks/only/because | walked into a/the door/cupboard/wardrobe
			fell down the stairs ..6 said/told/doctor/nurse | how long ..3 been hitting/hurting/beating | leave him/her ..6 kill
			promised/swore ..5 never ..2 again ..6 hit/hand/sorry | women's refuge/shelter | if you ever leave | look/see what you made me
			you know how i get | @partner ..2 hit/hits/beat/beats/slapped/punched/struck/choked/kicked/blacked ..1 her/me/him/my/his
			wrist/arm/jaw/nose/finger/fingers/rib/cheekbone he'd/he had broken | covered/cover/hide/hid ..1 the/her bruises
			tried to leave him/her ..8 kill/hit/beat/hurt/bruises/husband | next time he/she would/might/will kill | i'm ..1 sorry baby
			her husband ..6 kill her/bruises/wrist/broken
			@spouse ..4 @strike/beat/beats/choke~/strangle~/shov~/kick~/broke/throttle~/threw ..2 me/her/him/my/his
			my/her/his @spouse ..6 fists/temper/rage
			marriage/@spouse ..8 bruise/bruises/black eye/afraid/hit/flinch/fist/fists/collar bone/cracked ribs
			first/second/third/last/next time ..1 he/she ..1 hit/cried/hurt/slap~/punch~/broke/did/put
			fell/fallen/walk~/slip~/tripp~ ..2 off/down/into ..2 horse/stairs/door/cupboard/steps/bath ..8 told/said/surgeon/doctor/nurse/again/lied/mother/friends/hospital/makeup
			hair/fringe/scarf/sunglasses/glasses/makeup/make up/concealer/foundation/collar/sleeves/powder ..8 bruise/bruises/eye/mark/marks/cheek/neck/forward/hide/cover/covered
			bruise/bruises/mark/marks ..8 makeup/concealer/foundation/powder/scarf/sunglasses/sleeves/collar
			bought/brought/gave/sent ..3 flowers/roses/necklace/earrings/chocolates/bracelet/ring ..8 sorry/after/hit/second/again/bruise/never/cried
			sorry ..6 never ..1 happen/again/do it | it'll/it will/would/won't never/not/won't happen again | look/see what/see ..1 made me
			leave/left/leaving him/her ..8 kill/find/kids/children/bag/shelter/refuge/hit/police/night/passport/suitcase
			shelter/refuge/safe house ..6 women/woman/kids/husband/husbands/children/bed/bag | restraining/protection order
			domestic ..1 violence/abuse/disturbance/dispute/call
			hand/hands ..2 around/round/at ..1 my/her throat/neck ..8 husband/love/wife/marriage/sorry/dinner/boyfriend
			which ..3 stairs/steps/floorboards/boards creak/don't | he/she only hits/hit ..3 when
			he/she ..3 not/isn't/wasn't ..3 when he's/she's sober | provoke/provoked @obj/him/her | deserved it ..3 husband/dinner/late
			his dinner/supper ..6 wall/late/cold/threw/plate
			heard ..3 key/car/truck/step/footsteps/boots ..6 stomach/dinner/tidy/tidied/quick/stiffened/froze/kids
			he'd/he had kill/killed ..1 her/me/kids ..2 if | if i/you leave/left/go ..2 i'll/he'd/he'll kill
			why don't/doesn't/didn't you/she/i/he ..1 just leave | battered/beaten ..1 wife/wives/woman/women | wife/wives beater/beating/beaters
			my lord/lady ..6 bruise/bruises/fell/stairs/horse/wrist/lip/eye
			explain~/lied/lie ..3 bruise/bruises/black eye/arm/wrist/limp ..8 husband/boyfriend/wife/work/mother/again/stairs/door
			learn~/learned/learnt/knew ..3 read/tell/listen ..4 moods/mood/footsteps/key/keys/car/temper | eggshells ..8 husband/home/dinner/temper/mood
			grip/grabbed/grabs/gripped/twisted ..2 her/my arm/wrist/hair ..10 husband/boyfriend/love/sorry/married/wife
			threw/throws/smashed/smash/hurled ..4 plate/glass/dinner/dish/phone/mug ..8 wall/head/floor ..8 husband/wife/her/sorry/cold/late
			never hit/touched/hurt/laid ..3 the/our/kids/children/hand | slept ..3 locked ..2 bathroom/car
			he/she ..1 always ..1 apologi~/sorry/cried ..4 flowers/after/morning/knees | what ..1 sets/set/setting him/her/them off
			made/make/makes him/her ..2 angry ..8 husband/marriage/wife/fault/bruise/dinner`,
		clear: `restraining order | walked into a door | made me do this/it | swore he/she would never | long sleeves ..4 bruises
			always/so sorry ..3 after/morning/breakfast/flowers | blacked ..2 eye | black eye | broken/broke ..3 fingers/arm/wrist/ribs/jaw
			where were/have you been | checked ..2 phone/mileage/receipts/miles | make up/makeup/concealer/scarf ..4 bruise/bruises/cover
			she/he deserved | afraid ..2 go home | dark glasses/sunglasses ..6 eye/bruise/face | he would kill her | so sorry baby/love/babe
			the bruises | kneeling ..4 sorry/wrist/kissing | @spouse ..4 hit/beat/slap~/shove~/grab~/temper/drunk/fist/rage/hurt/afraid
			afraid/scared/terrified of ..1 him/her/husband | bruise/bruises ..4 makeup/sleeve/sleeves/neck/arm/wrist/eye | black/blacked/swollen eye
			split lip | broken wrist/rib/ribs/jaw/collarbone/arm | fell off/down ..2 horse/stairs/steps/ladder | walk~ into ..2 door/cupboard
			promised/swore ..3 never/change/stop | cried harder/cried ..2 sorry/knees/lap | the kids/children ..4 upstairs/asleep/hear/heard/quiet
			the neighbours/neighbors ..4 police/heard/walls | packed/pack ..2 bag/suitcase | allowed to see/visit/work/drive | where ..2 been
			which of ..2 stairs | don't creak/creaked | the surgeon/doctor/nurse knew/asked/said | collar bone/collarbone
			he was always ..1 sorry/so sorry/sweet/kind ..3 after | sets/set @obj/him/them off | afraid ..3 go/come/went home
			threw/smashed/hurled ..3 plate/glass/dinner/phone/mug | grip/grabbed/twisted ..2 arm/wrist | wait~/waited ..4 key/car ..2 door/drive
			the good foundation/concealer | it covers | mother in law/neighbours/neighbors ..4 heard/knew/bruise
			my/her husband ..3 temper/drank/shouted/shouts/yell~/angry | his temper | made him angry`,
		weak: `flinch~ | bruise/bruises/bruised | @partner | apologise~/apologize~ | afraid/scared of @obj | marriage | by the arm/hair/throat/wrist
			bag packed | provoke~ | shelter/refuge | her/my husband/boyfriend | his/my wife/girlfriend | he'd/he had change/changed | hitting her/me/him
			black/swollen | sorry/forgive | flowers/necklace/roses/ring | afraid/scared | door/stairs/dinner | married/wedding | drunk/drinking
			cried/crying | surgeon/doctor/nurse/hospital | makeup/scarf/sunglasses/hair | horse/fell/fall | creak/quiet/tiptoe~ | so sorry | not allowed
			left/leave/leaving him`
	},
	manipulation: {
		strong: `gaslight~ | gaslit | manipulate~ @obj | emotional blackmail | guilt trip~ | brainwash~ | mind control~
			you're/you are/been imagining things/it | blackmail/blackmailed/blackmailing | no one needs to see/know | nobody needs to see/know
			after all/everything i've/i have done | if you really/truly loved me | if you loved me you
			no one else would/will/could ever/want/have/love | nobody else would/will/could ever/want/have/love
			turned ..2 friends/family/everyone/everybody against | look what you made | i'll/i will be dead by | you made me do
			photographs/photos/pictures/video/letters ..8 unless/pay | remembering it wrong/differently | you always do this
			only one who ..2 put/puts/understand~/love~/cares | made/makes her/him/me stop seeing | for her/his/your/my own good
			control~ what she/he/i | only saying this because i | read/reads/reading ..1 her/his/my messages/texts/diary/emails
			ring/call ..2 mother on the speaker | made/makes her/him ..1 sell/quit/delete/unfriend/stop
			gaslight~/gaslit/brainwash~/blackmail~/extort~/manipulat~/mind control/mind controlled/emotional blackmail/coercive control/love bomb~/hypnoti~/mesmeri~
			if you really/truly/ever/only loved/cared
			after all/everything i/we/i've/we've/she/he ..2 done/did/do/gave/given/sacrificed ..2 you/her/him | don't mind me
			don't/you needn't ..1 worry about me | i'll/i suppose/i'll just ..3 sit/be/die/stay/manage ..4 alone/dark/myself/cold
			be dead/gone/in my grave ..2 by/before/when/soon | won't/not be here much/when | you'll be sorry when | not be here when you
			no one ..2 else/would/will/could ..2 ever ..2 love/want/have/believe/put up/marry ..2 you/her/him/me/with
			nobody/who ..2 else/would/will/could ..2 ever ..2 love/want/have/believe/put up/marry ..2 you/her/him/me/with
			only one who ..3 you/me/him/her | never happened ..3 imagin~/dreamt/crazy/remember
			you're/you must be/you are ..2 imagin~/misremember~/confused/overreact~/hysterical/too sensitive/being paranoid/remembering
			i never said/did | that's not/isn't what happened/how | you ..1 always do this/overreact/twist
			are you sure ..8 remember/imagined/medication/memory/forget/forgetting | doubt~/wasn't/unsure ..3 own ..1 mind/memory/sanity/eyes
			photo/photos/photograph/photographs/pictures/clip/video/footage/film/recording/tape/letters/negatives/copy ..14 wife/husband/press/papers/vote/motion/pay/unless/see/boss/send/public/father/mother/favour/favor/school/signed/sign/favours
			be a/such ..1 shame if | hate/pity/shame ..2 for/if ..4 to see/find/stumble/saw/found/knew/learned | would be ..2 shame/pity if/for
			we wouldn't/you wouldn't want ..4 to know/see/find/hear | i could/can ..1 ruin you/destroy/him/her
			you'll/you will do/say/sign exactly/what/as ..3 or/unless/if
			made/makes/making ..2 feel ..2 guilty/crazy/small/stupid/selfish/it was/ashamed | cut/cuts ..1 off from ..2 friends/family
			turn~/turned ..3 against ..3 family/friends/mother/father/me/her/him/everyone
			mask/voice/eyes/spell/serum/drug/chip/implant/song/whisper/queen/vampire ..12 obey/obeyed/wish/wishes/will/command/want to/wanted to/compel~/body moved/own will/enthral~/thrall
			compel~/compulsion/enthrall~/thrall/imperius/glamour~/puppet ..6 will/mind/obey/eyes/moved/hand/body/command
			her/his/my/own hand/hands/body/legs/feet/mouth/arm ..4 moved/obeyed/went/rose/opened/walked/said/lifted ..6 without/own/against/not hers/not his/wanted/scream~/inside
			not my/her/his own ..1 thoughts/thought/words/will/hand | behind ..2 own eyes
			trapped/prisoner/locked inside ..2 own ..1 body/head/mind/skull | so ..2 stayed/stays/didn't go/took off ..2 coat
			let/letting ..2 down/go/mother/family ..4 guilt/guilty | guilt ..1 trip/trips/tripped | play~ on/upon ..2 guilt/fears/feelings
			wrap~/twist~ ..4 round/around ..2 little finger | nothing/nobody without him/her/me/us | you owe me/us | without me you
			if you leave/go/left/tell ..2 i'll/i will/i'd
			made/makes ..1 her/him/me doubt/question/believe/feel ..3 guilty/crazy/fault/herself/himself/myself/memory/stupid/small/own
			convinc~ ..1 @obj ..8 no one | convinc~ ..1 @obj ..8 fault/crazy/worthless/nobody/ill/friends
			began/started ..2 doubt/wonder/question ..4 memory/mind/herself/himself/sanity/really/imagined | silent treatment
			you're/you are ..1 too sensitive/ungrateful/selfish/nothing | isolat~ ..2 from ..3 friends/family
			no one ..1 will/would/is going believe/love/want ..1 you/her/him/me | nobody ..1 will/would/is going believe/love/want ..1 you/her/him/me
			twist~ ..3 words/what | it's/this is ..2 your fault | you'd/you would do ..1 it/this/that if you loved/cared | would do it if
			the worst things/thing ..3 ever done | confess~/confessions/secrets ..8 box/file/drawer/tape/recorded/aloud
			planted/plant/put ..3 thought/thoughts/idea/voice ..3 head/mind
			inside/into/in ..1 her/his/my/their/your head/mind ..4 voice/command/obey/whisper~/push~/thoughts | your fault ..2 he/she/i that/made
			pull~/pulled ..2 her/his/my/their strings`,
		clear: `manipulate~ | manipulation/manipulative/manipulator | blackmail~ | coerce~ | coercion | imagining things | what you made me do
			all in your head | no one else will/would ..1 you/love/want | everything/all i've done for you | you're/you are imagining
			doubt ..2 @self/own/mind/memory | made @obj believe/doubt/feel | made @obj ..3 fault | without him/her/me ..2 nothing | wrapped ..3 finger
			poison~ ..2 mind | puppet/puppets | pull~/pulled ..3 strings | under ..1 spell/influence/control ..3 mind/will | i never said that
			that never happened | you're/you are being/just paranoid/crazy/hysterical
			told ..2 friends/family/everyone ..3 ill/mad/crazy/unstable/confused | put up with her/him/me | thanked him/her | friends were using
			wasn't sure any | i worry about you | stop seeing | she/he thanked | because i love you | made her ..1 ring/sell/sign
			twist~ ..3 words/around/mind | too sensitive/overreacting/hysterical/ungrateful/selfish | all in ..1 head/mind
			crazy ..3 think/believe/said/she/you | for ..1 own good | i only want/wanted ..2 best/what's | our ..1 little secret/arrangement
			wouldn't want/like ..5 know/see/find/hear | heard ..1 self say | you wish/want to | tired/sleepy/calm ..8 obey/wish/listen/voice
			will/mind/free ..2 wasn't/not/no longer ..2 own/hers/his/mine | bidding | command/commanded/commands ..3 obey~/hand/body/speak
			under ..2 spell/control/influence/power/thumb/compulsion | she/he/i found that she/he/i ..2 wanted/did/could/believed
			stopped/stop seeing/calling/speaking/talking | told ..3 who/what ..2 to/wear/see/eat
			check~/read/reads/went through ..2 phone/messages/emails/texts/letters/diary | password/passwords/tracker/tracking | you go and/enjoy/have
			don't be surprised if | i gave up/sacrificed ..4 you/everything/career | suppose i'll just | it had happened
			slid ..4 phone/envelope/photo/photographs/folder/photograph | clip ran/video/footage | signed/sign ..3 or | now about
			convinc~ @obj/herself/himself | doubt~ herself/himself/myself | without him/me ..1 she/you | ungrateful/selfish
			everyone/everybody/they ..2 agrees/thinks/noticed/says ..3 you/crazy/tired/forget~ | tears ..4 until she/he/i | begged @obj to stay
			no one else/nobody else | you made me | your own good | he/she loved us/me/her ..3 more than | prove ..2 love
			forgetting/forgetful/confused ..3 again/lately/dear | no one else ..2 copy/copies | nobody else ..2 copy/copies | manipulat~/coerc~`,
		weak: `control~ | obey~ | twist~ ..2 words | @poss fault | crazy | drawer/envelope/photographs | vote/favour/favor | guilt/guilty/fault/sorry
			secret/copy/photo/photograph/clip | voice/mask/eyes/spell/mind | wish/want/command | alone/dark/lamp | friends/family/mother/wife
			sure/remember/memory/imagined | promise/promised | stay/stayed/coat | pleasantly/gently/softly/kindly/sweetly | power/hand
			your/her/his/my fault | made/makes @obj believe/think/feel/doubt/promise`
	},
	bullying: {
		strong: `bully/bullies/bullied/bullying | tormentor/tormentors
			smelly/fatty/freak/crybaby/weirdo/loser/ugly/spaz/spastic/four eyes ..2 they/sang/shouted/chanted/called
			call~ @obj/me/him/her ..2 freak/weirdo/loser/fatty/spastic/crybaby/names/ugly
			no one ..4 would/wanted ..1 sit/play/talk ..2 with/by/next/her/him | nobody ..4 would/wanted ..1 sit/play/talk ..2 with/by/next/her/him
			head/shoes/bag/face ..2 down/in/into the toilet | ganged up | hazing/hazed | dinner/lunch money | made/make/makes @poss life ..2 hell/misery
			loser/freak/faggot/fat/slut/ugly ..3 on ..1 locker/desk/door/bag
			whole/entire ..1 hallway/class/cafeteria/bus/playground/room laughed/laughing/cheer~ | stuck out ..2 foot ..8 books/laugh~/fell/tripped
			is he/she gonna/going to cry | barked/oinked/mooed at @obj | tripped ..1 him/her/me ..6 laughed/laughing/hallway/books | cyberbull~
			call~/called/calling/shout~/chant~/chanted/hiss~/sang/whisper~/wrote ..3 freak/loser/fatty/weirdo/pig/lezzer/nerd/ugly/retard/spaz/swot/teacher's pet/psycho/skank/lard/piggy/crybaby/sissy/dweeb/slag/thicko/scum/creep/stinky/smelly
			freak/loser/fatty/weirdo/piggy/creep/smelly/ugly ..4 locker/desk/door/bag/book/wall/chair/scratched/written/corridor
			poll/meme/video/photo/picture/screenshot/post ..8 likes/shared/views/everyone/whole/laughed/comments/school/posted
			likes/comments/views ..6 me/her/him/teeth/cry~/fat | head ..2 down/in ..2 toilet/loo/bog | flush~ ..2 head
			no one ..3 sit/sat/talk~/talked/speak/spoke/play/played/look/looked/partner/picked ..2 with/to/by/next/near/beside/at ..1 him/her/me/us
			nobody/none ..3 sit/sat/talk~/talked/speak/spoke/play/played/look/looked/partner/picked ..2 with/to/by/next/near/beside/at ..1 him/her/me/us
			turned ..3 backs/away/face ..4 word/table/together/whenever | sent to coventry | moved/shifted ..3 chairs/trays/away ..3 when i/she/he sat
			laughed/laughing/sniggered/snickered/giggl~/jeer~/hoot~/cackl~/howl~ ..4 at ..2 her/him/me/my/his ..2 stammer/accent/clothes/shoes/walk/hair/teeth/voice/coat/face/mother
			whole/entire ..2 class/school/bus/row/canteen/cafeteria/hallway/corridor/table/year/changing/locker/playground/dormitory ..4 laugh~/laughed/joined/chant~/turned/bark~/made/did/knew/cheered/snigger~/sang
			mimic~/imitat~/mock~/copied/copying/ap~ ..3 stammer/stutter/accent/walk/limp/voice/lisp/talk/chew~ | made/make/makes/making fun of
			pick~/picking/picked on @obj/kid/kids/boy/me/him | ganged/gang~ up on | lunch/dinner money | scholarship boy/girl/kid
			new boy/girl/kid ..12 laugh~/tripp~/shov~/hid/bed/circle/dormitory | fagging/initiation
			wait~/waited/waiting/corner~ ..4 after school/gates/behind/bus stop/alley/bike ..3 for him/her/me
			cornered ..2 in/by/behind/at ..2 toilets/locker/playground/stairs/showers/changing/bathroom
			every day/lunch/morning/break ..6 laugh~/shov~/call~/names/spit/tripp~ | added/uninvited/removed/blocked/left ..3 chat/group
			not invited/invite/inviting ..4 party/everyone/except/her/me | why don't you just kill/die | go/just kill yourself
			everyone/everybody hates/hated you/her/him/me | dirty/wet/piss~ ..3 bed/mattress ..6 boys/dormitory/every night/dorm
			hid/hide/stole/nick~/dump~/flushed/snatch~/soak~ @poss ..1 bag/glasses/shoes/boots/lunch/books/hat/inhaler/diary/homework/clothes/satchel/kit
			spat/spit/spitting ..2 in/on ..2 hair/food/dinner/lunch/milk/tray
			shov~/push~/slam~/tripp~/stuff~/knock~ @obj ..3 locker/lockers/puddle/corridor/hallway/toilet/nettles/bin`,
		clear: `taunt~ | jeer~ | mock~ @obj | pick~ on @obj | shove~ ..3 locker/lockers/wall | name calling | laughing stock | outcast | laugh~ at @obj
			go kill yourself | made fun of | laugh~ at @obj/the/his/her/how | tease~ | crybaby/cry then/cry baby | spat/spit ..2 in/on/at
			spitball/spitballs | push~/shove~/trip~ @obj | in the playground | bike sheds/lockers | imitat~/mimic~ ..2 walk/voice/stammer/stutter/accent
			school/class/year ..5 seen/saw/laugh~/video | took/take/takes/threw/throws/hid @poss bag/glasses/shoes/lunch/books/hat
			wait~ ..3 for @obj by/at/behind/after ..3 shed/sheds/gate/gates/school/day/days/most/every
			the/all boys/girls/class/kids/others laugh~/jeer~/mock~/sang/chant~ ..3 at @obj/when | film~ @obj/it ..5 laugh~/cried/whole/cry
			whole hallway/class/bus/cafeteria | gonna/going to cry | since ..1 grade | friends barked/laughed/sniggered/snickered/jeered
			books went/flew/scattered everywhere | spat ..2 at/on @obj | cried/cry/crying ..6 laugh~/filmed/worse/toilets/harder/boys/girls
			laughed/laughing at @obj/her/him/me/us | nickname/nicknamed/name calling | names ..2 called | back row
			the popular/other/older/big/bigger girls/boys/kids | gang/pack/clique/ringleader | changing room/rooms/locker room | tripped ..1 me/her/him
			stuck ..2 gum ..3 hair | throwing ..3 paper/food/stones at | threw ..3 paper/food/stones/balls at | pushed/shoved ..1 me/her/him
			hid/hidden ..2 clothes/bag/shoes | sat/sit/eat/ate ..1 alone ..3 lunch/toilets/library/bench/cubicle/every
			toilets/cubicle/library ..4 lunch/hid/hide/break | told to ignore/toughen/join | boys will be | snitch/grass/tell tales
			stomach ache ..4 school | didn't want to go to school | the scholarship/charity/new boy/girl/kid | rumour/rumours/rumor/rumors
			everyone/everybody ..2 laughed/laughs/laughing/saw/seen/staring/stared | humiliat~ ..3 front/class/everyone/whole | poll
			dead/rotten ..1 fish/herring/mouse/rat ..3 bag/bed/locker/desk/cello`,
		weak: `worthless | useless | pathetic | loser/freak/weirdo | sneer~ | shove~ | mock~ | cruel/cruelty | glasses/shoes/bag | ugly/fat
			laugh~/sniggered | school/class/classroom/canteen/corridor/playground/locker/academy/dormitory/maths | row/table/lunch
			cried/cry/crying/tears | names/name | teeth/boots | alone/nobody | teacher/headmaster/coach | chat/photo/likes/post | push~/shov~/tripp~
			mistake/joke | boys/girls/kids | taunt~/jeer~/mock~/tease~/teased/teasing/snigger~/snicker~/sneer~ ..2 @obj/her/him/me/at
			fatty/nerd/geek/swot/piggy/creep/reject/psycho`
	},
	stalking: {
		strong: `stalker/stalkers | stalk/stalks/stalked/stalking @obj | follow~ @obj home | photos/photographs/pictures of @obj sleeping/through
			watch~ @obj sleep/sleeping | camera/cameras ..5 bedroom/bathroom/smoke/hidden/vent/ceiling
			same car/man/van ..6 again/nights/outside/opposite/house | he only watched/follow~/wanted
			watch/watches/watched/watching ..1 @obj ..1 sleep/sleeping/undress | supposed/allowed to come ..3 feet/yards/metres/meters of her/him
			watch~ her/his/my/@poss window/house/flat/windows | missed calls ..12 window/text/door/rose
			you looked/look ..2 pretty/beautiful/peaceful sleeping/asleep | i see you said/the | i can see you ..4 text/message/said/note
			stalk~/stalked/stalker/stalking ..2 him/her/me/ex/by/victim | being ..1 followed/watched
			knew/knows ..3 what/where/when ..1 she/he/i ..3 wear~/wore/worn/eaten/ate/live/lived/lives/park/parked/breakfast/home/timetable/schedule/slept/bought
			her/his/my schedule/timetable/routine/movements/route ..4 phone/knew/notebook/wrote/wall/learned/memorised/memorized
			photo/photos/picture/pictures/photograph/photographs/polaroid/polaroids ..6 of ..2 her/him/me ..6 sleep/sleeping/wall/through/window/street/taken/without/know/across
			camera/cameras ..6 smoke/bedroom/hidden/bathroom/shower/vent/clock | tracker/airtag/spyware ..6 car/bag/phone/under/found
			flowers/roses/gift/gifts/letter/letters/note/notes/parcel/package ..6 no/without card/name/stamp/signature/return
			again/another ..1 note/letter/flowers/rose/gift/call ..4 windscreen/door/desk/car/pillow/doormat/locker
			phone ..3 rang/rings/ring ..4 no one | phone ..3 rang/rings/ring ..4 nobody/breathing/silence | silent/heavy ..1 calls/breathing
			breathing ..4 phone/line/receiver | moved ..3 twice/again/cities/times ..4 found
			found/finds ..2 new/my/her ..1 office/address/number/flat/job/account | been in/inside ..2 my/her/the/his house/flat/room/apartment/bedroom
			was in there/inside ..4 gym/work/asleep/out
			take/took/steal/stole/stolen/smell~/smelt/hold/held ..3 her/his/my ..1 pillow/underwear/hairbrush/scarf/toothbrush/bins/rubbish/trash/knickers
			through ..2 bins/rubbish/trash/garbage | restraining order | peeping tom/voyeur~ | belongs to me/meant for me/meant to be together
			we're/they were meant/destined to be ..1 together | she/he doesn't/didn't ..1 know me yet/i exist | i see/saw/know/i'm watching you
			i just/only like/want/wanted to know ..3 safe/where | make sure she's/he's/she was safe
			waiting/waits/waited/stood/standing ..3 outside/across/under/opposite/by ..3 window/flat/house/gate/door/work/office/school/station ..8 again/every/same/watch~/looking up/always/nights
			letters/texts/emails/calls/messages ..3 every/each/twenty/thirty/forty/fifty/hundreds ..2 day/hour/night/week
			every/each day/night/morning ..6 letter/text/message/photo/call ..6 him/from/unknown/same
			you look/looked ..4 today/tonight/sleeping/yesterday/asleep/dress/window
			on the other side of ..2 road/street ..6 cigarette/figure/man/car/red/light/face/watch~/window | knew where ..2 lived/worked/parked/slept
			following her/him/me ..6 weeks/days/months/home/again | photographs/photos/pictures of ..2 her/me/him/window/asleep/house
			dozens/hundreds of ..2 photographs/photos/pictures | twenty/thirty/forty/fifty/hundred missed calls/messages/texts
			watching her/my house/flat/door/window
			sat/sit/sits/sitting/parked/stood/standing ..3 across/outside/opposite ..1 her/my house/flat/window/apartment/building/office/work
			changed/change/changing ..2 number/locks ..4 again/twice/found/still/him/he
			watch~/watched/watching ..2 her/window/windows/house/bedroom ..3 from/sleep/sleeping/through/street/undress
			follow~/followed/following her/me/him home/everywhere`,
		clear: `being followed/watched | someone/somebody ..2 following @obj | following me/her | watch~ @obj through | knew where i/she/he/we lived
			obsessed/obsession with @obj | knows where i/we live | same ..1 car/man/van/coat | obsess~ | phone ..3 breathing/silence/hung
			footsteps ..3 behind/stopped | follow~/followed ..1 @obj ..2 home/everywhere/again/street/days
			knew/knows where ..1 she/he/i/they lived/live/lives/slept/worked/parked | changed ..2 locks/number
			sat in ..3 car ..4 house/flat/window/across | pictures/photos/photographs/hundreds of @obj taken/from/asleep/in/leaving
			knew/knows when ..1 she/he/i put/left/came/slept/went/woke | letter/letters/flowers/messages ..6 stamp/door/anonymous/unsigned/wore
			car/van/man ..3 opposite/across/outside ..3 flat/house/window/door/street ..4 night/nights/again/every night | moved twice/again ..6 found
			missed calls/texts/messages | across the road/street ..4 hood/watch~/window | restraining | dead rose/roses/flowers | he/there ..2 was again
			two hundred feet | stalk~ | footsteps ..4 behind | behind ..2 her/me/him ..4 footsteps/steps/stopped/car
			across the street/road ..4 watch~/stood/again/window/man | headlights/car/van/man ..4 again/same/every/outside/opposite
			by/at ..1 bus stop ..6 not/waiting/again/always | binoculars/telephoto/long lens/zoom lens
			blind/blinds/curtains ..4 down/closed/drew/peer~/gap/looked/lowered | police ..6 nothing/threat~/report/said/can't/until
			unknown/withheld/private number/caller | her/his/my window ..4 watch~/stood/light/lit/look~/night | light ..3 went/goes out/on
			new number/office/address/flat | no card | flowers again | obsess~/obsession/obsessed ..3 her/him/with | lurk~/loiter~
			her roommate/roommate's/flatmate/shampoo/perfume/breakfast/timetable | followed ..2 account/instagram/online/profile/page
			turn~ up ..3 work/house/office/school/door | everywhere i/she/he go/went/goes/looked | wrote/written ..4 what she'd/i'd/he'd/she had
			i'd/he'd/she'd only/just ..2 look/watch/minute | key/spare key ..4 copied/copy/cut/made
			you cut your/you changed your/nice dress/i saw you/saw you | turned off ..4 lamp/lights | stood well back/away from ..2 glass/window
			outside her/my window/door/flat/house | someone/somebody ..3 watching/been here/moved/outside
			won't/wouldn't/didn't/doesn't leave ..1 alone | refus~ to ..3 accept/go away | eyes on her/me/him | missed calls/messages
			followed/following/follow @obj | harass~`,
		weak: `shadow/shadows | footsteps behind | watching | curtains | obsession | bins | locks | every night ..2 week/month | timetable/schedule/address
			who she/he was/saw | imaginary/marry/marriage | he/she/i knew | she/he belonged/belongs to | outside ..2 window/house/flat/door
			follow~/following @obj | watch~/watching @obj | photographs/pictures ..2 of @obj | rang/called ..1 police | another letter/message/note/call
			unknown number | camera/cameras | found @obj ..1 again | watch/watched | follow/followed/following | window/curtain/blind
			car/parked/van/bus stop/street | letter/letters/note/notes/flowers/card/photo/photos/photograph | night/nights | lock/door/key
			phone/calls/number/messages/text | pillow/shampoo/hair | knew/know/knows | police | again | safe/alone | smile/smiled/waved
			he'd/she'd/he/they found ..1 me/her/him/us | kept/keeps turning/showing/appearing up | message/note ..2 said
			he/she knew ..1 where/what/when/which | same ..2 car/van/man/figure/coat ..4 street/outside/again/behind/corner/three/week/nights
			same man/car/figure | watched/watching/watch @obj | someone/somebody ..2 watch~/watching/following/been in`
	}
};
