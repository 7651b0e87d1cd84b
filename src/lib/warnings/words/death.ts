import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const deathWords: Readonly<Record<string, Words>> = {
	'character-death': {
		strong: `died/dies/dying in @poss arms | last breath | pronounced dead
			heart ..1 stopped beating | bled out | bleed~ out | @kin/he/she was/is/were dead
			@kin/he/she had died/drowned/perished | @kin/he/she died in/on/at/of/that/before/last/during/yesterday/when/with/from/alone/peacefully/and
			no pulse
			stopped breathing | killed @kin | dead before | he/she/who fell dead
			dead man's/woman's/girl's/boy's eyes/face/hand/body/lips | never woke/wake ..1 up/again
			flatline/flatlined/flatlining
			stopped/stop/ceased/quit breathing
			sightless/unseeing/lifeless/glazed eyes
			he's/she's/he/she/they're/@kin was/is/were dead
			killed instantly/outright | not/wasn't/isn't going/gonna to make it
			lay/lies dying
			succumbed ..1 to | breathed ..1 no more
			next of kin | went very ..1 peacefully/quietly
			no longer breathing
			dying/last breath/breaths | dying words/wish/request
			he/she/they/who/@kin had died/drowned/perished
			body of @kin/doctor/dr/mr/mrs/captain/girl/man/woman/boy/student/missing
			saw/watched/seen him/her/them die | dead man of | husband's/wife's/mother's/father's/brother's/sister's/son's/daughter's/captain's/friend's body/corpse
			undoubtedly/been/was/were murdered | people were/was/had_been killed | name was/were/dead @number/twelve
			he/she/@kin was/is/were ..1 already dead | i'm sorry he's/she's ..1 gone | died ..1 in my/his/her/their arms/sleep/bed/hospital | the day/night/morning/year/week ..1 my/his/her/our/their @kin died | the body of | bodies of | he/she/they killed my/his/her/our @kin | to bury my/his/her/our @kin | was/were/is dead on/before/by/at/in/when
			bled out/to_death
			@kin ..1 died ..2 when/last/in/on/of/at/that/before/after/years`,
		clear: `he/she was/is dead | he's/she's dead | body bag | coffin/casket | lifeless
			body ..1 limp/lifeless | body ..3 sheet/coat/coffin/morgue/shore
			eulogy | mortuary/morgue/undertaker | last breath/breaths | slipped away
			eyes ..2 open/empty/glassy/unseeing | killed ..2 instantly/outright
			he's/she's gone | find/finds/found ..3 his/her/the body | kill~/murder~ ..2 @kin | lips ..2 blue
			the/a rattle ..4 quiet/breath | mirror to ..2 mouth | inquest/coroner/autopsy/undertakers/embalm~
			hearse/shroud/bier | pulse ..3 none/nothing/gone/no/weak/faint/stopped/felt/checked
			blue lips blue
			dead man/woman/men | at peace | last_rites/extreme_unction/priest ..4 oil | stay with me/us | come on breathe
			nobody ..3 helm/answered/home/inside/there
			rattle/rattled/rattling ..4 throat/chest/breath
			drowned/drowning ..3 river/lake/sea/pond
			crash/accident/wreck ..5 killed/died/survived/instantly/fatal | stopped the clock/clocks | stiff/cold ..4 dead/morning/chair/bed
			there was nothing ..3 done | blood ..4 lips/chest/spread ..4 eyes
			never coming back/home | i was with him/her | there was no hurry | breath ..3 left/stopped/ceased
			he/she/they died | mouth full of blood | bleeding out | coroner's/postmortem/cadaver
			no/without/any heartbeat/pulse/breath/breathing | the/his/her body lay/sheet | deathbed
			he/she/it/who/@kin died ..6 years/night/weeks/months/days/hours/hospital/bed/fire/crash/war/cancer/accident/wife/son/daughter/before
			killed/murdered ..1 him/her/them/brother/father/mother/wife/husband/sister/captain/king | closed his/her/their eyes ..8 dead/gone/wept/still/cold
			@kin/captain/he/she ..4 were/was killed | are/were/was killed ..8 captain/brothers/men/lieutenant/sergeant/today/yesterday/dead
			buried ..1 him/her/them ..6 under/beneath/in/on/by/beside/where/tuesday/monday/morning
			jumped ..8 killed/dead/body/tower/bridge/cliff | so i killed | have/has/had killed him/her/them | corpse's/corpse ..6 murder~/poison~/doctor/sheet/inspector/constable | dog tags | intestines/entrails ..16 head/torso/constable/body
			killed ..4 crash/accident/war/explosion/fire/battle/duel/line_of_duty/action/blast | corpse ..6 floor/table/face/cold/bed/road/body/blood/identify/slab/sheet/ditch/river | coffin/casket ..6 lowered/carried/earth/closed/lid/open/church/father/mother/her/him | the morgue/mortuary | identify/identified ..2 body | body ..3 cold/limp/stiff/still/found/washed/slab/floor/sheet/river/buried | no pulse | pulse ..3 none/no/nothing/gone/stopped/weak/couldn't | funeral ..8 died/coffin/church/father's/mother's/black/grave/body/buried | was dying ..4 and/he/she/in/of/from | dying ..3 arms/hand/bed/breath/man/woman/floor/slowly/father/mother/king | dying words/wish | killed in | dead before | don't you dare die | don't die | stay with me ..6 please/eyes/blood/breathe/look | lifeless | lost too much blood | drowned ..4 river/sea/lake/storm/boat/body/night | murdered ..4 his/her/wife/husband/brother/king/bed/night/by
			beat him/her to death | stopped moving | eyes stopped moving | aboard flight | used him/her/it for cover | machine ..6 long/flat/one noise/tone/beep | she's/he's gone ..4 my_loves/nurse/doctor/i'm_sorry/love | made one long | wolves had left
			felt/feel/feeling/checked/search~ ..1 for a pulse ..5 no/none/nothing/not
			was cold ..4 dead/touch/gone
			breath/breaths ..6 further/farther/longer/slower/rattl~ ..8 stopped/none/last/apart/didn't/never/another
			closed/close/shut ..4 @poss/his/her/dead eyes ..6 gone/dead/forever/last/coins/lids/gently/died
			eyes ..4 unseeing/sightless/glassy/glazed/lifeless/vacant/empty/stared/staring
			there ..3 nothing ..4 do/done/could ..6 died/dying/wound/arrow/lung/belly/him/her
			crossed ..1 over ..4 peace
			washed ..1 up/ashore ..4 body
			rope/gallows/scaffold/noose ..8 neck/drop/hanged/dropped/kicked/trapdoor
			stopped ..2 clock/clocks ..8 death/died/dead
			cover~/drew/drawn/pulled ..4 sheet/blanket/cloak/coat ..3 over ..2 face/head/him/her/body
			stiff/cold ..4 dead/hours
			lowered ..4 grave/earth
			been dead ..4 hours/days/weeks/years/months/minutes
			i/he/she closed/shut his/her/their eyes ..6 dead/meant/gone/howled/wept
			stopped moving ..8 died/dead/killed/blood
			stopped breathing ..8 hand/chest/arms/dead/gone/eyes
			last breath ..6 out/left/took/drew/arms/hand
			light ..2 went/gone/left/faded ..2 eyes
			breath ..3 did_not/didn't/never come/came again
			closed ..2 dead eyes
			found/find/finds/finding/discovered ..2 body/corpse/dead
			breathing ..2 stopped/ceased/slowed
			died/dies/dying ..3 arms/sleep/childbirth/accident/crash/hospital/hours/alone/night/screaming/bed/wounds
			his/her heart/heartbeat/pulse ..2 stopped/ceased/flatlined/gone
			beat/beats/beaten/bludgeoned/stabbed/strangled/choked/burned/burnt/froze/frozen/bled/hacked/clubbed/crushed/trampled ..2 to death
			he/she/him/her/@kin/body hanging/hanged/hung ..3 beam/beams/rafter/rafters/tree/banister/rope/bell_rope/neck
			found/find ..2 body of
			found her/him/them/@kin dead ..2 at/in/on/by/this
			next to ..2 husband's/wife's/mother's/father's/brother's body
			he/she died on/in/at/before/after/that ..2 @number/tuesday/monday/wednesday/thursday/friday/saturday/sunday/night/morning/november/march/april/may/june/july/august/december/january
			was/were/been/had hanged/beheaded/executed/guillotined/drowned ..2 at/in/for/on/this/yesterday/by
			time of death | face down ..4 dead/body/constable/doctor/corpse/water/blood/sundial/morning | the corpse wore/lay/was/had | chalk line/outline | stabbed ..4 doctor/constable/afraid/inspector/midnight | when your/my/his/her wingman/partner/captain/sergeant/friend dies/died/was_killed | is dead you/he/she/i say/said/says | he/she didn't feel it | his/her mother to be told | lady/sir/lord ..4 found/dead/murdered
			found sir/lady/lord/mr/mrs/miss/dr/captain ..8 dead/face_down/stabbed/murdered/strangled/poisoned
			died of
			the/his/her/my dead man/woman/man's/woman's/king/queen/captain/body/weight/father/mother/husband/wife/brother/sister/friend/crew/soldier/knight
			burial/funeral/wake/cremation of
			died of/from/with ..1 wounds/fever/cold/cancer/plague/infection/injuries/hunger/poison/age/consumption/pneumonia/it
			died that/last/this/the/at/before/a/an/two/three/in ..1 night/week/winter/spring/morning/year/day/summer/autumn/dawn/age/fire/war/hours/days/childbirth
			breathed/breathes/breathe ..1 last
			passed away/on in/during/last/some/at`,
		weak: `dies/die | dead | death | buried/burial | mourn~ | pulse | body | last words/moments | howl~ | knelt | pushing on ..2 chest | grave/graves
			cold/still/limp/stiff/pale | breath/breathing/breaths/breathe | heartbeat | bury | blood/wound/arrow/bullet | weep/wept/sobbed/cried
			priest/prayer/prayers | eyes ..2 open/closed/staring | funeral | wake/cremation/cremated | graveside/headstone/tombstone | condolences
			@poss body | breath/breaths/breathing ..4 stopped/slowed/shallow/rattl~/apart/last/ragged/further/count~
			slack/unmoving/unresponsive | peacefully
			killed/murdered/slain/executed/hanged/drowned/shot ..2 @kin/captain/king/queen/prince/princess/lord/hero/husband
			died
			dying
			killed
			murdered
			corpse
			corpses
			execution/executed/gallows/guillotine/scaffold/hanged/firing_squad
			cold ..3 touch/hand/hands/skin/lips/cheek/fingers
			cold ..2 hand/face/skin/forehead
			was/were dead
			drowned
			didn't make it
			the body
			stopped breathing/moving
			don't you ..1 dare die/leave
			passed away
			slipped_away/pass_away/passes_away/passing_away
			and died
			buried @obj
			bury @obj
			i'm/he's/she's/you're dying
			laid out
			was dying
			the deceased`
	},
	'child-death': {
		strong: `small/tiny/little coffin
			child/baby/infant/son/daughter/toddler ..1 died/drowned/dead
			dead boy/girl/boys/girls/infant/newborn/kids
			child's/baby's/infant's grave/coffin/body/death/funeral
			cot/crib death
			sids
			school shooting/massacre
			empty/unused crib/cot/cradle/pram
			@poss/the ..1 son's/daughter's/baby's/boy's/girl's/child's grave/coffin/death/funeral/body/murder/killer/ashes
			small/little/tiny ..1 body/coffin/grave/casket/bundle | the child/baby/boy/girl was/lay dead/cold/still/blue | never/not grow/grew up/older
			love from mummy and
			small/little/tiny/white/child's/child_sized/baby's grave/graves/coffin/coffins/casket/headstone/headstones
			died when he/she was @number
			only @number winters/summers
			dead/drowned/murdered/lifeless ..1 child/children/baby/infant/boy/girl/son/daughter/toddler/newborn/pupils
			cot/crib death | stopped growing | small/tiny/little/white coffin/grave/casket/body
			@child ..3 died/drowned/stillborn
			baby/infant/newborn/toddler ..3 lived_for/only/dead/died/stopped_breathing/buried/coffin/blue/cold
			small/little/tiny shroud/shrouds | our/my/his/her/their daughter/son drowned/died | living or dead | short a grave | worked on her/him/them on the`,
		clear: `bury~ ..3 @child | kid/kids/boy/girl ..2 died/killed | died ..2 years old
			boy/girl/child ..3 died/drowned/killed/dead | he/she was four/five/six/seven/eight/nine/ten/three/two ..2 years/when/old
			crib/cot/cradle ..3 empty/quiet/still | small/tiny/white/little grave/coffin/casket/body | outlived
			stopped working | four/three/two little ..1 stones/graves/crosses
			paddling pool/pond/well/weir | pulled ..2 @obj/him/her/boy/girl ..3 water/pool/river | orphanage fire
			teddy bears/flowers ..4 gate/fence/railings/wall/tree
			his mum/mother/mam/father ..4 came for/collected/identified/screamed/collapsed | calls/called/call ..3 by name
			still sets/lays/laid/set ..3 place/plate/plates | she'd/he'd/would be ..1 starting/turning/going
			mummy and daddy/mum_and_dad ..4 grave/balloon/cross | the child/boy/girl/baby ..3 died/dead/cold/still
			child's/baby's room/clothes/shoes/bed | parents ..4 screamed/scream/wept/collapsed
			lorry/truck/car ..6 child/boy/girl ..4 stop/braked/hit/road/ran
			peg/cot/crib/cradle/wellingtons/pram/teddy/bunny ..4 empty/still/name/untouched
			diphtheria/croup/whooping_cough
			i'd/he'd/she'd/we'd a daughter/son
			dead ..8 class/pupils/schoolchildren | of them ..2 in my/her/his/our class
			wrap/wrapped/carry/carried/cover/covered ..2 the child/boy/girl/baby in | looked asleep ..3 apart/except/but | parents ..4 asked ..4 drawings/things/back
			she/he died ..3 ambulance/hospital/table/incubator/cot/arms | mother won't/wouldn't ..2 put/let ..1 her/him
			my/his/her/our/their daughter/son/little_girl/little_boy/baby/boy/girl/child ..3 died/is_dead/was_dead/drowned/was_killed
			drowned in/at our/the/a ..1 pool/pond/lake/river/bath/sea/canal | would/should have been @number | oldest/youngest was maybe/about/only/just ..1 @number | kids/children/boys/girls ..8 dead/shot/killed/drowned/bodies | dug the/her/his grave | could've/could_have/could carried/carry him/her in one
			@number ..6 wobbly/tooth/teeth ..8 died/dead | tooth fairy ..8 died/letter/purse/never | school transport/bus ..8 dead/raiders/bomb/crash | buried ..2 @number sons/daughters/children | buried ..1 sons/daughters/children
			buried ..3 son/daughter/boy/girl/child/baby/little | grave ..6 little/small/child/son/daughter/boy/girl/teddy/toys/years | coffin ..6 small/little/child/son/daughter/boy/girl/teddy/carry/carried/light | body ..3 child/boy/girl/baby/son/daughter/little | would be/have_been ..2 @number ..2 this/next/now/today/in/old | bedroom ..4 just/exactly/still ..6 left/was/died/toys/nobody/kept | pulled ..2 boy/girl/child/him/her ..3 water/river/rubble/lake/pool | inquest ..8 child/boy/girl/son/daughter/baby | hit by a car/lorry/truck/van/bus ..10 old/son/daughter/boy/girl/child/school | paediatric/children's ward/hospital/hospice ..10 died/dead/gone/last/didn't | meningitis/leukaemia/leukemia/cancer/fever ..8 son/daughter/boy/girl/child/baby ..6 died/dead/took/gone/killed/lost
			lost ..2 @poss ..2 son/daughter/child/baby/boy/girl/children
			@young ..4 died/dead/drowned/killed/perished/stillborn/buried/murdered/lifeless/stopped_breathing
			ambulance/paramedics/medics/doctor ..8 baby/toddler/child/boy/girl ..8 blue/breathing/stopped/worked/couldn't/gone
			aged two/three/four/five/six/seven/eight/nine/ten ..6 died/beloved/killed
			eighteen months ..12 worked/stopped/breathing/pool/ambulance
			paddling/swimming pool/pond/bath/well ..10 face/floating/blue/child/baby/boy/girl/still
			fever/diphtheria/cholera/measles/flu/smallpox/croup/typhus ..4 took/taken/carried/killed/claimed ..4 @young/baby/both/two/boys/girls/three/them/jens
			pulled ..4 child/boy/girl/baby/body ..3 water/pond/well/rubble/river
			drowned ..6 child/boy/girl/years/son/daughter/little/brother/sister
			died/dead/killed/drowned ..4 when/at ..2 was/were/only ..2 @number ..2 old/months/weeks/years/winters/summers/days
			child's/boy's/girl's/baby's/infant's/toddler's ..1 wrist/hand/face/skin/body/cheek/lips/head/fingers ..2 was/were/had ..1 cold/still/blue/limp
			lost/lose/losing my/our/her/his/their/a/the ..1 little/baby/only/youngest/eldest/first ..1 girl/boy/son/daughter/child/baby/one ..4 fever/accident/crash/cancer/years/months/when/river/war/last
			child/boy/girl/baby/son/daughter/toddler ..2 died ..4 in/of/when/at/on/from/arms/night/fever
			school ..6 children ..6 dead/killed/died/bodies/shot
			children ..2 died/killed/murdered
			outlive~ ..2 @child
			@child ..2 was/were dead
			@child ..2 had died/drowned
			drowned ..3 boy/girl/child/children/boys/girls
			killed/kills/shot ..2 boy/girl/child/baby/children
			where ..1 child/boy/girl/baby ..2 died/drowned/killed/fell
			bury/buried/burying ..3 child/children/son/daughter/baby/boy/girl
			body of ..2 child/boy/girl/baby/infant
			outlive ..2 child/children/son/daughter/baby
			no parent/mother/father should ..3 bury
			be ..1 starting/turning ..2 school/five/six/seven/eight/nine/ten/university
			to mummy/mum/mam ..2 heaven/angels
			lost/lose/losing/buried/bury/burying/mourn~ ..1 @poss/a/two/three/both/our ..1 child/children/baby/son/sons/daughter/daughters/boy/girl/infant/firstborn
			my/his/her/our/their ..1 son/daughter/baby/child/boy/girl/little_girl/little_boy ..1 is/was/were/been/had dead/killed/murdered/drowned/died
			children ..2 were/are/had/have ..1 dead/killed/died/murdered/drowned/burned
			foundling/foundlings/orphanage ..8 plague/fever/dead/shrouds/buried/fire/died | dig ..3 next one | was three/four/five/six/seven ..8 drowned/died/dead/pond/pool/buried | yellow boots | worked on her/him | held my/her/his thumb/hand until ..6 did_not/didn't/stopped/noon | pond ..8 daughter/son/child/boy/girl/drowned
			how many children ..6 dead/living/buried
			told me/us/him/her ..1 she/he was dead ..8 sit/policeman/doctor`,
		weak: `drowned | died/dead | coffin | funeral | lost | grave | years old | buried | child/children/baby/boy/girl/toddler/son/daughter
			months/years_old | graves/stones | ambulance/officer/police | teacher/school/peg | toys/painting/wellingtons/shoes/teddy
			mother/father/mum/dad | drown | lorry/car/road | fever | turned my/her/his back
			worked/work on @obj/her/him/the
			peg/pegs/drawings/doll/babygrow/cot/glitter/pyjamas/nursery | accident/driver | buried him/her | winters/summers | class
			toy/toys/teddy/doll/shoes/blanket ..8 died/dead/coffin/grave/buried/funeral
			lost/losing a child/baby/son/daughter`
	},
	grief: {
		strong: `mourn~ @obj/@poss | grieve~ for
			mourning/mourned | grieving | bereaved/bereavement | since/after the/his/her/their/my funeral/burial/death
			condolences/condolence
			laid to rest
			accident that killed | since @poss death
			best friend was dead | drove/drive/went/go ..1 to the cemetery/grave
			grief/bereavement ..1 counsel~/group/support
			since/after/before he/she/mum/dad/mom/@kin died/passed/death/went
			eulogy/eulogies
			half mast | black armband/armbands/crepe/crape/veil/dress/bombazine
			time heals
			no one says/said/mention~ ..1 @poss/her/his name
			nobody says/said/mention~ ..1 @poss/her/his name | made a noise/sound like an_animal/wounded
			he's/she's gone he's/she's gone
			when my/her/his/our/their son/daughter/husband/wife/mum/mother/dad/father/brother/sister/baby died
			grieved/grieving/mourned/mourning ..1 for/her/him/his/their/my/our/the | first christmas/birthday/winter/summer/spring without
			can't believe he's/she's ..1 gone/dead | bereave~
			since/after/before ..2 funeral/burial/wake
			smell/smells/smelling/smelled/smelt ..2 like/of him/her/me
			years/months/weeks/days since/after he/she/his/her/the ..2 died/death/funeral/burial
			grief stricken
			wept/weeps/weeping/cried/cries/crying/sobbed/sobbing at/over/on/beside ..1 grave/graves/graveside/coffin/funeral/headstone`,
		clear: `grieve~ | mourn~ | mourner/mourners | gravestone/headstone/tombstone | @poss grave
			lost ..1 mother/father/brother/sister/son/daughter/husband/wife/friend | miss/missed/misses/missing @obj so/every
			funerals | cry~/cried/wept/weep/weeping/sob/sobbed ..4 funeral/grave/coffin/hymn/pantry/pillow/night
			@poss dead/late @kin | empty chair/side/bed/place | buried/bury @obj/her/him/my/our/his | coffin/casket/hearse
			cemetery/churchyard/graveyard | ashes | voice ..3 answering_machine/voicemail | his/her side of the bed | black armband/dress/veil
			still smelled/smells | death ..4 reached/text/phone
			it gets/got easier | she/he missed him/her | the last of her/him | her/his drawings/room/coat/clothes ..4 still
			bereave~/bereft/orphaned | condolence/condolences/sympathy ..1 card/cards | miss/missed/misses/missing @obj/him/her
			his/her/their/my loss | empty chair/side/bed/house/room/place/seat/cradle/half
			clear/cleared/clearing/sort/sorted/sorting ..3 wardrobe/closet/drawer/drawers/house/room/clothes
			still smells/smelled/smelt/smell of/like @obj | voicemail/answerphone/answering_machine
			bore/bear/bearing up | ashes/urn/scatter~ ..1 ashes | half_mast/half_staff
			tears ..6 photograph/photo/picture/grave/name/coat/shirt | anniversary
			people/everyone/everybody ..4 stopped ..3 asking/calling/bringing/saying | gets/got easier
			sat/sit/stand/stood/knelt ..3 stairs/closet/wardrobe/bathroom/car/floor/kitchen ..8 cry~/cried/wept/noise/sob~/breath/face/normal
			says/said/speak/spoke ..2 @poss name | photograph/photographs/photo of ..3 him/her/us/them
			lost/losing ..1 mother/father/brother/sister/husband/wife/son/daughter/mum/mom/dad/him/her
			dead/late mother/father/brother/sister/husband/wife/son/daughter/mum/mom/dad/friend | burial
			photograph/photo ..2 of him/her/them ..8 dead/died/gone/funeral/candle
			still got/have/has/wear/wore/sleep/sleeps ..2 his/her hoodie/jumper/shirt/coat/scarf/ring/watch/toothbrush/number/voicemail/mug/pillow/jacket/cardigan
			miss/missed/misses him/her | i/we/she/he miss/missed ..1 him/her/mum/dad/you
			every day since | buried him/her/them/my/our/his
			nobody/no_one ..2 taken/moved/touched/sat/worn ..4 coat/room/peg/things/chair/mug/bed | the anniversary | held/hold him/her ..1 afterwards/after
			funeral ..8 cry/cried/tears/coat/black/wept/box/coffin/speech/church/miss | grief
			both/all wept/sobbed/cried | can't/couldn't/cannot put/wash/throw/give/move ..2 bowl/lead/coat/cup/boots/shoes/toys ..1 away/out | been gone since | no more song/laughter/music | let her/him/them/us keep/hold her/him/it ..2 until/for | still bought/buys/lays/sets/cooks ..6 nobody/for/him/her/two | nobody ..2 said/dared ..1 to move | we/i buried him/her/our | shut/closed his/her eyes ..3 howled/wept/sobbed/cried/screamed | buried ..1 sons/son/daughter/daughters/wife/husband
			funeral ..10 cried/crying/tears/black/coat/wept/speech/since/after/home/church/sandwiches/quiet | the wake ..6 sandwiches/whiskey/whisky/people/cried/coffin/died | ashes ..4 urn/scatter~/sea/box/mantelpiece/father/mother | widow ..8 black/grave/cried/husband/war/years/wept/alone/weeds | in his/her ..1 memory | voicemail ..8 dead/died/voice/listen~/hear/again/delete | his/her side of the bed | wearing his/her/my ..2 jumper/shirt/coat/jacket/sweater/cardigan/hoodie/watch/ring | his/her coat/chair/mug/pillow/glasses/slippers/shoes/things ..8 still/smell/smelled/couldn't/nobody/gone | mourners/mourner/condolences/eulogy | the loss of | tears ..8 grave/funeral/coffin/died/dead/gone/buried | wept ..4 until/till/hours/night/days/grave/arms/openly | empty chair/bed/place/side ..8 died/gone/dead/her/his | widower ..8 wife/grave/alone/died
			funeral
			smell/smells/smelled/smelt of him/her ..5 clothes/closet/pillow/coat/wardrobe/scarf
			no breath left ..4 dead
			breathed in ..4 pillow/shirt/coat/jumper
			miss~/missed him/her in ..6 missed him/her
			miss/missed/misses/missing/miss'd him/her/you/them/mum/mom/dad/@kin ..4 so/much/every/badly/terribly/most/still/always/already/like/days/hurts/ached
			still ..2 reach~/reached/set/sets/lay/lays/turn/turns/wait/expect~/hear/hears/smell/smells/talk/talks ..8 gone/dead/place/him/her/his/side/plate/cup/phone
			keep/kept/keeps/couldn't/can't/never finding/find/throw/wash/delete/erase/move/sort/clear ..6 his/her/mum's/dad's/mom's ..1 lists/voicemail/message/messages/glasses/slippers/clothes/coat/shirts/voice/number/toothbrush/shoes/things/wardrobe/room/handwriting/jacket/scarf/mug/phone/letters
			cry~/cried/wept/weep/weeping/sob/sobbed/sobbing/howl~/wail~/keen~/broke ..8 grave/coffin/funeral/dead/death/died/gone/widow/ashes/buried/empty/photo/photograph/pyre/tomb/headstone/lost
			grave/graves/graveside/headstone/tombstone/gravestone/tomb/cemetery/graveyard/churchyard ..8 flowers/visit~/talk~/told/knelt/wept/cried/kneel~/father/mother/wife/husband/son/daughter/every/sundays/birthday/stood/her/his/name
			ashes ..4 scatter~/urn/mantelpiece/sea/wind/his/her/father/mother
			urn ..4 ashes/mantel~/shelf/her/him
			hole/void/emptiness/silence/space ..4 where ..2 he/she/they used/had/was
			first ..2 christmas/birthday/thanksgiving/summer/anniversary ..3 without
			save/saved/set/setting/sets/laid/lays ..2 a/the/his/her seat/place/plate ..4 for @obj
			wept/cried/cry/crying/weep/sobbed/sobbing/weeping ..8 dead/died/gone/buried/funeral/grave/coffin
			dead/died/funeral/grave/coffin/buried/body ..12 wept/weep/weeping/sobbed/sobbing/cried/cry
			look at ..2 box/coffin ..8 in/him/her
			sobbing/sobbed/wept/weeping/howled ..16 buried/dead/gone/grave/died/body
			cried/cry/crying/wept/weep/sobbed/sob ..4 for/over/about him/her/my/his ..3 dead/father/mother/brother/sister/son/daughter/husband/wife/friend/grave
			scatter~/urn ..4 ashes
			flowers ..4 grave/graves
			at ..2 graveside/grave
			wore/wear/wearing black ..3 for
			miss/missed/misses ..1 him/her ..2 so/every/terribly/like/badly
			a year/month/week/years/months since ..2 death
			no one had touched ..3 room
			nobody had touched ..3 room
			would/she'd/he'd have been ..3 in/today/this/now
			first christmas/birthday/anniversary ..3 without/widower/since/alone
			grief/grieving/grieved/grieve/grieves/mourning/mourned/mourn/mourns/bereaved/bereavement ..3 for/him/her/his/their/my/like/is/was/had/them/me/us/the/a/it/process/group/counsellor/counselor
			anniversary of ..2 death
			casserole/casseroles/condolence/condolences/sympathy ..2 card/cards/neighbours/neighbors/flowers/letter/letters/freezer
			memorial/funeral ..2 service
			buried/lost ..2 @poss mother/father/husband/wife/brother/sister/best/friend/mum/mom/dad/parents/twin/son/daughter
			how is/can/could he/she ..2 dead/gone
			missed/miss/misses/missing him/her/them/my/mum/dad/you ..3 so/every/much/like/terribly/badly/still/most/already
			the anniversary of ..2 death
			visit~ ..2 grave/graves/cemetery/graveside
			in mourning
			let me hold him/her ..8 queen/baby/dead/stillborn/born/mother/midwife | born dead | still cut/set/lay/buy/make ..2 grapes/place/lunch/bread | it gets different/better/easier | i'm told it ..1 gets | i howled | keep stepping over
			@kin's grave/funeral/ashes/headstone/wake/eulogy/coffin
			the widower/widow's`,
		weak: `sob/sobs/sobbed/sobbing | wept/weep/weeping | loss | buried | memorial | died | death | tears | priest/vicar/hymn | cry/cried | gone/lost
			flowers/black/veil | his/her coat/chair/clothes/glasses/things/room/lists | drawer/wardrobe/closet | empty/silence/silent
			years/months/weeks/days ..2 later/since/after/ago | memory/memories/remember/remembered | dead | sister/mother/father/brother/husband/wife
			won't/wouldn't/never/isn't coming/come back/home | sob~/howl~/keen~/wail~
			grave/graveside
			howled/wailed/keened
			widow/widowed
			weeping/wept into
			widower
			widower/widower's
			sorry for your loss
			sorry for your/her/his/their loss
			@poss late
			@poss late mother/father/husband/wife`
	}
};
