/** What a check reads: all trees and candidates, and the places in them. */
import type { AuthoredTree } from '../tree/author.ts';
import {
	isKnown,
	type Candidate,
	type Dimension,
	type Fact,
	type Family
} from '../tree/candidate.ts';
import type { Month } from '../tree/grammar.ts';
import { collectFacts, plainProse } from '../tree/prose.ts';
import type { Place } from './fault.ts';

export interface Content {
	trees: readonly AuthoredTree[];
	families: readonly Family[];
	/** Trees still to come, by id. */
	planned: Readonly<Record<string, string>>;
	/** The month in which the check runs. */
	month: Month;
}

export type TreeFile = 'tree' | 'machine' | 'questions' | 'outcomes' | 'scenarios' | 'measures';

/** A place in one of a tree's files. */
export function inTree(tree: AuthoredTree, file: TreeFile, where: string): Place {
	return { file: `trees/${tree.machine.id}/${file}.ts`, where };
}

/** A place in a family's folder. */
export function inFamily(family: Family, file: string, where: string): Place {
	return { file: `trees/candidates/${family.id}/${file}.ts`, where };
}

/** Ids of all candidates, in the order on screen. */
export function candidateIds(families: readonly Family[]): string[] {
	return families.flatMap((family) => family.candidates.map((c) => c.id));
}

/** The candidate with that id. */
export function findCandidate(families: readonly Family[], id: string): Candidate | undefined {
	return families.flatMap((family) => family.candidates).find((c) => c.id === id);
}

/** The fact a reference such as `sqs-standard.retention` names. */
export function findFact(
	families: readonly Family[],
	candidate: string,
	dimension: string
): { fact: Fact; dimension: Dimension } | undefined {
	const family = families.find((f) => f.candidates.some((c) => c.id === candidate));
	const fact = family?.candidates.find((c) => c.id === candidate)?.facts[dimension];
	const found = family?.dimensions[dimension];
	return fact && found && { fact, dimension: found };
}

/** Keys of all facts that have a value: what a text may refer to. */
export function factKeys(families: readonly Family[]): string[] {
	return families.flatMap(({ candidates }) =>
		candidates.flatMap(({ id, facts }) =>
			Object.keys(facts)
				.filter((dimension) => isKnown(facts[dimension]!))
				.map((dimension) => `${id}.${dimension}`)
		)
	);
}

/** A text as the page shows it, its facts written out. */
export function shownText(families: readonly Family[], text: string): string {
	return plainProse(
		text,
		collectFacts([text], (c, d) => findFact(families, c, d))
	);
}
