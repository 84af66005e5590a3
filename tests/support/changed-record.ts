/**
 * A record as it would be had the site been published before some of its ids changed: a question
 * that was renamed twice, a key that several questions share, a number, an answer, outcomes, walks
 * that end elsewhere today, candidates, scenarios and a whole tree.
 */
import { allPaths } from '#lib/graph/paths.ts';
import type { Change } from '#lib/published/change.ts';
import { isQuestion, type Published, type TreeRecord } from '#lib/published/record.ts';
import { allTrees, authoredTree } from '#lib/registry/registry.server.ts';
import { candidates } from '#trees/candidates/index.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { walkAlong, walkFrom, type Walk } from '#lib/walk/walk.ts';

const { walk, shared, number } = findSample();
export const tree = walk.tree;
export { walk };
const first = walk.steps[0]!;
const outcomes = [...tree.nodes.values()].filter((node) => node.kind === 'outcome');
/** An outcome to which the walk's answers do not lead. */
export const other = outcomes.find(({ id }) => id !== walk.node)!;
export const candidate = candidates[0]!;
export const scenario = authoredTree(tree.id).scenarios[0]!;

/** Ids that this site has and the second site had. */
export const old = {
	/** Of the start question: its state and its key, before and after it was renamed for the first time. */
	question: 'zz-older-question',
	again: 'zz-old-question',
	answer: 'zz-old-answer',
	/** The key that several questions share. */
	shared: 'zz-old-shared',
	/** Of a question that takes a number: its state and its key. */
	number: 'zz-old-number',
	outcome: 'zz-old-outcome',
	split: 'zz-old-split',
	candidate: 'zz-old-candidate',
	twin: 'zz-old-twin',
	scenario: 'zz-old-scenario',
	untold: 'zz-old-untold',
	tree: 'zz-old-tree'
} as const;

const states = new Map<string, string>([
	[tree.start, old.question],
	[number, old.number],
	[walk.node, old.outcome]
]);
const keys = new Map<string, string>([
	[first.question, old.question],
	[shared, old.shared],
	[questionOf(tree, number).question, old.number]
]);

const dated = { since: '2026-10', because: 'the test says so' } as const;
const within = { ...dated, tree: tree.id };

export const changes: Change[] = [
	{ ...within, kind: 'question', id: old.question, became: 'renamed', to: old.again },
	{ ...within, kind: 'question', id: old.again, became: 'renamed', to: tree.start },
	{
		...within,
		kind: 'answer',
		question: old.question,
		id: old.answer,
		became: 'renamed',
		to: first.way.id
	},
	{ ...within, kind: 'question', id: old.shared, became: 'renamed', to: shared },
	{ ...within, kind: 'question', id: old.number, became: 'renamed', to: number },
	{ ...within, kind: 'outcome', id: old.outcome, became: 'renamed', to: walk.node },
	{ ...within, kind: 'outcome', id: old.split, became: 'split', to: [walk.node, other.id] },
	{ ...within, kind: 'walk', was: other.id, now: walk.node },
	{ ...dated, kind: 'candidate', id: old.candidate, became: 'merged', to: candidate.id },
	{ ...dated, kind: 'candidate', id: old.twin, became: 'merged', to: candidate.id },
	{ ...dated, kind: 'scenario', id: old.scenario, became: 'renamed', to: scenario.id },
	{ ...dated, kind: 'scenario', id: old.untold, became: 'dropped' },
	{ ...dated, kind: 'tree', id: old.tree, became: 'renamed', to: tree.id }
];

/** A walk to an outcome that is asked for a number and, after it, for what several questions share. */
function findSample(): { walk: Walk; shared: string; number: string } {
	for (const sample of allTrees()) {
		const stepsOf = new Map<string, number>();
		for (const node of sample.nodes.values())
			if (node.kind === 'question')
				stepsOf.set(node.question, (stepsOf.get(node.question) ?? 0) + 1);
		for (const path of allPaths(sample)) {
			const asked = path.slice(1).map(({ node }) => questionOf(sample, node));
			const number = asked.find(({ input }) => input)?.id;
			const shared = asked.find(({ question }) => stepsOf.get(question)! > 1)?.question;
			if (number !== undefined && shared !== undefined)
				return { walk: walkAlong(walkFrom(sample), path), shared, number };
		}
	}
	throw new Error('no tree asks for a number and a question that it has twice');
}

/** The record with these ids as they were. */
export function changePublished({ trees, candidates: named }: Published): Published {
	const since = '2026-09';
	return {
		trees: trees.flatMap((record) =>
			record.id === tree.id
				? [changeRecord(record), { ...record, id: old.tree, title: 'An old decision?' }]
				: [record]
		),
		candidates: {
			...named,
			[old.candidate]: { since, name: 'Old candidate' },
			[old.twin]: { since, name: 'Old twin' }
		}
	};
}

function changeRecord(record: TreeRecord): TreeRecord {
	const since = '2026-09';
	const nodes = Object.fromEntries(
		Object.entries(record.nodes).map(([id, node]) => [
			states.get(id) ?? id,
			isQuestion(node) ? { ...node, question: keys.get(node.question) ?? node.question } : node
		])
	);
	const start = { ...nodes[old.question]!, short: 'Old question?' };
	const outcome = { ...nodes[old.outcome]!, title: 'Use the old thing.' };
	return {
		...record,
		nodes: {
			...nodes,
			[old.question]: start,
			[old.again]: { ...start, question: old.again },
			[old.outcome]: outcome,
			[old.split]: { ...outcome, title: 'Use either.' }
		},
		answers: Object.fromEntries(
			Object.entries(record.answers).map(([answer, words]) => {
				const [key = '', id = ''] = answer.split('.');
				const was = oldAnswer(key, id);
				return [
					`${keys.get(key) ?? key}.${was}`,
					was === id ? words : { ...words, label: 'Old answer' }
				];
			})
		),
		scenarios: {
			...record.scenarios,
			[old.scenario]: { since, title: 'An old tale' },
			[old.untold]: { since, title: 'A tale of old' }
		},
		ends: {
			...Object.fromEntries(
				Object.entries(record.ends).map(([query, end]) => [
					String(oldQuery(new URLSearchParams(query))),
					states.get(end) ?? end
				])
			),
			[String(oldQuery(walkQuery()))]: other.id
		}
	};
}

function oldAnswer(key: string, value: string): string {
	return key === first.question && value === first.way.id ? old.answer : value;
}

function walkQuery(): URLSearchParams {
	return new URLSearchParams(walk.steps.map(({ question, way }) => [question, way.id]));
}

/** A query as it stood when the ids were the old ones. */
export function oldQuery(query: URLSearchParams): URLSearchParams {
	const was = [...query].map(([key, value]) => {
		if (key === '_at') return [key, states.get(value) ?? value];
		if (key === '_scenario') return [key, value === scenario.id ? old.scenario : value];
		const [, mark = '', id = ''] = /^(unsure\.)?(.*)$/.exec(value)!;
		return [keys.get(key) ?? key, mark + oldAnswer(key, id)];
	});
	return new URLSearchParams(was);
}

/** A link of the tree as it stood when the ids were the old ones; of anything else, as it stands. */
export function oldLink(link: string): string {
	const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(link) ?? [];
	const [, own, node] = /^((?:\/embed)?\/trees\/[^/]+)\/([^/]+)$/.exec(path) ?? [];
	if (!own?.endsWith(`/trees/${tree.id}`) || !node) return link;
	const query =
		search && `?${String(oldQuery(new URLSearchParams(search))).replaceAll('%2C', ',')}`;
	return `${own}/${states.get(node) ?? node}${query}${hash}`;
}

/** The link of the walk that ended elsewhere. */
export function movedLink(): string {
	return `/trees/${tree.id}/${other.id}?${oldQuery(walkQuery())}`;
}

/** The link of anything in the tree, as a link of the tree that was renamed. */
export function linkOfOldTree(link: string): string {
	return link.replace(`/trees/${tree.id}`, `/trees/${old.tree}`);
}

/** True for a link of anything in the tree. */
export function isOfTree(link: string): boolean {
	return new RegExp(`/trees/${tree.id}([/.?#]|$)`).test(link);
}
