/** An edited story as the ledger takes it; what is worked out of a scene's text is worked out once. */
import type { LedgerStory } from '../../src/lib/links/ledger';
import { sceneIdsFromText } from '../../src/lib/links/scene-id';
import { shinglesOf, textHash, type Shingles } from '../../src/lib/links/scene-print';
import { wordsOf, type EditedScene, type EditedStory } from './edit-story';

export const textOf = ({ paragraphs }: EditedScene) =>
	paragraphs.map(({ text }) => text).join('\n');

interface Print {
	words: number;
	hash: string;
	shingles: () => Shingles;
}

const prints = new WeakMap<EditedScene, Print>();

function printOf(scene: EditedScene): Print {
	const known = prints.get(scene);
	if (known) return known;
	const text = textOf(scene);
	let shingles: Shingles | undefined;
	const made = {
		words: wordsOf(text).length,
		hash: textHash(text),
		shingles: () => (shingles ??= shinglesOf(text))
	};
	prints.set(scene, made);
	return made;
}

export function ledgerStory({ address, scenes }: EditedStory): LedgerStory {
	const ids = sceneIdsFromText(scenes.map(textOf));
	return { address, scenes: scenes.map((scene, at) => ({ id: ids[at] ?? '', ...printOf(scene) })) };
}
