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
`;
