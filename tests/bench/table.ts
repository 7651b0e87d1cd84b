/** Measured figures as Markdown, as README shows them. */

/** One measured thing; without a budget where none was set. */
export interface Row {
	what: string;
	measured: string;
	budget?: string;
	met?: boolean;
}

/** A row of a figure that may be as large as its budget. */
export function row(
	what: string,
	figure: number,
	most: number,
	write: (figure: number) => string
): Row {
	return { what, measured: write(figure), budget: `≤ ${write(most)}`, met: figure <= most };
}

/** What was measured, beside what was promised. */
export function budgetTable(title: string, rows: readonly Row[]): string {
	const verdict = ({ met }: Row) => (met === undefined ? '' : met ? 'met' : '**over**');
	return table(
		title,
		['what', 'measured', 'budget', ''],
		rows.map((row) => [row.what, row.measured, row.budget ?? '', verdict(row)])
	);
}

/** A table of any columns, with a heading. */
export function table(
	title: string,
	columns: readonly string[],
	rows: readonly (readonly string[])[]
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const rule = columns.map(() => '---');
	return `\n### ${title}\n\n${[columns, rule, ...rows].map(line).join('\n')}\n`;
}

export const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;
export const milliseconds = (figure: number) =>
	`${figure.toFixed(figure > 0 && figure < 10 ? 1 : 0)} ms`;
export const times = (ratio: number) => `${ratio.toFixed(2)} ×`;
export const count = (figure: number) => figure.toLocaleString('en');
export const megabytes = (figure: number) => `${figure.toFixed(1)} MB`;
