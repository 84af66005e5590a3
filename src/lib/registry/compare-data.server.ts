/** What the build puts into the comparisons: a tree's table, each candidate's facts, and the list of all. */
import { candidates } from '#trees/candidates/index.ts';
import { dimensions } from '#trees/dimensions/index.ts';
import { allTrees, authoredTree, candidateById, typeset, writtenOut } from './registry.server.ts';
import { subjects, type Subject } from '../tree/grammar.ts';
import type { Named } from '../compare/options.ts';
import type { Beside } from '../compare/read-comparison.ts';
import { pack, type Packed } from '../compare/packed.ts';
import type { Asked } from '../compare/row-specs.ts';

const vocabulary: ReadonlyMap<string, Asked> = new Map(
	Object.entries(dimensions).map(([id, dimension], place) => [id, { id, dimension, place }])
);

/** The candidates and rows of a tree's table, in its order. @throws where there is no such tree. */
export function treeTable(treeId: string): Packed {
	const { table } = authoredTree(treeId);
	const rows = Object.entries(table.rows).flatMap(([id, touchedBy]) => {
		const asked = vocabulary.get(id);
		return asked ? [{ ...asked, touchedBy }] : [];
	});
	return pack(typeset(table.candidates.flatMap((id) => candidateById(id) ?? [])), typeset(rows));
}

/** What each outcome of a tree is asked to stand beside, by its id: its closest rival, then those of its cost. */
export function askedBeside(treeId: string): Record<string, Beside> {
	const { outcomes } = authoredTree(treeId);
	return Object.fromEntries(
		Object.entries(outcomes).map(([id, { rival, cost }]) => {
			const priced = 'against' in cost ? cost.against : [];
			return [id, { picks: [rival.candidate, ...priced], when: typeset(writtenOut(rival.when)) }];
		})
	);
}

/** One candidate with all its facts; undefined where there is none of that id. */
export function candidateFile(id: string): Packed | undefined {
	const candidate = candidateById(id);
	if (!candidate) return undefined;
	const rows = [...vocabulary.values()].filter(({ id }) => Object.hasOwn(candidate.facts, id));
	return pack(typeset([candidate]), typeset(rows));
}

/** What `/compare` lists of a subject. */
export interface ListedSubject {
	subject: Subject;
	/** Trees with a table, and ids of those candidates below that it is the first to hold. */
	trees: readonly { id: string; name: string; candidates: readonly string[] }[];
	candidates: readonly Named[];
}

/** Every tree and candidate by subject, those that hold nothing left out. */
export function listSubjects(): ListedSubject[] {
	const held = new Set<string>();
	const listed = (Object.keys(subjects) as Subject[]).map((subject) => ({
		subject,
		trees: allTrees()
			.filter((tree) => tree.subject === subject)
			.map(({ id, name }) => {
				const own = authoredTree(id).table.candidates.filter(
					(one) => candidateById(one)?.topic === subject && !held.has(one)
				);
				for (const one of own) held.add(one);
				return { id, name, candidates: own };
			}),
		candidates: candidates
			.filter(({ topic }) => topic === subject)
			.map(({ id, name, short, alias, variants }) => ({
				...{ id, name, short },
				...(alias && { alias }),
				...(variants && { variants })
			}))
	}));
	return typeset(listed.filter((one) => one.trees.length + one.candidates.length > 0));
}
