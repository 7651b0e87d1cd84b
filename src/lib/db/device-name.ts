/** In this order: most browsers name others too, for old sites' sake. */
const browsers = [
	['Edg', 'Edge'],
	['OPR', 'Opera'],
	['SamsungBrowser', 'Samsung Internet'],
	['Firefox', 'Firefox'],
	['FxiOS', 'Firefox'],
	['Chrom', 'Chrome'],
	['CriOS', 'Chrome'],
	['Safari', 'Safari']
] as const;

const systems = [
	['iPhone', 'iPhone'],
	['iPad', 'iPad'],
	['Android', 'Android'],
	['CrOS', 'Chromebook'],
	['Windows', 'Windows'],
	['Mac', 'Mac'],
	['Linux', 'Linux']
] as const;

/**
 * What a device is called until its reader names it, such as "Firefox on Android".
 * @param userAgent as browsers give it; of others, "A browser"
 */
export function deviceNameOf(userAgent: string): string {
	const nameIn = (names: readonly (readonly [string, string])[]) =>
		names.find(([sign]) => userAgent.includes(sign))?.[1];
	const system = nameIn(systems);
	return (nameIn(browsers) ?? 'A browser') + (system ? ` on ${system}` : '');
}
