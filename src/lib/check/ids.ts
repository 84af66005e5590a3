/** Ids stand in addresses and links for good: what they may be. */
import { viewKeys } from '../compare/view.ts';
import { keysOf, type TreeRecord } from '../published/record.ts';
import type { AuthoredTree } from '../tree/author.ts';
import type { Dimensions } from '../tree/candidate.ts';
import { inCandidate, inDimensions, inTree, type Content } from './content.ts';
import { placeIn, show, type Fault, type Place } from './fault.ts';
import { configuredStates } from './sketch-tree.ts';

/** Ids that would clash with a page, with a mark in links, or with what every object has. */
export const reservedIds: readonly string[] = [
	'api',
	'compare',
	'constructor',
	'embed',
	'index',
	'map',
	'og',
	'unsure'
];

const wellFormed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function checkId(kind: string, id: string, place: Place): Fault[] {
	const fault = (what: string, mend: string) => [
		{ ...place, what: `the ${kind} ${what}`, seen: show(id), mend }
	];
	if (reservedIds.includes(id)) return fault('is reserved', 'choose another word');
	if (/^\d+$/.test(id))
		return fault('is a number', 'name it in words: numbers in links are typed numbers');
	if (id.startsWith('_')) return fault('starts with "_"', 'choose another: such keys are ours');
	if (!wellFormed.test(id))
		return fault('is ill-formed', 'use lower-case words with hyphens between them');
	return [];
}

/** Ids of a tree's own: tree, states, answers, question keys, scenarios. */
export function checkTreeIds(tree: AuthoredTree): Fault[] {
	const faults = checkId('tree id', tree.machine.id, inTree(tree, 'machine', 'tree'));
	for (const [id, state] of Object.entries(configuredStates(tree.machine))) {
		faults.push(...checkId('state id', id, inTree(tree, 'machine', { state: id })));
		for (const answer of Object.keys(state.on ?? {})) {
			const place = inTree(tree, 'machine', { question: id, answer });
			faults.push(...checkId('answer id', answer, place));
		}
	}
	for (const [id, { question }] of Object.entries(tree.questions)) {
		if (question === undefined) continue;
		faults.push(...checkId('question id', question, inTree(tree, 'questions', { question: id })));
	}
	for (const { id } of tree.scenarios)
		faults.push(...checkId('scenario id', id, inTree(tree, 'scenarios', { scenario: id })));
	return faults;
}

/**
 * Question ids new to a published tree that its table's links have been using for something else.
 * What a tree is first published with stands back from the first link on.
 */
export function checkNewKeys(tree: AuthoredTree, record: TreeRecord): Fault[] {
	const known = keysOf(record);
	return Object.entries(tree.questions).flatMap(([state, { question: key = state }]) =>
		viewKeys.includes(key) && !known.has(key)
			? [
					{
						...inTree(tree, 'questions', { question: state }),
						what: 'the question id is used in links of the table',
						seen: show(key),
						mend: "name it otherwise: question: '…'"
					}
				]
			: []
	);
}

/** Ids of candidates, their variants and dimensions. */
export function checkCandidateIds({ candidates, dimensions }: Content): Fault[] {
	return [
		...Object.keys(dimensions).flatMap((id) => checkId('dimension id', id, inDimensions(id))),
		...candidates.flatMap((candidate) => [
			...checkId('candidate id', candidate.id, inCandidate(candidate)),
			...Object.keys(candidate.variants?.names ?? {}).flatMap((id) =>
				checkId('variant id', id, inCandidate(candidate, { variant: id }))
			)
		])
	];
}

/** Ids that two trees, candidates or scenarios share. */
export function checkDuplicateIds({ trees, candidates }: Content): Fault[] {
	const scenarios = trees.flatMap((tree) =>
		tree.scenarios.map(({ id }) => ({ id, ...inTree(tree, 'scenarios', { scenario: id }) }))
	);
	const weighed = candidates.map((candidate) => ({
		id: candidate.id,
		...inCandidate(candidate)
	}));
	const registered = trees.map((tree) => ({
		id: tree.machine.id,
		file: 'trees/index.ts',
		where: 'registry'
	}));
	return [
		...findDuplicates('tree', registered),
		...findDuplicates('candidate', weighed),
		...findDuplicates('scenario', scenarios)
	];
}

/** Dimensions that two topics have; `topics` are the files of the vocabulary by path. */
export function checkTopics(topics: Readonly<Record<string, Dimensions>>): Fault[] {
	const all = Object.entries(topics).flatMap(([file, dimensions]) =>
		Object.keys(dimensions).map((id) => ({ id, ...placeIn(file, { dimension: id }) }))
	);
	return findDuplicates('dimension', all);
}

function findDuplicates(kind: string, named: readonly (Place & { id: string })[]): Fault[] {
	const first = new Map<string, Place>();
	return named.flatMap(({ id, ...place }) => {
		const earlier = first.get(id);
		first.set(id, earlier ?? place);
		if (!earlier) return [];
		const mend = `choose another: ${earlier.file} has it`;
		return [{ ...place, what: `the ${kind} id is taken`, seen: show(id), mend }];
	});
}
