/** What to practise next. */
import type { Level } from './difficulty.ts';
import { resultOf, type PracticeSet, type Progress } from './progress.ts';

/** A scenario as lists show it. */
export interface ScenarioEntry {
	id: string;
	tree: string;
	title: string;
	questions: number;
	distractors: number;
	level: Level;
	/** Node id of the model's outcome. */
	outcome: string;
}

/** A tree as lists of scenarios show it, its scenarios easiest first. */
export interface TreeEntry {
	id: string;
	title: string;
	name: string;
	scenarios: readonly ScenarioEntry[];
	/** Ids of the trees that its outcomes name as next decisions. */
	next: readonly string[];
}

/**
 * A practice set of at most `count` scenarios of the trees: missed ones first, then those not done,
 * then the rest; in each of the three by chance (`random` gives a number from 0 to below 1).
 */
export function chooseSet(
	trees: readonly TreeEntry[],
	progress: Progress,
	count: number,
	random: () => number
): PracticeSet {
	const drawn = trees
		.flatMap(({ scenarios }) => scenarios)
		.map(({ id }) => ({ id, rank: rankOf(id, progress), lot: random() }))
		.sort((a, b) => a.rank - b.rank || a.lot - b.lot);
	return { scenarios: drawn.slice(0, count).map(({ id }) => id), results: [] };
}

function rankOf(id: string, progress: Progress): number {
	const result = resultOf(progress, id);
	if (!result) return 1;
	return result.mark === 'other' ? 0 : 2;
}

/** The scenario that a set goes on with; undefined where it is done. */
export function nextOfSet({ scenarios, results }: PracticeSet): string | undefined {
	return scenarios.find((id) => !results.some(({ scenario }) => scenario === id));
}

/** The tree to learn next, and the reason. */
export interface NextTree {
	tree: TreeEntry;
	reason:
		| { kind: 'missed'; count: number }
		| { kind: 'begun'; done: number }
		| { kind: 'named'; by: string }
		| { kind: 'new' }
		| { kind: 'rest'; left: number };
}

/** Scenarios with the model's outcome after which a tree counts as known. */
const known = 3;

/**
 * The tree to learn next: the one with the most missed scenarios; else one begun but not yet known;
 * else one not begun, first what the trees practised name as their next decision; else the one with
 * the most scenarios left. Of equals the first. Undefined before the first scenario, and when all are done.
 */
export function findNextTree(
	trees: readonly TreeEntry[],
	progress: Progress
): NextTree | undefined {
	const stands = trees.map((tree) => {
		const results = tree.scenarios.flatMap(({ id }) => resultOf(progress, id) ?? []);
		const missed = results.filter(({ mark }) => mark === 'other').length;
		const left = tree.scenarios.length - results.length;
		return { tree, done: results.length, missed, left };
	});
	if (stands.every(({ done }) => done === 0)) return undefined;
	const missed = first(stands, ({ missed }) => missed);
	if (missed) return { tree: missed.tree, reason: { kind: 'missed', count: missed.missed } };
	const begun = first(stands, ({ done, left }) => (done < known && left > 0 ? done : 0));
	if (begun) return { tree: begun.tree, reason: { kind: 'begun', done: begun.done } };
	const fresh = stands.filter(({ done, left }) => done === 0 && left > 0);
	const done = stands.filter(({ done }) => done > 0);
	for (const { tree } of fresh) {
		const by = done.find((other) => other.tree.next.includes(tree.id));
		if (by) return { tree, reason: { kind: 'named', by: by.tree.title } };
	}
	if (fresh[0]) return { tree: fresh[0].tree, reason: { kind: 'new' } };
	const rest = first(stands, ({ left }) => left);
	return rest && { tree: rest.tree, reason: { kind: 'rest', left: rest.left } };
}

/** The first item with the highest score above 0. */
function first<T>(items: readonly T[], score: (item: T) => number): T | undefined {
	const best = Math.max(0, ...items.map(score));
	return best > 0 ? items.find((item) => score(item) === best) : undefined;
}
