import type { Database, News } from './database';
import { storeNames, type StoreName } from './schema';

/** From now on a database's listeners are told what other tabs do to it. */
export function hearOtherTabs(database: Database): void {
	database.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
		if (isNews(data)) database.tell(data);
	});
}

/** Other code of this origin can post on our channel. */
function isNews(data: unknown): data is Exclude<News, { kind: 'status' }> {
	if (typeof data !== 'object' || data === null) return false;
	const { kind, stores, stories } = data as Record<string, unknown>;
	if (kind === 'emptied') return true;
	const texts = (value: unknown) =>
		Array.isArray(value) && value.every((item) => typeof item === 'string');
	return (
		kind === 'changed' &&
		texts(stores) &&
		stores.every((store) => storeNames.includes(store as StoreName)) &&
		(stories === null || texts(stories))
	);
}
