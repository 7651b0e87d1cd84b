/** The way to what is stored of this reader. Loads the database's code, so nothing that a first visit needs is in here. */
import { readerDb, type ReaderDb } from '../db';
import { scope } from './stored';

export const openState = (): ReaderDb => readerDb(scope);
