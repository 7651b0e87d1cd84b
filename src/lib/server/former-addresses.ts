/**
 * The addresses that scenes and stories once had, and where each leads now: from the ledger and the library.
 */
import type { LedgerScene } from '../links/ledger';
import type { FormerPage } from '../story/pages';
import { base } from './config';
import { headTags } from './head';
import { library, type Entry, type Library } from './library';
import { storyHead, viewsOf } from './views';

/** Former addresses of one library. */
interface Former {
	/** Former scenes of every address, by id; also those of stories that had another address then. */
	scenes: ReadonlyMap<string, ReadonlyMap<string, LedgerScene>>;
	/** Addresses of stories that are none any more. */
	stories: ReadonlySet<string>;
	byId: ReadonlyMap<string, LedgerScene>;
}

const made = new WeakMap<Library, Former>();

function formerOf(read: Library): Former {
	const known = made.get(read);
	if (known) return known;
	const { scenes: all = [], moves = new Map<string, string>() } = read.ledger?.ledger ?? {};
	const addresses = new Map<string, string[]>();
	for (const from of moves.keys()) {
		const to = endOfMoves(from, moves);
		addresses.set(to, [...(addresses.get(to) ?? []), from]);
	}
	const scenes = new Map<string, Map<string, LedgerScene>>();
	for (const scene of all) {
		for (const address of [scene.story, ...(addresses.get(scene.story) ?? [])]) {
			const entry = read.byAddress.get(address);
			if (entry && viewsOf(entry).byId.has(scene.id)) continue;
			const there = scenes.get(address) ?? new Map<string, LedgerScene>();
			scenes.set(address, there.set(scene.id, scene));
		}
	}
	const former = {
		scenes,
		stories: new Set(
			[...scenes.keys(), ...moves.keys()].filter((address) => !read.byAddress.has(address))
		),
		byId: new Map(all.map((scene) => [scene.id, scene]))
	};
	made.set(read, former);
	return former;
}

/** Where a story is after all its moves; a hand-made circle ends where it began. */
function endOfMoves(address: string, moves: ReadonlyMap<string, string>): string {
	const way = new Set<string>();
	let at = address;
	for (let to = moves.get(at); to !== undefined && !way.has(to); to = moves.get(at)) {
		way.add(to);
		at = to;
	}
	return at;
}

/** The parameters of every former address, for prerendering. */
export async function formerParams(): Promise<{
	stories: { story: string }[];
	scenes: { story: string; scene: string }[];
}> {
	const { stories, scenes } = formerOf(await library());
	return {
		stories: [...stories].map((story) => ({ story })),
		scenes: [...scenes].flatMap(([story, there]) =>
			[...there.keys()].map((scene) => ({ story, scene }))
		)
	};
}

/**
 * The path of the route that serves a former address.
 * @param pathname with the sub-path; undefined for every other address
 */
export async function formerRoute(pathname: string): Promise<string | undefined> {
	const [, story = '', , scene] =
		/^\/stories\/([a-z0-9-]+)(\/([a-z0-9]+))?\/?$/.exec(pathname.slice(base.length)) ?? [];
	if (story === '') return undefined;
	const { stories, scenes } = formerOf(await library());
	const isFormer =
		scene === undefined || scene === 'all'
			? stories.has(story)
			: scenes.get(story)?.has(scene) === true;
	return isFormer ? `${base}/moved/${story}/${scene === undefined ? '' : `${scene}/`}` : undefined;
}

/**
 * What a former address says.
 * @param id of a scene; `all` for the page of the whole story, undefined for its title page
 * @returns null for an address that never was one
 */
export async function formerData(address: string, id?: string): Promise<FormerPage | null> {
	const read = await library();
	const former = formerOf(read);
	if (id === undefined || id === 'all') {
		if (!former.stories.has(address)) return null;
		const to = endOfMoves(address, read.ledger?.ledger.moves ?? new Map());
		const entry = read.byAddress.get(to);
		if (!entry) return { kind: missing(read, to), story: null, scene: null, whole: false };
		return { kind: 'moved', story: storyHead(entry), scene: null, whole: id === 'all' };
	}
	const scene = former.scenes.get(address)?.get(id);
	return scene ? sceneData(read, former, scene) : null;
}

function sceneData(read: Library, { byId }: Former, scene: LedgerScene): FormerPage {
	const entry = read.byAddress.get(scene.story);
	if (!entry) return { kind: missing(read, scene.story), story: null, scene: null, whole: false };
	let kind: 'moved' | 'merged' | 'gone' = 'moved' as const;
	let at: LedgerScene | undefined = scene;
	// the ledger's reader has made sure that this ends
	while (at?.end) {
		kind = kind === 'gone' ? kind : at.end.kind;
		at = at.end.to === null ? undefined : byId.get(at.end.to);
	}
	return { kind, story: storyHead(entry), scene: at ? headOf(entry, at.id) : null, whole: false };
}

const headOf = (entry: Entry, id: string) => {
	const head = viewsOf(entry).byId.get(id)?.head;
	return head ? { id, number: head.number } : null;
};

/** Whether a story that isn't there left the library or could only not be read. */
const missing = (read: Library, address: string) =>
	read.ledger?.ledger.scenes.some(({ story, end }) => story === address && end === null) === true
		? 'away'
		: 'left';

/** The head of a former address's page: where it leads, and that no search engine should show it. */
export function formerHead({ kind, story, scene, whole }: FormerPage): string {
	const path = story
		? `/stories/${story.address}/${scene ? `${scene.id}/` : whole ? 'all/' : ''}`
		: '/';
	const leads = kind === 'moved' || kind === 'merged';
	return [
		'<meta name="robots" content="noindex">',
		headTags({
			title: story?.title ?? 'Nightstand',
			description: 'What is at this address has changed.',
			path,
			type: 'website'
		}),
		// the script takes along what stands behind a #, which the other does not
		...(leads
			? [
					`<meta http-equiv="refresh" content="0; url=${base}${path}">`,
					`<script defer src="${base}/moved.js"></script>`
				]
			: [])
	].join('');
}
