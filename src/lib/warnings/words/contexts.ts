/** What speaks against a topic: a place in which its words are said in play, of a game or of a dish. */
export interface Context {
	/** Words that tell of it, as `../words.ts` writes terms. */
	terms: string;
	/** The topics that are doubted there. */
	topics: readonly string[];
}

const hurt = ['violence', 'gore', 'torture', 'war', 'mass-death', 'kidnapping', 'weapons'];
const death = ['character-death', 'child-death', 'grief', 'suicide', 'animal-death'];
const bodies = ['self-harm', 'body-horror', 'illness', 'medical', 'vomit'];
const people = ['abuse', 'manipulation', 'bullying', 'stalking', 'animal-cruelty'];
const anything = [...hurt, ...death, ...bodies, ...people, 'mental-illness'];

export const contexts: readonly Context[] = [
	// games, the stage, children at play
	{
		terms: `pretend~ | rehears~ | rehearsal | rehearsals | costume | costumes | props | prop | the director | audience | applause | stage | backstage | curtain call | pantomime | nativity | actor
			actress | actors | understudy | cardboard | plastic | foam | papier | halloween | lego | toy | toys | teddy | paintball | laser tag | video game/games/console/controller/joystick
			level | boss | loot | respawn~ | xp | lobby | dice | die roll | board game/counters | chess | chessboard | checkers | draughts | pawn | bishop | rook | sandpit | sandbox
			tree house/treehouse | lollipop | jelly | squash | lemonade | bedtime | five/six/seven/four year old/olds | nursery school/kindergarten | water balloon/balloons/pistol/pistols/fight
			snowball | snowballs | pillow | cushion | cushions | tickl~ | skipping rope | crayon/crayons/felt tip | wooden sword/swords/horse | re enactment | reenactors | reenactment | popcorn
			trailer | credits | sequel | film | movie | episode | series | thriller | thrillers | novel | novels | plot | chapter | face paint | make believe | playing | played | play | game
			games/saucepan lid/broomstick | matchsticks | glue | jigsaw | crossword | crosswords | sudoku | scrabble | monopoly | ketchup | tombola | raffle | fête | fete | bunting
			marquee | the script/cue/chorus/encore | the cast | drama club/teacher/society | stage manager/fright | magician/conjuror/rabbit ..2 hat | clown | circus tent | trapeze | wig
			greasepaint | grease paint | tabletop/dungeon_master/dungeon master/hit points | cards/poker/whist/bridge ..2 trick/trump/hand/partner | croquet | hopscotch | conkers | marbles
			swingball`,
		topics: anything
	},
	{
		terms: `goal | goals | goalie | goalkeeper | keeper | striker | referee | umpire | linesman | penalty | penalties | offside | innings | wicket | wickets | batsman | the pitch/court/rink
			coach | half time | full time | overtime | league | cup | final | finals | semi | tournament | championship | trophy | medal | team | teams | match | matches | score | scored | scores
			puck | racket | racquet | serve | backhand | whistle | season | fans | supporters | stands | the/a ball | nil | lap | laps | finish line | captain's armband
			first/second/third/final/opening/next set | set point/points | six/five/four/three/two love | deuce | tie break | tiebreak | forehand | over/under par | birdie | bogey | fairway | darts
			dartboard | snooker | bowls | skittles | batting | bowler | scrum | lineout | touchline | quarterback | pitcher | inning`,
		topics: anything
	},
	{
		terms: `onion | onions | garlic | oven | stove | grill | flour | dough | pastry | batter | yeast | recipe | recipes | cake | cakes | pie | tart | scones | biscuit | biscuits | waffles
			pancakes | soup | stew | sauce | gravy | butter | cream | cheese | eggs | egg | tomato | tomatoes | ketchup | beetroot | carrot | carrots | potatoes | lettuce | cabbage
			saucepan/casserole/whisk/apron/rolling pin/colander | roast | baked | bake | baking | simmer~ | fried | fry | custard | jam | toast | marmalade | chef | cook | waiter | curry | pizza
			noodles | melon | melons | aubergine | pumpkin | pomegranate | cherries | raspberries | raspberry | plums | beets | espresso | barista | latte | cappuccino | marzipan | icing
			meringue | soufflé | souffle | sponge | muffins | cupcakes | spatula/ladle/chopping board | turkey | ham | sausages | bacon | prawns | lobster | oysters`,
		topics: [
			...hurt,
			'self-harm',
			'character-death',
			'medical',
			'body-horror',
			'animal-cruelty',
			'suicide',
			'mental-illness'
		]
	},
	{
		terms: `roses | rose bush | dahlias | tulips | hydrangea | hydrangeas | geraniums | sweet peas | garden | slugs | greenfly | trowel | seedlings | weeds | aphids
			secateurs/prun~/deadhead~/hedge/compost/greenhouse/allotment/mulch/lawnmower/lawn/dandelions/bindweed/ivy/nettles/border/borders/potting shed`,
		topics: [...hurt, 'character-death', 'suicide', 'self-harm', 'medical', 'bullying']
	},
	{
		terms: `server | servers | software | program | code | bug | database | laptop | keyboard | printer | router | login | password reset | deadline | deadlines | spreadsheet | invoice | invoices
			budget | meeting | meetings | quarter | editor | proofs | draft | paragraph | sequel | accountant | auditor | shareholders | profits | market | markets | marketing | exam | exams
			essay | essays | homework | quiz | the office/colleagues | engine | boiler | carburettor | gearbox | battery | plumber | mechanic | process | processes | daemon | restarted | reboot~
			backup | deploy~ | compiler | logs | browser | script | scripts | cursor | wifi | app | download~ | slides | powerpoint | agenda | stapler | photocopier | tender | merger | client
			clients | screwdriver/screwdrivers/flat_pack/allen_key/sofa/wardrobe/shelf/shelves/drill ..4 wall/shelf | sewing/knitting/stitches ..4 row/needle/scarf/jumper/purl | violin | piano
			cello | trombone | choir | soprano | tenor | sonata | scales | metronome | conductor | orchestra | lecture | seminar | lecturer | syllabus | museum | exhibit | exhibition | gallery
			guidebook | camera | tripod | lens | photographer | photo shoot | flash | train/timetable/platform/ticket ..4 late/delayed/announcement/inspector | weather | forecast | drizzle
			barometer | fishing/angler/trout/perch/bait ..3 hook/line/worm`,
		topics: [
			...hurt,
			'character-death',
			'grief',
			'suicide',
			'illness',
			'medical',
			'self-harm',
			'manipulation',
			'abuse'
		]
	},
	// said with a laugh
	{
		terms: `laughed | laughing | laughter | laughs | giggl~ | giggles | grinned | grin | grinning | chuckl~ | joke | joked | joking | kidding | cheerfully | happily | merrily | rolled @poss eyes
			teased | teasing | dramatically | theatrically | groaned | sniffed | beamed | remarked`,
		topics: ['violence', 'war', 'mass-death', 'weapons', 'character-death', 'kidnapping', 'torture']
	}
];
