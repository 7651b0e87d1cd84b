/** Colours of every theme against the grounds they stand on: WCAG 2.2, 1.4.3 (text, 4.5) and 1.4.11 (controls, 3). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/styles/tokens.css', 'utf8');

/** The colours of a theme by role. */
function colours(theme: 'light' | 'sepia' | 'dark' | 'black'): Map<string, string> {
	const paired = theme === 'light' || theme === 'dark';
	const rule = paired
		? /:root,[^{]*\{([^}]*)\}/
		: new RegExp(`\\[data-theme='${theme}'\\] \\{([^}]*)\\}`);
	const declared = rule.exec(css)?.[1] ?? '';
	// what Black doesn't say is as in the dark
	const inherited = theme === 'black' ? [...colours('dark')] : [];
	return new Map([
		...inherited,
		...Array.from(declared.matchAll(/--([\w-]+):\s*([^;]+);/g), ([, role = '', value = '']) => {
			const [first = '', second] = value.match(/#[\da-f]{3,6}\b/g) ?? [];
			return [role, theme === 'dark' ? (second ?? first) : first] as const;
		})
	]);
}

/** Relative luminance: WCAG 2.2, definitions. */
function luminance(colour: string): number {
	const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (bright + 0.05) / (dark + 0.05);
}

const pairs: readonly [role: string, ground: string, least: number][] = [
	...(['page', 'surface'] as const).flatMap((ground): [string, string, number][] => [
		['text', ground, 7],
		['muted', ground, 4.5],
		['accent', ground, 4.5],
		['focus', ground, 3]
	]),
	['on-accent', 'accent', 4.5]
];

describe.each(['light', 'sepia', 'dark', 'black'] as const)('in %s', (theme) => {
	const roles = colours(theme);
	test.each(pairs)('%s stands out on %s', (role, ground, least) => {
		const [one, other] = [roles.get(role) ?? '', roles.get(ground) ?? ''];
		expect(`${one} ${other}`).toMatch(/^#[\da-f]{3,6} #[\da-f]{3,6}$/);
		expect(contrast(one, other)).toBeGreaterThanOrEqual(least);
	});
});
