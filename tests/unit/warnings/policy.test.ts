import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	decide,
	defaultPolicy,
	policies,
	type Choice,
	type Warned,
	type Wishes
} from '../../../src/lib/warnings/policy';

const key = fc.constantFrom('suicide', 'grief', 'gore', 'strong-language', '~geese');
const warnedOne: fc.Arbitrary<Warned> = fc
	.record({
		key,
		by: fc.constantFrom('author' as const, 'curator' as const, 'app' as const),
		strong: fc.boolean(),
		whole: fc.boolean()
	})
	.map(({ key, by, strong, whole }) => ({
		...{ key, by },
		...(strong && by === 'app' ? { strong: true as const } : {}),
		...(whole && by !== 'app' ? { whole: true as const } : {})
	}));
const warned = fc.uniqueArray(warnedOne, { selector: (one) => one.key, maxLength: 4 });
const wishes: fc.Arbitrary<Wishes> = fc.dictionary(key, fc.constantFrom(...policies));
const choice: fc.Arbitrary<Choice | undefined> = fc.option(
	fc.record({
		topics: fc.uniqueArray(key),
		choice: fc.constantFrom('shown' as const, 'skipped' as const)
	}),
	{ nil: undefined }
);
const choices = fc.record({ own: choice, story: choice });

const shown = (...topics: string[]): Choice => ({ topics, choice: 'shown' });
const one = (some: Partial<Warned> = {}): Warned => ({ key: 'suicide', by: 'author', ...some });

describe('a gate that nobody has been at', () => {
	test('asks about what a person stated, and about strong suggestions', () => {
		expect(defaultPolicy(one())).toBe('ask');
		expect(defaultPolicy(one({ by: 'curator' }))).toBe('ask');
		expect(defaultPolicy(one({ key: '~geese' }))).toBe('ask');
		expect(defaultPolicy(one({ by: 'app', strong: true }))).toBe('ask');
	});

	test('lets weak suggestions and guesses at swearing be', () => {
		expect(defaultPolicy(one({ by: 'app' }))).toBe('open');
		expect(defaultPolicy(one({ key: 'strong-language', by: 'app', strong: true }))).toBe('open');
	});

	test('says nothing where nothing is warned of', () => {
		expect(decide([], {}, {})).toEqual({ state: 'open', asks: [], news: [], names: [] });
	});
});

describe('what was opened', () => {
	test('stays open, and asks anew only for a topic that is new, and says which', () => {
		const both = [one(), one({ key: 'grief' })];
		expect(decide(both, {}, { own: shown('grief', 'suicide') }).state).toBe('named');
		expect(decide([one()], {}, { own: shown('grief', 'suicide') }).state).toBe('named');
		expect(decide(both, {}, { own: shown('grief') })).toMatchObject({
			...{ state: 'closed', asks: ['suicide'], news: ['suicide'] }
		});
	});

	test('at the story’s gate holds for what is stated of the whole story, not for a scene’s own', () => {
		const story = shown('suicide');
		expect(decide([one({ whole: true })], {}, { story }).state).toBe('named');
		expect(decide([one()], {}, { story }).state).toBe('closed');
		expect(decide([one({ by: 'app', strong: true })], {}, { story }).state).toBe('named');
	});

	test('and closed again stays closed', () => {
		const own: Choice = { topics: ['suicide'], choice: 'skipped' };
		expect(decide([one({ whole: true })], {}, { own, story: shown('suicide') })).toMatchObject({
			...{ state: 'closed', news: [] }
		});
	});
});

test('a topic that is always folded opens by the scene’s own gate alone', () => {
	const fold: Wishes = { suicide: 'fold' };
	expect(decide([one({ whole: true })], fold, { story: shown('suicide') }).state).toBe('closed');
	expect(decide([one({ whole: true })], fold, { own: shown('suicide') }).state).toBe('named');
	expect(decide([one({ by: 'app' })], fold, {}).state).toBe('closed');
});

describe('for any warnings, wishes and choices', () => {
	test('it is closed just when it asks, and asks only about what it names', () => {
		fc.assert(
			fc.property(warned, wishes, choices, (warned, wishes, choices) => {
				const { state, asks, news, names } = decide(warned, wishes, choices);
				expect(state === 'closed').toBe(asks.length > 0);
				expect(state === 'open').toBe(names.length === 0);
				expect(names).toEqual(expect.arrayContaining(asks));
				expect(asks).toEqual(expect.arrayContaining(news));
			})
		);
	});

	test('with everything open nothing is said, and once all that it asks is shown it asks no more', () => {
		fc.assert(
			fc.property(warned, wishes, choices, (warned, wishes, choices) => {
				const open = Object.fromEntries(warned.map(({ key }) => [key, 'open' as const]));
				expect(decide(warned, open, choices).state).toBe('open');
				const own = shown(...warned.map(({ key }) => key));
				expect(decide(warned, wishes, { ...choices, own }).state).not.toBe('closed');
			})
		);
	});

	test('another topic never opens a gate, and a stricter wish never does', () => {
		fc.assert(
			fc.property(warned, warnedOne, wishes, choices, (warned, more, wishes, choices) => {
				if (warned.some(({ key }) => key === more.key)) return;
				const before = decide(warned, wishes, choices);
				const after = decide([...warned, more], wishes, choices);
				if (before.state === 'closed') expect(after.state).toBe('closed');
				for (const { key } of warned) {
					const folded = decide(warned, { ...wishes, [key]: 'fold' }, choices);
					if (before.state === 'closed') expect(folded.state).toBe('closed');
				}
			})
		);
	});
});
