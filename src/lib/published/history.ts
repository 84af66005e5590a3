/** The record read by the ids that trees have today. */
import { findRetirement, type Change } from './change.ts';
import type { History, Published, TreeRecord } from './record.ts';

interface Live {
	/** Ids of the trees there are today. */
	trees: ReadonlySet<string>;
	/** Ids of the scenarios there are today. */
	scenarios: ReadonlySet<string>;
}

/**
 * What is recorded of each tree that there is today, by its id. A tree that was renamed is one with
 * what it was renamed to: its ids and walks are kept, and entries under its old id hold.
 */
export function readHistories(
	{ trees, candidates }: Published,
	changes: readonly Change[],
	live: Live
): Map<string, History> {
	const today = (id: string) => todaysTree(id, changes, live.trees);
	const entries = underTodaysTrees(changes, live.trees);
	const records = new Map<string, TreeRecord>();
	// What a tree has recorded under its own id is the newest.
	const own = ({ id }: TreeRecord) => Number(live.trees.has(id));
	for (const record of trees.toSorted((a, b) => own(a) - own(b))) {
		const id = today(record.id);
		if (id !== undefined) records.set(id, join(records.get(id), { ...record, id }));
	}
	return new Map(
		[...records].map(([id, record]) => [
			id,
			{ record, changes: entries, candidates, scenarios: live.scenarios }
		])
	);
}

/** The entries as if each tree had always had the id that it has today. */
export function underTodaysTrees(changes: readonly Change[], live: ReadonlySet<string>): Change[] {
	return changes.map((change) =>
		'tree' in change
			? { ...change, tree: todaysTree(change.tree, changes, live) ?? change.tree }
			: change
	);
}

/** The id that a tree has today, if it was renamed only; undefined where it is no more. */
function todaysTree(
	id: string,
	changes: readonly Change[],
	live: ReadonlySet<string>
): string | undefined {
	const seen = new Set([id]);
	for (const at of seen) {
		if (live.has(at)) return at;
		const entry = findRetirement(changes, { kind: 'tree', id: at });
		if (entry?.became === 'renamed') seen.add(entry.to);
	}
	return undefined;
}

function join(older: TreeRecord | undefined, newer: TreeRecord): TreeRecord {
	if (!older) return newer;
	return {
		...newer,
		nodes: { ...older.nodes, ...newer.nodes },
		formerKeys: { ...older.formerKeys, ...newer.formerKeys },
		answers: { ...older.answers, ...newer.answers },
		scenarios: { ...older.scenarios, ...newer.scenarios },
		ends: { ...older.ends, ...newer.ends },
		settled: [...older.settled, ...newer.settled]
	};
}
