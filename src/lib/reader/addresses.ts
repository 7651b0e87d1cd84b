/**
 * The site's addresses, under whatever sub-path it is served (docs: vocabulary, "Addresses").
 * All end in a slash, as pages do, but for data.
 */
import { resolve } from '$app/paths';

// the root itself ends in a slash already, a sub-path does not
const root = resolve('/').replace(/\/?$/, '/');

export const toLibrary = root;
export const toAllStories = `${root}stories/`;
export const toShelf = `${root}shelf/`;
export const toSettings = `${root}settings/`;
export const toStory = (story: string): string => `${toAllStories}${story}/`;
export const toScene = (story: string, scene: string): string => `${toStory(story)}${scene}/`;
/** The story on one page, at a scene of it where one is given. */
export const toWhole = (story: string, scene?: string): string =>
	`${toStory(story)}all/${scene === undefined ? '' : `#scene-${scene}`}`;

export const listData = `${root}list.json`;
export const catalogueData = `${root}catalogue.json`;
export const storyData = (story: string): string => `${toStory(story)}story.json`;
export const bundleData = (story: string, bundle: number): string =>
	`${toStory(story)}text/${bundle}.json`;
