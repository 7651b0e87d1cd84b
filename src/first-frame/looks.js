// What stands in the head of every page, so that its first frame looks as the reader chose: IndexedDB answers too
// late for that. Not a module and not bundled: `script.js` makes it one inline script.
// It reads the mirror that the database layer keeps (src/lib/db/mirror.ts), which is foreign data; it follows what
// other tabs choose (`storage`), and what this one does (`looks`, from src/lib/reader/preferences.svelte.ts).
(() => {
	const root = document.documentElement;
	/** @type {Record<string, string>} */
	const colours = { light: '#fcfaf5', sepia: '#f4e8d0', dark: '#16181d', black: '#000' };
	const properties = {
		textSize: '--text-size',
		lineSpacing: '--line-spacing',
		lineWidth: '--line-width'
	};
	/** @param {Record<string, unknown>} looks */
	const show = (looks) => {
		const theme = String(looks.theme);
		const isTheme = Object.hasOwn(colours, theme);
		if (isTheme) root.dataset.theme = theme;
		else delete root.dataset.theme;
		if (looks.typeface === 'sans') root.dataset.typeface = 'sans';
		else delete root.dataset.typeface;
		for (const [key, name] of Object.entries(properties)) {
			const percent = Number(looks[key]);
			if (percent >= 50 && percent <= 300) root.style.setProperty(name, String(percent / 100));
			else root.style.removeProperty(name);
		}
		for (const [at, meta] of document.querySelectorAll('meta[name=theme-color]').entries()) {
			meta.setAttribute('content', colours[isTheme ? theme : at ? 'dark' : 'light'] ?? '');
		}
	};
	const stored = () => {
		try {
			show(
				/** @type {Record<string, unknown>} */ (JSON.parse(localStorage.getItem('MIRROR') ?? '{}'))
			);
		} catch {
			// refused, or not ours: as the design has it
		}
	};
	stored();
	addEventListener('storage', stored);
	addEventListener('looks', (event) => {
		if (event instanceof CustomEvent) show(/** @type {Record<string, unknown>} */ (event.detail));
	});
})();
