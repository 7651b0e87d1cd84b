import type { Database } from './database';
import { deviceNames, progressViews, type Progress } from './progress-store';

/** What the reader says of a story. */
export interface StoryMark {
	story: string;
	/** The story's title when it was marked. */
	title: string;
	mark: 'finished' | 'dropped';
	/** When it was marked, in milliseconds since 1970. */
	at: number;
}

/** What is known of a story and this reader. */
export interface StoryFacts {
	/** On any device, in milliseconds since 1970; null: never, or not kept. */
	firstOpened: number | null;
	lastRead: number | null;
	mark: StoryMark | null;
	/** Where the devices are, the one that read last first. */
	progress: Progress[];
}

/** Finished and dropped marks, and what else is known of stories. */
export class StoriesStore {
	constructor(readonly database: Database) {}

	/** What is known of one story. */
	async facts(story: string): Promise<StoryFacts> {
		const device = await this.database.device();
		return this.database.read(['stories', 'progress', 'devices'], async (records) => {
			const names = await deviceNames(records);
			const progress = progressViews(await records.all('progress', story), names, device);
			const [mark = null] = markViews([await records.get('stories', [story])]);
			const opened = progress.map((one) => one.opened);
			return {
				firstOpened: opened.length > 0 ? Math.min(...opened) : null,
				lastRead: progress[0]?.read ?? null,
				mark,
				progress
			};
		});
	}

	/** Every mark. */
	marks(): Promise<StoryMark[]> {
		return this.database.read(['stories'], async (records) =>
			markViews(await records.all('stories'))
		);
	}

	/** Marks a story as finished or dropped; null takes the mark away. @throws StateError, with nothing changed */
	mark(story: string, title: string, mark: StoryMark['mark'] | null): Promise<void> {
		return this.database.write(['stories'], async (records) => {
			const previous = await records.get('stories', [story]);
			if ((previous?.value?.mark ?? null) === mark) return;
			const value = mark && { title, mark, at: records.now };
			await records.put('stories', { story, ...records.stamp(previous?.clock), value });
		});
	}
}

type Stored = { story: string; value: Omit<StoryMark, 'story'> | null } | undefined;

/** What records of marks say; those taken away left out. */
export function markViews(records: readonly Stored[]): StoryMark[] {
	return records.flatMap((record) =>
		record?.value ? [{ story: record.story, ...record.value }] : []
	);
}
