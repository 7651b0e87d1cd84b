import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const deathWords: Readonly<Record<string, Words>> = {
	'character-death': {
		strong: `died/dies/dying in @poss arms | drew/took/breathed @poss last | last breath | pronounced dead | time of death | life/light left @poss eyes
			heart ..1 stopped beating | dead/lifeless body | bled out | bleed~ out | @kin/he/she was/is/were dead
			@kin/he/she had died/drowned/perished | @kin/he/she died in/on/at/of/that/before/last/during/yesterday/when/with/from/alone/peacefully/and
			felt/feel/feeling/checked/search~ ..1 for a pulse ..5 no/none/nothing/not | no pulse | passed away/on in/during/last/some/at
			breath ..3 did_not/didn't/never come/came again | stopped breathing | killed @kin | dead before | found dead | he/she/who fell dead
			dead man's/woman's/girl's/boy's eyes/face/hand/body/lips | never woke/wake ..1 up/again | was cold ..4 dead/touch/gone
			dead in ..4 bed/chair/arms/bath/street/snow/sleep | his/her body ..4 found/washed/buried/morgue | closed ..2 dead eyes
			found/find/finds/finding/discovered ..2 body/corpse/dead | found/find ..2 @obj/@kin ..6 cold/stiff/hanging/still/breathing/blue
			flatline/flatlined/flatlining
			stopped/stop/ceased/quit breathing | breathing ..2 stopped/ceased/slowed
			breath/breaths ..6 further/farther/longer/slower/rattl~ ..8 stopped/none/last/apart/didn't/never/another
			breathed/breathes/breathe ..1 last | death ..1 rattle | time/hour ..2 of ..1 death
			closed/close/shut ..4 @poss/his/her/dead eyes ..6 gone/dead/forever/last/coins/lids/gently/died
			eyes ..4 unseeing/sightless/glassy/glazed/lifeless/vacant/empty/stared/staring | sightless/unseeing/lifeless/glazed eyes
			light/life ..3 left/leave/leaving/faded/fade/went/go/gone/drain~/dim~ ..3 eyes/face/him/her | bled/bleed ..2 out/to death
			he's/she's/he/she/they're/@kin was/is/were dead
			killed instantly/outright | not/wasn't/isn't going/gonna to make it | isn't/not/never/won't/wouldn't coming/come back ..4 dead/died/ever
			there ..3 nothing ..4 do/done/could ..6 died/dying/wound/arrow/lung/belly/him/her | died of | lay/lies dying
			succumbed ..1 to | crossed ..1 over ..4 peace | burial/funeral/wake/cremation of | breathed ..1 no more
			washed ..1 up/ashore ..4 body | rope/gallows/scaffold/noose ..8 neck/drop/hanged/dropped/kicked/trapdoor
			stopped ..2 clock/clocks ..8 death/died/dead | cover~/drew/drawn/pulled ..4 sheet/blanket/cloak/coat ..3 over ..2 face/head/him/her/body
			squeeze/squeezed/grip/hand/fingers ..6 went/gone/slack/limp/loosened/slipped/cold ..8 dead/gone/died/eyes/breath
			went/gone/fell/hung/lay ..1 limp/slack/still ..6 arms/hand/forever/eyes/hers/his
			die/died/dying ..1 for you/me/us/him/her/them/nothing/king/country
			the/his/her/my dead man/woman/man's/woman's/king/queen/captain/body/weight/father/mother/husband/wife/brother/sister/friend/crew/soldier/knight
			next of kin | went very ..1 peacefully/quietly | did_not/didn't/never breathe/wake/move/stir/speak/breathed/woke/moved/stirred/spoke again
			no longer breathing | went/gone still ..6 arms/breath/eyes/hand/chest/grip | light/life ..2 went/left ..2 out/of/from ..2 eyes/face
			died that/last/this/the/at/before/a/an/two/three/in ..1 night/week/winter/spring/morning/year/day/summer/autumn/dawn/age/fire/war/hours/days/childbirth
			is/was/were dead ..6 buried/killed/murdered/shot/body/grave/funeral/cold/blood/floor/wept/cried/screamed
			coffin/casket/shroud/hearse/pallbearers/bier/pyre ..4 lowered/carried/father's/mother's/buried/lit
			his/her/the body ..3 found/washed/recovered/dragged/buried/limp | stiff/cold ..4 dead/hours
			dead by/before/when ..2 he/she/it dawn/hit/reached/nightfall/got/ground/floor/ambulance
			died/dies/dying ..3 arms/sleep/childbirth/accident/crash/hospital/hours/alone/night/screaming/bed/wounds
			was/is/been/lay/lying/found/dropped/fell/falls/lies dead ..1 in/on/at/by/with/under/beside ..2 floor/bed/street/bath/snow/arms/road/grass/mud/stairs/water/cell/feet/chair/morning/side
			dying/last breath/breaths | dying words/wish/request | lowered ..4 grave/earth
			he/she/they/who/@kin had died/drowned/perished
			his/her heart/heartbeat/pulse ..2 stopped/ceased/flatlined/gone
			beat/beats/beaten/bludgeoned/stabbed/strangled/choked/burned/burnt/froze/frozen/bled/hacked/clubbed/crushed/trampled ..2 to death
			he/she/him/her/@kin/body hanging/hanged/hung ..3 beam/beams/rafter/rafters/tree/banister/rope/bell_rope/neck
			been dead ..4 hours/days/weeks/years/months/minutes | body of @kin/doctor/dr/mr/mrs/captain/girl/man/woman/boy/student/missing | found/find ..2 body of`,
		clear: `he/she was/is dead | he's/she's dead | body bag | coffin/casket | lifeless | passed away
			@poss death | body ..1 limp/lifeless | dead body | body ..3 sheet/coat/coffin/morgue/shore | laid out | buried @obj | bury @obj
			death certificate | eulogy | mortuary/morgue/undertaker | last breath/breaths | took @poss last | slipped away
			eyes ..2 open/empty/glassy/unseeing | the deceased | killed ..2 instantly/outright | and died
			he's/she's gone | find/finds/found ..3 his/her/the body | kill~/murder~ ..2 @kin | lips ..2 blue
			the/a rattle ..4 quiet/breath | mirror to ..2 mouth | inquest/coroner/autopsy/undertakers/embalm~
			hearse/shroud/bier | pulse ..3 none/nothing/gone/no/weak/faint/stopped/felt/checked
			blue lips blue | slipped_away/passed_away/pass_away/passes_away/passing_away
			dead man/woman/men | at peace | last_rites/extreme_unction/priest ..4 oil | stay with me/us | come on breathe
			no one ..3 helm/answered/home/inside/there | nobody ..3 helm/answered/home/inside/there
			wouldn't/didn't/never/not wake/woke/waken/stir/answer/move/moved ..2 again/up/when | rattle/rattled/rattling ..4 throat/chest/breath
			took/takes/drew @poss last | drowned/drowning ..3 river/lake/sea/pond
			crash/accident/wreck ..5 killed/died/survived/instantly/fatal | stopped the clock/clocks | stiff/cold ..4 dead/morning/chair/bed
			there was nothing ..3 done | heart had stopped/gave/given | went still | blood ..4 lips/chest/spread ..4 eyes
			never coming back/home | i was with him/her | there was no hurry | breath ..3 left/stopped/ceased
			he/she/they died | is_dead/was_dead/were_dead/lay_dead in | mouth full of blood | bleeding out | coroner's/postmortem/cadaver
			no/without/any heartbeat/pulse/breath/breathing | the/his/her body lay/sheet | deathbed
			was dying
			i'm/he's/she's/you're dying
			his/her/my heart/heartbeat/pulse ..4 none/nothing/stop/silent/wasn't/no_more
			he/she/it/who/@kin died ..6 years/night/weeks/months/days/hours/hospital/bed/fire/crash/war/cancer/accident/wife/son/daughter/before
			killed/murdered ..1 him/her/them/brother/father/mother/wife/husband/sister/captain/king | closed his/her/their eyes ..8 dead/gone/wept/still/cold
			@kin/captain/he/she ..4 were/was killed | are/were/was killed ..8 captain/brothers/men/lieutenant/sergeant/today/yesterday/dead
			buried ..1 him/her/them ..6 under/beneath/in/on/by/beside/where/tuesday/monday/morning`,
		weak: `dies/die | dead | death | buried/burial | mourn~ | pulse | body | last words/moments | howl~ | knelt | pushing on ..2 chest | grave/graves
			cold/still/limp/stiff/pale | breath/breathing/breaths/breathe | heartbeat | bury | blood/wound/arrow/bullet | weep/wept/sobbed/cried
			priest/prayer/prayers | eyes ..2 open/closed/staring | funeral | wake/cremation/cremated | graveside/headstone/tombstone | condolences
			he's/she's/he/she was/is gone | @poss body | breath/breaths/breathing ..4 stopped/slowed/shallow/rattl~/apart/last/ragged/further/count~
			slack/unmoving/unresponsive | peacefully
			killed/murdered/slain/executed/hanged/drowned/shot ..2 @kin/captain/king/queen/prince/princess/lord/hero/husband
			died
			dying
			killed
			murdered
			corpse
			corpses
			execution/executed/gallows/guillotine/scaffold/hanged/firing_squad
			gone ..2 cold/still/quiet/now/by/before/when
			cold ..3 touch/hand/hands/skin/lips/cheek/fingers
			cold ..2 hand/face/skin/forehead
			was/were dead
			drowned
			didn't make it
			the body
			stopped breathing/moving
			don't you ..1 dare die/leave`
	},
	'child-death': {
		strong: `dead ..1 child/children/baby/infant/son/daughter/toddler | death of ..2 @child | small/tiny/little coffin
			kill~/murder~ ..2 child/children/baby/infant | child/baby/infant/son/daughter/toddler ..1 died/drowned/dead
			children ..2 died/killed/murdered | outlive~ ..2 @child | @child ..2 was/were dead | @child ..2 had died/drowned
			@child ..3 died/drowned/stillborn | lost ..2 @poss ..2 son/daughter/child/baby/boy/girl/children
			drowned ..3 boy/girl/child/children/boys/girls | killed/kills/shot ..2 boy/girl/child/baby/children
			dead boy/girl/boys/girls/infant/newborn/kids
			baby/infant/newborn/toddler ..3 lived_for/only/dead/died/stopped_breathing/buried/coffin/blue/cold
			where ..1 child/boy/girl/baby ..2 died/drowned/killed/fell | child's/baby's/infant's grave/coffin/body/death/funeral
			bury/buried/burying ..3 child/children/son/daughter/baby/boy/girl | her/his/their/my/our dead child/son/daughter/baby/boy/girl
			cot/crib death | @young ..4 died/dead/drowned/killed/perished/stillborn/buried/murdered/lifeless/stopped_breathing
			dead/drowned/murdered/lifeless ..1 child/children/baby/infant/boy/girl/son/daughter/toddler/kid/kids/newborn/pupils
			little/small body/bodies/corpse/corpses | body of ..2 child/boy/girl/baby/infant
			ambulance/paramedics/medics/doctor ..8 baby/toddler/child/boy/girl ..8 blue/breathing/stopped/worked/couldn't/gone | sids
			would have been ..2 @number ..2 today/now/tomorrow/year/june/may | never ..3 be/turn/reach/see/get ..1 @number ..1 years/birthday/now/again
			was/she/he_was/were/is/only/just ..2 two/three/four/five/six/seven/eight/nine/ten/eleven/months ..3 years/old/months/when ..6 died/drowned/killed/dead/buried/accident/lorry/car/fever/took
			aged two/three/four/five/six/seven/eight/nine/ten ..6 died/beloved/killed
			@number months/weeks/days old ..8 dead/died/drowned/stopped/worked | eighteen months ..12 worked/stopped/breathing/pool/ambulance
			paddling/swimming pool/pond/bath/well ..10 face/floating/blue/child/baby/boy/girl/still
			fell ..2 well/river/pond/window ..6 child/boy/girl/he_was/she_was | outlive ..2 child/children/son/daughter/baby
			no parent/mother/father should ..3 bury
			killed/murdered/shot/slaughtered/poisoned/drowned ..2 children/child/babies/infants/sons/daughters/pupils/schoolchildren
			school shooting/massacre | child killer
			fever/diphtheria/cholera/measles/flu/smallpox/croup/typhus ..4 took/taken/carried/killed/claimed ..4 @young/baby/both/two/boys/girls/three/them/jens
			empty/unused crib/cot/cradle/pram
			@poss/the ..1 son's/daughter's/baby's/boy's/girl's/child's grave/coffin/death/funeral/body/murder/killer/ashes
			small/little/tiny ..1 body/coffin/grave/casket/bundle | the child/baby/boy/girl was/lay dead/cold/still/blue | never/not grow/grew up/older
			be ..1 starting/turning ..2 school/five/six/seven/eight/nine/ten/university
			grave/graves/coffin/funeral ..6 child/baby/son/daughter/boy/girl/years_old
			child/baby/boy/girl/son/daughter ..6 never ..2 breathed/woke/came/again
			pulled ..4 child/boy/girl/baby/body ..3 water/pond/well/rubble/river | drowned ..6 child/boy/girl/years/son/daughter/little/brother/sister
			love from mummy and | to mummy/mum/mam ..2 heaven/angels
			lost/lose/losing/buried/bury/burying/mourn~ ..1 @poss/a/two/three/both/our ..1 child/children/baby/son/sons/daughter/daughters/boy/girl/infant/firstborn
			small/little/tiny/white/child's/child_sized/baby's grave/graves/coffin/coffins/casket/headstone/headstones
			died/dead/killed/drowned ..4 when/at ..2 was/were/only ..2 @number ..2 old/months/weeks/years/winters/summers/days | died when he/she was @number
			child's/boy's/girl's/baby's/infant's/toddler's ..1 wrist/hand/face/skin/body/cheek/lips/head/fingers ..2 was/were/had ..1 cold/still/blue/limp | only @number winters/summers`,
		clear: `bury~ ..3 @child | kid/kids/boy/girl ..2 died/killed | just a kid/child/boy | died ..2 years old
			boy/girl/child ..3 died/drowned/killed/dead | he/she was four/five/six/seven/eight/nine/ten/three/two ..2 years/when/old
			crib/cot/cradle ..3 empty/quiet/still | small/tiny/white/little grave/coffin/casket/body | would have been ..3 today/now/this/old | outlived
			weir/well/pond ..4 child/children/boy/girl | @poss dead/late/lost/only child/son/daughter/boy/girl/baby
			stopped working | four/three/two little ..1 stones/graves/crosses
			paddling pool/pond/well/weir | pulled ..2 @obj/him/her/boy/girl ..3 water/pool/river | orphanage fire
			teddy bears/flowers ..4 gate/fence/railings/wall/tree
			his mum/mother/mam/father ..4 came for/collected/identified/screamed/collapsed | calls/called/call ..3 by name
			still sets/lays/laid/set ..3 place/plate/plates | she'd/he'd/would be ..1 starting/turning/going | every year on/we_let/balloon ..6 name
			mummy and daddy/mum_and_dad ..4 grave/balloon/cross | the child/boy/girl/baby ..3 died/dead/cold/still
			lost/losing a child/baby/son/daughter | child's/baby's room/clothes/shoes/bed | parents ..4 screamed/scream/wept/collapsed
			lorry/truck/car ..6 child/boy/girl ..4 stop/braked/hit/road/ran
			peg/cot/crib/cradle/wellingtons/pram/teddy/bunny ..4 empty/still/name/untouched
			diphtheria/croup/whooping_cough
			had/i'd/she'd/he'd/we'd/have ..1 a daughter/son/little_girl/little_boy/baby_girl/baby_boy ..2 once | i'd/he'd/she'd/we'd a daughter/son | had a daughter/son ..12 died/was/she_was/he_was
			@number years/winters/summers/months/weeks/days old ..12 died/dead/killed/accident/driver/funeral/buried/coffin/fever/burns/ambulance
			the little one/girl/boy/ones ..8 dead/gone/died/fever/buried/grave/cold | dead ..8 class/pupils/schoolchildren | of them ..2 in my/her/his/our class
			wrap/wrapped/carry/carried/cover/covered ..2 the child/boy/girl/baby in | looked asleep ..3 apart/except/but | parents ..4 asked ..4 drawings/things/back
			put/set/laid her/him/it down ..3 mother/wouldn't/won't | she/he died ..3 ambulance/hospital/table/incubator/cot/arms | mother won't/wouldn't ..2 put/let ..1 her/him
			my/his/her/our/their daughter/son/little_girl/little_boy/baby/boy/girl/child ..3 died/is_dead/was_dead/drowned/was_killed`,
		weak: `drowned | died/dead | coffin | funeral | lost | grave | years old | buried | child/children/baby/boy/girl/toddler/son/daughter
			months/years_old | graves/stones | ambulance/officer/police | teacher/school/peg | toys/painting/wellingtons/shoes/teddy
			mother/father/mum/dad | drown | lorry/car/road | fever | turned my/her/his back
			only/just ..2 turned/looked_away/went ..3 minute/second/moment/towel/phone | worked/work on @obj/her/him/the
			@young ..3 gone/cold/blue/still/limp/grave/coffin/funeral/death
			peg/pegs/drawings/doll/babygrow/cot/glitter/pyjamas/nursery | accident/driver | buried him/her | winters/summers | class`
	},
	grief: {
		strong: `grief stricken | in mourning | overcome/overwhelmed/consumed by/with grief | mourn~ @obj/@poss | grieve~ for
			@poss grief | mourning/mourned | grieving | bereaved/bereavement | since/after the/his/her/their/my funeral/burial/death
			the widower/widow's | his/her/their/my/our grief | at ..2 graveside/grave | condolences/condolence
			could_not/couldn't stop crying ..6 died/dead/gone/funeral | wore/wear/wearing black ..3 for
			smell/smells/smelled/smelt of him/her ..5 clothes/closet/pillow/coat/wardrobe/scarf
			miss/missed/misses ..1 him/her ..2 so/every/terribly/like/badly | laid to rest
			years/months/weeks/days since/after he/she/his/her/the ..2 died/death/funeral/burial | widower | accident that killed | since @poss death
			a year/month/week/years/months since ..2 death | best friend was dead | drove/drive/went/go ..1 to the cemetery/grave
			no breath left ..4 dead | breathed in ..4 pillow/shirt/coat/jumper | miss~/missed him/her in ..6 missed him/her
			no one had touched ..3 room | nobody had touched ..3 room | would/she'd/he'd have been ..3 in/today/this/now
			first christmas/birthday/anniversary ..3 without/widower/since/alone
			grief/grieving/grieved/grieve/grieves/mourning/mourned/mourn/mourns/bereaved/bereavement ..3 for/him/her/his/their/my/like/is/was/had/them/me/us/the/a/it/process/group/counsellor/counselor
			grief/bereavement ..1 counsel~/group/support
			since/after/before he/she/mum/dad/mom/@kin died/passed/death/went | since/after/before ..2 funeral/death/burial/wake/accident
			anniversary of ..2 death
			miss/missed/misses/missing/miss'd him/her/you/them/mum/mom/dad/@kin ..4 so/much/every/badly/terribly/most/still/always/already/like/days/hurts/ached
			still ..2 reach~/reached/set/sets/lay/lays/turn/turns/wait/expect~/hear/hears/smell/smells/talk/talks ..8 gone/dead/place/him/her/his/side/plate/cup/phone
			keep/kept/keeps/couldn't/can't/never finding/find/throw/wash/delete/erase/move/sort/clear ..6 his/her/mum's/dad's/mom's ..1 lists/voicemail/message/messages/glasses/slippers/clothes/coat/shirts/voice/number/toothbrush/shoes/things/wardrobe/room/handwriting/jacket/scarf/mug/phone/letters
			cry~/cried/wept/weep/weeping/sob/sobbed/sobbing/howl~/wail~/keen~/broke ..8 grave/coffin/funeral/dead/death/died/gone/widow/ashes/buried/empty/photo/photograph/pyre/tomb/headstone/lost
			grave/graves/graveside/headstone/tombstone/gravestone/tomb/cemetery/graveyard/churchyard ..8 flowers/visit~/talk~/told/knelt/wept/cried/kneel~/father/mother/wife/husband/son/daughter/every/sundays/birthday/stood/her/his/name
			ashes ..4 scatter~/urn/mantelpiece/sea/wind/his/her/father/mother | urn ..4 ashes/mantel~/shelf/her/him | eulogy/eulogies
			casserole/casseroles/condolence/condolences/sympathy ..2 card/cards/neighbours/neighbors/flowers/letter/letters/freezer
			half mast | black armband/armbands/crepe/crape/veil/dress/bombazine | memorial/funeral ..2 service
			buried/lost ..2 @poss mother/father/husband/wife/brother/sister/best/friend/mum/mom/dad/parents/twin/son/daughter
			hole/void/emptiness/silence/space ..4 where ..2 he/she/they used/had/was | time heals
			first ..2 christmas/birthday/thanksgiving/summer/anniversary ..3 without
			save/saved/set/setting/sets/laid/lays ..2 a/the/his/her seat/place/plate ..4 for @obj | no one says/said/mention~ ..1 @poss/her/his name
			nobody says/said/mention~ ..1 @poss/her/his name | made a noise/sound like an_animal/wounded
			his/her/mum's/mom's/dad's/@kin's glasses/clothes/coat/shirts/voice/voicemail/toothbrush/slippers/handwriting/cardigan/pipe/glove/jumper/things/wardrobe/pillow/ring/mug/apron ..8 still/smelled/smelt/cried/wept/sob~
			widower/widower's
			his/her/my/their/our/the grief ..2 like/was/had/came/that/is
			wept/cried/cry/crying/weep/sobbed/sobbing/weeping ..8 dead/died/gone/buried/funeral/grave/coffin | dead/died/funeral/grave/coffin/buried/body ..12 wept/weep/weeping/sobbed/sobbing/cried/cry
			he's/she's gone he's/she's gone | how is/can/could he/she ..2 dead/gone | look at ..2 box/coffin ..8 in/him/her`,
		clear: `grieve~ | mourn~ | mourner/mourners | gravestone/headstone/tombstone | @poss grave
			lost ..1 mother/father/brother/sister/son/daughter/husband/wife/friend | miss/missed/misses/missing @obj so/every
			@poss late mother/father/husband/wife | funerals | cry~/cried/wept/weep/weeping/sob/sobbed ..4 funeral/grave/coffin/hymn/pantry/pillow/night
			@poss dead/late @kin | empty chair/side/bed/place | buried/bury @obj/her/him/my/our/his | coffin/casket/hearse
			cemetery/churchyard/graveyard | ashes | voice ..3 answering_machine/voicemail | his/her side of the bed | black armband/dress/veil
			still smelled/smells | death ..4 reached/text/phone
			it gets/got easier | weeping/wept into | she/he missed him/her | the last of her/him | her/his drawings/room/coat/clothes ..4 still
			bereave~/bereft/orphaned | condolence/condolences/sympathy ..1 card/cards | miss/missed/misses/missing @obj/him/her
			his/her/their/my loss | @poss late | empty chair/side/bed/house/room/place/seat/cradle/half
			his/her old/last ..1 shirt/jumper/coat/cardigan/message/words/letter/voicemail/lists/list
			clear/cleared/clearing/sort/sorted/sorting ..3 wardrobe/closet/drawer/drawers/house/room/clothes
			still smells/smelled/smelt/smell of/like @obj | voicemail/answerphone/answering_machine | gone ..4 years/weeks/months/forever/now
			bore/bear/bearing up | ashes/urn/scatter~ ..1 ashes | half_mast/half_staff | never got/had/get/said to say/chance/goodbye
			tears ..6 photograph/photo/picture/grave/name/coat/shirt | anniversary
			people/everyone/everybody ..4 stopped ..3 asking/calling/bringing/saying | gets/got easier | should/ought to have been me/him/here
			as if/though ..2 still alive/there/here
			sat/sit/stand/stood/knelt ..3 stairs/closet/wardrobe/bathroom/car/floor/kitchen ..8 cry~/cried/wept/noise/sob~/breath/face/normal
			says/said/speak/spoke ..2 @poss name | photograph/photographs/photo of ..3 him/her/us/them
			lost/losing ..1 mother/father/brother/sister/husband/wife/son/daughter/mum/mom/dad/him/her
			dead/late mother/father/brother/sister/husband/wife/son/daughter/mum/mom/dad/friend | burial
			sorry for your loss
			sorry for your/her/his/their loss
			photograph/photo ..2 of him/her/them ..8 dead/died/gone/funeral/candle
			still got/have/has/wear/wore/sleep/sleeps ..2 his/her hoodie/jumper/shirt/coat/scarf/ring/watch/toothbrush/number/voicemail/mug/pillow/jacket/cardigan
			smell/smells/smelling/smelled/smelt ..2 like/of him/her/me | miss/missed/misses him/her | i/we/she/he miss/missed ..1 him/her/mum/dad/you
			text/texting/ring/ringing/call/calling/phone/phoning him/her ..8 dead/died/gone/funeral/forget/forgot/delivered | every day since | buried him/her/them/my/our/his
			nobody/no_one ..2 taken/moved/touched/sat/worn ..4 coat/room/peg/things/chair/mug/bed | since ..1 accident/funeral/died/death | the anniversary | held/hold him/her ..1 afterwards/after
			funeral ..8 cry/cried/tears/coat/black/wept/box/coffin/speech/church/miss | grief`,
		weak: `sob/sobs/sobbed/sobbing | wept/weep/weeping | loss | buried | memorial | died | death | tears | priest/vicar/hymn | cry/cried | gone/lost
			flowers/black/veil | his/her coat/chair/clothes/glasses/things/room/lists | drawer/wardrobe/closet | empty/silence/silent
			years/months/weeks/days ..2 later/since/after/ago | memory/memories/remember/remembered | dead | sister/mother/father/brother/husband/wife
			won't/wouldn't/never/isn't coming/come back/home | sob~/howl~/keen~/wail~
			grave/graveside
			howled/wailed/keened
			funeral
			widow/widowed`
	}
};
