/** The table of a tree: what it sets side by side, and on what. */
import type { AuthoredTree } from '../tree/author.ts';
import { candidateOf, readingsOf, type Candidate } from '../tree/candidate.ts';
import {
	candidateIds,
	findCandidate,
	inCandidate,
	inTable,
	inTree,
	type Content
} from './content.ts';
import { at, show, suggestName, type Fault } from './fault.ts';

/** Cells of a table without a value, at most, as a share of all. */
const mostEmpty = 0.15;

/** Faults of a tree's table: its columns, its rows, and the cells between them. */
export function checkTable(tree: AuthoredTree, content: Content): Fault[] {
	return [
		...checkColumns(tree, content),
		...checkKept(tree),
		...checkRows(tree, content),
		...checkCells(tree, content)
	];
}

/** Ids of the candidates that some outcome of the tree recommends, first or as companion. */
export function recommendedIn(tree: AuthoredTree): Set<string> {
	return new Set(Object.values(tree.outcomes).flatMap((o) => o.recommend.map(candidateOf)));
}

function checkColumns(tree: AuthoredTree, content: Content): Fault[] {
	const { candidates } = tree.table;
	const known = candidateIds(content);
	const columns = at(inTree(tree, 'table', 'table'), 'candidates');
	const faults: Fault[] = [];
	for (const [place, id] of candidates.entries()) {
		const told = { ...columns, text: id, seen: show(id) };
		if (!known.includes(id))
			faults.push({ ...told, what: 'names an unknown candidate', mend: suggestName(id, known) });
		else if (candidates.indexOf(id) < place)
			faults.push({ ...told, what: 'names a candidate twice', mend: 'name it once' });
	}
	for (const id of recommendedIn(tree)) {
		if (candidates.includes(id) || !known.includes(id)) continue;
		const what = 'lacks a candidate that an outcome recommends';
		faults.push({ ...columns, what, seen: show(id), mend: 'add it to the candidates' });
	}
	return faults;
}

/** A candidate stands in the table because it is recommended, or for a reason that is given. */
function checkKept(tree: AuthoredTree): Fault[] {
	const { candidates, kept = {} } = tree.table;
	const recommended = recommendedIn(tree);
	const unexplained = candidates
		.filter((id) => !recommended.has(id) && !Object.hasOwn(kept, id))
		.map((id) => ({
			...at(inTree(tree, 'table', 'table'), 'candidates'),
			text: id,
			what: 'no outcome recommends this candidate, and kept gives no reason for it',
			seen: show(id),
			mend: 'recommend it, say why it is kept, or take it out'
		}));
	const needless = Object.keys(kept).flatMap((id) => {
		const place = inTable(tree, { candidate: id }, 'kept');
		const mend = 'take the reason out';
		if (recommended.has(id))
			return [{ ...place, what: 'is kept for a reason, but recommended', seen: show(id), mend }];
		if (!candidates.includes(id))
			return [{ ...place, what: 'is kept, but not in the table', seen: show(id), mend }];
		return [];
	});
	return [...unexplained, ...needless];
}

function checkRows(tree: AuthoredTree, { dimensions }: Content): Fault[] {
	const asked = [
		...new Set(Object.entries(tree.questions).map(([id, words]) => words.question ?? id))
	];
	return Object.entries(tree.table.rows).flatMap(([id, questions]) => {
		const place = inTable(tree, { row: id }, 'rows');
		const unknown: Fault[] = questions
			.filter((key) => !asked.includes(key))
			.map((key) => ({
				...place,
				text: key,
				what: 'names an unknown question',
				seen: show(key),
				mend: suggestName(key, asked)
			}));
		if (Object.hasOwn(dimensions, id)) return unknown;
		const mend = suggestName(id, Object.keys(dimensions));
		return [{ ...place, what: 'is no dimension', seen: show(id), mend }, ...unknown];
	});
}

function checkCells(tree: AuthoredTree, content: Content): Fault[] {
	const columns = tree.table.candidates.flatMap((id) => findCandidate(content, id) ?? []);
	const rows = Object.keys(tree.table.rows).filter((id) => Object.hasOwn(content.dimensions, id));
	const missing = columns.flatMap((candidate) =>
		rows
			.filter((row) => !candidate.facts[row])
			.map((row) => ({
				...inCandidate(candidate, { fact: row }),
				what: `has no fact for the table of "${tree.machine.id}"`,
				seen: 'nothing',
				mend: 'read it, or say why there is none'
			}))
	);
	return [...missing, ...checkEmpty(tree, columns, rows)];
}

function checkEmpty(
	tree: AuthoredTree,
	columns: readonly Candidate[],
	rows: readonly string[]
): Fault[] {
	const isEmpty = (candidate: Candidate, row: string) => {
		const fact = candidate.facts[row];
		return !fact || readingsOf(fact).length === 0;
	};
	const emptyOf = rows.map((row) => ({
		row,
		empty: columns.filter((candidate) => isEmpty(candidate, row)).length
	}));
	const empty = emptyOf.reduce((sum, row) => sum + row.empty, 0);
	const cells = columns.length * rows.length;
	if (empty <= mostEmpty * cells) return [];
	const emptiest = emptyOf
		.sort((a, b) => b.empty - a.empty)
		.slice(0, 3)
		.map((row) => `"${row.row}" (${row.empty} of ${columns.length})`);
	return [
		{
			...at(inTree(tree, 'table', 'table'), 'rows'),
			what: `more than ${mostEmpty * 100} % of the cells are empty`,
			seen: `${empty} of ${cells}`,
			mend: `read them, or give up the emptiest rows: ${emptiest.join(', ')}`
		}
	];
}

/**
 * Reasons for no value that no table asks for: what does not apply needs no words elsewhere. A
 * candidate that stands in no table yet is not asked.
 */
export function checkReasons({ trees, candidates }: Content): Fault[] {
	return candidates.flatMap((candidate) => {
		const tables = trees
			.map(({ table }) => table)
			.filter((table) => table.candidates.includes(candidate.id));
		if (tables.length === 0) return [];
		const asked = new Set(tables.flatMap(({ rows }) => Object.keys(rows)));
		return Object.entries(candidate.facts).flatMap(([row, fact]) => {
			if (!('none' in fact) || asked.has(row)) return [];
			const what = 'gives a reason for no value that stands in no table';
			const place = inCandidate(candidate, { fact: row });
			return [{ ...place, what, seen: show(fact.none), mend: 'take it out' }];
		});
	});
}

/** Candidates that stand in no table: nobody finds them but by search. */
export function findUntabled({ trees, candidates }: Content): Fault[] {
	const tabled = new Set(trees.flatMap(({ table }) => table.candidates));
	return candidates
		.filter(({ id }) => !tabled.has(id))
		.map((candidate) => ({
			...inCandidate(candidate),
			what: 'stands in no table',
			seen: 'nothing',
			mend: 'add it to the table of a tree, or take it out'
		}));
}
