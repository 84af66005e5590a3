import { expect, test } from 'vitest';
import { checkSize, sizeOf } from '#lib/check/sizes.ts';
import { writeFault } from '#lib/check/fault.ts';
import type { AuthoredTree } from '#lib/tree/author.ts';
import { content, travel } from '../../support/travel.ts';
import { vary } from '../../support/vary.ts';

/** The made-up tree with so many of each. */
function sized(
	questions: number,
	outcomes: number,
	rows: number,
	more: Partial<AuthoredTree> = {}
) {
	const many = <T>(count: number, value: T) =>
		Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, value]));
	return {
		...travel,
		questions: many(questions, travel.questions.reach!),
		outcomes: many(outcomes, travel.outcomes['on-foot']!),
		table: { ...travel.table, rows: many(rows, []) },
		...more
	};
}

const machine = 'trees/travel/machine.ts · tree';
const table = 'trees/travel/table.ts · table';
const lines = (tree: AuthoredTree, of = content) => checkSize(tree, of).map(writeFault);

test('a tree over five living candidates at most', () => {
	expect([sized(3, 3, 8), sized(9, 14, 20)].flatMap((tree) => lines(tree))).toEqual([]);
	expect(lines(sized(2, 2, 7))).toEqual([
		`${machine} · does not have 3 to 9 questions · saw 2 · add 1, none invented`,
		`${machine} · does not have 3 to 14 outcomes · saw 2 · add 1, none invented`,
		`${table} · does not have 8 to 20 rows · saw 7 · add 1, none invented`
	]);
});

test('a standard tree', () => {
	const six = [1, 2].reduce(
		(varied, more) =>
			vary(varied, `candidates.${3 + more}`, { ...content.candidates[0], id: `way-${more}` }),
		content
	);
	const wide = (tree: AuthoredTree) => {
		const candidates = [...tree.table.candidates, 'way-1', 'way-2'];
		return { ...tree, table: { ...tree.table, candidates } };
	};
	expect([sized(4, 6, 12), sized(9, 14, 20)].flatMap((tree) => lines(wide(tree), six))).toEqual([]);
	expect(lines(wide(sized(10, 15, 21)), six)).toEqual([
		`${machine} · does not have 4 to 9 questions · saw 10 · take out 1, or make it a decision of its own`,
		`${machine} · does not have 6 to 14 outcomes · saw 15 · take out 1, or make it a decision of its own`,
		`${table} · does not have 12 to 20 rows · saw 21 · take out 1, or make it a decision of its own`
	]);
	expect(lines(wide(sized(3, 5, 11)), six)).toHaveLength(3);
	// One that has ended is not among the living.
	const ended = vary(six, 'candidates.5.status.kind', 'retired');
	expect(lines(wide(sized(3, 5, 11)), ended)).toEqual([]);
});

test('a flagship', () => {
	const flagship = { flagship: true } as const;
	expect(lines(sized(11, 17, 15, flagship))).toEqual([]);
	expect(lines(sized(23, 28, 25, flagship))).toEqual([]);
	expect(lines(sized(10, 16, 14, flagship))).toEqual([
		`${machine} · does not have 11 to 23 questions · saw 10 · add 1, none invented`,
		`${machine} · does not have 17 to 28 outcomes · saw 16 · add 1, none invented`,
		`${table} · does not have 15 to 25 rows · saw 14 · add 1, none invented`
	]);
});

test('questions on a path', () => {
	expect(sizeOf(travel, content)).toMatchObject({ median: 4, longest: 6 });
	expect(sizeOf({ ...travel, flagship: true }, content)).toMatchObject({ median: 5, longest: 7 });
});
