import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const bodyWords: Readonly<Record<string, Words>> = {
	illness: {
		strong: `cancer | chemotherapy/chemo | leukemia/leukaemia | tumor/tumors/tumour/tumours | dementia | alzheimer's | hospice | tuberculosis
			pandemic | terminal illness | terminally ill | in a coma
			months/weeks/days/year to live | the chemo/chemotherapy/radiation/biopsy/metastas~
			the cancer/cancer's | had cancer
			sickbed/deathbed | palliative | multiple sclerosis | parkinson's | cystic fibrosis | kidney/heart/liver/renal failure | dialysis
			stage four/three/4/iv | lymph nodes | round of chemo | meningitis/sepsis/encephalitis/cholera/typhus
			temperature was/of ..1 forty/thirty/hundred/104/105/40 | talk~/talked to people who weren't/were not | wouldn't/won't/couldn't cure
			platelets/metastas~/malignant/malignancy/benign/oncolog~/oncologist/chemo/chemotherapy/radiotherapy/radiation_therapy/remission/relapse~_cancer/dialysis/palliative/hospice/transplant_list/white_cells/white_count/blood_count
			scars opened | intensive/critical_care/icu
			biopsy/ct_scan/mri/pet_scan/test_results/mammogram
			sanatorium/sanitarium/infirmary/leper/lepers colony | pest house
			the disease/illness/infection/cancer/tumour/tumor
			lymphoma/melanoma/carcinoma/metastases/typhoid/diphtheria/smallpox/malaria/scurvy/leprosy/dysentery/hepatitis/hiv/epilepsy/aneurysm/cirrhosis/emphysema/gangrene/polio/ebola/lupus
			inoperable/degenerative | chronic illness/condition
			terminally ill
			chemo/chemotherapy/radiotherapy | tumour/tumor/tumours/tumors | leukaemia/leukemia
			heart failure/condition
			it's/is/was/has/have/got/caught/with the/a plague/cholera/typhus/smallpox | seriously/gravely/desperately/terminally ill | with lupus/ms/leukaemia/cancer/parkinson's/als/hiv/epilepsy | dying of ..1 cancer/plague/consumption/fever`,
		clear: `disease/diseased/diseases | hospital bed | feverish | delirious/delirium
			tests/scan/biopsy/results ..4 doctor/came/back/showed/liver/lit | bedridden | wasting/wasted away
			remission | getting worse/weaker | sanatorium | dying of | consumption/tubercular/measles
			a stroke ..4 left/speech/side/took/had/second | keep~ @obj comfortable | his/her/the boy's/girl's temperature | because of the pain
			lost ..2 pounds | another round
			tumour/tumours/tumor/tumors/lump/shadow_on/scan/scans/biopsy/diagnosis/prognosis/remission/treatment/chemo/radiation
			the odds/survival_rate/sixty_forty/fifty_fifty | worse ..2 every/each/by/day/night/week | lost ..4 weight/pounds/stone
			couldn't/could_not/can't/cannot ..2 keep/walk/stand/lift/swallow/hold/get ..5 down/out/bed/head/spoon/cup/water/for it
			cough~ ..3 worse/night/days/weeks/winter/until/fit/deep/wet/blood
			shiver~/chatter~/chattering ..4 blanket/blankets/teeth/fever/hot
			sweat~ ..3 through/sheets/fever/night/nights/pillow
			forgets/forgot/forgetting ..3 name/names/who/where/what
			slippers/nightdress/pyjamas ..6 street/out/tram/road/rain | my/her/his hair ..4 came/fell/falling/out/pillow/gone
			wig/scarf/hat ..6 hair/bald/chemo | blood test/tests/count/counts | paralys~/convuls~
			consumptive | marrow/platelets/lymph/pancreas
			terminal/terminally
			incurable | no/any cure ..8 earth/years/doctor/nerves/disease/months/left/wasting | wasting/degenerative/hereditary/inherited ..6 disease/nerves/muscles/illness/sickness/no_cure | tremor/tremors ..8 leg/nerves/doctor/hand/hands/disease/hiding | @number ..2 good years/months | good years/months ..8 doctor/thinks/left | ventilator/wheelchair ..6 after/then/end/chair
			fever ..8 days/broke/died/doctor/healer/burning/delirious/village/bed/coughing/spread | lost/losing ..1 hair ..8 chemo/cancer/bed/ward | hair ..1 gone ..8 bed/ward/chemo/cancer | the doctor/doctors/consultant ..4 gave/given/says/thinks ..3 months/weeks/years | sick/ill ..2 for ..1 months/weeks/years | too sick/ill/weak to
			wander~/goes_out/went_out/found ..3 slippers/nightdress/nightgown/pyjamas/dressing
			fever ..6 him/her/talking/spots/days/eleventh/night/cough | you'll/i'll/he'll catch it/this | spots ..4 chest/face/arms/back | breath rattled | each breath | maybe/about/perhaps @number years/months ..4 until/left/before/till | on my own ..4 breathe | can't/couldn't breathe ..2 on ..1 own | same as my/his/her father/mother | hands ..2 then ..1 legs | then ..1 legs ..2 then ..1 lungs | in a flare/flare_up/remission | kidneys ..4 happy/failing/failed/function/dialysis | steroid/steroids ..2 drip | could die of/from this/it | joints ..3 swollen | you're/she's/he's/i'm ..1 seriously ill | ran the panel/tests/scan/bloods | it's not a cold | told ..4 it's a cold
			slow it down ..6 rid/cancer/chemo | maybe a year | incurable ..4 disease/illness/cancer
			spread/in/into/on the/her/his ..1 liver/lungs/lymph/bones/bone/marrow/brain/pancreas/blood ..4 doctor/scan/months/spread/now/platelets
			hair ..4 came/coming/fell/falling/fallen/lost/losing out/off/on/pillow/clumps/handfuls ..6 chemo/hat/scarf/treatment/drip/pillow/weeks/marrow
			doctor/doctors ..8 nothing/months/weeks/time/results/scan/spread/tests/sorry ..6 left/live/more/do/done/months/tumour/lump/shadow
			puts/put ..3 salt/keys/shoes/phone ..3 tea/fridge/oven/freezer
			asked/asks/ask ..6 whether/when/if ..3 daughter/wife/mother/son/husband/mum ..4 coming/be_coming/home
			stroke ..6 left/side/speech/face/arm/second/droop~
			cough~ ..4 blood/handkerchief/red/flecks
			blood ..4 handkerchief/sputum/cough~/phlegm/lungs
			fever ..4 burn~/broke/rage~/climb~/higher/worse/delirious/delirium/nights/took/days/spiked/degrees/hundred/forty
			delirious/delirium/rav~ ..4 fever/night/called/names/mother/water/saw
			teeth chatter~ ..8 blanket/blankets/fever/burn~/hot/sweat~
			gums/sores/boils/buboes/pustules/rash/lesions/spots ..4 bled/bleed/swell/swelled/swollen/black/burst/spread/neck/armpit/groin/skin
			ventilator/oxygen ..4 mask/tank/tube/lungs/breath~/machine
			sick/ill/ailing/dying ..2 for/with/since ..2 months/weeks/years/fever/child/winter/cancer/lungs
			a/the/his/her/strange sickness ..4 took/spread/killed/came/lungs/blood
			cancer ..4 spread/spreading
			it's/is/was/are terminal ..8 months/weeks/doctor/cancer/said/left
			temperature ..4 hundred/forty_one/degrees
			blood ..3 handkerchief/sputum/cough~
			cough~/coughed/coughing ..3 blood
			spread ..3 liver/lungs/bones/brain/lymph
			cancer ..2 ward/back/spread/wins/won/came/was/had/treatment
			months/weeks/days/year/years ..2 left/to live
			gave/given/give him/her/me/them ..2 months/weeks/year/years
			memory ..3 going/gone/failing/clinic/ward
			burn~/burning/burned/burnt ..1 with/up ..2 fever
			wast~ ..2 away
			a lump ..3 breast/neck/throat/found/under
			her/his/my seizure/seizures/fits
			seizure/seizures/convulsions/epilep~
			life support`,
		weak: `nurse/nurses | fevers | cough/coughs/coughed/coughing | pale | ill | medicine/medicines | sick | doctor/doctors | weak/weaker | handkerchief
			hospital | ward | lungs | treatment/treatments | pale and | relapse~ | doctor/doctors ..2 stopped/shook/listened/said_nothing
			months ..3 doctor/doctors/said | could_not/couldn't/unable lift/keep ..3 head/down/water/food | lost ..2 hair | oxygen | clinic | thin
			bed/pillow/blanket/blankets/slippers | hair/bald | scan/test/tests/results/blood | tired/slept/sleep | pain/ache/swollen
			pills/tablets/drip | months/weeks/odds | teeth/scars/shivering/sweat~ | hot/burned/burning | name/names/forget/forgot | worse
			fever/fevered
			gums/sores/boils/rash/buboes/pox
			plague
			heart attack
			had/suffered a/another/second ..1 stroke
			influenza/flu
			hospital/hospice/ward/clinic ..4 weeks/months/again/every/back/bed
			contagion/epidemic/pestilence
			burned/burning/hot ..3 touch/forehead/brow/fever/skin
			infection/infected
			pneumonia
			diagnosis/diagnosed
			fits
			diagnos~
			illness
			symptoms`
	},
	medical: {
		strong: `operating table/room/theatre/theater | amputate~ | amputation/amputee | intubate~ | catheter | defibrillator
			iv drip/line | open heart surgery
			anaesthetist/anesthesiologist/anaesthetic/anesthetic
			chest compressions | blood transfusion | biopsy
			get ..1 surgeon | cpr | epidural | lumbar puncture
			amputat~
			bone saw/saws
			hot tar/cauteri~ | ether/chloroform/anaesthe~/anesthe~/sedat~/epidural/gas_and_air
			draw/drew/take/took ..1 blood
			speculum/defibrillator/paddles/intubat~/tracheotomy/ventilator/tourniquet/defib/oxygen_mask/clear_charging/resuscitat~/cpr/compressions/epidural/c_section/caesarean/cesarean/dilat~
			biopsy/colonoscopy/endoscopy/lumbar_puncture/spinal_tap/smear_test/pap_smear/mri/ct_scan/x_ray/x_ray/ultrasound
			root canal | leeches/cupping/bleeding_bowl/trepan~
			the cold ..2 climb~/arm/creep~/up
			tube/tubes ..3 throat/nose/arm/chest/lungs`,
		clear: `surgeon/surgeons | syringe/syringes | needle ..5 arm/vein/skin | anesthesia/anaesthesia
			emergency room | paramedic/paramedics | intensive care | gurney | stretcher | prosthetic/prosthesis | morphine | surgical
			staples | anaesth~ | nurse ..2 needle/tapped/arm/blood | mri/scan/x_ray | pressed ..3 wound | tourniquet | ivs/iv | gauze
			mask ..2 mouth/face | operation ..5 hours/took/surgeon/woke/over/theatre/heart/brain | suction
			count/counted/counting back/backwards/backward from | resident
			ambulance ..4 siren/lights/back/paramedic/men/crew/blood/oxygen | hat ..4 shower_cap/paper
			lay across/held ..2 down ..4 leg/arm/knife/doctor/surgeon/screamed
			feel ..1 little/sharp/small scratch/pinch/prick | sharp/small/little scratch
			nurse ..4 needle/tape/arm/blood/drip/pulse/swab/dressing/gown/temperature
			hold him/her down/still | bullet ..3 out
			bone ..3 set/saw/splint | below/above the knee/elbow | tub/basin/bucket ..4 limbs/blood/leg/rest
			scan/x_ray | dose/dosage/milligrams | strap ..4 teeth | brandy/rum/whiskey ..6 teeth/bullet/saw/surgeon/leg/pain
			scalpel
			forceps/clamp/clamps/retractor
			set/setting/reset/splint~ ..2 bone/bones/leg/arm/shoulder/wrist/fracture
			pumped @poss stomach | stomach pump/pumped | chemo/chemotherapy/radiotherapy/dialysis/ventilator/intravenous | tied off ..2 artery/vein/vessel | sawed/saw/sawing ..3 through/bone/leg/arm/shin ..3 shin/bone/leg/arm/knee | operating table
			my/the/his/her line was/started | drip stand | the ward/icu ..8 nurse/bed/doctor/tubes/tube/drip | round of ..1 chemo | general anaesthetic/anesthetic | iv/drip ..4 arm/hand/line/stand/bag
			anaesthetic/anaesthetist/anesthetic/anesthesia/anaesthesia/anesthesiologist | operation/surgery ..8 nurse/doctor/hospital/ward/hours/hour/theatre/woke/risk/under/mask/table/tomorrow/scar | surgeon/surgeons ..10 blood/bone/saw/lamp/table/bucket/knife/cut/flesh/thumbs/artery/scalpel/splinter/splinters | barber surgeon | ship's surgeon | steroid/saline/morphine/antibiotic drip | on ..2 drip | picked out ..1 shards/splinters/shrapnel/fragments/bullet/pellets | the ball had | drip ..6 week/arm/days/nurse/line
			surgeon/surgeons ..4 said/told/cut/hands/scalpel/came/operate/scrubbed
			into/for/in theatre ..4 gown/lights/wheeled/surgeon/mask
			mask ..2 over ..2 mouth/face/nose ..5 count/breathe
			shave~/shaved ..1 head ..9 surgeon/surgery/operation
			morphine ..4 drip/nurse/shot/arm
			needle ..4 vein/arm/skin/spine
			@wrench/saw/sawed/cut/took/had/taken ..2 leg/arm/hand/foot/finger/toes ..2 off ..6 below/above/knee/elbow/surgeon/doctor/brandy/saw/ether/gangrene/tar/strap
			leg/arm ..3 off ..2 below/above ..1 knee/elbow
			strap/leather/wood/stick/belt ..3 between/for/bite ..3 teeth
			operat~/operation ..6 hours/table/heart/brain/surgeon/theatre/tumour/stitches/woke/knife/tonight/emergency
			surgery ..4 hours/heart/brain/emergency/woke/scar/after/before/knee/spine/back/his/her
			needle/cannula/iv/syringe/catheter/canula ..6 vein/arm/hand/skin/back_of/spine/blood/tape/taped/thigh/bruise/bag
			vein ..4 needle/found/find/collaps~/roll~/tap~/good/missed
			count/counting/counted ..3 back/backwards/backward/down ..2 from ten/hundred/twenty
			think of ..4 nice
			gown ..4 open/back/paper/hospital/tied
			trolley/gurney/stretcher ..6 corridor/lights/ceiling/wheeled/doors/theatre/blood/rushed/ambulance
			stitches/sutures/staples ..6 head/chin/leg/wound/arm/hand/forehead/belly/black/pulled/removed/out/counted/without
			stitch~/sew~/sewn/sewed/sutur~ ..3 wound/up/cut/gash/skin/arm/side/forehead ..3 without/needle/whiskey/doctor/surgeon/closed/thread/up
			dug/dig/digging/pull~/prob~ ..4 bullet/shrapnel/arrowhead/arrow/glass ..4 out/tweezers/forceps/shoulder/leg/knife
			contractions/crowning/labour/labor ..6 push/hours/midwife/doctor/centimetres/pain/scream~/baby
			push ..8 midwife/baby/head/crowning/one_more
			tube/tubes ..5 nose/throat/arm/arms/chest/lungs/down/side/bladder/everywhere
			monitor/monitors/machine/machines ..4 beep~/beeping/flat/hiss~/breath~/lines/wires/hospital
			woke/wake/waking ..8 tube/tubes/drip/beep~/hospital/stitches/morphine/bandages
			bandage~/dressing/dressings ..4 change~/changed/peeled/wound/stump/blood/pus/soaked/burn
			experiment~/experiments ..6 patient/patients/subject/subjects/children/table/needles
			surgeon/surgeons ..4 cut/scrubbed/saw/bone/operat~
			tap~/find/found/search~ ..3 for a vein/the_vein/good_vein
			wheel~ @obj ..2 into/in/to/down theatre/surgery/operating
			stitch~/sew~/sewed/sewn/staple~ ..3 wound/skin/head
			blood ..2 drawn/taken/draw/vials/vial/sample/transfusion/bag/bags
			lanc~/lanced/drain~ ..3 boil/abscess/wound/cyst
			wheeled @obj ..2 theatre/corridor/surgery/into/away
			wheeled ..2 to/into ..1 theatre/surgery
			ventilator`,
		weak: `hospital/hospitals | doctor/doctors | nurse/nurses | bandage/bandages/bandaged | needle/needles | wound/wounds | medic/medics | ward/theatre
			doses | tube/tubes | examin~ | drip | bleeding | dressing/dressings | operation/operating/operate~ | mask/trolley | blood | lights/corridor
			pain/numb/cold/screamed/scream | vein/arm/hand/leg/knee | brandy/ether/gas | tape/monitor/machine/beep~ | woke/sleep/under/count/counted
			lie/lay | faint/fainted | patient/patients | clinic/casualty | in blue/green/scrubs/mask/white_coat | hospital bed | veins
			ambulance
			midwife/contractions/labour/labor
			gown/gowns
			surgery
			clamp~
			incision
			swab/swabs/iodine/antiseptic/disinfectant
			patient's
			blood pressure
			transplant/bypass/appendix/appendectomy/hysterectomy/tonsils
			inject~
			surgeon/surgeons/surgical/surgery/operating/operation/anaesthe~/anesthe~/sedat~/ether/morphine/scalpel/syringe/needle/cannula/iv/catheter/transfusion/stitches/sutures/gurney/stretcher/tourniquet/paramedic/paramedics/defibrillator/intensive_care/emergency_room/incision/monitor/forceps/splint/bandages
			stitches/sutures
			injection/injections
			transfusion`
	},
	'pregnancy-loss': {
		strong: `miscarriage/miscarriages | lost/lose/losing the/her/our/my baby | abortion/abortions
			lost/losing/lose ..1 baby/pregnancy/twins | there was no heartbeat
			you can try again | there's/there_is/there_was no heartbeat
			lost the baby
			small/tiny/little bundle
			miscarriage/miscarriages/stillbirth/stillbirths/abortion/abortions/abortionist/d_and_c`,
		clear: `no wasn't/isn't a heartbeat | empty nursery/crib/cradle | heartbeat | weeks pregnant
			the bleeding/started to bleed | foetus/fetus/embryo | ectopic | milk came in | was no baby | blood in ..1 underwear
			ten/eight/nine/twelve/eleven/twenty weeks | there was ..1 so much ..1 blood/of it | try again | very/really/so common
			far/too_far/far_enough along | the midwife | names ..3 picked/chosen/choosing/list
			the due date
			ultrasound/womb/quickened/trimester | weeks/months pregnant | these things happen | due date
			miscarry~
			stillborn/stillbirth
			sung_to_it/sang_to_it
			stillborn/ectopic | termination/terminations | stillborn ..4 son/daughter/child/baby/boy/girl/wrote/book | brought to bed ..8 dead/never/stillborn/breath
			maternity ward ..12 baby/born/curtain/heartbeat/sorry | isn't/wasn't a heartbeat | weeks ..8 give birth/gave_birth/heartbeat/born | born dead
			cramps/cramping/cramp/spotting
			bled/bleed/bleeding ..8 baby/pregnant/pregnancy/weeks
			weeks ..6 bleed/bleeding/heartbeat/miscarr~
			baby ..4 born dead
			blood in/on ..2 underwear/sheets/toilet ..20 baby/weeks/pregnant/heartbeat
			lost it ..4 weeks/baby/pregnan~
			weeks ..20 lost it/him/her
			@number weeks/months ..10 bleed~/blood/cramp~/heartbeat/scan/lost/gone/screen/born_still/baby
			bleed~/bled/blood/spotting/cramp~/cramping ..12 baby/pregnan~/weeks/months/womb/nursery/midwife/toilet/toilets/test/thighs
			cramp~/cramping/cramps ..8 toilet/toilets/bathroom/blood/bleed~/floor/weeks/baby/pregnan~
			heartbeat ..4 no/none/couldn't/wasn't/isn't/can't/find/stopped/silence/gone
			technician/sonographer/midwife/nurse/doctor/wand/screen/scan ..10 heartbeat/quiet/silent/stopped_talking/sorry/still/no_movement/fetched/growing
			heir/heirs/prince ..12 bled/lost/bells/midwife/stillborn/womb/empty/again
			never ..2 drew/cried/breathed/took ..2 breath
			midwife ..8 napkin/cloth/bundle/towel/basin/blood/wrapped/took/buried/away/still/shook/quiet/silent/sheets
			the test/pregnancy_test/two_lines/positive ..16 blood/cramp~/bleed~/lost/floor/clinic/bled
			clinic ..10 pregnan~/weeks/procedure/pill/pills/protesters/placards/boyfriend/keep_it
			barren/womb ..5 blood/empty/emptied/closed/dead/bled/nothing/again/lost
			ivf/embryo/embryos/implant~ ..6 failed/negative/blood/last/bled/none/lost
			no heartbeat ..12 baby/weeks/months/belly/screen/scan/pregnan~/gel
			try/trying again ..6 doctor/nurse/weeks/baby
			nursery ..6 empty/never/boxed
			no baby ..2 any/anymore/more
			couldn't/could_not find ..2 heartbeat
			milk ..3 came/come in
			born ..2 dead/too_soon/too_early/still/asleep/silent/without
			not ..2 keep/keeping ..1 it/baby
			get/getting rid of ..1 it/baby/child`,
		weak: `bleed/bleeding/bled | scan/screen | belly | names ..3 chosen/picked/already | pregnant/pregnancy | baby/child/son/prince/heir | blood
			weeks/months | midwife/nurse/doctor | stomach | test | toilet/toilets/bathroom/floor/sheets/towel/napkin | names/cradle/crib
			sorry/common/again | hope/hoped/early/late | wept/cried | cot/booties/bootees/onesie/pram
			heartbeat ..4 no/none/couldn't/wasn't/isn't/find/stopped/gone ..8 baby/belly/doctor/screen/weeks/technician/scan
			nursery ..4 empty/yellow/closed/painted
			leaflet/clinic/procedure
			weeks/months ..2 along/gone/pregnant/in/when/then
			aborted
			miscarried ..1 at/in/again/twice/the/her/my/our/it/last/a/three/before`
	},
	'body-horror': {
		strong: `move~/crawl~/writhe~/squirm~/wriggle~ under/beneath/inside ..1 @poss skin
			slough~ from/off/away | small/many/little mouths | too many teeth/eyes/fingers/joints/legs
			no lips to
			too many/extra/second/third/wrong ..1 eyes/eye/teeth/mouth/mouths/fingers/joints/legs/arms/limbs/faces/rows/elbows
			seam between
			human/baby skin/leather/face/faces/centipede
			botfly/egg_sac/eggs_laid
			the skin bulged/split/rippled/parted/moved/crawled
			second row of teeth
			moving/moved/crawling/squirming/wriggling ..1 along/about/around under the/my/his/her skin | fingers burst/split/fused/melted | spine broke/cracked/stretched/lengthened | face pulled/stretched/lengthened/melted | second mouth
			bones began to | fingers melt/melted/fuse/fused together | jaw has/had/is grown/growing/fused | skin burst/split/peeled`,
		clear: `pustule/pustules | mutation/mutations | larva/larvae | parasite/parasites | extra limbs
			grotesque | tear~/tore/torn ..2 apart | bones ..2 crack~/snap~ | pushed/pushing/grew/growing/sprout~ ..3 through ..3 skin/flesh/gums/back
			transform~ ..3 body/hands/skin | grew ..2 teeth/eyes/fingers | infest~ | slime/ichor/pus | new/grey/gray flesh
			kill me said | stretched and | boils/growth/growths/tumorous/cyst/lesion/lesions
			lid/lids/lashes ..6 blink~/blinked/wet/eye/skin/behind
			sap/spores/tendril/tendrils/threads/buds/petals/roots ..6 skin/veins/nails/gums/arm/mouth/under/throat
			bones ..3 crack~/snap~/shift~/moved/soft/wrong | wrong ..2 way/angle/direction ..4 knee/elbow/neck/head/bent/joints
			picking/picked/scratched ..2 at ..3 spot/scab/itch/skin
			spine/vertebrae/jaw ..4 unhing~/lengthen~/crack~/stretch~/snap~
			writh~/wriggl~/squirm~ ..4 inside/under/beneath/flesh | it has lashes/teeth/eyes/fingers
			mutated/mutating ..4 flesh/body/hands/face/bones/skin
			flesh/skin ..3 melt~/slough~/peel~
			larva/larvae/parasite/parasites/infest~
			used to be ..4 mr/mrs/miss/dr/captain/sergeant/my ..8 eat~/teeth/face/mouth/eyes/it | laid ..1 eggs ..8 skin/back/neck/under/hatch~ | new eyes/eye/mouth/teeth/fingers/limbs ..4 opened/palm/grew/blink~ | roots/twigs/vines/branches ..6 legs/meat/arms/flesh/skin/veins/nails/fingernails/growing/sockets
			bled/bleeding/bleed sap/black/green | my/his/her jaw ..4 unhinged/dropped/split/hung | two throats/mouths/tongues | spine was growing/cracking/stretching/lengthening | many little legs | swarming with | hatch/hatched/hatching ..6 under/skin/back/neck/him/her/inside | using my blood/body/face | grown/grew ..2 tubes/roots/wires/eyes/teeth ..3 me/him/her/into | print of a hand/face ..8 inside/belly/skin
			roots/vine/vines/mushrooms/fungus/moss/mycelium/coral/feathers/scales/fur/bark/leaves/spores/buds/thorns/moth/moths/spiders/beetles/larvae/eggs ..6 skin/veins/gums/throat/lungs/mouth/eye/eyes/ear/flesh/nails/fingers/spine/hatch~/tongue/inside/arm/arms/hair/ribs/sinuses
			the parasite/larva | it's laid eggs | parasite ..10 him/me/ribs/eggs/throat/skin/inside | in my/his/her throat ..6 feel/them/swallow/something/moving | i/he/she still had lips | nail beds | shoving up through | pushing/shoving/growing ..2 through ..2 gums/skin | the change ..8 spine/bone/claws/howl/fur/teeth | what was left of her/his lips/face/mouth | jointed | tasted the air | kept coming ..8 thread/skin/finger | skin opened
			veins ought | spine crackle/crackled/cracking/popped | eyes slid | tongue split | many legged | what used to be his/her/my/its | used to be his shoulders/face/hands/arm/mouth
			under/beneath/behind/inside ..1 his/her/my/the/its skin/eyes/ribs/flesh ..5 move~/crawl~/turn~/writh~/squirm~/hatch~/wriggl~/shift~/stir~
			something ..4 move~/crawl~/turn~/writh~/squirm~/wriggl~/hatch~ ..4 under/beneath/inside/in ..3 skin/flesh/belly/stomach/throat/eyes
			hatch~ ..4 eyes/skin/inside/ear/him/her/me
			fingers/toes/bones/spine/jaw/teeth/nails/limbs ..4 fuse~/fused/join/joined/melt~/length~/elongat~/split/softened/soft/reshap~/sprout~/lengthening
			skin ..4 split/splitting/peel~/slough~/behind/scales/bark/feathers/off/fell/slid
			mouth ..4 full of/opened ..3 legs/eyes/insects/teeth/flies/spiders
			an/second/another/third eye/mouth ..2 open~ ..4 throat/chest/palm/belly/back/neck/arm
			flesh ..4 split/bubbl~/ripple~/open/crawl~/mov~/grew/grow~
			skin ..4 bubble/bubbling/bubbled/blister~/ripple~/slough~
			bones crack~ ..4 stretch~/knit~/shift~
			what had/used ..1 been ..8 lips/mouth/teeth/kill/face
			skin/flesh/arm/wrist/chest/belly/palm/face/back/neck/scalp/throat/cheek/stomach ..6 opened/split/parted/unzip~/peel~/slough~/ripple~/bulg~/crawl~/writh~/bubbl~/melt~/hatch~/hatched/sprout~/moved ..8 eye/eyes/teeth/mouth/legs/something/insect/insects/worm/worms/feathers/scales/beneath/under/inside/blinked/wet/looked/seam/fingers
			something ..3 move~/crawl~/wriggl~/squirm~/turned/kicked/stir~/shift~/grow~/growing ..5 inside/under/beneath/behind ..2 me/him/her/skin/ribs/belly/eyes/skull/stomach
			grow~/grew/growing/sprout~/push~/pushed/pushing/came/coming/bud~/erupt~/burst ..4 from/through/out ..3 skin/gums/eyes/eye/nails/mouth/ears/spine/ribs/flesh/wrists/fingertips/back/chest/navel
			fingers/bones/jaw/teeth/spine/limbs/joints/toes/legs/arms/tongue/face/hands/knees/skull ..4 fuse~/fusing/merged/merging/melt~/stretch~/lengthen~/elongat~/bent_backwards/bent_backward/wrong_way/unhing~/dissolv~/liquef~/webbed/hoof/hooves/claws/talons/flipper/tentacle/tentacles/dislocat~/rearrang~/reknit~
			eye/eyes/mouth/mouths/teeth/face ..4 opened/blink~/blinked/grew/where/in ..3 palm/palms/arm/chest/throat/belly/back/shoulder/neck/stomach/wall/skin
			i/he/she could ..1 no longer find/tell ..4 seam/ended/began/where
			where ..2 ended and ..3 began
			blood ..3 black/green/silver/oil/ink/sap ..4 vein/veins/skin/instead
			assimilat~/graft/grafted/graft~/transplant~ ..6 flesh/skin/face/took/rejected/alien/vine/seam/creature/head
			tooth/teeth/nails/fingernails/hair/fingers/skin ..3 came/fell/slid/slipped/dropped out/off/away/loose ..6 sink/painless~/underneath/beneath/behind_them/hand/blood/new/after
			transform~/turning/changing/shift~/change ..6 bones/spine/jaw/skin/snap~/crack~/fur/claws/scream~
			under/beneath/behind/through ..1 @poss/the skin/flesh/nails/gums/scalp/ribs/fingernails ..6 move~/crawl~/wriggl~/squirm~/turned/hatch~/grow~/grew/sprout~/threads/roots/legs/feathers/teeth/scales/worm/worms/eggs/larva~/vine/vines/wires/fur
			shed ..1 my/her/his/its skin ..6 underneath/beneath/wet/new/scales
			from the/my/her/his inside ..6 skin/belly/neck/push~/hand/face/hatch~
			nails ..3 come/came/fallen/fell/peeled ..1 off/out/away
			row of teeth ..4 push~/grew/grow~/gum/behind
			teeth ..2 loosened/loose ..6 sockets/gum/fell/out
			fingers ..6 melted/fused/merged ..3 each/together/into
			laid eggs ..4 in/inside/under/me/him/her
			skin split/opened/parted ..4 down/along/over/behind/and
			teeth dropped/fell ..4 longer/others/behind
			roots ..3 reached/grown/growing/spread ..4 elbow/arm/shoulder/heart/throat/chest/lungs/knee
			leaf/leaves/flower/bud ..2 came/grew/sprouted/pushed ..2 of/from/through my/his/her wrist/arm/skin/mouth/chest/nails
			peel~ ..3 skin/flesh
			bones ..3 rearrange~/reshape~/shift~/lengthen~
			burst ..3 @poss chest/stomach
			teeth ..3 came/fell/fall out
			scales ..3 skin/under/arm
			tongue ..3 divid~/split/forked
			wept/cried/bled/bleeding/weeping ..3 sap/milk/black/oil/ink/honey/ichor/sand/water instead
			stitched/sewn/sewed ..3 mouth/mouths/eyes/lids/lips/together/shut
			chrysalis/cocoon ..2 skin
			something ..3 in/inside/under/beneath your/my/his/her neck/skin/arm/back/belly/stomach/head/ear/throat/spine/eye
			claws ..3 came/pushed/burst/tore/slid through/out
			moss ..2 over ..1 eyes/mouth/face`,
		weak: `flesh | writhe~ | twitch~ | ooze~ | swollen | convulse~ | spine | eggs | legs ..2 too_many/eight | bones | seam | insects | joined
			split | tongue | swell/swelled | writh~ | burrow~ | fused | hatch~ | scales | skin behind | skin/bone/jaw/gums/nails/teeth
			eye/eyes/blinked/blink | wet/slick/soft/pulsing | crawl~/wriggl~/squirm~ | inside/under/beneath/behind | opened/lid
			threads/roots/buds/leaves/vine/sap | mouth | itch~/spot/lump | scream/screamed/wept | mirror | grew/growing/grown
			knitted
			mouths
			worms
			mutate~
			tentacle/tentacles
			skin ..4 translucent/bark/peel~/crawl~
			transform~/metamorphos~/graft/grafted/proboscis/mandibles/antennae/carapace/chitin/gills/feelers/pseudopod
			pupa/cocoon/chrysalis/hive/brood/spawn
			unzip~/seam/seams ..4 skin/back/chest/spine`
	},
	vomit: {
		strong: `vomit~ | puke~
			was/been/being/be sick ..1 into/over/down
			the colour/color of putty/cheese/oatmeal/paste/milk
			bile
			smell/stink/stank/stench/reek~ of sick/vomit/puke | pool/puddle/trail/chunks/lumps of ..1 sick/vomit
			morning sickness
			food poisoning
			vomit~/puke/puked/puking/barf~/dry_heaved/dry_heaving
			vomited up
			been/being/was/is/be/get/got/getting/violently/both/all sick ..2 in/into/over/on/out/down/again/twice/everywhere/all/behind/three
			held/holding ..2 hair
			threw/throw/throws/throwing up ..3 over/into/everything/side/behind
			was/be/been/being sick ..3 in/into/over/on/again/twice/behind/all
			was/were sick ..2 as_well/over/on/in/into`,
		clear: `dry heave~ | bile/sick on/down | sick into/in/over/all | seasickness
			stomach ..3 turned/turn/rose/contents/churn~/lurch~ | sick as | heaved/heave ..3 into/over/bucket/until/again
			stomach ..3 turned/lurch~/heav~/churn~/rolled/roil~/clench~/flipped/cramp~/empty
			the pump/basin/bucket/bowl/toilet ..3 arms/head/knelt/knees/hug~/time | colour of putty
			it/everything went ..2 over/down/up/everywhere
			splash/splattered/splatter ..4 floor/shoes/bowl/steps | mussels/oysters/prawns/shellfish/kebab/curry ..8 bad/off/something/midnight/toilet
			hangover/hungover ..4 toilet/bathroom | mostly pink/yellow/wine/water/carrots | supposed/thought ..2 empty | nothing left
			wip~ ..2 mouth/chin/lips | sour/acid/foul ..2 taste/smell/mouth
			spew~/upchuck~
			retch~
			regurgitat~/retch~/spew~
			threw/throw/throwing up
			seasick/carsick/airsick
			brought/bring/bringing/brings it ..1 all/back up ..2 again | fingers down my/her/his throat | made/make/makes @self sick | bits in it | throwing/threw/throw up | wiped my/her/his mouth ..12 up/sick/purge/bathroom/taps/throat
			mouth filled with ..1 water/spit/saliva/bile | puked again | heaved till/until | only bile | smell got to
			got to/reached/made it to ..2 bucket/toilet/basin/sink ..3 time
			@vessel ..8 heave~/heaved/heaving/retch~/gagg~/vomit~/bile/sick/spew~/puk~/empty/emptied/dry heave
			knelt/kneel/kneeling/knees/hugging/hugged/bent/bowed/crouch~/head/arms/hung/leaned/leant ..5 toilet/bowl/basin/bucket/loo/rail ..8 empty/emptied/splash/groan~/heav~/again/until/nothing/acid/stomach/held/hair/moan~
			acid ..4 throat/mouth/burned/nose
			stomach ..3 heav~/lurch~/revolt~/rebel~/emptied/turn~ ..2 inside
			mouth ..2 flood~/filled ..3 saliva/spit/water/bile/acid
			hold/held/holding ..3 hair ..4 back/out/up/while/toilet/face/bowl
			wip~ ..4 mouth ..3 sleeve/back/hand/tissue ..8 sick/bucket/toilet/gutter/up/bile/sorry/again/floor
			turned/went/gone ..1 green ..6 mouth/bucket/stomach/side/ran/hand
			lunch/breakfast/dinner/supper/pizza ..3 came/coming/come ..1 back_up
			threw up ..2 down/over/on/in/into ..3 front/shirt/shoes/dress/floor/trousers/lap
			emptied ..2 stomach
			brought up ..2 his/her/my breakfast/lunch/dinner/supper/everything
			nothing ..2 left but/to bring ..1 bile/up
			bile ..3 throat/mouth/up
			lost/losing/lose ..2 lunch/breakfast/dinner
			carrots ..3 always
			gorge ..2 rose/rise/rising
			wet ..2 cough~/coughing/splash/splatter/splat
			lost/lose/chuck~/heav~/empt~/emptied/empty ..3 lunch/breakfast/dinner/supper/stomach/guts
			threw/throw/throws/throwing/thrown up ..2 in/on/into/over/again/twice/all/down/behind/everything/everywhere/until/through/and_then
			lunch/breakfast/dinner/supper ..2 came/coming back/up
			brought/bring/brings/bringing/heaved/threw up ..3 lunch/breakfast/dinner/supper/stomach/wine/bile/eel/tankards`,
		weak: `heave~ | sick to @poss stomach ..2 churn~/lurch~/roil~ | stomach | over the side | bucket/basin/toilet_bowl | smell/stank/stench | came up
			spat/strings_of/yellow | better out than | wip~ ..2 mouth | holding/held back ..1 hair | belly/guts | bucket/basin/bowl/toilet/sink/rail
			sick/ill/green/pale | stink/splash | mouth/throat/chin/swallow~ | groan/groaned/moan | doughnuts/oysters/mussels/wine/tequila | knees/knelt
			up/down | spun/spin/roll~/ship/waltzers/rides/coaster | floor/shoes/steps
			heaved/heaving/gagg~/gag
			green about/around/at/in the/his/her/face
			be_sick/was_sick/been_sick/is_sick
			paper_bag/sick_bag
			green ..3 around/about/gills
			nausea/nauseous/nauseated/queasy`
	}
};
