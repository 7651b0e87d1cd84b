/** What a screen reader is told, from the browser's own accessibility tree: what styles write is in it too. */
import type { Page } from 'playwright/test';

async function nodesOf(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	return nodes;
}
type Node = Awaited<ReturnType<typeof nodesOf>>[number];

const textOf = (nodes: readonly Node[]) =>
	nodes
		.filter(({ role }) => role?.value === 'StaticText')
		.map(({ name }) => String(name?.value ?? ''))
		.join(' ')
		.replace(/\s+/gu, ' ')
		.trim();

/** All text of the page, in its order. */
export const heard = async (page: Page): Promise<string> => textOf(await nodesOf(page));

/** The text of what has the focus: what is read when the focus comes there. Empty where nothing in the page has it. */
export async function heardAtFocus(page: Page): Promise<string> {
	const nodes = await nodesOf(page);
	const focused = nodes.findLast(
		({ role, properties = [] }) =>
			role?.value !== 'RootWebArea' &&
			properties.some(({ name, value }) => name === 'focused' && value.value === true)
	);
	const within = (node: Node): Node[] => [
		node,
		...nodes.filter(({ parentId }) => parentId === node.nodeId).flatMap(within)
	];
	return focused ? textOf(within(focused)) : '';
}
