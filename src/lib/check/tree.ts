/** One tree, checked whole. */
import type { AuthoredTree } from '../tree/author.ts';
import { joinTree, walkWords, type Tree } from '../tree/tree.ts';
import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { checkTreeIds } from './ids.ts';
import { checkAgainst, checkNames } from './naming.ts';
import { checkNumbers } from './numbers.ts';
import { checkPaths } from './path-lengths.ts';
import { checkProse } from './prose.ts';
import { checkRouting } from './routing.ts';
import { checkScenarios } from './scenarios.ts';
import { checkTreeSources } from './sources.ts';
import { checkWordsMatch } from './words-match.ts';
import { checkWords } from './words.ts';

/** Every fault of a tree. What needs a whole graph is checked once routing and words agree. */
export function checkTree(authored: AuthoredTree, content: Content): Fault[] {
	const structure = [...checkRouting(authored), ...checkWordsMatch(authored)];
	const numbers = checkNumbers(authored);
	const faults = [
		...structure,
		...numbers,
		...checkTreeIds(authored),
		...checkWords(authored, content.families),
		...checkNames(authored, content),
		...checkProse(authored, content.families),
		...checkTreeSources(authored, content)
	];
	if (structure.length > 0) return faults;
	const tree = joinAuthored(authored, content);
	faults.push(...checkPaths(authored, tree), ...checkAgainst(authored, tree, content));
	if (numbers.length === 0) faults.push(...checkScenarios(authored, tree, content));
	return faults;
}

/** The tree as the engine reads it. @throws where routing and words do not agree. */
export function joinAuthored(authored: AuthoredTree, { families }: Content): Tree {
	const named = new Set(Object.values(authored.outcomes).flatMap((outcome) => outcome.recommend));
	const candidates = families
		.flatMap((family) => family.candidates)
		.filter(({ id }) => named.has(id));
	return joinTree(authored.machine, walkWords(authored, candidates, {}), authored.measures);
}
