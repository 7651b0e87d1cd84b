/** What is shown nowhere, each line once, with the reason and the place of its first time. */

/** A line of the source that no reader sees. */
export interface Removal {
	text: string;
	/** Why, for a person: `label of a field`. */
	reason: string;
	/** Line of the source, from 1; null where it is only part of a line, or stands in front matter. */
	line: number | null;
	/** How often it was met. */
	times: number;
}

export class Removed {
	private readonly lines: Map<string, Removal>;

	constructor(lines: Iterable<Removal> = []) {
		this.lines = new Map(Array.from(lines, (one) => [one.text, { ...one }]));
	}

	/**
	 * Notes a line or a part of one.
	 *
	 * @param line Where it stands, from 1; null where that isn't known.
	 */
	add(text: string, reason: string, line: number | null = null): void {
		const known = this.lines.get(text);
		if (known) known.times += 1;
		else this.lines.set(text, { text, reason, line, times: 1 });
	}

	/** In the order of the removing. */
	all(): Removal[] {
		return [...this.lines.values()];
	}
}
