import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mirroredLooks } from '../../../src/lib/db/mirror';
import { removeMirror, writeMirror } from '../../../src/lib/db/mirroring';
import { anythingStored } from '../../../src/lib/db/stored';
import { settingsFrom, themes, typefaces } from '../../../src/lib/db/settings';

/** What of localStorage is used. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	const entries = new Map<string, string>();
	return {
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, value) => void entries.set(key, value),
		removeItem: (key) => void entries.delete(key)
	};
}

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

const initial = {
	theme: 'auto',
	typeface: 'serif',
	textSize: 100,
	lineSpacing: 100,
	lineWidth: 100
};

test('a first visit has nothing stored, and the looks of the design', () => {
	expect(anythingStored('')).toBe(false);
	expect(mirroredLooks('')).toEqual(initial);
});

test('what was mirrored is read back; what is as the design has it takes no room', () => {
	writeMirror('', settingsFrom({ theme: 'sepia', textSize: 125, history: false }));
	expect(mirroredLooks('')).toEqual({ ...initial, theme: 'sepia', textSize: 125 });
	expect(localStorage.getItem('nightstand')).toBe('{"theme":"sepia","textSize":125}');
});

test('a reader with the design’s looks has something stored all the same', () => {
	writeMirror('', settingsFrom({}));
	expect(anythingStored('')).toBe(true);
	expect(mirroredLooks('')).toEqual(initial);
});

test('two sites of one host have two mirrors', () => {
	writeMirror('/reader', settingsFrom({ theme: 'dark' }));
	expect(anythingStored('')).toBe(false);
	expect(mirroredLooks('/reader').theme).toBe('dark');
	removeMirror('/reader');
	expect(anythingStored('/reader')).toBe(false);
});

test.each([
	'',
	'{',
	'null',
	'[]',
	'"dark"',
	'{"theme":"purple","textSize":1e9,"lineWidth":"wide","typeface":{},"lineSpacing":null}',
	'{"__proto__":{"theme":"dark"}}'
])('foreign data is not believed: %s', (text) => {
	localStorage.setItem('nightstand', text);
	expect(mirroredLooks('')).toEqual(initial);
});

test('refused storage is a first visit, and no error', () => {
	const refuse = () => {
		throw new DOMException('refused', 'SecurityError');
	};
	vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
	writeMirror('', settingsFrom({ theme: 'dark' }));
	removeMirror('');
	expect(anythingStored('')).toBe(false);
	expect(mirroredLooks('')).toEqual(initial);
});

test.each(themes)('the theme %s can be set', (theme) => {
	expect(settingsFrom({ theme }).theme).toBe(theme);
});

test.each(typefaces)('the typeface %s can be set', (typeface) => {
	expect(settingsFrom({ typeface }).typeface).toBe(typeface);
});
