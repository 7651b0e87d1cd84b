/** The way to what is stored of this reader. Loads the database's code, so nothing that a first visit needs is in here. */
import { readerDb, type ReaderDb } from '../db';
import { scope } from './stored';

export const openState = (): ReaderDb => readerDb(scope);

let told = false;

/** Whether the browser keeps nothing for this site, and nobody has said so on this visit. Asking counts as saying. */
export function isUnkeptNews(db: Pick<ReaderDb, 'status'>): boolean {
	if (told || db.status !== 'unkept') return false;
	told = true;
	return true;
}
