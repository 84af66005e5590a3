/**
 * A tree as the engine reads it: the machine's routing joined with the words a walk
 * needs. Routing comes from the machine alone; words are looked up by state and answer id.
 */
import type { AuthoredTree } from './author.ts';
import { candidateOf } from './candidate.ts';
import type { Measures, ShortLines, Source, Subject } from './grammar.ts';
import type { RoutingTable } from './routing-table.ts';

/** One way on from a question: an answer, or a branch of a number. */
export interface Way {
	/** Answer id: the machine's event, and the value in a link. */
	id: string;
	label: string;
	short: ShortLines;
	/** Why it counts; empty, as `against`, until the grounds are brought. */
	because: string;
	against: Readonly<Record<string, string>>;
	/** Id of the node it leads to. */
	to: string;
	/** Bounds of a branch in the measure's unit; absent where open, and for a choice. */
	from?: number;
	below?: number;
}

export interface NumberInput {
	unit: string;
	min: number;
	max: number;
	step: number;
	measure?: string;
}

export interface Question {
	kind: 'question';
	id: string;
	/** Key in a link. Several questions may share one; they never lie on one path. */
	question: string;
	short: ShortLines;
	/** Id of the answer assumed for somebody who is not sure. */
	assume: string;
	ways: readonly Way[];
	/** Present where the question takes a number. */
	input?: NumberInput;
}

export interface Outcome {
	kind: 'outcome';
	id: string;
	title: string;
	short: string;
	/** Candidate ids; the first is the recommendation. */
	recommend: readonly string[];
	/** The same with their platform or mode, where one is meant: `blue-green@ecs`. */
	picks: readonly string[];
	against: Readonly<Record<string, string>>;
}

export type Node = Question | Outcome;

/** A candidate's names, as far as a walk needs them. */
export interface CandidateName {
	id: string;
	name: string;
	short: string;
}

/** A fact's value in words with its source, for the references in a text. */
export interface ShownFact {
	text: string;
	source: Source;
	checked: string;
}

/** Without the grounds where they come by themselves: see grounds.ts. */
type WayWords = Omit<Way, 'id' | 'to' | 'because' | 'against'> &
	Partial<Pick<Way, 'because' | 'against'>>;
type OutcomeWords = Omit<Outcome, 'kind' | 'id' | 'picks' | 'against'> &
	Partial<Pick<Outcome, 'against'>>;

export interface TreeWords {
	title: string;
	name: string;
	subject: Subject;
	reviewed: string;
	questions: Readonly<
		Record<
			string,
			Omit<Question, 'kind' | 'id' | 'ways'> & {
				ways: Readonly<Record<string, WayWords>>;
			}
		>
	>;
	/** What each recommends as its author wrote it, platforms and modes included. */
	outcomes: Readonly<Record<string, OutcomeWords>>;
	/** In the order on screen. */
	candidates: readonly CandidateName[];
	/** Facts the words refer to, by `candidate.dimension`. */
	facts: Readonly<Record<string, ShownFact>>;
}

export interface Tree {
	id: string;
	title: string;
	name: string;
	subject: Subject;
	reviewed: string;
	/** Id of the first question. */
	start: string;
	measures: Measures;
	/** By state id, in the machine's order. */
	nodes: ReadonlyMap<string, Node>;
	candidates: readonly CandidateName[];
	facts: Readonly<Record<string, ShownFact>>;
}

/** Joins a machine's routing with its words. The result's nodes stand in the machine's order. */
export function joinTree(routing: RoutingTable, words: TreeWords, measures: Measures = {}): Tree {
	const nodes = new Map<string, Node>();
	for (const [id, targets] of Object.entries(routing.states)) {
		const question = words.questions[id];
		const outcome = words.outcomes[id];
		if (targets === null && outcome) {
			const { recommend: picks, ...rest } = outcome;
			const recommend = picks.map(candidateOf);
			nodes.set(id, { kind: 'outcome', id, against: {}, ...rest, recommend, picks });
		} else if (targets !== null && question) {
			const ways = Object.entries(targets).map(([answer, to]) => {
				const way = question.ways[answer];
				if (!way)
					throw new Error(`internal error: "${routing.id}": no words for "${id}.${answer}"`);
				return { id: answer, because: '', against: {}, ...way, to };
			});
			nodes.set(id, { kind: 'question', id, ...question, ways });
		} else throw new Error(`internal error: "${routing.id}": no words for state "${id}"`);
	}
	const { title, name, subject, reviewed, candidates, facts } = words;
	const { id, start } = routing;
	return { id, title, name, subject, reviewed, start, measures, nodes, candidates, facts };
}

/** The words a walk needs, out of everything a tree's author wrote. */
export function walkWords(
	tree: AuthoredTree,
	candidates: readonly CandidateName[],
	facts: Readonly<Record<string, ShownFact>>
): TreeWords {
	const { title, name, subject, reviewed } = tree;
	const questions: Record<string, TreeWords['questions'][string]> = {};
	for (const [id, words] of Object.entries(tree.questions)) {
		const ways: Record<string, WayWords> = {};
		const branches = 'branches' in words ? words.branches : words.answers;
		for (const [answer, { label, short, because, against = {}, ...bounds }] of Object.entries(
			branches
		)) {
			const { from, below } = bounds as { from?: number; below?: number };
			ways[answer] = {
				label,
				short,
				because,
				against,
				...(from !== undefined && { from }),
				...(below !== undefined && { below })
			};
		}
		questions[id] = {
			question: words.question ?? id,
			short: words.short,
			assume: words.unsure.assume,
			ways,
			...('input' in words && { input: words.input })
		};
	}
	const outcomes: Record<string, TreeWords['outcomes'][string]> = {};
	for (const [id, { title, short, recommend, against = {} }] of Object.entries(tree.outcomes)) {
		outcomes[id] = { title, short, recommend, against };
	}
	return { title, name, subject, reviewed, questions, outcomes, candidates, facts };
}

/** The question with that id. @throws where the node is missing or an outcome: our own fault. */
export function questionOf(tree: Tree, id: string): Question {
	const node = tree.nodes.get(id);
	if (node?.kind !== 'question')
		throw new Error(`internal error: "${id}" is not a question of "${tree.id}"`);
	return node;
}

/** A short name of one or two lines, as running text. */
export function inOneLine(short: ShortLines): string {
	return short.join(' ');
}

/** What running text calls a node: a question's short name, an outcome's title without its stop; the id where there is none. */
export function nodeName(tree: Tree, id: string): string {
	const node = tree.nodes.get(id);
	if (!node) return id;
	return node.kind === 'question' ? inOneLine(node.short) : node.title.replace(/\.$/, '');
}

/** The short name of an outcome; its id where the tree does not know it. */
export function endName(tree: Tree, id: string): string {
	const node = tree.nodes.get(id);
	return node?.kind === 'outcome' ? node.short : id;
}

/** The short name of a candidate of the tree; its id where the tree does not know it. */
export function shortName(tree: Tree, candidate: string): string {
	return tree.candidates.find(({ id }) => id === candidate)?.short ?? candidate;
}
