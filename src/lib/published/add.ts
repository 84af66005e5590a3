/** What a publication adds to the record. Nothing is ever taken out of it. */
import type { CandidateName } from '../tree/tree.ts';
import { inOneLine, type Tree } from '../tree/tree.ts';
import type { Month, Scenario } from '../tree/grammar.ts';
import type { Change } from './change.ts';
import { completeWalks } from './complete-walks.ts';
import { endsToday, openDetours } from './moved-walks.ts';
import { answersOf, type NodeRecord, type Published, type TreeRecord } from './record.ts';

export interface Addition {
	/** Where: a tree's id, or `candidates`. */
	to: string;
	/** How many complete walks are new. */
	walks: number;
	/** Ids that are new: `question order`. */
	ids: readonly string[];
}

interface Site {
	trees: readonly { tree: Tree; scenarios: readonly Pick<Scenario, 'id' | 'title'>[] }[];
	candidates: readonly CandidateName[];
}

/**
 * The record with all that is published today, and what is new. New ids get the month; words of
 * known ones are brought up to date; recorded ends move where the check found an entry for them.
 */
export function addToRecord(
	published: Published,
	{ trees, candidates }: Site,
	changes: readonly Change[],
	month: Month
): { published: Published; added: Addition[] } {
	const added: Addition[] = [];
	const records = new Map(published.trees.map((record) => [record.id, record]));
	for (const { tree, scenarios } of trees) {
		const before = records.get(tree.id);
		const record = recordTree(before, tree, scenarios, changes, month);
		records.set(tree.id, record);
		added.push({
			to: tree.id,
			walks: Object.keys(record.ends).length - Object.keys(before?.ends ?? {}).length,
			ids: [
				...(before ? [] : [`tree ${tree.id}`]),
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
	before: TreeRecord | undefined,
	tree: Tree,
	told: readonly Pick<Scenario, 'id' | 'title'>[],
	changes: readonly Change[],
	month: Month
): TreeRecord {
	const nodes: Record<string, NodeRecord> = { ...before?.nodes };
	for (const node of tree.nodes.values()) {
		const since = before?.nodes[node.id]?.since ?? month;
		if (node.kind === 'outcome') nodes[node.id] = { since, title: node.title };
		else {
			const { question, short, input } = node;
			const unit = input && { unit: input.unit };
			nodes[node.id] = { since, question, short: inOneLine(short), ...unit };
		}
	}
	const answers = { ...before?.answers };
	for (const [id, label] of answersOf(tree))
		answers[id] = { since: before?.answers[id]?.since ?? month, label };
	const scenarios = { ...before?.scenarios };
	for (const { id, title } of told)
		scenarios[id] = { since: before?.scenarios[id]?.since ?? month, title };
	const known = before ? endsToday(tree, before, changes) : new Map<string, string>();
	const settled = before
		? openDetours(before, changes).map(({ was, now, since, because }) => ({
				was,
				now,
				since,
				because
			}))
		: [];
	return {
		id: tree.id,
		title: tree.title,
		since: before?.since ?? month,
		nodes: inOrder(nodes),
		answers: inOrder(answers),
		scenarios: inOrder(scenarios),
		ends: inOrder(Object.fromEntries([...completeWalks(tree), ...known])),
		settled: [...(before?.settled ?? []), ...settled]
	};
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
