/** What speaks against candidates: a third of a tree's words, which its outcomes alone show. */
import type { Tree, TreeWords } from './tree.ts';

/** Sentences by candidate. */
type Sentences = Readonly<Record<string, string>>;

export interface Against {
	/** By question and answer. */
	questions: Readonly<Record<string, Readonly<Record<string, Sentences>>>>;
	outcomes: Readonly<Record<string, Sentences>>;
}

/** Parts a tree's words into what every page of a walk needs and what speaks against candidates. */
export function splitAgainst(words: TreeWords): { words: TreeWords; against: Against } {
	const questions: Record<string, Record<string, Sentences>> = {};
	const outcomes: Record<string, Sentences> = {};
	const rest = {
		...words,
		questions: mapValues(words.questions, (question, id) => ({
			...question,
			ways: mapValues(question.ways, ({ against, ...way }, answer) => {
				if (against && !isEmpty(against)) (questions[id] ??= {})[answer] = against;
				return way;
			})
		})),
		outcomes: mapValues(words.outcomes, ({ against, ...outcome }, id) => {
			if (against && !isEmpty(against)) outcomes[id] = against;
			return outcome;
		})
	};
	return { words: rest, against: { questions, outcomes } };
}

/** The tree with what speaks against its candidates. */
export function withAgainst(tree: Tree, { questions, outcomes }: Against): Tree {
	const nodes = new Map(tree.nodes);
	for (const [id, node] of tree.nodes) {
		if (node.kind === 'outcome') nodes.set(id, { ...node, against: outcomes[id] ?? {} });
		else {
			const ways = node.ways.map((way) => ({ ...way, against: questions[id]?.[way.id] ?? {} }));
			nodes.set(id, { ...node, ways });
		}
	}
	return { ...tree, nodes };
}

function isEmpty(sentences: Sentences): boolean {
	return Object.keys(sentences).length === 0;
}

function mapValues<From, To>(
	from: Readonly<Record<string, From>>,
	map: (value: From, key: string) => To
): Record<string, To> {
	return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, map(value, key)]));
}
