/**
 * English words that suggest a topic. Other languages have none yet: there nothing is suggested, which says nothing.
 *
 * How to write a term (`phrases.ts` reads them): words in lower case with straight apostrophes and without hyphens (`don't`,
 * `self harm`), terms parted by `|`.
 *   `roof/ledge`   one of these        `kill~`   with its regular endings: kills, killed, killing
 *   `..3`          up to three words   `@self`   a list of `lists` below, and `@parent's` of each its possessive
 * A term ends with its sentence. What a phrase of `harmless` covers counts for no topic.
 *
 * How much a term counts: `strong` is enough alone; of `clear` it takes two, or one with two of `weak`, all different
 * and within half a page of text (see `suggest.ts`). Weak ones alone suggest nothing: roofs, guns and tears stand
 * in every adventure. A wrong suggestion costs trust in the right ones, so what is said in jest as often as in earnest
 * is weak, or not here.
 *
 * Slurs stand here as they are, for they are what a reader is warned of.
 */

/** The terms of one topic, each list parted by `|`. */
export interface Words {
	strong?: string;
	clear?: string;
	weak?: string;
}

/** Lists that terms name with `@`. */
export const lists: Readonly<Record<string, string>> = {
	self: 'myself/yourself/himself/herself/themself/themselves/ourselves/yourselves/itself/oneself',
	poss: `my/your/his/her/their/our/one's`,
	obj: 'me/you/him/her/them/us',
	height: 'roof/rooftop/roofs/ledge/parapet/bridge/cliff/balcony/building/overpass/railing/tower',
	child: 'child/children/baby/infant/toddler/son/daughter/kid/kids',
	partner: 'husband/wife/boyfriend/girlfriend/partner/ex/fiance/fiancee',
	parent: 'father/mother/dad/mom/mum/stepfather/stepmother/stepdad/stepmom/uncle/parents',
	animal:
		'dog/dogs/cat/cats/puppy/puppies/kitten/kittens/horse/pony/hound/foal/mare/rabbit/hamster/pet/pup',
	body: 'face/head/jaw/mouth/nose/cheek/stomach/gut/ribs/rib/chest/throat/neck/back/shoulder/arm/arms/leg/legs/teeth/temple/skull/ear/eye/belly/knee/knees/hand/hands/fingers/wrist/wrists/lip/forehead/groin/kidneys',
	kin: 'mother/father/brother/sister/husband/wife/son/daughter/grandmother/grandfather/grandma/grandpa/aunt/uncle/mum/mom/dad/friend/gran/boyfriend/girlfriend/baby/boy/child/man/woman/parents/twin/cousin/captain/king/queen',
	drink:
		'whisky/whiskey/vodka/gin/rum/bourbon/brandy/beer/beers/wine/tequila/scotch/drink/drinks/liquor/booze',
	school:
		'school/class/classroom/playground/corridor/hallway/lockers/lunch/bus/desk/teacher/recess',
	gun: 'gun/pistol/rifle/revolver/shotgun/handgun'
};

/** Sayings in which such a word means nothing of the kind. */
export const harmless = `
he'd/she'd kill @self ..2 said/if | i'd kill for | was an addiction the/he/she | tortured him for years/twenty | like a martyr | massacre said
next to ..1 death | surgeons by how | took him prisoner regardless | foam sword/swords | like survivors | five year olds
followed ..2 home with his eyes | with his/her eyes as | fight/kill you said | he was dead and they could
announced/said/declared that he/she was dead and | question ..2 war crime | was a war crime
exam/test/interview/homework/workout/stairs murdered/killed/slaughtered/kills | murdered/killed us/them/me everyone/everybody | over my dead body
punch~ the air | sick of it/this/that/you/him/her/them | sick and tired | hitting/hit ..1 like a/an | literally kill/die | cut @self shaving
hang~ on/in/around/up/from | drop dead | i'd/i'll/could/might kill/murder @self/you/him/her if | be/you'll/you'd be the death of
was/is/it's/were murder/torture/suicide/hell on | which/that was murder | get away with murder
scream/screamed/screaming/cry/cried blue/bloody murder | could/i'd/would murder/kill a/an/some/for
murder~ ..1 song/songs/tune/piece/language/steak/sandwich/curry/pint | murders/slays/kills me | lady killer/killers
killer heels/whale/whales/smile/instinct/app/joke/look | killjoy | dressed to the | to kill before/until/till | time/hour/hours/minutes to kill
kill~ a few/an hour/off the bottle | kill~ ..2 paragraph/chapter/story/idea/plan/joke/scene/column/weeds/weed/germs/frost
killed by the frost/cold/heat | curiosity killed | kill or cure | kill~ ..2 with kindness/sugar/work
working/worked/laugh~/laughed/eat~ @self to death | the joke/gag/set/show/act kill~ | kill it
shot ..2 photographs/pictures/photos/film/video/footage/scene | shot/shots ..2 camera/lens/film | camera ..4 shot/shots/shoot
double/single/extra/first shot of | shot of espresso/vodka/rum/vitamin/adrenaline | shot hit/hits/wide/over the | call~ the shots
cheap/big/hot/mug/snap/moon/jump/free/penalty/goal/drop/trick shot/shots | crack shot | shot to pieces/fame
camera/engine/motor/fire/car/wind/lamp/light/lights/signal/fashion/boiler/printer/radio/bulb/candle/phone ..3 died/dead/dying/dies/die/coughed/choked
die/died/dead of/from/with laughing/laughter/shame/embarrassment/boredom/curiosity/fright/excitement/envy
nearly/almost/could have/could've/i'd/i've died when/of/laughing/twice/a
dead on/heat/ringers/reckoning/spit/weight/man's/head/heads/end/ends/line/lines/lock/stock/pan/sea/wood/drop/good | drop/dropped dead gorgeous
dead on @poss feet | death by | death warmed | catch @poss death | at death's door | like grim death | death of me/him/her/us | death or glory
fate worse than | wouldn't be seen dead | something/rolled/smell~ ..4 dead | knock~ dead
dead ..1 leaves/branches/twigs/grass/flowers/flies/batteries/letter/letters/letter/languages | matter of life | life and death | sudden death
bored/scared/frightened/tickled/thrilled/talked/worried/starved to death | half dead with | to the death | or die trying
slaughter~/massacre~/hammer~/thrash~/murder~/beat~/beaten/crush~/bomb~/attack~ ..6 nil/goals/goal/score/match/game/points/wickets/sets/votes/polls/scones/lettuce/pawn/pawns/bishop/knight/slugs/beds
nine/eight/seven/six/five/four/three nil | slaughtered/hammered/thrashed on/at/down/by the/each | sacrifice ..2 pawn/bishop/queen
beat~ ..2 egg/eggs/cream/butter/batter/carpet/rug/carpets/drum/wings/time/retreat/path/record/bounds/odds/chest/track | beat~ on/upon/against the
beat~/beaten ..2 by ..2 goal/votes/head/minute/nose | whip~/whipped ..1 cream/eggs/round/up/out/away | take/took/taking ..1 beating
heart ..1 beat~/beating | off the beaten | hit/hits ..2 bar/post/road/town/hay/sack/roof/jackpot/headlines/spot/shops/note/key/wall | hit upon
hit it off | struck a match/up/by/out/gold/lucky/oil/twelve/midnight/chord/pose/bargain | struck the match/hour | clock/clocks ..2 struck/strikes
strike/strikes/struck ..1 match | lightning struck | stab~ ..2 potato/potatoes/meat/sausage/dark/button/at | stab of | stabbing pain
blood/bloody ..1 oranges/count/stone/minded/mary/orange/thirsty/hound | bad blood | blood and thunder | blood from a stone | sweat and tears
get blood | bleed~ ..2 money/cash/over/into/colour/color/ink/dry/heart/hearts | bleeding hearts | open wound | old wound/wounds | lick~ @poss wounds
rub salt | salt in the | wound/wounds in ..5 quilt/cloth/plaster/sofa/hull/wood/hedge | stitch/stitches ..4 quilt/cloth/hem/needle/knit~/row
in stitches | a stitch in | dropped/drop a stitch | needle/needles ..4 thread/cloth/knit~/wool/pine/record/compass/haystack | knitting needle/needles
pine needle/needles | thread/cloth/wool/hem ..4 needle | needle in a
surgeon/surgery/operate~/operation/patient/hospital ..4 clock/clocks/watch/watches/dolls/dolls'/toys/radio/tree/trees | tree surgeon/surgery
plastic surgeon | doctor's surgery | hospital radio/corners/pass | nurse ..2 pint/drink/grudge/beer | night nurse | dentist
battle of ..3 sale/bands/books/wits/wills/sexes/bulge | price/turf/cold/star/bidding wars/war | in the wars | war of words/nerves/attrition
declare~ ..2 war on/truce | heavy weapons/artillery/guns ..4 cake/sponge | secret weapon | weapon of choice | bomb shell | truce with | war horse
war paint | armed to ..1 teeth | armed with ..2 umbrella/broom/smile/notebook/camera/torch/flowers/cake | up in arms | arms and legs | call to arms
arms race | stick to @poss guns | jump~ the gun | gun for | glue/nail/staple/toy/water/squirt/cap/wooden gun/guns | sword of wood
wooden/toy/paper/cardboard sword/swords/gun/guns/dagger | finger on the pulse | pull the trigger on | trigger ..2 hose/alarm/memory/camera
bullet/bullets of water | line of fire | firing squad | under fire from ..1 critics/press | fire~ questions | fire in ..1 belly | shoot~ said
shoot/fire away | shoot~ ..1 breeze | shoot/shot hoops | shooting script/stick | dodge~ ..1 bullet | magic/silver/rubber bullet
torture~ ..3 piano/violin/song/metaphor/prose/vowels/for years/him for twenty/logic | tortured look/artist/prose/soul/syntax
torture for/to listen/to wait | torture chamber ..3 gym/dentist | piano/metaphor ..2 torture~ | rack @poss brains | rack ..1 lamb/wine
kidnap~ ..4 goat/mascot/bear/teddy/pig/statue/cow | hold~/held ..3 ransom ..3 teddy/sock | prisoner/prisoners of ..4 inn/weather/snow/room/love/habit
captive audience | captive of | king's ransom | hostage to | a slave to/of | slave driver | chained to ..1 desk/stove/sink
tied to ..1 apron/desk/kitchen | tied up ..2 traffic/meeting/work | hang~ ..1 on/up/out/in/by its/by their/around/over/ten/loose/fire/tough/back
hang by a/its | hung ..1 up/out/over/back/about | puppet/puppets/coat/coats/picture/lamp/lamps ..3 hang~/hung | get the hang | hangman
suicide/suicides of ..2 teeth/diet | suicide ..5 syrup/syrups/soda/drink/squeeze | called a suicide | political/social/commercial suicide
cut~ ..1 corners/loose/fine/cake/bread/grass/lawn/hedge/hair/flowers/ribbon/cloth/cards/deck/costs/budget/canteen/ties | cut ..1 chase/quick
short cut | haircut | cut @self ..1 shaving/free | cut ..2 cake/slice/bread | cutting ..1 bread/edge/board/room/remark
amputat~ ..4 budget/staff/leg of the table/costs | bleed~ money | starving/starved ..2 said/he told/she told/since/hungry
i'm/i was/we were/was starving | starved of/for company/attention/affection/light | starving artist/artists | starter | dying to/of/for/laughter
hungry enough | eat @self sick | sick of/and tired/note/pay/leave/day/bay | sick as a parrot | love/home/car/sea/air/travel sick | sick with envy/love
worried sick | drunk/drank ..2 well/tea/milk/water/cocoa/coffee/lemonade/in the | drunk ..1 love/power/sunlight/air | like ..2 old drunks/drunk
drug ..1 store | hooked on ..3 serial/show/book/game/series/novel
addict~ ..4 serial/show/crossword/crosswords/chocolate/sugar/tea/shopping/news/it was
addicted to ..2 tea/chocolate/crosswords/sugar/love/sudoku/books/serial
high ..1 tea/street/school/tide/note/notes/chair/hopes/spirits/heels/horse/jinks/time | punch ..2 bowl/party/rum/cup | into the punch | of punch
punch line | punch drunk | pack~ a punch | punch and judy | kick like a | kick out of | kick~ ..2 ball/leaves/off/up/habit/heels | alive and kicking
slap~ on ..1 back | slap~ ..2 back/paint/thigh/together | slap up | thigh slapping | bang~ on about | headbang~
strangled at/by ..2 birth/tape/minutes/vowels | stranglehold | choke~ ..1 up/back/engine | chok~ with laughter | old wives | widow's walk/peak
black widow/widows | grass widow | sea widow | funeral for a/face | like a funeral | funeral of the ..2 tree/doll/goldfish
graves/grave of ..2 summer/tulips/ship/ships | grave digger/digger's | gravedigger | graveyard shift | dig~ @poss own grave | one foot in | good grief
grave face/voice/doubts/error/concern/mistake/danger | buried in ..3 subject/book/books/work/paper/papers/blankets/snow/sand/newspaper
buried treasure | bury the hatchet | dead and buried | sobbing with joy | tear jerker | executor/executors
execute~ ..3 as planned/plan/plans/turn/dive/order/manoeuvre/program/code/rest | lynch ..1 pin | lynchpin | crucify~ ..2 tune | victim of fashion
fashion victim | crime what/against fashion | partner in crime | partners in crime | thick as thieves
vampire/vampires/zombie/zombies/monster/monsters/skeleton/skeletons/ghost/ghosts ..6 play/costume/party/teeth/train/school/halloween/mask
stalk~ of/the deer/stag/hinds/corridors | stalker of/of deer | deer stalker/stalkers/stalking | deerstalker | celery/corn/bean/flower stalk/stalks
being stalked by ..2 own/sequel/deadline | peeping
abuse/abuses of ..2 commas/power/trust/office/language/apostrophe/apostrophes/privilege/hospitality | term/terms of abuse | bully beef/off/for/pulpit
bullied into ..2 coming/eating/trying | rape seed/oil | tyrant/tyrants
depression ..3 moved/moving/broadcast/atlantic/west/weather/ground/valley/keys | the great/shallow/tropical depression
depressed by ..2 lighting/wallpaper/weather/news/food | depressed area/lever/button/key/keys | depress~ ..2 button/key/lever/pedal
mad/crazy/nuts/insane ..1 about/for/on/scheme | mad hatter | mad as a | gone mad | like mad | poor nerves | nervous laugh/laughter/giggle
paranoid android | going mad looking | fever ..1 pitch/dream/tree | hay/spring/cabin/gold/disco/bieber fever | cold/flu ..3 nothing worse
nothing worse than a cold | terminal ..1 building/one/two/three/four/five/velocity/buffers | bus/air/ferry/airport/computer terminal
pronounced it terminal | virus ..3 computer/computers/software/laptop/accounts | computer virus | plague of | like the plague | a plague on
cough~ up ..1 money/cash | coughing fit | heart trouble | heart attack of | nearly/almost ..2 heart attack | gave ..1 heart attack
broken/broke/breaks/breaking ..2 heart/hearts/record/news/ice/bread/silence | heartache | transplant as | animal spirits/crackers/magnetism
dog ..3 homework/eared/days | dead cat | pony tail | horse ..3 laugh/play/chestnut | flog~ ..1 dead | kill ..1 fatted
stuffed ..2 squirrel/fox/owl/bear | taxidermist/taxidermy | died of old age | lamb chop/chops/stew | run/ran like ..2 rabbit | wild/wildest horses
guinea pig | rabbit hole | vet~ ..2 candidate/candidates/applications | poison pen | poisonous/arsenic ..1 colour/colours/green/look/tongue/review
pet hate | ugly as sin | sin bin | wicked tongue | living in sin | original sin | sinfully | fairy ..1 tale/tales/lights/godmother/cake/cakes/story
queen ..1 taken/trapped | chess ..20 took | black mail ..1 letter | white lie/lies | black/white sheep | master/mistress of | slave over
witch hunt/hazel | invasion of | like an invasion | army of ..2 ants/cleaners/volunteers
attack~ ..3 cake/pudding/pie/food/plate/dinner/problem/proof/task/geese/piano/sudoku | attacked it until | counter attack | attacked with gusto
cold front ..1 attack~ | cannon ..2 museum/fodder | old arms | duelling pistols ..2 mother/museum/case | museum ..9 pistols/cannon/swords/rifles
bite/bit/bites ..3 hand that/bullet/dust/lip/nails | bitten ..1 nails | sawed/sawn ..3 half twice
sawn/saw/sawed ..3 wife/woman/assistant/lady in half | magician~ ..9 half/blade/knives | drowned bells/valley/village/in sorrow/in debt/out by
drown~ ..1 out/sorrows | sink or swim | smell of gunpowder | gunpowder ..3 tea/plot | fire works
pirate/pirates ..9 sword/swords/plank/hanged/drowned/cutlass | kill~ time/for | kill~ the lights/engine/mood/vibe/motor/switch/buzz | killing it
dressed to kill | make a killing | kill~ me/myself/themselves laughing | kill~ two birds | would kill for/to | could kill for | buzz kill | overkill
my feet/back/head/legs/arms ..2 kill~ ..1 me
dead tired/asleep/serious/set/certain/sure/silent/quiet/end/ends/line/wrong/right/weight/heat/centre/center/ahead/last
dead battery/batteries/phone/leaves/leaf/wood/air/zone/giveaway/ringer/language/pan/lift/bolt/drunk/calm/eyed/sea/beat | dead to me/us/him/her/the
dead of night/winter | dead in the water | dead as | phone/battery/line/engine/radio/screen ..2 dead/died
battery/engine/conversation/laughter/sound/music/applause/wind/noise/voices ..2 died/dying/dies | die/died/dies/dying down/away/out/off
die/dies/died/dying laughing/inside | die/dies/died/dying of/from laughter/embarrassment/boredom/shame/curiosity | dying to/for | to die for
don't/didn't/doesn't/not/never/nobody/wouldn't/won't want/wants/wanted/wanting to die | die/died/dies hard | old habits die | i'd rather die
dying light/day/sun/embers/fire/flame/flames | scared/scare/frightened/bored/worried/tickled ..1 to death
death glare/stare/grip/trap/metal/star/eater/eaters | sick to death | death by chocolate | love ..1 to death
shot/shoot/shooting/shoots/shots ..3 glance/glances/glare/glares/look/looks/smile/grin/glower/message/text/email/grins/question
shot of/up/past/forward/upright/glass/glasses | gave it a shot | give it a shot | long shot | shooting star/stars | photo shoot
burning with/question/desire/ambition | burn~ the candle | burn~ @self out | heart burn
blood orange/oranges/type/sugar/moon/pressure/relative/relatives/brother/brothers/hound/shot/red/line/pact/oath/vessel/vessels/bank/pudding
blood ..2 boil~ | blood ran cold | blood run cold | in cold blood | run/runs/ran in @poss blood | blood is thicker | flesh and blood | new blood
young blood | blood ..2 rush~/rising/rose/pound~/roar~/drain~/left ..2 face/ears/cheeks/head/temples | bloody mary | bloody marvellous/brilliant/good
makes @poss blood | stab~ of/at | take/took/taking a stab | stab in the back | backstab~ | wound~ up/around/through/its/down/along/round
suicide squad/mission/missions/sprints/king/doors/hotline | political/social/career/commercial/financial/professional suicide | off the top
jump~ off ..3 @height ..4 land/lands/landed/landing/onto/into
jump~/leap/leaps/leapt/leaped/leaping off/from ..2 @height onto/to/towards the/another/a/@height | hang~ @self ..1 out/up | hanging out
cut~ @self ..1 shaving/off/short/loose/slack/slice/piece/out/some | cut~ @self a/another/the | tortured soul/artist/expression/look/metaphor/genius
giv~ ..2 grief | gave ..2 grief | grief for nothing | come to grief | son of a gun | top gun
glue/nail/water/squirt/staple/heat/hot/radar/nerf/bubble/big gun/guns | finger guns | gun metal | gunmetal | bullet point/points/train/journal/list
sweat~ bullets | bite/bit/bites the bullet | dodged a bullet | trigger warning/warnings | trigger happy | beat~ around
beat~/beaten/flog~ a dead horse | beaten path/track/up/copper/egg/eggs/gold | beat/beats/beating @obj to it/him/her/the
beat/beats/beating @obj at/by | punch~ line/lines/bag/ticket/card/holes/hole/in/the | fruit/rum/hole punch | fist bump | with @poss bare hands
war paint/game/games | star wars | tug of war | civil war ..1 movie | word war | battle of wits | price war | great depression | tropical depression
drug~ store | drugstore | cabin/spring/gold/hay/scarlet/dance/football fever | fever pitch/dream | giv~/gave ..2 a heart attack
almost/nearly/about to ..1 have/had a heart attack | hell of a | plastic surgery | throw~/threw/thrown up @poss/a/an/the | dead cat bounce
hot dog/dogs | raining cats | top dog | dog tired | naked eye/truth | same sex | sex and the | moan~ about/that
drunk on/with love/power/joy/happiness | drunk ..2 tea/coffee/water/milk/juice | miscarriage of justice | alcoholic drink/drinks/beverage
drug/drugs/substance/alcohol abuse | abuse of power/trust | bully for | bully beef | hostage to fortune | kidnapped ..1 heart | slaughter house
massacre~ ..2 song/language/pronunciation | cancer ..1 zodiac | star sign cancer | child prodigy | in a coma after | sugar/food/carb coma | rape seed
soldier~ on | toy/tin/chocolate soldier/soldiers | foot soldier | army of ants | salvation army | army knife | army jacket/green | swiss army
abduct~ muscle | freak out/show/accident | freak~ out | freaking | stalk~ of | celery stalk | moral/sanity panic | drink/drinks/drunk in the
`;

/** What suggests which topic. A topic that isn't here can't be told from single words. */
export const words: Readonly<Record<string, Words>> = {
	violence: {
		strong: `beat/beats/beating/beaten ..3 to death | stab~ ..2 to death | stab~ @obj | slit~/slitting/slashed ..2 throat | bludgeon~ | strangl~ @obj
			shot @obj in/through/dead | gunned down | snap~ @poss neck | broke/breaks/breaking @poss nose/jaw/arm/ribs/neck/fingers | murder~ @obj
			choke~ the life | beat @obj until/till/unconscious/senseless/bloody | beaten unconscious/senseless/bloody/up | kick~/kicked ..3 when/while ..2 down
			spat/spit/spitting out ..1 tooth/teeth
			hit/struck/punched/smashed/clubbed/hammered ..2 in/on/across ..1 face/head/jaw/mouth/nose/cheek/temple/skull/ear
			fist/knee/boot/elbow/heel ..2 into ..3 face/stomach/jaw/ribs/gut/belly/groin/nose/mouth/teeth
			kept/keep/keeps/started/begun/began punching/hitting/kicking/beating @obj | knocked unconscious | headbutt~ | pummel~ | lynch~
			beat/beats/beating/beaten/clubbed/stoned/kicked ..3 to/half to death | murdered/butchered ..2 @kin
			hands/fingers ..1 round/around/closed/tightened ..2 throat/neck | cut/slit ..1 throat of
			blade/sword/knife/spear/axe ..3 through/into/across ..2 neck/throat/chest/heart/skull/ribs/gut/belly
			a boot/knee/elbow/fist/kick ..2 to the ..2 head/face/ribs/stomach/groin/jaw/gut/side of | blood ..6 punched/kicked/hit ..2 in/mouth/face
			was/were/got/been stabbed/shot/strangled/bludgeoned/beaten/knifed ..4 death/chest/back/neck/stomach/head/times
			came/come at him/her/me/them with ..2 knife/shovel/axe/bat/hammer/blade/sword/bottle/crowbar | attacked/attack/attacks @obj with`,
		clear: `stab~ | kill~ ..1 someone/somebody/anyone/people/man/men/woman/him/her/them/everyone | killed by | strangle~ | strangulation | throttle~ | punch~
			murder~ | murderer/murderers | gunshot/gunshots | pull~ the trigger | slash~ | knife/blade/sword ..5 chest/throat/stomach/ribs/gut/neck | choke~ @obj
			beat~ @obj | slap~ @obj | kick~ @obj | kick~ ..2 ribs/stomach | hands/fingers ..2 around/round ..1 throat/neck | squeeze~ ..2 throat/neck
			smash~ ..4 face/skull/head/jaw | punch~ ..3 face/gut/stomach/jaw
			he/she/they/i/we/who/brother/father/mother hit/punched/slapped/kicked/struck/beat @obj | hit @obj back/again/hard/harder/twice | black eye
			bloody/bloodied/bleeding/broken nose/lip/mouth/jaw | assault/assaulted/assaults/assailant
			ribs/rib/bone/nose/jaw crack~/broke/break/go/gave/snap~/crunch~ | wrestl~ ..3 ground/floor/mud/dirt
			slammed/threw/flung/hurled/shoved @obj into/against/down/onto/across | lunge~ at @obj | swung ..4 at @obj/his/her | brawl/brawling
			blow/blows ..3 @body | knock~ @obj down/out/cold/off | knocked ..2 ground/floor | mugged/mugging | threw ..1 punch/punches | choking @obj
			stamped/stomped ..2 @body | murder/murders/homicide | kill/killed/kills/killing @obj/@kin | boot/boots ..3 ribs/face/stomach
			drove/drives/plunge~/sank/thrust/slid/shove~/jab~ ..2 knife/blade/dagger/sword/spear/bayonet/shears ..2 into/between | spat/spit ..2 blood ..2 at
			punched ..2 in the | swung ..2 bar/bat/shovel/axe/hammer/club/pipe/sword/fist | crowbar/cudgel/nightstick | stay down
			killed ..2 boy/girl/guard/driver/man/woman | cut ..2 throat | bandits/raiders/thugs/attackers/attacker | dragged ..3 out/off | in the mouth for it
			body hit the`,
		weak: `kill~ | killer/killers | blood/bloody/bloodied | bleed/bleeding/bled | bruise~ | wound/wounds/wounded | fist/fists | gun/knife/blade/sword | attack~
			fight/fighting/fought | punch/punched/punching | kick/kicked/kicking | smash~ | struck | teeth/tooth`
	},
	gore: {
		strong: `disembowel~ | entrails | viscera | eviscerate~ | intestines | decapitate~ | behead~ | dismember~ | flay~ | gouge~ ..3 eye/eyes
			severed ..1 head/hand/arm/leg/finger/fingers/limb/limbs/foot/ear | guts ..2 spill~/spilt | brains ..3 wall/floor
			blood ..3 pump~/spurt~/gush~/spray~/spatter~/splatter~/squirt~ | pool~/pools/lake/sheet/puddle of ..1 blood
			head ..3 come off/came off/rolled/severed | bone/rib/skull/spine ..3 show~/visible/jut~/stuck out/stick~ out/through
			saw/see/seeing/could see the ..2 bone/rib/skull | what/all/little ..2 left of ..2 face/head/body/him/her/leg/hand/driver/man
			limb/limbs ..3 torn/scattered/strewn/blown | blew ..2 head/face off | torn ..1 limb from limb | maggots ..4 wound/eyes/mouth/flesh/corpse
			crows/rats/dogs/pigs ..4 eyes/face/corpse/body/bodies | pieces/bits/parts of ..4 brain/bone/skull/flesh/body/bodies | artery ..3 pump~/spurt~/spray~
			shard/shards/splinter of bone | scooped/torn/ripped ..2 out and | leg/arm/legs/arms ..2 ended in | scalp ..3 hair/strip | strip of scalp/flesh/skin
			hand/head/leg with no arm/body | blood ..3 mud of | gore/entrails/offal`,
		clear: `blood ..3 pool~/spurt~/gush~/spray~/spatter~/splatter~/drip~/soak~/stream~/pour~ | pool/pools/spray of blood | blood soaked/stained/slick
			slick/sticky with blood | covered/drenched/soaked in ..1 blood | mangled | mutilate~ | gaping/open wound | gash/gashes
			torn/charred/burnt/burned/burning/rotting flesh | bone ..3 through/protrud~ | charred/burnt/burned/burning/rotting bodies/body/corpses/corpse
			cough~ ..2 blood | gore | blood ..3 well~/soak~/ran/run/running/pour~/flow~/everywhere/throat/fingers/floor/bubbl~/stream~
			blood ..1 between @poss fingers | skull ..2 open/split/crush~/cave~ | flesh ..3 open/hung/hang~/strip~/torn/ragged
			arm/leg/hand/head/finger/foot ..2 lay/torn/blown/missing | bled/bleeding ..2 out/heavily
			blood ..3 hair/collar/walls/sheets/snow/gravel/boots/shirt/dried/stiff | stump/stumps | cut in half/two | splintered/shattered bone
			crushed ..2 skull/chest/legs/head | skinned | mess of ..2 flesh/blood | raw flesh/meat | belly ..3 open/slit/outside
			brain/brains/bowels/innards/guts ..4 out/floor/wall/ground/spilled/steam~ | artery | ribs ..2 spread/open/broken/exposed | strewn | in rags
			chunks/lumps of | ragged stump`,
		weak: `blood/bloody/bloodied | bleed/bleeding/bled | flesh | wound/wounds/wounded | corpse/corpses | guts | skull | bone/bones | burns | stump | ribs/rib
			innards/bowels/guts/gut | gouge~`
	},
	torture: {
		strong: `torture~ @obj | torturer/torturers | torture chamber | tortured ..3 days/weeks/death/information | waterboard~ | thumbscrews | under torture
			psychological torture | scream~ ..5 until/till ..5 voice/hoarse/throat/talk
			pull~/tore/ripped/took/torn out/off/another ..3 fingernail/fingernails/nails/toenails/teeth/tooth | interrogator/interrogators
			hang~/hung/hanged/strung ..2 up by ..2 wrists/arms/thumbs/ankles/feet
			held/hold/holding/pushed/shoved/forced ..3 head/face/her/him under/underwater ..1 water | electric ..2 shocks/current/wire/wires/prod | on the rack
			put/turned the current/voltage | red hot/glowing iron/poker/knife/brand | hot iron/irons/poker ..4 @body/skin/flesh
			tell/give/gave us/me ..2 names/codes/code/location ..6 pain/stop/fingers | break @obj fingers one
			inquisitor ..8 tools/iron/coals/confess/thumbs/nails | soles of ..2 feet | no nails/fingers/teeth left | iron ..4 coals | told them nothing
			had/has told ..1 nothing`,
		clear: `torture~ | interrogate~ | interrogation | electrocute~ | cattle prod | pliers | fingernails ..2 pull~/torn/ripped | branding iron
			make @obj talk/scream | strapped ..3 chair/table/bench | water ..2 over/under ..4 cloth/face/mouth | make this stop
			tell us/me ..2 name/names/where/who | give us/me ..2 name/names | electrode/electrodes | shackles | begged/begging/beg ..3 stop/mercy/die
			kept @obj awake | burn~ ..2 cigarette/cigarettes/iron | cut/cutting/broke/breaking ..1 finger/fingers/toe/toes | where is the/he/she | inquisitor
			his/the tools ..3 cloth/table/tray | break/broke ..1 fingers | thumbs | gave ..1 nothing away`,
		weak: `chained/chains | shackle~ | strapped | restraints | scream/screams/screamed/screaming | confess~ | whip/whips/whipped | agony | captor/captors
			tied/bound | interrogat~ | fingernail/fingernails`
	},
	war: {
		strong: `air raid/raids | war crime/crimes | no man's land | trench warfare | battlefield/battlefields | carpet bomb~ | mortar fire
			machine gun ..2 fire/nest/nests/post | shell/shells/bombs/bomb ..2 fell/falling/burst/landed/exploded/hit | bomber/bombers | gas attack
			over the top ..3 whistle/men/wire | artillery | under fire | bomb shelter/shelters | bombed out | the enemy's lines/guns/trench | killed in action
			missing in action | prisoner of war | occupied/occupying/invading army/forces/troops/soldiers | frontline | missing ..3 believed killed
			under/enemy/cannon/artillery fire | infantry/cavalry/army/regiment ..4 street/went/charged/advance~/attack~/river/beaten
			king's/queen's/emperor's army/armies/troops/soldiers | cannons/guns ..3 pound~ | telegram ..8 killed/missing/regret
			company crossed/held/lost ..6 fire/men/bank`,
		clear: `soldier/soldiers | troops | artillery | front line/lines | regiment | battalion | platoon | invade~ | invasion | casualties | bombing/bombed/bombs
			grenade/grenades | landmine/landmines | refugees | barrage | enemy lines | trench/trenches | the war | shelling | ceasefire | tank/tanks
			barricade/barricades | siren/sirens ..4 shelter/again/cellar/planes | planes ..3 came/over/bomb/bombs | stretcher bearer/bearers
			sergeant/corporal/lieutenant | the front ..3 come/moved/close/line | militia | shrapnel | conscript~ | enlist~ | battle of | warship/warships
			army/armies | sniper/snipers | march~ ..3 war | bombardment | ambush~ | mortar/mortars | platoon/battalion/regiment/brigade/squadron | artillery fire
			siege of | trenches | bayonet/bayonets | telegram ..4 war/office/straw | infantry | cannons | our boys/lads | conscripted/called up
			the third/second/first/fourth company | garrison`,
		weak: `war/wars | army/armies | battle/battles | enemy/enemies | rifle/rifles | uniform/uniforms | cavalry | siege | veteran/veterans
			soldier/soldiers/troops | rubble | retreat~ | at the front | curfew | checkpoint | surrender~ | shelter/shelters`
	},
	'mass-death': {
		strong: `massacre~ | genocide | mass grave/graves | death toll | pile/piles/heap/heaps/mountain of ..1 bodies/corpses/dead
			bodies/corpses ..2 piled/heaped/stacked | burn~ ..2 bodies/corpses | slaughter~ ..3 village/villagers/town/civilians/children/people/clan/family
			hundreds/thousands/millions/dozens ..3 dead/died/die/killed/perished/casualties | kill~ ..2 hundreds/thousands/millions/dozens
			killed ..1 hundred/thousand ..4 people/men | wiped out ..3 village/town/city/population/clan/people
			hundreds/thousands/millions/dozens/scores ..2 dead/died/bodies/corpses/drowned/murdered/slain/burned/buried/shot/gassed
			thousand/hundred/million ..3 dead/died/murdered/slain/drowned/perished/executed/shot
			bodies/corpses/dead ..3 rows/carts/pits/streets/trenches/lorries/trucks | carts ..4 dead | lime ..4 pit/pits/bodies/dead | quicklime
			death camp/camps | gas chamber/chambers | no one/nobody ..2 left alive/spared/survived | nobody/none/no one had been spared | ethnic cleansing
			killing field/fields | exterminat~ | death/dead toll
			whole/entire/half/every town/village/city/families/ship ..2 dead/died/drowned/perished/slaughtered/murdered
			bury/buried/burying/burn/burned ..1 the bodies | not enough/weren't enough ..4 bury | thousand people ..8 dead/died/radio/number/drown~/gone/lost
			took out ..3 coast/city/town/village | number/numbers/count of ..2 dead | stopped giving/counting numbers/bodies/dead`,
		clear: `bodies | corpses | casualties | slaughter~ | massacre | civilians | building/buildings ..2 collaps~ | collapsed/collapsing building/buildings
			mass death | burial pit | no plague | the dead ..3 counted/buried/were/lay/night/everywhere | count~ ..3 dead/bodies | too many dead/bodies/to bury
			wiped out | plague pit | shot ..3 one by one | quarantine~ ..2 city/town | sickness ..3 town/village/streets/houses/city | epidemic | survivors
			mass grave | pyre/pyres | bodies ..4 beach/street/week | mass burial | wave/earthquake/fire/plague ..4 coast/city/town/thousands`,
		weak: `rubble | dead | killed | debris | survivor/survivors | crushed | ruins | screams/screaming | trapped | thousands/hundreds/thousand/hundred/million
			bodies/corpses | murdered`
	},
	kidnapping: {
		strong: `kidnap/kidnaps/kidnapped/kidnapping/kidnapper/kidnappers | abduct~ | abduction | hostage/hostages | held ..2 captive/prisoner | ransom note
			chloroform | bound and gagged | hold~ ..2 for ransom | snatch~/grabbed/taken/bundled ..5 into/back of ..2 van/car/trunk/boot
			tied to ..2 chair/bed/pipe/radiator/post | hood/bag/sack/blindfold ..2 over/on ..1 @poss/his/her head/face/eyes
			wrists ..3 bound/tied/taped/cuffed/zip | pay/paid/pays the ransom | captor/captors | rag/cloth ..3 over/against ..2 mouth/nose/face
			slave trader/traders/market | trafficked/trafficking | kept/keep/keeps/keeping/held @obj ..4 locked/basement/cellar/prisoner/captive/cage
			gagged ..6 bound/tied/truck/van/chair | ankles/hands/feet/arms ..1 bound/tied/taped ..6 truck/van/gag~/room/dark | men who ..2 grabbed/taken/took
			alive till/until ..4 money/ransom | never see ..3 daughter/son/wife/child/boy/girl again | if they/you call~ ..2 police/cops
			back of ..1 truck/van ..8 bound/gagged/tied/tape`,
		clear: `captor/captors | captive/captives/captivity | ransom | tied ..3 chair | gagged | zip ties/tied | trunk of ..2 car | locked ..4 basement/cellar
			duct tape | wrists ..2 bound/tied | floor/back of ..2 van | chained ..3 wall/bed/pipe/radiator/floor | lock ..3 other/outside ..2 door
			tape ..3 mouth/wrists | prisoner/imprisoned/imprisonment | missing girl/boy/child/children | bound ..2 feet/hand/ankle/ankles | gag
			bucket ..4 corner/mattress/door | when @poss father/parents/family pay/pays | if you scream | taped/taping
			see/saw @poss/your ..2 daughter/son/wife/husband/child/boy/girl ..2 again/alive | ankles bound | behind the tape | a note ..3 how much/money
			the money/payment ..2 alive/back`,
		weak: 'blindfold/blindfolded | rope/ropes | cell | let me go | prisoner/prisoners | escape~ | struggle~ | chains/chained | tied'
	},
	weapons: {
		strong: `point~/aim~/level~/train~ ..2 @gun/crossbow | @gun ..2 pointed/aimed/levelled | gun ..2 to @poss head/temple | knife ..2 to @poss throat | gunpoint
			knifepoint | open/opened fire | gunfire | load~ ..2 gun/rifle/pistol/shotgun/revolver/guns/each/magazine | aim~ ..3 gun/rifle/pistol/bow/shotgun
			finger/thumb ..3 on/to/around ..1 trigger/hammer | safety ..2 off | cocked ..2 hammer/gun/pistol/rifle | sawn off | machine gun/guns | assault rifle
			semiautomatic | kalashnikov | switchblade | broke/snapped ..2 shotgun
			gun/pistol/rifle/revolver/shotgun/barrel/muzzle ..2 against/to/at/under ..3 @body
			gun/knife/pistol/rifle/revolver ..1 in ..1 hand/hands/fist/belt/waistband | knife/blade/razor ..1 against/to/at ..2 throat/neck/ribs/belly
			the guns ..3 bed/table/floor/counter | gun ..1 up | had ..2 gun/pistol/rifle ..3 too/on/up/out
			drop it/your weapon/weapons/the gun/gun ..8 gun/fired/aim~/trigger | finger ..2 tighten~ | semi automatic | kept ..2 pistol/gun/rifle on
			sword/blade/dagger/knife ..4 neck/ribs/throat/through/chest/hilt | @gun ..3 hands ..6 pointed/aimed/loaded`,
		clear: `take/took/pull~/draw~/drew/drawn/held/hold/raise~/grab~/load~/cock~ ..2 @gun/knife/dagger | gun/guns | pistol/pistols | rifle/rifles
			revolver/revolvers | shotgun/shotguns | trigger | holster~ | bullet/bullets | firearm/firearms | machete | dagger/daggers | grenade/grenades
			ammunition/ammo | knife/dagger/blade ..2 in/into ..1 boot/belt/hand/fist/sleeve | barrel ..3 at/on/against/trembl~/shook/pointed/lowered
			shells ..3 in/pocket/loaded/two | gunman/gunmen | sniper | bow ..2 string/arrow/drawn | unsheathe~ | armed with | arm~ @self
			drew/draw ..1 sword/blade/steel/knife/weapon | reload~ | bayonet/bayonets | vest/vests ..3 bullet~ | bombs/bomb | explosives/dynamite
			aiming/pointing ..2 at | nobody/no one fired | brass/bullets/cartridges | dagger/daggers/sword ..4 between/into | pull~ ..1 knife`,
		weak: `knife/knives | blade/blades | sword/swords | arrow/arrows | axe/axes | spear/spears | crossbow | weapon/weapons
			gun/guns/pistol/rifle/revolver/shotgun | barrel | bullet/bullets`
	},
	'character-death': {
		strong: `died/dies/dying in @poss arms | drew/took/breathed @poss last | last breath | pronounced dead | time of death | life/light left @poss eyes
			heart ..1 stopped beating | dead/lifeless body | bled out | bleed~ out | @kin/he/she was/is/were dead | @kin/he/she had died/drowned/perished
			@kin/he/she died in/on/at/of/that/before/last/during/yesterday/when/with/from/alone/peacefully/and
			felt/feel/feeling/checked/search~ ..1 for a pulse ..5 no/none/nothing/not | no pulse | passed away/on in/during/last/some/at
			breath ..3 did not/didn't/never come/came again | stopped breathing | killed @kin | dead before | found dead | he/she/who fell dead
			dead man's/woman's/girl's/boy's eyes/face/hand/body/lips | never woke/wake ..1 up/again | was cold ..4 dead/touch/gone
			dead in ..4 bed/chair/arms/bath/street/snow/sleep | his/her body ..4 found/washed/buried/morgue | closed ..2 dead eyes`,
		clear: `he/she was/is dead | he/she died | he's/she's dead | no pulse | funeral | corpse | body bag | stopped breathing | coffin/casket | lifeless
			didn't make it | passed away | death of | @poss death | body ..1 limp/lifeless | dead body | body ..3 sheet/coat/coffin/morgue/shore | drowned
			laid out | buried @obj | bury @obj | death certificate | eulogy | mortuary/morgue/undertaker | last breath/breaths | took @poss last | slipped away
			cold ..2 hand/face/skin/forehead | eyes ..2 open/empty/glassy/unseeing | the deceased | killed ..2 instantly/outright | murdered | and died
			he's/she's gone | find/finds/found ..3 his/her/the body | kill~/murder~ ..2 @kin | was/were dead | lips ..2 blue
			the rattle/a rattle ..4 quiet/breath | mirror to ..2 mouth`,
		weak: `died/dies/die | dead | death | grave/graves | buried/burial | murdered/killed | mourn~ | pulse | coffin | hearse | body | dies/died
			last words/moments | dying | howl~ | knelt | pushing on ..2 chest`
	},
	'child-death': {
		strong: `dead ..1 child/children/baby/infant/son/daughter/toddler | death of ..2 @child | small/tiny/little coffin
			kill~/murder~ ..2 child/children/baby/infant | child/baby/infant/son/daughter/toddler ..1 died/drowned/dead | children ..2 died/killed/murdered
			outlive~ ..2 @child | @child ..2 was/were dead | @child ..2 had died/drowned | @child ..3 died/drowned/stillborn
			lost ..2 @poss ..2 son/daughter/child/baby/boy/girl/children | drowned ..3 boy/girl/child/children/boys/girls
			killed/kills/shot ..2 boy/girl/child/baby/children | dead boy/girl/boys/girls/infant/newborn/kids
			baby/infant/newborn/toddler ..3 lived for/only/dead/died/stopped breathing/buried/coffin/blue/cold
			where ..1 child/boy/girl/baby ..2 died/drowned/killed/fell | child's/baby's/infant's grave/coffin/body/death/funeral
			bury/buried/burying ..3 child/children/son/daughter/baby/boy/girl | her/his/their/my/our dead child/son/daughter/baby/boy/girl | cot/crib death`,
		clear: `lost ..2 son/daughter/child | bury~ ..3 @child | kid/kids/boy/girl ..2 died/killed | just a kid/child/boy | died ..2 years old
			boy/girl/child ..3 died/drowned/killed/dead | he/she was four/five/six/seven/eight/nine/ten/three/two ..2 years/when/old
			crib/cot/cradle ..3 empty/quiet/still | small/tiny/white/little grave/coffin/casket/body | would have been ..3 today/now/this/old | outlived
			weir/well/pond ..4 child/children/boy/girl`,
		weak: 'drowned | died/dead | coffin | funeral | lost | grave | years old | buried'
	},
	grief: {
		strong: `grief stricken | in mourning | sorry for your loss | overcome/overwhelmed/consumed by/with grief | mourn~ @obj/@poss | grieve~ for | @poss grief
			mourning/mourned | grieving | bereaved/bereavement | since/after the/his/her/their/my funeral/burial/death | the widower/widow's
			his/her/their/my/our grief | grief ..2 like/was/had/came/that/is | at ..2 graveside/grave | condolences/condolence
			could not/couldn't stop crying ..6 died/dead/gone/funeral | wore/wear/wearing black ..3 for
			smell/smells/smelled/smelt of him/her ..5 clothes/closet/pillow/coat/wardrobe/scarf | miss/missed/misses ..1 him/her ..2 so/every/terribly/like/badly
			laid to rest | years/months/weeks/days since/after he/she/his/her/the ..2 died/death/funeral/burial | widower | accident that killed
			since @poss death | a year/month/week/years/months since ..2 death | best friend was dead | drove/drive/went/go ..1 to the cemetery/grave
			no breath left ..4 dead | breathed in ..4 pillow/shirt/coat/jumper | miss~/missed him/her in ..6 missed him/her | nobody/no one had touched ..3 room
			would/she'd/he'd have been ..3 in/today/this/now | first christmas/birthday/anniversary ..3 without/widower/since/alone`,
		clear: `grief | grieve~ | mourn~ | mourner/mourners | funeral | bereaved/bereavement | widow/widower/widowed | condolences | gravestone/headstone/tombstone
			@poss grave | eulogy | lost ..1 mother/father/brother/sister/son/daughter/husband/wife/friend | miss/missed/misses/missing @obj so/every
			@poss late mother/father/husband/wife | funeral/funerals | cry~/cried/wept/weep/weeping/sob/sobbed ..4 funeral/grave/coffin/hymn/pantry/pillow/night
			@poss dead/late @kin | empty chair/side/bed/place | buried/bury @obj/her/him/my/our/his | coffin/casket/hearse
			gravestone/headstone/cemetery/churchyard/graveyard | ashes | voice ..3 answering machine/voicemail | his/her side of the bed
			black armband/dress/veil | sorry for ..2 loss | widower/widow | photograph/photo ..2 of @obj | still smelled/smells | death ..4 reached/text/phone
			howled/wailed/keened | cemetery | it gets/got easier | weeping/wept into | she/he missed him/her | carry~ ..1 it | the last of her/him
			her/his drawings/room/coat/clothes ..4 still`,
		weak: `sob/sobs/sobbed/sobbing | wept/weep/weeping | loss | ashes | buried | cemetery/graveyard | memorial | died | death | tears | burial | grave
			priest/vicar/hymn`
	},
	suicide: {
		strong: `suicide/suicides | suicidal | kill/kills/killed/killing @self | hang/hangs/hanged/hanging @self | take/takes/took/taking/taken @poss own life
			end/ends/ended/ending @poss own life | end/ending/ended @poss life/lives | end/ending it all | to/just/should/could/gonna/almost/and off @self
			offed/offing @self | go kill @self | throw/throws/threw/throwing/thrown/fling/flung/hurl~ @self off/from/out
			jump~/leap/leaps/leapt/leaped/leaping/step~ off ..2 @height | jump~/leap/leapt/leaped from ..2 @height | swan dive off/from
			slit/slits/slitting ..2 wrist/wrists | cut ..2 wrists | swallow~ ..4 pills | whole bottle of pills | end/ends/ending/ended ..2 own life
			wrong/other side of the railing/rail/railings/parapet/bridge | don't/do not/didn't jump | noose | rope ..5 beam/neck/rafters/rafter
			thought/thoughts/think/thinks/thinking about/of ..1 ending/killing | died/dead/death by ..2 own hand
			wrote/written/write/left/leaves ..3 note ..6 goodbye/sorry/blame/bridge/shoe/dead | everyone/everybody/world/family/they/you ..2 better off without
			done away with @self | drown/drowned/drowning/shot/poison~/starve~/gas/gassed @self | step~ ..2 in front of ..2 train/bus/truck
			walk~ into the sea/river/lake/water ..5 stones/pockets | don't/didn't/no longer want/wanted ..2 be alive | saved/saving/saves up ..2 pills
			how many it/pills ..1 would/take/took | walked/walk/walks into the ..2 lake/sea/river/water/ocean with/coat/on
			found ..4 bathroom floor/tub ..4 pills/bottle/wrists | hanged/hung @self | garage/rope/beam ..6 hanged/hanging | since we lost ..4 lake/bridge/himself
			wanted it all to stop | not want/don't want to be here anymore/any`,
		clear: `want/wants/wanted/wanting to die/disappear | ready to die | wish/wishes/wished/wishing ..3 dead | wish/wished ..2 never been born/woken
			better off without me/him/her | better off if i/he/she | better off dead | tired of living/life/existing | reason/reasons/nothing/much to live
			left to live for | see you in the next life | in your next life | drown/drowned/drowning @self | shoot/shot @self
			don't/didn't/doesn't ..2 want to live/exist/wake | don't/didn't/doesn't ..2 want to be here/alive | end the pain | stop/stopped existing
			if i were/was gone/dead | with/without me/him/her gone | happier ..4 gone | noose | overdose~
			stand~/stood/step~/climb~ ..2 on/onto/over ..3 ledge/parapet/railing/edge/handrail | stop the pain | goodbye letter/note | talk~ @obj down
			do it already | letters/letter/note ..3 goodbye/last/final/left/written | sleeping pills/tablets | overdose/overdosed | not be here
			slit/cut/slash~ ..2 wrist/wrists | gas oven | ending it | want/wants/wanted/wanting to die | thought/think/thinks/dreamed of/about dying/death/jumping
			shoes/coat/watch/wallet ..6 bridge/pier/cliff/shore/edge | pills ..5 handful/row/bottle/all/swallow~/enough/counted | wanted/wants it ..1 to stop/end
			empty bottle ..6 breathing/floor/pills | goodbye he/she/i ..2 typed/wrote/texted | the letter he/she left | left a letter/note | pills for a
			barely breathing`,
		weak: `roof/rooftop/bridge/cliff/ledge/parapet/edge | next life | pills | burden | last words/moments | nothing left/here | hopeless/hopelessness
			worthless/useless | say/said/saying ..1 goodbye/goodbyes | let go/letting go | razor | nobody ..3 miss/care/notice | no one ..3 miss/care/notice
			gun/pistol/revolver | nobody ..3 blame/bad/fault | hanged/hanging`
	},
	'self-harm': {
		strong: `self harm~ | self injury | cut/cutting/cuts @self on purpose | hurt/hurting @self on purpose
			razor/blade ..4 skin/arm/arms/wrist/wrists/thigh/thighs/forearm | burn~ @self with | scars ..3 wrist/wrists/forearm/forearms/thighs
			slit/slitting ..2 wrist/wrists | fresh/old/new cuts/burns/scars ..6 arm/arms/wrist/wrists/thigh/sleeve/sleeves/skin
			press~/stub~ ..2 cigarette/lighter/match/iron ..2 into/against/out/to ..3 arm/skin/wrist/hand/thigh
			nails ..3 into ..3 palm/palms/skin/arm until/till | cut/cuts/cutting/slice~/carve~ ..2 own arm/arms/wrist/wrists/thigh/thighs/skin/flesh
			blade bit | watch~ ..3 blood ..3 bead~/well~/well up/along/run | rolled/pushed/pulled up ..1 sleeve ..12 cut/cuts/blade/scars/white/neat/razor
			scars/cuts/lines ..6 thin ..1 white | promised ..2 to stop ..12 blade/cut/razor/cuts`,
		clear: `cut/cutting/cuts @self | hurt/hurting/hurts @self | harm/harming @self | claw~ ..4 skin/arms/arm | scratch~ ..4 raw/bled
			dig/digs/dug/digging ..1 nails ..4 skin/palm/palms/arm/arms/wrist | razor/razors | punish~ @self | hit/hitting @self | hid/hide/hiding ..2 scars
			she/he/i cut where/again/deeper | cuts ..4 arm/arms/wrist/wrists/thigh/sleeve/sleeves
			sleeves/sleeve/bracelets/bandage/bandages/plasters ..4 cuts/scars/burns/cover/hide/hid/summer | scars/scar/scabs/scabbed
			row/rows/ladder/ladders/lines of ..3 scars/cuts/burns | hurt/hurts/hurting/harm @self | head against ..1 wall
			only pain/way ..5 feel/choose/control/own
			hurt/hurts/hurting/harm/harms/harming/burn~/bruise~/bit/biting/scratch~/punch~/hit/hitting/cut/cuts/cutting @self ..1 so/to/because/again/with/until/on/where/when/deliberately/purposely/secretly
			hit/hits/hitting/bang~/beat/beating @poss/own ..1 head against
			razor/blade/knife/scissors/lighter/cigarette/cigarettes ..4 @poss/own/inside/inner arm/arms/wrist/wrists/thigh/thighs/skin/forearm
			blade/razor ..3 hidden/hid/hide/behind/under/sharpener/drawer/box | along the cut | neat ..3 lines/scars/rows | bead/beads ..3 cut/arm/wrist
			he'd/she'd promised ..1 stop | locked the bathroom door`,
		weak: 'scar/scars | bandage/bandages | wrist/wrists | long sleeves | sleeve/sleeves | blade | shame | pain'
	},
	'mental-illness': {
		strong: `schizophrenia/schizophrenic | bipolar | ptsd | psychosis/psychotic | antidepressants/antidepressant | panic attack/attacks | psychiatric
			clinical depression | hear/hears/heard/hearing voices | diagnosed ..2 depression/anxiety | mental illness/hospital/breakdown | nervous breakdown
			psychiatrist/psychiatrists/psychiatry | voices ..3 told/tell/telling/say/said/night/back/head/worse/worst/stop/want/wanted
			antidepressant/antidepressants/lithium/prozac/valium/sertraline/zoloft | mental ward/home/health | post traumatic
			stopped/stop taking ..2 medication/meds/pills/tablets | getting out of bed was | obsessive`,
		clear: `depression | depressed | anxiety | hallucinate~ | hallucination/hallucinations | dissociate~ | therapist | breakdown | paranoia/paranoid
			delusion/delusions | hyperventilate~ | trauma/traumatised/traumatized | voice/voices in/inside @poss head | intrusive thoughts/thought
			trapped in @poss head | depression/depressed/depressive | anxiety/anxious | medication/meds | therapist/therapy/counsellor/counselor
			could not/couldn't get any/enough air/breath | hyperventilat~ | nothing felt real | paranoid/paranoia | grey nothing | crouch~ ..5 knees/breathe
			flashback/flashbacks | mirrors ..2 cover~ | wash~ ..2 hands ..4 again/raw/times | breakdown/nervous
			depression ..3 like/made/kept/lifted/again/had/took/came/tablets/pills/said/called | mania/manic | the depression | asylum/madhouse | sectioned
			could not/couldn't/can't get out of bed | delusional | obsessive compulsive | hadn't/had not/not washed/showered/left ..4 days/weeks/bed/house
			hallucinat~`,
		weak: `hopeless/hopelessness/despair | numb/numbness | worthless | nightmare/nightmares | couldn't breathe | medication/meds | spiral~ | exhausted
			panic/panicked | medicine | could not/couldn't breathe | dose | about to die | it's/it was/it's all nothing | clinic | lay in bed
			heart ..3 race~/racing/pound~/hammer~ | trauma/traumatised | flashback/flashbacks | so tired | they were/are watching/listening | tablets | unreal
			numb`
	},
	'eating-disorder': {
		strong: `anorexia/anorexic | bulimia/bulimic | eating disorder/disorders | starve~ @self | made/make/making @self throw/vomit/sick | binge~ ..2 purge~
			count~ calories | anorexia/anorexic/bulimia/bulimic | fingers/finger ..4 throat/ready | starv~ @self | made/make/making @self sick/throw
			the purge/purging/binge/bingeing/binging | hadn't/had not/not eaten/ate ..2 days ..4 thin/weight/fat/clothes/proud
			hid/hide/hides/hiding ..3 food/butter/lunch/meal ..5 sleeve/napkin/pocket | how/too/so thin ..6 weigh~/scale/scales/eat/mirror
			watch~ @obj eat ..8 bathroom/toilet`,
		clear: `calories | purge~ | skip~ ..1 meal/meals/breakfast/lunch/dinner | laxative/laxatives | too fat | lose/losing/lost fingers down @poss throat
			eat/eaten/ate nothing/less | too much/fat ..4 scale/scales | cut ..2 grape/apple/food/sandwich ..3 half/quarters/pieces
			push~/move~ ..2 food ..2 plate | bones/hip/collarbones ..3 show~/jut~/stuck/count | weight | tap running | binge/binged
			the scale/scales said/read/says | weigh~ @self`,
		weak: `scale/scales | thin/thinner | fat | weigh~ | ribs | hungry/hunger | food | mirror | weighed | napkin | hunger | clinic | weight | fat/fatter
			thin/thinner/thinness/skinny | bathroom door/floor | diet/dieting | throw up/vomit ..4 after`
	},
	abuse: {
		strong: `abuse~ @obj | abusive | abuser/abusers | years of abuse | verbal/physical/emotional abuse
			made/make/makes/forced ..1 @obj/us/me kneel/crawl/stand/beg/sleep
			hit/beat/struck/whipped/flogged ..4 apprentice/apprentices/servant/servants/maid/slave/slaves/prisoner/prisoners/patients/pupils/orphan/orphans
			lock~ ..1 @obj/girls/children/patients ..3 night/dark/cupboard/cellar/room/without | the abuse | abused @obj/by/as
			treat~ @obj like/worse ..2 dirt/animal/animals/dog/slave/dogs/slaves | not fed | withheld food | hit/hits/beat/beats/struck/slapped her/him/me for
			you belong to me | nobody's/no one's coming/going ..3 you/save/help | ate what the dogs
			slept/sleep ..3 coal/kennel/cellar/shed/floor ..6 ate/fed/beat/locked/dogs`,
		clear: `abuse~ | beat/beats/hit/hits @obj again/every | locked @obj in | mistreat~ | afraid/scared/terrified of @obj | cruelty | belt ..3 hand
			beat/beats/beating/beatings/hit/struck/whip~/flog~/cane~ @obj/us/the | the beatings | if you cried/told/tell/cry/complained
			afraid/frightened/terrified of @obj | fed/food ..4 not/no/without | you're/you are/were nothing | mistreat~/maltreat~ | never good enough
			took ..2 papers/passport/passports | call~ @obj ..2 nothing/filth/worthless/stupid/dirt/trash/useless/animal
			no one/nobody would/will ever/believe ..1 you/them/me/us/believe | he/she/master/mistress hit her/him/me | never needed ..1 reason
			the master/master's | wound about/around ..1 fist | weren't clean enough`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | cower~ | slap~ @obj | yell~ at @obj | hurt/hurts/hurting @obj | forced
			orphanage/apprentice/apprentices/servant/servants | matron | temper | obey~ | nothing but | burn~/burned/burnt ..2 hand/arm/hands | hurt/hurts @obj
			kneel/knelt | matron/foreman/overseer/warden | punishment/punishments | threw ..3 at @obj/us | cruel/cruelty | locked ..3 in/up | bruise/bruises
			punish~ @obj | raised ..1 hand/fist | insult~ @obj | strap/cane/ladle/whip/belt`
	},
	'child-abuse': {
		strong: `child abuse/abuser/neglect | abuse~ ..1 child/children/kids | abused as a | beat/beats/beating/hits/hitting ..1 children/kids
			@poss @parent beat/beats/hit/hits/whipped/slapped/struck/locked me/him/her/us
			my/his/her/their/the @parent ..3 hit/beat/beats/slapped/struck/whipped/kicked/burned/hits ..1 me/him/her/us/them
			@parent ..2 took off/unbuckle~/reach~ ..2 belt | @parent's/father's/mother's/dad's belt/fist/fists/strap
			social worker/workers ..9 bruise/bruises/fridge/locked/marks/child | put out ..2 cigarette/cigarettes ..2 on/child
			hit/beat/slap~ ..1 him/her/me for wetting/crying/spilling/lying | fell/fallen off the swing | locked ..3 child/boy/girl/kids | no food in ..2 house
			neglected/neglect ..3 child/children/baby | beaten as a child/boy/girl | the beating/beatings ..10 father/dad/mother/stepfather/mom/closet/teacher
			his/her little sister/brother ..4 closet/cupboard/hide/ears ..8 father/dad/truck/beating/drunk/cover | closet ..6 cover ..1 ears
			tell ..2 teacher ..6 eye/bruise/bruises/fell/peas | knew the sound of ..2 dad's/father's`,
		clear: `child services/protection | locked ..4 cupboard/closet | went to bed hungry | hit/beat a child | social worker/workers/services
			his/her/my @parent ..3 hit/beat/belt/drunk/drinking/cruel | wet/wetting the/his/her bed | bruise/bruises/bruised/marks/welts
			hungry/not fed/nothing to eat/nothing in the house | don't tell/told not to tell | please papa/daddy/dad/mummy/mommy/mama
			hit/hits/hitting/beat/beating/struck/slapped ..2 boy/girl/child/children/kids/baby/son/daughter | the marks ..6 teacher
			left ..3 baby/children/child alone | bruise/bruises ..6 child/boy/girl/arms ..4 ages/school/teacher | the beating | his/her father was snoring/drunk
			cover ..2 ears | frozen peas | what ..1 would tell ..2 teacher/school | dad's truck/belt/footsteps | into the closet`,
		weak: `flinch~ | bruise/bruises/bruised | punish~ | belt | foster home | @parent | drunk | father/mother/mum/mom/dad/papa/mama/stepfather/uncle
			boy/girl/child/baby/little brother/sister | cigarette/cigarettes | he was six/seven/eight/nine/five/four/ten | would not/wouldn't have to hear/hear
			told the/my/his/her teacher/school | papa no | foster/fostered | mummy/mommy/daddy says/said | locked ..2 in/under | belt/strap/cane`
	},
	'domestic-abuse': {
		strong: `domestic violence/abuse | wife beater | battered wife/women | abusive @partner/relationship/marriage | abusive ex @partner
			@poss @partner hit/hits/beat/beats/punched/slapped/struck/strangled/choked me/him/her/them | women's shelter | @partner's fist/fists/temper/hands
			what he/she had done to ..1 her/his/my face/cheek/eye/arm | he/she beat/hit/hits/beats her/me/him ..4 drunk/drank/drinks/only/because
			walked into a/the door/cupboard/wardrobe | fell down the stairs ..6 said/told/doctor/nurse | how long ..3 been hitting/hurting/beating
			leave him/her ..6 kill | promised/swore ..5 never ..2 again ..6 hit/hand/sorry | women's refuge/shelter | if you ever leave
			look/see what you made me | you know how i get | @partner ..2 hit/hits/beat/beats/slapped/punched/struck/choked/kicked/blacked ..1 her/me/him/my/his
			wrist/arm/jaw/nose/finger/fingers/rib/cheekbone he'd/he had broken | covered/cover/hide/hid ..1 the/her bruises
			tried to leave him/her ..8 kill/hit/beat/hurt/bruises/husband | next time he/she would/might/will kill | i'm ..1 sorry baby
			her husband ..6 kill her/bruises/wrist/broken`,
		clear: `restraining order | walked into a door | made me do this/it | swore he/she would never | long sleeves ..4 bruises
			always/so sorry ..3 after/morning/breakfast/flowers | blacked ..2 eye | black eye | broken/broke ..3 fingers/arm/wrist/ribs/jaw
			where were/have you been | checked ..2 phone/mileage/receipts/miles | make-up/makeup/concealer/scarf ..4 bruise/bruises/cover | she/he deserved
			afraid ..2 go home | dark glasses/sunglasses ..6 eye/bruise/face | he would kill her | so sorry baby/love/babe | the bruises
			kneeling ..4 sorry/wrist/kissing`,
		weak: `flinch~ | bruise/bruises/bruised | @partner | apologise~/apologize~ | afraid/scared of @obj | husband/wife/boyfriend/girlfriend | marriage
			by the arm/hair/throat/wrist | bag packed | provoke~ | shelter/refuge | her/my husband/boyfriend | his/my wife/girlfriend | he'd/he had change/changed
			hitting her/me/him`
	},
	manipulation: {
		strong: `gaslight~ | gaslighting/gaslit | manipulate~ @obj | emotional blackmail | guilt trip~ | brainwash~ | mind control~
			you're/you are/been imagining things/it | blackmail/blackmailed/blackmailing | nobody/no one needs to see/know | after all/everything i've/i have done
			if you really/truly loved me | if you loved me you | no one/nobody else would/will/could ever/want/have/love
			turned ..2 friends/family/everyone/everybody against | gaslight~/gaslit | look what you made | i'll/i will be dead by | you made me do
			photographs/photos/pictures/video/letters ..8 unless/pay | remembering it wrong/differently | you always do this
			only one who ..2 put/puts/understand~/love~/cares | made/makes her/him/me stop seeing | for her/his/your/my own good | control~ what she/he/i
			only saying this because i | read/reads/reading ..1 her/his/my messages/texts/diary/emails | ring/call ..2 mother on the speaker
			made/makes her/him ..1 sell/quit/delete/unfriend/stop`,
		clear: `manipulate~ | manipulation/manipulative/manipulator | blackmail~ | coerce~ | coercion | imagining things | what you made me do | all in your head
			no one else will/would ..1 you/love/want | everything/all i've done for you | you're/you are imagining | imagining/imagine things
			doubt ..2 @self/own/mind/memory | made @obj believe/doubt/feel | made @obj ..3 fault | without him/her/me ..2 nothing | wrapped ..3 finger
			poison~ ..2 mind | puppet/puppets | pull~/pulled ..3 strings | under ..1 spell/influence/control ..3 mind/will | i never said that
			that never happened | you're/you are being/just paranoid/crazy/hysterical | told ..2 friends/family/everyone ..3 ill/mad/crazy/unstable/confused
			put up with her/him/me | thanked him/her | friends were using | wasn't sure any | i worry about you | stop seeing | she/he thanked
			because i love you | made her ..1 ring/sell/sign`,
		weak: 'control~ | obey~ | twist~ ..2 words | @poss fault | ungrateful | crazy | drawer/envelope/photographs | vote/favour/favor'
	},
	bullying: {
		strong: `bully/bullies/bullied/bullying | tormentor/tormentors
			smelly/fatty/freak/crybaby/weirdo/loser/ugly/spaz/spastic/four eyes ..2 they/sang/shouted/chanted/called
			call~ @obj/me/him/her ..2 freak/weirdo/loser/fatty/spastic/crybaby/names/ugly
			no one/nobody ..4 would/wanted ..1 sit/play/talk ..2 with/by/next/her/him | head/shoes/bag/face ..2 down/in/into the toilet | ganged up | hazing/hazed
			dinner/lunch money | spat ..2 at/in/on @obj/his/her/my | made/make/makes @poss life ..2 hell/misery
			loser/freak/faggot/fat/slut/ugly ..3 on ..1 locker/desk/door/bag
			whole/entire ..1 hallway/class/cafeteria/bus/playground/room laughed/laughing/cheer~ | stuck out ..2 foot ..8 books/laugh~/fell/tripped
			is he/she gonna/going to cry | barked/oinked/mooed at @obj | tripped ..1 him/her/me ..6 laughed/laughing/hallway/books`,
		clear: `taunt~ | jeer~ | mock~ @obj | pick~ on @obj | shove~ ..3 locker/lockers/wall | name calling | laughing stock | outcast | laugh~ at @obj
			go kill yourself | made fun of | laugh~ at @obj/the/his/her/how | jeer~/taunt~/tease~ | crybaby/cry then/cry baby | spat/spit ..2 in/on/at
			spitball/spitballs | push~/shove~/trip~ @obj | in the playground | bike sheds/lockers | imitat~/mimic~ ..2 walk/voice/stammer/stutter/accent
			school/class/year ..5 seen/saw/laugh~/video | took/take/takes/threw/throws/hid @poss bag/glasses/shoes/lunch/books/hat
			wait~ ..3 for @obj by/at/behind/after ..3 shed/sheds/gate/gates/school/day/days/most/every
			the/all boys/girls/class/kids/others laugh~/jeer~/mock~/sang/chant~ ..3 at @obj/@obj/when | film~ @obj/it ..5 laugh~/cried/whole/cry | locker
			whole hallway/class/bus/cafeteria | gonna/going to cry | since ..1 grade | friends barked/laughed/sniggered/snickered/jeered
			books went/flew/scattered everywhere`,
		weak: `worthless | useless | pathetic | loser/freak/weirdo | tease~ | sneer~ | shove~ | mock~ | cruel/cruelty | glasses/shoes/bag
			freak/loser/weirdo/ugly/fat`
	},
	stalking: {
		strong: `stalker/stalkers | stalk/stalks/stalked/stalking @obj | follow~ @obj home | photos/photographs/pictures of @obj sleeping/through
			watch~ @obj sleep/sleeping | camera/cameras ..5 bedroom/bathroom/smoke/hidden/vent/ceiling | same car/man/van ..6 again/nights/outside/opposite/house
			he only watched/follow~/wanted | watch/watches/watched/watching ..1 @obj ..1 sleep/sleeping/undress
			supposed/allowed to come ..3 feet/yards/metres/meters of her/him | watch~ her/his/my/@poss window/house/flat/windows
			missed calls ..12 window/text/door/rose | you looked/look ..2 pretty/beautiful/peaceful sleeping/asleep | i see you said/the
			i can see you ..4 text/message/said/note`,
		clear: `restraining order | being followed/watched | someone/somebody ..2 following @obj | following me/her | watch~ @obj through
			knew where i/she/he/we lived | obsessed/obsession with @obj | knows where i/we live | same ..1 car/man/van/coat | obsess~
			phone ..3 breathing/silence/hung | footsteps ..3 behind/stopped | follow~/followed ..1 @obj ..2 home/everywhere/again/street/days
			knew/knows where ..1 she/he/i/they lived/live/lives/slept/worked/parked | changed ..2 locks/number | sat in ..3 car ..4 house/flat/window/across
			pictures/photos/photographs/hundreds of @obj taken/from/asleep/in/leaving | knew/knows when ..1 she/he/i put/left/came/slept/went/woke
			letter/letters/flowers/messages ..6 stamp/door/anonymous/unsigned/wore
			car/van/man ..3 opposite/across/outside ..3 flat/house/window/door/street ..4 night/nights/again/every/every night | moved twice/again ..6 found
			missed calls/texts/messages | across the road/street ..4 hood/watch~/window | restraining | dead rose/roses/flowers | he/there ..2 was again
			two hundred feet`,
		weak: `shadow/shadows | footsteps behind | lurk~ | watching | curtains | obsession/obsessed | bins | locks | every night ..2 week/month
			timetable/schedule/address | who she/he was/saw | imaginary/marry/marriage | he/she/i knew | she/he belonged/belongs to
			outside ..2 window/house/flat/door | follow~/following @obj | watch~/watching @obj | photographs/pictures ..2 of @obj | rang/called ..1 police
			another letter/message/note/call | unknown number | camera/cameras | found @obj ..1 again`
	},
	'sexual-content': {
		strong: `orgasm/orgasms | masturbate~ | blowjob | erection | nipple/nipples | clit | penis | vagina | had/having/have sex | make/made/making love
			thrust~/thrusting into/inside me/him/her/them | sexual intercourse | condom/condoms
			inside her/him ..6 slow/slowly/deep/deeper/moan~/gasp~/hips/moved/bed | cock/dick/prick ..4 mouth/hard/hand/inside/her/his | made/make/making love
			had/having/have sex/intercourse | came/come with a cry/shout/moan/groan/gasp
			lick~/suck~/kiss~ ..3 nipple/nipples/breast/breasts/thigh/thighs/belly/way down | undressed each other | foreplay | lovemaking
			moved/moves/moving/thrust/thrusting inside her/him | kissed/kissing/kiss ..2 way down | inner thigh/thighs
			pushed into her/him they/and/slowly/she/he | she/he came twice/hard/first/again/undone/apart/with | the sex was/had been
			bra/panties/boxers ..4 lamp/floor/off/aside`,
		clear: `moan/moans/moaned/moaning | naked | thrust/thrusts/thrusting | straddle~ | arousal/aroused | undress~ @obj | unhook~ ..2 bra
			unzip~ ..2 jeans/pants/trousers/fly/dress | sex | grind~ against | unbutton~/unzip~/unhook~/peel~ ..2 shirt/blouse/dress/jeans/trousers/bra/fly
			pulled ..2 shirt/dress/clothes/underwear ..1 off/up/over/down | aroused/arousal/desire/lust
			bare ..1 skin/thigh/thighs/breast/breasts/chest/shoulders | dress ..2 round/around/up/above ..1 waist/hips | undress~
			hand/hands/fingers/mouth/lips ..4 breast/breasts/thighs/nipple/nipples/crotch/cock/buttocks | clothes ..4 floor/stairs ..6 bed/naked/kiss/mouth
			climax/climaxed | straddl~ ..1 @obj/his/her | down her/his stomach/chest/body | please she/he gasped | fingers in ..1 hair | tangled
			against her/his ..1 thigh/hip | took his/her time | the sex`,
		weak: `between @poss legs/thighs | groan/groans/groaned/groaning | thigh/thighs | tongue | hips | panted/panting | nude
			kiss~ ..4 neck/collarbone/chest/throat | bare skin/chest | lust | moan~/gasp~/groan~`
	},
	'sexual-assault': {
		strong: `rape/rapes/raped/raping/rapist/rapists | sexual assault | sexually assault~ | molest~ | force~ @self on/onto/upon | nonconsensual | non consensual
			date rape | rape/raped/raping/rapist | force~/forced ..3 tongue/kiss/legs/thighs/knees apart/mouth | forc~ @self ..1 on/into
			said no ..6 didn't/kept/went/anyway/again/he/times/stop | grope~/groped/groping | assaulted ..3 her/girls/women/me/half/him
			drugged ..6 bed/woke/clothes/naked`,
		clear: `grope/gropes/groped/groping | roofie/roofied | spiked @poss drink | tore ..3 dress/blouse/skirt/underwear | unwanted touch/hands/advances
			under @poss skirt | she said no | stop he/she said | she/he wanted him/her to stop | held @poss wrists | assault/assaulted/assaulter | unwanted
			consent/consented | did not/didn't stop | told/asked/begged him/her to stop | she/i said no | held/hold/pinned/holding/pinning ..1 @obj down
			took advantage of ..2 drunk/her | tear~/tore/torn/tearing/ripped at/off ..2 clothes/dress/blouse/skirt/underwear/nightgown
			hand/hands ..3 up/under/inside ..1 her/my/his/@poss skirt/dress/shirt/blouse/trousers/underwear | touch~ @obj ..3 without/want/wanted/stop/there/wrong`,
		weak: `pin~ @obj down | don't touch me | said please get off me | no | stop`
	},
	underage: {
		strong: `statutory rape | child porn/pornography | underage sex | jailbait | sexual/sexually ..3 minor/minors/child/children
			pedophile/paedophile/pedophiles/paedophiles | paedophile/pedophile/paedophiles/pedophiles/paedophilia/pedophilia
			sex/slept/sleeping with ..3 pupil/student/minor/schoolgirl/schoolboy/child | underage ..1 sex/girl/girls/boy | age of consent
			schoolgirl ..6 sex/naked/lover | touch/touched/touches ..2 child/children/little girl/boy | child bride/brides
			she/he/i was/is/were ..2 twelve/thirteen/fourteen/fifteen ..14 sex/lover | child rape/rapist
			he/she/coach/teacher/man was ..1 thirty/forty/fifty ..8 was ..1 thirteen/fourteen/fifteen/twelve ..20 love/sex/touched/kissed/room
			was/were/is ..1 thirteen/fourteen/fifteen ..25 make/making love`,
		clear: `was/just/turned twelve/thirteen/fourteen/fifteen | taught @obj/her/me | our/their little/own secret | jailbait/lolita
			made/make/makes her/him/me touch | our/their secret ..8 told/tell/ruin | was grooming | soulmates | she/he was mature
			coach/teacher ..8 thirteen/fourteen/fifteen | thirteen/fourteen/fifteen ..20 soulmates/mature`,
		weak: `sex | old for | something special | ruin ..1 life | teacher ..4 kissed/kiss/touched/love | minor/minors | groom~ | if she/he/i ever told/tell
			grooming | old/mature for ..1 age`
	},
	incest: {
		strong: `incest | incestuous
			incest/incestuous | slept/sleep/sleeping/bed/sex/lover with ..1 @poss own brother/sister/father/mother/son/daughter/cousin/uncle | her/his own brother's/father's/sister's child/baby/bed/wife | brother and sister ..6 lovers/bed/kissed/slept/married`
	},
	racism: {
		strong: `racist/racists | racism | whites only | lynch~ | white supremacist/supremacists/supremacy | racial slur/slurs | nigger/niggers | wetback/wetbacks
			kike/kikes | slave owner/owners | ethnic cleansing | where ..1 you/he/she/they ..1 really from | racist/racists/racism
			whites/coloureds/coloreds/negroes/blacks only/stood/sat/here/back/out/entrance
			dirty/filthy/bloody/stinking foreigner/foreigners/immigrant/immigrants/gypsy/gypsies/jew/jews/paki/arab/arabs/indian/chink/black/mexican
			his/her/their/these people breed/bred/breeding/stink/steal/smell | klan | yellow star | apartheid | jim crow | slave auction/market/ship
			antisemitic/antisemite | go/went/gone back to ..3 country/jungle/africa | go back where ..1 came/belong/belongs
			paki/pakis/wog/wogs/gook/gooks/nigger/niggers/kike/kikes/darkie/darkies/raghead/gyppo | n word | burn~ ..2 cross/crosses upon/on/in | you let one in
			you people always/are/never/all | called ..2 boy ..10 cop/white/hood | white kids/boys/man/woman ..6 warning/let/go/served/free | where are you really`,
		clear: `go back to your/where ..3 country/from | half breed/breeds | halfbreed | people like your/his kind | savages | segregation/segregated
			colour of @poss skin | color of @poss skin | dirty blood | his/her/my/their accent ..4 laugh~/mock~/joke | slur/slurs
			negro/negroes/coloured/coloreds/coloureds | half caste | speak english | taking our jobs/women | segregat~ | no blacks/irish/dogs
			jews/gypsies/blacks/muslims/arabs | deport~ | back to africa/jungle | your kind | we don't serve | colour/color of ..1 skin | swastika/swastikas
			white/coloured/colored only/people/folk ..5 sign/counter/back/school/line/bus | you people | bet you stole | white kids/boys/folks
			the hood ..6 hands | how they/those are | the whole street/neighbourhood/neighborhood`,
		weak: `your slave/slaves/slavery | purebred | mongrel | kind | those/these people | your people | plantation | savages/savage
			the word ..4 door/painted/shouted/wall | food ..1 stank/stinks/smelled | out ..4 shelter/wall/painted | dark/brown/black skin/skinned/face/boy
			foreigner/foreigners/immigrant/immigrants`
	},
	homophobia: {
		strong: `homophobic/homophobia/homophobe | faggot/faggots | conversion therapy | pray the gay | anti gay | gay bashing
			faggot/faggots/dyke/dykes/poofter/sodomite | filthy/dirty/bloody/disgusting/fucking queer/queers/homo/fairy/lesbian/lesbians/pervert/queen
			cured of/cure ..1 men/him/her/gay/homosexuality | because ..1 he/she/i/they was/were/am/is gay/queer/lesbian
			homosexual/homosexuality ..4 crime/illness/sin/disease/cured/prison/sickness/arrested/offence | gay people ..4 sick/sin/hell
			faggot/faggots/fag/fags/dyke/dykes/poof/poofs/poofter/homo/homos ..3 they/shouted/hissed/painted/called/he/said/written/wrote/spat/you/window/wall/door/out
			two men/women/boys/girls ..6 unnatural/disgusting/abomination | a fag/dyke/poof/homo | being/be gay was/is ..1 choice/sin/sickness/phase/wrong
			gay ..8 hell/choice/disgusting | holding hands ..8 disgusting/fag/sick/gross/hell | bible verse/verses ..8 gay/locker/hell | go to hell for`,
		clear: `so gay | that's gay | unnatural ..2 desire/love/urges | sodomite/sodomites | disown~ ..4 gay | kicked out ..4 gay | abomination
			queer/queers/homo/fag/dyke/poof | a sin/sickness/abomination/disease/perversion | pastor/priest/church ..6 gay/girls/boys/sin/sickness/hell
			unnatural/perverted/pervert/perverts | gay ..4 wrong/hell/hate/sick/beat/disgusting | disown~ | holding hands ..5 shout~/spat/hissed | burn in hell
			no son/daughter of mine | fix/fixed/cure/cured girls/boys/gays/lesbians/people like | disgusting | bible verse/verses | go/going to hell
			not changing/showering/sharing in/with`,
		weak: `fag/fags | sin/sinner | queer | pervert/perverts | in hell | like that/girls like/boys like | letters ..3 found | thrown/kicked/threw/kick ..2 out
			pray/prayed/prays for/over ..2 @obj/soul/cured | conversion | lesbian/lesbians | no son/daughter | holding hands | gay`
	},
	transphobia: {
		strong: `transphobic/transphobia/transphobe | tranny/trannies | shemale | deadname~ | dead name | misgender~ | tranny/trannies/shemale/he she/ladyboy
			man in a dress/wig/skirt | not a real/really a/an actual/actually a woman/man/girl/boy | you're/you are/are obviously/really/still a man/boy/girl
			what's/what is between ..1 legs | born a man/woman/boy/girl | dressed ..1 as a woman/man ..6 sick/freak/disgusting | deadnam~
			trans ..4 hate/freak/sick/predator/kill | never ..2 be a real/a woman/a man/girl/boy | wrong pronoun/pronouns | always be my son/daughter/little
			you're a boy/girl | won't make you a girl/boy/woman/man | used/uses/using/use the old name | hadn't been anyone's son/daughter
			you'll never be ..1 girl/boy/woman/man | real women/men/girls/boys | cut it off and/but/it`,
		clear: `not a real man/woman/boy/girl | really a man/woman/boy/girl | born a man/woman/boy/girl | wrong pronoun/pronouns | man in a dress | dress on a
			it says male/female | obviously a man/woman | passport/licence/license ..5 male/female/name/sex | still a man/boy/girl/woman | mutilat~ @self
			pronouns | used ..1 old name | it's a sickness | son/daughter ..4 three years | born that way | the old name`,
		weak: `said he/she | phase | sir ..4 could/wait/madam/outside | in the ladies/ladies' | had no business in | he ..3 he/she/her corrected/meant | transition~
			what are you/is it/is that | it's a man/boy | wrong/old/dead name | i won't/i will not/refuse~/would not call ..2 anything/her/him/he/she/that
			real/birth/old/christian/dead name ..3 is/was/daniel`
	},
	misogyny: {
		strong: `misogyny/misogynist/misogynistic | woman's place | women belong | belong/belongs in the kitchen | a/the woman's/girl's place
			women/girls/woman/girl have/has/had/haven't/hadn't not/no head/brain/brains/mind/stomach/sense for/to/of
			belong/belongs/belonged ..3 kitchen/nursery/home/bed | slut/sluts/whore/whores ..6 bitch/said/no/yes/called/they/she/her/women | time of the month
			on the rag | chart/list/ranking ..2 of the girls/women | good little wife/woman/girl | hysterical ..2 woman/women/female/females
			females ..4 inferior/stupid/weak/emotional/hysterical | sexist/misogynist~/misogyny
			women ..1 can't/cannot/shouldn't ..3 drive/think/vote/lead/reason/study/science/understand/humour/fight/learn
			women shouldn't/should/mustn't/don't/can't/ought ..3 be/belong/know/lead/let/think/vote | slept ..2 way to | home having babies
			bad luck ..4 woman/women/brains/aboard | no brains | her/a/the woman ..4 back in the kitchen | cry in ..2 first`,
		clear: `sexist/sexism | slut/sluts | whore/whores | just a woman/girl | only a woman/girl | like a little girl | hysterical woman/women
			women/woman/girls ..5 weak/weaker/silly/stupid/emotional/hysterical/inferior/distract/distract~/nagging | bitch/bitches/slut/sluts/whore/whores/harlot
			nursery/kitchen ..4 girl/woman/women/place | serving/fetch~/make/making ..2 coffee | legs ..4 girls/chart/secretary
			wives/wife ..3 obey/property/silent | just a girl/woman | pretty head | dog on ..1 hind legs | women/girls were/are for/not/too/only/made
			little lady | for a woman/girl ..3 you're/clever/drive/brain/not | frigid | woman ..5 like a dog | no brains | having babies | she'd/she'll cry
			let near the | slept her way | a woman ..2 captain/ship/board/bridge/helm/command/office`,
		weak: `bitch/bitches | wench | silly girl | weaker sex | obey | it was a joke | her wings/marks/degree/place | be quiet/silent ..3 men | her legs
			let the men | men don't | distract~ ..4 men/those/boys | must sit behind | feminin~ | the girls in the office | a woman ..1 pilot's/driver's/doctor/in
			whose lap`
	},
	ableism: {
		strong: `ableist/ableism | retard/retards/retarded | spastic | retard/retards/retarded/spastic/spaz/mong/cripple/cripples/crip/mongol/mongoloid/midget
			the cripple/retard/spastic/mong/dummy/idiot boy/girl/child | cripple like/like a cripple
			put/putting him/her/them/it ..2 in/away ..2 home/institution | only/always/ever ..2 be a burden
			as though/if ..3 wheelchair/stick/he/she ..5 deaf/stupid/child/not there/couldn't hear | defective/defectives | feeble minded/minded | subnormal
			invalid/invalids ..4 burden/useless | what kind/sort of life | special ..2 school ..5 belong/stupid | stuck in a wheelchair | was/were/be a cripple
			so pretty ..8 wheelchair | talk~ to ..3 instead of ..4 wheelchair/understand/her/him/jo | can she/he ..2 understand us/me
			what's/is wrong with her/him/you ..12 wheelchair/understand/cripple/talk/walk`,
		clear: `cripple/cripples | lunatic/lunatics | imbecile/imbeciles | wheelchair bound | deaf and dumb | deformed freak | cripple/cripples/crippled
			defective/defectives | institution/home ..3 put/send/sent/such/for | retard/retarded/mong/spastic/spaz/dumb/imbecile/idiot/idiots/moron
			not be/be allowed children | not all there | talk~/spoke/speak~ ..4 slowly/loudly/over ..6 wheelchair/deaf/blind/chair/stupid/change
			over his/her/my head ..6 as though/as if/to the | shame ..6 wheelchair | understand us | confined to a wheelchair`,
		weak: `freak | crippled | useless | defective | broken | allowed | such people | face like | walk ..1 behind | not the place for | poor thing | freak/freaks
			people like that | slow/slowly and loudly | deaf/blind/lame/disabled/handicapped | wheelchair | a burden`
	},
	illness: {
		strong: `cancer | chemotherapy/chemo | leukemia/leukaemia | tumor/tumors/tumour/tumours | dementia | alzheimer's | hospice | tuberculosis | pneumonia
			pandemic | life support | terminal illness | terminally ill | in a coma | incurable | blood ..3 handkerchief/sputum/cough~
			cough~/coughed/coughing ..3 blood | tumour/tumor | months/weeks/days/year to live | the chemo/chemotherapy/radiation/biopsy/metastas~
			terminal/terminally | spread ..3 liver/lungs/bones/brain/lymph | the cancer/cancer's | had cancer
			cancer ..2 ward/back/spread/wins/won/came/was/had/treatment
			did not/didn't/doesn't know/recognise/recognize ..2 own daughter/son/wife/husband/name/children | her/his/my seizure/seizures/fits | sickbed/deathbed
			hospice/palliative | multiple sclerosis | parkinson's | cystic fibrosis | kidney/heart/liver/renal failure | dialysis | stage four/three/4/iv
			lymph nodes | round of chemo | meningitis/sepsis/leukaemia/encephalitis/cholera/typhus/pneumonia
			temperature was/of ..1 forty/thirty/hundred/104/105/40 | talk~/talked to people who weren't/were not | wouldn't/won't/couldn't cure`,
		clear: `illness | disease/diseased/diseases | infection/infected | seizure/seizures | diagnosis/diagnosed | cough~ ..2 blood | hospital bed | heart attack
			feverish | delirious/delirium | plague | sickbed | sepsis | fever/fevered/feverish | diagnos~
			tests/scan/biopsy/results ..4 doctor/came/back/showed/liver/lit | the illness/disease/infection/sickness/virus | bedridden | wasting/wasted away
			remission | getting worse/weaker | sanatorium | ill/sick for/with/since | dying of | pneumonia/influenza/flu | symptoms
			consumption/tubercular/cholera/typhoid/typhus/smallpox/diphtheria/polio/malaria/leprosy/measles | a stroke ..4 left/speech/side/took/had/second
			keep~ @obj comfortable | his/her/the boy's/girl's temperature | because of the pain | lost ..2 pounds | another round`,
		weak: `nurse/nurses | fever/fevers | cough/coughs/coughed/coughing | pale | ill | medicine/medicines | symptoms | sick | doctor/doctors | fever/cough
			weak/weaker | handkerchief | hospital | cough | ward | lungs | treatment/treatments | pale and | relapse~
			doctor/doctors ..2 stopped/shook/listened/said nothing | months ..3 doctor/doctors/said | could not/couldn't/unable lift/keep ..3 head/down/water/food
			lost ..2 hair | oxygen`
	},
	medical: {
		strong: `scalpel | operating table/room/theatre/theater | amputate~ | amputation/amputee | intubate~ | transfusion | catheter | defibrillator | iv drip/line
			open heart surgery | surgeon/surgeons ..4 said/told/cut/hands/scalpel/came/operate/scrubbed | anaesthetist/anesthesiologist/anaesthetic/anesthetic
			tube/tubes ..3 throat/nose/arm/chest/lungs | tap~/find/found/search~ ..3 for a vein/the vein/good vein | injection/injections
			into/for/in theatre ..4 gown/lights/wheeled/surgeon/mask | wheel~ @obj ..2 into/in/to/down theatre/surgery/operating
			mask ..2 over ..2 mouth/face/nose ..5 count/breathe | forceps/clamp/clamps/retractor | ventilator | chest compressions | blood transfusion | biopsy
			shave~/shaved ..1 head ..9 surgeon/surgery/operation | get ..1 surgeon | cpr | epidural | morphine ..4 drip/nurse/shot/arm | lumbar puncture
			amputat~ | needle ..4 vein/arm/skin/spine | stitch~/sew~/sewed/sewn/staple~ ..3 wound/skin/head`,
		clear: `surgery | surgeon/surgeons | syringe/syringes | inject~ | injection/injections | needle ..5 arm/vein/skin | stitches/sutures
			anesthesia/anaesthesia/anesthetic/anaesthetic | emergency room | paramedic/paramedics | ambulance | intensive care | gurney | stretcher
			prosthetic/prosthesis | morphine | heart | surgeon/surgery/surgical | injection/inject~/syringe | scalpel | stitches/sutures/staples | anaesth~
			monitor | nurse ..2 needle/tapped/arm/blood | mri/scan/x ray | pressed ..3 wound | tourniquet | ivs/iv | gauze | gurney/stretcher | incision
			mask ..2 mouth/face | operation ..5 hours/took/surgeon/woke/over/theatre/heart/brain | suction | count/counted/counting back/backwards/backward from
			retractor | patient's | resident`,
		weak: `hospital/hospitals | doctor/doctors | nurse/nurses | bandage/bandages/bandaged | needle/needles | iv | wound/wounds | medic/medics
			nurse/doctor/doctors | hospital | ward/theatre | dose/doses | monitor | tube/tubes | vein/veins | examin~ | transplant | drip | bleeding
			bandage/bandages/dressing/dressings | ambulance/paramedics | operation/operating/operate~`
	},
	'pregnancy-loss': {
		strong: `miscarry~ | miscarriage/miscarriages | stillborn/stillbirth | lost/lose/losing the/her/our/my baby | abortion/abortions
			miscarriage/miscarriages/miscarried/miscarry~ | lost/losing/lose ..1 baby/pregnancy/twins | no baby ..2 any/anymore/more | there was no heartbeat
			couldn't/could not find ..2 heartbeat | abortion/abortions/aborted | bled/bleed/bleeding ..8 baby/pregnant/pregnancy/weeks
			weeks ..6 bleed/bleeding/heartbeat/miscarr~ | baby ..4 born dead | you can try again | there's/there is/there was no heartbeat
			blood in/on ..2 underwear/sheets/toilet ..20 baby/weeks/pregnant/heartbeat | lost it ..4 weeks/baby/pregnan~ | weeks ..20 lost it/him/her
			lost the baby`,
		clear: `no wasn't/isn't a heartbeat | empty nursery/crib/cradle | heartbeat | weeks pregnant | nursery ..4 empty/yellow/closed/painted
			the bleeding/started to bleed | foetus/fetus/embryo | ectopic | milk came in | was no baby | blood in ..1 underwear
			ten/eight/nine/twelve/eleven/twenty weeks`,
		weak: 'bleed/bleeding/bled | scan/screen | womb/belly | names ..3 chosen/picked/already | pregnant/pregnancy | due date | heartbeat | try again'
	},
	'body-horror': {
		strong: `flesh/skin ..3 melt~/slough~/peel~ | peel~ ..3 skin/flesh | move~/crawl~/writhe~/squirm~/wriggle~ under/beneath/inside ..1 @poss skin
			bones ..3 rearrange~/reshape~/shift~/lengthen~ | burst ..3 @poss chest/stomach
			under/beneath/behind/inside ..1 his/her/my/the/its skin/eyes/ribs/flesh ..5 move~/crawl~/turn~/writh~/squirm~/hatch~/wriggl~/shift~/stir~
			something ..4 move~/crawl~/turn~/writh~/squirm~/wriggl~/hatch~ ..4 under/beneath/inside/in ..3 skin/flesh/belly/stomach/throat/eyes
			hatch~ ..4 eyes/skin/inside/ear/him/her/me
			fingers/toes/bones/spine/jaw/teeth/nails/limbs ..4 fuse~/fused/join/joined/melt~/length~/elongat~/split/softened/soft/reshap~/sprout~/lengthening
			skin ..4 split/splitting/peel~/slough~/behind/scales/bark/feathers/off/fell/slid | teeth ..3 came/fell/fall out
			mouth ..4 full of/opened ..3 legs/eyes/insects/teeth/flies/spiders | eye/eyes/mouth/mouths ..2 open~ ..4 throat/chest/palm/belly/back/neck/arm
			flesh ..4 split/bubbl~/ripple~/open/crawl~/mov~/grew/grow~ | scales ..3 skin/under/arm | tongue ..3 divid~/split/forked
			skin ..4 bubble/bubbling/bubbled/blister~/ripple~/slough~ | slough~ from/off/away | small/many/little mouths | bones crack~ ..4 stretch~/knit~/shift~
			too many teeth/eyes/fingers/joints/legs | what had/used ..1 been ..8 lips/mouth/teeth/kill/face | no lips to`,
		clear: `pustule/pustules | mutate~ | mutation/mutations | maggot/maggots | larva/larvae | parasite/parasites | extra limbs | tentacle/tentacles | grotesque
			tear~/tore/torn ..2 apart | bones ..2 crack~/snap~ | pushed/pushing/grew/growing/sprout~ ..3 through ..3 skin/flesh/gums/back
			larva/larvae/maggots/worms | transform~ ..3 body/hands/skin | grew ..2 teeth/eyes/fingers | infest~ | slime/ichor/pus | mutat~ | new/grey/gray flesh
			mouths | kill me said | stretched and | knitted`,
		weak: `flesh | writhe~ | slime | twitch~ | ooze~ | swollen | convulse~ | spine | eggs | legs ..2 many/eight/too many | bones | seam | insects | joined
			split | tongue | swell/swelled/swollen | writh~ | burrow~ | fused | hatch~ | scales/gills/tentacle/tentacles/antennae/carapace | skin behind`
	},
	vomit: {
		strong: `vomit~ | puke~ | retch~ | emptied ..2 stomach | vomit/vomited/vomiting/vomits | retch/retched/retching | puked/puke/puking | spew~/upchuck~
			brought up ..2 his/her/my breakfast/lunch/dinner/supper/everything | nothing ..2 left but/to bring ..1 bile/up
			got to/reached/made it to ..2 bucket/toilet/basin/sink ..3 time | bile ..3 throat/mouth/up | was/been/being/be sick ..1 into/over/down
			everything/lunch/breakfast/dinner/supper ..2 came/coming up | threw/throw/throws/throwing up ..3 over/into/everything/side/behind`,
		clear: `throw/throws/throwing/threw up | bile | nausea/nauseous/nauseated | dry heave~ | threw up | heave/heaved/heaving/heaves | bile/sick on/down | retch~
			sick into/in/over/all | nauseous/nausea/seasick/seasickness/queasy | emptied ..2 stomach | stomach ..3 turned/turn/rose/contents/churn~/lurch~
			sick as | heaved/heave ..3 into/over/bucket/until/again`,
		weak: `heave~ | gag/gagged/gagging | queasy | sick to @poss stomach ..2 churn~/lurch~/roil~ | stomach | over the side | bucket/basin/toilet bowl
			smell/stank/stench | came up | spat/strings of/yellow | better out than | wip~ ..2 mouth | holding/held back ..1 hair`
	},
	'animal-death': {
		strong: `@animal ..1 died/drowned | dead ..1 @animal | death of ..2 @animal | kill~ ..2 @animal | bury~ ..2 @animal | run/ran over ..2 @animal
			shot ..1 @animal | put ..2 @animal down/to sleep | @animal ..3 was/were/is/lay dead | dead @animal/bird/birds/fox/deer/cow/sheep/lamb
			@animal ..2 had died/drowned | kill~/shot/shoot/drowned/poisoned/slaughter~ ..2 @animal/lamb/calf/cow/goat/pig/fox/deer
			@animal ..3 hit by ..2 car/truck/train/bus/lorry | @animal ..6 put ..1 down/to sleep | stop~/stopped breathing/moving ..5 @animal
			@animal's body/grave/neck/corpse | run over ..4 @animal | lost/miss ..1 @poss/old @animal ..3 died | buried/bury/burying ..2 @animal
			put ..2 @animal ..1 down/out of | @animal/she/he/it/biscuit had been hit on/by/in ..3 road/car/street/train/truck/lane
			lamb/calf/foal/chick/kid ..6 stiff/not breathing/would not stand/wouldn't stand/cold | wrap~ ..3 in/up ..3 blanket/towel/shirt ..6 buried/bury
			tail gave/thump~ ..6 gone/still/last/once | had that dog/cat/horse ..4 life`,
		clear: `put/putting ..1 to sleep | roadkill | euthanise~/euthanize~ | slaughter~ ..2 lamb/lambs/pig/pigs/goat/calf | shot ..2 it/her/him/the mare
			@animal ..4 killed/broken/broke/bleeding/limp/cold/screaming/dying/still/leg | carcass | slaughter~ | put to sleep | the one shot
			vet ..8 needle/sleep/injection/stay/nothing/gently/ribs/end/kind/kindest/suffering | put out of ..2 misery | stiff by/in/and
			buried her/him/it beneath/under ..3 tree/swing/bush/roses/apple | would/wouldn't not/never stand/get | last time she/he wagged
			the dog/cat/rabbit/hamster ..3 gone | she/he was gone ..6 dog/cat | that dog ..2 life | main road`,
		weak: `hit by a/the | collie/terrier/labrador/spaniel/retriever/old dog | mare/pony/calf/foal/lamb | as if asleep | no longer moved | grave
			good girl/boy/dog | the collar/lead/bell | buried ..2 @obj/it/the | stroking ..2 neck/fur/head | vet | broken ..1 leg | lying in the gutter/road/ditch
			trap/traps ..4 fox/rabbit/leg | tail | dog | blanket`
	},
	'animal-cruelty': {
		strong: `animal cruelty/abuse/testing | kick~/beat/beats/beating/torture~/starve~/drown~ ..1 @animal | cruel/cruelty to animals | dog/cock fighting
			@animal ..3 beaten/starved/kicked/whipped/chained/stoned/tied/neglected/burned | tied/tie ..4 to ..2 @animal's/cat's/dog's tail
			pull~ ..2 wings/legs off | animals ..4 don't/do not/can't feel/pain | drown/drowned/drowning ..2 kitten/kittens/puppy/puppies/litter/cat/@animal
			set fire to ..2 @animal | dogfight/dogfights/dogfighting/cockfight~/bear baiting | torment~ ..2 @animal
			held/hold/holds/holding/push~/dunk~ ..2 @animal ..4 water/scruff
			kick/kicked/kicks/beat/beats/whip~/starv~/burn~/stone~/stoned/tortur~/chok~/poison~ ..2 @animal/donkey`,
		clear: `starved/starving ..2 thin/dog/it | beaten ..3 often/it | animals ..3 feel | the cat's/dog's tail
			dog/dogs/cat/horse/puppy/donkey ..5 chain/starved/ribs/whip/kicked/cringe~/welts/beaten`,
		weak: `puppy/kitten/donkey/mule | paraffin/petrol | pushed it under | cringe~/cower~/whimper~/yelp~ | tin ..3 tail | its owner | on a chain
			cuts/wire ..3 muzzle/neck/leg | stoned it/the/him | kicked it/the/him | skin and bone | whip/whipped/welts | by the scruff
			till/until it stopped moving`
	},
	'substance-use': {
		strong: `heroin | cocaine | crystal meth | meth | marijuana | overdose~ | drug dealer/dealers/addict/addicts | alcoholic/alcoholics/alcoholism | rehab
			junkie/junkies | got/get/getting/gets high | snort~ ..2 line/coke/powder | blackout drunk | lsd
			six/two/three/ten/ninety/four weeks/months/days/years sober | sober ..3 weeks/months/days/years/meeting/chip | stayed/stay/been/get/got/getting sober
			the meeting ..4 coin/chip/sponsor/sober | found a vein | needle/spoon/lighter/syringe ..6 vein/arm/heroin
			drinking ..2 again/problem/himself/herself/since/alone/too | drank @self | addiction/addict/addicts/alcoholic | passed out ..4 sofa/floor/drunk
			hungover | on drugs | drunk ..1 again/since/every | heroin/cocaine/ketamine/fentanyl/opium/opiates/amphetamine
			lines off/of ..2 back/mirror/table/book/chip/guidebook/toilet | pills with ..1 sherry/wine/gin/vodka/whisky/beer | did lines/bumps/shots
			rang/called/call/texted/phoned ..1 dealer | vodka/gin/whisky in ..2 water bottle/teacup/mug/coffee/flask | days clean
			hands ..4 shaking until/till ..3 drink`,
		clear: `drunk/drunken/drunkenly | drugs/drugged | addict/addicts/addicted/addiction | alcohol | hungover/hangover | tipsy | stoned | weed | liquor | sober
			relapse~ | whiskey/whisky/bourbon | vodka/tequila/rum | bottle/bottles ..3 gone/empty/hidden/floor/bed/@drink
			@drink ..3 gone/glass/straight/breath/bottle | cans ..4 sofa/floor/empty | rehab/sober | did/doing/do a/some/lines/more line/lines/coke/pills/acid
			withdrawal/detox | dealer/dealers | first/another/next/second drink ..8 shak~/steady/morning/noon/needed/hand
			another/whole/empty bottle ..3 of/gone/vodka/whisky/gin/hidden/floor | needed/need a fix/drink/hit | smell~/stank/stinks/reek~ of ..1 @drink/alcohol
			sherry/gin | nose bled | the dealer | passed out | he'd quit/she'd quit | days/months/years clean`,
		weak: 'beer/beers | wine | cigarette/cigarettes | bar/pub/tavern | smoke~ | bottle/bottles | ale | champagne | nose ..1 bled'
	},
	'strong-language': {
		strong: `motherfucker/motherfuckers/motherfucking | cunt/cunts | fuck/fucking/fucked ..12 shit/bitch/bastard/arse/ass/fuck/fucking/fucker/piss/cunt/goddamn
			shit/bitch/bastard ..10 fuck/fucking/fucker/shit/arse/piss/bitch | fuck's sake | piece of shit | fuck off/you | what the fuck | motherfuck~`,
		clear: `fuck/fucks | fucking/fuckin | fucked | fucker/fuckers | shit/shits/shitty/shitting | bullshit | bastard/bastards | bitch/bitches
			asshole/assholes/arsehole/arseholes | dipshit/dumbass/dickhead/jackass | goddamn/goddammit | piss off | sod off | bollocks
			wanker/wankers/twat/prick/tosser | arse/arsehole | bloody hell`,
		weak: 'damn/damned/dammit/damnit | what/the hell | ass/arse | crap | piss/pissed | bloody hell | dick | screw you | swore | cursed'
	}
};
