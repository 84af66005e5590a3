/** What a check reads: all trees and candidates, and the places in them. */
import type { AuthoredTree } from '../tree/author.ts';
import {
	readingsOf,
	type Candidate,
	type Dimension,
	type Dimensions,
	type Fact
} from '../tree/candidate.ts';
import type { Month, TreeFront } from '../tree/grammar.ts';
import { collectFacts, plainProse } from '../tree/prose.ts';
import { placeIn, type Names, type Place } from './fault.ts';

export interface Content {
	trees: readonly AuthoredTree[];
	candidates: readonly Candidate[];
	dimensions: Dimensions;
	/** Trees still to come, by id. */
	planned: Readonly<Record<string, Pick<TreeFront, 'title' | 'subject'>>>;
	/** The month in which the check runs. */
	month: Month;
}

type TreeFile =
	'tree' | 'machine' | 'questions' | 'outcomes' | 'table' | 'scenarios' | 'measures' | 'pictures';

/** A place in one of a tree's files: a thing in it, or the whole by a word for it. */
export function inTree(tree: AuthoredTree, file: TreeFile, names: Names | string): Place {
	const path = `trees/${tree.machine.id}/${file}.ts`;
	return typeof names === 'string' ? { file: path, where: names } : placeIn(path, names);
}

/** A place in a part of a tree's table: its `rows`, or the candidates that are `kept`. */
export function inTable(tree: AuthoredTree, names: Names, part: 'rows' | 'kept'): Place {
	const place = inTree(tree, 'table', names);
	return { ...place, path: [part, ...place.path!] };
}

/** A place in a candidate's file: the candidate itself, or something in it. */
export function inCandidate({ topic, id }: Candidate, names: Names = {}): Place {
	return placeIn(`trees/candidates/${topic}/${id}.ts`, { candidate: id, ...names });
}

/** The place of a dimension in the vocabulary. */
export function inDimensions(id: string): Place {
	return placeIn('trees/dimensions/index.ts', { dimension: id });
}

/** Ids of all candidates, in the order of their files. */
export function candidateIds({ candidates }: Pick<Content, 'candidates'>): string[] {
	return candidates.map(({ id }) => id);
}

/** The candidate with that id. */
export function findCandidate({ candidates }: Content, id: string): Candidate | undefined {
	return candidates.find((candidate) => candidate.id === id);
}

/** The fact a reference such as `sqs-standard.retention` names. */
export function findFact(
	content: Content,
	candidate: string,
	dimension: string
): { fact: Fact; dimension: Dimension } | undefined {
	const fact = findCandidate(content, candidate)?.facts[dimension];
	const found = content.dimensions[dimension];
	return fact && found && { fact, dimension: found };
}

/** Keys of all values: what a text may refer to. */
export function factKeys({ candidates }: Content): string[] {
	return candidates.flatMap(({ id, facts }) =>
		Object.entries(facts).flatMap(([dimension, fact]) =>
			readingsOf(fact).map(({ variant }) =>
				[id, dimension, ...(variant === undefined ? [] : [variant])].join('.')
			)
		)
	);
}

/** A text as the page shows it, its facts written out. */
export function shownText(content: Content, text: string): string {
	return plainProse(
		text,
		collectFacts([text], (c, d) => findFact(content, c, d))
	);
}

/** How many words a text has: what a reader would count, so no lone dashes. */
export function countWords(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const unavailable: Readonly<Record<string, string>> = {
	retired: 'is retired',
	'closed-to-new': 'is closed to new customers',
	'announced-end': 'has an announced end'
};

/** Why nobody should begin with a candidate; undefined for one that can be had. */
export function whyUnavailable({ status }: Candidate): string | undefined {
	return unavailable[status.kind];
}
