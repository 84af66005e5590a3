/** What the preview of each page says and shows. */
import { nodesTo } from '../graph/reach.ts';
import type { Plate } from '../layout/plate.ts';
import {
	authoredTree,
	candidateById,
	treeById,
	treesWeighing,
	typeset,
	writtenOut
} from '../registry/registry.server.ts';
import { listNames } from '../tree/list-names.ts';
import { writeStatus } from '../tree/status.ts';
import type { Tree } from '../tree/tree.ts';
import type { Preview } from './lay-out-preview.ts';

const none: ReadonlySet<string> = new Set();

/** The preview of every page that belongs to no tree and no candidate, with the tree it shows. */
export function sitePreview(plate: Plate): Preview {
	return {
		kind: 'Decisions',
		title: 'Which AWS service fits?',
		under: 'A few questions, one recommendation, and the reasons for it',
		shown: { plate, lit: none }
	};
}

/** The preview of a tree's first page. @throws where there is no such tree. */
export function treePreview(id: string, plate: Plate): Preview {
	const { title, subject, nodes } = treeById(id);
	const kinds = [...nodes.values()].map(({ kind }) => kind);
	const count = (wanted: string) => kinds.filter((kind) => kind === wanted).length;
	const under = `${count('question')} questions, ${count('outcome')} recommendations`;
	return { kind: 'Decision', title, subject, under, shown: { plate, lit: none } };
}

/** The preview of a question or an outcome, with the ways to it lit; undefined where the tree has no such node. */
export function nodePreview(id: string, nodeId: string, plate: Plate): Preview | undefined {
	const tree = treeById(id);
	const node = tree.nodes.get(nodeId);
	if (!node) return undefined;
	const { subject, title: under } = tree;
	const shown = { plate, lit: new Set(nodesTo(tree, nodeId)) };
	if (node.kind === 'outcome')
		return { kind: 'Recommendation', title: node.title, subject, under, shown };
	const title = typeset(writtenOut(authoredTree(id).questions[nodeId]!.ask));
	return { kind: 'Question', title, subject, under, shown: { ...shown, here: nodeId } };
}

/** The preview of a tree's comparison. @throws where there is no such tree. */
export function comparePreview(id: string, plate: Plate): Preview {
	const { name, subject } = treeById(id);
	const { candidates } = authoredTree(id).table;
	const under = listNames(candidates.slice(0, 4).map(nameOf));
	const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}, side by side`;
	const kind = `${candidates.length} options`;
	return { kind, title, subject, under, shown: { plate, lit: none } };
}

function nameOf(candidate: string): string {
	return candidateById(candidate)?.short ?? candidate;
}

/** The tree in which a candidate is shown: the first that recommends it, else the first that weighs it, if any does. */
export function treeShowing(candidate: string): string | undefined {
	const weighing = treesWeighing(candidate);
	return weighing.find((id) => outcomesOf(treeById(id), candidate).length > 0) ?? weighing[0];
}

function outcomesOf(tree: Tree, candidate: string): string[] {
	return [...tree.nodes.values()].flatMap((node) =>
		node.kind === 'outcome' && node.recommend.includes(candidate) ? [node.id] : []
	);
}

/** The preview of a candidate, with all ways to it lit on the plate of that tree; undefined where there is no such candidate. */
export function candidatePreview(id: string, plate: Plate | undefined): Preview | undefined {
	const candidate = candidateById(id);
	if (!candidate) return undefined;
	const { name, topic: subject, status } = candidate;
	const tree = treeShowing(id);
	const lit = (tree: Tree) => outcomesOf(tree, id).flatMap((end) => [...nodesTo(tree, end)]);
	return {
		...{ kind: 'Option', title: typeset(name), subject, under: writeStatus(status) },
		...(plate && tree && { shown: { plate, lit: new Set(lit(treeById(tree))) } })
	};
}
