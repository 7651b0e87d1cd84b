/** A neutral name for a story that has no title: from its file's name, never from its text. */

/** Parts of file names that are a machine's: hashes, long numbers, UUIDs. */
const machine = /^(?:[0-9a-f]{8,}|[0-9a-f]{4}(?:-?[0-9a-f]{4}){2,}.*|\d{6,})$/i;

/**
 * Makes a name to show.
 *
 * @param name A file's or folder's name: `hollow-tide.txt` gives `Hollow tide`, `000_68a1ac6e93321844.txt` gives `Untitled 000`.
 */
export function displayTitleOf(name: string): string {
	const base = (name.split(/[\\/]/).at(-1) ?? '').replace(
		/\.(?:txt|text|md|markdown|mdown|x?html?)$/i,
		''
	);
	const parts = base
		.normalize('NFC')
		.split(/[\s_.+-]+|%20/)
		.filter((part) => part && !machine.test(part));
	const words = parts
		.join(' ')
		.replace(/[^\p{L}\p{N}\p{M}\p{Emoji_Presentation}'’&!?() ,]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, 120);
	if (!/\p{L}|\p{Emoji_Presentation}/u.test(words)) return words ? `Untitled ${words}` : 'Untitled';
	const first = Array.from(words)[0] ?? '';
	return first.toLocaleUpperCase('en') + words.slice(first.length);
}
