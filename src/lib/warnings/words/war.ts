import type { Words } from '../words';

/** How a term is written: `../words.ts`. */
export const warWords: Readonly<Record<string, Words>> = {
	war: {
		strong: `air raid/raids | no man's land | trench warfare | carpet bomb~ | mortar fire
			gas attack
			under fire | bomb shelter/shelters | the enemy's lines/guns/trench | killed in action | missing in action
			prisoner of war | frontline
			under/enemy/cannon/artillery fire
			king's/queen's/emperor's army/armies/troops/soldiers
			air strike/strikes/airstrike/airstrikes
			battering ram/rams
			conscription/mobilisation/mobilization/rationing/blackout_curtains
			fix/fixed bayonets | cavalry charge/charged | shield wall/walls
			no mans/man's land
			siege_tower/siege_towers
			bombers
			air raid/raids | no man's land | the siege of/had/began/lasted/entered/weeks/months | shell_shocked | carpet bomb~ | bombs ..1 fell/falling/fall/dropped/rained/were_falling/came_down | war zone/criminal/criminals/crimes | prisoner/prisoners of war | declaration of war`,
		clear: `soldier/soldiers | troops | regiment | battalion | platoon
			landmine/landmines | refugees | barrage | enemy lines | trench/trenches | shelling
			siren/sirens ..4 shelter/again/cellar/planes | planes ..3 came/over/bomb/bombs | stretcher bearer/bearers
			the front ..3 come/moved/close/line | shrapnel | conscript~ | enlist~
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
			the shelling/bombardment/barrage | shells ..3 fell/falling/came/landed/burst/whistl~ | air raid | no man's land | war crime/crimes | the war ..4 killed/lost/died/ended/started/over/began
			went up/over ..1 the line/top | the wire ..6 german/wounded/patrol/night/shell/machine | over the top | bombarding/bombarded ..4 city/cities/domes/town/planet/port | battleships/frigate/frigates/destroyers/warships/dreadnought ..8 enemy/fleet/fire/lost/broken/orbit/torpedoes/missiles | third/second/first fleet/army/battalion/company/battle | trench jumped/collapsed/mud | whole trench | send us over | the enemy's | whistle ..8 climb/trench/over/walk/bayonets
			the battle ..6 dead/lost/won/killed/wounded/blood/raged/died/over/army | regiment/battalion/platoon/brigade/infantry/cavalry/legion/legions ..8 dead/killed/lost/charge/charged/attack/line/wounded/marched/fell/fire/enemy | enemy ..4 lines/guns/soldiers/troops/army/planes/tanks/ships/fire/cavalry | shell/shells/mortar/mortars/artillery/rockets/drones/missile/missiles ..6 hit/fell/falling/landed/fire/village/house/city/trench/killed/all_night/wall | soldiers ..6 burned/village/shot/dead/wounded/marched/killed/line/trench/rubble/border | evacuat~ ..6 city/village/bombs/shell~/war/soldiers | refugees/refugee ..8 war/border/bomb/camp/soldiers | rubble ..8 bomb/bombs/bombed/shell/war/school/soldiers | sirens ..8 bombs/shelter/cellar/raid/planes | army ..6 marched/burned/gates/enemy/dead/siege/walls/invad~ | invaded/invasion ..6 our/country/village/city/army/soldiers/border | archers/catapults/battering_ram ..8 wall/walls/gate/siege/arrows | the front ..8 letter/wounded/killed/trench/boys/men/guns/line/home | medic ..8 shell/fire/blood/trench/sergeant | ambush~/skirmish/offensive/bombardment/counterattack ..8 men/killed/dead/enemy/platoon/patrol/wounded/lost
			enemy/enemies
			bombed/bombing/bombs ..2 my/our/the ..1 school/house/street/city/village/hospital/bridge/town | missiles/drones/drone/missile | a shell/drone ..8 noise/sound/sounds | sirens ..12 cellar/metro/shelter/basement/bomb~/artillery/missiles | the whistle ..8 blows/blew/men/mud/guns/climbed | corporal/sergeant/private/lieutenant ..12 wire/trench/shells/guns/rifle/line/mud
			infantry/cavalry/army/regiment ..4 street/went/charged/advance~/attack~/river/beaten
			telegram ..8 killed/missing/regret
			company crossed/held/lost ..6 fire/men/bank
			column/convoy/village/town/city/bridge/street/hospital ..4 shelled/bombed/strafed/bombarded/overrun/besieged
			guns ..4 horizon/front/thunder~/rumbl~/grumbl~/distance/boom~/opened
			rumble/grumble/thunder/boom ..2 of ..2 guns/artillery/cannon/cannons/shells
			shells/shell/mortars/mortar/rockets/rocket/bombs/missiles/missile/drones ..4 fell/falling/whistl~/burst/bursting/landed/hit/came/scream~/exploded/overhead/struck/rained/walking/dropp~
			ladders/ladder ..8 walls/wall/parapet/battlements ..8 arrows/oil/stones/orcs/enemy/defenders
			wall/walls/gate/gates/breach ..8 defenders/orcs/enemy/host/invaders/horde/besiegers/legions
			horde/host/legion/legions/orcs ..6 charged/poured/came/broke/crossed/marched/advanced/swarm~
			trenches/trench ..6 mud/rats/whistle/wire/dead/boots/shells
			pike/pikes/spears/phalanx/lances ..6 charge/line/enemy/broke/horses/ranks
			volley/volleys ..5 muskets/fire/fired/arrows/line/ranks/smoke
			fleet/ships/squadron/starships/cruisers/dreadnought ..6 bombard~/enemy/fired/burning/torpedo~/broadside/salvo/salvos/destroyed
			torpedo/torpedoes ..4 hit/struck/away/loose/bay/tubes
			soldier/soldiers/troops/infantry/militia/army ..4 marched/fired/burned/shot/looted/occupied/advanced/killed/dead/wounded/invaded/stormed/retreat~
			occupation ..4 soldiers/army/years/troops/forces
			over the top ..8 whistle/men/wire/trench/guns
			battlefield ..6 dead/bodies/crows/wounded/blood/died
			machine gun ..2 fire/nest/nests/post
			shell/shells/bombs/bomb ..2 fell/falling/burst/landed/exploded/hit
			over the top ..3 whistle/men/wire
			missing ..3 believed killed
			cannons/guns ..3 pound~
			shelled/strafed/besieged/bombarded ..3 town/city/village/us/them/positions/trenches/walls/for
			siege ..3 engines/tower/towers/ladders/city/castle/week/month
			war ..2 broke out/declared/ended/over/began/started/office/wounded/widow/dead/took/zone/effort
			under siege
			airstrike/airstrikes/blitz/shellfire/minefield/minefields/frontlines/battlefront/panzers/luftwaffe/messerschmitt/spitfire/zeppelin/zeppelins
			war crime/crimes
			the front line/trenches
			bombed out
			occupied/occupying/invading army/forces/troops/soldiers`,
		weak: `war/wars | battle/battles | rifle/rifles | uniform/uniforms | cavalry | siege | veteran/veterans | rubble | retreat~
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
			front line/lines
			tank/tanks
			battle of
			barricade/barricades`
	},
	'mass-death': {
		strong: `genocide | death toll
			quicklime
			gas chamber/chambers
			no one had been spared | nobody/none had been spared | ethnic cleansing | killing field/fields | death/dead toll
			bury/buried/burying/burn/burned ..1 the bodies
			stopped giving/counting numbers/bodies/dead
			body count
			the massacre at/of
			death toll
			no survivors | killed everyone | thousand/million/hundred people screaming
			@number hundred/thousand/million ..3 dead/died/killed/perished/drowned/lost/souls_lost
			thousand/hundred/million ..3 dead/died/murdered/slain/drowned/perished/executed/shot
			hundreds/thousands/millions/dozens/scores of people/men/women/children/souls/them/us/villagers ..1 died/dead/killed/perished/drowned
			thousand/hundred/million ..1 drowned/perished | @number thousand/hundred/million ..1 dead/drowned/died/killed | @number hundred people ..2 asleep/dead/died/burned`,
		clear: `building/buildings ..2 collaps~ | collapsed/collapsing building/buildings | mass death
			burial pit | no plague | count~ ..3 dead/bodies
			plague pit | shot ..3 one by one | quarantine~ ..2 city/town | sickness ..3 town/village/streets/houses/city
			bodies ..4 beach/street/week | mass burial | wave/earthquake/fire/plague ..4 coast/city/town/thousands
			no one ..2 left/breathing/alive/dead/died/survived/gone | nobody/everyone/everybody ..2 left/breathing/alive/dead/died/survived/gone
			more bodies/dead/coffins | bodies/corpses ..3 rows/stacked/piled/everywhere/float~/after/counted/count/tarpaulin/tarps/sheets | toll
			names of the dead/missing | ran out of ..2 coffins/graves/wood/names
			red/chalk cross ..3 door/doors
			vigil/candlelight ..6 victims/names/dead | police tape
			deck by deck/house by house/street by street/room to room/classroom to classroom/door to door
			lime
			collaps~ ..6 hundreds/thousands/buried/trapped | church bells ..4 stopped/silent | empty ..1 town/village/streets/city
			hundred/hundreds/thousand/thousands/million/millions/dozens/scores people/souls/men/women/children/crew/dead/passengers
			all/both of the/them ..2 dead
			mass grave/graves
			massacred/slaughtered ..3 village/everyone/all/them/people/children/prisoners/men/women | no survivors ..6 crew/crash/ship/plane/village
			confirmed dead | bodies ..4 brought/washed/coming ashore/up/out | all drowned | disaster ..6 dead/drowned/killed/bodies/confirmed | every soul/house ..4 every/dead/gone/from | no one/nobody left to dig/bury | crew apiece | thousand/hundred/million people/souls ..6 killed/died/dead/dome/gone/flash/dark | people were killed | the ringers/priest/gravediggers were/was among | left to share | murdered a city/town/world/planet/village | wiped out ..3 village/town/family/colony/city/people
			list/lists/names of the dead/missing/drowned | body bags | bodies were/was/lay/had | too many to bury/count | burial/burying ..4 pit/pits/dead/hundreds | the dead ..4 piled/stacked/carts/hundreds/thousands/outnumber~/rows/street/unburied | massacre of/at/the/in | genocide/extinction/apocalypse/exterminated ..8 dead/billion/million/killed/survivors/left/everyone | survivors ..8 none/dead/few/only/crash/no/wave/bodies | billions/billion ..6 dead/died/gone | stadium/concert/school/church/ship/ferry/train/plane/tower/factory/mine/hospital ..8 @number/hundred/hundreds ..4 dead/killed/died
			bodies
			the city ..4 burned/fell/burning/gone | screaming at once | rain/rained ash | everybody/everyone we/i knew/know
			killed ..1 hundred/thousand ..4 people/men
			carts ..4 dead
			lime ..4 pit/pits/bodies/dead
			not/weren't enough ..4 bury
			thousand people ..8 dead/died/radio/number/drown~/gone/lost
			trench/pit/ravine/ditch/grave ..6 lime/quicklime/bodies/corpses/dead/coffins/shovel~
			lime ..3 over/on/upon ..1 them/bodies/dead
			no one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			nobody/none/no_one ..4 left/alive/survived/breathing/living ..6 bury/ring/village/town/crew/street/lane/ship/city
			crew ..4 dead/gone/killed/breathing/lost
			shooter ..6 school/classroom/mall/church/gym/concert/office/cafeteria
			classroom/school/cafeteria/concert/mall/church/nightclub/mosque/synagogue ..8 shooter/gunman/shooting/gunmen/opened
			the gunman/shooter ..8 dead/killed/classroom/children
			bodies/corpses/coffins ..4 stack~/stacked/pile/piled/piles/heaped/rows/trench/pit/pits/carts/cart/trucks/lined/lay/street/streets/everywhere/decks/floated/floating/burn~
			hundreds/thousands/millions/dozens/scores/everyone/everybody/hundred/thousand/million/dozen ..5 dead/died/killed/perished/drowned/corpses/slaughtered/graves/massacred/starved/gassed/executed/crushed
			whole/entire/every ..2 village/town/city/family/crew/colony/settlement/tribe/platoon ..3 dead/killed/wiped/died/slaughtered/massacred/perished
			everyone ..3 died ..2 at/in/on/that/when
			mass grave/graves ..8 dead/bodies/dug/buried/lime/village/war/soldiers
			no survivors ..4 said/found/were/among/the
			plague/fever/famine/virus/flood/wave/quake ..4 killed/took/carried_off/wiped ..4 half/village/town/city/everyone/millions/thousands/hundreds/families/most
			bodies ..2 in/along/lined/filled/piled/stacked ..3 street/streets/gutters/river/square/corridors/rows/hall
			passengers and crew ..8 dead/lost/died/killed
			officials confirm ..8 dead
			bodies/corpses ..2 piled/heaped/stacked
			burn~ ..2 bodies/corpses
			slaughter~ ..3 village/villagers/town/civilians/children/people/clan/family
			hundreds/thousands/millions/dozens ..3 dead/died/die/killed/perished/casualties
			kill~ ..2 hundreds/thousands/millions/dozens
			wiped out ..3 village/town/city/population/clan/people
			hundreds/thousands/millions/dozens/scores ..2 dead/died/bodies/corpses/drowned/murdered/slain/burned/buried/shot/gassed
			bodies/corpses/dead ..3 rows/carts/pits/streets/trenches/lorries/trucks
			no one ..2 left alive/spared/survived
			nobody ..2 left alive/spared/survived
			whole/entire/half/every town/village/city/families/ship ..2 dead/died/drowned/perished/slaughtered/murdered
			took out ..3 coast/city/town/village
			massacred ..3 village/villagers/men/women/families/people/prisoners/town/down
			hundreds/thousands/millions/dozens/scores ..3 dead/died/killed/perished/drowned/burned/starved/dying
			all hands ..2 lost
			crew ..3 are/were dead
			the dam/levee ..6 broke/burst/drowned/gone | row upon row | bodies were laid | the whole ring/deck/station/dome/habitat | decompressed/depressurised/depressurized ..12 people/asleep/dead/died | the people/crew asleep in | reading the names | aren't/weren't/not coming back | everybody in ..4 died | swallowed/took the ..1 lower/whole/entire city/town/village
			everybody/everyone in ..4 died/drowned/burned
			shrouds ..4 small
			mass shooting/shootings/murder/murders/killing/killings/extinction/suicide/casualty/casualties
			mass/common grave/graves
			exterminat~
			genocide/pogrom/pogroms/holocaust/death_camp/death_camps/gas_chamber/gas_chambers/ethnic_cleansing/extermination/exterminated`,
		weak: `rubble | dead | killed | debris | survivor | crushed | ruins | screams/screaming | trapped | thousands/hundreds/thousand/hundred/million
			murdered | trench/pit/ravine/grave/graves | nobody/everyone | fever | police/tape/parents | list/names | silent/silence
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
			no survivors
			wiped out
			the tape
			epidemic`
	},
	kidnapping: {
		strong: `abduction
			chloroform | bound and gagged
			pay/paid/pays the ransom | captor/captors
			slave trader/traders/market | trafficked/trafficking
			if you scream/run/yell/shout/try | don't scream/try_anything/make_a_sound | scream all you | no one can/will/could/to hear you/her/him/me
			nobody can/will/could/to hear you/her/him/me
			proof of life | stockholm syndrome
			press gang~
			kidnapper/kidnappers
			kidnapped/abducted ..1 me/him/her/us/them/by/from/on/at/when/as | was/were/been/being/is kidnapped/abducted ..1 by/from/at/on/when/as/last/and
			hands/wrists ..1 were/are/had_been ..1 tied/bound/cuffed/zip/taped
			hood/bag/sack/blindfold ..2 over/on ..1 @poss/his/her head/face/eyes
			tied ..3 chair
			tied to ..2 chair/bed/pipe/radiator/post
			wrists ..2 bound/tied
			wrists ..3 bound/tied/taped/cuffed/zip`,
		clear: `ransom | zip ties/tied | trunk of ..2 car | locked ..4 basement/cellar | duct tape
			floor/back_of ..2 van | chained ..3 wall/bed/pipe/radiator/floor | lock ..3 other/outside ..2 door
			tape ..3 mouth/wrists | prisoner/imprisoned/imprisonment | missing girl/boy/child/children | bound ..2 feet/hand/ankle/ankles
			bucket ..4 corner/mattress/door | when @poss father/parents/family pay/pays | if you scream
			see/saw @poss/your ..2 daughter/son/wife/husband/child/boy/girl ..2 again/alive | ankles bound | behind the tape | a note ..3 how much/money
			the money/payment ..2 alive/back | the doors ..4 locked/locks/wouldn't/handle/no
			no handle/handles/window/windows ..4 inside/door/room/walls
			my/her/his captors/captor/jailer/gaoler/kidnapper/abductor/keeper/prison/cell/cage
			won't/wouldn't/don't/never ..1 let @obj go/out/leave/home | try/tried/trying to escape/run
			rope/ropes/tape/cuffs/bonds/cord ..3 wrists/wrist/ankles/mouth/arms/tight~/bit/cut
			work~/worked/saw~/rub~ ..4 ropes/rope/knots/bonds/tape/cuffs/duct | missing ..2 poster/posters/girl/boy/person/persons/since/child
			strange/nice/kind man/men ..8 car/van/sweets/candy/phone/door | he/she/they/man calls/call/called me/her ..9 not/isn't/wasn't ..3 name
			under house arrest/lock
			bolted ..2 door/outside | took ..2 phone ..8 window/car/door
			phone ..4 out of ..2 window | money/payment/drop ..5 midnight/bag/unmarked/alone/police/cops
			kidnap/kidnaps/kidnapped/kidnapping | abduct~
			ransom note
			held ..2 prisoner/captive/hostage | imprison~ | abductor/abductors | was/were/been stolen ..4 child/baby/cradle/father/mother/home
			we_have/we've_got/i_have/i've_got the/your girl/boy/daughter/son/wife/husband/child/sister/brother/kid | see him/her/them/you/it alive | wrists ..4 tied/bound/zip/chafed/raw/rope
			rag/cloth ..3 over/against ..2 mouth/nose/face
			snatched ..2 from/off/away/outside/by
			taken/stolen/snatched from ..2 garden/bed/pram/school/park/home/cradle/car/mother/parents | the/a missing ..1 poster/posters | seen ..2 poster ..8 girl/boy/name | kept/keep/keeping me/her/him/us ..4 upstairs/house/basement/cellar/room/locked | locked ..2 from the outside | told me ..3 name was ..12 girl/answered/real/poster/different | called it keeping me/her safe | never/not ..1 once let ..1 out
			the kidnapper's/captor's | her/his/my/their captors/captor/jailer/gaoler | captive ..6 tower/cell/chain/chains/weeks/months/years/held/locked/escape/room | prisoner ..6 cell/tower/locked/held/here/kept/escape/years/months/door/room | ransom ..8 father/family/paid/pay/note/demand/gold/letter/daughter/son/alive | cell door | blindfold/blindfolded ..6 gag~/tied/van/dark/hands/wrists/car/removed | gag/gagged ..6 mouth/tied/rope/cloth/scream/tape/bound | duct/gaffer tape ..6 mouth/wrists/ankles/hands/chair | zip ties/tie ..6 wrists/hands/ankles | bolted/locked/barred ..3 from the outside | days since they/he took | when they/he took me/her/him/us | chained to | escape/escaped/escaping ..6 captors/cell/basement/cellar/kidnapp~/van
			took me/her/him from ..2 bus_stop/school/street/home/park/garden/playground/village | locked me/her/him in here | parents stopped looking | stopped looking for you/me/her/him | been tied/chained to | scraping at ..3 window/wall/bars/lock | guest room ..6 lock/locked/bolt/outside | let me/her/him have ..6 good
			kept/keep/keeps/keeping/held @obj ..4 locked/basement/cellar/prisoner/captive/cage
			gagged ..6 bound/tied/truck/van/chair
			ankles/hands/feet/arms ..1 bound/tied/taped ..6 truck/van/gag~/room/dark
			alive till/until ..4 money/ransom
			back of ..1 truck/van ..8 bound/gagged/tied/tape
			carried off ..6 carriage/horse/castle/tower/night/pirates/bandits
			@bound ..2 to ..2 chair/bed/pipe/radiator/post/bedframe/pillar/pole/bedpost/tree/mast/wall/pipes
			wrists/ankles/hands/arms ..3 @bound/zip/cuffed ..2 behind/together/to/with/above/chair/bed
			sack/hood/bag/blindfold/pillowcase/hessian/burlap ..4 over/around/about/off/on/from ..1 @poss/her/his/my ..1 head/face/eyes
			blindfolded ..6 gag~/tied/bound/van/car/truck/trunk/led/hands/wrists
			gagged/gag ..4 bound/tied/mouth/rope/cloth/chair/scream
			door ..4 no/without handle ..3 inside/side
			lock/locks/locked/bolt/bolted/padlock/padlocked/key ..5 outside/him/her/me ..6 basement/cellar/attic/cage/room/shed/tower/dungeon
			scratch~/mark/marks/notch/notches/tally ..4 day/days/wall ..10 cell/wall/door/days/prisoner/hundred
			days/weeks/months/years ..3 in/since ..4 cellar/basement/cell/dungeon/captivity/hole/trunk/cage
			your mum's/mom's/mother's/father's/dad's ..3 accident/hurt/hospital ..6 get/hop/come/climb/in
			get/gets/got in ..1 the car/van/carriage ..6 scream/gun/knife/quiet/or
			sent/send/mail~/post~/cut ..4 finger/ear/lock/ringlet/curl/hair/toe/photo/photograph ..10 ransom/parents/father/husband/family/duke/pay/first/demand/money
			slavers/slaver/traffickers/trafficker/pirates/raiders/press_gang ..6 took/taken/captured/seized/chained/cage/cages/hold/sold
			cage/cages ..4 locked/bars/kept/captive/girl/prisoner
			demand~/pay/paid/pays/note/call/letter ..3 ransom ..8 daughter/son/father/girl/boy/child/family/wife/husband/her/him/alive
			wake/wakes/woke/waking/woken/awoke ..8 tied/bound/gagged/blindfold~/chained/shackled/handcuffed
			taken/held/took ..2 hostage ..6 gun/guns/bank/police/demand~/us/them/released
			locked/lock/locks/kept/shut/keeping me/her/him/us/them ..2 in/up/inside ..2 cellar/basement/tower/cell/cage/attic/dungeon/crate/container/hold/bunker/trunk/boot
			bag/hood/sack/blindfold ..3 over/off/from ..1 my/his/her ..1 head/eyes/face
			held ..2 captive/prisoner
			hold~ ..2 for ransom
			men who ..2 grabbed/taken/took
			never see ..3 daughter/son/wife/child/boy/girl again
			if they/you call~ ..2 police/cops
			kept ..2 against
			sold ..3 slave/slavery/slavers
			kidnap/kidnapped ..2 child/daughter/son/girl/boy/sister/brother/princess/prince/wife/husband/family
			tied/taped/chained/cuffed/handcuffed/lashed/strapped ..2 to a/the chair/radiator/pipe/bed/post/pole/tree/bedpost/ring/wall
			the prisoner of ..6 clan/clans/bandits/rebels/pirates/king/duke/orcs/raiders | prisoner ..8 days/weeks/months/chained/ransom/father/answered | chained by the ankle/neck/wrist/leg | the ransom was/is/of | they/he had ..1 seized/taken/snatched/grabbed him/her/me | tied to ..1 his/her/my/coach's/swivel chair
			kidnapping of
			pay/paid/paying/demanded/demanding/asking/want a/the/his/her ..1 ransom`,
		weak: `blindfold/blindfolded | rope/ropes | cell | let me go | prisoners | escape~ | struggle~ | chains/chained | tied
			van/trunk/boot/carriage/car/motorway | door/lock/bolt/handle/key/locked | basement/cellar/attic/tower/cage/dungeon | dark/darkness/light
			tape/cloth | wrist/wrists/ankles | scream | tray/soup/bucket/mattress | window/windows/bars | days/weeks/months | missing
			captive/captives/captivity
			gagged
			gag
			handcuff~/shackle~/manacle~/zip_ties/duct_tape/gag/gags/gagged/blindfold/blindfolded/hood
			locked ..2 tower/room/attic/cellar/basement/cage/shed/up/in
			taped/taping
			let me/us/her/him go/out
			hostage/hostages
			taken/took ..1 prisoner/hostage/captive`
	},
	weapons: {
		strong: `			gunpoint | knifepoint | open/opened fire | gunfire
			sawn off | machine gun/guns | assault rifle | semiautomatic | kalashnikov | switchblade
			gun ..1 up
			semi automatic
			stick up | armed robber/robbery/robbers/guard/guards/men/gunmen
			pipe bomb/bombs | suicide vest
			explosive/explosives/dynamite/semtex/c4/detonator/detonators
			gun oil
			armoury/armory/arsenal/gun ..1 rack/safe/cabinet/shop/locker
			parry~/ripost~
			ten/twenty paces
			drew/draws/drawn/pulled ..1 his/her/my/their/a sidearm/pistol/gun/revolver/blaster/sword/dagger/blade | shotgun/rifle/gun/pistol/blaster/it pointed at | fixing/fixed/fix bayonets | machine guns opened | opened fire | guns opened up | fire at will | wiped/wiping/cleaned/cleaning ..1 his/her/my/the sword/blade/knife/dagger
			put/lower/drop/dropped/lowered/drops the/your/that/his/her ..1 gun/knife/weapon/sword/rifle/pistol/blade/blaster/bow/axe
			squeezed/pulled/squeezing/pulling/tightened/squeeze/pull the trigger
			dagger/sword/knife/blade ..3 to/at/against his/her/my neck/throat/chest
			draw~/drew/drawn/pull~/unsheath~/flick~/flip~/brandish~/whipped/slid/bared ..3 @blade
			knife/blade/razor ..1 against/to/at ..2 throat/neck/ribs/belly
			knife/blade/razor/dagger/sword/scissors/glass ..2 to/at/against/on my/his/her/your/their ..1 throat/neck/ribs/back/cheek/belly/stomach/jugular/kidneys
			knife/dagger/blade ..2 in/into ..1 boot/belt/hand/fist/sleeve
			pulled/drew/drawn/pulls/draws/raised/raises/levelled/leveled/cocked/aimed/aims/fired/fires/loaded/reloaded/unslung/holstered ..2 gun/pistol/revolver/rifle/shotgun/blaster/crossbow/sword/dagger/bow/knife/blade/weapon/sidearm
			point/points/pointed/pointing/aim/aims/aimed/aiming/levelled/leveled ..1 @firearm`,
		clear: `take/took/pull~/draw~/drew/drawn/held/hold/raise~/grab~/load~/cock~ ..2 @gun/knife/dagger
			holster~ | bullet/bullets | machete | dagger/daggers | grenade/grenades
			barrel ..3 at/on/against/trembl~/shook/pointed/lowered
			shells ..3 in/pocket/loaded/two | gunman/gunmen | sniper | unsheathe~
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
			shot ..2 him/her/them/me ..2 in/through/dead/twice/down | blades on/down/away | put ..2 gun/knife/sword/crossbow/rifle/pistol/weapon down
			that's/it's/is_it/it_was/was loaded | put it/this/one in my/your/his/her belly/ribs/guts/throat/back/stomach | lock/flick/hunting/bowie/combat knife/knives | missiles/torpedoes/railguns/torpedo/railgun | swung ..4 axe/sword/blade/mace | with an axe | put his/her/my/your hands up/higher
			threw/throw ..2 knife/axe/dagger/grenade/spear
			gunshot/gunshots/gunfire | shots ..1 rang/fired/echoed/were | shot/shots ..3 rang/fired/echoed/cracked/window/door/dark | bullet/bullets ..4 wall/window/head/chest/door/past/whistled/left/magazine/shoulder/casing/casings/hole/holes | trigger ..4 finger/squeez~/pull~/hammer/barrel/aim~ | holster/holstered/scabbard/sheath/hilt ..6 hand/sword/gun/drew/drawn/knife/dagger | safety ..1 off/catch | barrel/muzzle ..4 eyes/face/forehead/chest/head/temple/him/her/me/smoke/cold/pressed/swung | armed ..2 with ..3 knife/knives/gun/guns/swords/rifles/axes/bats/pistols/spears/clubs | armed guard/guards/men/robbery/police/robbers/guards | explosives/detonator/grenade/dynamite/bomb/mine/landmine ..6 pin/timer/fuse/threw/strapped/vest/wire/wires/belt/trigger/lobbed/countdown | sword/swords/blade/axe/mace/spear ..6 swung/parried/clashed/thrust/blocked/lunged/guard/shield/strike/struck | arrow/arrows/bolt ..4 string/nocked/loosed/drawn/aimed/flew/thudded/chest/shoulder/throat | machete/cleaver/crowbar/switchblade/flick_knife/taser/baseball_bat ..8 hand/raised/swung/threat~/held/him/her/me/door/belt | she's/he's/they're armed | unarmed | don't shoot | shoot him/her/me/them/us | i'll shoot
			had speared/stabbed | machine guns/gun ..6 opened/fire/rattled/wire | check/checked/checking ..1 his/her/my rifle/pistol/gun/magazine/blade
			finger/thumb ..3 on/to/around ..1 trigger/hammer
			gun/pistol/rifle/revolver/shotgun/barrel/muzzle ..2 against/to/at/under ..3 @body
			had ..2 gun/pistol/rifle ..3 too/on/up/out
			drop it/your weapon/weapons/the_gun ..8 gun/fired/aim~/trigger
			sword/dagger/knife ..4 neck/ribs/throat/through/chest/hilt
			@gun ..3 hands ..6 pointed/aimed/loaded
			@firearm ..5 pointed/aimed/levelled/leveled/trained/drawn/cocked/raised/loaded/fired/up/out
			@firearm ..4 in/from ..2 hand/hands/fist/belt/holster/waistband/waist/drawer/coat/jacket/boot/purse/glovebox/pocket/sleeve/lap/bag
			muzzle/barrel/barrels ..6 chest/head/temple/face/him/her/me/forehead/back/eyes/eye/swung/wavered/moved/trembl~/wobbl~/door/went
			@blade ..3 at/to/against/under/on ..2 throat/neck/ribs/back/belly/chest/cheek/jugular
			@blade ..4 drawn/unsheathed/bared/brandished/raised/glint~/flash~/gleam~ ..6 @person/@poss/toward/towards/throat/threat~
			hands/hand ..2 up/air ..8 @firearm/shoot/money/register
			nobody/don't move ..8 gun/shoot/@firearm
			freeze ..8 gun/shoot/@firearm
			grenade/grenades ..4 pin/threw/lobbed/belt/rolled/toss~
			bomb ..4 timer/defuse/wires/strapped/planted/went/vest/backpack
			bow/crossbow/longbow ..5 drawn/draw/drew/aimed/loosed/nocked/arrow/bolt/string
			arrow ..4 nocked/loosed/thudded/throat/chest/shoulder/string/struck
			heavier than ..3 tv/television/thought/looked/movies/expected ..8 gun/clip/barrel/trigger
			duel ..4 pistols/swords/dawn/paces/seconds
			clip/magazine/cartridge/cartridges/shells/rounds ..4 in/into ..2 home/chamber/slammed/click~/slap~/gun/rifle/pistol/breech
			swords/sword/steel/blades/daggers/knives ..4 clash~/rang/crossed/drawn/parried
			holding/held/had/has/with/pulled/brought/got/carrying ..1 a/the/his/her/my ..1 knife/gun/blade/pistol/rifle/dagger/machete/sword ..6 inch/throat/chest/face/blazer/ribs/neck/nose/him/her/me/us/school/bag/pointed
			rifles ..8 fired/shot/guards/soldiers/pointed
			pointed/pointing/points/aimed/aiming/aims ..2 gun/it/rifle/pistol/weapon/barrel/shotgun/arrow/blaster ..1 at/straight/right ..1 me/him/her/them/us/my/his
			point~/aim~/level~/train~ ..2 @gun/crossbow
			@gun ..2 pointed/aimed/levelled
			gun ..2 to @poss head/temple
			knife ..2 to @poss throat
			load~ ..2 gun/rifle/pistol/shotgun/revolver/guns/each/magazine
			aim~ ..3 gun/rifle/pistol/bow/shotgun
			safety ..2 off
			cocked ..2 hammer/gun/pistol/rifle
			broke/snapped ..2 shotgun
			gun/knife/pistol/rifle/revolver ..1 in ..1 hand/hands/fist/belt/waistband
			the guns ..3 bed/table/floor/counter
			finger ..2 tighten~
			kept ..2 pistol/gun/rifle on
			point~/aim~/level~/train~/raise~/cock~/load~/fire~/drew/draw/drawn/pull~/draws/brandish~/whipped/swung/wav~/hold~/held/grip~/clutch~ ..3 @firearm
			thumb/thumbed/cocked/drew/pulled ..1 back ..1 hammer
			hammer ..2 back/clicked/cocked
			safety ..3 off/on/catch/click~
			trigger ..3 squeez~/pull~/finger/tight~
			squeez~/pull~/finger/touch~ ..3 trigger
			bullet ..3 chamber/left/barrel/grazed/tore/hit/whined/whistled
			nock~/loos~ ..3 arrow/arrows/bolt
			fired/fires/fire/shot/shoots ..3 @firearm/shots/rounds/round/warning/bolts/bursts
			drop/drops/dropped ..2 gun/knife/sword/weapon/rifle/blade/pistol/weapons
			gun/pistol/revolver/rifle/shotgun/blaster/crossbow/musket ..2 at/to/against/in/into/on/under my/his/her/your/their ..1 head/face/chest/back/temple/neck/throat/ribs/chin/stomach/spine/forehead/heart
			smell/smelt/smelled/stink of cordite/powder/gunpowder/gun
			held/holding/has/had/got/with a knife/gun ..1 to/on/at him/her/me/them/us`,
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
			fast/quick/quickest draw
			ammunition/ammo`
	}
};
