/**
 * What the pages of a story warn of: stated and suggested topics, each once, at the scenes they belong to.
 */
import { scenesOf, type Scene, type Story } from '../story/model';
import type { SceneHead, WarnedTopic, Warnings } from '../story/pages';
import { decide, defaultPolicy, writeWarned } from '../warnings/policy';
import { isNamedBy, namesTopic, topicsOf, topicsOfAll } from '../warnings/statements';
import { topicName } from '../warnings/topics';

/** What is stated of the whole story without saying where: no scene has it stated. */
export function warnedStory(story: Story): WarnedTopic[] {
	const placed = new Set(
		scenesOf(story).flatMap(({ warnings = [] }) =>
			warnings.flatMap(({ words }) => topicsOf(words).map(({ key }) => key))
		)
	);
	return topicsOfAll(story.warnings)
		.filter(({ key }) => !placed.has(key))
		.map((topic) => ({ ...topic, by: 'author', whole: true }));
}

/**
 * What each scene is warned of, in reading order: stated of it, stated of the whole story, suggested.
 */
export function warnedScenes(story: Story): WarnedTopic[][] {
	const whole = warnedStory(story);
	const scenes = scenesOf(story).map((scene) => {
		const topics = new Map<string, WarnedTopic>();
		const add = (one: WarnedTopic) => topics.has(one.key) || topics.set(one.key, one);
		ownOf(scene).forEach(add);
		// who states that a scene has nothing means the story's topics too
		if (!saysNothing(scene)) whole.forEach(add);
		return topics;
	});
	for (const { warning, scenes: within, strong = [] } of story.suggestedWarnings)
		for (const at of within)
			if (!scenes[at]?.has(warning))
				scenes[at]?.set(warning, {
					...{ key: warning, name: topicName(warning), by: 'app' },
					...(strong.includes(at) ? { strong: true } : {})
				});
	return scenes.map((topics) => [...topics.values()]);
}

function ownOf({ warnings = [] }: Scene): WarnedTopic[] {
	return warnings.flatMap(({ words, by }) => topicsOf(words).map((topic) => ({ ...topic, by })));
}

/** How many scenes are stated to have topics of their own. */
export const warnedOnes = (story: Story): number =>
	scenesOf(story).filter((scene) => ownOf(scene).length > 0).length;

const saysNothing = (scene: Scene) => scene.warnings !== undefined && ownOf(scene).length === 0;

/** What a scene's head says of its gate; nothing where there is none. */
export function gateOf(warned: WarnedTopic[]): Pick<SceneHead, 'warned' | 'asks' | 'quiet'> {
	if (warned.length === 0) return {};
	const { state } = decide(warned, {}, {});
	return state === 'closed' ? { warned, asks: true } : { warned, quiet: writeWarned(warned) };
}

/** What lists say of a story's warnings, and its tags without those that say the same. */
export function listed(story: Story): { warnings: Warnings; tags: string[] } {
	const stated = topicsOfAll(story.warnings);
	const keys = new Set(stated.map(({ key }) => key));
	const suggested = story.suggestedWarnings.filter(({ warning }) => !keys.has(warning));
	const asked = suggested.filter(
		({ warning, strong }) =>
			strong && defaultPolicy({ key: warning, by: 'app', strong: true }) === 'ask'
	);
	const tags = story.tags.filter((tag) => !isNamedBy(tag, keys));
	const nothing = story.warnings.filter((words) => topicsOf(words).length === 0);
	const tagged = tags.filter(namesTopic);
	return {
		warnings: {
			stated: story.warnings,
			...(nothing.length > 0 ? { nothing } : {}),
			...(tagged.length > 0 ? { tagged } : {}),
			suggested: suggested.map(({ warning }) => topicName(warning)),
			keys: [...keys, ...asked.map(({ warning }) => warning)]
		},
		tags
	};
}
