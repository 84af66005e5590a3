/** Why answers count, and what speaks against candidates: half of a tree's words, which its outcomes alone show. */
import { factReferences } from './prose.ts';
import type { ShownFact, Tree, TreeWords } from './tree.ts';

/** Sentences by candidate. */
type Sentences = Readonly<Record<string, string>>;

interface Ground {
	because: string;
	against?: Sentences;
}

export interface Grounds {
	/** By question and answer. */
	questions: Readonly<Record<string, Readonly<Record<string, Ground>>>>;
	/** What outcomes say against candidates, where they do. */
	outcomes: Readonly<Record<string, Sentences>>;
	/** Facts that nothing else refers to. */
	facts: Readonly<Record<string, ShownFact>>;
}

/** Parts a tree's words into what every page of a walk needs and the grounds. */
export function splitGrounds(words: TreeWords): { words: TreeWords; grounds: Grounds } {
	const questions: Record<string, Record<string, Ground>> = {};
	const outcomes: Record<string, Sentences> = {};
	const rest = {
		questions: mapValues(words.questions, (question, id) => ({
			...question,
			ways: mapValues(question.ways, ({ because = '', against, ...way }, answer) => {
				const ground = against && !isEmpty(against) ? { because, against } : { because };
				(questions[id] ??= {})[answer] = ground;
				return way;
			})
		})),
		outcomes: mapValues(words.outcomes, ({ against, ...outcome }, id) => {
			if (against && !isEmpty(against)) outcomes[id] = against;
			return outcome;
		})
	};
	const named = new Set(factReferences(JSON.stringify(rest)));
	const factsOf = (isNamed: boolean) =>
		Object.fromEntries(Object.entries(words.facts).filter(([key]) => named.has(key) === isNamed));
	return {
		words: { ...words, ...rest, facts: factsOf(true) },
		grounds: { questions, outcomes, facts: factsOf(false) }
	};
}

/** The tree with its grounds. */
export function withGrounds(tree: Tree, { questions, outcomes, facts }: Grounds): Tree {
	const nodes = new Map(tree.nodes);
	for (const [id, node] of tree.nodes) {
		if (node.kind === 'outcome') nodes.set(id, { ...node, against: outcomes[id] ?? {} });
		else {
			const ways = node.ways.map((way) => ({ ...way, ...questions[id]?.[way.id] }));
			nodes.set(id, { ...node, ways });
		}
	}
	return { ...tree, nodes, facts: { ...tree.facts, ...facts } };
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
