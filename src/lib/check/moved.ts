/** Recorded walks that lead elsewhere, and outcomes that recommend others. */
import { findRetirement, movesOf, recommendationsOf } from '../published/change.ts';
import { changedRecommendations, followWalks } from '../published/moved-walks.ts';
import { isQuestion, isSettled, settle, type History } from '../published/record.ts';
import type { Tree } from '../tree/tree.ts';
import { show, type Fault } from './fault.ts';
import { changesFile, writeEntry } from './gone-ids.ts';

/** Faults of what moved without an entry, and of entries that were taken out. */
export function checkMoved(tree: Tree, history: History, month: string): Fault[] {
	return [
		...checkWalks(tree, history, month),
		...checkRecommendations(tree, history, month),
		...findTakenOut(tree, history)
	];
}

/** One fault for all walks that lead to the same node now. */
function checkWalks(tree: Tree, history: History, month: string): Fault[] {
	const ways = new Map<string, { was: Set<string>; queries: string[] }>();
	for (const { query, moved, explained } of followWalks(tree, history)) {
		if (!moved || explained || isUnsaid(tree, history, moved.was)) continue;
		const { was, queries } = ways.get(moved.now) ?? { was: new Set(), queries: [] };
		ways.set(moved.now, { was: was.add(moved.was), queries: [...queries, query] });
	}
	return [...ways].map(([now, { was, queries }]) => {
		const from = [...was];
		const entry = { kind: 'walk', tree: tree.id, was: from.length > 1 ? from : from[0], now };
		const count = queries.length === 1 ? 'one recorded walk' : `${queries.length} recorded walks`;
		return {
			file: changesFile,
			where: `tree "${tree.id}", walks to "${now}"`,
			what: `${count} led to ${from.map((id) => `"${id}"`).join(', ')}`,
			seen: show(queries[0]),
			mend: `lead the answers back, or say why: ${writeEntry({ ...entry, since: month, because: '…' })}`
		};
	});
}

/** True where the node is no more and nothing says why: first that is the fault. */
function isUnsaid(tree: Tree, { record, changes }: History, id: string): boolean {
	const known = record.nodes[id];
	if (tree.nodes.has(id) || !known) return false;
	const kind = isQuestion(known) ? 'question' : 'outcome';
	return !findRetirement(changes, { kind, tree: tree.id, id });
}

function checkRecommendations(tree: Tree, history: History, month: string): Fault[] {
	return changedRecommendations(tree, history)
		.filter(({ explained }) => !explained)
		.map(({ outcome, was, now }) => {
			const entry = { kind: 'recommendation', tree: tree.id, outcome, was, now };
			return {
				file: changesFile,
				where: `tree "${tree.id}", outcome "${outcome}"`,
				what: `used to recommend ${was.join(', ')}`,
				seen: now.join(', '),
				mend: `recommend it again, or say why: ${writeEntry({ ...entry, since: month, because: '…' })}`
			};
		});
}

function findTakenOut(tree: Tree, { record, changes }: History): Fault[] {
	const kept = { ...record, settled: [] as History['record']['settled'] };
	const entries = [...movesOf(changes, tree.id), ...recommendationsOf(changes, tree.id)];
	kept.settled = entries.map(settle);
	return record.settled
		.filter((done) => !isSettled(kept, done))
		.map((done) => {
			const kind = 'outcome' in done ? 'recommendation' : 'walk';
			const entry = { kind, tree: tree.id, ...done, because: '…' };
			return {
				file: changesFile,
				where: `tree "${tree.id}"`,
				what: 'an entry that the record has followed is no more',
				seen: 'nothing',
				mend: `put it back, pages tell from it: ${writeEntry(entry)}`
			};
		});
}
