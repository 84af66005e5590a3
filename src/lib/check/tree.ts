/** One tree, checked whole. */
import type { AuthoredTree } from '../tree/author.ts';
import { readRoutingTable } from '../tree/routing-table.ts';
import { joinTree, walkWords, type Tree } from '../tree/tree.ts';
import { findCandidate, type Content } from './content.ts';
import type { Fault } from './fault.ts';
import { checkTreeIds } from './ids.ts';
import { checkAgainst, checkNames } from './naming.ts';
import { checkNumbers } from './numbers.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkPaths } from './path-lengths.ts';
import { checkPictures } from './pictures.ts';
import { checkProse } from './prose.ts';
import { checkRouting } from './routing.ts';
import { checkScenarios } from './scenarios.ts';
import { checkSize, sizeOf } from './sizes.ts';
import { checkTreeSources } from './sources.ts';
import { checkTable, recommendedIn } from './table.ts';
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
		...checkSize(authored, content),
		...checkWords(authored, content),
		...checkNames(authored, content),
		...checkOutcomes(authored, content),
		...checkTable(authored, content),
		...checkPictures(authored),
		...checkProse(authored, content),
		...checkTreeSources(authored, content)
	];
	if (structure.length > 0) return faults;
	const tree = joinAuthored(authored, content);
	faults.push(
		...checkPaths(authored, tree, sizeOf(authored, content)),
		...checkAgainst(authored, tree, content)
	);
	if (numbers.length === 0) faults.push(...checkScenarios(authored, tree, content));
	return faults;
}

/** The tree as the engine reads it. @throws where routing and words do not agree. */
export function joinAuthored(authored: AuthoredTree, content: Content): Tree {
	const recommended = recommendedIn(authored);
	const candidates = authored.table.candidates
		.filter((id) => recommended.has(id))
		.flatMap((id) => findCandidate(content, id) ?? []);
	return joinTree(
		readRoutingTable(authored.machine),
		walkWords(authored, candidates, {}),
		authored.measures
	);
}
