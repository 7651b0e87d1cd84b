/** What speaks against a topic: a place in which its words are said in play, of a game or of a dish. */
export interface Context {
	/** Words that tell of it, as `../words.ts` writes terms. */
	terms: string;
	/** The topics that are doubted there. */
	topics: readonly string[];
}

const hurt = ['violence', 'gore', 'torture', 'war', 'mass-death', 'kidnapping', 'weapons'];
const death = ['character-death', 'grief', 'suicide'];

export const contexts: readonly Context[] = [
	// games, the stage, children at play
	{
		terms: `pretend~ | rehears~/rehearsal/rehearsals | costume/costumes | props/prop | the director | audience/applause | stage/backstage/curtain call | pantomime/nativity | actor/actress/actors/understudy
			cardboard/plastic/foam/papier | halloween | lego/toy/toys/teddy | paintball/laser tag | video game/games/console/controller/joystick | level | boss | loot/respawn~/xp/lobby | dice/die roll | board game/counters
			chess/checkers/draughts/pawn/bishop | sandpit/sandbox | tree house/treehouse | lollipop/jelly/squash/lemonade | bedtime | five/six/seven/four year old/olds | nursery school/kindergarten
			water balloon/balloons/pistol/pistols/fight | snowball/snowballs | pillow/cushion/cushions | tickl~ | skipping rope | crayon/crayons/felt tip | wooden sword/swords/horse | re enactment/reenactors/reenactment
			popcorn/trailer/credits/sequel | film/movie/episode/series | thriller/thrillers/novel/novels/plot/chapter | face paint | make believe | playing/played/play | game/games | colander/saucepan lid/broomstick`,
		topics: [...hurt, ...death, 'animal-death', 'medical']
	},
	{
		terms: `goal/goals/goalie/goalkeeper/keeper/striker | referee/umpire/linesman | penalty/penalties/offside | innings/wicket/wickets/batsman | the pitch/court/rink | coach | half time/full time/overtime | league/cup/final/finals/semi
			tournament/championship/trophy/medal | team/teams | match/matches | score/scored/scores | puck/racket/racquet/serve/backhand | whistle | season | fans/supporters/stands | the ball/a ball | nil | lap/laps/finish line | captain's armband`,
		topics: [...hurt, ...death]
	},
	{
		terms: `onion/onions/garlic | oven/stove/grill | flour/dough/pastry/batter/yeast | recipe/recipes | cake/cakes/pie/tart/scones/biscuit/biscuits/waffles/pancakes | soup/stew/sauce/gravy | butter/cream/cheese/eggs/egg | tomato/tomatoes/ketchup/beetroot
			carrot/carrots/potatoes/lettuce/cabbage | saucepan/casserole/whisk/apron/rolling pin/colander | roast/baked/bake/baking/simmer~/fried/fry | custard/jam/toast/marmalade | chef/cook/waiter | garden/slugs/greenfly/trowel/seedlings/weeds | curry/pizza/noodles`,
		topics: [
			'violence',
			'gore',
			'torture',
			'war',
			'mass-death',
			'weapons',
			'self-harm',
			'character-death'
		]
	},
	{
		terms: `server/servers/software/program/code/bug/database/laptop/keyboard/printer/router/login/password reset | deadline/deadlines/spreadsheet/invoice/invoices/budget/meeting/meetings/quarter | editor/proofs/draft/paragraph/sequel
			accountant/auditor/shareholders/profits/market/markets | exam/exams/essay/essays/homework/quiz | the office/colleagues | engine/boiler/carburettor/gearbox/battery/plumber/mechanic`,
		topics: [...hurt, ...death, 'illness', 'medical']
	},
	// said with a laugh
	{
		terms: `laughed/laughing/laughter/laughs | giggl~/giggles | grinned/grin/grinning | chuckl~ | joke/joked/joking/kidding | cheerfully/happily/merrily | rolled @poss eyes | teased/teasing | dramatically/theatrically`,
		topics: ['violence', 'war', 'mass-death', 'weapons', 'character-death', 'kidnapping', 'torture']
	}
];
