import { expect, test, vi } from 'vitest';

vi.mock('$app/paths', () => ({ resolve: (path: string) => path }));
const { waysBack } = await import('../../../src/lib/reader/ways-back');

const now = Date.UTC(2026, 10, 21, 12);
const day = 86_400_000;
const progress = (device: string, scene: string, number: number, read: number) => ({
	story: 'signal',
	title: 'Salt in the Signal',
	device,
	deviceName: device === 'phone234' ? '' : 'Kitchen tablet',
	mine: device === 'phone234',
	opened: 0,
	read,
	where: {
		place: { story: 'signal', scene, paragraph: 2, offset: 0, quote: 'a', before: '', after: '' },
		number,
		scenes: 20
	}
});

test('two devices at different places are two ways, named, the latest first', () => {
	const ways = waysBack(
		[
			progress('tablet23', 'bbbbb9', 19, now - day),
			progress('phone234', 'aaaaa7', 7, now - 2 * day)
		],
		now
	).get('signal');
	expect(ways).toEqual([
		{
			href: '/stories/signal/bbbbb9/#place-tablet23',
			where: 'scene 19 of 20',
			ago: 'yesterday',
			device: 'Kitchen tablet'
		},
		{
			href: '/stories/signal/aaaaa7/#place',
			where: 'scene 7 of 20',
			ago: 'two days ago',
			device: null
		}
	]);
});

test('two devices at the same paragraph are one way', () => {
	const both = [
		progress('tablet23', 'aaaaa7', 7, now),
		progress('phone234', 'aaaaa7', 7, now - day)
	];
	expect(waysBack(both, now).get('signal')).toHaveLength(1);
});

test('a story that was opened and not read on has none', () => {
	expect(waysBack([{ ...progress('phone234', 'a', 1, now), where: null }], now).size).toBe(0);
});
