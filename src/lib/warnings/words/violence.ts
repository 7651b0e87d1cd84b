import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const violenceWords: Readonly<Record<string, Words>> = {
	violence: {
		strong: `beat/beats/beating/beaten ..3 to death | stab~ ..2 to death | stab~ @obj | slit~/slitting/slashed ..2 throat | bludgeon~ | strangl~ @obj
			shot @obj in/through/dead | gunned down | snap~ @poss neck | broke/breaks/breaking @poss nose/jaw/arm/ribs/neck/fingers
			choke~ the life | beat @obj until/till/unconscious/senseless/bloody | beaten unconscious/senseless/bloody/up
			kick~/kicked ..3 when/while ..2 down | spat/spit/spitting out ..1 tooth/teeth
			hit/struck/punched/smashed/clubbed/hammered ..2 in/on/across ..1 face/head/jaw/mouth/nose/cheek/temple/skull/ear
			fist/knee/boot/elbow/heel ..2 into ..3 face/stomach/jaw/ribs/gut/belly/groin/nose/mouth/teeth
			kept/keep/keeps/started/begun/began punching/hitting/kicking/beating @obj | knocked unconscious | headbutt~ | pummel~ | lynch~
			beat/beats/beating/beaten/clubbed/stoned/kicked ..3 to/half_to death | murdered/butchered ..2 @kin
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
			cudgelled/bludgeon~/clobbered/pistol_whipped/sucker_punched/coldcocked/pistolwhipped | lash~ out at @obj with ..2 @blade
			@firearm ..4 went/fired/cracked/roared/barked/boomed/discharged ..10 fell/dropped/slumped/collapsed/crumpled/toppled/staggered
			shot/shots ..2 rang/cracked/echoed ..10 fell/dropped/slumped/collapsed/crumpled/toppled/staggered/dead
			cut/cuts/cutting/mow~/hack~/hew~/hewed/struck/gunned @obj down
			was/were/is murdering | was/were/been murdered ..1 by/in`,
		clear: `kill~ ..1 someone/somebody/anyone/people/man/men/woman/him/her/them/everyone | strangulation
			murderer/murderers | gunshot/gunshots | knife/blade/sword ..5 chest/throat/stomach/ribs/gut/neck
			choke~ @obj | beat~ @obj | slap~ @obj | kick~ @obj | kick~ ..2 ribs/stomach | hands/fingers ..2 around/round ..1 throat/neck
			squeeze~ ..2 throat/neck | smash~ ..4 face/skull/head/jaw | punch~ ..3 face/gut/stomach/jaw
			he/she/they/i/we/who/brother/father/mother hit/punched/slapped/kicked/struck/beat @obj | hit @obj back/again/hard/harder/twice | black eye
			bloody/bloodied/bleeding/broken nose/lip/mouth/jaw
			ribs/rib/bone/nose/jaw crack~/broke/break/go/gave/snap~/crunch~ | wrestl~ ..3 ground/floor/mud/dirt
			slammed/threw/flung/hurled/shoved @obj into/against/down/onto/across | lunge~ at @obj | swung ..4 at @obj/his/her | brawl/brawling
			blow/blows ..3 @body | knock~ @obj down/out/cold/off | knocked ..2 ground/floor | mugged/mugging | threw ..1 punch/punches | choking @obj
			stamped/stomped ..2 @body | homicide | boot/boots ..3 ribs/face/stomach
			drove/drives/plunge~/sank/thrust/slid/shove~/jab~ ..2 knife/blade/dagger/sword/spear/bayonet/shears ..2 into/between
			spat/spit ..2 blood ..2 at | punched ..2 in the | swung ..2 bar/bat/shovel/axe/hammer/club/pipe/sword/fist | crowbar/cudgel/nightstick
			stay down | killed ..2 boy/girl/guard/driver/man/woman | cut ..2 throat | bandits/raiders/thugs/attackers/attacker | dragged ..3 out/off
			in the mouth for it | body hit the | @strike @obj/@person | @strike the ..1 man/boy/guard/girl/woman/sailor
			@strike ..3 in/on/across/over/round ..2 @face | @blunt <>4 @face | @hurl @obj ..2 wall/floor/ground/stairs/table/against/into/across
			@face/bone ..2 cracked/crunched/snapped/shattered/broke/gave ..1 under/beneath/with/like/and
			split/bleeding/fat/burst/busted/bloodied/swollen/bloody lip/lips/eyebrow/nose/knuckles/brow
			broken nose/jaw/ribs/rib/teeth/knuckles/collarbone/fingers | black eye/eyes/shiner
			blood/bleed~ ..4 from/down/running/dripping ..3 nose/mouth/lip/chin/lips/ear/knuckles
			holding/clutching/cupping/clutched @poss ..1 nose/jaw/face/mouth/ribs/stomach/side
			knuckles ..3 hurt/bled/split/raw/bruised/stung/ached/bloody | on all fours
			crumpled/sprawl~/staggered/reeled/keeled/doubled ..1 over/back/backward/backwards/to/like/against
			flat of ..2 hand/blade/sword | backhand~ | a slap/slaps | slap/slaps/slapped/slapping ..2 face/cheek/@obj | stabbings/knifed
			killed/kills/killing/kill ..2 @person/@kin/men/people | i'll/i'd/to/gonna/would kill/murder you/him/her/them
			murderous | assassin/assassins/assassinate~/assassination
			execut~ | slain/slew/slay | headlock/chokehold/uppercut/haymaker/roundhouse/sucker | right/left hook/cross/jab
			punch up | fistfight/fistfights/scuffle/melee/scrap | swung ..3 @fist/@blunt/@blade/punch/wild/again/at/hard
			swing ..2 caught/connected/took | lung~ ..2 at/for/across/toward/towards/over | tackl~ @obj/@person | pinned @obj
			shot/shots rang/cracked/echoed | crack/report/bark/bang of ..3 @firearm/shot/gunfire | run/ran/runs through
			hack~/hew~/hewed/cleave~/clove/cleft/smite/smote ..3 @person/at/down/through/off/flesh/armour/armor/limb
			riot/riots/mob ..4 beat/stones/torches/smash~/burn~/attack~ | threw/throw/throwing ..2 punch/punches/fist/fists/haymaker
			hit back/again/harder | hit/hits/struck/beat ..2 hard/again/until | blow/blows ..3 landed/fell/caught/after/face/head/sent/knocked/struck
			knock~ ..2 teeth/senseless/unconscious/sprawling/flat/breath/wind | assailants/intruder | garrotte~/garrote~
			choke~/choking ..2 @obj/@person/him/air | crush~ ..2 windpipe/skull/throat/ribs | hurt you/him/her/them ..2 bad/badly
			bashed ..2 in/head/skull/brains | blood ..3 floor/wall/tiles/carpet/snow/sand/hands | bruis~ ..3 ribs/jaw/face/neck/throat/knuckles/cheek
			punch/punches/punched/punching @obj | loose/loosened/knocked/broken ..1 tooth/teeth | tooth/teeth ..3 skittered/spat/knocked
			shot/shoots/shooting/shoot him/her/them/dead/the ..1 man/woman/guard/boy/driver/dog
			murder~ @obj
			murdered | @fist ..3 @poss/the ..1 @face ..6 blood/teeth/crack~/crunch/broke/again/floor/ground/fell
			killed/kills/killing/kill/murdered/stabbed/shot/strangled ..1 him/her/them/me/someone/somebody/man/men/woman/people/boy/guard/soldier
			stabbed/knifed/strangled/throttled/bludgeoned/clubbed ..2 him/her/me/them/man/woman/guard/throat/chest/neck/back/stomach/side
			tortured/torturer/torturing | hit/hits/beat/beats/choked/chokes/strangled/punched/slapped/kicked me/him/her ..4 every/when/again/once/twice/times/because/for/if/so | the belt/strap ..2 came/off/out/down
			thrash~/thrashed/flogged/whipped/caned ..3 him/her/me/us/them/little/until/till/for | held/pinned ..1 his/her/my arms ..6 while/hit/punch~/kick~/beat/face/stomach
			by the hair/throat/collar/scruff ..6 shook/threw/dragged/slammed/wall/up/hit/belt
			broke/broken/breaking ..1 his/her/my ..1 ribs/jaw/nose/arm/wrist/collarbone/fingers | split ..1 lip | lip ..2 split/bleeding/burst | black eye
			bayonet/bayonets/bayoneted | were/was trampled | slew/slain ..3 in/by/everything/everyone/men/him/her | knocked him/her/me/them ..2 down/out/over/unconscious/flat`,
		weak: `kill~ | killer/killers | blood/bloody/bloodied | bleed/bleeding/bled | bruise~ | wound/wounds/wounded | fist/fists | gun/knife/blade/sword
			attack~ | fight/fighting/fought | punch/punched/punching | kick/kicked/kicking | smash~ | struck | teeth/tooth | blow/blows
			scream/screamed/screaming/screams | dagger/pistol/revolver/rifle/shot/bullet | red/crimson | lip/jaw/nose/knuckles | swung/swing/lunged
			fell/dropped/slumped/collapsed/crumpled | by the hair/throat/collar/scruff/neck/lapels | shots/gunfire/reports/bangs
			murder~
			kill/killed/kills/killing @obj/@kin
			assault/assaulted/assaults/assailant
			stab~
			massacre~
			slaughter~
			slash~
			strangle~
			throttle~
			grappl~/wrestl~
			back of ..1 hand
			mug~/mugger
			pull~ the trigger
			killed by
			@fist <>3 @face
			wanted/want/meant/tried/trying/going/threatened to kill/murder/strangle`
	},
	gore: {
		strong: `disembowel~ | entrails | viscera | eviscerate~ | intestines | decapitate~ | behead~ | dismember~ | flay~ | gouge~ ..3 eye/eyes
			guts ..2 spill~/spilt | brains ..3 wall/floor
			blood ..3 pump~/spurt~/gush~/spray~/spatter~/splatter~/squirt~ | pool~/pools/lake/sheet/puddle of ..1 blood
			head ..3 come_off/came_off/rolled/severed | bone/rib/skull/spine ..3 show~/visible/jut~/stuck_out/stick~_out/through
			saw/see/seeing the ..2 bone/rib/skull | what/all/little ..2 left of ..2 face/head/body/him/her/leg/hand/driver/man
			limb/limbs ..3 torn/scattered/strewn/blown | blew ..2 head/face off | torn ..1 limb from limb | maggots ..4 wound/eyes/mouth/flesh/corpse
			crows/rats/dogs/pigs ..4 eyes/face/corpse/body/bodies | pieces/bits/parts of ..4 brain/bone/skull/flesh/body/bodies
			artery ..3 pump~/spurt~/spray~ | shard/shards/splinter of bone | scooped/torn/ripped ..2 out and | leg/arm/legs/arms ..2 ended in
			scalp ..3 hair/strip | strip of scalp/flesh/skin | hand/head/leg with no arm/body | blood ..3 mud of
			@innards <>5 spill~/spilt/slither~/trail~/steam~/loops/slopp~/strewn/splatter~/spatter~/smear~/bulg~/protrud~/slid
			loop/loops/coil/coils/rope/ropes of ..2 gut/guts/intestine/intestines/bowel/entrails
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
			@corpse <>5 rotting/decay~/decomposing/decomposed/putrid/bloated/maggots/gnawed/headless/half_eaten/flyblown/blackened/mangled/mutilated/dismembered/flies
			maggots/flies ..6 eyes/mouth/wound/flesh/corpse/body/face/dead | severed/amputated/detached/bodiless/disembodied ..1 @limb | headless corpse/body/man/woman/rider
			limbless | wound ..5 maggots/bone/intestine/gap~/gaping/pus/liver/heart/lung | pool/pools/puddle/lake of ..2 blood/gore/bloody
			wad~/slip~/slipped/slid/knee/ankle/stepped ..3 in/on ..2 blood/gore/guts/entrails | paint~ ..3 blood | walls ..4 blood/brains/gore/red
			ate/eating/eats/gnaw~/chew~/devour~/feeding/fed ..4 corpse/body/flesh/face/innards/liver/raw/dead/entrails
			throat ..3 torn/ripped/open/out/grin~/second
			belly/stomach/abdomen/chest/ribcage <>3 ripped/slit/torn/open/cracked/opened/split/hollow/burst | offal
			half/most/what/rest of @obj ..3 smear~/strapped/scattered/ribbons/splatter~/spread/wall/floor | arterial ..1 blood/spray/spurt`,
		clear: `blood ..3 pool~/spurt~/gush~/spray~/spatter~/splatter~/drip~/soak~/stream~/pour~ | pool/pools/spray of blood | blood soaked/stained/slick
			slick/sticky with blood | covered/drenched/soaked in ..1 blood | mangled | mutilate~ | gash/gashes
			torn/charred/burnt/burned/burning/rotting flesh | bone ..3 through/protrud~
			charred/burnt/burned/burning/rotting bodies/body/corpses/corpse | cough~ ..2 blood
			blood ..3 well~/soak~/ran/run/running/pour~/flow~/everywhere/throat/fingers/floor/bubbl~/stream~ | blood ..1 between @poss fingers
			skull ..2 open/split/crush~/cave~ | flesh ..3 open/hung/hang~/strip~/torn/ragged | arm/leg/hand/head/finger/foot ..2 lay/torn/blown/missing
			bled/bleeding ..2 out/heavily | blood ..3 hair/collar/walls/sheets/snow/gravel/boots/shirt/dried/stiff | stump/stumps | cut in half/two
			splintered/shattered bone | crushed ..2 skull/chest/legs/head | mess of ..2 flesh/blood | raw flesh/meat
			belly ..3 open/slit/outside | artery
			ribs ..2 spread/open/broken/exposed | strewn | in rags | ragged stump
			tendon/tendons/sinew/sinews/gristle/marrow/cartilage/ligament/ligaments
			jaw/scalp/skull/ribs/brain/spine/eyeball/lung ..3 missing/gone/off/exposed/visible | jaw with
			mangle~/mutilat~/decapitat~/eviscerat~/impal~/lacerat~/laceration/lacerations/maul~/goring
			blood <>4 floor/wall/walls/tiles/carpet/everywhere/sheets/ceiling/boards/stones/fur/teeth/windshield/snow/grass/sand/deck/water/hands/face/eyes/mouth/clothes/apron/shoes
			slick/sticky/slippery/wet/crusted/caked/clotted/black/stiff/matted/dark/crust ..2 with/of ..2 blood/gore
			blood ..2 dried/clot~/congeal~/crusted/coagulat~/pool~/puddl~/spray~/splatter~/spatter~/soak~/seep~/well~/trickl~/stream~/pulsed/bubbled/frothed/dripped/black/hot
			wound ..3 gap~/deep/open/ragged/weeping/fester~/pus/raw/edges/lips/stitched | gashed
			pus/suppurat~/fester~/gangren~/necrotic/putrefaction/suppuration | arteries/arterial/jugular/femoral | hemorrhag~/haemorrhag~
			pieces of @obj/them/him | bled out/dry/everywhere/through
			blood came/kept/was_coming/poured/ran/supposed/hit/started/spread/loss | red ..3 fingers/snow/floor/water/mist/pulp/pool
			corpse/corpses ..4 stink~/stank/smell/stench/rot~
			crush~/pulp~/splinter~/shatter~ ..2 bone/bones/skull/skulls/face/legs/leg/hand/chest/ribs | joint/joints had been | gory
			@limb ..2 lay/torn/severed
			severed ..1 head/hand/arm/leg/finger/fingers/limb/limbs/foot/ear
			@innards ..3 out ..2 on/onto/over/of`,
		weak: `blood/bloody/bloodied | bleed/bleeding/bled | flesh | wound/wounds/wounded | corpse/corpses | skull | bone/bones | burns | ribs/rib | gut
			gouge~ | wet/slick/sticky | flies/crows/ravens/rats | ragged/raw/torn | meat | dead | limb/limbs | thumb/finger/toe/ear/eye/jaw
			tissue/muscle/skin | scream/screamed
			intestine/innards/insides/guts/bowels
			gore
			brain/brains/bowels/innards/guts ..4 out/floor/wall/ground/spilled/steam~
			skinned
			gaping/open wound
			ribbons/tatters/shreds ..2 of/hung/flesh/skin/meat`
	},
	torture: {
		strong: `torture~ @obj | torturer/torturers | torture chamber | tortured ..3 days/weeks/death/information | waterboard~ | thumbscrews | under torture
			psychological torture | scream~ ..5 until/till ..5 voice/hoarse/throat/talk
			pull~/tore/ripped/took/torn out/off/another ..3 fingernail/fingernails/nails/toenails/teeth/tooth | interrogator/interrogators
			hang~/hung/hanged/strung ..2 up by ..2 wrists/arms/thumbs/ankles/feet
			held/hold/holding/pushed/shoved/forced ..3 head/face/her/him under/underwater ..1 water | electric ..2 shocks/current/wire/wires/prod
			put/turned the current/voltage | red hot/glowing iron/poker/knife/brand | hot iron/irons/poker ..4 @body/skin/flesh
			tell/give/gave us/me ..2 names/codes/code/location ..6 pain/stop/fingers | break @obj fingers one
			inquisitor ..8 tools/iron/coals/confess/thumbs/nails | soles ..4 feet ..6 beat~/cane/whip~/hose/rod/blows | no nails/fingers/teeth left | iron ..4 coals | told them nothing
			had/has told ..1 nothing | cloth/towel/rag/hood ..8 pour~/jug/tipped/bucket/water ..10 mouth/nose/face/drown~/breathe/gag~/lungs
			pour~ ..4 water ..6 cloth/towel/nose/mouth/face
			clips/clip/electrodes/electrode/wires/leads/clamps/clamp/alligator ..5 toes/toe/nipples/chest/fingers/skin/testicles/temples/genitals/tongue/ears/wet
			turned ..1 dial/current/crank/handle
			sleep ..1 deprivation | not/isn't/wasn't/never/weren't let/allowed ..1 to sleep
			kept/keep/keeps/keeping @obj awake ..4 days/nights/lights/water
			pliers/drill/blowtorch/tongs/hammer/needles/bolt_cutters/razor/scalpel/iron ..8 teeth/tooth/nails/fingernails/knee/knees/kneecap/fingers/scream~/talk/chair/prisoner/toes/screamed
			strung/hung/hang~/suspended/dangl~/chained ..4 by/from ..3 wrists/ankles/thumbs/feet/hook/ceiling/beam/arms
			arms ..2 behind ..4 lifted/hauled/rope/pulley/hoist~/sockets
			hot/heated/red/glowing/white/branding ..1 iron/irons/poker/coals/brand/tongs/metal ..6 skin/flesh/chest/foot/feet/eye/eyes/back/side/belly/soles/cheek/face/palm
			talk/confess/speak/answer/tell ..6 or ..8 finger/fingers/eye/eyes/teeth/knee/ear/hand/toe/nail
			where ..6 he/she/i/they asked ..6 again ..12 scream~/pain/blood/burn~ | beg~/begged/pleaded ..4 for_death/to_die/kill
			he/she/i/prisoner would/didn't/wouldn't/refused break/talk/confess ..10 pain/scream~/knife/iron/pliers/again
			interrogat~ <>12 pain/scream~/blood/burn~/strapped/beat~/beaten/shackle~/bruise~
			flog~/lashes/lash/whip ..8 back ..6 skin/flesh/raw/ribbons/open/blood/strips | make/makes/made/making it stop ..8 tell/name/names/talk/sign
			sign/signed ..2 confession
			break/broke/breaking/broken/took/smash~/snap~ ..3 finger/fingers/toe/toes/fingernail/fingernails/thumb/kneecap/teeth/tooth ..8 asked/ask/question/questions/talk/name/answer
			generator/current/voltage/dial/crank/volts/electricity ..8 scream~/screaming/convuls~/spasm~/jerk~ | salt ..3 in/into/on ..2 wounds
			thumbscrews/thumbscrew/strappado/bastinado/waterboarding/torturers/torturer
			tortured/torturing/torture/tortures ..1 @person | tortured to/into/by/until/for ..3 death/name/names/information/confess~/days/hours/weeks/answer/answers`,
		clear: `interrogation | electrocute~ | cattle prod | pliers | fingernails ..2 pull~/torn/ripped | branding iron
			make @obj talk/scream | strapped ..3 chair/table/bench | water ..2 over/under ..4 cloth/face/mouth | make this stop
			tell us/me ..2 name/names/where/who | give us/me ..2 name/names | electrode/electrodes | shackles
			kept @obj awake | burn~ ..2 cigarette/cigarettes/iron | cut/cutting/broke/breaking ..1 finger/fingers/toe/toes | inquisitor
			his/the tools ..3 cloth/table/tray | break/broke ..1 fingers | thumbs | gave ..1 nothing away
			prisoner/captive/suspect/traitor ..8 scream~/strapped/chair/table/board/cell/talk/broken/break/confess | asked ..2 more about
			strapped/lashed/chained/bound/shackled/tied/manacled/pinned/nailed ..2 to ..2 chair/table/board/bench/frame/wall/rack/post/slab/cross/wheel
			they/he/she want/wanted/wants ..2 name/names/code/codes/location/password | the name/names they/he/she wanted | say/said/says the name
			inquisitors/inquisition/questioner | electrode/electrodes/electrocut~/cattle_prod/stun
			whip/lash/flog~/birch/scourg~/cane ..4 back/strokes/stripes/bare | scream~ ..4 again/hoarse/raw/voice/stop/throat
			dislocat~/wrench~ ..2 socket/shoulder/shoulders | held ..3 under/underwater | under the water/surface
			lights ..4 never/don't/didn't/always off/on | ice water/bath | cold/icy/bucket ..1 water ..4 face/over/thrown/threw
			beg/begged/begging/pleaded/pleading @obj/him/them to stop | hurt/pain/agony ..4 stop/more/again/worse
			another finger/fingernail/tooth/nail/toe | everyone/everybody/they all talks/talk/breaks/break
			tools/instruments ..5 table/tray/cloth/gleam~/laid/unrolled
			tortured ..3 him/her/me/them/us/for/until/by/prisoner/prisoners/people/bishops | torture ..3 him/her/me/you/them/us/chamber/room/cell/victim/any_more
			on the rack
			scream~ ..4 again/rack/chair/chains/name/names/iron/wheel/nail | fingernail/fingernails/nails ..6 pincers/pliers/pulled/torn/out/left/count~
			hot/red_hot/glowing/white_hot iron/irons/poker/pincers/coals | pincers/pliers/thumbscrew/cattle_prod/electrodes/brazier/windlass | make/made/end/stop the pain ..3 stop/talk/ends/name/whenever
			inquisitor/interrogator/torturer/questioner | agony ..4 hours/days/weeks/again/name/scream~/stop/finger | nerve/nerves ..4 fire/lit/burn~/body/every
			tell/tells ..1 me/us ..2 where/who/what/name ..8 stop/scream~/pain/again/finger/bone/burn~/iron/cut`,
		weak: `chained/chains | shackle~ | strapped | restraints | scream/screams/screamed/screaming | confess~ | whip/whips/whipped | agony
			captor/captors | tied/bound | interrogat~ | fingernail/fingernails | prisoner/captive/cell/dungeon/cellar | scream~
			needle/iron/hook/hammer/drill/brazier/coals | question/questions/asked/answer | colonel/captain/guard/guards/officer | blood/burn~
			drown~/drip/dripping | confession | days/nights/lights | asked ..1 again/once ..1 more | tell me/us where/who/what/the
			pain/agony ..6 tell me/us where/what/who/the | scream~ ..6 confess~/names/talk~
			torture~
			break/breaks/broke/breaking @obj
			begged/begging/beg ..3 stop/mercy/die
			interrogate~`
	}
};
