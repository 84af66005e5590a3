/** What answers leave of the recommendations that are still possible, and how a question says it. */
import { nodesFrom } from '../graph/faults.ts';
import { listNames } from '../tree/list-names.ts';
import { endName, type Question, type Tree, type Way } from '../tree/tree.ts';

/** Outcome ids, in the order asked for. */
export interface Ends {
	way: Way;
	leaves: readonly string[];
	rulesOut: readonly string[];
}

/** Of these outcomes those that can be reached from a node. */
export function endsFrom(tree: Tree, node: string, order: readonly string[]): string[] {
	const reached = new Set(nodesFrom(tree, node));
	return order.filter((id) => reached.has(id));
}

/** What each answer of a question leaves and rules out of the outcomes possible at it. `order`: all outcomes as they are to be listed. */
export function endsAfter(tree: Tree, question: Question, order: readonly string[]): Ends[] {
	const possible = endsFrom(tree, question.id, order);
	return question.ways.map((way) => {
		const leaves = endsFrom(tree, way.to, possible);
		return { way, leaves, rulesOut: possible.filter((id) => !leaves.includes(id)) };
	});
}

/** Names that still fit beside an answer. */
const mostNames = 2;

/** What is said beside an answer: words, and the names they go on with. */
interface SaidEnds {
	/** `leaves 5 of 7`, `leads to`. */
	count: string;
	/** `rules out`, `rules out 3`; nothing where the names are those that are left. */
	rest: string;
	names: readonly string[];
}

/** An answer's effect: how many it leaves, and the shorter of the two lists by name where it is short. */
export function sayEnds(tree: Tree, { way, leaves, rulesOut }: Ends): SaidEnds {
	const names = (ids: readonly string[]) => ids.map((id) => endName(tree, id));
	if (leaves.length === 1)
		return {
			count: way.to === leaves[0] ? 'leads to' : 'leaves only',
			rest: '',
			names: names(leaves)
		};
	const count = `leaves ${leaves.length} of ${leaves.length + rulesOut.length}`;
	const out = rulesOut.length;
	if (out === 0) return { count, rest: 'rules out nothing yet', names: [] };
	if (leaves.length < out && leaves.length <= mostNames)
		return { count, rest: '', names: names(leaves) };
	return out <= mostNames
		? { count, rest: 'rules out', names: names(rulesOut) }
		: { count, rest: `rules out ${out}`, names: [] };
}

/** The same as a sentence on the answer with that digit. */
export function sayEndsOf(key: number, { count, rest, names }: SaidEnds): string {
	const list = listNames(names);
	if (rest) return `Answer ${key} ${count}, and ${rest}${list && ` ${list}`}.`;
	return `Answer ${key} ${count}${count.startsWith('leaves ') && count !== 'leaves only' ? ':' : ''} ${list}.`;
}
