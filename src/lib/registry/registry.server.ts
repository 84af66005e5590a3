/**
 * The trees and candidates of the site, joined with each other. For the build only: it
 * holds every tree's prose, so nothing that reaches the browser may import it.
 */
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { trees } from '#trees/index.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { candidateOf, type Candidate, type Dimension, type Fact } from '../tree/candidate.ts';
import { collectFacts, keepTogether, plainProse, unbreakableNames } from '../tree/prose.ts';
import { readRoutingTable } from '../tree/routing-table.ts';
import { joinTree, walkWords, type ShownFact, type Tree, type TreeWords } from '../tree/tree.ts';

const byId: ReadonlyMap<string, Candidate> = new Map(candidates.map((one) => [one.id, one]));

const vocabulary: Readonly<Record<string, Dimension>> = dimensions;

const unbreakable = unbreakableNames(candidates);

/** The tree's author's version. @throws where no tree has that id. */
export function authoredTree(id: string): AuthoredTree {
	const tree = trees.find((t) => t.machine.id === id);
	if (!tree) throw new Error(`internal error: no tree "${id}"`);
	return tree;
}

/** The candidate with that id, or undefined where there is none. */
export function candidateById(id: string): Candidate | undefined {
	return byId.get(id);
}

/** The dimension with that id. @throws where the vocabulary has none. */
export function dimensionById(id: string): Dimension {
	const dimension = vocabulary[id];
	if (!dimension) throw new Error(`internal error: no dimension "${id}"`);
	return dimension;
}

/** True where that tree can be walked; false where it is still to come. */
export function isLive(id: string): boolean {
	return trees.some((tree) => tree.machine.id === id);
}

/** Ids of the trees whose table holds the candidate, in the order on screen. */
export function treesWeighing(candidate: string): string[] {
	return trees
		.filter(({ table }) => table.candidates.includes(candidate))
		.map(({ machine }) => machine.id);
}

/** Facts that texts refer to, ready to be shown. */
export function factsIn(texts: readonly string[]): Record<string, ShownFact> {
	return collectFacts(texts, findFact);
}

/** A text with its facts written out. */
export function writtenOut(text: string): string {
	return plainProse(text, factsIn([text]));
}

function findFact(candidate: string, id: string): { fact: Fact; dimension: Dimension } | undefined {
	const fact = byId.get(candidate)?.facts[id];
	const dimension = vocabulary[id];
	return fact && dimension && { fact, dimension };
}

/** Every text below a value, with its names kept in one line. */
export function typeset<T>(value: T): T {
	if (typeof value === 'string') return keepTogether(value, unbreakable) as T;
	if (Array.isArray(value)) return value.map(typeset) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, typeset(v)])) as T;
}

/** What a walk through the tree needs of its words. */
export function walkWordsOf(id: string): TreeWords {
	const tree = authoredTree(id);
	const recommended = new Set(
		Object.values(tree.outcomes).flatMap((outcome) => outcome.recommend.map(candidateOf))
	);
	const named = tree.table.candidates.filter((one) => recommended.has(one)).map(candidateById);
	const names = named.flatMap((one) =>
		one ? [{ id: one.id, name: one.name, short: one.short }] : []
	);
	const words = walkWords(tree, names, {});
	const texts = [...Object.values(words.questions), ...Object.values(words.outcomes)].flatMap(
		allTexts
	);
	const { questions, outcomes } = typeset({ questions: words.questions, outcomes: words.outcomes });
	return { ...words, questions, outcomes, facts: factsIn(texts) };
}

/** Every text below a value, in order. */
export function allTexts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(allTexts);
}

const joined = new Map<string, Tree>();

/** The tree as the engine reads it. @throws where no tree has that id. */
export function treeById(id: string): Tree {
	const { machine, measures } = authoredTree(id);
	const tree = joined.get(id) ?? joinTree(readRoutingTable(machine), walkWordsOf(id), measures);
	joined.set(id, tree);
	return tree;
}

/** Every tree as the engine reads it, in the order on screen. */
export function allTrees(): Tree[] {
	return trees.map((tree) => treeById(tree.machine.id));
}
