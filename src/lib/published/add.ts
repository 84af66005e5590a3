/** What a publication adds to the record. Nothing is ever taken out of it. */
import { inOneLine, type CandidateName, type Tree } from '../tree/tree.ts';
import type { Month, Scenario } from '../tree/grammar.ts';
import type { Change } from './change.ts';
import { walksToRecord } from './complete-walks.ts';
import { readHistories } from './history.ts';
import {
	changedRecommendations,
	followWalks,
	openMoves,
	openRecommendations
} from './moved-walks.ts';
import {
	answersOf,
	isQuestion,
	keysOf,
	settle,
	type History,
	type KeyRecord,
	type NodeRecord,
	type Published,
	type TreeRecord
} from './record.ts';

interface Addition {
	/** Where: a tree's id, or `candidates`. */
	to: string;
	/** How many walks are new. */
	walks: number;
	/** Ids that are new: `question order`. */
	ids: readonly string[];
}

type Told = Pick<Scenario, 'id' | 'title' | 'answers'>;

interface Site {
	trees: readonly { tree: Tree; scenarios: readonly Told[] }[];
	candidates: readonly CandidateName[];
}

/**
 * The record with all that is published today, and what is new. New ids get the month; words of
 * known ones are brought up to date; recorded ends move where an entry says why.
 * @throws where something moved that no entry explains: the check comes first.
 */
export function addToRecord(
	published: Published,
	{ trees, candidates }: Site,
	changes: readonly Change[],
	month: Month
): { published: Published; added: Addition[] } {
	const added: Addition[] = [];
	const records = new Map(published.trees.map((record) => [record.id, record]));
	const histories = readHistories(published, changes, {
		trees: new Set(trees.map(({ tree }) => tree.id)),
		scenarios: new Set(trees.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))
	});
	for (const { tree, scenarios } of trees) {
		const known = records.get(tree.id);
		const history = histories.get(tree.id);
		const before = history?.record;
		const record = recordTree(tree, scenarios, history, month, known?.since ?? month);
		records.set(tree.id, record);
		added.push({
			to: tree.id,
			walks: Object.keys(record.ends).length - Object.keys(before?.ends ?? {}).length,
			ids: [
				...(known ? [] : [`tree ${tree.id}`]),
				...newIds('node', before?.nodes, record.nodes),
				...newIds('answer', before?.answers, record.answers),
				...newIds('scenario', before?.scenarios, record.scenarios)
			]
		});
	}
	const named = inOrder({
		...published.candidates,
		...Object.fromEntries(
			candidates.map(({ id, name }) => [
				id,
				{ since: published.candidates[id]?.since ?? month, name }
			])
		)
	});
	const ids = newIds('candidate', published.candidates, named);
	added.push({ to: 'candidates', walks: 0, ids });
	return {
		published: { trees: [...records.values()], candidates: named },
		added: added.filter(({ walks, ids: fresh }) => walks + fresh.length > 0)
	};
}

function recordTree(
	tree: Tree,
	told: readonly Told[],
	history: History | undefined,
	month: Month,
	since: Month
): TreeRecord {
	const before = history?.record;
	const nodes: Record<string, NodeRecord> = { ...before?.nodes };
	for (const node of tree.nodes.values()) {
		const first = { since: before?.nodes[node.id]?.since ?? month };
		if (node.kind === 'outcome') {
			nodes[node.id] = { ...first, title: node.title, recommend: node.recommend };
		} else {
			const { question, short, input } = node;
			const unit = input && { unit: input.unit };
			nodes[node.id] = { ...first, question, short: inOneLine(short), ...unit };
		}
	}
	const answers = { ...before?.answers };
	for (const [id, label] of answersOf(tree))
		answers[id] = { since: before?.answers[id]?.since ?? month, label };
	const scenarios = { ...before?.scenarios };
	for (const { id, title } of told)
		scenarios[id] = { since: before?.scenarios[id]?.since ?? month, title };
	const formerKeys = before && keysLeft(before, nodes);
	const settled = history
		? [...openMoves(tree, history), ...openRecommendations(tree, history)].map(settle)
		: [];
	return {
		id: tree.id,
		title: tree.title,
		since,
		nodes: inOrder(nodes),
		...(formerKeys && { formerKeys: inOrder(formerKeys) }),
		answers: inOrder(answers),
		scenarios: inOrder(scenarios),
		ends: inOrder(
			Object.fromEntries([
				...walksToRecord(tree, told),
				...(history ? endsToday(tree, history) : [])
			])
		),
		settled: [...(before?.settled ?? []), ...settled]
	};
}

function endsToday(tree: Tree, history: History): [string, string][] {
	const walks = followWalks(tree, history);
	const silent = [
		...walks.filter(({ explained }) => !explained).map(({ query }) => query),
		...changedRecommendations(tree, history)
			.filter(({ explained }) => !explained)
			.map(({ outcome }) => outcome)
	];
	if (silent.length > 0)
		throw new Error(`"${tree.id}": no entry says why this changed: ${silent.join(', ')}`);
	return walks.map(({ query, end }) => [query, end]);
}

/** Keys that no recorded question has any more; undefined where there are none. */
function keysLeft(
	before: TreeRecord,
	nodes: Readonly<Record<string, NodeRecord>>
): Record<string, KeyRecord> | undefined {
	const used = new Set(Object.values(nodes).map((node) => isQuestion(node) && node.question));
	const left = [...keysOf(before)].filter(([key]) => !used.has(key));
	if (left.length === 0) return undefined;
	return Object.fromEntries(
		left.map(([key, { since, short, unit }]) => [
			key,
			{ since, short, ...(unit !== undefined && { unit }) }
		])
	);
}

function inOrder<T>(record: Record<string, T>): Record<string, T> {
	return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newIds(kind: string, before: object = {}, after: object): string[] {
	return Object.keys(after)
		.filter((id) => !Object.hasOwn(before, id))
		.map((id) => `${kind} ${id}`);
}

/** A part of the record as text: one entry a line, so that a difference shows what came. */
export function writeRecord(record: object): string {
	const parts = Object.entries(record).map(([key, value]) => {
		if (typeof value !== 'object' || value === null || isFlat(value))
			return `\t${JSON.stringify(key)}: ${JSON.stringify(value)}`;
		const list = Array.isArray(value);
		const lines = Object.entries(value as object).map(([id, entry]) =>
			list ? `\t\t${JSON.stringify(entry)}` : `\t\t${JSON.stringify(id)}: ${JSON.stringify(entry)}`
		);
		const [open, close] = list ? '[]' : '{}';
		return `\t${JSON.stringify(key)}: ${open}\n${lines.join(',\n')}\n\t${close}`;
	});
	return `{\n${parts.join(',\n')}\n}\n`;
}

/** True for one entry: its values are no records. */
function isFlat(value: object): boolean {
	const values = Object.values(value);
	return 'since' in value || values.length === 0;
}
