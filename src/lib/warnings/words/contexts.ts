/** What speaks against a topic: a place in which its words are said in play, of a game or of a dish. */
export interface Context {
	/** Words that tell of it, as `../words.ts` writes terms. */
	terms: string;
	/** The topics that are doubted there. */
	topics: readonly string[];
}

const hurt = ['violence', 'gore', 'torture', 'war', 'mass-death', 'kidnapping', 'weapons'];
const death = [
	'character-death',
	'child-death',
	'grief',
	'suicide',
	'animal-death',
	'pregnancy-loss'
];
const bodies = ['self-harm', 'body-horror', 'illness', 'medical', 'mental-illness'];
const people = [
	'abuse',
	'child-abuse',
	'domestic-abuse',
	'manipulation',
	'stalking',
	'animal-cruelty'
];
const sexual = ['sexual-content', 'sexual-assault', 'underage', 'incest'];
const hatred = ['racism', 'homophobia', 'transphobia', 'misogyny', 'ableism'];
/** Everything but what happens over food and drink. */
const awayFromTable = [...hurt, ...death, ...bodies, ...people, ...sexual, ...hatred, 'bullying'];
const anything = [...awayFromTable, 'eating-disorder', 'vomit', 'substance-use'];

export const contexts: readonly Context[] = [
	// the stage, the screen, music
	{
		terms: `rehears~ | rehearsal/rehearsals | props/prop | the director | audience | applause/applauded | stage/backstage | curtain call | pantomime/panto
			nativity | actor/actors/actress | understudy | greasepaint | wig/wigs | the script | the cue | encore | the cast | drama club/teacher/society | stage manager/fright
			magician | conjuror | circus | trapeze | matinee | interval | auditorium | scenery | footlights | puppeteer/puppets | ventriloquist | improv
			open mic | punchline/punchlines | comedian/comic | stand up comedy/comic | sitcom | movie/movies | trailer | credits | sequel | episode/episodes
			series | thriller/thrillers | cinema | popcorn | box set | chapter/chapters | novel/novels | paperback | bookshop | book club/group | librarian | sonnet
			rhyme/rhymes | violin/violins | viola/violas | piano/pianos | trombone/trombones | tuba | trumpet/trumpets | bagpipes | fiddle | banjo | ukulele
			guitar/guitars | drummer/drums | bass/bassline | saxophone | clarinet | recorder/recorders | soprano/tenor/alto/baritone | sonata | symphony
			metronome | conductor | orchestra | brass band | gig/gigs | concert/concerts | karaoke | ballad | opera | ballet | pirouette/pirouettes/tutu
			tango/waltz/foxtrot | dj | vinyl | playlist | setlist | amp | soundcheck | busker | carnival
			painter/easel/watercolour/watercolours/canvas | sculptor/sculpture | museum | guidebook | tour guide | tripod | lens
			photographer | photo shoot | selfie`,
		topics: anything
	},
	// games and children at play
	{
		terms: `halloween | lego | teddy | paintball | laser tag | video game/games/console | joystick | loot | respawn~ | xp | lobby | dice | die roll
			board game/games/counters | chessboard | checkers/draughts | pawn/pawns | bishop | rook | sandpit | sandbox | tree house | treehouselipop | squash | lemonade
			nursery school | kindergarten | water balloon/balloons/pistol/pistols/fight | snowball/snowballs/snowman | tickl~ | skipping rope | crayon/crayons | felt tip
			wooden sword/swords/horse | re enactment | reenactment/reenactors | face paint | make believe | playing | played | play | board/card/party/video/computer game/games
			the game | saucepan lid | crossword/crosswords | sudoku | scrabble | monopoly | cluedo | charades | bingo | tombola | raffle | fête/fete | bunting | marquee
			dungeon master | dungeon_master/hit points | hit points | whist/poker/rummy/canasta | trick/trump ..3 cards/hand | cards ..3 trick/trump/hand/dealt | croquet
			hopscotch | conkers | marbles | swingball | trampoline | bouncy castle | candyfloss | roller coaster | carousel | dodgems | fairground | helter skelter
			piñata/pinata | balloon/balloons | doll's house | puppet theatre/show | cardboard | papier | foam | toddlers | crèche/creche | playgroup | story time
			cubs | brownies | scouts | treasure hunt | hide and seek | tag | quiz | quizmaster | pub quiz | trivia | googly | glitter glue`,
		topics: anything
	},
	// sport
	{
		terms: `goal/goals | goalie/goalkeeper | striker | midfield/midfielder | referee/umpire/linesman/ref | penalty/penalties | offside | innings | wicket/wickets
			batsman/bowler/bowlers | coach ..3 team/match/training/whistle/lads/season | half time | full time | overtime
			final/finals | semi | tournament | championship | trophy | medal/medals | match/matches ..1 on/was/at/the/had/we | the match | score/scored/scores | puck
			racket/racquet | backhand/forehand | season/seasons | supporters | the/a ball | nil | lap/laps ..1 of/record/to | finish line | armband | set point/points
			deuce | tie break | tiebreak | under/over par | birdie | bogey | fairway | golf | caddie | putter | handicap ..4 golf/nine/ten/nineteen/eighteen | darts | dartboard
			snooker/billiards | skittles | batting | scrum | lineout | touchline | quarterback | pitcher | inning | pavilion | tennis
			lacrosse | badminton | marathon | sprint | relay | javelin | hurdles | goggles | lido | diving board | high board | breaststroke/backstroke
			rowing/cox/regatta | canoe/kayak | surf/surfer/surfboard | skier/skiing/snowboard | skates/skating | peloton | bicycle/bike/saddle ..3 chain/tyre/pump/wheel
			treadmill | reps | dumbbell/dumbbells | personal trainer | yoga | pilates | spin class | zumba | climbing wall | belay | jockey | derby | steeplechase | dressage
			gymkhana | rosette/rosettes | bullseye | archery | coconut shy | fencing | judo/karate | hit his/her stride | personal best | the bench press | playoffs | dugout`,
		topics: anything
	},
	// kitchens and tables
	{
		terms: `onion/onions | garlic | oven | grill | flour | dough/sourdough | pastry/pastries | batter | yeast | recipe/recipes | cake/cakes/cupcakes | pie/pies | tarts
			scone/scones | cookies | waffles | pancakes | crumpet/crumpets | doughnut/doughnuts | pretzels | stew | sauce | gravy | butter/buttercream | cream
			cheese | quiche | omelette | egg/eggs | tomato/tomatoes | ketchup | beetroot/beets | carrot/carrots | parsnips/turnips/swede | potato/potatoes | leek/leeks
			marrow/marrows | courgette/courgettes | lettuce/lettuces | cabbage | cucumber | celery | avocado/avocados | saucepan | casserole | whisk/whisked | apron/aprons
			rolling pin | colander | tureen | simmer~ | roast/roasts | bake/baked/baking/bakes/baker/bakers/bakery | fried | fry/frying | custard | jam | marmalade | chutney
			pickle/pickles | mustard | paprika/turmeric/saffron | cinnamon/nutmeg | vanilla | sesame | chef | sous chef | cook's | waiter/waitress/waiters | curry
			pizza | pasta/spaghetti/lasagne | kimchi/sauerkraut | falafel/hummus | melon/melons | aubergine | pumpkin/pumpkins | pomegranate | cherries
			raspberry/raspberries | strawberries | blackberries | gooseberries | rhubarb | lemon/lemons | tangerine/tangerines | figs | chestnuts
			espresso | barista | latte | cappuccino | mocha | café/cafe | decaf | teapot | tea room/lady/cosy/shop | cocktail/cocktails | marzipan | icing/fondant | meringue
			soufflé/souffle | sponge | trifle | blancmange | dessert/desserts | chocolate/chocolates | fudge/toffee | ice cream | muffins
			chopping board | turkey | ham | sausage/sausages | bacon | prawns | lobster | kippers/haddock/sardines | crisps | picnic | barbecue
			buffet | brunch | elevenses | leftovers | sandwich/sandwiches | tasting | cheeseboard | potluck | caterer/caterers/catering | hob ..3 pan/pot
			blender | dishwasher | tupperware | peanut/peanuts | cocoa | shortbread | gingerbread | macaroons/macarons | éclair/eclair/eclairs`,
		topics: awayFromTable
	},
	// gardens, farms and weather
	{
		terms: `rose bush | dahlias | tulips | geraniums | begonias | hostas | petunias | sweet peas
			slugs | greenfly/aphids | trowel | seedlings | weeds/weeding | secateurs | prun~ | deadhead~ | hedge/hedges
			compost | greenhouse | allotment/allotments | mulch | lawnmower/mower/strimmer | lawn | dandelions | bindweed | ivy | herbaceous
			flowerbed/flowerbeds/flowerpot | potting shed | wheelbarrow | gardener/gardening | hen/hens/henhouse/pullets | hutch | tractor | combine harvester
			barley | rapeseed | silage | beehive/beekeeper/bees | scarecrow | sheepdog | shearing/shearer | donkey/donkeys | pony/ponies | duck/ducks/duckling/ducklings
			llama/alpaca | goose/geese | poodle | labrador | spaniel | kitten | beaver | molehill | birdwatch~ | bird table/feeder/hide | birdwatchers
			finches/blackbird/sparrows/bluetits | binoculars | drizzle | barometer | heatwave | rainbow | fishing/angler
			trout/perch | tackle box | tent/tents | campsite | camping | caravan | sleeping bag/bags | hiker/hikers/hiking | stile | ferry | sailing/dinghy/yacht
			seaside | deckchair/deckchairs | sandcastle | lighthouse | postcard`,
		topics: [...anything.filter((topic) => !topic.startsWith('animal')), 'animal-cruelty']
	},
	// machines, houses and what is made at home
	{
		terms: `plumber | mechanic/mechanics | boiler | carburettor | gearbox/gears/gear | exhaust | clutch | brakes | bonnet | chassis | overalls
			spanner/spanners | screwdriver/screwdrivers | spark plugs | tyre/tyres | puncture | third/second/first gear | garage ..3 bill/man/mechanic/sale | radiator/radiators
			washing machine/machines | tumble dryer | hoover/hoovering/vacuum | fuse/fuses | wiring/wires ..3 cable/plug/socket | drill ..4 wall/shelf
			shelf/shelves | flat pack | allen key | ikea | sofa | upholster~/upholsterer | wallpaper | emulsion | undercoat | coat of paint
			paint/paints/painted/painting | roller/rollers | varnish | sandpaper | plasterer/plastering | decorator | estate agent | skirting board | banister
			curtain/curtains ..3 rail/rings | knitting/knitted/knit | wool/yarn
			embroidery | velvet/tweed/corduroy/taffeta | tailor/dressmaker | haberdashery | sequins | glue | craft fair/table/shop | pottery/kiln | origami | candle making
			clock/clocks ..4 hands/slow/fast/wind/clockmaker | clockmaker | model railway/aeroplane/ship | server/servers | software | program
			code ..3 review/bug/compile/line/lines | database | keyboard | printer/printers/photocopier/copier | router | wifi | login | password/passwords
			browser | download~ | update/updates ..3 phone/software/install | battery/batteries | cursor | reboot~ | restarted | deploy~ | compiler
			logs ..3 server/error | spreadsheet/spreadsheets | backup | podcast | emoji | hashtag | sat nav | satnav`,
		topics: anything
	},
	// work, money and meetings
	{
		terms: `deadline/deadlines | invoice/invoices | budget/budgets | the quarter | quarterly | proofs | draft/drafts | paragraph
			accountant/accountants | auditor/auditors/audit | shareholders | profits | marketing | mergers/merger | exam/exams | essay/essays | homework
			colleagues | slides | powerpoint | agenda | stapler | committee | treasurer | chairman/chairwoman | minutes ..2 meeting/approved
			the mayor | planning permission | by law | bylaw | lecture/lecturer/lectures | seminar | syllabus | library | refund | discount
			jumble sale | car boot | sale/sales | auction/auctioneer | raffle tickets | coupon/coupons | overdraft | tax return/returns/man | taxes | the taxman
			bank manager | bond/bonds | stocks | shares | interest rate/rates | loyalty card | receipt ..3 shop/till | shop assistant | checkout | hr | memo/memos
			conference call | zoom | inbox | email/emails ..3 inbox/chain | interview ..3 job/panel | cv | train/trains ..4 late/delayed/platform/timetable | timetable
			platform ..3 train | inspector ..3 ticket/tickets | ticket/tickets | commuter/commuters | boarding pass | duty free
			holiday/holidays | hotel/b_and_b ..3 breakfast/booked/pool | souvenir/souvenirs | tour bus | wedding cake/list/planner/guests | bridesmaid/bridesmaids | best man
			confetti | vicar | curate | verger | bell ringers | sermon | parish | village hall/fete/show | women's institute | flower show/arranging/guild
			salon | fringe ..3 cut/trim | perm | highlights ..2 hair | manicure | moustache/moustaches`,
		topics: anything
	},
	// a comfortable afternoon
	{
		terms: `slice/slices | sock/socks | scarf/scarves | mitten/mittens | umbrella/umbrellas | armchair | cushion/cushions | teacup/teacups/saucer | biscuit tin | jar/jars ..2 of | postman | milkman | farmer
			tune/tunes | hummed/humming | whistling | brass | mint/mints/peppermint | ribbons | guests | pier | broom | crackers | orange/oranges | juice | swan/swans | parrot/parrots | tortoise | goldfish | fairy | ladder | trolley | hamper | nephew/nieces/nephews
			grandad | grandpa | great aunt/uncle | bedtime | sneezed | hiccuped | yawned | patted | twinkl~ | dignity | triumph | catalogue | almanac | horoscope/horoscopes | newsletter | brochure/brochures | birthday cake/card/party/present | christmas pudding/jumper/lights
			slippers | pyjamas ..3 party/stripy | wellies/wellingtons ..3 muddy/puddle | puddle/puddles | hat/hats ..3 straw/bobble/knitted/box | swatch | lampshade | doorbell | thermostat | duster/dusting/ironing | laundry/washing line`,
		topics: awayFromTable
	},
	// said with a smile
	{
		terms: `giggl~/giggles | kidding | cheerfully | happily | merrily | rolled @poss eyes | teased/teasing
			dramatically/theatrically | groaned | sniffed | beamed | remarked | fondly | proudly | delighted | cheered | announced | declared | admitted | sighed | hooted
			cackled | gleefully | triumphantly | solemnly | grandly`,
		topics: [
			...hurt,
			...death,
			...bodies,
			'manipulation',
			'stalking',
			...sexual,
			'animal-cruelty',
			'eating-disorder',
			'vomit',
			'substance-use'
		]
	}
];
