/** What to read up after a practice set. */
import { inOneLine, type CandidateName, type Tree } from '../tree/tree.ts';
import type { ScenarioEntry } from './choose.ts';
import type { Mark } from '../explain/verdict.ts';
import type { PracticeSet, Result } from './progress.ts';

/** How many scenarios of a set went how, and how many are left. */
export function scoreOf({ scenarios, results }: PracticeSet): Record<Mark | 'left', number> {
	const count = (mark: Mark) => results.filter((result) => result.mark === mark).length;
	return {
		same: count('same'),
		defensible: count('defensible'),
		other: count('other'),
		left: scenarios.length - results.length
	};
}

interface ReadUp {
	/** Questions where the ways parted, most often first. */
	questions: readonly { node: string; short: string; times: number }[];
	/** Candidates that the model answers and the walks recommended, in the tree's order. */
	candidates: readonly CandidateName[];
}

/** What the missed scenarios of one tree suggest to read. Nodes that are no more are left out. */
export function readUp(
	tree: Tree,
	results: readonly Result[],
	entries: readonly ScenarioEntry[]
): ReadUp {
	const missed = results.filter((result) => result.tree === tree.id && result.mark === 'other');
	const times = new Map<string, number>();
	const named = new Set<string>();
	for (const { scenario, parted, outcome } of missed) {
		if (parted !== undefined) times.set(parted, (times.get(parted) ?? 0) + 1);
		const model = entries.find(({ id }) => id === scenario)?.outcome;
		for (const id of [model, outcome]) {
			const node = id === undefined ? undefined : tree.nodes.get(id);
			if (node?.kind === 'outcome') node.recommend.forEach((candidate) => named.add(candidate));
		}
	}
	const questions = [...times]
		.sort(([, a], [, b]) => b - a)
		.flatMap(([id, count]) => {
			const node = tree.nodes.get(id);
			return node?.kind === 'question'
				? [{ node: id, short: inOneLine(node.short), times: count }]
				: [];
		});
	return { questions, candidates: tree.candidates.filter(({ id }) => named.has(id)) };
}
