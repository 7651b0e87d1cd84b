/**
 * The topics a reader may want to know of before reading. Their ids are permanent: they stand in readers' settings
 * and in published pages. Names and descriptions may improve. The order is the order of lists and settings.
 *
 * The words that suggest a topic are in `words.ts`, so that a page that only needs names doesn't load them.
 */

/** One topic of content warnings. */
export interface Topic {
	/** Kebab-case, permanent. */
	id: string;
	group: Group;
	/** What readers see, in sentence case. */
	name: string;
	/** One neutral line that says what the topic covers. */
	description: string;
}

/** What belongs together in settings. */
type Group =
	| 'Violence'
	| 'Death and grief'
	| 'Self'
	| 'Abuse'
	| 'Sexual'
	| 'Hatred'
	| 'Body'
	| 'Animals'
	| 'Other';

type Row = readonly [id: string, name: string, description: string];

const rows: Readonly<Record<Group, readonly Row[]>> = {
	Violence: [
		['violence', 'Violence', 'People hurt or kill each other.'],
		['gore', 'Blood and gore', 'Wounds, blood or remains, described closely.'],
		['torture', 'Torture', 'Pain inflicted to punish, to break or to get an answer.'],
		['war', 'War', 'Battles, bombing or life under them.'],
		['mass-death', 'Mass death', 'Many people die at once.'],
		['kidnapping', 'Kidnapping', 'Somebody is taken or held against their will.'],
		['weapons', 'Weapons', 'Guns, blades or other weapons are used or threatened with.']
	],
	'Death and grief': [
		['character-death', 'Character death', 'A character dies, or is found dead.'],
		['child-death', 'Death of a child', 'A child dies, or has died.'],
		['grief', 'Grief', 'Mourning for somebody who died.']
	],
	Self: [
		['suicide', 'Suicide', 'Suicide, an attempt, or thoughts of it.'],
		['self-harm', 'Self-harm', 'Somebody hurts themselves on purpose.'],
		[
			'mental-illness',
			'Mental illness',
			'Depression, panic, psychosis and the like, from near by.'
		],
		['eating-disorder', 'Eating disorder', 'Starving, bingeing or purging.']
	],
	Abuse: [
		['abuse', 'Abuse', 'Somebody is mistreated by a person with power over them.'],
		['child-abuse', 'Child abuse', 'A child is mistreated or neglected.'],
		['domestic-abuse', 'Domestic abuse', 'Abuse by a partner.'],
		['manipulation', 'Manipulation', 'Gaslighting, blackmail, coercion, control of a mind.'],
		['bullying', 'Bullying', 'Somebody is mocked, threatened or hurt by their peers.'],
		['stalking', 'Stalking', 'Somebody is followed or watched against their will.']
	],
	Sexual: [
		['sexual-content', 'Sexual content', 'Sex on the page.'],
		['sexual-assault', 'Sexual assault', 'Rape, or another sexual act without consent.'],
		['underage', 'Underage', 'Sexual content with somebody under age.'],
		['incest', 'Incest', 'Sexual content between relatives.']
	],
	Hatred: [
		['racism', 'Racism', 'Hatred or slurs for race or origin.'],
		['homophobia', 'Homophobia', 'Hatred or slurs for whom somebody loves.'],
		['transphobia', 'Transphobia', 'Hatred or slurs for somebody’s gender.'],
		['misogyny', 'Misogyny', 'Contempt for women.'],
		['ableism', 'Ableism', 'Contempt or slurs for a disability.']
	],
	Body: [
		['illness', 'Illness', 'Serious illness.'],
		['medical', 'Medical procedures', 'Operations, needles, hospital care.'],
		['pregnancy-loss', 'Loss of a pregnancy', 'Miscarriage, stillbirth or abortion.'],
		['body-horror', 'Body horror', 'A body changes or is invaded in a horrible way.'],
		['vomit', 'Vomit', 'Somebody is sick.']
	],
	Animals: [
		['animal-death', 'Death of an animal', 'An animal dies.'],
		['animal-cruelty', 'Cruelty to animals', 'An animal is hurt on purpose.']
	],
	Other: [
		['substance-use', 'Alcohol and drugs', 'Drinking, drugs, addiction.'],
		['strong-language', 'Strong language', 'Swearing.'],
		['no-happy-ending', 'No happy ending', 'The story ends badly, and stays so.']
	]
};

/** All topics, in the order of lists. */
export const topics: readonly Topic[] = (Object.keys(rows) as Group[]).flatMap((group) =>
	rows[group].map(([id, name, description]) => ({ id, group, name, description }))
);

const names = new Map(topics.map(({ id, name }) => [id, name]));

/**
 * What readers see for a topic.
 *
 * @param id Of {@link topics}.
 * @throws RangeError on an id that no topic has.
 */
export function topicName(id: string): string {
	const name = names.get(id);
	if (name === undefined) throw new RangeError(`There is no warning topic “${id}”`);
	return name;
}

/** What readers see for a key: the name of a topic of ours, or an author's own words, as far as their key keeps them. */
export function keyName(key: string): string {
	return names.get(key) ?? key.replace(/^~/u, '').replaceAll('-', ' ');
}
