/** Questions that leave no choice, and numbers that only feed a later measure. */
import { nodesFrom } from '../graph/faults.ts';
import type { AuthoredTree } from '../tree/author.ts';
import type { Question, Tree } from '../tree/tree.ts';
import { inTree } from './content.ts';
import type { Fault } from './fault.ts';

/** Questions with one way on, or whose answers all lead to the same place. */
export function checkChoices(authored: AuthoredTree, tree: Tree): Fault[] {
	const faults: Fault[] = [];
	for (const node of tree.nodes.values()) {
		if (node.kind === 'outcome' || node.ways.length === 0) continue;
		if (node.ways.length === 1) {
			if (feedsLaterMeasure(authored, tree, node)) continue;
			faults.push({
				...inTree(authored, 'machine', { question: node.id }),
				what: 'leaves no choice',
				seen: `only "${node.ways[0]!.id}"`,
				mend: 'give it a second answer; one way on is for a number that a later measure reads'
			});
		} else if (new Set(node.ways.map((way) => way.to)).size === 1) {
			faults.push({
				...inTree(authored, 'machine', { question: node.id }),
				what: 'decides nothing: all answers lead to the same place',
				seen: `"${node.ways[0]!.to}"`,
				mend: 'lead the answers apart, or take the question out'
			});
		}
	}
	return faults;
}

function feedsLaterMeasure(
	authored: AuthoredTree,
	tree: Tree,
	{ id, question }: Question
): boolean {
	const words = authored.questions[id];
	if (!words || !('input' in words)) return false;
	return nodesFrom(tree, id).some((later) => {
		const laterWords = authored.questions[later];
		const key = laterWords && 'input' in laterWords ? laterWords.input.measure : undefined;
		return later !== id && key !== undefined && numbersRead(authored, key).includes(question);
	});
}

/** Keys of the questions whose numbers a measure reads. */
export function numbersRead({ measures = {} }: AuthoredTree, measure: string): string[] {
	const read = new Set<string>();
	const numbers = new Proxy({}, { get: (_, key) => (read.add(String(key)), 1) });
	measures[measure]?.of(numbers);
	return [...read];
}
