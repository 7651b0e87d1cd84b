import { pageParams } from '$lib/server/pages';

export const entries = pageParams.storyPages;
