/** A text that can't be imported: what happened, to which file, and what to do next. */
export class IngestError extends Error {
	/** Kebab-case, such as `empty-file`. */
	readonly code: string;
	/** What the author can do about it, in one sentence. */
	readonly remedy: string;
	/** Line of the source, from 1; null where no line can be named. */
	readonly line: number | null;
	/** Base name of the file, once the importer knows it. */
	file?: string;

	constructor(code: string, message: string, remedy: string, line: number | null = null) {
		super(message);
		this.name = 'IngestError';
		this.code = code;
		this.remedy = remedy;
		this.line = line;
	}
}
