// What stands in the head of every page, so that its first frame looks as the reader chose: IndexedDB answers too
// late for that. Not a module and not bundled: `script.js` makes it one inline script, every byte of it in each page.
// It reads the mirror that the database layer keeps (src/lib/db/mirror.ts), which is foreign data; it follows what
// other tabs choose (`storage`), and what this one does (`looks`, from src/lib/reader/preferences.svelte.ts).
(() => {
	const root = document.documentElement;
	const bar = document.createElement('meta');
	bar.name = 'theme-color';
	document.head.append(bar);
	// the browser's own bars are of the page's colour
	const paint = () => (bar.content = getComputedStyle(root).backgroundColor);
	matchMedia('(prefers-color-scheme: dark)').onchange = paint;
	addEventListener('DOMContentLoaded', paint);
	/** @param {any} looks */
	const show = (looks) => {
		// a theme or a typeface that isn't ours fits no rule, and is as none
		root.dataset.theme = looks.theme;
		root.dataset.face = looks.typeface;
		for (const name of ['textSize', 'lineSpacing', 'lineWidth'])
			root.style.setProperty(
				`--${name}`,
				`${looks[name] >= 50 && looks[name] <= 300 ? looks[name] / 100 : 1}`
			);
		// whether topics are named at once, in lists and at gates; that it is there at all says that a gate was answered
		if (looks.gates) root.dataset.names = looks.gates.names ?? '';
		paint();
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
