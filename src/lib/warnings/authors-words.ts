/**
 * What authors write for the topics of `topics.ts`: in the warning fields and tags of AO3, FanFiction.net, Wattpad and
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
