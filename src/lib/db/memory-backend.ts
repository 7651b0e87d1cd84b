import type { Backend } from './backend';
import { keyOf } from './keys';
import type { Key, Records, StoreName } from './schema';

/** Keeps records for as long as the page is there. */
export function memoryBackend(): Backend {
	let stored = new Map<string, unknown>();
	const nameOf = (store: StoreName, key: readonly string[]) => JSON.stringify([store, ...key]);
	let last: Promise<unknown> = Promise.resolve();
	const transact: Backend['transact'] = async (_stores, _mode, task) => {
		const records = new Map(stored);
		const result = await task({
			get: <S extends StoreName>(store: S, key: Key<S>) =>
				Promise.resolve(structuredClone(records.get(nameOf(store, key)) as Records[S] | undefined)),
			all: <S extends StoreName>(store: S, story?: string) =>
				Promise.resolve(
					[...records.entries()]
						.map(([name, record]) => ({ path: JSON.parse(name) as string[], record }))
						.filter(({ path }) => path[0] === store && (story === undefined || path[1] === story))
						.sort((a, b) => (a.path < b.path ? -1 : 1))
						.map(({ record }) => structuredClone(record) as Records[S])
				),
			put: (store, record) => {
				records.set(nameOf(store, keyOf(store, record)), structuredClone(record));
				return Promise.resolve();
			}
		});
		stored = records;
		return result;
	};
	return {
		// one after the other, as transactions that write are
		transact(stores, mode, task) {
			const result = last.then(() => transact(stores, mode, task));
			last = result.catch(() => undefined);
			return result;
		},
		destroy() {
			stored = new Map();
			return Promise.resolve();
		}
	};
}
