import { describe, expect, test } from 'vitest';
import { suggestWarnings } from '../../../src/lib/warnings/suggest';
import { topicName, topics } from '../../../src/lib/warnings/topics';
import { PhraseBook } from '../../../src/lib/warnings/phrases';
import { words } from '../../../src/lib/warnings/words';
import { harmless } from '../../../src/lib/warnings/words/harmless';
import { lists } from '../../../src/lib/warnings/words/lists';

/** The topics that have words. */
const told = Object.keys(words);

const topicsOf = (text: string) => suggestWarnings([{ text }]).map(({ warning }) => warning);

describe('harmless words suggest nothing', () => {
	test.each([
		'They were killing time at the station, and the vending machine was killing him with its humming.',
		'The remote had a dead battery. The line went dead. “Dead,” she said, shaking the phone. The battery had died.',
		'He was dead tired, dead on his feet, and dead certain that Tuesday had been cancelled.',
		'She nearly died laughing when the hat blew off; he was dying to tell her the rest.',
		'The conversation died away. The wind died down and the last embers died.',
		'He shot her a glance. She shot him a quick, wicked smile. They had shot up like beanstalks.',
		'Burning with curiosity, she lifted the lid. It was burning to know that changed people.',
		'A blood orange lay on the sill, and beside it the blood pressure cuff nobody used.',
		'Her blood ran cold. The blood rushed to his face. They were flesh and blood.',
		'A stab of guilt. A stab of envy. He took a stab at the crossword.',
		'The road wound up around the hill and wound down to the sea.',
		'“Good grief,” said Aunt Ottilie. “Give him no more grief over the jam.”',
		'You scared me to death! I would rather die than sing in front of the whole school.',
		'He jumped the gun, sweated bullets and stuck to his bullet points. There was a trigger warning.',
		'It was a suicide mission, everyone said, and the minister called it political suicide.',
		'My feet are killing me. These shoes were to die for.',
		'I don’t want to die, he thought, and laughed at the wave. Nobody wants to die on a Monday.',
		'She cut herself a slice of cake and cut herself off in mid-sentence.',
		'He hung himself out of the window to see, and hanging out there he waved.',
		'She jumped off the roof of the shed and landed in the hay.',
		'She leapt from rooftop to rooftop, then jumped from the tower to the next wall. He leaped off the balcony onto the hay cart.',
		'The dog was hot and the hot dog was cold. It rained cats and dogs.',
		'He beat her to the door and he beat her to it again.',
		'She threw up her hands. He threw up a wall around the garden.',
		'He was drunk on happiness, and she was drunk on power.',
		'He’ll come, she’ll see; we’ll all be ill-mannered, and I’ll say hello.',
		'Her father looked in at the window. The roof of the tower shone; the bridge was empty, the building quiet.',
		'They played war games in the garden and ate rum balls. The scout sewed on a badge.',
		'The soldiers of the toy box, all of tin, stood in a row. The play killed it on opening night.',
		'“I am kidnapping you for the weekend,” said Oda. “There is a hotel. There is a pool.”',
		'She took the last biscuit hostage and ate it at noon.',
		'Four flights of stairs with a harp: it was torture, and the harp agreed.',
		'We binged two seasons and a tin of shortbread, and I purged the shelf of duplicates.',
		'The old tap retched, spat and threw up a newt into the bucket.',
		'“Scalpel,” said the baker, and lifted the icing off with a palette knife.',
		'The take-off was aborted; the balloon went back in its basket.',
		'The clock was retarded by a minute, and the watchmaker turned it on.',
		'The cat stalked a leaf across the lawn and was, it turned out, being followed by a second cat.',
		'My brother blackmailed me with a photograph of the haircut.',
		'The chain had skipped a tooth, and the bicycle was dead.',
		''
	])('%j', (text) => {
		expect(topicsOf(text)).toEqual([]);
	});
});

describe('one strong term is enough', () => {
	test.each([
		['suicide', 'Nobody at the inquest would say the word suicide.'],
		['suicide', 'They found out in May that she had tried to kill herself.'],
		['suicide', '“Then go and kill yourself,” the note in the locker said.'],
		['suicide', 'He slit his wrists in the winter he turned thirty.'],
		['suicide', 'I had meant to end my life that night, and it rained.'],
		['suicide', '“You were going to off yourself over a debt?”'],
		['suicide', 'She stepped off the ledge before the guard could speak.'],
		['suicide', 'Why don’t you just jump off a bridge, they chanted.'],
		['suicide', 'She had leapt from the bridge, and the river kept her.'],
		['suicide', 'In the end he jumped from the tower to his death.'],
		['self-harm', 'The teacher had seen it before: self-harm, the long sleeves in June.'],
		['torture', 'They tortured him until he gave them a name, any name.'],
		['violence', 'He beat him to death with the lid.'],
		['suicide', 'Her brother killed himself with the rifle.'],
		['violence', 'The porter was beaten half to death behind the kitchens.'],
		['gore', 'His entrails lay beside him on the tiles.'],
		['kidnapping', 'By noon the kidnappers had rung twice.'],
		['weapons', 'She pointed the rifle at the lamp and then at him.'],
		['mass-death', 'Thousands of people had died before the water went down.'],
		['character-death', 'He died in her arms before the ferry came.'],
		['child-death', 'Nobody spoke of the dead child in the upper room.'],
		['grief', 'Grief-stricken, the old king let the clocks run down.'],
		['mental-illness', 'The panic attack came in the frozen food aisle.'],
		['eating-disorder', 'Her sister’s anorexia had a chair of its own at dinner.'],
		['abuse', 'She had left him, in the end, because he was abusive.'],
		['domestic-abuse', 'Her husband hit her when the soup was late.'],
		['child-abuse', 'My father beat us with whatever lay near.'],
		['manipulation', '“You’re gaslighting me again,” Petra said.'],
		['bullying', 'The bullies waited by the bicycle shed.'],
		['stalking', 'He had followed her home three nights running.'],
		['sexual-assault', 'She told the sergeant that she had been raped.'],
		['racism', 'It was a racist joke and the whole table knew it.'],
		['illness', 'The word on the letter was cancer.'],
		['medical', 'They would have to amputate below the knee.'],
		['pregnancy-loss', 'After the miscarriage the room stayed yellow.'],
		['vomit', 'He vomited into the geraniums.'],
		['animal-death', 'The dog died under the porch in March.'],
		['animal-cruelty', 'He kicked the puppy down the steps.'],
		['substance-use', 'There was heroin in the sugar tin.'],
		['sexual-content', 'They had sex twice and missed the train.'],
		['war', 'The air raid began at supper.']
	])('%s: %j', (topic, text) => {
		expect(topicsOf(text)).toContain(topic);
	});
});

describe('suicide in other words', () => {
	test.each([
		'She stood on the ledge of the car park roof. Nobody would miss me, she thought.',
		'“Honestly… tired of living is the word,” he said. “Everybody would be better off without me.”',
		'He had climbed over the railing of the bridge. There was no reason to live, none that he could count.',
		'I wished I were dead. I only wanted to die quietly, as one leaves a party.',
		'Mother is better off without me. There was nothing left to live for, and the pills were in the drawer.'
	])('%j', (text) => {
		expect(topicsOf(text)).toContain('suicide');
	});

	test.each([
		'They fought across the rooftops, from ledge to ledge; the bridge fell, the building burned. He was exhausted.',
		'The cat stood on the ledge of the roof and washed.',
		'We’re better off without him in the band, honestly. He never could drum.',
		'“I want to die,” groaned Pia, “that was the headmaster you waved at.”'
	])('but not %j', (text) => {
		expect(topicsOf(text)).not.toContain('suicide');
	});
});

describe('weaker terms', () => {
	test('a clear term needs another or two weak ones', () => {
		expect(topicsOf('He kept a gun in the desk.')).toEqual([]);
		expect(topicsOf('He kept a gun in the desk. The bullets were in the piano.')).toEqual([
			'weapons'
		]);
	});

	test('weak terms alone never do', () => {
		expect(topicsOf('Blood, a fist, a wound, a knife, a bruise; they fought and fought.')).toEqual(
			[]
		);
	});

	test('the same word again is no further evidence', () => {
		expect(topicsOf('A gun. The gun. A gun on the wall. “Guns,” he said.')).toEqual([]);
	});

	test('what stands far apart doesn’t add up', () => {
		const filler = 'The afternoon went on over the fields. '.repeat(80);
		expect(topicsOf(`He had a gun. ${filler} He found a bullet.`)).toEqual([]);
	});

	test('a term ends with its sentence', () => {
		expect(
			topicsOf('The knife we put away. Her throat was sore. Kill? Yourself, perhaps.')
		).toEqual([]);
	});

	test('one curse is no strong language, two are', () => {
		expect(topicsOf('“Shit,” said the vicar.')).toEqual([]);
		expect(topicsOf('“Shit,” said the vicar, “the fucking roof.”')).toEqual(['strong-language']);
	});
});

describe('a word that is said in jest takes another that is not', () => {
	test.each([
		['kidnapping', 'She had been kidnapped at nine, and her captors never learned her name.'],
		['kidnapping', 'They had held him prisoner, with his wrists tied, until the thaw.'],
		['torture', 'The interrogator had tortured her brother for a week.'],
		['vomit', 'He retched until there was only bile.'],
		['substance-use', 'She had been sober nine weeks, and then he came round with the cocaine.'],
		['manipulation', 'It was blackmail: the photographs would go to your wife by Friday.'],
		['grief', 'He wept at the grave, and again in the car.'],
		['domestic-abuse', 'Her boyfriend choked her when he had lost at cards.']
	])('%s: %j', (topic, text) => {
		expect(topicsOf(text)).toContain(topic);
	});
});

describe('words said in play', () => {
	const shot = 'He shot him in the chest.';

	test('suggest nothing where enough is told around them', () => {
		expect(topicsOf(shot)).toContain('violence');
		expect(
			topicsOf(
				`On Friday the village hall was full for the pantomime. The audience gasped when the cardboard pirate came on with his pop gun. ${shot} A cork on a string bounced off the pillow, the piano played something silly, and the director, who was also the vicar, ate a sandwich behind the curtain and called for more glitter and the second hat.`
			)
		).toEqual([]);
	});

	test('but a word or two around them say nothing', () => {
		expect(topicsOf(`${shot} The audience gasped, and the director ran.`)).toContain('violence');
	});
});

describe('what is given back', () => {
	test('topics in the order of the list, scenes ascending', () => {
		const scenes = [
			'He vomited.',
			'Quiet.',
			'She was murdering him.',
			'He vomited again.',
			'A suicide.'
		];
		expect(suggestWarnings(scenes.map((text) => ({ text })))).toEqual([
			{ warning: 'violence', scenes: [2] },
			{ warning: 'suicide', scenes: [4] },
			{ warning: 'vomit', scenes: [0, 3] }
		]);
	});

	test('curly and straight apostrophes, capitals and hyphens are the same', () => {
		const straight = "DON'T WANT TO LIVE. BETTER-OFF WITHOUT ME.";
		expect(topicsOf(straight)).toEqual(topicsOf(straight.toLowerCase().replace("'", '’')));
		expect(topicsOf(straight)).toEqual(['suicide']);
	});

	test('takes time in proportion to the text, whatever it is', () => {
		const nasty = 'blood of the of the '.repeat(100_000);
		expect(topicsOf(nasty)).toEqual([]);
	});
});

describe('the lists', () => {
	test('every list of words belongs to a topic', () => {
		const known = new Set(topics.map(({ id }) => id));
		expect(told.filter((id) => !known.has(id))).toEqual([]);
	});

	test('a topic is named for readers, an unknown one is refused', () => {
		expect(topicName('suicide')).toBe('Suicide');
		expect(() => topicName('weather')).toThrow('weather');
	});

	test('no topic is there twice', () => {
		expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
		expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
	});

	test('only topics that no words tell are without', () => {
		expect(topics.filter(({ id }) => !told.includes(id)).map(({ id }) => id)).toEqual([
			'no-happy-ending'
		]);
	});

	/** Every term, as the slots it has; a slot as its alternatives. */
	const terms = [
		harmless,
		...Object.values(words).flatMap(({ strong = '', clear = '', weak = '' }) => [
			strong,
			clear,
			weak
		])
	].flatMap((list: string) =>
		list
			.split(/[|\n]/u)
			.map((term) => term.trim())
			.filter((term) => term !== '')
			.map((term) => ({ term, slots: term.split(/\s+/u).map((slot) => slot.split('/')) }))
	);

	test('no term has a word that no text has, as words are read', () => {
		const never = [
			...terms.map(({ slots }) => slots.flat()),
			...Object.values(lists).map((list) => list.split('/'))
		]
			.flat()
			.filter((word) => !/^(?:\.\.|<>)\d+$/u.test(word))
			.flatMap((word) => word.replace(/^@/u, '').replaceAll('~', '').split('_'))
			.filter((word) => {
				const book = new PhraseBook<null>();
				book.add(word, () => null);
				return book.find(book.read(word)).length !== 1;
			});
		expect(never).toEqual([]);
	});

	test('no strong term spans more than three words of any kind: further apart they meet by chance', () => {
		const wide = Object.values(words).flatMap(({ strong = '' }) =>
			strong.split(/[|\n]/u).filter((term) => {
				const gaps = [...term.matchAll(/(?:\.\.|<>)(\d+)/gu)].map(([, gap]) => Number(gap));
				return gaps.reduce((sum, gap) => sum + gap, 0) > 3;
			})
		);
		expect(wide).toEqual([]);
	});

	// `papers please/papers he` is `papers` and one of `please` and `papers` and then `he`; `papers please/he`, or `papers_please/papers_he`
	test('no alternatives of several words are written without the sign that joins their words', () => {
		const doubled = terms.filter(({ slots }) =>
			slots.some((slot, at) => {
				const next = slots[at + 1] ?? [];
				return slot.length + next.length > 2 && slot.some((word) => next.includes(word));
			})
		);
		expect(doubled.map(({ term }) => term)).toEqual([]);
	});
});
