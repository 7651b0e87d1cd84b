import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const warWords: Readonly<Record<string, Words>> = {
	war: {
		strong: `air raid/raids | war crime/crimes | no man's land | trench warfare | carpet bomb~ | mortar fire | machine gun ..2 fire/nest/nests/post
			shell/shells/bombs/bomb ..2 fell/falling/burst/landed/exploded/hit | gas attack | over the top ..3 whistle/men/wire
			under fire | bomb shelter/shelters | bombed out | the enemy's lines/guns/trench | killed in action | missing in action
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
			wall/walls/gate/gates/breach ..8 defenders/orcs/enemy/host/invaders/horde/besiegers/legions
			horde/host/legion/legions/orcs ..6 charged/poured/came/broke/crossed/marched/advanced/swarm~
			boys/men/sons/lads/every_man ..5 conscript~/drafted/enlisted/mobilised/mobilized/called_up
			conscription/mobilisation/mobilization/rationing/blackout_curtains | trenches/trench ..6 mud/rats/whistle/wire/dead/boots/shells
			fix/fixed bayonets | cavalry charge/charged | shield wall/walls | pike/pikes/spears/phalanx/lances ..6 charge/line/enemy/broke/horses/ranks
			volley/volleys ..5 muskets/fire/fired/arrows/line/ranks/smoke
			fleet/ships/squadron/starships/cruisers/dreadnought ..6 bombard~/enemy/fired/burning/torpedo~/broadside/salvo/salvos/destroyed
			torpedo/torpedoes ..4 hit/struck/away/loose/bay/tubes
			soldier/soldiers/troops/infantry/militia/army ..4 marched/fired/burned/shot/looted/occupied/advanced/killed/dead/wounded/invaded/stormed/retreat~
			occupation ..4 soldiers/army/years/troops/forces | wounded/dead/dying men/soldiers/boys ..6 field/trench/mud/stretcher/stretchers
			no mans/man's land | war ..2 broke out/declared/ended/over/began/started/office/wounded/widow/dead/took/zone/effort
			siege_tower/siege_towers
			bombers`,
		clear: `soldier/soldiers | troops | regiment | battalion | platoon
			landmine/landmines | refugees | barrage | enemy lines | trench/trenches | shelling | tank/tanks
			barricade/barricades | siren/sirens ..4 shelter/again/cellar/planes | planes ..3 came/over/bomb/bombs | stretcher bearer/bearers
			the front ..3 come/moved/close/line | shrapnel | conscript~ | enlist~ | battle of
			warship/warships | sniper/snipers | march~ ..3 war | bombardment | brigade/squadron
			artillery fire | siege of | bayonet/bayonets | telegram ..4 war/office/straw | infantry | cannons | our boys/lads | conscripted/called_up
			the third/second/first/fourth company | garrison | column/convoy ..6 trucks/tanks/road/burn~/refugees/jeeps | crater/craters
			trucks/tanks/jeeps burn~/burning/burned/rolled/rolling/came | apc/apcs/humvee/howitzer/howitzers | shell hole/holes/shellhole
			rubble ..5 street/church/house/dig~/dug/bodies/bricks | refugee/refugees ..3 road/camp/column/carts
			evacuat~ ..4 city/children/village/bombs/station | blackout | the enemy/enemy's
			our/their lines/guns/positions/flank/troops/wounded/dead/side_of_the_line | left/right flank
			platoon/battalion/regiment/squad/brigade/company ..3 advanced/lost/held/march~/retreat~/died/wiped/moved/fell
			draft/drafted/draftees/conscripts/conscript/recruits ..3 war/sent/front/sixteen/boys/notice/card
			took/taken/sent the boys/men/sons/lads/young | boys of sixteen/seventeen/eighteen
			uniform/uniforms ..5 front/train/platform/waved/killed/war | stretcher/stretchers
			arrows ..4 fell/rained/sky/dark~/wall/walls/shields | war drums/horns/cry/elephants | drums beat | war drums
			host/horde/legion/warband/orcs/battalions | bomb | planes/helicopters/gunships/drones/jets ..4 overhead/over/low/circled/came/strafe~
			mine/mines/landmine/ied ..5 road/exploded/leg/stepped/went | war/wars ..3 years/since/before/after/during/ended/lost
			sabre/sabres | missing in | telegram/telegrams
			private/corporal/sergeant/lieutenant ..5 killed/dead/shot/hit/shouted/yelled ..4 men/trench/fire/wire/line/bayonets | broadside/broadsides
			cannon/cannons/artillery/batteries/musket/muskets ..3 fire/fired/roared/pounded/smoke/opened
			artillery
			trebuchet/trebuchets/catapults
			the shelling/bombardment/barrage | shells ..3 fell/falling/came/landed/burst/whistl~ | air raid | no man's land | war crime/crimes | the war ..4 killed/lost/died/ended/started/over/began`,
		weak: `war/wars | battle/battles | enemy/enemies | rifle/rifles | uniform/uniforms | cavalry | siege | veteran/veterans | rubble | retreat~
			at the front | curfew | checkpoint | surrender~ | shelter/shelters | smoke/burning/burned/burnt | ruin/ruins/bricks | dead/wounded/dying
			charge/charged/charging | wall/walls/gate/gates | boots/helmet/helmets | flag/flags | guns/gun | commander/general/colonel/captain
			advance/advanced | ladders/oil/stones/arrows/shields | medic/corpsman | trucks/truck/jeep/causeway/road
			battle/battles ..4 field/over/line/lost/won/raged/began/cry/after/fought
			sergeant/corporal/lieutenant
			the front
			foxhole/foxholes/dugout/bunker/bunkers/pillbox
			armistice/ceasefire/truce/peace_treaty/white_flag
			ration/rations/rationing
			ceasefire
			grenade/grenades
			army/armies
			militia
			invade~
			mortar/mortars
			ambush~
			cannon/musket/muskets
			casualties
			battlefield/battlefields/battleground
			bombing/bombed/bombs
			invasion
			front line/lines`
	},
	'mass-death': {
		strong: `genocide | death toll | pile/piles/heap/heaps/mountain of ..1 bodies/corpses/dead
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
			bury/buried/burying/burn/burned ..1 the bodies | not/weren't enough ..4 bury
			thousand people ..8 dead/died/radio/number/drown~/gone/lost | took out ..3 coast/city/town/village | number/numbers/count of ..2 dead
			stopped giving/counting numbers/bodies/dead
			mass shooting/shootings/murder/murders/killing/killings/extinction/suicide/casualty/casualties
			genocide/pogrom/pogroms/holocaust/death_camp/death_camps/gas_chamber/gas_chambers/ethnic_cleansing/extermination/exterminated
			trench/pit/ravine/ditch/grave ..6 lime/quicklime/bodies/corpses/dead/coffins/shovel~ | lime ..3 over/on/upon ..1 them/bodies/dead
			body count | no one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			nobody/none/no_one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			not/wasn't/weren't a single/one ..3 survivor/alive/left | crew ..4 dead/gone/killed/breathing/lost
			shooter ..6 school/classroom/mall/church/gym/concert/office/cafeteria
			classroom/school/cafeteria/concert/mall/church/nightclub/mosque/synagogue ..8 shooter/gunman/shooting/gunmen/opened
			the gunman/shooter ..8 dead/killed/classroom/children
			plane/ship/ferry/train/bus/airliner/liner ..8 killed/lost/drowned/dead/perished ..6 all/aboard/hands/passengers/souls/hundred/hundreds/everyone
			all hands lost/perished/dead | massacred ..3 village/villagers/men/women/families/people/prisoners/town/down | the massacre at/of
			bodies/corpses/coffins ..4 stack~/stacked/pile/piled/piles/heaped/rows/trench/pit/pits/carts/cart/trucks/lined/lay/street/streets/everywhere/decks/floated/floating/burn~
			hundreds/thousands/millions/dozens/scores/everyone/everybody/hundred/thousand/million/dozen ..5 dead/died/killed/perished/drowned/corpses/slaughtered/graves/massacred/starved/gassed/executed/crushed
			whole/entire/every ..2 village/town/city/family/crew/colony/settlement/tribe/platoon ..3 dead/killed/wiped/died/slaughtered/massacred/perished
			plague/pestilence/famine/flood/tsunami/earthquake/cholera/radiation ..8 killed/dead/died/thousands/corpses/graves
			mass/common grave/graves`,
		clear: `building/buildings ..2 collaps~ | collapsed/collapsing building/buildings | mass death
			burial pit | no plague | the dead ..3 counted/buried/were/lay/night/everywhere | count~ ..3 dead/bodies | too many dead/bodies/to_bury
			plague pit | shot ..3 one by one | quarantine~ ..2 city/town | sickness ..3 town/village/streets/houses/city | epidemic
			bodies ..4 beach/street/week | mass burial | wave/earthquake/fire/plague ..4 coast/city/town/thousands
			no one ..2 left/breathing/alive/dead/died/survived/gone | nobody/everyone/everybody ..2 left/breathing/alive/dead/died/survived/gone
			more bodies/dead/coffins | bodies/corpses ..3 rows/stacked/piled/everywhere/float~/after/counted/count/tarpaulin/tarps/sheets | toll
			names of the dead/missing | ran out of ..2 coffins/graves/wood/names
			every door/house/family ..4 lost/dead/cross/marked/fever/mourning | red/chalk cross ..3 door/doors
			vigil/candlelight ..6 victims/names/dead | police tape | the tape
			deck by deck/house by house/street by street/room to room/classroom to classroom/door to door
			the dead ..3 lay/were/outnumber~/street/streets/carts | lime | last of us/them/my_people/his_people/her_people
			collaps~ ..6 hundreds/thousands/buried/trapped | church bells ..4 stopped/silent | empty ..1 town/village/streets/city
			hundred/hundreds/thousand/thousands/million/millions/dozens/scores people/souls/men/women/children/crew/dead/passengers
			all/both of the/them ..2 dead
			mass grave/graves
			massacred/slaughtered ..3 village/everyone/all/them/people/children/prisoners/men/women | no survivors ..6 crew/crash/ship/plane/village`,
		weak: `rubble | dead | killed | debris | survivor | crushed | ruins | screams/screaming | trapped | thousands/hundreds/thousand/hundred/million
			bodies | murdered | trench/pit/ravine/grave/graves | nobody/everyone | fever | police/tape/parents | list/names | silent/silence
			gym/gymnasium/stadium | governor/mayor/radio/television/news | carts/cart | church/bells | breathing | survived | victims
			survivors ..4 none/no/few/handful/only/dozen | list of ..2 names/dead/missing/survivors/safe
			hundreds/thousands/millions of people/souls/them/dead/bodies
			extinct/extinction/annihilat~/exterminat~/wiped ..1 out/off
			wiped out
			slaughter~
			massacre
			survivors
			casualties
			pyre/pyres
			plague/pestilence/famine/pandemic/outbreak
			corpses
			gunman/shooter
			no survivors`
	},
	kidnapping: {
		strong: `abduction | held ..2 captive/prisoner
			chloroform | bound and gagged | hold~ ..2 for ransom | snatch~/grabbed/taken/bundled ..5 into/back_of ..2 van/car/trunk/boot
			tied to ..2 chair/bed/pipe/radiator/post | hood/bag/sack/blindfold ..2 over/on ..1 @poss/his/her head/face/eyes
			wrists ..3 bound/tied/taped/cuffed/zip | pay/paid/pays the ransom | captor/captors | rag/cloth ..3 over/against ..2 mouth/nose/face
			slave trader/traders/market | trafficked/trafficking | kept/keep/keeps/keeping/held @obj ..4 locked/basement/cellar/prisoner/captive/cage
			gagged ..6 bound/tied/truck/van/chair | ankles/hands/feet/arms ..1 bound/tied/taped ..6 truck/van/gag~/room/dark
			men who ..2 grabbed/taken/took | alive till/until ..4 money/ransom | never see ..3 daughter/son/wife/child/boy/girl again
			if they/you call~ ..2 police/cops | back of ..1 truck/van ..8 bound/gagged/tied/tape
			carried off ..6 carriage/horse/castle/tower/night/pirates/bandits | snatched ..2 from/off/away/outside/by
			@bound <>3 @rope ..6 chair/bed/wrists/ankles/hands/mouth/feet
			@bound ..2 to ..2 chair/bed/pipe/radiator/post/bedframe/pillar/pole/bedpost/tree/mast/wall/pipes
			wrists/ankles/hands/arms ..3 @bound/zip/cuffed ..2 behind/together/to/with/above/chair/bed
			sack/hood/bag/blindfold/pillowcase/hessian/burlap ..4 over/around/about/off/on/from ..1 @poss/her/his/my ..1 head/face/eyes
			blindfolded ..6 gag~/tied/bound/van/car/truck/trunk/led/hands/wrists
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
			if you scream/run/yell/shout/try | don't scream/try_anything/make_a_sound | scream all you | no one can/will/could/to hear you/her/him/me
			nobody can/will/could/to hear you/her/him/me
			sent/send/mail~/post~/cut ..4 finger/ear/lock/ringlet/curl/hair/toe/photo/photograph ..10 ransom/parents/father/husband/family/duke/pay/first/demand/money
			proof of life | stockholm syndrome
			slavers/slaver/traffickers/trafficker/pirates/raiders/press_gang ..6 took/taken/captured/seized/chained/cage/cages/hold/sold | press gang~
			sold ..3 slave/slavery/slavers | cage/cages ..4 locked/bars/kept/captive/girl/prisoner
			kidnapper/kidnappers | kidnap/kidnapped ..2 child/daughter/son/girl/boy/sister/brother/princess/prince/wife/husband/family
			demand~/pay/paid/pays/note/call/letter ..3 ransom ..8 daughter/son/father/girl/boy/child/family/wife/husband/her/him/alive
			wake/wakes/woke/waking/woken/awoke ..8 tied/bound/gagged/blindfold~/chained/shackled/handcuffed`,
		clear: `ransom | tied ..3 chair | zip ties/tied | trunk of ..2 car | locked ..4 basement/cellar | duct tape
			wrists ..2 bound/tied | floor/back_of ..2 van | chained ..3 wall/bed/pipe/radiator/floor | lock ..3 other/outside ..2 door
			tape ..3 mouth/wrists | prisoner/imprisoned/imprisonment | missing girl/boy/child/children | bound ..2 feet/hand/ankle/ankles
			bucket ..4 corner/mattress/door | when @poss father/parents/family pay/pays | if you scream
			see/saw @poss/your ..2 daughter/son/wife/husband/child/boy/girl ..2 again/alive | ankles bound | behind the tape | a note ..3 how much/money
			the money/payment ..2 alive/back | child locks/lock | the doors ..4 locked/locks/wouldn't/handle/no
			no handle/handles/window/windows ..4 inside/door/room/walls
			my/her/his captors/captor/jailer/gaoler/kidnapper/abductor/keeper/prison/cell/cage
			won't/wouldn't/don't/never ..1 let @obj go/out/leave/home | try/tried/trying to escape/run | no way out
			rope/ropes/tape/cuffs/bonds/cord ..3 wrists/wrist/ankles/mouth/arms/tight~/bit/cut
			work~/worked/saw~/rub~ ..4 ropes/rope/knots/bonds/tape/cuffs/duct | missing ..2 poster/posters/girl/boy/person/persons/since/child
			strange/nice/kind man/men ..8 car/van/sweets/candy/phone/door | he/she/they/man calls/call/called me/her ..9 not/isn't/wasn't ..3 name
			brings/brought/bring ..4 tray/food/soup/bread/water ..8 door/lock/cell/key/cellar/basement/bucket | under house arrest/lock
			bolted ..2 door/outside | took ..2 phone ..8 window/car/door
			phone ..4 out of ..2 window | money/payment/drop ..5 midnight/bag/unmarked/alone/police/cops
			kidnap/kidnaps/kidnapped/kidnapping | abduct~
			hostage/hostages
			ransom note
			took/taken/grabbed/snatched/seized ..1 him/her/me/us ..3 off_the_street/from_home/from_school/from_bed/from_the_street/outside_school
			held ..2 prisoner/captive/hostage | taken/took ..1 prisoner/hostage/captive | imprison~ | abductor/abductors | was/were/been stolen ..4 child/baby/cradle/father/mother/home
			we_have/we've_got/i_have/i've_got the/your girl/boy/daughter/son/wife/husband/child/sister/brother/kid | see him/her/them/you/it alive | wrists ..4 tied/bound/zip/chafed/raw/rope`,
		weak: `blindfold/blindfolded | rope/ropes | cell | let me go | prisoners | escape~ | struggle~ | chains/chained | tied
			van/trunk/boot/carriage/car/motorway | door/lock/bolt/handle/key/locked | basement/cellar/attic/tower/cage/dungeon | dark/darkness/light
			tape/cloth | wrist/wrists/ankles | scream | tray/soup/bucket/mattress | window/windows/bars | days/weeks/months | missing
			captive/captives/captivity
			gagged
			gag
			handcuff~/shackle~/manacle~/zip_ties/duct_tape/gag/gags/gagged/blindfold/blindfolded/hood
			locked ..2 tower/room/attic/cellar/basement/cage/shed/up/in
			taped/taping
			let me/us/her/him go/out`
	},
	weapons: {
		strong: `point~/aim~/level~/train~ ..2 @gun/crossbow | @gun ..2 pointed/aimed/levelled | gun ..2 to @poss head/temple | knife ..2 to @poss throat
			gunpoint | knifepoint | open/opened fire | gunfire | load~ ..2 gun/rifle/pistol/shotgun/revolver/guns/each/magazine
			aim~ ..3 gun/rifle/pistol/bow/shotgun | finger/thumb ..3 on/to/around ..1 trigger/hammer | safety ..2 off
			cocked ..2 hammer/gun/pistol/rifle | sawn off | machine gun/guns | assault rifle | semiautomatic | kalashnikov | switchblade
			broke/snapped ..2 shotgun | gun/pistol/rifle/revolver/shotgun/barrel/muzzle ..2 against/to/at/under ..3 @body
			gun/knife/pistol/rifle/revolver ..1 in ..1 hand/hands/fist/belt/waistband | knife/blade/razor ..1 against/to/at ..2 throat/neck/ribs/belly
			the guns ..3 bed/table/floor/counter | gun ..1 up | had ..2 gun/pistol/rifle ..3 too/on/up/out
			drop it/your weapon/weapons/the_gun ..8 gun/fired/aim~/trigger | finger ..2 tighten~ | semi automatic | kept ..2 pistol/gun/rifle on
			sword/dagger/knife ..4 neck/ribs/throat/through/chest/hilt | @gun ..3 hands ..6 pointed/aimed/loaded
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
			parry~/ripost~
			duel ..4 pistols/swords/dawn/paces/seconds | ten/twenty paces
			clip/magazine/cartridge/cartridges/shells/rounds ..4 in/into ..2 home/chamber/slammed/click~/slap~/gun/rifle/pistol/breech
			drop/drops/dropped ..2 gun/knife/sword/weapon/rifle/blade/pistol/weapons
			swords/sword/steel/blades/daggers/knives ..4 clash~/rang/crossed/drawn/parried
			holding/held/had/has/with/pulled/brought/got/carrying ..1 a/the/his/her/my ..1 knife/gun/blade/pistol/rifle/dagger/machete/sword ..6 inch/throat/chest/face/blazer/ribs/neck/nose/him/her/me/us/school/bag/pointed`,
		clear: `take/took/pull~/draw~/drew/drawn/held/hold/raise~/grab~/load~/cock~ ..2 @gun/knife/dagger
			holster~ | bullet/bullets | machete | dagger/daggers | grenade/grenades
			ammunition/ammo | knife/dagger/blade ..2 in/into ..1 boot/belt/hand/fist/sleeve | barrel ..3 at/on/against/trembl~/shook/pointed/lowered
			shells ..3 in/pocket/loaded/two | gunman/gunmen | sniper | unsheathe~ | arm~ @self
			drew/draw ..1 sword/blade/steel/knife/weapon | bayonet/bayonets | vest/vests ..3 bullet~
			no one fired | nobody fired | pull~ ..1 knife | @firearm
			clip/magazine/magazines ..3 in/empty/out/full/ammo/loaded/spare/fresh/goes | cartridge/rounds/shells
			@blade ..3 drawn/unsheathed/belt/boot/hilt/scabbard/sheath/throat/ribs/edge/steel | hilt/scabbard/sheath/unsheath~/pommel/crossguard
			stiletto/rapier/cutlass/sabre/katana/shuriken/nunchucks/crowbar/mace
			swordsman/swordfight/swordplay/gunslinger/gunfight/shootout/standoff/archer/archers/marksman/rifleman/riflemen/snipers
			drew so/too/first/fast/his/her/on @obj
			weapon/weapons ..3 drawn/drew/draw/hand/ready/raised/drop/lower/lowered/loaded
			shot/shots/shoot/shoots/shooting/fire/fired/fires ..2 him/her/me/them/at/into/through/us/again/twice/air/blindly/back/wild
			point ..2 at @obj/him
			the hole in/at ..2 end | my/his/her ..38/knife/blade/rifle | recoil of ..2 gun/rifle/pistol
			@firearm ..3 behind/at/against/to/on/in ..2 him/her/me/us/head/face/back/neck/hand/hands/waist/belt/temple/them
			knife/blade/razor/machete/dagger ..3 flick~/open/pull~/brought/drew/drawn/waved/waving/held/holding/pointed
			spear/spears/sword/swords/axe/axes/lance/halberd/pike ..6 throat/chest/through/stabbed/skull/armour/shield/blood/skidded/thrust/swung/snapped
			shot ..2 him/her/them/me ..2 in/through/dead/twice/down | blades on/down/away | put ..2 gun/knife/sword/crossbow/rifle/pistol/weapon down`,
		weak: `knife/knives | blade/blades | sword/swords | arrow/arrows | axe/axes | spear/spears | weapon/weapons | shot/shots/fire/fired | bow | hammer
			point/pointed | finger | register/robbery/mask | steel/iron/oil | click/clicked | belt | drew/draw | the thing in ..1 hand/fist
			faster/register/cash/money ..4 bag/till/now | empty/emptied/open/opened the register/till/safe | masks/balaclava/balaclavas | sights/scope
			muzzle/barrel/barrels/holster/holsters/hammer_back/trigger/safety_catch
			aim/aimed/aiming/aims
			armed with
			reload~
			brass/cartridges
			grenade/grenades/dynamite/bomb/explosive/explosives/landmine/rocket_launcher/flamethrower/bazooka
			bombs/bomb
			bow ..2 string/arrow/drawn
			aiming/pointing ..2 at
			dagger/daggers/sword ..4 between/into
			fast/quick/quickest draw`
	}
};
