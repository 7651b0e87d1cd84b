/** Where a picture is: from elsewhere, within the text, or a file in the story's folder. */

/** Whether a picture would have to be loaded from another site. */
export function isElsewhere(url: string): boolean {
	return /^(?:https?:)?\/\//i.test(url);
}

/**
 * The path of a picture beside the story, without detours: `deep/../q.png` is `q.png`.
 *
 * @returns The address as it is when it is no path; null for a path that leaves the story's folder.
 */
export function pathBeside(url: string): string | null {
	if (isElsewhere(url) || /^[a-z][a-z\d+.-]*:/i.test(url)) return url;
	const parts: string[] = [];
	for (const part of url.replace(/\\/g, '/').split('/')) {
		// a dot may be written as its code
		const name = part.replace(/%2e/gi, '.');
		if (name === '.') continue;
		if (name !== '..') parts.push(part);
		else if (parts.pop() === undefined) return null;
	}
	return parts.join('/');
}
