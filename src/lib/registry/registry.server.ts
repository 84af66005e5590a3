/**
 * The trees and candidates of the site, joined with each other. For the build only: it
 * holds every tree's prose, so nothing that reaches the browser may import it.
 */
import { families } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import type { AuthoredTree } from '../tree/author.ts';
import type { Candidate, Dimension, Fact } from '../tree/candidate.ts';
import { collectFacts, keepTogether, plainProse, unbreakableNames } from '../tree/prose.ts';
import { joinTree, walkWords, type ShownFact, type Tree, type TreeWords } from '../tree/tree.ts';

export const candidates: readonly Candidate[] = families.flatMap((family) => family.candidates);

const unbreakable = unbreakableNames(candidates);

/** The tree's author's version. @throws where no tree has that id. */
export function authoredTree(id: string): AuthoredTree {
	const tree = trees.find((t) => t.machine.id === id);
	if (!tree) throw new Error(`internal error: no tree "${id}"`);
	return tree;
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
	const found = candidates.find((c) => c.id === candidate);
	const fact = found?.facts[id];
	const dimension = families.find((f) => f.id === found?.family)?.dimensions[id];
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
	const recommended = new Set(Object.values(tree.outcomes).flatMap((o) => o.recommend));
	const named = candidates.filter((c) => recommended.has(c.id));
	const names = named.map(({ id, name, short }) => ({ id, name, short }));
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
	const tree = joined.get(id) ?? joinTree(machine, walkWordsOf(id), measures);
	joined.set(id, tree);
	return tree;
}

/** Every tree as the engine reads it, in the order on screen. */
export function allTrees(): Tree[] {
	return trees.map((tree) => treeById(tree.machine.id));
}
