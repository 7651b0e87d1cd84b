// What stands in the head of every page, so that its first frame looks as the reader chose: IndexedDB answers too
// late for that. Not a module and not bundled: `script.js` makes it one inline script, every byte of it in each page.
// It reads the mirror that the database layer keeps (src/lib/db/mirror.ts), which is foreign data; it follows what
// other tabs choose (`storage`), and what this one does (`looks`, from src/lib/reader/preferences.svelte.ts).
(() => {
	const root = document.documentElement;
	/** @type {any} */
	const colours = {
		__proto__: null,
		light: '#fcfaf5',
		sepia: '#f4e8d0',
		dark: '#16181d',
		black: '#000'
	};
	/** @param {Record<string, any>} looks */
	const show = (looks) => {
		const colour = colours[looks.theme];
		root.dataset.theme = colour && looks.theme;
		root.dataset.face = looks.typeface;
		for (const name of ['textSize', 'lineSpacing', 'lineWidth'])
			root.style.setProperty(
				`--${name}`,
				`${looks[name] >= 50 && looks[name] <= 300 ? looks[name] / 100 : 1}`
			);
		document.querySelectorAll('[name=theme-color]').forEach((/** @type {any} */ meta, at) => {
			meta.content = colour || colours[at ? 'dark' : 'light'];
		});
	};
	const follow = () => {
		try {
			// nothing stored is no JSON; nothing any more is the design's own
			show(JSON.parse(localStorage.getItem('MIRROR') ?? `${root.dataset.theme && '{}'}`));
		} catch {
			// refused, or not ours: as the design has it
		}
	};
	follow();
	addEventListener('storage', follow);
	addEventListener('looks', (/** @type {any} */ event) => show(event.detail));
})();
