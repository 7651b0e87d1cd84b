import type { ParamMatcher } from '@sveltejs/kit';

/** A scene's id: six or more lower-case letters and digits, one digit at least, so that no page's name is one. */
export const match: ParamMatcher = (param) => /^(?=[a-z0-9]*[0-9])[a-z0-9]{6,24}$/.test(param);
