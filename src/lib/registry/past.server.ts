/** What the pages of ids that are no more show, from the record. */
import { changes } from '#published/changes.ts';
import type { GoneCandidate } from '../compare/gone-picks.ts';
import { findRetirement, successorsOf, type Subject } from '../published/change.ts';
import { readHistories } from '../published/history.ts';
import { pastOf } from '../published/past-of.ts';
import { nodesToday, recallPast, type PastData, type WayOn } from '../published/past.ts';
import { isQuestion, type TreeRecord } from '../published/record.ts';
import { nouns, tellRetirement } from '../published/tell.ts';
import { nodeName, type Tree } from '../tree/tree.ts';
import { readPublished } from './published.server.ts';
import { allTrees, authoredTree, treeById } from './registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { scenarioIds } from './scenarios.server.ts';

export interface GonePage {
	kind: 'gone';
	id: string;
	heading: string;
	/** What became of it, in one sentence. */
	told: string;
	/** Links on, for somebody who brings no answers. */
	ways: readonly WayOn[];
	tree?: Pick<Tree, 'id' | 'title' | 'subject' | 'reviewed'>;
	/** True where the links on take the query along. */
	keepsQuery?: true;
}

const published = readPublished();
const histories = readHistories(published, changes, {
	trees: new Set(allTrees().map(({ id }) => id)),
	scenarios: new Set(scenarioIds())
});

/** What has become of a tree's ids and walks; undefined where nothing has changed. */
export function pastData(treeId: string): PastData | undefined {
	const history = histories.get(treeId);
	return history && pastOf(treeById(treeId), history);
}

/** Ids of the nodes that a tree had. */
export function goneNodes(treeId: string): string[] {
	const tree = treeById(treeId);
	const nodes = histories.get(treeId)?.record.nodes ?? {};
	return Object.keys(nodes).filter((id) => !tree.nodes.has(id));
}

/** The page of a node that is no more; undefined where the tree never had it. */
export function goneNode(treeId: string, id: string): GonePage | undefined {
	const node = histories.get(treeId)?.record.nodes[id];
	const data = pastData(treeId);
	const told = data?.nodes[id]?.told;
	if (!node || !data || told === undefined) return undefined;
	const tree = treeById(treeId);
	const kind = isQuestion(node) ? 'question' : 'outcome';
	const { title, subject, reviewed, start } = tree;
	const ways = [
		...recallPast(tree, data).goOn(id, new URLSearchParams()),
		{ link: `/trees/${treeId}/${start}`, label: 'Begin at the first question' }
	];
	const front = { id: treeId, title, subject, reviewed };
	return { ...gonePage({ kind, id }, told, ways), tree: front };
}

function gonePage({ kind, id }: Subject, told: string, ways: readonly WayOn[]): GonePage {
	return { kind: 'gone', id, heading: `This ${nouns[kind]} no longer exists`, told, ways };
}

function recordsOfGoneTrees(): TreeRecord[] {
	const live = new Set(allTrees().map(({ id }) => id));
	return published.trees.filter(({ id }) => !live.has(id));
}

/** Ids of the trees that are no more. */
export function goneTreeIds(): string[] {
	return recordsOfGoneTrees().map(({ id }) => id);
}

/** Addresses within trees that are no more; without a node it is the tree's own. */
export function goneTreeAddresses(): { tree: string; node?: string }[] {
	return recordsOfGoneTrees().flatMap(({ id, nodes }) => [
		{ tree: id },
		...[...Object.keys(nodes), 'map', 'compare'].map((node) => ({ tree: id, node }))
	]);
}

/** The page of an address within a tree that is no more. */
export function goneTree(id: string, node?: string): GonePage | undefined {
	const record = recordsOfGoneTrees().find((other) => other.id === id);
	const told = record && tellOf({ kind: 'tree', id }, record.title, titleOfTree);
	if (told === undefined) return undefined;
	const ways = successorsOf(changes, { kind: 'tree', id }, isTree).flatMap((to) => {
		const tree = treeById(to);
		const nodes = node === undefined ? [] : nodesIn(tree, node);
		return nodes.length > 0
			? nodes.map((at) => ({ link: `/trees/${to}/${at}`, label: `“${nodeName(tree, at)}”` }))
			: [{ link: `/trees/${to}`, label: tree.title }];
	});
	return { ...gonePage({ kind: 'tree', id }, told, ways), keepsQuery: true };
}

/** The nodes that a node is in another tree. */
function nodesIn(tree: Tree, node: string): readonly string[] {
	const data = pastData(tree.id);
	return data ? nodesToday(tree, data, node) : [node].filter((id) => tree.nodes.has(id));
}

function tellOf(
	subject: Subject,
	words: string,
	nameOfTarget: (id: string) => string
): string | undefined {
	const entry = findRetirement(changes, subject);
	const quote = (name: string) => `“${name.replace(/\.$/, '')}”`;
	return entry && tellRetirement(entry, quote(words), (id) => quote(nameOfTarget(id)));
}

function isTree(id: string): boolean {
	return allTrees().some((tree) => tree.id === id);
}

function titleOfTree(id: string): string {
	return isTree(id)
		? treeById(id).title
		: (published.trees.find((record) => record.id === id)?.title ?? id);
}

/** Every candidate that is no more. */
export function goneCandidates(): GoneCandidate[] {
	const live = new Map(candidates.map(({ id, name }) => [id, name]));
	const nameOfCandidate = (id: string) => live.get(id) ?? published.candidates[id]?.name ?? id;
	return Object.keys(published.candidates).flatMap((id) => {
		const told = live.has(id)
			? undefined
			: tellOf({ kind: 'candidate', id }, nameOfCandidate(id), nameOfCandidate);
		if (told === undefined) return [];
		const to = successorsOf(changes, { kind: 'candidate', id }, (other) => live.has(other));
		return [{ id, told, to: to.map((other) => ({ id: other, name: live.get(other)! })) }];
	});
}

/** The page of a candidate that is no more; undefined where there never was one. */
export function goneCandidate(id: string): GonePage | undefined {
	const gone = goneCandidates().find((candidate) => candidate.id === id);
	const ways = gone?.to.map((to) => ({ link: `/candidates/${to.id}`, label: to.name }));
	return gone && gonePage({ kind: 'candidate', id }, gone.told, ways!);
}

/** Ids of the scenarios that are no more. */
export function goneScenarioIds(): string[] {
	const live = new Set(scenarioIds());
	return published.trees
		.flatMap(({ scenarios }) => Object.keys(scenarios))
		.filter((id) => !live.has(id));
}

/** The page of a scenario that is no more; undefined where there never was one. */
export function goneScenario(id: string): GonePage | undefined {
	const record = published.trees.find(({ scenarios }) => Object.hasOwn(scenarios, id));
	if (!record || scenarioIds().includes(id)) return undefined;
	const titles = new Map(
		allTrees().flatMap((tree) =>
			authoredTree(tree.id).scenarios.map((told) => [told.id, told.title])
		)
	);
	const titleOf = (other: string) => titles.get(other) ?? record.scenarios[other]?.title ?? other;
	const subject = { kind: 'scenario', id } as const;
	// A scenario goes with its tree, unless it has an entry of its own.
	const told =
		tellOf(subject, titleOf(id), titleOf) ??
		tellOf({ kind: 'tree', id: record.id }, record.title, titleOfTree);
	if (told === undefined) return undefined;
	const ways = [
		...successorsOf(changes, subject, (other) => titles.has(other)).map((to) => ({
			link: `/scenarios/${to}`,
			label: titleOf(to)
		})),
		{ link: '/scenarios', label: 'All scenarios' }
	];
	return gonePage(subject, told, ways);
}
