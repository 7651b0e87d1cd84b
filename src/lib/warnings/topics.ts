/**
 * The topics a reader may want to know of before reading, and what authors write for them. Their ids are permanent: they
 * stand in readers' settings and in published pages. Names and descriptions may improve. The order is the order of
 * lists and settings.
 *
 * What the list was made from: the Archive of Our Own's warnings and the common wordings of its additional tags
 * (otwarchive, `public/help/warning-help.html`); the warning fields of FanFiction.net, Wattpad and Royal Road, as they
 * stand in texts copied from there; the warnings of two smaller archives, compared with it:
 * <https://www.ardath-rekha.com/fanworks/the-content-warning-system/> and
 * <https://fanfic.lokiofsassgaard.com/explanation-of-warnings>; and the questions that readers ask of each other
 * (whether the dog dies, whether anybody is sick). No sentence of theirs is here.
 *
 * The words that suggest a topic in story text are in `words.ts`, so that a page that only needs names doesn't load them.
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

/**
 * What authors write for them: in the warning fields and tags of AO3, FanFiction.net, Wattpad and
 * Royal Road, and in notes ("tw", "cw"). Terms are parted by `|`, in lower case, with straight apostrophes and without
 * hyphens or slashes. A term counts when it stands as whole words in a statement; of terms that overlap the longer one.
 *
 * The words that *suggest* a topic in story text are another matter: `words.ts`.
 */
export const authorsWords: Readonly<Record<string, string>> = {
	violence:
		'violence|violent|graphic depictions of violence|canon typical violence|fighting|fights|assault|physical assault|murder|killing|killings|attempted murder|domestic terrorism|terrorism|gun violence|knife violence',
	gore: 'gore|gory|blood|bloody|blood and gore|graphic injury|graphic injuries|injury|injuries|wounds|dismemberment|mutilation|amputation|decapitation|corpses|dead bodies|entrails',
	torture: 'torture|tortured|waterboarding',
	war: 'war|warfare|wartime|battle|battles|bombing|bombings|genocide|war crimes',
	'mass-death':
		'mass death|mass murder|massacre|mass shooting|mass casualties|school shooting|plague deaths',
	kidnapping:
		'kidnapping|kidnap|kidnapped|abduction|abducted|captivity|imprisonment|confinement|hostage|hostages|human trafficking|slavery|non consensual restraint',
	weapons: 'weapons|weapon|guns|gun|knives|knife|firearms|swords|gunfire',
	'character-death':
		'character death|major character death|minor character death|mcd|canonical character death|death|deaths|dying|temporary character death|death of a parent|parental death|parent death|main character dies',
	'child-death':
		'child death|death of a child|dead children|infant death|infanticide|children dying|loss of a child',
	grief: 'grief|grieving|mourning|bereavement|loss of a loved one|funeral|funerals|grief mourning',
	suicide:
		'suicide|suicidal|suicidal thoughts|suicidal ideation|suicide attempt|attempted suicide|suicide ideation|implied suicide|assisted suicide|mentions of suicide',
	'self-harm':
		'self harm|selfharm|sh|cutting|self injury|self mutilation|self hurt|self destructive behaviour|self destructive behavior',
	'mental-illness':
		'mental illness|mental health|mental health issues|depression|depressed|anxiety|anxiety attack|anxiety attacks|panic attack|panic attacks|ptsd|post traumatic stress|psychosis|schizophrenia|bipolar|dissociation|ocd|paranoia|nervous breakdown|mental breakdown',
	'eating-disorder':
		'eating disorder|eating disorders|disordered eating|anorexia|bulimia|ed|ednos|binge eating|starvation|starving|body dysmorphia',
	abuse:
		'abuse|abusive|emotional abuse|physical abuse|verbal abuse|psychological abuse|elder abuse|abusive relationship|abusive relationships|past abuse',
	'child-abuse':
		'child abuse|abused child|parental abuse|abusive parent|abusive parents|child neglect|neglect|childhood abuse|bad parenting',
	'domestic-abuse':
		'domestic abuse|domestic violence|intimate partner violence|partner abuse|abusive partner|spousal abuse',
	manipulation:
		'manipulation|manipulative|emotional manipulation|gaslighting|coercion|blackmail|grooming|mind control|brainwashing|toxic relationship|toxic relationships',
	bullying: 'bullying|bullied|harassment|hazing|cyberbullying',
	stalking: 'stalking|stalker|stalked|voyeurism',
	'sexual-content':
		'sexual content|sex|smut|explicit sex|explicit sexual content|sexual themes|nsfw|lemon|lime|porn|pwp|nudity|masturbation|kink|bdsm|mature content',
	'sexual-assault':
		'sexual assault|rape|noncon|non con|non consensual|non consensual sex|rape noncon|rape non con|dubcon|dub con|dubious consent|sexual abuse|sexual violence|sexual harassment|molestation|csa|sa|attempted rape|implied rape',
	underage:
		'underage|underage sex|minor adult|age difference underage|statutory rape|pedophilia|paedophilia',
	incest: 'incest|twincest|sibling incest|pseudo incest|parent child incest',
	racism:
		'racism|racist|racial slurs|racist language|xenophobia|antisemitism|anti semitism|islamophobia|colonialism|ethnic cleansing',
	homophobia:
		'homophobia|homophobic|internalised homophobia|internalized homophobia|period typical homophobia|homophobic slurs|biphobia|lesbophobia|conversion therapy|queerphobia',
	transphobia:
		'transphobia|transphobic|misgendering|deadnaming|dysphoria|gender dysphoria|transmisogyny',
	misogyny: 'misogyny|misogynistic|sexism|sexist|period typical sexism',
	ableism: 'ableism|ableist|ableist language|ableist slurs',
	illness:
		'illness|terminal illness|cancer|chronic illness|disease|sickness|pandemic|dementia|epidemic|plague|stroke|heart attack|seizure|seizures|covid',
	medical:
		'medical|medical procedures|medical content|hospital|hospitals|needles|needle|surgery|injections|medical trauma|medical experimentation|childbirth',
	'pregnancy-loss':
		'pregnancy loss|loss of a pregnancy|miscarriage|stillbirth|abortion|infertility',
	'body-horror':
		'body horror|parasites|transformation horror|eye horror|eye gore|eye trauma|cannibalism|body modification|insects in body',
	vomit: 'vomit|vomiting|emetophobia|emeto|throwing up|puke|puking',
	'animal-death':
		'animal death|death of an animal|pet death|dead animals|dead animal|dog dies|animal sacrifice',
	'animal-cruelty':
		'animal cruelty|cruelty to animals|animal abuse|animal harm|animal injury|harm to animals',
	'substance-use':
		'substance use|substance abuse|drug use|drug abuse|drugs|drug|alcohol|alcohol use|alcohol abuse|alcoholism|drinking|drunkenness|underage drinking|addiction|overdose|smoking|drug addiction|recreational drug use|drug and alcohol abuse|drug and alcohol use',
	'strong-language':
		'strong language|swearing|cursing|profanity|language|bad language|coarse language|crude language|explicit language|foul language|cussing',
	'no-happy-ending':
		'no happy ending|unhappy ending|sad ending|bad ending|tragedy|tragic ending|bad end|downer ending'
};
