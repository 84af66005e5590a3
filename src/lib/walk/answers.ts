/** Answers as they stand in a link: by question key, in any order. */
import type { Question, Tree } from '../tree/tree.ts';

/** An answer by its id, or a number. `assumed` marks an answer given by "not sure". */
export type Given =
	{ kind: 'answer'; id: string; assumed: boolean } | { kind: 'number'; value: number };

/** Answers by question key. */
export type Answers = ReadonlyMap<string, Given>;

const assumedMark = 'unsure.';
const decimal = /^-?\d{1,15}(\.\d{1,9})?$/;

/** Reads one value of a link: `fifo`, `unsure.fifo`, `400`. Never fails: an unknown id is kept as it is. */
export function readGiven(value: string): Given {
	// Adding 0 makes -0 the 0 it is written as.
	if (decimal.test(value)) return { kind: 'number', value: Number(value) + 0 };
	const assumed = value.startsWith(assumedMark);
	return { kind: 'answer', id: assumed ? value.slice(assumedMark.length) : value, assumed };
}

/** Writes one value of a link. */
export function writeGiven(given: Given): string {
	if (given.kind === 'number') return writeNumber(given.value);
	return (given.assumed ? assumedMark : '') + given.id;
}

/** A number as `readGiven` reads it: never with an exponent. */
function writeNumber(value: number): string {
	const text = String(value);
	return decimal.test(text) ? text : value.toFixed(9).replace(/\.?0+$/, '');
}

/** Answers from query parameters: known question keys only, the first value of each. */
export function readAnswers(tree: Tree, query: URLSearchParams): Map<string, Given> {
	const answers = new Map<string, Given>();
	const keys = questionKeys(tree);
	for (const [key, value] of query) {
		if (keys.has(key) && !answers.has(key)) answers.set(key, readGiven(value));
	}
	return answers;
}

/** The keys of all questions of a tree. */
export function questionKeys(tree: Tree): Set<string> {
	const keys = new Set<string>();
	for (const node of tree.nodes.values()) if (node.kind === 'question') keys.add(node.question);
	return keys;
}

/** An answer by its id. */
export function answered(id: string): Given {
	return { kind: 'answer', id, assumed: false };
}

/** True where the answer was given by "not sure". */
export function isAssumed(given: Given | undefined): boolean {
	return given?.kind === 'answer' && given.assumed;
}

/** The answer assumed for somebody who is not sure. */
export function assumedAnswer(question: Question): Given {
	return { kind: 'answer', id: question.assume, assumed: true };
}
