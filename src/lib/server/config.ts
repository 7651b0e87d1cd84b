/**
 * What the person who builds the site decides, from the environment.
 */
import { resolve } from 'node:path';

/** The sub-path the site is served under, such as `/reader`; empty at the root. */
export const base = process.env.BASE_PATH ?? '';

/** Where the site will live, such as `https://example.org`, without a slash at its end; null when not said. */
export const siteUrl = process.env.SITE_URL?.replace(/\/+$/, '') ?? null;

const { STORIES_DIR = '', CACHE_DIR = '' } = process.env;

/** Absolute path of the folder of stories. */
export const storiesFolder = resolve(STORIES_DIR === '' ? 'stories' : STORIES_DIR);

/** Whether a ledger is begun without being asked for: in the project's own folder of stories, but in no other. */
export const beginsLedger = STORIES_DIR === '';

/** Absolute path of the folder that keeps what was read of unchanged stories from build to build. */
export const cacheFolder = resolve(CACHE_DIR === '' ? '.cache/stories' : CACHE_DIR);

/** Absolute path of the folder that keeps the pictures of link previews from build to build. */
export const previewCache = resolve(CACHE_DIR === '' ? '.cache/previews' : `${CACHE_DIR}/previews`);
