import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const violenceWords: Readonly<Record<string, Words>> = {
	violence: {
		strong: `beat/beats/beating/beaten ..3 to death | stab~ ..2 to death | stab~ @obj | slit~/slitting/slashed ..2 throat | bludgeon~ | strangl~ @obj
			shot @obj in/through/dead | gunned down | snap~ @poss neck | broke/breaks/breaking @poss nose/jaw/arm/ribs/neck/fingers | murder~ @obj
			choke~ the life | beat @obj until/till/unconscious/senseless/bloody | beaten unconscious/senseless/bloody/up
			kick~/kicked ..3 when/while ..2 down | spat/spit/spitting out ..1 tooth/teeth
			hit/struck/punched/smashed/clubbed/hammered ..2 in/on/across ..1 face/head/jaw/mouth/nose/cheek/temple/skull/ear
			fist/knee/boot/elbow/heel ..2 into ..3 face/stomach/jaw/ribs/gut/belly/groin/nose/mouth/teeth
			kept/keep/keeps/started/begun/began punching/hitting/kicking/beating @obj | knocked unconscious | headbutt~ | pummel~ | lynch~
			beat/beats/beating/beaten/clubbed/stoned/kicked ..3 to/half to death | murdered/butchered ..2 @kin
			hands/fingers ..1 round/around/closed/tightened ..2 throat/neck | cut/slit ..1 throat of
			blade/sword/knife/spear/axe ..3 through/into/across ..2 neck/throat/chest/heart/skull/ribs/gut/belly
			a boot/knee/elbow/fist/kick ..2 to the ..2 head/face/ribs/stomach/groin/jaw/gut/side of | blood ..6 punched/kicked/hit ..2 in/mouth/face
			was/were/got/been stabbed/shot/strangled/bludgeoned/beaten/knifed ..4 death/chest/back/neck/stomach/head/times
			came/come at him/her/me/them with ..2 knife/shovel/axe/bat/hammer/blade/sword/bottle/crowbar | attacked/attack/attacks @obj with
			@fist <>4 @face ..3 crack/cracked/crunch/crunched/broke/gave/split
			@fist ..4 connect~/landed/slammed/smashed/crashed/drove/caught/met/cracked ..4 @face
			@strike ..2 @obj/@kin/@person/the ..1 man/boy/guard/girl/woman/sailor in/on/across/over/along/under/round ..2 @face
			@strike @obj/him ..1 in/on/across/over/along/under/round ..2 @face
			@blunt ..3 over/across/along/against/into/upon/down ..3 @face/shoulders/back | brought ..3 @blunt ..1 down ..4 @person/@face/@poss
			stab~/knif~/knifed/shanked/skewer~/impal~/impale~/bayonet~/spear~/spitted ..2 @obj/@person/in/through/between | ran @obj through
			run through with ..2 @blade
			@blade ..4 plunged/sank/slid/slipped/went/buried/punched/drove/bit/sliced/slashed ..4 @face/heart/back/side/shoulder/belly/flesh/lung/lungs/hilt/eye/body
			beat/beats/beating/kick~/kicked/knock~/pound~ the ..2 crap/shit/hell/living/daylights/life/snot/stuffing/teeth ..2 out/from | black and blue
			rain~ ..2 blows/fists/kicks/punches | blows/kicks/fists/boots ..3 rain~/rained/fell/came ..2 down/on/upon/from
			slit/slits/slitting/cut/cuts/opened/slashed/tore ..2 throat/throats/jugular/windpipe | throat ..2 cut/slit/slashed/opened
			put/puts/fired/emptied/pumped ..4 bullet/bullets/round/rounds/slug/slugs/shot/shots/arrow/bolt ..1 into/in/through ..4 @face/heart/head/back/him/her/me/brain/eye/them
			hands/fingers/cord/wire/belt/scarf/rope ..3 around/round/about/at ..2 throat/neck/windpipe ..5 squeeze~/tighten~/tightened/pressed/pulled/choked/until
			curl~ ..4 ball/floor/ground ..8 kick~/kicks/blows/boots | stamp~/stomp~/trampl~/kick~ ..2 on/in ..2 @face/head/fingers
			broke/breaks/broken/shattered/dislocated/fractured/crushed/snapped/cracked @poss ..1 nose/jaw/arm/ribs/neck/fingers/wrist/collarbone/leg/skull/cheekbone/kneecap/teeth/elbow
			hole in ..2 waistcoat/chest/forehead/shirt/head/stomach/back/throat/temple/gut/coat | bullet hole/holes
			murdered/slaughtered/butchered/assassinated/executed/strangled/knifed/slain ..2 @kin/@person/family
			was/were/been/being murdered/slain/knifed/lynched/strangled/assassinated/bludgeoned/gunned | attempted murder | murder victim/weapon/scene
			serial killer/killers | hitman/assassin/hitmen ..6 target/shot/killed/throat/body/blood
			bit/bites/bite ..3 ear/finger/nose/hand/tongue/throat ..1 off/through/out | gouge~ ..3 eyes/eye | blood on ..1 knuckles
			clubbed/cudgelled/bludgeon~/clobbered/pistol whipped/sucker punched/coldcocked/pistolwhipped | lash~ out at @obj with ..2 @blade
			@firearm ..4 went/fired/cracked/roared/barked/boomed/discharged ..10 fell/dropped/slumped/collapsed/crumpled/toppled/staggered
			shot/shots ..2 rang/cracked/echoed ..10 fell/dropped/slumped/collapsed/crumpled/toppled/staggered/dead
			cut/cuts/cutting/mow~/hack~/hew~/hewed/struck/gunned @obj down`,
		clear: `stab~ | kill~ ..1 someone/somebody/anyone/people/man/men/woman/him/her/them/everyone | killed by | strangle~ | strangulation | throttle~
			murder~ | murderer/murderers | gunshot/gunshots | pull~ the trigger | slash~ | knife/blade/sword ..5 chest/throat/stomach/ribs/gut/neck
			choke~ @obj | beat~ @obj | slap~ @obj | kick~ @obj | kick~ ..2 ribs/stomach | hands/fingers ..2 around/round ..1 throat/neck
			squeeze~ ..2 throat/neck | smash~ ..4 face/skull/head/jaw | punch~ ..3 face/gut/stomach/jaw
			he/she/they/i/we/who/brother/father/mother hit/punched/slapped/kicked/struck/beat @obj | hit @obj back/again/hard/harder/twice | black eye
			bloody/bloodied/bleeding/broken nose/lip/mouth/jaw | assault/assaulted/assaults/assailant
			ribs/rib/bone/nose/jaw crack~/broke/break/go/gave/snap~/crunch~ | wrestl~ ..3 ground/floor/mud/dirt
			slammed/threw/flung/hurled/shoved @obj into/against/down/onto/across | lunge~ at @obj | swung ..4 at @obj/his/her | brawl/brawling
			blow/blows ..3 @body | knock~ @obj down/out/cold/off | knocked ..2 ground/floor | mugged/mugging | threw ..1 punch/punches | choking @obj
			stamped/stomped ..2 @body | homicide | kill/killed/kills/killing @obj/@kin | boot/boots ..3 ribs/face/stomach
			drove/drives/plunge~/sank/thrust/slid/shove~/jab~ ..2 knife/blade/dagger/sword/spear/bayonet/shears ..2 into/between
			spat/spit ..2 blood ..2 at | punched ..2 in the | swung ..2 bar/bat/shovel/axe/hammer/club/pipe/sword/fist | crowbar/cudgel/nightstick
			stay down | killed ..2 boy/girl/guard/driver/man/woman | cut ..2 throat | bandits/raiders/thugs/attackers/attacker | dragged ..3 out/off
			in the mouth for it | body hit the | @strike @obj/@person | @strike the ..1 man/boy/guard/girl/woman/sailor | @fist <>3 @face
			@strike ..3 in/on/across/over/round ..2 @face | @blunt <>4 @face | @hurl @obj ..2 wall/floor/ground/stairs/table/against/into/across
			@face/bone ..2 cracked/crunched/snapped/shattered/broke/gave ..1 under/beneath/with/like/and
			split/bleeding/fat/burst/busted/bloodied/swollen/bloody lip/lips/eyebrow/nose/knuckles/brow
			broken nose/jaw/ribs/rib/teeth/knuckles/collarbone/fingers | black eye/eyes/shiner
			blood/bleed~ ..4 from/down/running/dripping ..3 nose/mouth/lip/chin/lips/ear/knuckles
			holding/clutching/cupping/clutched @poss ..1 nose/jaw/face/mouth/ribs/stomach/side
			knuckles ..3 hurt/bled/split/raw/bruised/stung/ached/bloody/white | on all fours
			crumpled/sprawl~/staggered/reeled/keeled/doubled ..1 over/back/backward/backwards/to/like/against | back of ..1 hand
			flat of ..2 hand/blade/sword | backhand~ | a slap/slaps | slap/slaps/slapped/slapping ..2 face/cheek/@obj | stabbings/knifed
			killed/kills/killing/kill ..2 @person/@kin/men/people | i'll/i'd/to/gonna/would kill/murder you/him/her/them
			wanted/want/meant/tried/trying/going/threatened to kill/murder/strangle | murderous | assassin/assassins/assassinate~/assassination
			execut~ | slain/slew/slay | massacre~ | slaughter~ | headlock/chokehold/uppercut/haymaker/roundhouse/sucker | right/left hook/cross/jab
			punch up | fistfight/fistfights/scuffle/melee/scrap | swung ..3 @fist/@blunt/@blade/punch/wild/again/at/hard
			swing ..2 caught/connected/took | lung~ ..2 at/for/across/toward/towards/over | tackl~ @obj/@person | grappl~/wrestl~ | pinned @obj
			shot/shots rang/cracked/echoed | crack/report/bark/bang of ..3 @firearm/shot/gunfire | run/ran/runs through
			hack~/hew~/hewed/cleave~/clove/cleft/smite/smote ..3 @person/at/down/through/off/flesh/armour/armor/limb
			riot/riots/mob ..4 beat/stones/torches/smash~/burn~/attack~ | threw/throw/throwing ..2 punch/punches/fist/fists/haymaker
			hit back/again/harder | hit/hits/struck/beat ..2 hard/again/until | blow/blows ..3 landed/fell/caught/after/face/head/sent/knocked/struck
			knock~ ..2 teeth/senseless/unconscious/sprawling/flat/breath/wind | mug~/mugger | assailants/intruder | garrotte~/garrote~
			choke~/choking ..2 @obj/@person/him/air | crush~ ..2 windpipe/skull/throat/ribs | hurt you/him/her/them ..2 bad/badly
			bashed ..2 in/head/skull/brains | blood ..3 floor/wall/tiles/carpet/snow/sand/hands | bruis~ ..3 ribs/jaw/face/neck/throat/knuckles/cheek
			punch/punches/punched/punching @obj | loose/loosened/knocked/broken ..1 tooth/teeth | tooth/teeth ..3 skittered/spat/knocked
			shot/shoots/shooting/shoot him/her/them/dead/the ..1 man/woman/guard/boy/driver/dog`,
		weak: `kill~ | killer/killers | blood/bloody/bloodied | bleed/bleeding/bled | bruise~ | wound/wounds/wounded | fist/fists | gun/knife/blade/sword
			attack~ | fight/fighting/fought | punch/punched/punching | kick/kicked/kicking | smash~ | struck | teeth/tooth | blow/blows
			scream/screamed/screaming/screams | dagger/pistol/revolver/rifle/shot/bullet | red/crimson | lip/jaw/nose/knuckles | swung/swing/lunged
			fell/dropped/slumped/collapsed/crumpled | by the hair/throat/collar/scruff/neck/lapels | shots/gunfire/reports/bangs`
	},
	gore: {
		strong: `disembowel~ | entrails | viscera | eviscerate~ | intestines | decapitate~ | behead~ | dismember~ | flay~ | gouge~ ..3 eye/eyes
			severed ..1 head/hand/arm/leg/finger/fingers/limb/limbs/foot/ear | guts ..2 spill~/spilt | brains ..3 wall/floor
			blood ..3 pump~/spurt~/gush~/spray~/spatter~/splatter~/squirt~ | pool~/pools/lake/sheet/puddle of ..1 blood
			head ..3 come off/came off/rolled/severed | bone/rib/skull/spine ..3 show~/visible/jut~/stuck out/stick~ out/through
			saw/see/seeing/could see the ..2 bone/rib/skull | what/all/little ..2 left of ..2 face/head/body/him/her/leg/hand/driver/man
			limb/limbs ..3 torn/scattered/strewn/blown | blew ..2 head/face off | torn ..1 limb from limb | maggots ..4 wound/eyes/mouth/flesh/corpse
			crows/rats/dogs/pigs ..4 eyes/face/corpse/body/bodies | pieces/bits/parts of ..4 brain/bone/skull/flesh/body/bodies
			artery ..3 pump~/spurt~/spray~ | shard/shards/splinter of bone | scooped/torn/ripped ..2 out and | leg/arm/legs/arms ..2 ended in
			scalp ..3 hair/strip | strip of scalp/flesh/skin | hand/head/leg with no arm/body | blood ..3 mud of
			@innards <>5 spill~/spilt/slither~/trail~/steam~/loops/slopp~/strewn/splatter~/spatter~/smear~/bulg~/protrud~/slid
			@innards ..3 out ..2 on/onto/over/of | loop/loops/coil/coils/rope/ropes of ..2 gut/guts/intestine/intestines/bowel/entrails
			hold/holding/held/pushing/stuff~ ..3 @innards ..1 in/inside/back
			hang~/hung/dangl~/attached/held ..4 by ..3 flap/thread/strip/sinew/skin/tendon/gristle/strings
			half/most/part/side/back/top ..1 of ..2 face/head/skull/jaw/body/torso/hand/leg/arm ..3 gone/missing/away/off/was/wasn't/were
			white ..1 of ..1 bone
			bone/bones/femur/rib/ribs/shin/tibia/skull/spine <>4 jut~/protrud~/pok~/exposed/through/showing/showed/gleam~/glisten~/bare/splinter~/splintered
			white knob/end/gleam/glint of ..1 bone | socket/sockets ..4 empty/wept/bloody/raw/stared/where/hollow
			eye/eyeball/eyes ..4 hung/dangl~/popped/burst/pecked/gouged/plucked/cheek/socket/spoon
			gout/gouts/jet/jets/fountain/spray/arc/spurt/spurts/sheet/curtain of ..2 blood/red/crimson/gore
			blood <>3 spurt~/gush~/fountain~/jet~/arc~/arced/pulsing/pulsed/geyser~/sheeted | @limb ..2 @wrench ..1 off/away/from/clean/out
			@wrench ..1 off ..2 @limb | @wrench ..2 @limb off/away/from/clean/out
			stump/stumps ..4 blood/bleed~/wrist/bone/ragged/knee/where/arm/leg/neck | to the bone | down to bone
			skull/head/brains/brain <>4 burst/caved/crush~/pulp/splatter~/spatter~/open/split/matter/cracked/melon | brain/grey/gray matter
			gutted/flayed/skinned/disembowelled/disemboweled/eviscerated/impaled/quartered/dismembered/decapitated/beheaded/mutilated ..3 like/alive/body/corpse/him/her/them/man/woman/and/on/by
			flesh/skin/meat ..4 peel~/ribbons/strips/shreds/tatters/slough~/flap/flaps/hung/hanging/tore/torn/ripped/open/raw/bubbl~/bone
			ribbons/strips/shreds/chunks/lumps/slabs/gobbets/flap/flaps/pieces of ..2 flesh/meat/skin/him/her/scalp/tissue
			@corpse <>5 rotting/decay~/decomposing/decomposed/putrid/bloated/maggots/gnawed/headless/half eaten/flyblown/blackened/mangled/mutilated/dismembered/flies
			maggots/flies ..6 eyes/mouth/wound/flesh/corpse/body/face/dead | severed/amputated/detached/bodiless/disembodied ..1 @limb | headless
			limbless | wound ..5 maggots/bone/intestine/gap~/gaping/pus/liver/heart/lung | pool/pools/puddle/lake of ..2 blood/gore/bloody
			wad~/slip~/slipped/slid/knee/ankle/stepped ..3 in/on ..2 blood/gore/guts/entrails | paint~ ..3 blood | walls ..4 blood/brains/gore/red
			ate/eating/eats/gnaw~/chew~/devour~/feeding/fed ..4 corpse/body/flesh/face/innards/liver/raw/dead/entrails
			throat ..3 torn/ripped/open/out/grin~/second
			belly/stomach/abdomen/chest/ribcage <>3 ripped/slit/torn/open/cracked/opened/split/hollow/burst | offal
			half/most/what/rest of @obj ..3 smear~/strapped/scattered/ribbons/splatter~/spread/wall/floor | arterial ..1 blood/spray/spurt`,
		clear: `blood ..3 pool~/spurt~/gush~/spray~/spatter~/splatter~/drip~/soak~/stream~/pour~ | pool/pools/spray of blood | blood soaked/stained/slick
			slick/sticky with blood | covered/drenched/soaked in ..1 blood | mangled | mutilate~ | gaping/open wound | gash/gashes
			torn/charred/burnt/burned/burning/rotting flesh | bone ..3 through/protrud~
			charred/burnt/burned/burning/rotting bodies/body/corpses/corpse | cough~ ..2 blood | gore
			blood ..3 well~/soak~/ran/run/running/pour~/flow~/everywhere/throat/fingers/floor/bubbl~/stream~ | blood ..1 between @poss fingers
			skull ..2 open/split/crush~/cave~ | flesh ..3 open/hung/hang~/strip~/torn/ragged | arm/leg/hand/head/finger/foot ..2 lay/torn/blown/missing
			bled/bleeding ..2 out/heavily | blood ..3 hair/collar/walls/sheets/snow/gravel/boots/shirt/dried/stiff | stump/stumps | cut in half/two
			splintered/shattered bone | crushed ..2 skull/chest/legs/head | skinned | mess of ..2 flesh/blood | raw flesh/meat
			belly ..3 open/slit/outside | brain/brains/bowels/innards/guts ..4 out/floor/wall/ground/spilled/steam~ | artery
			ribs ..2 spread/open/broken/exposed | strewn | in rags | ragged stump
			tendon/tendons/sinew/sinews/gristle/marrow/cartilage/ligament/ligaments
			jaw/scalp/skull/ribs/brain/spine/eyeball/lung ..3 missing/gone/off/exposed/visible | jaw with | intestine/innards/insides/guts/bowels
			mangle~/mutilat~/decapitat~/eviscerat~/impal~/lacerat~/laceration/lacerations/maul~/goring
			blood <>4 floor/wall/walls/tiles/carpet/everywhere/sheets/ceiling/boards/stones/fur/teeth/windshield/snow/grass/sand/deck/water/hands/face/eyes/mouth/clothes/apron/shoes
			slick/sticky/slippery/wet/crusted/caked/clotted/black/stiff/matted/dark/crust ..2 with/of ..2 blood/gore
			blood ..2 dried/clot~/congeal~/crusted/coagulat~/pool~/puddl~/spray~/splatter~/spatter~/soak~/seep~/well~/trickl~/stream~/pulsed/bubbled/frothed/dripped/black/hot
			wound ..3 gap~/deep/open/ragged/weeping/fester~/pus/raw/edges/lips/stitched | gashed
			pus/suppurat~/fester~/gangren~/necrotic/putrefaction/suppuration | arteries/arterial/jugular/femoral | hemorrhag~/haemorrhag~
			ribbons/tatters/shreds ..2 of/hung/flesh/skin/meat | pieces of @obj/them/him | bled out/dry/everywhere/through
			blood came/kept/was coming/poured/ran/supposed/hit/started/spread/loss | red ..3 fingers/snow/floor/water/mist/pulp/pool
			corpse/corpses ..4 stink~/stank/smell/stench/rot~
			crush~/pulp~/splinter~/shatter~ ..2 bone/bones/skull/skulls/face/legs/leg/hand/chest/ribs | joint/joints had been | gory
			@limb ..2 lay/torn/severed`,
		weak: `blood/bloody/bloodied | bleed/bleeding/bled | flesh | wound/wounds/wounded | corpse/corpses | skull | bone/bones | burns | ribs/rib | gut
			gouge~ | wet/slick/sticky | flies/crows/ravens/rats | ragged/raw/torn | meat | dead | limb/limbs | thumb/finger/toe/ear/eye/jaw
			tissue/muscle/skin | scream/screamed`
	},
	torture: {
		strong: `torture~ @obj | torturer/torturers | torture chamber | tortured ..3 days/weeks/death/information | waterboard~ | thumbscrews | under torture
			psychological torture | scream~ ..5 until/till ..5 voice/hoarse/throat/talk
			pull~/tore/ripped/took/torn out/off/another ..3 fingernail/fingernails/nails/toenails/teeth/tooth | interrogator/interrogators
			hang~/hung/hanged/strung ..2 up by ..2 wrists/arms/thumbs/ankles/feet
			held/hold/holding/pushed/shoved/forced ..3 head/face/her/him under/underwater ..1 water | electric ..2 shocks/current/wire/wires/prod
			on the rack | put/turned the current/voltage | red hot/glowing iron/poker/knife/brand | hot iron/irons/poker ..4 @body/skin/flesh
			tell/give/gave us/me ..2 names/codes/code/location ..6 pain/stop/fingers | break @obj fingers one
			inquisitor ..8 tools/iron/coals/confess/thumbs/nails | soles of ..2 feet | no nails/fingers/teeth left | iron ..4 coals | told them nothing
			had/has told ..1 nothing | cloth/towel/rag/hood ..8 pour~/jug/tipped/bucket/water ..10 mouth/nose/face/drown~/breathe/gag~/lungs
			pour~ ..4 water ..6 cloth/towel/nose/mouth/face
			clips/clip/electrodes/electrode/wires/leads/clamps/clamp/alligator ..5 toes/toe/nipples/chest/fingers/skin/testicles/temples/genitals/tongue/ears/wet
			turned ..1 dial/current/crank/handle
			thumbscrews/thumbscrew/strappado/bastinado/racked/waterboarding/flaying/torturers/torturer/torture/tortures/tortured/torturing ..4 him/her/me/them/prisoner/prisoners/chamber/room/information/days/hours/until/to/by/death/victims/confess/confession/names
			sleep ..1 deprivation | not/isn't/wasn't/never/weren't let/allowed ..1 to sleep
			kept/keep/keeps/keeping @obj awake ..4 days/nights/lights/water
			pliers/drill/blowtorch/tongs/hammer/needles/bolt cutters/razor/scalpel/iron ..8 teeth/tooth/nails/fingernails/knee/knees/kneecap/fingers/scream~/talk/chair/prisoner/toes/screamed
			strung/hung/hang~/suspended/dangl~/chained ..4 by/from ..3 wrists/ankles/thumbs/feet/hook/ceiling/beam/arms
			arms ..2 behind ..4 lifted/hauled/rope/pulley/hoist~/sockets
			hot/heated/red/glowing/white/branding ..1 iron/irons/poker/coals/brand/tongs/metal ..6 skin/flesh/chest/foot/feet/eye/eyes/back/side/belly/soles/cheek/face/palm
			talk/confess/speak/answer/tell ..6 or ..8 finger/fingers/eye/eyes/teeth/knee/ear/hand/toe/nail
			where ..6 he/she/i/they asked ..6 again ..12 scream~/pain/blood/burn~ | beg~/begged/pleaded ..4 for death/to die/kill
			he/she/i/prisoner would/didn't/wouldn't/refused break/talk/confess ..10 pain/scream~/knife/iron/pliers/again
			interrogat~ <>12 pain/scream~/blood/burn~/strapped/beat~/beaten/shackle~/bruise~
			flog~/lashes/lash/whip ..8 back ..6 skin/flesh/raw/ribbons/open/blood/strips | make/makes/made/making it stop ..8 tell/name/names/talk/sign
			sign/signed ..2 confession
			break/broke/breaking/broken/took/smash~/snap~ ..3 finger/fingers/toe/toes/fingernail/fingernails/thumb/kneecap/teeth/tooth ..8 asked/ask/question/questions/talk/name/answer
			generator/current/voltage/dial/crank/volts/electricity ..8 scream~/screaming/convuls~/spasm~/jerk~ | salt ..3 in/into/on ..2 wounds`,
		clear: `torture~ | interrogate~ | interrogation | electrocute~ | cattle prod | pliers | fingernails ..2 pull~/torn/ripped | branding iron
			make @obj talk/scream | strapped ..3 chair/table/bench | water ..2 over/under ..4 cloth/face/mouth | make this stop
			tell us/me ..2 name/names/where/who | give us/me ..2 name/names | electrode/electrodes | shackles | begged/begging/beg ..3 stop/mercy/die
			kept @obj awake | burn~ ..2 cigarette/cigarettes/iron | cut/cutting/broke/breaking ..1 finger/fingers/toe/toes | inquisitor
			his/the tools ..3 cloth/table/tray | break/broke ..1 fingers | thumbs | gave ..1 nothing away
			prisoner/captive/suspect/traitor ..8 scream~/strapped/chair/table/board/cell/talk/broken/break/confess | asked ..2 more about
			strapped/lashed/chained/bound/shackled/tied/manacled/pinned/nailed ..2 to ..2 chair/table/board/bench/frame/wall/rack/post/slab/cross/wheel
			they/he/she want/wanted/wants ..2 name/names/code/codes/location/password | the name/names they/he/she wanted | say/said/says the name
			inquisitors/inquisition/questioner | electrode/electrodes/electrocut~/cattle prod/stun
			whip/lash/flog~/birch/scourg~/cane ..4 back/strokes/stripes/bare | scream~ ..4 again/hoarse/raw/voice/stop/throat
			dislocat~/wrench~ ..2 socket/shoulder/shoulders | held ..3 under/underwater | under the water/surface
			lights ..4 never/don't/didn't/always off/on | ice water/bath | cold/icy/bucket ..1 water ..4 face/over/thrown/threw
			beg/begged/begging/pleaded/pleading @obj/him/them to stop | hurt/pain/agony ..4 stop/more/again/worse
			another finger/fingernail/tooth/nail/toe | break/breaks/broke/breaking @obj | everyone/everybody/they all talks/talk/breaks/break
			tools/instruments ..5 table/tray/cloth/gleam~/laid/unrolled`,
		weak: `chained/chains | shackle~ | strapped | restraints | scream/screams/screamed/screaming | confess~ | whip/whips/whipped | agony
			captor/captors | tied/bound | interrogat~ | fingernail/fingernails | prisoner/captive/cell/dungeon/cellar | scream~
			needle/iron/hook/hammer/drill/brazier/coals | question/questions/asked/answer | colonel/captain/guard/guards/officer | blood/burn~
			drown~/drip/dripping | confession | days/nights/lights | asked ..1 again/once ..1 more | tell me/us where/who/what/the
			pain/agony ..6 tell me/us where/what/who/the | scream~ ..6 confess~/names/talk~`
	},
	war: {
		strong: `air raid/raids | war crime/crimes | no man's land | trench warfare | carpet bomb~ | mortar fire | machine gun ..2 fire/nest/nests/post
			shell/shells/bombs/bomb ..2 fell/falling/burst/landed/exploded/hit | bomber/bombers | gas attack | over the top ..3 whistle/men/wire
			artillery | under fire | bomb shelter/shelters | bombed out | the enemy's lines/guns/trench | killed in action | missing in action
			prisoner of war | occupied/occupying/invading army/forces/troops/soldiers | frontline | missing ..3 believed killed
			under/enemy/cannon/artillery fire | infantry/cavalry/army/regiment ..4 street/went/charged/advance~/attack~/river/beaten
			king's/queen's/emperor's army/armies/troops/soldiers | cannons/guns ..3 pound~ | telegram ..8 killed/missing/regret
			company crossed/held/lost ..6 fire/men/bank | air strike/strikes/airstrike/airstrikes
			airstrike/airstrikes/blitz/shellfire/minefield/minefields/frontlines/battlefront/panzers/luftwaffe/messerschmitt/spitfire/zeppelin/zeppelins
			column/convoy/village/town/city/bridge/street/hospital ..4 shelled/bombed/strafed/bombarded/overrun/besieged
			shelled/strafed/besieged/bombarded ..3 town/city/village/us/them/positions/trenches/walls/for
			guns ..4 horizon/front/thunder~/rumbl~/grumbl~/distance/boom~/opened
			rumble/grumble/thunder/boom ..2 of ..2 guns/artillery/cannon/cannons/shells
			went/gone/go/sent/marched/marching/off to ..2 war/front/trenches | home/back/returned/letter/letters from ..1 front/war/trenches
			killed/died/fell/lost/wounded at/in ..2 front/war/somme/ypres/passchendaele/verdun/normandy/stalingrad/battle/action/trenches/vietnam/iraq/afghanistan/gallipoli/waterloo
			shells/shell/mortars/mortar/rockets/rocket/bombs/missiles/missile/drones ..4 fell/falling/whistl~/burst/bursting/landed/hit/came/scream~/exploded/overhead/struck/rained/walking/dropp~
			siege ..3 engines/tower/towers/ladders/city/castle/week/month
			ladders/ladder ..8 walls/wall/parapet/battlements ..8 arrows/oil/stones/orcs/enemy/defenders | battering ram/rams
			catapult/catapults/trebuchet/trebuchets/siege tower
			wall/walls/gate/gates/breach ..8 defenders/orcs/enemy/host/invaders/horde/besiegers/legions
			horde/host/legion/legions/orcs ..6 charged/poured/came/broke/crossed/marched/advanced/swarm~
			boys/men/sons/lads/every man ..5 conscript~/drafted/enlisted/mobilised/mobilized/called up
			conscription/mobilisation/mobilization/rationing/blackout curtains | trenches/trench ..6 mud/rats/whistle/wire/dead/boots/shells
			fix/fixed bayonets | cavalry charge/charged | shield wall/walls | pike/pikes/spears/phalanx/lances ..6 charge/line/enemy/broke/horses/ranks
			volley/volleys ..5 muskets/fire/fired/arrows/line/ranks/smoke
			fleet/ships/squadron/starships/cruisers/dreadnought ..6 bombard~/enemy/fired/burning/torpedo~/broadside/salvo/salvos/destroyed
			torpedo/torpedoes ..4 hit/struck/away/loose/bay/tubes
			soldier/soldiers/troops/infantry/militia/army ..4 marched/fired/burned/shot/looted/occupied/advanced/killed/dead/wounded/invaded/stormed/retreat~
			occupation ..4 soldiers/army/years/troops/forces | wounded/dead/dying men/soldiers/boys ..6 field/trench/mud/stretcher/stretchers
			no mans/man's land | war ..2 broke out/declared/ended/over/began/started/office/wounded/widow/dead/took/zone/effort`,
		clear: `soldier/soldiers | troops | front line/lines | regiment | battalion | platoon | invade~ | invasion | casualties | bombing/bombed/bombs
			grenade/grenades | landmine/landmines | refugees | barrage | enemy lines | trench/trenches | shelling | ceasefire | tank/tanks
			barricade/barricades | siren/sirens ..4 shelter/again/cellar/planes | planes ..3 came/over/bomb/bombs | stretcher bearer/bearers
			sergeant/corporal/lieutenant | the front ..3 come/moved/close/line | militia | shrapnel | conscript~ | enlist~ | battle of
			warship/warships | army/armies | sniper/snipers | march~ ..3 war | bombardment | ambush~ | mortar/mortars | brigade/squadron
			artillery fire | siege of | bayonet/bayonets | telegram ..4 war/office/straw | infantry | cannons | our boys/lads | conscripted/called up
			the third/second/first/fourth company | garrison | column/convoy ..6 trucks/tanks/road/burn~/refugees/jeeps | crater/craters
			trucks/tanks/jeeps burn~/burning/burned/rolled/rolling/came | apc/apcs/humvee/howitzer/howitzers | shell hole/holes/shellhole
			rubble ..5 street/church/house/dig~/dug/bodies/bricks | refugee/refugees ..3 road/camp/column/carts
			evacuat~ ..4 city/children/village/bombs/station | ration/rations/rationing | blackout | the enemy/enemy's
			our/their lines/guns/positions/flank/troops/wounded/dead/side of the line | left/right flank
			platoon/battalion/regiment/squad/brigade/company ..3 advanced/lost/held/march~/retreat~/died/wiped/moved/fell
			draft/drafted/draftees/conscripts/conscript/recruits ..3 war/sent/front/sixteen/boys/notice/card
			took/taken/sent the boys/men/sons/lads/young | boys of sixteen/seventeen/eighteen
			uniform/uniforms ..5 front/train/platform/waved/killed/war | stretcher/stretchers | foxhole/foxholes/dugout/bunker/bunkers/pillbox
			arrows ..4 fell/rained/sky/dark~/wall/walls/shields | war drums/horns/cry/elephants | drums beat/drums
			host/horde/legion/warband/orcs/battalions | bomb | planes/helicopters/gunships/drones/jets ..4 overhead/over/low/circled/came/strafe~
			mine/mines/landmine/ied ..5 road/exploded/leg/stepped/went | cannon/musket/muskets | war/wars ..3 years/since/before/after/during/ended/lost
			the front | armistice/ceasefire/truce/peace treaty/white flag | sabre/sabres | missing in | telegram/telegrams
			private/corporal/sergeant/lieutenant ..5 killed/dead/shot/hit/shouted/yelled ..4 men/trench/fire/wire/line/bayonets | broadside/broadsides
			cannon/cannons/artillery/batteries/musket/muskets ..3 fire/fired/roared/pounded/smoke/opened | battlefield/battlefields/battleground`,
		weak: `war/wars | battle/battles | enemy/enemies | rifle/rifles | uniform/uniforms | cavalry | siege | veteran/veterans | rubble | retreat~
			at the front | curfew | checkpoint | surrender~ | shelter/shelters | smoke/burning/burned/burnt | ruin/ruins/bricks | dead/wounded/dying
			charge/charged/charging | wall/walls/gate/gates | boots/helmet/helmets | flag/flags | guns/gun | commander/general/colonel/captain
			advance/advanced | ladders/oil/stones/arrows/shields | medic/corpsman | trucks/truck/jeep/causeway/road
			battle/battles ..4 field/over/line/lost/won/raged/began/cry/after/fought`
	},
	'mass-death': {
		strong: `genocide | mass grave/graves | death toll | pile/piles/heap/heaps/mountain of ..1 bodies/corpses/dead
			bodies/corpses ..2 piled/heaped/stacked | burn~ ..2 bodies/corpses
			slaughter~ ..3 village/villagers/town/civilians/children/people/clan/family
			hundreds/thousands/millions/dozens ..3 dead/died/die/killed/perished/casualties | kill~ ..2 hundreds/thousands/millions/dozens
			killed ..1 hundred/thousand ..4 people/men | wiped out ..3 village/town/city/population/clan/people
			hundreds/thousands/millions/dozens/scores ..2 dead/died/bodies/corpses/drowned/murdered/slain/burned/buried/shot/gassed
			thousand/hundred/million ..3 dead/died/murdered/slain/drowned/perished/executed/shot
			bodies/corpses/dead ..3 rows/carts/pits/streets/trenches/lorries/trucks | carts ..4 dead | lime ..4 pit/pits/bodies/dead | quicklime
			death camp/camps | gas chamber/chambers | no one ..2 left alive/spared/survived | nobody ..2 left alive/spared/survived
			no one had been spared | nobody/none had been spared | ethnic cleansing | killing field/fields | exterminat~ | death/dead toll
			whole/entire/half/every town/village/city/families/ship ..2 dead/died/drowned/perished/slaughtered/murdered
			bury/buried/burying/burn/burned ..1 the bodies | not enough/weren't enough ..4 bury
			thousand people ..8 dead/died/radio/number/drown~/gone/lost | took out ..3 coast/city/town/village | number/numbers/count of ..2 dead
			stopped giving/counting numbers/bodies/dead | mass/common/shallow/open grave/graves
			mass shooting/shootings/murder/murders/killing/killings/extinction/suicide/casualty/casualties
			genocide/pogrom/pogroms/holocaust/death camp/camps/gas chamber/chambers/ethnic/extermination/purge/decimated
			trench/pit/ravine/ditch/grave ..6 lime/quicklime/bodies/corpses/dead/coffins/shovel~ | lime ..3 over/on/upon ..1 them/bodies/dead
			body count | no one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			nobody/none/no one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			not/wasn't/weren't a living/single/one ..3 soul/survivor/person/alive/left | crew ..4 dead/gone/killed/breathing/lost
			shooter ..6 school/classroom/mall/church/gym/concert/office/cafeteria
			classroom/school/cafeteria/concert/mall/church/nightclub/mosque/synagogue ..8 shooter/gunman/shooting/gunmen/opened
			the gunman/shooter ..8 dead/killed/classroom/children
			plane/ship/ferry/train/bus/airliner/liner ..8 killed/lost/drowned/dead/perished ..6 all/aboard/hands/passengers/souls/hundred/hundreds/everyone
			all hands lost/perished/dead | massacred ..3 village/villagers/men/women/families/people/prisoners/town/down | the massacre at/of
			bodies/corpses/coffins ..4 stack~/stacked/pile/piled/piles/heaped/rows/trench/pit/pits/carts/cart/trucks/lined/lay/street/streets/everywhere/decks/floated/floating/burn~
			hundreds/thousands/millions/dozens/scores/everyone/everybody/hundred/thousand/million/dozen ..5 dead/died/killed/perished/drowned/corpses/slaughtered/graves/massacred/starved/gassed/executed/crushed
			whole/entire/every ..2 village/town/city/family/crew/colony/settlement/tribe/platoon ..3 dead/killed/wiped/died/slaughtered/massacred/perished
			plague/pestilence/famine/flood/tsunami/earthquake/cholera/radiation ..8 killed/dead/died/thousands/corpses/graves`,
		clear: `corpses | casualties | slaughter~ | massacre | building/buildings ..2 collaps~ | collapsed/collapsing building/buildings | mass death
			burial pit | no plague | the dead ..3 counted/buried/were/lay/night/everywhere | count~ ..3 dead/bodies | too many dead/bodies/to bury
			wiped out | plague pit | shot ..3 one by one | quarantine~ ..2 city/town | sickness ..3 town/village/streets/houses/city | epidemic
			survivors | mass grave | pyre/pyres | bodies ..4 beach/street/week | mass burial | wave/earthquake/fire/plague ..4 coast/city/town/thousands
			no one ..2 left/breathing/alive/dead/died/survived/gone | nobody/everyone/everybody ..2 left/breathing/alive/dead/died/survived/gone
			more bodies/dead/coffins | bodies/corpses ..3 rows/stacked/piled/everywhere/float~/after/counted/count/tarpaulin/tarps/sheets | toll
			names of the dead/missing | ran out of ..2 coffins/graves/wood/names | plague/pestilence/famine/pandemic/outbreak
			every door/house/family ..4 lost/dead/cross/marked/fever/mourning | red/chalk cross ..3 door/doors
			vigil/candlelight ..6 victims/names/dead | gunman/shooter | police tape | the tape
			extinct/extinction/annihilat~/exterminat~/wiped ..1 out/off
			deck by deck/house by house/street by street/room to room/classroom to classroom/door to door
			the dead ..3 lay/were/outnumber~/street/streets/carts | lime | last of us/them/my people/his people/her people
			collaps~ ..6 hundreds/thousands/buried/trapped | church bells ..4 stopped/silent | empty ..1 town/village/streets/city
			hundred/hundreds/thousand/thousands/million/millions/dozens/scores people/souls/men/women/children/crew/dead/passengers | no survivors
			all/both of the/them ..2 dead`,
		weak: `rubble | dead | killed | debris | survivor | crushed | ruins | screams/screaming | trapped | thousands/hundreds/thousand/hundred/million
			bodies | murdered | trench/pit/ravine/grave/graves | nobody/everyone | fever | police/tape/parents | list/names | silent/silence
			gym/gymnasium/stadium | governor/mayor/radio/television/news | carts/cart | church/bells | breathing | survived | victims
			survivors ..4 none/no/few/handful/only/dozen | list of ..2 names/dead/missing/survivors/safe
			hundreds/thousands/millions of people/souls/them/dead/bodies`
	},
	kidnapping: {
		strong: `kidnap/kidnaps/kidnapped/kidnapping/kidnapper/kidnappers | abduct~ | abduction | hostage/hostages | held ..2 captive/prisoner | ransom note
			chloroform | bound and gagged | hold~ ..2 for ransom | snatch~/grabbed/taken/bundled ..5 into/back of ..2 van/car/trunk/boot
			tied to ..2 chair/bed/pipe/radiator/post | hood/bag/sack/blindfold ..2 over/on ..1 @poss/his/her head/face/eyes
			wrists ..3 bound/tied/taped/cuffed/zip | pay/paid/pays the ransom | captor/captors | rag/cloth ..3 over/against ..2 mouth/nose/face
			slave trader/traders/market | trafficked/trafficking | kept/keep/keeps/keeping/held @obj ..4 locked/basement/cellar/prisoner/captive/cage
			gagged ..6 bound/tied/truck/van/chair | ankles/hands/feet/arms ..1 bound/tied/taped ..6 truck/van/gag~/room/dark
			men who ..2 grabbed/taken/took | alive till/until ..4 money/ransom | never see ..3 daughter/son/wife/child/boy/girl again
			if they/you call~ ..2 police/cops | back of ..1 truck/van ..8 bound/gagged/tied/tape
			ransom ..6 demand/note/pay/paid/money/million/letter/call | demand~ ..3 ransom | kidnap~/abduct~ ..1 @obj/@person/@kin/by/from
			carried off ..6 carriage/horse/castle/tower/night/pirates/bandits | snatched ..2 from/off/away/outside/by
			@bound <>3 @rope ..6 chair/bed/wrists/ankles/hands/mouth/feet
			@bound ..2 to ..2 chair/bed/pipe/radiator/post/bedframe/pillar/pole/bedpost/tree/mast/wall/pipes
			wrists/ankles/hands/arms ..3 @bound/zip/cuffed ..2 behind/together/to/with/above/chair/bed
			sack/hood/bag/blindfold/pillowcase/hessian/burlap ..4 over/around/about/off/on/from ..1 @poss/her/his/my ..1 head/face/eyes
			blindfolded ..6 gag~/tied/bound/van/car/truck/trunk/led/hands/wrists
			wake/wakes/woke/waking/woken/awoke/came ..12 tied/bound/gagged/blindfold~/cell/basement/cellar/dungeon/trunk/van/chained/shackled/handcuffed
			gagged/gag ..4 bound/tied/mouth/rope/cloth/chair/scream | door ..4 no/without handle ..3 inside/side
			lock/locks/locked/bolt/bolted/padlock/padlocked/key ..5 outside/him/her/me ..6 basement/cellar/attic/cage/room/shed/tower/dungeon
			held ..3 against ..2 will | kept ..2 against
			scratch~/mark/marks/notch/notches/tally ..4 day/days/wall ..10 cell/wall/door/days/prisoner/hundred
			days/weeks/months/years ..3 in/since ..4 cellar/basement/cell/dungeon/captivity/hole/trunk/cage
			the van/car/truck/carriage/trunk/boot ..6 dragged/bundled/shoved/pushed/forced/threw/hauled/grabbed/pulled
			dragged/bundled/shoved/forced/hauled/grabbed/pulled/pushed/threw ..4 into/in ..3 van/trunk/boot/carriage/backseat/car/cab/truck
			hand/palm/glove/cloth/rag ..3 over/across/clamped/clapped ..1 @poss mouth ..12 dragged/van/alley/car/sweet/pulled/lifted/carried/struggle~/dark/scream
			your mum's/mom's/mother's/father's/dad's ..3 accident/hurt/hospital ..6 get/hop/come/climb/in
			get/gets/got in ..1 the car/van/carriage ..6 scream/gun/knife/quiet/or | if ..2 want/wants/ever/wish ..2 see ..3 again/alive
			if you scream/run/yell/shout/try | don't scream/try anything/make sound | scream all you | no one can/will/could/to hear you/her/him/me
			nobody can/will/could/to hear you/her/him/me
			sent/send/mail~/post~/cut ..4 finger/ear/lock/ringlet/curl/hair/toe/photo/photograph ..10 ransom/parents/father/husband/family/duke/pay/first/demand/money
			proof of life | stockholm syndrome
			slavers/slaver/traffickers/trafficker/pirates/raiders/press gang ..6 took/taken/captured/seized/chained/cage/cages/hold/sold | press gang~
			sold ..3 slave/slavery/slavers | cage/cages ..4 locked/bars/kept/captive/girl/prisoner`,
		clear: `captive/captives/captivity | ransom | tied ..3 chair | gagged | zip ties/tied | trunk of ..2 car | locked ..4 basement/cellar | duct tape
			wrists ..2 bound/tied | floor/back of ..2 van | chained ..3 wall/bed/pipe/radiator/floor | lock ..3 other/outside ..2 door
			tape ..3 mouth/wrists | prisoner/imprisoned/imprisonment | missing girl/boy/child/children | bound ..2 feet/hand/ankle/ankles | gag
			bucket ..4 corner/mattress/door | when @poss father/parents/family pay/pays | if you scream | taped/taping
			see/saw @poss/your ..2 daughter/son/wife/husband/child/boy/girl ..2 again/alive | ankles bound | behind the tape | a note ..3 how much/money
			the money/payment ..2 alive/back | kidnap~ | child locks/lock | the doors ..4 locked/locks/wouldn't/handle/no
			no handle/handles/window/windows ..4 inside/door/room/walls
			my/her/his captors/captor/jailer/gaoler/kidnapper/abductor/keeper/prison/cell/cage | let me/us/her/him go/out
			won't/wouldn't/don't/never ..1 let @obj go/out/leave/home | try/tried/trying to escape/run | no way out
			handcuff~/shackle~/manacle~/zip ties/duct tape/gag/gags/gagged/blindfold/blindfolded/hood/hooded
			rope/ropes/tape/cuffs/bonds/cord ..3 wrists/wrist/ankles/mouth/arms/tight~/bit/cut
			work~/worked/saw~/rub~ ..4 ropes/rope/knots/bonds/tape/cuffs/duct | missing ..2 poster/posters/girl/boy/person/persons/since/child
			took/taken/grabbed/snatched/seized ..1 @obj/him/her/me ..3 from/off/outside/car/street/night/bed/home/away
			strange/nice/kind man/men ..8 car/van/sweets/candy/phone/door | he/she/they/man calls/call/called me/her ..9 not/isn't/wasn't ..3 name
			brings/brought/bring ..4 tray/food/soup/bread/water ..8 door/lock/cell/key/cellar/basement/bucket | under house arrest/lock
			locked ..2 tower/room/attic/cellar/basement/cage/shed/up/in | bolted ..2 door/outside | took ..2 phone ..8 window/car/door
			phone ..4 out of ..2 window | money/payment/drop ..5 midnight/bag/unmarked/alone/police/cops`,
		weak: `blindfold/blindfolded | rope/ropes | cell | let me go | prisoners | escape~ | struggle~ | chains/chained | tied
			van/trunk/boot/carriage/car/motorway | door/lock/bolt/handle/key/locked | basement/cellar/attic/tower/cage/dungeon | dark/darkness/light
			tape/cloth | wrist/wrists/ankles | scream | tray/soup/bucket/mattress | window/windows/bars | days/weeks/months | missing`
	},
	weapons: {
		strong: `point~/aim~/level~/train~ ..2 @gun/crossbow | @gun ..2 pointed/aimed/levelled | gun ..2 to @poss head/temple | knife ..2 to @poss throat
			gunpoint | knifepoint | open/opened fire | gunfire | load~ ..2 gun/rifle/pistol/shotgun/revolver/guns/each/magazine
			aim~ ..3 gun/rifle/pistol/bow/shotgun | finger/thumb ..3 on/to/around ..1 trigger/hammer | safety ..2 off
			cocked ..2 hammer/gun/pistol/rifle | sawn off | machine gun/guns | assault rifle | semiautomatic | kalashnikov | switchblade
			broke/snapped ..2 shotgun | gun/pistol/rifle/revolver/shotgun/barrel/muzzle ..2 against/to/at/under ..3 @body
			gun/knife/pistol/rifle/revolver ..1 in ..1 hand/hands/fist/belt/waistband | knife/blade/razor ..1 against/to/at ..2 throat/neck/ribs/belly
			the guns ..3 bed/table/floor/counter | gun ..1 up | had ..2 gun/pistol/rifle ..3 too/on/up/out
			drop it/your weapon/weapons/the gun ..8 gun/fired/aim~/trigger | finger ..2 tighten~ | semi automatic | kept ..2 pistol/gun/rifle on
			sword/blade/dagger/knife ..4 neck/ribs/throat/through/chest/hilt | @gun ..3 hands ..6 pointed/aimed/loaded
			@firearm ..5 pointed/aimed/levelled/leveled/trained/drawn/cocked/raised/loaded/fired/up/out
			@firearm ..4 in/from ..2 hand/hands/fist/belt/holster/waistband/waist/drawer/coat/jacket/boot/purse/glovebox/pocket/sleeve/lap/bag
			point~/aim~/level~/train~/raise~/cock~/load~/fire~/drew/draw/drawn/pull~/draws/brandish~/whipped/swung/wav~/hold~/held/grip~/clutch~ ..3 @firearm
			muzzle/barrel/barrels ..6 chest/head/temple/face/him/her/me/forehead/back/eyes/eye/swung/wavered/moved/trembl~/wobbl~/door/went
			@blade ..3 at/to/against/under/on ..2 throat/neck/ribs/back/belly/chest/cheek/jugular
			@blade ..4 drawn/unsheathed/bared/brandished/raised/glint~/flash~/gleam~ ..6 @person/@poss/toward/towards/throat/threat~
			draw~/drew/drawn/pull~/unsheath~/flick~/flip~/brandish~/whipped/slid/bared ..3 @blade | thumb/thumbed/cocked/drew/pulled ..1 back ..1 hammer
			hammer ..2 back/clicked/cocked | rack~/pump~/chamber~/work~/cock~ ..3 shotgun/round/slide/bolt/action/shell | safety ..3 off/on/catch/click~
			trigger ..3 squeez~/pull~/finger/tight~ | squeez~/pull~/finger/touch~ ..3 trigger
			bullet ..3 chamber/left/barrel/grazed/tore/hit/whined/whistled | hands/hand ..2 up/air ..8 @firearm/shoot/money/register
			nobody/don't move ..8 gun/shoot/@firearm | freeze ..8 gun/shoot/@firearm | stick up | armed robber/robbery/robbers/guard/guards/men/gunmen
			grenade/grenades ..4 pin/threw/lobbed/belt/rolled/toss~ | pipe bomb/bombs | suicide vest
			bomb ..4 timer/defuse/wires/strapped/planted/went/vest/backpack | explosive/explosives/dynamite/semtex/c4/detonator/detonators
			bow/crossbow/longbow ..5 drawn/draw/drew/aimed/loosed/nocked/arrow/bolt/string | nock~/loos~ ..3 arrow/arrows/bolt
			arrow ..4 nocked/loosed/thudded/throat/chest/shoulder/string/struck
			fired/fires/fire/shot/shoots ..3 @firearm/shots/rounds/round/warning/bolts/bursts
			heavier than ..3 tv/television/thought/looked/movies/expected ..8 gun/clip/barrel/trigger | gun oil
			smell/smelt/smelled/stink of cordite/powder/gunpowder/gun | armoury/armory/arsenal/gun ..1 rack/safe/cabinet/shop/locker
			swords/sword/steel/blades/daggers/knives ..4 clash~/rang/crossed/met/sang/drawn/out/duel/parried | parry~/ripost~
			duel ..4 pistols/swords/dawn/paces/seconds | ten/twenty paces
			clip/magazine/cartridge/cartridges/shells/rounds ..4 in/into ..2 home/chamber/slammed/click~/slap~/gun/rifle/pistol/breech
			drop/drops/dropped ..2 gun/knife/sword/weapon/rifle/blade/pistol/weapons`,
		clear: `take/took/pull~/draw~/drew/drawn/held/hold/raise~/grab~/load~/cock~ ..2 @gun/knife/dagger | gun/guns | pistol/pistols | rifle/rifles
			revolver/revolvers | shotgun/shotguns | trigger | holster~ | bullet/bullets | firearm/firearms | machete | dagger/daggers | grenade/grenades
			ammunition/ammo | knife/dagger/blade ..2 in/into ..1 boot/belt/hand/fist/sleeve | barrel ..3 at/on/against/trembl~/shook/pointed/lowered
			shells ..3 in/pocket/loaded/two | gunman/gunmen | sniper | bow ..2 string/arrow/drawn | unsheathe~ | armed with | arm~ @self
			drew/draw ..1 sword/blade/steel/knife/weapon | reload~ | bayonet/bayonets | vest/vests ..3 bullet~ | bombs/bomb | aiming/pointing ..2 at
			no one fired | nobody fired | brass/cartridges | dagger/daggers/sword ..4 between/into | pull~ ..1 knife | @firearm
			muzzle/barrel/barrels/holster/holsters/hammer back/trigger/safety catch
			clip/magazine/magazines ..3 in/empty/out/full/ammo/loaded/spare/fresh/goes | cartridge/rounds/shells
			@blade ..3 drawn/unsheathed/belt/boot/hilt/scabbard/sheath/throat/ribs/edge/steel | hilt/scabbard/sheath/unsheath~/pommel/crossguard
			stiletto/rapier/cutlass/sabre/katana/shuriken/nunchucks/crowbar/mace
			swordsman/swordfight/swordplay/gunslinger/gunfight/shootout/standoff/archer/archers/marksman/rifleman/riflemen/snipers
			drew so/too/first/fast/his/her/on @obj | fast/quick/quickest draw
			weapon/weapons ..3 drawn/drew/draw/hand/ready/raised/drop/lower/lowered/loaded
			shot/shots/shoot/shoots/shooting/fire/fired/fires ..2 him/her/me/them/at/into/through/us/again/twice/air/blindly/back/wild
			grenade/grenades/dynamite/bomb/explosive/explosives/landmine/rocket launcher/flamethrower/bazooka | hands up | point ..2 at @obj/him
			the hole in/at ..2 end | barrel | my/his/her ..38/knife/blade/rifle | aim/aimed/aiming/aims | recoil of ..2 gun/rifle/pistol`,
		weak: `knife/knives | blade/blades | sword/swords | arrow/arrows | axe/axes | spear/spears | weapon/weapons | shot/shots/fire/fired | bow | hammer
			point/pointed | finger | register/robbery/mask | steel/iron/oil | click/clicked | belt | drew/draw | the thing in ..1 hand/fist
			faster/register/cash/money ..4 bag/till/now | empty/emptied/open/opened the register/till/safe | masks/balaclava/balaclavas | sights/scope`
	}
};
