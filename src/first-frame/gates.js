// What stands in the head of pages that have a gate (`components/Gate.svelte`): decides about each gate as the document
// arrives, from the mirror of what the reader chose (src/lib/db/mirror.ts). Behind a gate stands what it guards, so no
// frame shows that before it was decided. The rules are those of src/lib/warnings/policy.ts, and
// tests/unit/warnings/first-frame.test.ts holds the two together. Without a mirror every gate stays as it was sent, and
// so it does when what is mirrored can't be read.
(() => {
	/**
	 * @param {string | undefined} choice
	 * @param {string} key
	 */
	const named = (choice, key) => choice?.slice(1).split(' ').includes(key);
	/**
	 * @param {HTMLElement} gate The gate, or a scene that is sent without one.
	 * @param {{ wishes?: Record<string, string>, choices?: Record<string, string> }} mirrored
	 */
	const look = (gate, { wishes = {}, choices = {} }) => {
		const { gate: id = '', warned = '' } = gate.dataset;
		const own = choices[id];
		const story = choices[id.replace(/[^/]*$/, '')];
		let state = 'open';
		for (const one of warned.split(' ')) {
			const [key = '', usual, general] = one.split(':');
			const wish = Object.hasOwn(wishes, key) ? wishes[key] : usual;
			if (wish === 'open') continue;
			if (state === 'open') state = 'named';
			if (wish === 'name') continue;
			let answer = own;
			if (!named(own, key)) answer = wish === 'ask' && general && named(story, key) ? story : '';
			if (answer?.[0] !== '+') state = 'closed';
		}
		const isGate = gate instanceof HTMLDetailsElement;
		if (isGate) gate.open = state !== 'closed';
		// last: from here on it counts as decided
		const guarded = isGate ? gate.parentElement : gate;
		if (guarded) guarded.dataset.let = state;
	};
	try {
		/** @type {{ gates?: { wishes?: Record<string, string>, choices?: Record<string, string> } }} */
		// what it says is followed only where it can be
		// eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
		const mirrored = JSON.parse(localStorage.getItem('MIRROR') ?? '{}');
		const { gates } = mirrored;
		if (!gates) return;
		new MutationObserver((_, observer) => {
			const found = ':not([data-let]) > .gate, .quiet:not([data-let])';
			for (const gate of document.querySelectorAll(found))
				look(/** @type {HTMLElement} */ (gate), gates);
			if (document.readyState !== 'loading') observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	} catch {
		// refused, or not ours: the gates stay as they were sent
	}
})();
