import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const selfWords: Readonly<Record<string, Words>> = {
	suicide: {
		strong: `suicidal | kill/kills/killed/killing @self | hang/hangs/hanged/hanging @self
			take/takes/took/taking/taken @poss own life | end/ends/ended/ending @poss own life | end/ending/ended @poss life/lives
			offed/offing @self | go kill @self
			swan dive off/from
			wrong/other side of the railing/rail/railings/parapet/bridge
			don't/do_not/didn't jump | noose | thought/thoughts/think/thinks/thinking about/of ..1 ending/killing
			done away with @self
			how many it/pills ..1 would/take/took
			hanged/hung @self
			wanted it all to stop
			kill~/hang~/hanged/drown~/shoot/shot/poison~/gas/gassed/starve ..1 @self
			step back/away from the edge/ledge/railing
			stomach pump~/pumped
			gun in ..1 mouth
			blow/blew/blowing ..1 brains
			how long it_takes/would_take | suicidality
			suicide ..1 watch/note/pact/attempt/prevention/line/hotline/ward | crisis line/hotline/helpline/samaritans
			lie/lay/lying down in ..1 snow
			seppuku/harakiri/hara_kiri/immolat~
			better off dead
			better off without me | better off if i/he/she
			goodbye/suicide/farewell note/letter/letters/text/message
			suicide
			tried/trying/try/tries to die | took/taken/take/takes/taking @poss/her_own/his_own own life | wanted/want to be dead
			kill/killed/killing/kills myself/himself/herself/themselves/yourself | suicid~ | took/taken/take/taking ..1 overdose | hang/hanged/hung himself/herself/myself/themselves | suicide note/attempt/attempts/watch/prevention/hotline/pact/letter | going to jump | about to jump | ready to jump
			slit/cut/opened/slash~ ..1 wrists/wrist | end/ended/ending ..1 my/his/her/their/your/own life | don't/didn't want to be ..1 alive/here any_more/anymore/at_all | no reason to ..1 live/go_on/wake | wish/wished i/he/she ..1 was/were/had dead/died/never_been_born
			take/takes/took/taking/end/ends/ended/ending ..2 @poss own ..1 life
			jump/jumped/jumps/jumping/leap/leapt/leaped/step/stepped/stepping off/from ..1 @height | off yourself/myself/himself/herself`,
		clear: `want/wants/wanted/wanting to die/disappear | ready to die | wish/wished ..2 never been born/woken
			better off without me/him/her | tired of living/life/existing | left to live for
			see you in the next life | in your next life | drown/drowned/drowning @self | shoot/shot @self
			don't/didn't/doesn't ..2 want to live/exist/wake | don't/didn't/doesn't ..2 want to be here/alive | end the pain | stop/stopped existing
			if i were/was gone/dead | happier ..4 gone | overdose~
			stand~/stood/step~/climb~ ..2 on/onto/over ..3 ledge/parapet/railing/edge/handrail | stop the pain | goodbye letter/note | talk~ @obj down
			do it already | letters/letter/note ..3 goodbye/last/final/left/written | sleeping pills/tablets
			slit/cut/slash~ ..2 wrist/wrists | gas oven | ending it | want/wants/wanted/wanting to die
			shoes/coat/watch/wallet ..6 bridge/pier/cliff/shore/edge
			pills ..5 handful/row/bottle/all/swallow~/enough/counted | wanted/wants it ..1 to stop/end | empty bottle ..6 breathing/floor/pills
			goodbye he/she/i ..2 typed/wrote/texted | the letter he/she left | left a letter/note | pills for a | barely breathing
			the note/letter ..3 left/said/read/table/pillow/found
			shoes/coat/glasses/bag ..5 bridge/shore/edge/neat/neatly/behind/bank/side_by_side/folded
			wish/wished ..3 dead/never been born/not exist | end it/this/the pain | make everything/the_noise stop
			tired of ..3 living/life/fighting/existing/everything/being/trying | no one ..3 notice/miss/care/find
			told ..1 mother/mum/mom/dad/father/sister/wife ..4 loved | gave_away/give_away/gave ..3 his/her good/best/favourite/favorite
			tidied/put/settle~/cleaned ..3 desk/affairs/room/order | her/his hem/pockets | don't/didn't want a funeral | deleted ..3 history/messages
			nobody's/no one's fault | no one ..1 would/will ..1 miss/notice/care
			nobody ..1 would/will ..1 miss/notice/care | envelopes/envelope ..6 piano/table/names/stamps | the water ..3 pink/red
			put/putting ..2 affairs in order | it would/will be easy/over | one_step
			drop_below/the_drop | ledge/parapet/balustrade | want/wants/wanted/wish/wished to die/disappear
			decided/ready/tried/trying/planning/planned to ..1 die
			sorry_mum/sorry_mom/sorry_dad/sorry_mama/sorry_mummy
			don't jump/jumped
			end/ending it all
			ended it all | jumped/jump/jumps ..4 tower/cliff/bridge/roof/window/balcony | off/from the/a tower/cliff/bridge/roof ..8 killed/jumped/fell/note/dead | tired of living/life/being/it_all | didn't fall | he/she jumped
			goodbye letter/note/letters | the bridge/ledge/roof/edge/railing/railings/parapet ..10 jump/jumped/jumping/let_go/step/died/die/fall/dark_water | pills ..8 die/died/count~/sleep/bottle/note/enough/bathroom/swallow~/stomach | note ..8 sorry/goodbye/forgive/hanged/pills/overdose/blame | live ..2 any_more/anymore/like_this/without | tired of ..1 living/life/it_all/everything/being | nobody/no_one/everyone/world/you ..2 would/will/wouldn't/be ..1 miss/notice/better/care ..2 me/off/gone/if_i | the noose/rope ..6 neck/beam/rafters/chair/branch/kicked/tied | overdose/overdosed | hadn't/hasn't meant/expected to wake | didn't/don't/wasn't/hadn't ..2 survive/survived/expect/plan/mean ..2 wake/tomorrow/live/birthday/thirty
			swallow~ ..4 pills
			rope ..5 beam/neck/rafters/rafter
			wrote/written/write/left/leaves ..3 note ..6 goodbye/sorry/blame/bridge/shoe/dead
			step~ ..2 in front of ..2 train/bus/truck
			walk~ into the sea/river/lake/water ..5 stones/pockets
			found ..4 bathroom floor/tub ..4 pills/bottle/wrists
			garage/rope/beam ..6 hanged/hanging
			hose ..4 exhaust/window/tailpipe/car
			engine ..2 running ..6 garage/hose/fumes/sealed/window
			car/garage ..5 running ..6 hose/closed/sealed/fumes
			fumes ..5 garage/car
			stones/rocks/bricks ..4 pocket/pockets/hem/coat/apron
			stones/rocks ..2 in/into ..2 hem/pockets/pocket/coat
			found in/under ..1 river/lake/canal/garage/bathtub/barn/attic/woods ..8 coroner/note/herself/himself/rope/accident/verdict/misadventure/beam
			coroner ..6 kind/misadventure/verdict/balance/mind/herself/himself
			jumper ..4 bridge/ledge/roof
			wrists ..6 bath/bathtub/tub/razor/bandaged
			chair ..3 kicked ..4 away/over ..6 rope/neck/noose
			gun/pistol/revolver/barrel/muzzle ..3 in/into/to/against/under ..1 @poss own/mouth/temple/chin
			world/everyone/everybody/they/family/mum/mom/you/kids ..4 better ..2 without me/him/her/gone
			note/letter/letters ..6 goodbye/sorry/forgive/blame/fault/by_the_time
			think~/thought/thoughts/dream~/fantas~/talk~/imagin~/googled/google/searched/search/wonder~/looked_up ..2 about/of/for/how ..3 dying/suicide/jumping/ending/death/killing/pills/trains/die/painless/knots
			attempt/attempted ..6 own/life/pills/wrists/hospital/failed/third/second/last
			leave/left/leaving/found/find/finds/opened ..3 note/letter/letters/envelope/envelopes ..10 bathroom/rope/pills/blood/water/bridge/gone/body/goodbye/locked/river
			locked ..10 water/tub/bath ..8 pink/red/blood/wrists
			bath/bathwater/water/tub ..6 pink/red ..6 wrists/locked/razor/door/still
			no one ..2 would/will ..2 miss/notice/care ..6 me/him/her/gone/dead/if/river
			nobody ..2 would/will ..2 miss/notice/care ..6 me/him/her/gone/dead/if/river
			easier/better/simpler ..3 if ..1 i/he/she ..1 weren't/wasn't/were/was/didn't/gone/dead/here/exist
			talked/talk~ ..2 down ..4 ledge/bridge/roof/edge
			want/wants/wanted/wish/wished/long~/longed to ..1 die ..6 every/just/quietly/anymore/so/sleep/then/always/since/really
			wanted/want/wants/wanting to die ..4 i/and/he/she/every/now/anymore/so/tonight
			took/taken/swallowed/swallow/take ..3 whole/all/bottle/handful/packet/every ..3 pills/tablets/paracetamol/sleeping
			jumped off/from ..2 bridge/roof/cliff/tower/building/window/balcony ..6 dead/died/killed/body/himself/herself/note
			put/puts/putting ..3 gun/pistol/barrel/muzzle ..2 in/to/into/under ..1 my/his/her/own mouth/head/temple/chin
			jump~/leap/leapt/leaped from ..2 @height
			slit/slits/slitting ..2 wrist/wrists
			cut ..2 wrists
			end/ends/ending/ended ..2 own life
			everyone/everybody/world/family/they/you ..2 better off without
			don't/didn't/no longer want/wanted ..2 be alive
			saved/saving/saves up ..2 pills
			walked/walk/walks into the ..2 lake/sea/river/water/ocean with/coat/on
			exhaust ..3 fumes/pipe
			walked/walk/walks/wad~/waded/step~ into ..2 river/sea/lake/water/ocean/pond/traffic/surf/tide
			front of ..2 train/truck/bus/lorry/subway/metro/tube
			handful/handfuls/bottle/overdose/fistful of ..2 pills/tablets/sleeping/paracetamol/aspirin
			pumped ..2 stomach
			cut/cutting/slit/slits/slashed/opened/open ..2 @poss ..1 wrists/veins
			hanging from ..3 beam/rafter/rafters/ceiling/tree/fan/hook/light/banister/pipe
			barrel ..3 teeth/mouth
			shot/shoot/blow/blew ..2 own brains/head
			life/living ..1 isn't/wasn't/not ..1 worth ..1 living
			no point/reason/sense ..3 going/living/live/alive/carrying/anything/any of/waking/being
			nobody's/no one's/not ..2 your/anyone's/anybody's/nobody's/no one's fault
			painless ..3 way/ways/death
			slip/slipped/slipping under ..2 water/surface
			fall/fell on/upon ..1 own ..1 sword
			drink/drank ..2 poison/hemlock/vial/bleach
			self inflicted
			overdose/overdosed`,
		weak: `roof/rooftop/bridge/cliff/edge | next life | pills | burden | last words/moments | nothing left/here | hopeless/hopelessness
			worthless/useless | say/said/saying ..1 goodbye/goodbyes | let_go/letting_go | razor | nobody ..3 miss/care/notice
			no one ..3 miss/care/notice | gun/pistol/revolver | nobody ..3 blame/bad/fault | hanged/hanging | river/quarry/tracks/platform/sea/lake/pier
			rope/gas/hose/stones/bath | note/letter/goodbye/sorry | funeral/coroner/inquest | jump/jumped/fall | no one | nobody/nothing/anything
			fault/tired | counsellor/therapist/sergeant | jumping | die/dead/death/dying | depressed/despair
			say_goodbye/said_goodbye/goodbyes
			thinking about/of death/dying/it
			burden ..2 to/on
			locked ..4 bathroom
			pills/tablets/capsules/sleepers/paracetamol/aspirin/valium/veronal/laudanum/morphine ..6 all/handful/handfuls/swallow~/bottle/whole/enough/counted/hoarded/saved/empty/washed_down
			exhaust
			reason/reasons/nothing to live`
	},
	'self-harm': {
		strong: `self harm~ | self injury | cut/cutting/cuts @self on purpose | hurt/hurting @self on purpose
			burn~ @self with
			cut/cuts/cutting/hurt/hurts/hurting/burn/burns/burned/burnt/burning/harm/harms/harming/slice~/bruise~/scratch~/bit/bite/biting/pinch~ @self ..1 on/so/to/again/because/until/when/whenever/just/with/where/deliberately/purposely/secretly/instead/after/every/before/for/and/in/alone
			blister/blisters under/over/upon ..1 blisters
			sleeve/sleeves/cuff/cuffs pulled/tugged down
			self harm~
			row/rows/ladder/ladders/lines of ..3 scars/cuts/burns`,
		clear: `hurt/hurting/hurts @self | harm/harming @self | claw~ ..4 skin/arms/arm | scratch~ ..4 raw/bled
			dig/digs/dug/digging ..1 nails ..4 skin/palm/palms/arm/arms/wrist | punish~ @self | hid/hide/hiding ..2 scars
			she/he/i cut where/again/deeper | cuts ..4 arm/arms/wrist/wrists/thigh/sleeve/sleeves
			sleeves/sleeve/bracelets/bandage/bandages/plasters ..4 cuts/scars/burns/cover/hide/hid/summer
			hurt/hurts/hurting/harm @self | head against ..1 wall
			only pain/way ..5 feel/choose/control/own
			hurt/hurts/hurting/harm/harms/harming/burn~/bruise~/bit/biting/scratch~/punch~/hit/hitting/cut/cuts/cutting @self ..1 so/to/because/again/with/until/on/where/when/deliberately/purposely/secretly
			razor/blade/knife/scissors/lighter/cigarette/cigarettes ..4 @poss/own/inside/inner arm/arms/wrist/wrists/thigh/thighs/skin/forearm
			blade/razor ..3 hidden/hid/hide/behind/under/sharpener/drawer/box | along the cut | neat ..3 lines/scars/rows | bead/beads ..3 cut/arm/wrist
			he'd/she'd promised ..1 stop | locked the bathroom door | razor blade/blades
			scars/cuts/scabs/welts/scar/burns/lines ..4 arm/arms/wrist/wrists/thigh/thighs/leg/legs/hip
			what happened to your arm/arms/wrist/wrists/hand/leg
			always/so/more careful/calm ..3 afterwards/after
			where ..2 nobody/sleeves/shorts/anyone/clothes ..3 see/cover/would/looks
			locked ..2 bathroom door | antiseptic/plaster/plasters/gauze/bandage/bandages/band_aid ..4 arm/wrist/thigh/sleeve/drawer/box/hid/hidden
			blister/blisters | straight as/neat ..3 ruler/row/rows/lines
			flame/candle ..4 palm/hand/held | bruises ..4 own/knuckles/forehead | counted/count/counting ..2 to ten/five/twenty/thirty
			nails ..3 palm/palms/skin | hurt/hurts/harm/harming/burn~/punish~ @self
			with a razor/blade/compass/lighter/razor_blade | cuts on/along/up/across ..3 @selfskin | long/short sleeves ..8 summer/heat/heatwave/hot/july/june/always/never/cuts/arms/scars | too loud ..6 in/head/stupid/razor
			new cuts | old ..1 white ..1 scars | been hurting yourself/herself/himself/myself | hurting yourself/myself/herself/himself | taken/take/took a razor/blade to | last cut | fresh cuts | kept/keep ..2 blazer/jumper/cardigan/sleeves on
			@blade/blade/lighter/cigarette/match/glass/shard/pin/needle/compass/sharpener/candle/flame/iron/stove/hob/straightener/straighteners ..6 @poss/my/her/his/own/inside/inner ..2 @selfskin
			razor blade/blades | the blade ..6 skin/drawer/bathroom/wrapped/hidden/sock/arm/relief/case | relief/calm/quiet/release ..8 blood/cut/blade/cutting/burn/pain | i cut/burn/burned/burnt | cutting ..4 again/stopped/started/since/school/myself/years/scars | self injury/harmer/harming | plasters/bandage/bandages/gauze ..6 arm/arms/wrist/thigh/cuts/sleeve/herself/himself | scars ..4 arms/arm/thighs/wrists/sleeves/old/new/white/pink/ladder/rows | clean ..2 days/weeks/months ..8 cut/blade/urge/razor | the urge/urges ..4 cut/hurt/burn/blade
			razor/blade ..4 skin/arm/arms/wrist/wrists/thigh/thighs/forearm
			fresh/old/new cuts/burns/scars ..6 arm/arms/wrist/wrists/thigh/sleeve/sleeves/skin
			press~/stub~ ..2 cigarette/lighter/match/iron ..2 into/against/out/to ..3 arm/skin/wrist/hand/thigh
			nails ..3 into ..3 palm/palms/skin/arm until/till
			watch~ ..3 blood ..3 bead~/well~/well_up/along/run
			rolled/pushed/pulled up ..1 sleeve ..12 cut/cuts/blade/scars/white/neat/razor
			scars/cuts/lines ..6 thin ..1 white
			promised ..2 to stop ..12 blade/cut/razor/cuts
			@selfskin ..8 cuts/scars/scabs/ladder/ladders/scabbed/scarred/crisscross~/criss
			rows/row/dozens/lattice/grid/rungs ..2 of ..3 cuts/scars/lines/burns/marks/scabs
			long sleeves ..6 summer/july/june/august/heat/hot/always/even/hide/pool/beach
			palm/hand/fingers/arm/wrist ..4 flame/candle/stove/hob/burner/iron/radiator/kettle ..8 held/count~/until/longer/pain/deserve~/blister~
			held/hold/holds/holding/press~/lower~ ..3 palm/hand/arm/wrist/fingers ..3 flame/candle/stove/hob/burner/iron/lighter
			dig/digs/dug/digging/sank/sink/drove/press~ ..3 nails/fingernails ..4 palm/palms/arm/arms/skin/thigh/flesh/wrist
			nails/fingernails ..3 into ..2 palm/palms/arm/arms/thigh/thighs/skin
			pick~/scratch~/claw~/rub~/scrub~/tear~/tore ..3 scab/scabs/skin/arms/arm ..4 raw/bled/bleed/blood/until
			bang~/beat~/hit/hits/hitting/slam~/smash~/bash~/knock~/punch~/drove ..2 @poss ..1 own/head/forehead/fist/knuckles/thigh/thighs/face ..2 against/into/on ..2 wall/door/floor/tiles/mirror/table
			pain ..4 real/control/helps/helped/clean/quiet/quieter/deserve~/feel_something/better/release/relief
			only thing ..6 quiet/feel/numb/helps
			relief/calm/quiet ..8 blood/cut/blade/bead~
			days/weeks/months clean ..4 cut/blade/cutting/relapse~/arm
			promised/swore ..4 stop
			penance/discipline/scourge/flagellat~/hairshirt/cilice ..6 back/blood/flesh/lash~/cord/thigh
			hide/hides/hid/hiding/cover/covers/covering/covered ..4 cuts/scars/burns ..4 arm/arms/wrist/wrists/thigh/thighs
			cuts/scars/ladder/ladders/scabs ..6 @selfskin
			cuts/lines/scars ..4 rows/row/neat/old_and_white/some_new/fresh/healed
			rows of them ..6 old/new/white/fresh/healed
			cut/cuts/cutting/burn/burns/burned/hurt/hurts/scratch/scratched @self ..4 on_purpose/when/because/again/with_a/to_feel/razor
			razor/blade/lighter/scissors/compass/cigarette/knife ..3 my/her/his own ..1 @selfskin
			months/weeks/days/year clean ..6 cut/razor/arms/blade
			cut/cuts/cutting/burn/burns/burning/burned/burnt/hurt/hurts/hurting/scratch~/punch~/bit/bite/biting/starv~ myself/himself/herself/themselves/yourself ..4 again/because/when/to/with/on_purpose/since/every/and/for/so/until/till
			cuts/scars/burns/marks/lines ..2 on/up/along/down/across/over/inside/all_over ..1 my/his/her/your/their/both/the ..1 arms/arm/wrists/wrist/thighs/thigh/forearm/forearms/legs/skin/hip/hips
			razor/razors/blade/blades/lighter/scissors/compass/knife/glass/pin/needle/penknife ..3 into/across/against/along/over/to/on my/his/her/own ..1 arm/arms/skin/wrist/wrists/thigh/thighs/leg/legs/forearm/palm
			on purpose ..8 cut/cuts/burn~/hurt/arm/arms/skin/scars/myself/herself/himself
			dug/digging/dig/pressed ..2 nails/fingernails ..2 into ..2 palm/palms/arm/arms/skin/wrist/thigh ..4 blood/bled/until/till
			scars ..3 wrist/wrists/forearm/forearms/thighs
			slit/slitting ..2 wrist/wrists
			like letting/let ..3 out
			mortif~ ..3 flesh
			did/do/done you/she/he/it/these/this/that ..2 these/this/it/that ..1 yourself/herself/himself/themselves
			since ..2 last cut`,
		weak: `bandage/bandages | wrist/wrists | long sleeves | sleeve/sleeves | blade | shame | pain | arm/arms/thigh/thighs/forearm/skin
			razor/lighter/pin/needle/glass/scissors | sleeve/sleeves/cuff/long_sleeves | blood/bleed/bled/red/pink | scab/cut/cuts/lines/marks
			hide/hid/hidden/secret/cover/covers | sting/stung/hurt/hurts | calm/quiet/relief/numb/release | tissue/tissues/toilet/bathroom/plasters
			stop/promised/promise | ashamed | candle/palm/flame | my/her/his thigh/thighs/wrist/wrists/forearm/forearms
			scars/scar/scabs/scabbed
			blood ..4 sink/towel/tissue/tissues/toilet/sleeve/tile/tiles/bathtub
			deserve/deserved/deserves ..3 it/pain/this/punish~
			sleeve/sleeves/cuff/cuffs ..3 pulled/pull~/tug~/down/rolled/over/up
			cut/cutting/cuts @self
			hit/hits/hitting/bang~/beat/beating @poss/own ..1 head against`
	},
	'mental-illness': {
		strong: `schizophrenia/schizophrenic | ptsd | psychosis/psychotic | antidepressants/antidepressant | panic attack/attacks | psychiatric
			clinical depression
			psychiatrist/psychiatrists/psychiatry
			lithium/prozac/valium/sertraline/zoloft
			post traumatic | getting out of bed was | obsessive
			panic/anxiety attack/attacks/disorder | panic attacks
			manic/depressive episode/episodes/phase/illness
			antipsychotic/antipsychotics/ssri/ssris/lexapro/seroquel/haloperidol/clozapine/citalopram/quetiapine/diazepam/thorazine/risperidone
			hyperventilat~ | behind glass
			straitjacket/straight_jacket/padded_cell/padded_room | electroshock/lobotomy | rest cure
			@number days/nights without sleep
			intrusive/obsessive/racing ..1 thoughts/thought
			shell_shock/shellshock~/combat_fatigue
			postnatal/postpartum depression | existential dread | crippling anxiety/depression | severe depression/anxiety
			the depression/anxiety/mania
			schizophreni~/ocd/agoraphobi~/dissociat~/hypomania/catatonic
			nervous exhaustion/prostration/disorder/complaint
			panic/anxiety attack/attacks/disorder | bipolar/schizophrenia/schizophrenic/psychosis/psychotic/ptsd/ocd/agoraphobia/borderline_personality/dissociative | antidepressants/antipsychotics/lithium/sertraline/prozac/zoloft/fluoxetine | psychiatric/psych ward/hospital/unit/nurse/hold
			manic episode/phase | psychiatrist/psychiatrists | intrusive thoughts
			off/stopped taking/take/took/flush~/quit/skipp~/missed/missing/need/needs/upped/change~/adjust~/prescrib~ ..3 meds/medication/tablets/pills/dose/lithium
			panic ..2 attack/attacks/disorder`,
		clear: `anxiety | hallucinate~ | hallucination/hallucinations | dissociate~ | paranoia/paranoid
			delusion/delusions | hyperventilate~ | trauma/traumatised/traumatized | intrusive thoughts/thought
			trapped in @poss head | depressive | medication/meds | therapy/counsellor/counselor | could_not/couldn't get any/enough air/breath
			nothing felt real | grey nothing | crouch~ ..5 knees/breathe | flashback/flashbacks | mirrors ..2 cover~
			wash~ ..2 hands ..4 again/raw/times | depression ..3 like/made/kept/lifted/again/had/took/came/tablets/pills/said/called
			the depression | sectioned | delusional | obsessive compulsive
			hadn't/had not washed/showered/left ..4 days/weeks/bed/house | hallucinat~ | left ..1 bed
			curtains ..3 drawn/closed/draw~/drew | wept/cried/cry~/weep~ ..4 reason/nothing/again/all_day/if/for_hours
			stare~/stared/staring ..3 wall/ceiling/nothing ..2 hours | couldn't/can't/cannot breathe | heart ..2 hammered/hammering ..3 breathe/chest/breath/air | tingl~
			nothing ..1 matters/mattered/felt/real
			unreal/numb/hollow/empty inside/detached | exhausted/exhaustion/tired ..3 all/time/everything/always
			can't/couldn't stop ..3 crying/shaking/thinking/it/counting/checking/washing | losing/lose/lost ..1 mind
			wrote/writing/written ..4 wall/walls/all_over
			prophecy/prophet/chosen/messiah ..4 i/he/me/him/was | mirrors ..2 cover~/turned/draped | therapist's/doctor's couch/office/waiting
			pills/tablets/dose ..3 morning/daily/white/sleep/calm/help | look_at_me/you're_safe/you're_okay
			nerves ..3 bad/gone/shattered/shot | waters at | what's the point | psychologist | chest ..2 tight/tightened ..6 breathe/breath/air/panic
			breathe in/out/with/slowly ..8 panic/chest/count/again/shak~
			manic ..3 episode/phase/depress~/again/week/weeks/days | depression/depressed ..12 doctor/pills/tablets/bed/weeks/months/therapy/ill/word/bath/grey/gp/medication/since
			a word for it ..8 depression/anxiety | so depressed ..4 couldn't/that/could | suicide watch | the ward ..8 pills/nurse/meds/doctor/sharps | sectioned/antidepressant/antidepressants/psychiatrist/psychiatric/sertraline/lithium/citalopram/prozac
			hadn't/haven't/couldn't/can't ..2 opened/open/brush~/washed/wash/shower~/dressed/eaten ..3 curtains/teeth/hair/days/weeks
			wanted to die | everything was/is/went ..2 grey/gray/far | delusion/delusions | panic attack/attacks | mania
			it's/was/is/called/it depression | depression ..6 has/have/had it/own/son/mother/king | hadn't/haven't/not been out of bed | melancholy/melancholia | tired of being me | faced/facing the wall | therapy/therapist/counsellor ..8 told/said/session/week/panic/depressed/meds/medication/tablets | calories ..12 anorexia/voice/fat/nurse | anorexia hates/tells/says | voice ..6 tells me/pig/fat/worthless | unmedicated/meds/medication ..8 voices/low/episode/bipolar/stopped/taking
			heart ..2 slamming/pounding/racing ..8 die/breath/breathe/white/walls/air/panic | going to die by/in/here/right | in for four | could not/couldn't ..1 get/catch ..2 breath ..8 panic/chest/walls/hands
			panic ..4 rose/rising/chest/breath/breathe/breathing/attack/throat/heart/hands/came/hit | couldn't/can't/not ..1 breathe ..8 chest/walls/heart/panic/dying/hands/floor/count/people/air | hyperventilat~ | anxiety ..4 worse/attack/disorder/pills/chest/bad/again/meds | therapist/therapy/counsellor/counselor ..8 said/says/told/panic/trauma/anxiety/depress~/week/sessions/pills | medication/meds/pills/tablets ..8 depress~/anxiety/voices/stopped_taking/bipolar/head/flat/numb/dose/psychiatr~ | hallucinat~/paranoia/delusional/delusions | they're watching/listening | mind ..4 broke/breaking/snapped/splinter~/unravel~ | breakdown ..6 hospital/had/after/weeks/work/mother/nervous/ward | asylum ..6 sister/mother/wife/locked/ward/mad/years/sent/committed | trauma/traumatised/traumatized/triggered ..6 war/panic/therapist/sleep/nightmares/flashback | nightmares ..6 every/war/scream~/sleep/therapist | rocking ..4 back/corner/knees/herself/himself ..6 mutter~/walls/hands/head
			depression
			diagnosed ..4 schizophreni~/bipolar/depress~/nineteen/anxiety/ptsd | the voices/voice ..3 quiet/back/said/know/vents/loud | half doses | psychosis
			messages/signals/codes/patterns ..6 numbers/television/radio/newspaper/birds/buses/number_plates/walls
			thoughts ..3 weren't/not/aren't ..2 mine/his/her/own
			not/hadn't/haven't/hasn't/didn't/stopped ..1 left/got/leave/leaving/getting/washed/showered/wash/washing/shower/eaten/brushed/dressed/changed ..3 bed/house/flat/room/apartment/hair/days/weeks/teeth/clothes
			pane/sheet/wall of glass ..4 between/behind/around/me/world
			not/no/without/haven't/hadn't ..2 slept/sleep/sleeping ..4 days/nights/week
			didn't/don't/doesn't/not ..1 need ..1 sleep/food ..6 brilliant/never_felt/ideas/everything/alive
			if ..2 didn't/don't/aren't/weren't/isn't ..8 everyone/mum/mother/someone/they would/will die/dies
			wash~/washed/scrub~ ..2 hands ..6 raw/bled/again/times/cracked/bleed/germs
			germs ..6 touch~/wash~/hands/everywhere/contaminat~
			ritual/rituals ..6 count~/door/times/wash/start/again
			flashback/flashbacks/nightmare/nightmares ..8 war/scream~/night/every/again/sweat~/woke/wake/there/accident
			back there/in the desert/jungle/trench/car ..6 heart/smell/scream~/sweat/shaking
			depress~ ..6 months/years/weeks/bed/pills/doctor/again/since/clinical/severe/diagnos~/postnatal/postpartum/post
			walls/radio/television/neighbours/neighbors ..3 watch~/listening/whisper~/laughing/sending/bugged ..4 me/him/her/messages/thoughts
			voices ..4 told/tell/tells/telling/say/said/says/whisper~/whispered/command~/louder/walls/radio/television/inside/head/worse/stop
			grey/gray/black fog/cloud/dog/hole/pit ..6 again/days/bed/lifted/weeks/months/came/sat
			flashback/flashbacks ..6 war/bomb/shaking/breath/night/again/came/hit/panic/breathe/fire
			diagnosed ..2 depression/anxiety
			voices ..3 told/tell/telling/say/said/night/back/head/worse/worst/stop/want/wanted
			stopped/stop taking ..2 medication/meds/pills/tablets
			numb/empty/hollow ..2 inside
			melancholia/melancholy ..3 doctor/dr/spa/waters/bed/fits/deep/took/black/seized
			madhouse/asylum/bedlam/sanatorium/lunatic ..2 asylum
			night/day ..2 without sleep
			it was/it's/everything/all ..2 all connected
			everything ..3 connected
			voices ..2 in/inside my/his/her/your/the head/wall/walls
			sectioned/committed ..3 under/hospital/asylum/twice/again/last/me/him/her
			hear/hears/heard/hearing voices
			hear/hears/heard/hearing ..1 voices
			hearing/heard/hears/hear ..1 voices
			depression's/depression_is boring/a/like/not | depression ..12 tablets/days/wash/washed/bed/diagnosed/steps/tells | did you take your tablets/meds/pills | diagnosed herself/himself/myself/with ..6 academy/depress~/years/at | too many steps | brain/mind was disturbed | balance of his/her mind
			my/her/his meds/medication/therapist/psychiatrist/shrink/illness/depression/anxiety/breakdown/diagnosis/counsellor/counselor/episode/episodes
			bipolar`,
		weak: `hopeless/hopelessness/despair | numb/numbness | worthless | nightmare/nightmares | couldn't breathe | spiral~ | exhausted | panic/panicked
			medicine | could_not/couldn't breathe | dose | about to die | it's/it_was/it's_all nothing | clinic | lay in bed
			heart ..3 race~/racing/pound~/hammer~ | so tired | they were/are watching/listening | tablets | unreal | bed/curtains/dark/grey/gray
			doctor/pills | sleep/slept/insomnia/awake | wept/cried/crying/tears | breath/breathe/breathing/air | shaking/trembling/heart
			voices/whispers/whispering | empty/nothing/hollow | real/glass | times/counted/count/number/numbers | taps/locks/door/stove/gate
			terror/afraid | connected/wall/signs | mad/madness/crazy/insane | count/counted/touch/touched/check/checked ..4 times/nine/seven/again
			chest ..2 tight~/tighten~/crush~/clos~/constrict~ ..6 breath/breathe/air/panic/heart/hands
			shak~/shaking/trembl~ ..4 hands/couldn't_stop/all_over
			asylum/madhouse
			depressed
			breakdown
			nervous
			anxious
			going/go mad/insane/crazy
			therapist
			depression/depressed ..6 bed/weeks/months/pills/meds/doctor/medication/again/years/diagnosed/clinical/said/called/shower/therapist/it's
			sanatorium
			nervous breakdown
			nervous/mental breakdown`
	},
	'eating-disorder': {
		strong: `anorexia/anorexic | bulimia/bulimic | eating disorder/disorders | starve~ @self | made/make/making @self throw/vomit/sick
			count~ calories | starv~ @self | made/make/making @self sick/throw
			the purge/purging/binge/bingeing/binging
			eating disorder/disorders/unit/clinic
			weigh~/weighed ..1 @self
			thigh ..1 gap
			starv~/starve/starving/fast/fasting ..1 @self
			feeding/nasogastric tube
			size_zero/double_zero | lanugo | goal weight
			diet pills
			how much ..1 she/i/he weighed
			anorex~/anorexics/bulimi~/anorectic/bulimic/purging/laxative/laxatives
			was/is/been/were starving herself/himself/myself/themselves | anorexia/bulimia
			starv~/starve/starved ..1 myself/herself/himself/yourself/themselves | eating disorder/disorders | anorexic/anorexia/bulimic/bulimia/orthorexia | made/make/making/makes myself/herself/himself/yourself ..1 sick/throw_up/vomit/puke
			fingers ..2 down ..1 my/her/his/your throat
			counting/counted/count calories`,
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
			down/eat/ate half the/a/of ..1 potato/apple/sandwich/bowl | starving herself/himself/myself/themselves | eat what's on | the tube ..8 eat/plate/fed/weight | makes me fat | i'm fat | tells me ..4 fat/pig | hands round/around her/his/my ..1 waist/wrist/thigh | fainted/faint ..12 eat/ate/eaten/fast/fasting/meal | fed/slipped/slips/hid/hidden ..3 bread/food/dinner/toast ..6 dog/hounds/napkin/pocket/sleeve | bathroom ..6 after meals/dinner/eating
			calories | too fat/thin | lost/lose/losing/gained/gain ..3 weight/pounds/kilos/stone/kg/lbs | the/bathroom scale/scales ..6 number/down/up/again/morning/stepped/naked/every/pounds/kilos/lied | fat ..4 thighs/mirror/disgusting/pig/stomach/ugly/cow/arms | mirror ..6 fat/ribs/thighs/stomach/hips/bones/thin | ribs/bones/collarbones/hipbones/spine ..4 show/showed/showing/count/counted/stuck/jutt~/visible/sharp/feel/poke~ | diet pills | laxatives | purge/purged/purging ..6 bathroom/toilet/taps/eat~/food/binge/again/after | pushed/pushing/push/moved/cut/cutting ..2 food/peas/potato/chicken/apple ..4 plate/pieces/around/round/tiny | not/wasn't/i'm/never hungry ..6 said/lied/eat/ate/plate/lunch/food | feeding tube | weigh ins/in | weighed ..2 herself/myself/himself | safe foods/food | meal plan/plans | eat ..2 something/please/anything ..6 thin/skinny/bones/mum/mother/begged/cried | dizzy/fainted/faint/cold ..8 eaten/eat/food/hungry/calories/starv~/meal
			fingers/finger ..4 throat/ready
			hadn't/had not eaten/ate ..2 days ..4 thin/weight/fat/clothes/proud
			hid/hide/hides/hiding ..3 food/butter/lunch/meal ..5 sleeve/napkin/pocket
			how/too/so thin ..6 weigh~/scale/scales/eat/mirror
			watch~ @obj eat ..8 bathroom/toilet
			finger/fingers/toothbrush ..4 throat
			throw/threw/throwing up/vomit~ ..4 after/every/each/dinner/lunch/meals/meal
			tap/taps/shower/fan/water ..2 running ..8 sick/vomit~/knees/toilet/bathroom/hear/hears/heard
			skip~/skipped/miss~ ..2 meal/meals/breakfast/lunch/dinner ..6 thin/weight/fat/jeans/again/week/skinny/third/proud
			pinch~ ..4 fat/flesh/thigh/thighs/stomach/belly/waist/skin
			fat/huge/enormous/disgusting/gross ..4 mirror/thighs/stomach/pig/cow/arms ..4 eat/food/weigh~/thin/lose
			mirror ..6 fat/thinner/pinch~/thighs/bones/disgust~/huge
			too/so/still/how fat/thin/thinner ..6 eat/eaten/food/hungry/jeans/bones/mirror/weigh~/praise~
			hid/hide/hides/hiding/hidden/slip~/spat/spit/fed/scrap~/threw ..4 food/sandwich/sandwiches/lunch/dinner/bread/meat/potatoes/butter/mouthful/chewed ..6 napkin/sleeve/pocket/bin/dog/bag/toilet/plant/lap
			cut/cuts/cutting/divid~ ..3 pear/apple/grape/pea/food/meat/sandwich/toast/egg/everything ..4 pieces/eighths/sixteen/sixteenths/quarters/smaller/tiny/small/half/two
			push~/move~/moved/moving/rearrang~/shift~ ..3 food/peas/rice/meat/it/everything/them ..3 plate
			stop/stopped/refuse/refused/refuses/refusing eating/food/eat ..6 thin/thinner/weight/bones/hospital/fat/control/body
			no one ..3 see ..2 eat/swallow/chew
			nobody/not ..3 see ..2 eat/swallow/chew
			hollow/emaciated/skeletal/skin_and_bone/skeleton ..8 eat/weigh~/food/starv~/diet/plate
			refus~/stopped/wouldn't ..2 eat/eating ..6 thin/weight/days/bones/mirror/fat/body
			lunch/sandwich/dinner/breakfast ..3 bin/toilet/dog/trash/plant ..6 ate/eaten/hungry/thin/mother/nobody/lied
			sit ups/jumping jacks/miles ..8 ate/eaten/calories/burn~/fat
			watch/watched/watches @obj eat/chew/swallow ..6 bite/every/scale/weigh~/bathroom/thin/swallow~
			hunger/emptiness ..4 clean/proud/control/strong/pure/winning
			binge/binged/bingeing/binging ..4 purge/purged/purging/vomit~/threw_up/sick/laxatives/then
			skipped/skipping/skip/skips ..1 meals/breakfast/lunch/dinner ..8 weight/fat/thin/scale/scales/pounds/kilos/calories/again/days
			hadn't/haven't/hasn't/not eaten ..3 days/week/since ..8 fat/thin/weight/proud/strong/clean/light/control/scales/scale
			binge~ ..2 purge~
			made/make/makes/making @self ..2 sick/throw/vomit/puke
			napkin ..3 spat/spit/hid/food/mouthful
			kids/children's ..2 section/jeans/size/clothes
			count~/counted ..3 almonds/bites/mouthfuls/grapes/crackers/peas/calories/every_bite
			number on ..2 scale/scales
			lose ..2 more pounds/kilos
			stopped having ..2 periods
			periods ..2 stopped
			pounds ..2 lighter/thinner
			say/said/tell/told/lie/lied ..3 already_ate/already_eaten/big_lunch/big_dinner/not_hungry
			counted/counting/counts/count ..2 calories/calorie`,
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
