// @vitest-environment jsdom
/** The first frame's script and `policy.ts` decide alike, whatever is warned of and chosen. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import {
	decide,
	policies,
	writeWarned,
	type Choice,
	type Warned
} from '../../../src/lib/warnings/policy';

const script = readFileSync('src/first-frame/gates.js', 'utf8');

/** Runs the script as a head does, then lets the gate arrive; gives what it made of it. */
async function firstFrame(mirror: string | null, id: string, warned: readonly Warned[]) {
	document.body.innerHTML = '';
	document.documentElement.removeAttribute('data-names');
	localStorage.clear();
	if (mirror !== null) localStorage.setItem('MIRROR', mirror);
	// the script itself, as a page has it
	// eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
	new Function(script)();
	const parent = document.createElement('section');
	const gate = document.createElement('details');
	gate.className = 'gate';
	gate.dataset.gate = id;
	gate.dataset.warned = writeWarned(warned);
	parent.append(gate);
	document.body.append(parent);
	// a mutation is told before anything else happens
	await Promise.resolve();
	return { state: parent.dataset.let, open: gate.open };
}

beforeEach(() => localStorage.clear());

const key = fc.constantFrom('suicide', 'grief', 'strong-language', '~geese', 'constructor');
const warned: fc.Arbitrary<Warned[]> = fc.uniqueArray(
	fc
		.tuple(
			key,
			fc.constantFrom('author' as const, 'curator' as const, 'app' as const),
			fc.boolean()
		)
		.map(([key, by, flag]) => ({
			...{ key, by },
			...(flag ? (by === 'app' ? { strong: true as const } : { whole: true as const }) : {})
		})),
	{ selector: (one) => one.key, minLength: 1, maxLength: 4 }
);
const choice = fc.option(
	fc.record({
		topics: fc.uniqueArray(key),
		choice: fc.constantFrom<Choice['choice']>('shown', 'skipped')
	}),
	{ nil: undefined }
);
const written = ({ topics, choice }: Choice) => (choice === 'shown' ? '+' : '-') + topics.join(' ');

test('the script decides as the app does', async () => {
	await fc.assert(
		fc.asyncProperty(
			warned,
			fc.dictionary(key, fc.constantFrom(...policies)),
			choice,
			choice,
			async (warned, wishes, own, story) => {
				const choices = {
					...(own ? { 'salt/k7f3q2': written(own) } : {}),
					...(story ? { 'salt/': written(story) } : {})
				};
				const mirror = JSON.stringify({ gates: { wishes, choices, names: null } });
				const scene = decide(warned, wishes, { own, story }).state;
				expect(await firstFrame(mirror, 'salt/k7f3q2', warned)).toEqual({
					...{ state: scene, open: scene !== 'closed' }
				});
				const whole = decide(warned, wishes, { own: story }).state;
				expect((await firstFrame(mirror, 'salt/', warned)).state).toBe(whole);
			}
		),
		{ numRuns: 300 }
	);
});

test.each([null, '', '{', 'null', '[]', '{"theme":"dark"}', '{"gates":null}', '{"gates":7}'])(
	'what is no mirror of ours leaves the gate as it was sent: %s',
	async (mirror) => {
		const { open, state } = await firstFrame(mirror, 'salt/k7f3q2', [
			{ key: 'suicide', by: 'author' }
		]);
		expect(open).toBe(false);
		expect(state).not.toBe('open');
	}
);
