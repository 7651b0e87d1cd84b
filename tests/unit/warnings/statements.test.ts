import { describe, expect, test } from 'vitest';
import { saysNone, topicsOf, topicsOfAll } from '../../../src/lib/warnings/statements';
import { authorsWords, topics } from '../../../src/lib/warnings/topics';

const keys = (words: string) => topicsOf(words).map(({ key }) => key);

describe('what authors write', () => {
	test.each([
		['MCD', ['character-death']],
		['Major Character Death', ['character-death']],
		['Graphic Depictions Of Violence', ['violence']],
		['canon-typical violence', ['violence']],
		['noncon', ['sexual-assault']],
		['Rape/Non-Con', ['sexual-assault']],
		['tw suicide', ['suicide']],
		['Suicidal Thoughts', ['suicide']],
		['mentions of child abuse', ['child-abuse']],
		['suicide and self-harm', ['suicide', 'self-harm']],
		['domestic violence (past)', ['domestic-abuse']],
		['no happy ending', ['no-happy-ending']]
	])('%s', (words, expected) => {
		expect(keys(words)).toEqual(expected);
	});

	test('every topic is known by its id and by its name', () => {
		for (const { id, name } of topics) {
			expect(keys(id)).toEqual([id]);
			expect(keys(name)).toContain(id);
		}
	});

	test('no term stands for two topics', () => {
		const all = Object.values(authorsWords).flatMap((list) => list.split('|'));
		expect(all.filter((term, at) => all.indexOf(term) !== at)).toEqual([]);
		expect(Object.keys(authorsWords).sort()).toEqual(topics.map(({ id }) => id).sort());
	});
});

describe('words that fit no topic', () => {
	test('are kept as written, under a key that case and signs don’t change', () => {
		expect(topicsOf('one goose bite (mild, deserved)')).toEqual([
			{ key: '~one-goose-bite-mild-deserved', name: 'one goose bite (mild, deserved)' }
		]);
		expect(keys('One  Goose-Bite')).toEqual(keys('one goose bite'));
	});

	test('are kept in other scripts too', () => {
		expect(keys('Гуси')).toEqual(['~гуси']);
		expect(keys('鵞鳥')).toEqual(['~鵞鳥']);
	});
});

describe('none, and not said', () => {
	test.each(['None', 'none.', 'No Archive Warnings Apply', 'N/A', 'No warnings', 'keine'])(
		'%s says that there is nothing',
		(words) => {
			expect(saysNone(words)).toBe(true);
			expect(topicsOf(words)).toEqual([]);
		}
	);

	test.each(['Creator Chose Not To Use Archive Warnings', 'see the notes', 'No gore'])(
		'%s warns of nothing and is no statement of none',
		(words) => {
			expect(saysNone(words)).toBe(false);
			expect(topicsOf(words)).toEqual([]);
		}
	);
});

test('a topic that two entries name is one', () => {
	expect(topicsOfAll(['Suicide', 'suicidal thoughts', 'geese']).map(({ key }) => key)).toEqual([
		'suicide',
		'~geese'
	]);
});
