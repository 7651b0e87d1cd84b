import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const violenceWords: Readonly<Record<string, Words>> = {
	violence: {
		strong: `stab~ @obj | bludgeon~ | strangl~ @obj
			shot @obj in/through/dead | gunned down | snap~ @poss neck | broke/breaks/breaking @poss nose/jaw/arm/ribs/neck/fingers
			choke~ the life | beat @obj until/till/unconscious/senseless/bloody | beaten unconscious/senseless/bloody/up
			spat/spit/spitting out ..1 tooth/teeth
			kept/keep/keeps/started/begun/began punching/hitting/kicking/beating @obj | knocked unconscious | headbutt~ | pummel~ | lynch~
			cut/slit ..1 throat of
			attacked/attack/attacks @obj with
			ran @obj through
			broke/breaks/broken/shattered/dislocated/fractured/crushed/snapped/cracked @poss ..1 nose/jaw/arm/ribs/neck/fingers/wrist/collarbone/leg/skull/cheekbone/kneecap/teeth/elbow
			bullet hole/holes
			attempted murder | murder victim/weapon/scene
			serial killer/killers
			blood on ..1 knuckles
			cudgelled/bludgeon~/clobbered/pistol_whipped/sucker_punched/coldcocked/pistolwhipped
			was/were/is murdering | was/were/been murdered ..1 by/in
			clubbed/beaten/struck/kicked about/around/in/across the head/face | put his/her boot/fist/knee into/in
			hitting each other | beat whoever | first/second/third/next punch | have/has/had/they've killed him/her/them | so i/he/she/we killed him/her/them
			beat/beats/beating @obj up | threw/throws/throw/swung ..1 a punch/first_punch
			ran @obj through | hands around/round @poss throat/neck | slit/cut/cuts/cutting/slitting ..1 throat/throats
			fist connected/slammed/crashed/landed/smashed/drove | shot dead
			choked/choking/strangling/throttling ..1 him/her/me/them/the_life | tackled him/her/me/them to
			lip ..2 split/bleeding/burst
			punched/kicked/slapped/clubbed/strangled/throttled/stabbed/headbutted/thrashed/pummelled/battered him/her/me/them ..2 down/about/across/until/till/in/again/unconscious/over_the_head/senseless
			beat/beats/beating @obj ..1 to death | beaten ..1 to death`,
		clear: `kill~ ..1 someone/somebody/anyone/people/man/men/woman/him/her/them/everyone | strangulation
			murderer/murderers | gunshot/gunshots | knife/blade/sword ..5 chest/throat/stomach/ribs/gut/neck
			choke~ @obj | beat~ @obj | slap~ @obj | kick~ @obj | kick~ ..2 ribs/stomach | hands/fingers ..2 around/round ..1 throat/neck
			squeeze~ ..2 throat/neck | smash~ ..4 face/skull/head/jaw | punch~ ..3 face/gut/stomach/jaw
			he/she/they/i/we/who/brother/father/mother hit/punched/slapped/kicked/struck/beat @obj | hit @obj back/again/hard/harder/twice
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
			split/bleeding/fat/burst/busted/bloodied/swollen/bloody lip/lips/eyebrow/nose/knuckles/brow
			broken nose/jaw/ribs/rib/teeth/knuckles/collarbone/fingers
			blood/bleed~ ..4 from/down/running/dripping ..3 nose/mouth/lip/chin/lips/ear/knuckles
			holding/clutching/cupping/clutched @poss ..1 nose/jaw/face/mouth/ribs/stomach/side
			knuckles ..3 hurt/bled/split/raw/bruised/stung/ached/bloody
			flat of ..2 hand/blade/sword | backhand~ | a slap/slaps | slap/slaps/slapped/slapping ..2 face/cheek/@obj | stabbings/knifed
			killed/kills/killing/kill ..2 @person/@kin/men/people | i'll/i'd/to/gonna/would kill/murder you/him/her/them
			murderous | assassin/assassins/assassinate~/assassination
			slain/slew/slay | headlock/chokehold/uppercut/haymaker/roundhouse/sucker | right/left hook/cross/jab
			punch up | fistfight/fistfights/scuffle/melee/scrap | swung ..3 @fist/@blunt/@blade/punch/wild/again/at/hard
			swing ..2 caught/connected/took | lung~ ..2 at/for/across/toward/towards/over | tackl~ @obj/@person | pinned @obj
			shot/shots rang/cracked/echoed | crack/report/bark/bang of ..3 @firearm/shot/gunfire
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
			thrash~/thrashed/flogged/whipped/caned ..3 him/her/me/us/them/little/until/till/for
			by the hair/throat/collar/scruff ..6 shook/threw/dragged/slammed/wall/up/hit/belt
			broke/broken/breaking ..1 his/her/my ..1 ribs/jaw/nose/arm/wrist/collarbone/fingers | split ..1 lip
			bayonet/bayonets/bayoneted | were/was trampled | slew/slain ..3 in/by/everything/everyone/men/him/her | knocked him/her/me/them ..2 down/out/over/unconscious/flat
			broken/fractured arm/nose/rib/ribs/wrist/collarbone/leg/jaw/finger/fingers | murdered a/an/the/his/her/my/him/them | people were/had_been killed/murdered/shot/massacred | parried/parry ..12 cut/blade/sword/axe/swung | all @number ..1 shot/dead | thumbs/fingers ..4 crushed/broken/smashed | shot ..2 him/her/them/man/woman/guard/boy ..3 dead/head/chest/leg/back/knee/face | bolt of plasma | thrown/threw @self in front of ..2 beam/bullet/blade/blow | knocked ..2 down again | spat out ..2 tooth/teeth/blood | kicked him/her/me/them down
			attacked/attacking/attacks ..1 him/her/me/us/them/by/people/woman/man/villagers | unconscious | swung/lunged/swings/lunges ..1 at him/her/me/them | a blow to | brawl/fistfight/punch_up/bar_fight | assassin/assassins/assassinated/assassination | burned/burnt/burn/burning alive | nose ..2 bleeding/broken/bled/bloody/burst | blood ..3 nose/lip/lips/mouth/chin/teeth/knuckles | eye ..2 swollen/swelling/blackened
			beaten/bloodied/battered ..1 and ..1 bleeding/bruised/bloody/left | murderer/murderers/killer/killers ..8 police/victim/dead/knife/body/caught/blood | mugged/jumped/ambushed ..2 by/me/him/her/them | the crowd/mob ..4 beat/stones/torch/torches/kick~/hang/rope | headlock/chokehold | knuckles ..2 split/bleeding/raw/bloody/broken | stomped/stamped on ..2 hand/head/face/fingers/chest | twisted/wrenched ..1 arm ..2 behind/back/until | pistol whipped | bludgeon~/cudgel~ | bleeding/bled ..6 beat/hit/knife/floor/ground/wound/shot/stabbed
			kept kicking/hitting/punching/beating ..1 him/her/me/them | took another/a ..1 fingernail/finger/tooth | man/woman with the pliers/knife/bat/cleaver | held/hold ..2 under the cold shower | flicking ..2 with ..1 wet towels/towel | had speared/stabbed/shot/cut him/her/them/me | the hole in his/her/my ..2 armour/chest/side/stomach/coat | screamed till/until | shrapnel | killed everyone/everybody | machine guns | men ..2 sat/fell down ..6 wire/tired/guns/mud | beat me/her/him/us on
			kick~/kicked ..3 when/while ..2 down
			fist/knee/boot/elbow/heel ..2 into ..3 face/stomach/jaw/ribs/gut/belly/groin/nose/mouth/teeth
			blade/sword/knife/spear/axe ..3 through/into/across ..2 neck/throat/chest/heart/skull/ribs/gut/belly
			a boot/knee/elbow/fist/kick ..2 to the ..2 head/face/ribs/stomach/groin/jaw/gut/side of
			blood ..6 punched/kicked/hit ..2 in/mouth/face
			was/were/got/been stabbed/shot/strangled/bludgeoned/beaten/knifed ..4 death/chest/back/neck/stomach/head/times
			@fist ..4 connect~/landed/slammed/smashed/crashed/drove/caught/met/cracked ..4 @face
			@blunt ..3 over/across/along/against/into/upon/down ..3 @face/shoulders/back
			brought ..3 @blunt ..1 down ..4 @person/@face/@poss
			blows/kicks/fists/boots ..3 rain~/rained/fell/came ..2 down/on/upon/from
			hands/fingers/cord/wire/belt/scarf/rope ..3 around/round/about/at ..2 throat/neck/windpipe ..5 squeeze~/tighten~/tightened/pressed/pulled/choked/until
			curl~ ..4 ball/floor/ground ..8 kick~/kicks/blows/boots
			stamp~/stomp~/trampl~/kick~ ..2 on/in ..2 @face/head/fingers
			hitman/assassin/hitmen ..6 target/shot/killed/throat/body/blood
			bit/bites/bite ..3 ear/finger/nose/hand/tongue/throat ..1 off/through/out
			shot/shots ..2 rang/cracked/echoed ..10 fell/dropped/slumped/collapsed/crumpled/toppled/staggered/dead
			ran at me/him/her ..6 killed/cut/struck/shot/stabbed
			drove/plunged/thrust/sank/buried/rammed/slid/stuck ..2 knife/blade/sword/dagger/spear/bayonet/fist/knee/sword ..2 into/through/between
			punched/hit/kicked/slapped/elbowed/headbutted ..1 him/her/me/them ..2 in/on/across ..2 face/head/jaw/mouth/nose/stomach/ribs/gut/belly/throat/teeth/back/eye/ear/chest/shin/cheek
			beat/beats/beating/beaten ..3 to death
			slit~/slitting/slashed ..2 throat
			hit/struck/punched/smashed/clubbed/hammered ..2 in/on/across ..1 face/head/jaw/mouth/nose/cheek/temple/skull/ear
			beat/beats/beating/beaten/clubbed/stoned/kicked ..3 to/half_to death
			murdered/butchered ..2 @kin
			hands/fingers ..1 round/around/closed/tightened ..2 throat/neck
			came/come at him/her/me/them with ..2 knife/shovel/axe/bat/hammer/blade/sword/bottle/crowbar
			@strike @obj/him ..1 in/on/across/over/along/under/round ..2 @face
			run through with ..2 @blade
			rain~ ..2 blows/fists/kicks/punches
			slit/slits/slitting/cut/cuts/opened/slashed/tore ..2 throat/throats/jugular/windpipe
			throat ..2 cut/slit/slashed/opened
			hole in ..2 waistcoat/chest/forehead/shirt/head/stomach/back/throat/temple/gut/coat
			murdered/slaughtered/butchered/assassinated/executed/strangled/knifed/slain ..2 @kin/@person/family
			gouge~ ..3 eyes/eye
			lash~ out at @obj with ..2 @blade
			put ..2 boot/fist/knee into ..1 stomach/face/ribs/back/groin
			fists/blows/punches ..3 landed/rained
			stab~/knif~/knifed/shanked/impal~/impale~/bayonet~ ..2 @obj/@person
			beaten up ..2 by/in/behind/at/for/again/and
			broke/broken/breaking/breaks/shattered ..1 his/her/my/your/the ..1 nose/jaw/cheekbone/ribs
			was/were/been/got/gets/getting/be shot ..2 in/by/dead/down/at/while/on/twice/and
			bullet/bullets ..1 hit/tore/struck/went/ripped/took ..2 him/her/me/them/through/shoulder/chest/into
			blows ..3 rained/fell/landed/came
			cut/slashed/sliced/caught him/her/me ..1 across the forearm/face/chest/cheek/arm/ribs/back/hand | beat/slammed/smashed/bashed/banged his/her/my ..1 head/face ..1 against/into/on/off | until/till he/she/it/they stopped struggling/moving/kicking/fighting/breathing | bent ..4 finger/fingers/arm back | finger back until | it snapped | struck him/her/me across | hit/hits/beat/beats/struck us/him/her/me with ..4 belt/cane/book/whatever/bottle/ruler/hymn/stick/glove/poker | had her/him/me ..1 by the hair/throat | slammed/shoved/pushed her/his/my face | slapped/beaten/whipped ..2 for ..1 having/it | can hurt you | he hit him/her/me | was beaten for | broke your/my/her wrist/arm/nose/jaw/ribs
			was/were/been/being murdered/slain/knifed/lynched/strangled/assassinated/bludgeoned/gunned
			black and blue`,
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
			mug~/mugger
			pull~ the trigger
			killed by
			@fist <>3 @face
			wanted/want/meant/tried/trying/going/threatened to kill/murder/strangle
			@face/bone ..2 cracked/crunched/snapped/shattered/broke/gave ..1 under/beneath/with/like/and
			on all fours
			execut~
			crumpled/sprawl~/staggered/reeled/keeled/doubled ..1 over/back/backward/backwards/to/like/against
			black eye
			black eye/eyes/shiner`
	},
	gore: {
		strong: `disembowel~ | entrails | viscera | eviscerate~ | intestines | decapitate~ | dismember~
			pool~/pools/lake/sheet/puddle of ..1 blood
			torn ..1 limb from limb
			shard/shards/splinter of bone
			strip of scalp/flesh/skin | hand/head/leg with no arm/body
			white knob/end/gleam/glint of ..1 bone
			to the bone | down to bone
			brain/grey/gray matter
			headless corpse/body/man/woman/rider
			limbless
			offal
			arterial ..1 blood/spray/spurt
			pool/pools/spray/puddle/trail/smear/smears/slick/lake of ..1 blood | chunks/lumps/strips/scraps/shreds/pieces/hunks/gobbets of ..1 flesh/meat/skin/scalp/brain/tissue/muscle
			blood ..2 dried/clot~/congeal~/crusted/coagulat~/pool~/puddl~/spray~/splatter~/spatter~/soak~/seep~/well~/trickl~/stream~/pulsed/bubbled/frothed/dripped/black/hot
			blood ..2 everywhere/pooled/pooling/sprayed/spraying/spurt~/gush~/fountain~/soaked/smeared/spattered/splattered/seeped/seeping/dripped_from/congealed
			blood ..3 pool~/spurt~/gush~/spray~/spatter~/splatter~/drip~/soak~/stream~/pour~
			blood ..3 well~/soak~/ran/run/running/pour~/flow~/everywhere/throat/fingers/floor/bubbl~/stream~
			crush~/pulp~/splinter~/shatter~ ..2 bone/bones/skull/skulls/face/legs/leg/hand/chest/ribs
			ribbons/strips/shreds/chunks/lumps/slabs/gobbets/flap/flaps/pieces of ..2 flesh/meat/skin/him/her/scalp/tissue
			ribs ..3 splayed/cracked/pried/open/showed/white/through`,
		clear: `pool/pools/spray of blood | blood soaked/stained/slick
			slick/sticky with blood | covered/drenched/soaked in ..1 blood | mangled | gash/gashes
			torn/charred/burnt/burned/burning/rotting flesh | bone ..3 through/protrud~
			charred/burnt/burned/burning/rotting bodies/body/corpses/corpse | cough~ ..2 blood
			blood ..1 between @poss fingers
			skull ..2 open/split/crush~/cave~ | flesh ..3 open/hung/hang~/strip~/torn/ragged | arm/leg/hand/head/finger/foot ..2 lay/torn/blown/missing
			bled/bleeding ..2 out/heavily | blood ..3 hair/collar/walls/sheets/snow/gravel/boots/shirt/dried/stiff | cut in half/two
			splintered/shattered bone | crushed ..2 skull/chest/legs/head | mess of ..2 flesh/blood | raw flesh/meat
			belly ..3 open/slit/outside | artery
			ribs ..2 spread/open/broken/exposed | strewn | in rags | ragged stump
			tendon/tendons/sinew/sinews/gristle/marrow/cartilage/ligament/ligaments
			jaw/scalp/skull/ribs/brain/spine/eyeball/lung ..3 missing/gone/off/exposed/visible | jaw with
			blood <>4 floor/wall/walls/tiles/carpet/everywhere/sheets/ceiling/boards/stones/fur/teeth/windshield/snow/grass/sand/deck/water/hands/face/eyes/mouth/clothes/apron/shoes
			slick/sticky/slippery/wet/crusted/caked/clotted/black/stiff/matted/dark/crust ..2 with/of ..2 blood/gore
			wound ..3 gap~/deep/open/ragged/weeping/fester~/pus/raw/edges/lips/stitched | gashed
			pus/suppurat~/fester~/gangren~/necrotic/putrefaction/suppuration | hemorrhag~/haemorrhag~
			pieces of @obj/them/him | bled out/dry/everywhere/through
			blood came/kept/was_coming/poured/ran/supposed/hit/started/spread/loss | red ..3 fingers/snow/floor/water/mist/pulp/pool
			corpse/corpses ..4 stink~/stank/smell/stench/rot~
			joint/joints had been | gory
			@limb ..2 lay/torn/severed
			severed ..1 head/hand/arm/leg/finger/fingers/limb/limbs/foot/ear
			@innards ..3 out ..2 on/onto/over/of
			what/all/little ..2 left of ..2 face/head/body/him/her/leg/hand/driver/man
			splinters/splinter of skull/bone | flap of ..1 skin/scalp/flesh | human/severed head | eyes ..3 gone/missing/pecked ..6 head/skin/face/neck | skin ..4 loose/slid/peeled/slipped/split ..4 side/off/face/skull/back | face was gone/missing/off | teeth through ..3 cheek | strings ..4 neck/muscle/sinew/flesh/meat | blood dried on | dried blood | spine broke | bone by bone | something ..4 chewing/chewed/gnawed at | lot of him ..3 find/left/floor/wall
			stump ..4 blood/arm/leg/wrist/raw/bone/bleeding | gash/gashes ..4 deep/open/bone/blood/cheek/thigh/side | artery/arterial/jugular | wound ..4 gaped/gaping/wept/pus/maggots/open/deep/bone/edges | blood ..2 wall/walls/ceiling/floor/tiles/carpet/sink/sheets/snow | skull ..3 caved/split/cracked/crushed/open/smashed | brain/brains ..3 matter/wall/floor/grey/spill~/splatter~ | viscera/sinew/gristle/tendon/tendons/cartilage | raw meat | red meat | peeled back | clot/clots/clotted/congealed | rotting/rotted/bloated/maggots ..4 body/corpse/flesh/face/eyes/skin | flayed
			opened his/her/my thigh/belly/stomach/chest/throat/arm/leg ..3 bone/to | to the bone | flaps of | belly lay/was open | face was mostly | strewn along/across/over/about | grey/gray ropes/coils/loops | gone at the wrist/knee/elbow/shoulder/neck | welled up and | gather all of him/her
			maggots ..4 wound/eyes/mouth/flesh/corpse
			crows/rats/dogs/pigs ..4 eyes/face/corpse/body/bodies
			pieces/bits/parts of ..4 brain/bone/skull/flesh/body/bodies
			@innards <>5 spill~/spilt/slither~/trail~/steam~/loops/slopp~/strewn/splatter~/spatter~/smear~/bulg~/protrud~/slid
			hang~/hung/dangl~/attached/held ..4 by ..3 flap/thread/strip/sinew/skin/tendon/gristle/strings
			bone/bones/femur/rib/ribs/shin/tibia/skull/spine <>4 jut~/protrud~/pok~/exposed/through/showing/showed/gleam~/glisten~/bare/splinter~/splintered
			socket/sockets ..4 empty/wept/bloody/raw/stared/where/hollow
			eye/eyeball/eyes ..4 hung/dangl~/popped/burst/pecked/gouged/plucked/cheek/socket/spoon
			stump/stumps ..4 blood/bleed~/wrist/bone/ragged/knee/where/arm/leg/neck
			skull/head/brains/brain <>4 burst/caved/crush~/pulp/splatter~/spatter~/open/split/matter/cracked/melon
			flesh/skin/meat ..4 peel~/ribbons/strips/shreds/tatters/slough~/flap/flaps/hung/hanging/tore/torn/ripped/open/raw/bubbl~/bone
			maggots/flies ..6 eyes/mouth/wound/flesh/corpse/body/face/dead
			wound ..5 maggots/bone/intestine/gap~/gaping/pus/liver/heart/lung
			walls ..4 blood/brains/gore/red
			bone ..3 showed/showing/visible/gleam~/white/stuck/jutt~/protrud~/through ..3 flesh/skin/wound/red/meat
			gouge~ ..3 eye/eyes
			guts ..2 spill~/spilt
			brains ..3 wall/floor
			blood ..3 pump~/spurt~/gush~/spray~/spatter~/splatter~/squirt~
			head ..3 come_off/came_off/rolled/severed
			bone/rib/skull/spine ..3 show~/visible/jut~/stuck_out/stick~_out/through
			saw/see/seeing the ..2 bone/rib/skull
			limb/limbs ..3 torn/scattered/strewn/blown
			blew ..2 head/face off
			artery ..3 pump~/spurt~/spray~
			scooped/torn/ripped ..2 out and
			leg/arm/legs/arms ..2 ended in
			scalp ..3 hair/strip
			blood ..3 mud of
			loop/loops/coil/coils/rope/ropes of ..2 gut/guts/intestine/intestines/bowel/entrails
			white ..1 of ..1 bone
			pool/pools/puddle/lake of ..2 blood/gore/bloody
			paint~ ..3 blood
			belly/stomach/abdomen/chest/ribcage <>3 ripped/slit/torn/open/cracked/opened/split/hollow/burst
			blood and ..2 brains/bone/brain/guts/hair/gore/flesh/bits
			intestines/entrails/innards/guts/bowels/viscera ..3 spill~/spilt/hung/hanging/trail~/slid/slither~/out/coil~/steam~/loops/across/floor
			arm/leg/hand/head/foot/jaw ..2 torn/ripped/blown/hacked/sheared/bitten ..1 off/away
			eye/eyeball ..3 hanging/dangling/socket/burst
			both hands pressed ..2 side/stomach/belly/wound/chest/neck | grey/pink/red/white and glistening | still have/had feet/a_foot/a_hand/fingers | following the smear | red and ..1 tacky | flesh ..3 was raw | feet in them | between her/his/my fingers ..6 grey/glisten~/wet/guts/blood
			behead~
			severed/amputated/detached/bodiless/disembodied ..1 @limb
			flay~`,
		weak: `blood/bloody/bloodied | bleed/bleeding/bled | flesh | wound/wounds/wounded | corpse/corpses | skull | bone/bones | burns | ribs/rib | gut
			gouge~ | wet/slick/sticky | flies/crows/ravens/rats | ragged/raw/torn | meat | dead | limb/limbs | thumb/finger/toe/ear/eye/jaw
			tissue/muscle/skin | scream/screamed
			intestine/innards/insides/guts/bowels
			gore
			brain/brains/bowels/innards/guts ..4 out/floor/wall/ground/spilled/steam~
			skinned
			gaping/open wound
			ribbons/tatters/shreds ..2 of/hung/flesh/skin/meat
			severed/decapitated/disembowelled/disemboweled/eviscerated/dismembered/mutilated/mangled
			stump/stumps
			gutted/flayed/skinned/disembowelled/disemboweled/eviscerated/impaled/quartered/dismembered/decapitated/beheaded/mutilated ..3 like/alive/body/corpse/him/her/them/man/woman/and/on/by
			mutilate~
			arteries/arterial/jugular/femoral
			mangle~/mutilat~/decapitat~/eviscerat~/impal~/lacerat~/laceration/lacerations/maul~/goring
			throat ..3 torn/ripped/open/out/grin~/second`
	},
	torture: {
		strong: `torture~ @obj | torturer/torturers | torture chamber | waterboard~ | under torture
			psychological torture
			interrogator/interrogators
			put/turned the current/voltage | red hot/glowing iron/poker/knife/brand
			break @obj fingers one
			no nails/fingers/teeth left | told them nothing
			had/has told ..1 nothing
			sleep ..1 deprivation | not/isn't/wasn't/never/weren't let/allowed ..1 to sleep
			tortured/torturing/torture/tortures ..1 @person
			they/he/she/who tortured ..1 him/her/me/them/us | branding iron/irons
			took/take/taking another fingernail/finger/tooth/toe | man with the pliers
			strappado/bastinado/waterboarding/waterboarded/torturers/torturer`,
		clear: `electrocute~ | cattle prod | pliers | fingernails ..2 pull~/torn/ripped | branding iron
			make @obj talk/scream | strapped ..3 chair/table/bench | water ..2 over/under ..4 cloth/face/mouth | make this stop
			tell us/me ..2 name/names/where/who | give us/me ..2 name/names | electrode/electrodes | shackles
			kept @obj awake | burn~ ..2 cigarette/cigarettes/iron | cut/cutting/broke/breaking ..1 finger/fingers/toe/toes | inquisitor
			his/the tools ..3 cloth/table/tray | break/broke ..1 fingers | thumbs
			prisoner/captive/suspect/traitor ..8 scream~/strapped/chair/table/board/cell/talk/broken/break/confess | asked ..2 more about
			strapped/lashed/chained/bound/shackled/tied/manacled/pinned/nailed ..2 to ..2 chair/table/board/bench/frame/wall/rack/post/slab/cross/wheel
			they/he/she want/wanted/wants ..2 name/names/code/codes/location/password | say/said/says the name
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
			turned ..1 dial/current/crank/handle
			the screws ..3 turn/tightened/thumbs/another | another half/quarter turn | thumbs/fingers/hands were ..1 being crushed | pain/hurt ..3 must/before/until ..4 tell/talk/speak/name | they always tell/talk | the rack ..6 shoulder/scream~/rope/ropes/wheel/name/names/more | head under ..1 water ..8 asked/again/breathed/until/till/name | electric wires/shocks | pulled ..4 out ..3 hair ..3 asked | shoulder go/tear/tore/dislocate~ ..12 scream~/rope/ropes/wheel/rack
			the torturer/interrogator/inquisitor/questioner's | make/made him/her/me/you/them talk/scream/beg | scream~ ..4 until/till/for ..4 voice/throat/hours/days/hoarse | talk/talks/talked ..6 or/until ..3 finger/hurt/cut/burn/scream | electrodes/car_battery/generator/pliers/pincers/thumbscrews ..8 chair/strapped/skin/scream~/wired/nails/name/names | strapped ..2 to/into ..2 chair/table ..6 scream~/pain/pliers/knife/needle/current | whipped/flogged/lashes/lashed ..8 confess~/post/back/scream~/count~ | the pain stopped/stops/will_stop | confess/confession/confessed ..8 pain/rack/iron/scream~/fingers/burned | the dungeon/dungeons ..8 scream~/chains/whip/iron | salt ..3 wound/wounds/cuts ..6 scream~/rubbed/name | days of ..1 pain/torture/it ..6 name/broke/talk
			the electricity | shoulders came out | begged ..8 pain/stop/mum/mother/mercy | put me/him/her on the rack | one notch
			scream~ ..5 until/till ..5 voice/hoarse/throat/talk
			hang~/hung/hanged/strung ..2 up by ..2 wrists/arms/thumbs/ankles/feet
			held/hold/holding/pushed/shoved/forced ..3 head/face/her/him under/underwater ..1 water
			hot iron/irons/poker ..4 @body/skin/flesh
			tell/give/gave us/me ..2 names/codes/code/location ..6 pain/stop/fingers
			inquisitor ..8 tools/iron/coals/confess/thumbs/nails
			soles ..4 feet ..6 beat~/cane/whip~/hose/rod/blows
			iron ..4 coals
			cloth/towel/rag/hood ..8 pour~/jug/tipped/bucket/water ..10 mouth/nose/face/drown~/breathe/gag~/lungs
			pour~ ..4 water ..6 cloth/towel/nose/mouth/face
			clips/clip/electrodes/electrode/wires/leads/clamps/clamp/alligator ..5 toes/toe/nipples/chest/fingers/skin/testicles/temples/genitals/tongue/ears/wet
			kept/keep/keeps/keeping @obj awake ..4 days/nights/lights/water
			pliers/drill/blowtorch/tongs/hammer/needles/bolt_cutters/razor/scalpel/iron ..8 teeth/tooth/nails/fingernails/knee/knees/kneecap/fingers/scream~/talk/chair/prisoner/toes/screamed
			strung/hung/hang~/suspended/dangl~/chained ..4 by/from ..3 wrists/ankles/thumbs/feet/hook/ceiling/beam/arms
			arms ..2 behind ..4 lifted/hauled/rope/pulley/hoist~/sockets
			hot/heated/red/glowing/white/branding ..1 iron/irons/poker/coals/brand/tongs/metal ..6 skin/flesh/chest/foot/feet/eye/eyes/back/side/belly/soles/cheek/face/palm
			he/she/i/prisoner would/didn't/wouldn't/refused break/talk/confess ..10 pain/scream~/knife/iron/pliers/again
			interrogat~ <>12 pain/scream~/blood/burn~/strapped/beat~/beaten/shackle~/bruise~
			make/makes/made/making it stop ..8 tell/name/names/talk/sign
			break/broke/breaking/broken/took/smash~/snap~ ..3 finger/fingers/toe/toes/fingernail/fingernails/thumb/kneecap/teeth/tooth ..8 asked/ask/question/questions/talk/name/answer
			generator/current/voltage/dial/crank/volts/electricity ..8 scream~/screaming/convuls~/spasm~/jerk~
			salt ..3 in/into/on ..2 wounds
			pulled/pulling/pull/tore/took ..2 fingernails/nails/teeth ..2 out/off/one/pliers
			held ..2 head ..1 under ..1 water
			on/to the rack ..8 notch/scream~/shoulders/hour/turn/confess~
			tortured ..3 days/weeks/death/information
			pull~/tore/ripped/took/torn out/off/another ..3 fingernail/fingernails/nails/toenails/teeth/tooth
			electric ..2 shocks/current/wire/wires/prod
			sign/signed ..2 confession
			tortured to/into/by/until/for ..3 death/name/names/information/confess~/days/hours/weeks/answer/answers
			bent ..4 finger/fingers ..2 back | @number left ..1 kid/boy/girl/captain/doctor | hurt you until/till/all | scream~ ..2 so hard/loud | would've/would_have told him/them/her anything | i'd have told | where's the ..6 finger/scream~/again/snapped | asked again ..6 finger/scream~/hurt/water/snapped`,
		weak: `chained/chains | shackle~ | strapped | restraints | scream/screams/screamed/screaming | confess~ | whip/whips/whipped | agony
			captor/captors | tied/bound | interrogat~ | fingernail/fingernails | prisoner/captive/cell/dungeon/cellar | scream~
			needle/iron/hook/hammer/drill/brazier/coals | question/questions/asked/answer | colonel/captain/guard/guards/officer | blood/burn~
			drown~/drip/dripping | confession | days/nights/lights | asked ..1 again/once ..1 more | tell me/us where/who/what/the
			pain/agony ..6 tell me/us where/what/who/the | scream~ ..6 confess~/names/talk~
			torture~
			break/breaks/broke/breaking @obj
			begged/begging/beg ..3 stop/mercy/die
			interrogate~
			interrogation
			thumbscrews
			thumbscrew/thumbscrews`
	}
};
