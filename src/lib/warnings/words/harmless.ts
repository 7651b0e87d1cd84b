/** Sayings in which a word that suggests a topic means nothing of the kind. */
export const harmless = `
light/sun/wind/rain/cold/heat/smell/spray/air/breeze/sunlight/snow/warmth/scent/water ..2 hit/hits/struck/strikes/slapped/caught/smacked/punched ..6 face/eyes/cheeks/nose/chest/him/her/me
clubbed together | blood on ..1 its hands | like ..2 bombardment/trenches | give it ..2 years/months/weeks | strangle ..2 calendar/printer/alarm
like a/an/some ..1 gun/machine_gun/bomb/knife/blade/sword/corpse/surgeon/surgeons/soldier/bullet/bullets/executioner/murderer/murder/prisoner/hostage/vampire/drunk/addict/ghost/grave/tomb/coffin/wound/bruise/noose/whip/slap/punch/shot/gunshot/grenade/missile/rocket/battlefield/war/plague/cancer/victim/criminal/assassin/torturer/hangman/butcher/rifle/pistol/dagger/spear/arrow/scalpel/needle/siege/funeral/mourner/widow/undertaker/stalker/kidnapper/bully/tyrant/leper/lunatic/madman/general/army/invasion/massacre/bloodbath/autopsy/abattoir/slaughterhouse/crime_scene/hearse/morgue/mortuary/bomb_site/explosion/zombie/cannibal/shroud/severed_head/dead_man/dead_thing/dead_weight/dead_fish/drowned_rat
as ..1 corpse/grave/tomb/ghost/funeral/murder/sin/bomb/gun | as sharp as | as if ..1 shot/stabbed/stung/drunk/punched/slapped/struck | as though ..1 shot/stabbed/stung/drunk/punched/slapped/struck
cut throat business/competition/prices/world/razor/bidding/rivalry/trade/market/industry | living soul | suggested ..1 drown~ ..1 kittens/puppies | kill/drown/drowned/kick/kicked ..1 puppy/puppies/kitten/kittens ..2 said/face/look
he'd/she'd kill @self ..2 said/if | i'd kill for | was an addiction the/he/she | tortured him for years/twenty | like a martyr | goat/mascot/bear/teddy/pig/gnome ..8 ransom | illness talking
massacre said | next to ..1 death | surgeons by how | took him prisoner regardless | foam sword/swords | like survivors | five year olds
followed ..2 home with his eyes | with his/her eyes as | fight/kill you said | he was dead and they could
announced/said/declared that he/she was dead and | question ..2 war crime | was a war crime
exam/test/interview/homework/workout/stairs murdered/killed/slaughtered/kills | murdered/killed us/them/me everyone/everybody
over my dead body | punch~ the air | sick of it/this/that/you/him/her/them | sick and tired | hitting/hit ..1 like a/an | literally kill/die
cut @self shaving | hang~ on/in/around/up/from | drop dead | i'd/i'll/could/might kill/murder @self/you/him/her if
be/you'll_be/you'd_be the death of | was/is/it's/were murder/torture/suicide/hell on | which/that was murder | get away with murder
scream/screamed/screaming/cry/cried blue/bloody murder | could/i'd/would murder/kill a/an/some/for
murder~ ..1 song/songs/tune/piece/language/steak/sandwich/curry/pint | murders/slays/kills me | lady killer/killers
killer heels/whale/whales/smile/instinct/app/joke/look | killjoy | dressed to the | to kill before/until/till
time/hour/hours/minutes to kill | kill~ a_few/an_hour/off_the_bottle
kill~ ..2 paragraph/chapter/story/idea/plan/joke/scene/column/weeds/weed/germs/frost | killed by the frost/cold/heat | curiosity killed
kill or cure | kill~ ..2 with kindness/sugar/work | working/worked/laugh~/laughed/eat~ @self to death | the joke/gag/set/show/act kill~
kill it | shot ..2 photographs/pictures/photos/film/video/footage/scene | shot/shots ..2 camera/lens/film | camera ..4 shot/shots/shoot
double/single/extra/first shot of | shot of espresso/vodka/rum/vitamin/adrenaline | shot hit/hits/wide/over the | call~ the shots
cheap/big/hot/mug/snap/moon/jump/free/penalty/goal/drop/trick shot/shots | crack shot | shot to pieces/fame
camera/engine/motor/fire/car/wind/lamp/light/lights/signal/fashion/boiler/printer/radio/bulb/candle/phone ..3 died/dead/dying/dies/die/coughed/choked
die/died/dead of/from/with laughing/laughter/shame/embarrassment/boredom/curiosity/fright/excitement/envy
nearly/almost/could_have/could've/i'd/i've died when/of/laughing/twice/a
dead on/heat/ringers/reckoning/spit/weight/man's/head/heads/end/ends/line/lines/lock/stock/pan/sea/wood/drop/good
drop/dropped dead gorgeous | dead on @poss/its feet | death by | death warmed | catch @poss death | at death's door | like grim death
death of me/him/her/us | death or glory | fate worse than | wouldn't be seen dead | something/rolled/smell~ ..4 dead | knock~ dead
dead ..1 leaves/branches/twigs/grass/flowers/flies/batteries/letter/letters/languages | matter of life | life and death | sudden death
bored/scared/frightened/tickled/thrilled/talked/worried/starved to death | half dead with | to the death | or die trying
slaughter~/massacre~/hammer~/thrash~/murder~/beat~/beaten/crush~/bomb~/attack~ ..6 nil/goals/goal/score/match/game/points/wickets/sets/votes/polls/scones/lettuce/pawn/pawns/bishop/knight/slugs/beds
nine/eight/seven/six/five/four/three nil | slaughtered/hammered/thrashed on/at/down/by the/each | sacrifice ..2 pawn/bishop/queen
beat~ ..2 egg/eggs/cream/butter/batter/carpet/rug/carpets/drum/wings/time/retreat/path/record/bounds/odds/chest/track
beat~ on/upon/against the | beat~/beaten ..2 by ..2 goal/votes/head/minute/nose | whip~/whipped ..1 cream/eggs/round/up/out/away
take/took/taking ..1 beating | heart ..1 beat~/beating | off the beaten
hit/hits ..2 bar/post/road/town/hay/sack/roof/jackpot/headlines/spot/shops/note/key/wall | hit upon | hit it off
struck a match/up/by/out/gold/lucky/oil/twelve/midnight/chord/pose/bargain | struck the match/hour | clock/clocks ..2 struck/strikes
strike/strikes/struck ..1 match | lightning struck | stab~ ..2 potato/potatoes/meat/sausage/dark/button/at | stab of | stabbing pain
blood/bloody ..1 oranges/count/stone/minded/mary/orange/thirsty/hound | bad blood | blood and thunder | blood from a stone | sweat and tears
get blood | bleed~ ..2 money/cash/over/into/colour/color/ink/dry/heart/hearts | bleeding hearts | open wound | old wound/wounds
lick~ @poss wounds | rub salt | salt in the | wound/wounds in ..5 quilt/cloth/plaster/sofa/hull/wood/hedge
stitch/stitches ..4 quilt/cloth/hem/needle/knit~/row | in stitches | a stitch in | dropped/drop a stitch
needle/needles ..4 thread/cloth/knit~/wool/pine/record/compass/haystack | knitting_needle/needles | pine needle/needles
thread/cloth/wool/hem ..4 needle | needle in a
surgeon/surgery/operate~/operation/patient/hospital ..4 clock/clocks/watch/watches/dolls/toys/radio/tree/trees | tree surgeon/surgery
plastic surgeon | doctor's surgery | hospital radio/corners/pass | nurse ..2 pint/drink/grudge/beer | night nurse | dentist
battle of ..3 sale/bands/books/wits/wills/sexes/bulge | price/turf/cold/star/bidding wars/war | in the wars | war of words/nerves/attrition
declare~ ..2 war on/truce | heavy weapons/artillery/guns ..4 cake/sponge | secret weapon | weapon of choice | bomb shell | truce with
war horse | war paint | armed to ..1 teeth | armed with ..2 umbrella/broom/smile/notebook/camera/torch/flowers/cake | up in arms
arms and legs | call to arms | arms race | stick to @poss guns | jump~ the gun | gun for
glue/nail/staple/toy/water/squirt/cap/wooden gun/guns | sword of wood | wooden/toy/paper/cardboard sword/swords/gun/guns/dagger
finger on the pulse | pull the trigger on | trigger ..2 hose/alarm/memory/camera | bullet/bullets of water | line of fire | firing squad
under fire from ..1 critics/press | fire~ questions | fire in ..1 belly | shoot~ said | shoot/fire away | shoot~ ..1 breeze
shoot/shot hoops | shooting script/stick | dodge~ ..1 bullet | magic/silver/rubber bullet
torture~ ..3 piano/violin/song/metaphor/prose/vowels/for_years/him_for_twenty/logic | tortured look/artist/prose/soul/syntax
torture for/to_listen/to_wait | torture chamber ..3 gym/dentist | piano/metaphor ..2 torture~ | rack @poss brains | rack ..1 lamb/wine
kidnap~ ..4 goat/mascot/bear/teddy/pig/statue/cow | hold~/held ..3 ransom ..3 teddy/sock
prisoner/prisoners of ..4 inn/weather/snow/room/love/habit | captive audience | captive of | king's ransom | hostage to | a slave to/of
slave driver | chained to ..1 desk/stove/sink | tied to ..1 apron/desk/kitchen | tied up ..2 traffic/meeting/work
hang~ ..1 on/up/out/in/by_its/by_their/around/over/ten/loose/fire/tough/back | hang by a/its | hung ..1 up/out/over/back/about
puppet/puppets/coat/coats/picture/lamp/lamps ..3 hang~/hung | get the hang | hangman | suicide/suicides of ..2 teeth/diet
suicide ..5 syrup/syrups/soda/drink/squeeze | called a suicide | political/social/commercial suicide
cut~ ..1 corners/loose/fine/cake/bread/grass/lawn/hedge/hair/flowers/ribbon/cloth/cards/deck/costs/budget/canteen/ties | cut ..1 chase/quick
short cut | haircut | cut @self ..1 shaving/free | cut ..2 cake/slice/bread | cutting ..1 bread/edge/board/room/remark
amputat~ ..4 budget/staff/leg of the table/costs | bleed~ money | starving/starved ..2 said/he_told/she_told/since/hungry
i'm/i_was/we_were/was starving | starved of/for company/attention/affection/light | starving artist/artists | starter
dying to/of/for/laughter | hungry enough | eat @self sick | sick of/and_tired/note/pay/leave/day/bay | sick as a parrot
love/home/car/sea/air/travel sick | sick with envy/love | worried sick | drunk/drank ..2 well/tea/milk/water/cocoa/coffee/lemonade/in the
drunk ..1 love/power/sunlight/air | like ..2 old drunks/drunk | drug ..1 store | hooked on ..3 serial/show/book/game/series/novel
addict~ ..4 serial/show/crossword/crosswords/chocolate/sugar/tea/shopping/news/it_was
addicted to ..2 tea/chocolate/crosswords/sugar/love/sudoku/books/serial
high ..1 tea/street/school/tide/note/notes/chair/hopes/spirits/heels/horse/jinks/time | punch ..2 bowl/party/rum/cup | into the punch
of punch | punch line | punch drunk | pack~ a punch | punch and judy | kick like a | kick out of | kick~ ..2 ball/leaves/off/up/habit/heels
alive and kicking | slap~ on ..1 back | slap~ ..2 back/paint/thigh/together | slap up | thigh slapping | bang~ on about | headbang~
strangled at/by ..2 birth/tape/minutes/vowels | stranglehold | choke~ ..1 up/back/engine | chok~ with laughter | old wives
widow's walk/peak | black widow/widows | grass widow | sea widow | funeral for a/face | like a funeral
funeral of the ..2 tree/doll/goldfish | graves/grave of ..2 summer/tulips/ship/ships | grave digger/digger's | gravedigger | graveyard shift
dig~ @poss own grave | one foot in | good grief | grave face/voice/doubts/error/concern/mistake/danger
buried in ..3 subject/book/books/work/paper/papers/blankets/snow/sand/newspaper | buried treasure | bury the hatchet | dead and buried
sobbing with joy | tear jerker | executor/executors | execute~ ..3 as planned/plan/plans/turn/dive/order/manoeuvre/program/code/rest
lynch ..1 pin | lynchpin | crucify~ ..2 tune | victim of fashion | fashion victim | crime what/against fashion | partner in crime
partners in crime | thick as thieves
vampire/vampires/zombie/zombies/monster/monsters/skeleton/skeletons/ghost/ghosts ..6 play/costume/party/teeth/train/school/halloween/mask
stalk~ of/the deer/stag/hinds/corridors | stalker of deer | deer stalker/stalkers/stalking | deerstalker
celery/corn/bean/flower stalk/stalks | being stalked by ..2 own/sequel/deadline | peeping
abuse/abuses of ..2 commas/power/trust/office/language/apostrophe/apostrophes/privilege/hospitality | term/terms of abuse
bully beef/off/for/pulpit | bullied into ..2 coming/eating/trying | rape seed/oil | tyrant/tyrants
depression ..3 moved/moving/broadcast/atlantic/west/weather/ground/valley/keys | the great/shallow/tropical depression
depressed by ..2 lighting/wallpaper/weather/news/food | depressed area/lever/button/key/keys | depress~ ..2 button/key/lever/pedal
mad/crazy/nuts/insane ..1 about/for/on/scheme | mad hatter | mad as a | gone mad | like mad | poor nerves | nervous laugh/laughter/giggle
paranoid android | going mad looking | fever ..1 pitch/dream/tree | hay/spring/cabin/gold/disco/bieber fever | cold/flu ..3 nothing worse
nothing worse than a cold | terminal ..1 building/one/two/three/four/five/velocity/buffers | bus/air/ferry/airport/computer terminal
pronounced it terminal | virus ..3 computer/computers/software/laptop/accounts | computer virus | plague of | like the plague | a plague on
cough~ up ..1 money/cash | coughing fit | heart trouble | heart attack of | nearly/almost ..2 heart attack | gave ..1 heart attack
broken/broke/breaks/breaking ..2 heart/hearts/record/news/ice/bread/silence | heartache | transplant as | animal spirits/crackers/magnetism
dog ..3 homework/eared/days | dead cat | pony tail | horse ..3 laugh/play/chestnut | flog~ ..1 dead | kill ..1 fatted
stuffed ..2 squirrel/fox/owl/bear | taxidermist/taxidermy | died of old age | lamb chop/chops/stew | run/ran like ..2 rabbit
wild/wildest horses | guinea pig | rabbit hole | vet~ ..2 candidate/candidates/applications | poison pen
poisonous/arsenic ..1 colour/colours/green/look/tongue/review | pet hate | ugly as sin | sin bin | wicked tongue | living in sin
original sin | sinfully | fairy ..1 tale/tales/lights/godmother/cake/cakes/story | queen ..1 taken/trapped | chess ..20 took
black mail ..1 letter | white lie/lies | black/white sheep | master/mistress of | slave over | witch hunt/hazel | invasion of
like an invasion | army of ..2 ants/cleaners/volunteers
attack~ ..3 cake/pudding/pie/food/plate/dinner/problem/proof/task/geese/piano/sudoku | attacked it until | counter attack
attacked with gusto | cold front ..1 attack~ | cannon ..2 museum/fodder | old arms | duelling pistols ..2 mother/museum/case
museum ..9 pistols/cannon/swords/rifles | bite/bit/bites ..3 hand that/bullet/dust/lip/nails | bitten ..1 nails | sawed/sawn ..3 half twice
sawn/saw/sawed ..3 wife/woman/assistant/lady in half | magician~ ..9 half/blade/knives
drowned bells/valley/village/in_sorrow/in_debt/out_by | drown~ ..1 out/sorrows | sink or swim | smell of gunpowder | gunpowder ..3 tea/plot
fire works | pirate/pirates ..9 sword/swords/plank/hanged/drowned/cutlass | kill~ time/for
kill~ the lights/engine/mood/vibe/motor/switch/buzz | killing it | dressed to kill | make a killing | kill~ me/myself/themselves laughing
kill~ two birds | would kill for/to | could kill for | buzz kill | overkill | my feet/back/head/legs/arms ..2 kill~ ..1 me
dead tired/asleep/serious/set/certain/sure/silent/quiet/end/ends/line/wrong/right/weight/heat/centre/center/ahead/last
dead battery/batteries/phone/leaves/leaf/wood/air/zone/giveaway/ringer/language/pan/lift/bolt/drunk/calm/eyed/sea/beat
dead to me/us/him/her/the | dead of night/winter | dead in the water | dead as | phone/battery/line/engine/radio/screen ..2 dead/died
battery/engine/conversation/laughter/sound/music/applause/wind/noise/voices ..2 died/dying/dies | die/died/dies/dying down/away/out/off
die/dies/died/dying laughing/inside | die/dies/died/dying of/from laughter/embarrassment/boredom/shame/curiosity | dying to/for | to die for
don't/didn't/doesn't/not/never/nobody/wouldn't/won't want/wants/wanted/wanting to die | die/died/dies hard | old habits die | i'd rather die
dying light/day/sun/embers/fire/flame/flames | scared/scare/frightened/bored/worried/tickled ..1 to death
death glare/stare/grip/trap/metal/star/eater/eaters | sick to death | death by chocolate | love ..1 to death
shot/shoot/shooting/shoots/shots ..3 glance/glances/glare/glares/look/looks/smile/grin/glower/message/text/email/grins/question
shot of/up/past/forward/upright/glass/glasses | gave it a shot | give it a shot | long shot | shooting star/stars | photo shoot
burning with/question/desire/ambition | burn~ the candle | burn~ @self out | heart burn
blood orange/oranges/type/sugar/moon/pressure/relative/relatives/brother/brothers/hound/shot/red/line/pact/oath/vessel/vessels/bank/pudding
blood ..2 boil~ | blood ran cold | blood run cold | in cold blood | run/runs/ran in @poss blood | blood is thicker | flesh and blood
new blood | young blood | blood ..2 rush~/rising/rose/pound~/roar~/drain~/left ..2 face/ears/cheeks/head/temples | bloody mary
bloody marvellous/brilliant/good | makes @poss blood | stab~ of/at | take/took/taking a stab | stab in the back | backstab~
wound~ up/around/through/its/down/along/round | suicide squad/mission/missions/sprints/king/doors/hotline
political/social/career/commercial/financial/professional suicide | off the top
jump~ off ..3 @height ..4 land/lands/landed/landing/onto/into
jump~/leap/leaps/leapt/leaped/leaping off/from ..2 @height onto/to/towards the/another/a/@height | hang~ @self ..1 out/up | hanging out
cut~ @self ..1 shaving/off/short/loose/slack/slice/piece/out/some | cut~ @self a/another/the
tortured soul/artist/expression/look/metaphor/genius | giv~ ..2 grief | gave ..2 grief | grief for nothing | come to grief | son of a gun
top gun | glue/nail/water/squirt/staple/heat/hot/radar/nerf/bubble/big gun/guns | finger guns | gun metal | gunmetal
bullet point/points/train/journal/list | sweat~ bullets | bite/bit/bites the bullet | dodged a bullet | trigger warning/warnings
trigger happy | beat~ around | beat~/beaten/flog~ a dead horse | beaten path/track/up/copper/egg/eggs/gold
beat/beats/beating @obj to it/him/her/the | beat/beats/beating @obj at/by | punch~ line/lines/bag/ticket/card/holes/hole/in/the
fruit/rum/hole punch | fist bump | with @poss bare hands | war paint/game/games | star wars | tug of war | civil war ..1 movie | word war
battle of wits | price war | great depression | tropical depression | drug~ store | drugstore
cabin/spring/gold/hay/scarlet/dance/football fever | fever pitch/dream | giv~/gave ..2 a heart attack
almost/nearly/about_to ..1 have/had a heart attack | hell of a | plastic surgery | throw~/threw/thrown up @poss/a/an/the | dead cat bounce
hot dog/dogs | raining cats | top dog | dog tired | naked eye/truth | same sex | sex and the | moan~ about/that
drunk on/with love/power/joy/happiness | drunk ..3 tea/coffee/water/milk/juice/lemonade/cocoa | miscarriage of justice | alcoholic drink/drinks/beverage
drug/drugs/substance/alcohol abuse | abuse of power/trust | bully for | bully beef | hostage to fortune | kidnapped ..1 heart
slaughter house | massacre~ ..2 song/language/pronunciation | cancer ..1 zodiac | star sign cancer | child prodigy | in a coma after
sugar/food/carb coma | rape seed | soldier~ on | toy/tin/chocolate soldier/soldiers | foot soldier | army of ants | salvation army
army knife | army jacket/green | swiss army | abduct~ muscle | freak out/show/accident | freak~ out | freaking | stalk~ of | celery stalk
moral/sanity panic | drink/drinks/drunk in the | not/never/isn't/wasn't/weren't/aren't ..1 dead/hurt/sick/ill
no one ..1 hurt/killed/died/shot | nobody ..1 hurt/killed/died/shot | hamster ..2 dead | like ..2 funeral/murder/victim/torture/corpse/bomb
battle/war/battles/wars ..3 wills/bathroom/roses
died/dies/die ..1 of/from shame/embarrassment/impatience/boredom/laughing/laughter/curiosity/happiness/joy
die/died/dying laughing/inside/happy/theatrically | actually/literally/going/gonna/might ..2 die/dying
coming/come/came up ..2 stairs/path/hill/drive/road/lane/steps/street | heart ..2 stopped ..4 smil~/he/she/beautiful | be the death of
mourning for ..1 summer/dove | end of the mourning | mourning dove/doves | morning sickness bag | sober as
stroke of ..1 luck/genius/midnight/twelve/noon/nine | breast stroke | stroke ..1 cat/beard/dog/chin | hit like a girl
hits/hit ..1 water/surf/road/snooze/button | shot/shots of ..2 tequila coffee | boss fight | respawn~
body of ..1 water/work/opinion/evidence/text/law | corpses ..1 year | a body in ..1 library
thriller/thrillers ..8 corpses/bodies/murder/killer/murders
crime/murder/detective ..1 novel/story/stories/mystery/mysteries/novels/show/shows/series | murder ..1 mystery | dead ringer/heat/weight/end
salute ..4 cannon/gun/guns/fired | cannon ..4 salute | water/air/nerf/toy ..1 pistol/gun/rifle | gun ..1 dog/dogs/boat/boats
starting pistol/gun | sword ..2 stone | magic sword | blood/bleeding test/pressure/sugar/bank/drive/donor/donors/orange
kill/killed/kills/killing ..2 lights/engine/process/orphans/server/switch/mood/clock/time | bleed/bleeds/bled ..2 heart/edge
skin ..2 alive ..2 jumper/car/him | skin him/her/me/you alive | drop/dropped dead ..1 gorgeous | flat/dead ..1 tyre/tire/battery
kicked ..2 bucket list/ball/habit/leaves/stone/stones/can/door | beat/beats/beating ..3 rugs/rug/carpet/carpets/eggs/drum/drums
cut ..2 beef/grain/bread/cake/grass/hair | stage fright | fright ..1 wig | horror/ghost ..1 story/stories/film/films/movie/movies
ghost/ghosts ..10 died/dead/murdered/grave | fake/stage/ketchup ..1 blood | dress/dressing up
pretend~/pretended ..3 die/dead/death/shoot/shot/kill/gun | attack of ..1 giggles/nerves/hiccups | panic buying/button/station/stations
crazy/mad about | mad as | sick of | sick day/days/leave/note/pay | love sick | lovesick | homesick | carsick
bomb/bombed/bombs ..2 bath/test/exam/joke/audition/set | bath bomb/bombs | photo bomb
war ..1 stories/story/film/films/memorial/museum/paint | battle/war ..1 reenactment/reenactors/game/games
chess/checkers/draughts ..12 attack~/killed/took/army/dead | stuck/poked/shot ..1 tongue/look/glance/grin
shoot/shot ..2 hoop/hoops/rapids/pool/photos/pictures/film | trigger/triggers ..1 finger/happy/warning/alarm/sensor/memory/hose
pull~ ..2 trigger on ..2 hose/deal/plan/purchase | no/any/more grief | give/gives/gave/giving ..3 grief
better off without ..1 in ..1 band/team/office
i'm/i_am/he's/she's/consider_it kidnapping you/him/her/it | kidnapped ..3 cat/gnome/mascot/recipe/sofa/book/biscuits/remote | held ..1 hostage/captive/prisoner by ..3 sourdough/spreadsheet/cat/printer/kettle/weather/traffic/snow/meeting/dog/toddler/deadline
hostage to/till/until | holding/hold/held/took/taken ..4 remote/biscuits/parcel/phone/teddy/kettle ..1 hostage | remote/biscuits/teddy/kettle/parcel ..4 hostage | abducted by aliens/cake/conversation | captivated | captivating | a prisoner of ..1 love/fashion/habit/that/bassline/routine
king's/queen's/prince's ransom | cost ..2 ransom | prisoners of ..2 weather/love/snow | taking no prisoners | take no prisoners | bonds ..2 friendship/matrimony/market/holy | tied to ..2 seat/phone/oven/telly/desk | carried me/us/him/her off | swept away
shotgun said/yelled/called | call/called/calls/bagsy shotgun | riding shotgun | straight shooter/shooters | fire away | glue gun | nail gun | heat gun | price gun | top gun | smoking gun | big guns | great guns | gun jammed again | spray gun | staple gun | massage gun | radar gun | water gun | stick/stuck/sticking to his/her/my/their guns
jump/jumped/jumping the gun | scattergun | trigger cable/song/finger/word/points | double edged | bullet pointed/points/point/shaped/proof_coffee/journal | silver bullet | bite/bit the bullet | dodged a bullet | faster than a ..1 bullet | bullet train | half cocked | lock stock | flash in the pan
quick on the draw | draw/drew a blank | long shot | shot in the dark/arm | parting shot | mug shot | money shot | cheap shot | worth a shot | best shot | double/triple/single shot | shot/shots of ..1 espresso/coffee/ginger/whisky/adrenaline/caffeine | give/gave/giving ..2 best/your/my shot | big shot | hot shot | shot putt/put
loaded question/with/potato/fries/nachos/trolley/dishwasher | locked and loaded | top/bottom/left/second/third barrel | lock stock and barrel | over a barrel | barrel of ..1 laughs/beer/cider/oil/wine/apples | scrape/scraping the barrel | pork barrel | arsenal of | arsenal fan/supporter/match/scarf/shirt/game/lost/won/won
cutting/cut it ..1 fine/close/short | cut to the chase | knife through butter | butter/palette/bread/cheese/paring/fish/steak/table/butterfly/stanley/craft/cake knife/knives | knife and fork | knives and forks | blade of grass | blades of grass | rotor/wiper/fan/skate/mower/mixer/turbine/propeller/shoulder blade/blades | razor sharp/thin/clams
leg day ..4 torture | torture ..6 gym/burpees/squats/heels/shoes/diet/waiting/queue/maths/violin/recorder/corset | sheer torture | absolute/pure/sweet/utter torture | spice/wine/toast/plate/magazine/roof/hat/coat/shoe/squat/bike/dish/cooling/letter/vegetable/luggage rack | rack of ..1 lamb/ribs/spices/wine/toast | on the rack said/beside/by/above/to_cool/to_dry
racked @poss brain/brains | racked the bar | grill/grilled/grilling ..1 me/him/her/them/you ..2 about/over | given/gave/get/getting ..1 third degree | put/kept @obj on ..1 rack | thumbscrews on
price/turf/cold/culture/flame/edit/format/bidding/prank/ratings/trade/browser/console/thermostat/hedge/parking wars/war | war on ..2 slugs/weeds/dust/clutter/moths/plastic/waste/drugs/ants/grease/limescale | war with ..2 neighbour/printer/squirrels/slugs/council/weeds | ambush predator/marketing | truce ..4 kitchen/thermostat/sofa/biscuits/rain/slugs
battle/battles of ..2 hastings/bands/sexes/bulge/wits/wills/thermostat | battle with ..2 duvet/printer/cork/zip/deckchair/tent/ikea | in the trenches ..3 sale/exam/retail | minefield of | a minefield | soldiers ..4 egg/eggs/toast/dipped | egg and soldiers | toast soldiers | boiled egg ..3 soldiers
sank with all hands | wiped out ..3 nil/goals/final/wave | massacre ..4 nil/goals/game/score | bloodbath ..4 sale/goals/office/season/markets | annihilated ..3 nil/us/them/by/in | decimated in/the/our/by ..2 midfield/lettuce/biscuits/buffet | extinction of ..1 socks/teaspoons | population of ..2 socks/teaspoons/mugs/pens
died a hundred/thousand deaths | dead behind the eyes | dead tree | dead head | playing/plays/played/play dead | deadpan | deadbeat | dead pan/ringer/spit/keen/good/posh/funny/nice/easy/cute/clever/handsome/proud/sweet/excited/impressed | a dead loss | dead duck/ducks | flogged/flogging/flogs ..1 dead horse/horses | dead giveaway | dead letter/lock
dead in ..1 water | was/is/it's/went dead though/and/again/so/but ..3 phone/line/battery/bell | bell/line/phone/laptop/torch/car/screen/battery/radio ..2 was/is/went/dead | not a living soul | graveyard slot/shift | skeleton staff/crew/key/in_the_cupboard | ghost town/writer/story/stories/train | give/gave/given up the ghost
left/dead/late/slow/fresh/good on arrival | dying to/for | to die for | dying ..3 light/sun/plant/fern/basil/ember/embers/battery/phone | do or die | killer ..1 queen/bass/dress/joke/app/heels/recipe/cake/line/punchline/outfit/move | buzzkill | you're/you'll_be killing/kill me | it's killing me | killing ..1 me/us/him/her to_know/not_to/to_wait/with_kindness
killed ..1 comic/comics/crowd/audience/room/it/joke/lights/conversation/engine/basil/fern/cactus/orchid/sourdough/vibe/hour/afternoon/bottle | kill/killed/killing ..2 birds ..3 stone | kill/killed/killing an/the/another/half hour/afternoon/evening/time | kill for ..2 cup/coffee/biscuit/lamp/sandwich/nap/shower/pint/figure/hair
murder on the/my/your dance/dancefloor/feet/knees/orient/back/ankles | murder mystery/weekend/suspects | murder of crows | bloody/blue murder | gets/got away with murder | murdered ..2 song/chopin/hamlet/verdi/anthem/english/mozart/hymn/tune
she'll/he'll/it'll live said | is she killed | good grief | oh/give/giving/gave/no/some ..1 grief | come/came to grief | weeping willow/cherry/fig/birch/crops | weeping with laughter | mourning ..2 socks/biscuits/jeans/teapot/sourdough/tower/cake/summer/vase | sorry for your loss ..6 deadpan/greenhouse/cake/vase/sofa/trifle/phone/pawn/queen
laughed/laughing until/till ..2 cried/wept | cried/crying/cry with/from laughter | crying laughing | tears of laughter/mirth/joy | onion/onions ..8 cry/crying/tears/weep/weeping/wept | cry over ..1 milk | far cry | crying shame/wolf | happy tears
lost/losing/lose ..1 child/toddler/kid ..2 ikea/supermarket/zoo | the/my/our baby as ..3 called | @poss baby ..3 car/project/motorbike/garden/bicycle/guitar/boat | stillborn ..3 committee/idea/project/plan | miscarriage of | aborted/abort/abort_the takeoff/launch/mission/landing/attempt/download | launch/mission/takeoff/landing/download ..2 aborted/abort
pregnant pause/silence/with_meaning | labour of love | great expectations | expecting ..2 parcel/rain/visitors/delivery/snow | late delivery | special delivery | nursing a/his/her ..2 pint/tea/grudge/coffee/drink/squash/hangover | miscarried ..3 post/justice | barren soil/land/hills/field/moor/landscape/branches
fell pregnant | suicide ..1 squeeze/blonde/king/doors/bomber/bombers/wings/mission/run/runs/pass/squad | social/career/commercial/fashion/political suicide | don't do it ..3 bawled/trifle/laugh~ | end it all ..3 cake/pun/full_stop | jump/jumped off ..4 board/bench/sofa/wall/swing/step/bus/train/jetty/pier/bandwagon/shed
cut/cutting @self ..2 cake/slice/pie/bread/piece/slack/keys/wood/grass | own worst enemy | stab of ..1 guilt/envy/pity/jealousy | self raising | burn~ ..2 calories/toast/midnight/candle/rubber | scarred for life
don't panic | panic button/buying/room/stations/over | manic monday | going/drives/drove/drive ..1 mad/crazy/insane/bonkers/spare/nuts/potty/round_the_bend | mad about/as/for/hatter/scientist/dash/rush/keen/scramble/professor/libs | crazy golf/paving/good/frog/about/for/in_love/prices/cat | bonkers | nuts about/for/and/in
nervous breakdown ..5 printer/copier/lift/boiler/satnav/washing | copier/printer/lift/boiler/computer/tills ..4 nervous breakdown | nervous/giggling wreck | tropical/weather/atlantic/area_of depression | depression moving/deepening/coming/over/off | depression ..8 west/east/rain/isobars/barometer/wind | mania for | maniac ..2 driver | insane ..1 prices/traffic/good
out of his/her/my/your mind | lost @poss marbles | lost @poss mind said | split personality | in a state | ocd about | breakdown ..2 van/truck/service/recovery/lorry/figures/cover/costs | the aa ..3 breakdown | broken down | hysterical said | haunted asylum
binge/binged/bingeing/binging/binge_watch/binge_watched ..5 season/series/episodes/show/boxset/box/seasons/netflix/film/films/book/books | purge/purged ..3 fridge/files/inbox/system/wardrobe/radiators/cache/cupboard/emails | i'm/we're/he's/she's/you're/am/is/are starving said/announced/cried/moaned/mum/dad | absolutely starving | lean/slim/skinny latte/jeans/margin/chance/volume/budget/flat_white/dipping
slimmed down | skinny ..1 dip/dipping/sheet/jeans/latte | diet coke/pepsi/of_toast/of_news | weighed/weigh ..3 luggage/parcel/pumpkin/marrow/anchor/options/chances/words/suitcase/flour/in_at | scales ..4 arpeggios/piano/fish/justice/pumpkin/flour/kitchen/balance/post_office
slave/slaves to/driver | slave over | whip/whipped ..1 into_shape/round/cream/up/egg/eggs/through | whip round | crack the whip | a glutton for punishment | glutton for | abuse/abused/mistreated/beaten ..4 piano/sofa/apostrophe/commas/car/bicycle/clutch/umbrella/suitcase | piano/sofa/car/bicycle/umbrella/teapot/suitcase/laptop ..4 abused/mistreated/beaten/battered/neglected
neglected garden/piano/allotment/pot_plant/fern/homework | spare the rod | rod for | rule/ruled/rules ..2 with ..1 iron | under her/his/my/the thumb | twist/twisted/twisting ..1 arm | emotional blackmail | blackmail you/me/him/her with | blackmailed ..2 by ..2 cat/dog/toddler/spaniel/nobody | shameless/pure/straight blackmail
wrapped around/round ..3 finger | pull/pulling/pulled some/a_few/my/his/her strings | no strings | puppet/puppets/marionette/puppeteer ..8 strings/string/manipulat~/manipulation/control/controlled | strings ..8 puppet/puppeteer/marionette | mind control ..5 nephew/cat/toddler/biscuit | remote control | under ..1 spell ..6 spaniel/garden/band/play/cake/music | brainwashed by adverts/into_buying
back/spine/chiropractor/osteopath/joint ..8 manipulat~/manipulation/manipulator | gaslit street/lamps | gas lamps/light/lit
bully ..6 bird/hen/pony/goose/cat/robin/table/donkey/swan/gull/ram | pony/goose/cat/robin/hen/cockerel/seagull/swan ..5 bully/bullied/bullying | bullied into | pick on someone/somebody | picked on ..1 the last/biscuits | picking/picked ..1 teams | last picked
name calling ..4 register | stalk~ ..4 bittern/deer/stag/red_dot/dot/butterfly/leaves/string/mouse/rabbit/bird/birds/pigeon | cat/kitten/heron/tiger/fox/lioness ..3 stalk~ | celery/rhubarb/asparagus/sprout/wheat stalk/stalks | on stalks | out on stalks | followed/following/follow/follows ..3 instagram/account/recipe/instructions/pattern/signs/advice/arrows/suit/satnav/road/path/orders
cat/dog/duckling/ducklings/puppy/lamb/goose/apprentice/trainee/lad ..4 followed/follows/following @obj | work experience | followers | watched over @obj ..3 sleep | secret admirer | obsessed with ..2 sourdough/show/jigsaw/birds/trains/tidying/cheese/football/weather/maps
climax of | the/a/dramatic/musical climax | in/into bed with ..3 company/parent/council/rival/government | got into bed with | hot and heavy | naked ..1 sponge/eye/flame/truth/cake/ambition/branches/bulb/wire/wires/mole_rat | moaning about | moan/moaned/moaning with relief/pleasure_at | love heart/hearts/letter/seat/song/lane/island/potion | made love heart | bleed/bleeding/bled ..3 brakes/radiator/radiators/valve/nipple | grease/tighten~/radiator/bleed/brake ..3 nipple/nipples
topping from | strip/stripped ..2 paint/wallpaper/bed/pine/floorboards/varnish/cable/wire/sheets/screw | position ..4 flexible/called | stroke of ..1 genius/luck/midnight/brush | sex of ..2 kitten/chick/tortoise | come/came on ..1 strong
rape ..1 seed/field/oil/flower/fields | yellow with rape | fields/field of ..2 rape | oilseed rape | assault course/on_the/upon_the/and_battery_farm | assault on/upon ..2 senses/summit/everest/buffet/record/eyes/ears/trifle | assaulted ..2 eyes/ears/senses/nostrils/nose | violated ..4 parking/field/terms/bylaw/nettles | parental/informed/planning consent | consent form/forms ..3 trip/zoo
molested ..2 trifle/cake/pudding | groped ..1 for/about/around/along | groped/groping ..4 handbag/switch/glasses/dark/drawer/torch | forced @self to ..1 smile/eat/look/get/finish | force himself ..1 to
dog/poodle/cat/horse/beard/moustache/pony/pet ..3 groomed/grooming/groomer | grooming parlour/salon/kit/table/by | groom ..1 and/the horse/horses/bride | underage ..6 ride/rides/coaster/sign | minor/minors ..1 key/scale/chord/third/counties/detail/details/must_be/league/injury/discount/roadworks/planet | d/a/e/b/c/g/f minor | asia minor | ursa minor | graphic novel/novels/design/designer/equaliser
sister ship/company/act/city/paper/school/station/club/brand | mother/parent company/ship | kissing cousin/cousins/gate | brother in_arms/printer | sister companies/ships | keep it in the family | relatively speaking | motherboard | family resemblance/tree
dumb waiter/bell/bells/struck | struck dumb | dumbbells | blind spot/spots/corner/bend/tasting/date/drunk/summit/faith/man's_buff | venetian/roller/roman blind/blinds | turn/turned/turning a blind/deaf | deaf ears | lame duck/excuse/joke/jokes | lame excuses | golf/racing/betting handicap | handicap of | crippling ..1 debt/mortgage/shyness/price/interest/train | crippled by ..2 interest/overdraft
cripplewood | dumb ..1 cane/luck | dwarf conifer/planet/star/bean/beans/variety | idiot proof | idiot's guide | retard/retarded ..4 clock/spark/ignition/lever/growth/timing/flame/geraniums/plants | flame/fire retardant | village idiot ..2 play | short sighted | tone deaf | blind ..4 window/roller/hang~/cord/pull~
slur/slurs ..4 bars/notes/note/bar/staccato/music/phrase | coloured ..1 pencil/pencils/in/paper/lights/glass/chalk/chalks/wash/sheets/ribbons/ink | coloureds ..6 wash/whites/line/darks | whites/darks ..6 coloureds/coloured | segregat~/segregated ..4 washing/recycling/rubbish/whites/notes/waste/bins | black ..1 market/friday/forest/pudding/eye_peas/tie/coffee/notes/bottom/bishop/keys/cab/sheep/run
racing ..1 certainty | race/races ..2 line/home/clock/egg/sack/bus | master race ..3 pc
gay ..1 tune/little/ribbons/bunting/colours/morning/old_time/paree/abandon | queer ..1 sort/smell/feeling/noise/old/street/light/fish | that's queer | well that's queer | faggots ..4 peas/gravy/fire/butcher/ash/hazel/oven/mash/wood | faggot of | bundle/bundles of ..1 faggots | tray/plate of faggots | offa's dyke | van dyke | dyke ..5 beaver/sluice/heron/water/flooded/held/fen/ditch/mile/walk/cattle/reeds
in/on/along/over/the dyke ..4 held/had/walk/water/heron/wet/fields/all | came/come out of the closet | coming/came/come out ..2 with/in/on_top/to/as_a_cake | in the closet ..4 bunting/hoover/coats/looking/sardines | camp ..2 fire/bed/site/coffee/tents | fairy cakes/cake/lights/liquid/godmother/tale/dust/ring | fruit cake/cakes/salad/bowl/machine | pansy/pansies ..3 bed/pot/border/tray/seeds
tranny/trannies ..6 ford/gear/van/engine/gearbox/mechanic/radio | transition ..4 gear/second/key/slide/chorus/spring | transit van | trans siberian/atlantic/fat/continental/am/pennine | old name ..4 pub/street/village/river/ship/boat | man's name ..2 boat | birth/maiden name of
bitch ..4 whelp~/litter/puppies/pups/kennel/breeder/spayed/show | bitches ..3 litter/kennel/whelp~ | whelped | queen bee | old bag ..4 hoover/stuck/handbag/coat | old cow/moo/hen/bat ..4 field/milk~/barn/shed/gate | silly ..1 moo/goose/cow/old/sausage | hen/stag ..1 night/party/do/weekend | birds ..4 feeder/nest/bath/table/seed/watching | dame ..2 panto/pantomime/judi/edna/widow_twankey | witch hazel | skirting board
woman's/women's work ..6 sit/done/laughed/watch | woman's/women's institute/hour/weekly/refuge | throw/threw/throws/run/runs like ..1 girl ..6 champion/record/olympic
terminal ..1 woodworm/moraine/boredom/two/three/four/building/five/bus/at/green | it's terminal ..4 battery/boiler/woodworm/engine/laptop/printer | battery ..4 terminal | football/dance/gold/spring/world_cup/election/festive/wedding/sale fever | fever ..4 antiques/spring/pitch/festival | rash of | rash decision/promise/purchase/move | caught the bug | travel/reading/acting/gardening bug | the bug ..3 himself/herself/antiques
cancer ..6 virgo/horoscope/horoscopes/leo/zodiac/capricorn/star_sign/tropic | tropic of cancer | horoscope/horoscopes ..8 cancer | computer/phone/laptop virus | went viral | viral ..1 video/hit | contagious ..4 laugh/laughter/yawn/giggles/enthusiasm/smile | laughter ..3 contagious | infectious ..1 laugh/giggle/enthusiasm/grin/tune | poorly ..2 car/boiler/saab/laptop/paid | cold feet
scalpel ..6 cake/glue/model/fondant/palette/tweezers/felt | delicate operation | rescue/salvage/mopping_up operation | operation ..2 cake/bake/biscuit/tidy/santa | operate/operates/operating/operated ..4 machinery/till/crane/heavy/table/system/theatre/sundays/remote/forklift/lift/hours/from | operating system/hours/profit/loss/budget/manual | injection of ..2 jam/cash/green/colour/cream/humour/pace/caffeine/custard | fuel injection | cash injection | doctor foster/who/martens/zhivago/love | surgery hours | major surgery ..4 mitten/sofa/pattern/budget | tree/cosmetic/mp's/constituency surgery
transfusion of ..1 tea/coffee/caffeine/cash | just what the doctor | doctor ..2 ordered | patient hush/voice/smile/wait/man/woman/as | stitches ..4 cast/knit~/purl/row/sleeve/hem/cable/needle | casting/cast off | cast on | on the mend | drip coffee/tray/feed_the/dry | dripping ..2 tap/toast/tent/raincoat | needle/needles ..4 clicking/clicked/vinyl/record/pine/larch/fir/knitting/wool | nurse ..2 pint/drink/grudge/cuppa
knitted/knitting ..2 brow/brows/together | skin ..1 crawl~ | hair stood | eyes out on stalks | grown/growing/grow ..1 second/extra/another head/pair/arm/arms | two heads | hollow leg/legs | mutated/mutate ..4 costume/recipe/plan/joke/potato | it's alive cried/cackled | tentacle of | changing before ..2 eyes | out of ..2 skin | jump/jumped/jumping out of ..1 skin | thick/thin skin/skinned | comfortable in ..3 skin | skinned and/the rabbit | skin/skinning the/a cat/rabbit | skin a cat
threw/throw/throws/throwing/thrown up ..1 bubble/hands/arms/spray/dust/water/sand/question/questions/problem/problems/window/quantity/suds/scaffolding/extension/surprise/clue/some/several | regurgitat~ ..2 facts/notes/lines | spew~/spewed/spewing ..3 suds/paper/nonsense/receipts/out/smoke/confetti/foam/ink/steam | printer/machine/pump/copier/engine/fountain ..4 spew~/retch~/vomit~/heaved/puked | belched/belch/belching out/smoke/black | sick bay/note/leave/pay/burn/beat/of_henrys | car sick | homesick/lovesick/seasick green
green about the gills ..4 frog/fish | brought/bringing/bring ..1 it up ..3 meeting/screen/subject/topic/on/at | bring/brings/brought up ..2 subject/topic/rear/children/question/matter | heaving ..1 with/bosom/shelves/bar/pub/crowd/sea | heave/heaved ..1 sigh/ho/himself/herself/themselves/at/on | gut/guts feeling/reaction | hate/hated @poss guts | guts to | guts and glory | radiogram's/clock's/piano's/radio's/engine's/sofa's guts | bowels of ..1 the ..1 ship/building/machine/museum/theatre/thing/earth/library | innards of ..2 clock/radio/piano/machine/engine
gutted ..2 we/he/she/said/to/about/the/house/kitchen/building/fish/when | bone idle/dry/china/structure/to_pick | good bones | bare bones | skin and bone/bones said/told | rib of celery | spare ribs | ribs of ..2 boat/chassis/lamb/beef/umbrella/leaf | exposed ribs | blood out of ..1 stone | sweat blood | blood sugar/orange/pressure/group/moon | in ..1 blood ..3 gardening/music/sailing/acting | baying for blood | fresh/new/young blood | flesh tone/tones/out | flesh out | in the flesh | pound of flesh | abattoir ..6 beetroot/jam/raspberries/sauce | slaughterhouse ..6 beetroot/jam/said
roadkill ..4 band/name/skiffle | flogged/flogging/flog ..4 tickets/raffle/market/stall/second_hand | one/more than one way to ..1 skin | kill/killed ..1 fatted | horse traded/trading | put/putting ..4 out of its/their misery ..4 tuba/song/printer/cake/show | put the cat/dog out | poor beast ..4 tuba/car/van/piano | bear/bears ..2 market/hug/hugs/with_me/garden | bull/bulls ..2 market/bond | dog fight ..3 copper/planes/spitfire | cock fight | beat/beaten/beating the bushes/system/clock/odds/traffic/rush/queue | kicked/kick ..3 engine/donkey_engine/tyre/tyres/molehill/leaves/bucket/habit/football/ball/can/gravel
high as a kite | on a high | high ..1 up/wire/diving/board/c/street/jump/ladder/time/tea/summer/spirits/five/fives/shelf/above/over/ground/score/wind/winds/water/blue/heels/hopes/notes/note/praise/and_dry | getting/got/get high ..1 up/above/on_the_ladder/winds | sugar/natural/runner's high | fix ..1 by/of ..2 sun/caffeine/crossword/gossip | hooked on ..2 foam/phonics/show/sudoku/knitting/kites | addict/addicted/addictive ..6 crossword/kite/knitting/bingo/sudoku/chocolate/lawn/mower/grass/stripes/cheese/tea/coffee/gardening/series
adrenaline/shopping/telly/book/bookshop/cheese/chocolate/sugar/news/phone/game addict/addicts/addiction/junkie/junkies | drunk on ..2 success/sun/sunshine/tea/grass/power/words/perfume/music/it | punch drunk | joint of ..1 beef/lamb/pork | elbow/knee/hip/wrist/dovetail/mortice/pipe joint/joints | coke ..4 stove/oven/boiler/furnace/fire | pot ..1 of plant/belly/luck/holes/up/plants | weed/weeds/weeding ..4 path/bed/border/garden/hoe/allotment/step/patio/roses | cold turkey ..4 sandwich/sandwiches/christmas/salad/boxing | crack ..1 the/of/an/in/on egg/eggs/dawn/joke/whip/team/wall/plate/water/window/door
speed ..1 record/limit/camera/cameras/dating/bump/skater | acid loving/rain/test/tongue/jazz/drops | dealer ..3 antiques/car/cards/art/rug/coin/stamp/book/wink/scrap | you're my dealer | whisky/brandy/rum/sherry ..2 marmalade/butter/trifle/snaps/cake/sauce/fudge/baba/raisin/truffles | spirit level | hit of ..1 vanilla/lemon/sun/caffeine/sugar/nostalgia/chilli
swear jar/box/word_jar/on_my/by | cross word/words | bloody nuisance/good/marvellous/lovely
pure/social/financial/fashion suicide | career suicide | shuffling suicide | bull's/blind man's buff | manipulat~ ..2 my/the/her/his ..1 shoulder/spine/dough/clay/puppet/joint/neck | in mourning for my/his/her fringe/beard/car/moustache/hair/team/figure/youth | crippled @poss argument | tin/toy/lead/model/painted soldiers | regiment of ..1 tin/toy/garden/jars/bottles | armies ..4 sixes/dice/board | moon ..3 followed | escape room | good with old girls | back to the kitchen ..4 leak/sink/plumb~/tap/biggest | split personality | old girls | go green about | lights of my life | lost to ..2 nil | joint needs/joint_of ..4 glue/clamp | smoke the wood/paprika/salmon/fish/ham/bees | weed ash | stones/pebble/pebbles ..2 polishing | stoned ..3 cherries/olives/dates/plums
took/take/taken/taking ..1 last biscuit/chocolate/crumpet/sandwich/slice/doughnut hostage | flame/fire retarded | retarded by ..1 minute/second/degrees | clock ..3 retarded | last biscuit hostage
depression over ..1 iceland/atlantic/scotland/azores/biscay/ireland | heard voices in the ..1 lane/street/garden/hall/corridor/kitchen/yard | bipolar transistor | thumbscrews tight | cancer was rising | cancer ..3 leo | mourned for ..1 whole minute | in mourning he_told_us for | pillow war/fight | the enemy cabin | chain stitch | abduct a stitch | yarn prisoner | ganged up on the ..1 cherry/feeder/cat/table | theatre of operations | calorie free | that/the/this ..1 collar/zip/shoe/heel/shoes/hat/hem is killing | collar is killing me | in the same bed it's the flower | flower bed
`;
