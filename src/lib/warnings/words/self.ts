import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const selfWords: Readonly<Record<string, Words>> = {
	suicide: {
		strong: `suicidal | kill/kills/killed/killing @self | hang/hangs/hanged/hanging @self
			take/takes/took/taking/taken @poss own life | end/ends/ended/ending @poss own life | end/ending/ended @poss life/lives | end/ending it all
			to/just/should/could/gonna/almost/and off @self | offed/offing @self | go kill @self
			throw/throws/threw/throwing/thrown/fling/flung/hurl~ @self off/from/out | jump~/leap/leaps/leapt/leaped/leaping/step~ off ..2 @height
			jump~/leap/leapt/leaped from ..2 @height | swan dive off/from | slit/slits/slitting ..2 wrist/wrists | cut ..2 wrists | swallow~ ..4 pills
			whole bottle of pills | end/ends/ending/ended ..2 own life | wrong/other side of the railing/rail/railings/parapet/bridge
			don't/do_not/didn't jump | noose | rope ..5 beam/neck/rafters/rafter | thought/thoughts/think/thinks/thinking about/of ..1 ending/killing
			died/dead/death by ..2 own hand | wrote/written/write/left/leaves ..3 note ..6 goodbye/sorry/blame/bridge/shoe/dead
			everyone/everybody/world/family/they/you ..2 better off without | done away with @self
			step~ ..2 in front of ..2 train/bus/truck
			walk~ into the sea/river/lake/water ..5 stones/pockets | don't/didn't/no longer want/wanted ..2 be alive | saved/saving/saves up ..2 pills
			how many it/pills ..1 would/take/took | walked/walk/walks into the ..2 lake/sea/river/water/ocean with/coat/on
			found ..4 bathroom floor/tub ..4 pills/bottle/wrists | hanged/hung @self | garage/rope/beam ..6 hanged/hanging
			since we lost ..4 lake/bridge/himself | wanted it all to stop | not/don't want to be here anymore/any
			kill~/hang~/hanged/drown~/shoot/shot/poison~/gas/gassed/starve ..1 @self
			take/takes/took/taking/end/ends/ended/ending ..2 @poss own ..1 life
			end/ended/ending it/everything/things all/tonight/there/forever/now/for good | hose ..4 exhaust/window/tailpipe/car
			engine ..2 running ..6 garage/hose/fumes/sealed/window | exhaust ..3 fumes/pipe | car/garage ..5 running ..6 hose/closed/sealed/fumes
			fumes ..5 garage/car | stones/rocks/bricks ..4 pocket/pockets/hem/coat/apron
			walked/walk/walks/wad~/waded/step~ into ..2 river/sea/lake/water/ocean/pond/traffic/surf/tide
			stones/rocks ..2 in/into ..2 hem/pockets/pocket/coat
			found in/under ..1 river/lake/canal/garage/bathtub/barn/attic/woods ..8 coroner/note/herself/himself/rope/accident/verdict/misadventure/beam
			coroner ..6 kind/misadventure/verdict/balance/mind/herself/himself
			edge/ledge/parapet/roof/railing/rail/bridge/cliff/balcony/rooftop ..12 jump~/jump/don't/step_back/come_down/talk_down/step_off/let_go/storeys/stories
			jump~/leap~/leapt/step~/fall/dive/drop ..3 off/from/over ..3 bridge/cliff/roof/ledge/building/balcony/window/tower/rail/railing/overpass/platform
			step back/away from the edge/ledge/railing | jumper ..4 bridge/ledge/roof | front of ..2 train/truck/bus/lorry/subway/metro/tube
			pills/tablets/capsules/sleepers/paracetamol/aspirin/valium/veronal/laudanum/morphine ..6 all/handful/handfuls/swallow~/bottle/whole/enough/counted/hoarded/saved/empty/washed_down
			handful/handfuls/bottle/overdose/fistful of ..2 pills/tablets/sleeping/paracetamol/aspirin | pumped ..2 stomach | stomach pump~/pumped
			overdose/overdosed | cut/cutting/slit/slits/slashed/opened/open ..2 @poss ..1 wrists/veins | wrists ..6 bath/bathtub/tub/razor/bandaged
			rope/noose/belt/sheet/cord/flex ..6 beam/rafter/rafters/neck/light_fitting/hook/tree/branch/chair/banister
			hanging from ..3 beam/rafter/rafters/ceiling/tree/fan/hook/light/banister/pipe | chair ..3 kicked ..4 away/over ..6 rope/neck/noose
			gun/pistol/revolver/barrel/muzzle ..3 in/into/to/against/under ..1 @poss own/mouth/temple/chin | gun in ..1 mouth | barrel ..3 teeth/mouth
			shot/shoot/blow/blew ..2 own brains/head | blow/blew/blowing ..1 brains
			don't/didn't/doesn't/not/do/no longer/never want/wanted/wants/wish ..1 to ..1 be/live/exist/wake/go/get ..1 here/alive/up/anymore/longer/born/on
			not/never/don't wake/waking/get/getting up ..4 again/ever/tomorrow/morning/relief/mind
			world/everyone/everybody/they/family/mum/mom/you/kids ..4 better ..2 without me/him/her/gone
			life/living ..1 isn't/wasn't/not ..1 worth ..1 living
			no point/reason/sense ..3 going/living/live/alive/carrying/anything/any of/waking/being
			note/letter/letters ..6 goodbye/sorry/forgive/blame/fault/by_the_time | by the time you ..3 read/get/find
			nobody's/no one's/not ..2 your/anyone's/anybody's/nobody's/no one's fault
			gave/giving/give ..2 away ..4 things/belongings/records/books/everything/headphones/possessions
			think~/thought/thoughts/dream~/fantas~/talk~/imagin~/googled/google/searched/search/wonder~/looked_up ..2 about/of/for/how ..3 dying/suicide/jumping/ending/death/killing/pills/trains/die/painless/knots
			how long it_takes/would_take | painless ..3 way/ways/death | self inflicted | suicidality
			suicide ..1 watch/note/pact/attempt/prevention/line/hotline/ward | crisis line/hotline/helpline/samaritans
			attempt/attempted ..6 own/life/pills/wrists/hospital/failed/third/second/last | lie/lay/lying down in ..1 snow
			slip/slipped/slipping under ..2 water/surface | seppuku/harakiri/hara_kiri/immolat~ | fall/fell on/upon ..1 own ..1 sword
			drink/drank ..2 poison/hemlock/vial/bleach
			leave/left/leaving/found/find/finds/opened ..3 note/letter/letters/envelope/envelopes ..10 bathroom/rope/pills/blood/water/bridge/gone/body/goodbye/locked/river
			locked ..10 water/tub/bath ..8 pink/red/blood/wrists | bath/bathwater/water/tub ..6 pink/red ..6 wrists/locked/razor/door/still
			no one ..2 would/will ..2 miss/notice/care ..6 me/him/her/gone/dead/if/river
			nobody ..2 would/will ..2 miss/notice/care ..6 me/him/her/gone/dead/if/river
			easier/better/simpler ..3 if ..1 i/he/she ..1 weren't/wasn't/were/was/didn't/gone/dead/here/exist
			stop/end ..2 hurting/pain/it all/everything ..6 pills/bridge/edge/water/jump/blade/rope | talked/talk~ ..2 down ..4 ledge/bridge/roof/edge
			want/wants/wanted/wish/wished/long~/longed to ..1 die ..6 every/just/quietly/anymore/so/sleep/then/always/since/really | better off dead
			better off without me | better off if i/he/she | let/letting ..1 water/river/sea take/have/close/cover ..1 me/him/her/over
			goodbye/suicide/farewell note/letter/letters/text/message
			suicide
			drown/drowned/drowning/shot/poison~/gas/gassed @self
			tried/trying/try/tries to die | took/taken/take/takes/taking @poss/her_own/his_own own life | end/ended/ending it all | wanted/want to be dead`,
		clear: `want/wants/wanted/wanting to die/disappear | ready to die | wish/wishes/wished/wishing ..3 dead | wish/wished ..2 never been born/woken
			better off without me/him/her | tired of living/life/existing | left to live for
			see you in the next life | in your next life | drown/drowned/drowning @self | shoot/shot @self
			don't/didn't/doesn't ..2 want to live/exist/wake | don't/didn't/doesn't ..2 want to be here/alive | end the pain | stop/stopped existing
			if i were/was gone/dead | with/without me/him/her gone | happier ..4 gone | overdose~
			stand~/stood/step~/climb~ ..2 on/onto/over ..3 ledge/parapet/railing/edge/handrail | stop the pain | goodbye letter/note | talk~ @obj down
			do it already | letters/letter/note ..3 goodbye/last/final/left/written | sleeping pills/tablets | not be here
			slit/cut/slash~ ..2 wrist/wrists | gas oven | ending it | want/wants/wanted/wanting to die
			thought/think/thinks/dreamed of/about dying/death/jumping | shoes/coat/watch/wallet ..6 bridge/pier/cliff/shore/edge
			pills ..5 handful/row/bottle/all/swallow~/enough/counted | wanted/wants it ..1 to stop/end | empty bottle ..6 breathing/floor/pills
			goodbye he/she/i ..2 typed/wrote/texted | the letter he/she left | left a letter/note | pills for a | barely breathing
			the note/letter ..3 left/said/read/table/pillow/found
			shoes/coat/glasses/bag ..5 bridge/shore/edge/neat/neatly/behind/bank/side_by_side/folded
			wish/wished ..3 dead/never been born/not exist | end it/this/the pain | make everything/the_noise stop
			tired of ..3 living/life/fighting/existing/everything/being/trying | no way out | no one ..3 notice/miss/care/find
			nobody ..3 notice/miss/care/find
			told ..1 mother/mum/mom/dad/father/sister/wife ..4 loved | gave_away/give_away/gave ..3 his/her good/best/favourite/favorite
			tidied/put/settle~/cleaned ..3 desk/affairs/room/order | her/his hem/pockets | don't/didn't want a funeral | deleted ..3 history/messages
			nobody's/no one's fault | no one ..1 would/will ..1 miss/notice/care
			nobody ..1 would/will ..1 miss/notice/care | envelopes/envelope ..6 piano/table/names/stamps | locked ..4 bathroom | the water ..3 pink/red
			didn't want to be/exist/wake | put/putting ..2 affairs in order | it would/will be easy/over | one_step
			drop_below/the_drop | exhaust | ledge/parapet/balustrade | want/wants/wanted/wish/wished to die/disappear
			decided/ready/tried/trying/planning/planned to ..1 die
			sorry_mum/sorry_mom/sorry_dad/sorry_mama/sorry_mummy
			reason/reasons/nothing to live
			don't jump/jumped`,
		weak: `roof/rooftop/bridge/cliff/edge | next life | pills | burden | last words/moments | nothing left/here | hopeless/hopelessness
			worthless/useless | say/said/saying ..1 goodbye/goodbyes | let_go/letting_go | razor | nobody ..3 miss/care/notice
			no one ..3 miss/care/notice | gun/pistol/revolver | nobody ..3 blame/bad/fault | hanged/hanging | river/quarry/tracks/platform/sea/lake/pier
			rope/gas/hose/stones/bath | note/letter/goodbye/sorry | funeral/coroner/inquest | jump/jumped/fall | no one | nobody/nothing/anything
			fault/tired | counsellor/therapist/sergeant | jumping | die/dead/death/dying | depressed/despair
			say_goodbye/said_goodbye/goodbyes
			thinking about/of death/dying/it
			burden ..2 to/on`
	},
	'self-harm': {
		strong: `self harm~ | self injury | cut/cutting/cuts @self on purpose | hurt/hurting @self on purpose
			razor/blade ..4 skin/arm/arms/wrist/wrists/thigh/thighs/forearm | burn~ @self with | scars ..3 wrist/wrists/forearm/forearms/thighs
			slit/slitting ..2 wrist/wrists | fresh/old/new cuts/burns/scars ..6 arm/arms/wrist/wrists/thigh/sleeve/sleeves/skin
			press~/stub~ ..2 cigarette/lighter/match/iron ..2 into/against/out/to ..3 arm/skin/wrist/hand/thigh
			nails ..3 into ..3 palm/palms/skin/arm until/till | cut/cuts/cutting/slice~/carve~ ..2 own arm/arms/wrist/wrists/thigh/thighs/skin/flesh
			blade bit | watch~ ..3 blood ..3 bead~/well~/well_up/along/run
			rolled/pushed/pulled up ..1 sleeve ..12 cut/cuts/blade/scars/white/neat/razor | scars/cuts/lines ..6 thin ..1 white
			promised ..2 to stop ..12 blade/cut/razor/cuts
			cut/cuts/cutting/hurt/hurts/hurting/burn/burns/burned/burnt/burning/harm/harms/harming/slice~/bruise~/scratch~/bit/bite/biting/pinch~ @self ..1 on/so/to/again/because/until/when/whenever/just/with/where/deliberately/purposely/secretly/instead/after/every/before/for/and/in/alone
			@blade/blade/lighter/cigarette/match/glass/shard/pin/needle/compass/sharpener/candle/flame/iron/stove/hob/straightener/straighteners ..6 @poss/my/her/his/own/inside/inner ..2 @selfskin
			@selfskin ..8 @blade/blade/lighter/sharpener/cigarette/compass ..3 press~/drag~/drew/draw~/slid/slic~/again/cut
			@selfskin ..8 cuts/scars/scabs/ladder/ladders/scabbed/scarred/crisscross~/criss
			rows/row/dozens/lattice/grid/rungs ..2 of ..3 cuts/scars/lines/burns/marks/scabs
			long sleeves ..6 summer/july/june/august/heat/hot/always/even/hide/pool/beach
			palm/hand/fingers/arm/wrist ..4 flame/candle/stove/hob/burner/iron/radiator/kettle ..8 held/count~/until/longer/pain/deserve~/blister~
			held/hold/holds/holding/press~/lower~ ..3 palm/hand/arm/wrist/fingers ..3 flame/candle/stove/hob/burner/iron/lighter
			blister/blisters under/over/upon ..1 blisters
			dig/digs/dug/digging/sank/sink/drove/press~ ..3 nails/fingernails ..4 palm/palms/arm/arms/skin/thigh/flesh/wrist
			nails/fingernails ..3 into ..2 palm/palms/arm/arms/thigh/thighs/skin
			pick~/scratch~/claw~/rub~/scrub~/tear~/tore ..3 scab/scabs/skin/arms/arm ..4 raw/bled/bleed/blood/until
			bang~/beat~/hit/hits/hitting/slam~/smash~/bash~/knock~/punch~/drove ..2 @poss ..1 own/head/forehead/fist/knuckles/thigh/thighs/face ..2 against/into/on ..2 wall/door/floor/tiles/mirror/table
			punch~/hit/hits/hitting/slap~ @self/wall ..4 again/until/face/thigh/hard/knuckles | like letting/let ..3 out
			pain ..4 real/control/helps/helped/clean/quiet/quieter/deserve~/feel_something/better/release/relief
			feel/felt something ..4 pain/cut/blade/anything | only thing ..6 quiet/feel/numb/helps | relief/calm/quiet ..8 blood/cut/blade/bead~
			days/weeks/months clean ..4 cut/blade/cutting/relapse~/arm | promised/swore ..4 stop
			penance/discipline/scourge/flagellat~/hairshirt/cilice ..6 back/blood/flesh/lash~/cord/thigh | mortif~ ..3 flesh
			hide/hides/hid/hiding/cover/covers/covering/covered ..4 cuts/scars/burns ..4 arm/arms/wrist/wrists/thigh/thighs
			sleeve/sleeves/cuff/cuffs pulled/tugged down
			cuts/scars/ladder/ladders/scabs ..6 @selfskin
			did/do/done you/she/he/it/these/this/that ..2 these/this/it/that ..1 yourself/herself/himself/themselves | cuts/lines/scars ..4 rows/row/neat/old_and_white/some_new/fresh/healed | rows of them ..6 old/new/white/fresh/healed
			cut/cuts/cutting/burn/burns/burned/hurt/hurts/scratch/scratched @self ..4 on_purpose/when/because/again/with_a/to_feel/razor`,
		clear: `hurt/hurting/hurts @self | harm/harming @self | claw~ ..4 skin/arms/arm | scratch~ ..4 raw/bled
			dig/digs/dug/digging ..1 nails ..4 skin/palm/palms/arm/arms/wrist | punish~ @self | hit/hitting @self | hid/hide/hiding ..2 scars
			she/he/i cut where/again/deeper | cuts ..4 arm/arms/wrist/wrists/thigh/sleeve/sleeves
			sleeves/sleeve/bracelets/bandage/bandages/plasters ..4 cuts/scars/burns/cover/hide/hid/summer
			row/rows/ladder/ladders/lines of ..3 scars/cuts/burns | hurt/hurts/hurting/harm @self | head against ..1 wall
			only pain/way ..5 feel/choose/control/own
			hurt/hurts/hurting/harm/harms/harming/burn~/bruise~/bit/biting/scratch~/punch~/hit/hitting/cut/cuts/cutting @self ..1 so/to/because/again/with/until/on/where/when/deliberately/purposely/secretly
			hit/hits/hitting/bang~/beat/beating @poss/own ..1 head against
			razor/blade/knife/scissors/lighter/cigarette/cigarettes ..4 @poss/own/inside/inner arm/arms/wrist/wrists/thigh/thighs/skin/forearm
			blade/razor ..3 hidden/hid/hide/behind/under/sharpener/drawer/box | along the cut | neat ..3 lines/scars/rows | bead/beads ..3 cut/arm/wrist
			he'd/she'd promised ..1 stop | locked the bathroom door | razor blade/blades
			scars/cuts/scabs/welts/scar/burns/lines ..4 arm/arms/wrist/wrists/thigh/thighs/leg/legs/hip
			what happened to your arm/arms/wrist/wrists/hand/leg
			always/so/more careful/calm ..3 afterwards/after
			where ..2 no one ..3 see/cover/would/looks | where ..2 nobody/sleeves/shorts/anyone/clothes ..3 see/cover/would/looks
			locked ..2 bathroom door | antiseptic/plaster/plasters/gauze/bandage/bandages/band_aid ..4 arm/wrist/thigh/sleeve/drawer/box/hid/hidden
			blister/blisters | straight as/neat ..3 ruler/row/rows/lines
			flame/candle ..4 palm/hand/held | bruises ..4 own/knuckles/forehead | counted/count/counting ..2 to ten/five/twenty/thirty
			nails ..3 palm/palms/skin | hurt/hurts/harm/harming/burn~/punish~ @self | bead/beads/beaded/beading ..2 blood/red
			with a razor/blade/compass/lighter/razor_blade | cuts on/along/up/across ..3 @selfskin | long/short sleeves ..8 summer/heat/heatwave/hot/july/june/always/never/cuts/arms/scars | too loud ..6 in/head/stupid/razor`,
		weak: `bandage/bandages | wrist/wrists | long sleeves | sleeve/sleeves | blade | shame | pain | arm/arms/thigh/thighs/forearm/skin
			razor/lighter/pin/needle/glass/scissors | sleeve/sleeves/cuff/long_sleeves | blood/bleed/bled/red/pink | scab/cut/cuts/lines/marks
			hide/hid/hidden/secret/cover/covers | sting/stung/hurt/hurts | calm/quiet/relief/numb/release | tissue/tissues/toilet/bathroom/plasters
			stop/promised/promise | ashamed | candle/palm/flame | my/her/his thigh/thighs/wrist/wrists/forearm/forearms
			scars/scar/scabs/scabbed
			blood ..4 sink/towel/tissue/tissues/toilet/sleeve/tile/tiles/bathtub
			deserve/deserved/deserves ..3 it/pain/this/punish~
			sleeve/sleeves/cuff/cuffs ..3 pulled/pull~/tug~/down/rolled/over/up
			cut/cutting/cuts @self`
	},
	'mental-illness': {
		strong: `schizophrenia/schizophrenic | bipolar | ptsd | psychosis/psychotic | antidepressants/antidepressant | panic attack/attacks | psychiatric
			clinical depression | hear/hears/heard/hearing voices | diagnosed ..2 depression/anxiety | mental illness/hospital/breakdown
			psychiatrist/psychiatrists/psychiatry
			voices ..3 told/tell/telling/say/said/night/back/head/worse/worst/stop/want/wanted | lithium/prozac/valium/sertraline/zoloft
			mental ward/home/health | post traumatic | stopped/stop taking ..2 medication/meds/pills/tablets | getting out of bed was | obsessive
			panic/anxiety attack/attacks/disorder | panic attacks
			manic/depressive episode/episodes/phase/illness
			psychiatric/psych/mental/locked/secure ward/hospital/unit/hold/institution/home/health/patient
			antipsychotic/antipsychotics/ssri/ssris/lexapro/seroquel/haloperidol/clozapine/citalopram/quetiapine/diazepam/thorazine/risperidone
			hear/hears/heard/hearing ..1 voices
			they're/they_were/are/someone's/government/everyone ..3 watching/listening/following/poison~/reading/after ..2 me/him/her/thoughts/phone/us
			messages/signals/codes/patterns ..6 numbers/television/radio/newspaper/birds/buses/number_plates/walls
			thoughts ..3 weren't/not/aren't ..2 mine/his/her/own | couldn't/can't/could_not/cannot get/got/getting out of ..1 bed
			not/hadn't/haven't/hasn't/didn't/stopped ..1 left/got/leave/leaving/getting/washed/showered/wash/washing/shower/eaten/brushed/dressed/changed ..3 bed/house/flat/room/apartment/hair/days/weeks/teeth/clothes
			days/weeks/months ..3 in bed
			couldn't/can't/not/hardly breathe/get_air/catch ..8 chest/heart/hands/walls/floor/shak~/room/tingl~/tight/dying/panic/black/count/breaths
			hyperventilat~ | pane/sheet/wall of glass ..4 between/behind/around/me/world | behind glass
			everything/nothing/world/body/hands ..4 felt/feels/feel/seemed/looked ..1 unreal/real/numb/grey/gray/nothing/far/flat/empty/pointless/dull/muffled
			numb/empty/hollow ..2 inside | melancholia/melancholy ..3 doctor/dr/spa/waters/bed/fits/deep/took/black/seized
			madhouse/asylum/bedlam/sanatorium/lunatic ..2 asylum | straitjacket/straight_jacket/padded_cell/padded_room | electroshock/lobotomy | rest cure
			not/no/without/haven't/hadn't ..2 slept/sleep/sleeping ..4 days/nights/week | night/day ..2 without sleep
			@number days/nights without sleep | didn't/don't/doesn't/not ..1 need ..1 sleep/food ..6 brilliant/never_felt/ideas/everything/alive
			it was/it's/everything/all ..2 all connected | everything ..3 connected
			check~/touched/touch/tap~/count~/wash~/lock~/turn~/turned ..3 again/nine/three/seven/four/times/door/hands/taps/stove/lock/switch ..6 everyone/someone/dies/die/again/raw/bleed/start/over/otherwise/happen/bad
			if ..2 didn't/don't/aren't/weren't/isn't ..8 everyone/mum/mother/someone/they would/will die/dies
			wash~/washed/scrub~ ..2 hands ..6 raw/bled/again/times/cracked/bleed/germs | intrusive/obsessive/racing ..1 thoughts/thought
			germs ..6 touch~/wash~/hands/everywhere/contaminat~ | ritual/rituals ..6 count~/door/times/wash/start/again
			flashback/flashbacks/nightmare/nightmares ..8 war/scream~/night/every/again/sweat~/woke/wake/there/accident
			back there/in the desert/jungle/trench/car ..6 heart/smell/scream~/sweat/shaking | shell_shock/shellshock~/combat_fatigue
			off/stopped taking/take/took/flush~/quit/skipp~/missed/missing/need/needs/upped/change~/adjust~/prescrib~ ..3 meds/medication/tablets/pills/dose/lithium
			my/her/his meds/medication/therapist/psychiatrist/shrink/illness/depression/anxiety/breakdown/diagnosis/counsellor/counselor/episode/episodes
			depress~ ..6 months/years/weeks/bed/pills/doctor/again/since/clinical/severe/diagnos~/postnatal/postpartum/post
			postnatal/postpartum depression | existential dread | crippling anxiety/depression | severe depression/anxiety
			walls/radio/television/neighbours/neighbors ..3 watch~/listening/whisper~/laughing/sending/bugged ..4 me/him/her/messages/thoughts
			voices ..4 told/tell/tells/telling/say/said/says/whisper~/whispered/command~/louder/walls/radio/television/inside/head/worse/stop
			grey/gray/black fog/cloud/dog/hole/pit ..6 again/days/bed/lifted/weeks/months/came/sat | the depression/anxiety/mania
			schizophreni~/ocd/agoraphobi~/dissociat~/hypomania/catatonic
			nervous exhaustion/prostration/disorder/complaint`,
		clear: `anxiety | hallucinate~ | hallucination/hallucinations | dissociate~ | therapist | paranoia/paranoid
			delusion/delusions | hyperventilate~ | trauma/traumatised/traumatized | voice/voices in/inside @poss head | intrusive thoughts/thought
			trapped in @poss head | depressive | medication/meds | therapy/counsellor/counselor | could_not/couldn't get any/enough air/breath
			nothing felt real | grey nothing | crouch~ ..5 knees/breathe | flashback/flashbacks | mirrors ..2 cover~
			wash~ ..2 hands ..4 again/raw/times | depression ..3 like/made/kept/lifted/again/had/took/came/tablets/pills/said/called
			the depression | sectioned | could_not/couldn't/can't get out of bed | delusional | obsessive compulsive
			hadn't/had not washed/showered/left ..4 days/weeks/bed/house | hallucinat~ | voices/voice in ..1 head | left ..1 bed
			all day ..3 bed/lay/ceiling | curtains ..3 drawn/closed/draw~/drew | wept/cried/cry~/weep~ ..4 reason/nothing/again/all_day/if/for_hours
			stare~/stared/staring ..3 wall/ceiling/nothing ..2 hours | couldn't/can't/cannot breathe | heart ..2 hammered/hammering ..3 breathe/chest/breath/air | tingl~
			crouch~/huddl~/rock~/rocking/curl~ ..4 floor/corner/knees/bathroom/bed/forth | nothing ..1 matters/mattered/felt/real
			unreal/numb/hollow/empty inside/detached | exhausted/exhaustion/tired ..3 all/time/everything/always
			can't/couldn't stop ..3 crying/shaking/thinking/it/counting/checking/washing | losing/lose/lost ..1 mind
			conspiracy/poison~ ..4 water/food/neighbours/tea | wrote/writing/written ..4 wall/walls/all_over
			prophecy/prophet/chosen/messiah ..4 i/he/me/him/was | mirrors ..2 cover~/turned/draped | therapist's/doctor's couch/office/waiting
			pills/tablets/dose ..3 morning/daily/white/sleep/calm/help | look_at_me/you're_safe/you're_okay
			nerves ..3 bad/gone/shattered/shot | waters at | what's the point | psychologist | chest ..2 tight/tightened ..6 breathe/breath/air/panic | sanatorium
			nervous breakdown
			breathe in/out/with/slowly ..8 panic/chest/count/again/shak~
			manic ..3 episode/phase/depress~/again/week/weeks/days | depression/depressed ..12 doctor/pills/tablets/bed/weeks/months/therapy/ill/word/bath/grey/gp/medication/since
			a word for it ..8 depression/anxiety | so depressed ..4 couldn't/that/could | suicide watch | the ward ..8 pills/nurse/meds/doctor/sharps | sectioned/antidepressant/antidepressants/psychiatrist/psychiatric/sertraline/lithium/citalopram/prozac
			hadn't/haven't/couldn't/can't ..2 opened/open/brush~/washed/wash/shower~/dressed/eaten ..3 curtains/teeth/hair/days/weeks
			wanted to die | everything was/is/went ..2 grey/gray/far | hearing/heard/hears/hear voices | delusion/delusions | panic attack/attacks | mania`,
		weak: `hopeless/hopelessness/despair | numb/numbness | worthless | nightmare/nightmares | couldn't breathe | spiral~ | exhausted | panic/panicked
			medicine | could_not/couldn't breathe | dose | about to die | it's/it_was/it's_all nothing | clinic | lay in bed
			heart ..3 race~/racing/pound~/hammer~ | so tired | they were/are watching/listening | tablets | unreal | bed/curtains/dark/grey/gray
			doctor/pills | sleep/slept/insomnia/awake | wept/cried/crying/tears | breath/breathe/breathing/air | shaking/trembling/heart
			voices/whispers/whispering | empty/nothing/hollow | real/glass | times/counted/count/number/numbers | taps/locks/door/stove/gate
			terror/afraid | connected/wall/signs | mad/madness/crazy/insane | count/counted/touch/touched/check/checked ..4 times/nine/seven/again
			count/counted/counting ..2 breaths/times/to_ten/five_things | heart ..4 going to/about_to ..2 burst/stop/explode
			chest ..2 tight~/tighten~/crush~/clos~/constrict~ ..6 breath/breathe/air/panic/heart/hands
			shak~/shaking/trembl~ ..4 hands/couldn't_stop/all_over
			asylum/madhouse
			depressed
			depression
			breakdown
			nervous
			anxious
			going/go mad/insane/crazy`
	},
	'eating-disorder': {
		strong: `anorexia/anorexic | bulimia/bulimic | eating disorder/disorders | starve~ @self | made/make/making @self throw/vomit/sick
			binge~ ..2 purge~ | count~ calories | fingers/finger ..4 throat/ready | starv~ @self | made/make/making @self sick/throw
			the purge/purging/binge/bingeing/binging | hadn't/had not eaten/ate ..2 days ..4 thin/weight/fat/clothes/proud
			hid/hide/hides/hiding ..3 food/butter/lunch/meal ..5 sleeve/napkin/pocket | how/too/so thin ..6 weigh~/scale/scales/eat/mirror
			watch~ @obj eat ..8 bathroom/toilet | calorie/calories
			eating disorder/disorders/unit/clinic
			finger/fingers/toothbrush ..4 throat | made/make/makes/making @self ..2 sick/throw/vomit/puke
			throw/threw/throwing up/vomit~ ..4 after/every/each/dinner/lunch/meals/meal
			tap/taps/shower/fan/water ..2 running ..8 sick/vomit~/knees/toilet/bathroom/hear/hears/heard
			ate/eat/eaten/eating/had ..3 only/nothing/half/just ..6 days/today/all_day/since/week/yesterday/apple/cracker/crackers/rice_cake/lettuce/carrot/grape/gum/celery
			half ..2 rice/apple/cracker/banana/grapefruit/sandwich/yoghurt/yogurt ..8 all_day/calories/lunch/dinner/fat/too_much/proud/weigh~/today
			skip~/skipped/miss~ ..2 meal/meals/breakfast/lunch/dinner ..6 thin/weight/fat/jeans/again/week/skinny/third/proud
			weigh~/weighed ..1 @self
			lose/losing/lost/gained/gain ..2 pounds/pound/kilo/kilos/weight/stone/more ..8 fat/thin/mirror/enough/scale/proud/good/eat/food/still/disgust~
			pinch~ ..4 fat/flesh/thigh/thighs/stomach/belly/waist/skin | thigh ..1 gap
			fat/huge/enormous/disgusting/gross ..4 mirror/thighs/stomach/pig/cow/arms ..4 eat/food/weigh~/thin/lose
			mirror ..6 fat/thinner/pinch~/thighs/bones/disgust~/huge
			too/so/still/how fat/thin/thinner ..6 eat/eaten/food/hungry/jeans/bones/mirror/weigh~/praise~
			hid/hide/hides/hiding/hidden/slip~/spat/spit/fed/scrap~/threw ..4 food/sandwich/sandwiches/lunch/dinner/bread/meat/potatoes/butter/mouthful/chewed ..6 napkin/sleeve/pocket/bin/dog/bag/toilet/plant/lap
			napkin ..3 spat/spit/hid/food/mouthful
			cut/cuts/cutting/divid~ ..3 pear/apple/grape/pea/food/meat/sandwich/toast/egg/everything ..4 pieces/eighths/sixteen/sixteenths/quarters/smaller/tiny/small/half/two
			push~/move~/moved/moving/rearrang~/shift~ ..3 food/peas/rice/meat/it/everything/them ..3 plate
			starv~/starve/starving/fast/fasting ..1 @self
			stop/stopped/refuse/refused/refuses/refusing eating/food/eat ..6 thin/thinner/weight/bones/hospital/fat/control/body
			no one ..3 see ..2 eat/swallow/chew | nobody/not ..3 see ..2 eat/swallow/chew | feeding/nasogastric tube
			faint~/dizzy/collapsed/blacked ..12 eat/eaten/food/hungry/calories/lunch/breakfast/thin | kids/children's ..2 section/jeans/size/clothes
			size_zero/double_zero | lanugo | goal weight | hollow/emaciated/skeletal/skin_and_bone/skeleton ..8 eat/weigh~/food/starv~/diet/plate
			refus~/stopped/wouldn't ..2 eat/eating ..6 thin/weight/days/bones/mirror/fat/body
			lunch/sandwich/dinner/breakfast ..3 bin/toilet/dog/trash/plant ..6 ate/eaten/hungry/thin/mother/nobody/lied
			count~/counted ..3 almonds/bites/mouthfuls/grapes/crackers/peas/calories/every_bite | number on ..2 scale/scales | diet pills
			sit ups/jumping jacks/miles ..8 ate/eaten/calories/burn~/fat | how much ..1 she/i/he weighed | lose ..2 more pounds/kilos
			stopped having ..2 periods | periods ..2 stopped | pounds ..2 lighter/thinner
			watch/watched/watches @obj eat/chew/swallow ..6 bite/every/scale/weigh~/bathroom/thin/swallow~
			hunger/emptiness ..4 clean/proud/control/strong/pure/winning
			anorex~/anorexics/bulimi~/anorectic/bulimic/purging/laxative/laxatives
			apple/egg/celery/carrot/gum/coffee/crackers/lettuce/water ..6 calories/all_day/nothing_else
			say/said/tell/told/lie/lied ..3 already_ate/already_eaten/big_lunch/big_dinner/not_hungry`,
		clear: `skip~ ..1 meal/meals/breakfast/lunch/dinner | too fat | lose/losing/lost fingers down @poss throat | eat/eaten/ate nothing/less
			too_much/fat ..4 scale/scales | cut ..2 grape/apple/food/sandwich ..3 half/quarters/pieces | push~/move~ ..2 food ..2 plate
			bones/hip/collarbones ..3 show~/jut~/stuck/count | tap running | the scale/scales said/read/says | weigh~ @self
			too fat/thin | fat ..3 mirror/thighs/pig
			ribs/hipbones/collarbones/hips ..4 show~/bones/jut~/stuck/stood/stand/count | ate/eat/eaten nothing/less/alone/half/little
			not/wasn't/isn't/never hungry | already ate/eaten | big lunch/dinner/breakfast | say/said/tell ..2 ate at
			skip~/skipped ..1 breakfast/lunch/dinner/meals/meal | leave/left ..3 plate untouched | untouched plate
			cut/cuts ..4 pieces/eighths/sixteen/quarters/smaller
			jeans ..6 loose/kids/size/fit/fell/hung/zip/tight | mirror ..4 body/stomach/thighs/sideways/naked | knees/knelt ..4 toilet/bathroom
			food ..4 mouth/smell/swallow/afraid/plate/hide/hid | swallow ..4 see/can't/couldn't/wouldn't/bite/mouthful | cold_all_the_time/always_cold
			bones ..3 stand/stood/stick/show/out/hips | petticoats/layers/baggy/jumpers/sweaters/sweatshirt ..6 notice/hide/see/thin/bones/bigger
			clinic/dietitian/nutritionist | refus~ ..1 food/to eat
			hung off/on ..2 frame/shoulders/bones | number ..4 lower/dropped/smaller | shoulder_blades/hip_bones/collar_bones | gaining/gained weight
			kneeling/knelt over/before ..1 toilet/bowl | felt/feel/feels full/fat | hollow cheeks | the dietician/dietitian
			a good day/girl ..6 ate/eaten/apple | empty stomach
			binge/binged/binging/bingeing/purge/purged | calories/calorie/starving @self | starve @self | already eaten
			told/said/swore/lied ..4 already_eaten/i'd_eaten/she'd_eaten/he'd_eaten/i'd_already_eaten/wasn't_hungry | fingers ..3 down ..2 throat | lose/lost/losing ..3 weight/kilos/pounds/stone ..8 thin/fat/enough/more/eat/eating/scales/clothes
			ribs/hipbones/hip_bones/collarbones/collarbone ..3 count/counted/show/showed/showing/jut~/stick/stuck
			the/bathroom scale/scales ..8 pounds/kilos/number/lower/gram/grams/ounces/every_morning`,
		weak: `scale/scales | thin | fat | weigh~ | ribs | hungry/hunger | food | mirror | napkin | fatter | thinness | bathroom door/floor | diet/dieting
			throw up/vomit ..4 after | weight/pounds/kilos | bones/hips | starving/empty | plate/lunch/dinner/meal/meals/breakfast | jeans/size
			apple/pear/grape/lettuce/coffee/gum/cracker/egg | toilet/bathroom | ate/eat/eaten | control/proud/rules | swallow/bite/mouthful
			faint/fainted/dizzy | control ..4 food/hunger/eat/body/only | fainting
			rice_cake/cakes/celery/lettuce/black_coffee/diet_coke/gum/cottage_cheese/grapefruit
			calorie/calories/diet/dieting/fasting/laxatives/purge/purging/binge/scale/scales/bathroom_scale
			thinner/skinny/skeletal/emaciated/gaunt/bony/waif
			purge~
			bites/mouthfuls`
	}
};
