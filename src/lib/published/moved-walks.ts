/** Recorded walks that end elsewhere today. */
import type { Tree } from '../tree/tree.ts';
import { readAnswers } from '../walk/answers.ts';
import { replayAnswers } from '../walk/replay.ts';
import { isRetirement, successorsOf, type Change, type Detour } from './change.ts';
import { liveKeys, pastOf } from './past-of.ts';
import { recallPast } from './past.ts';
import type { TreeRecord } from './record.ts';

export interface MovedWalk {
	query: string;
	/** Node id where it ended when it was recorded. */
	was: string;
	/** Node id where it ends today. */
	now: string;
	/** True where an entry of published/changes.ts says why. */
	explained: boolean;
}

/** Where each recorded walk ends today, by its query; ids that have changed are read as what they became. */
export function endsToday(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[]
): Map<string, string> {
	const past = pastOf(tree, record, changes);
	const update = past ? recallPast(tree, past).update : (query: URLSearchParams) => query;
	return new Map(
		Object.keys(record.ends).map((query) => {
			const answers = readAnswers(tree, update(new URLSearchParams(query)));
			return [query, replayAnswers(tree, answers).end];
		})
	);
}

/** The recorded walks that end elsewhere today. */
export function findMovedWalks(
	tree: Tree,
	record: TreeRecord,
	changes: readonly Change[]
): MovedWalk[] {
	const open = openDetours(record, changes);
	return [...endsToday(tree, record, changes)].flatMap(([query, now]) => {
		const was = record.ends[query]!;
		if (was === now) return [];
		const explained =
			open.some((detour) => detour.was === was && detour.now === now) ||
			isSuccessor(tree, changes, was, now) ||
			isLeftOpen(tree, changes, query, now);
		return [{ query, was, now, explained }];
	});
}

/** Entries about walks of the tree by which no recorded end has been rewritten yet. */
export function openDetours(record: TreeRecord, changes: readonly Change[]): Detour[] {
	return changes
		.filter((change) => !isRetirement(change))
		.filter(
			({ tree, was, now, since, because }) =>
				tree === record.id &&
				!record.settled.some(
					(done) =>
						done.was === was && done.now === now && done.since === since && done.because === because
				)
		);
}

/** True where the outcome itself is no more: it became the other, or was dropped. */
function isSuccessor(tree: Tree, changes: readonly Change[], was: string, now: string): boolean {
	if (tree.nodes.has(was)) return false;
	const entry = changes
		.filter(isRetirement)
		.find((other) => other.kind === 'outcome' && other.tree === tree.id && other.id === was);
	if (!entry) return false;
	const to = successorsOf(changes, entry, (id) => tree.nodes.has(id));
	return to.length === 0 || to.includes(now);
}

/** True where the walk stops at a question that an answer of it, or its question, no longer settles. */
function isLeftOpen(tree: Tree, changes: readonly Change[], query: string, now: string): boolean {
	const node = tree.nodes.get(now);
	if (node?.kind !== 'question') return false;
	return [...new URLSearchParams(query)].some(([key, value]) => {
		if (!liveKeys(tree, changes, key).includes(node.question)) return false;
		if (key !== node.question) return true;
		const id = value.replace(/^unsure\./, '');
		return changes
			.filter(isRetirement)
			.some(
				(entry) =>
					entry.kind === 'answer' &&
					entry.tree === tree.id &&
					entry.question === key &&
					entry.id === id
			);
	});
}
