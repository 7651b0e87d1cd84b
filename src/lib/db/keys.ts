import type { Key, Records, StoreName } from './schema';

/** Which entries of a record are its key. */
export const keyPaths = {
	progress: ['story', 'device'],
	bookmarks: ['story', 'id'],
	settings: ['key'],
	warnings: ['story', 'scene'],
	saved: ['story', 'device'],
	stories: ['story'],
	devices: ['device'],
	meta: ['key']
} as const satisfies { [S in StoreName]: readonly (keyof Records[S])[] };

/** The key of a record. */
export function keyOf<S extends StoreName>(store: S, record: Records[S]): Key<S> {
	return keyPaths[store].map((part) => record[part as keyof Records[S]]) as Key<S>;
}
