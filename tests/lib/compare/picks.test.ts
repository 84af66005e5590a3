import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPicks } from '#lib/compare/picks.ts';

const names = ['one', 'two', 'two@sea', 'three', 'four', 'five', 'six', 'seven', 'eight'];
const known = names.map((id) => ({
	id,
	short: id.toUpperCase()
}));
const read = (asked: string, most = 6) =>
	readPicks(asked === '' ? [] : asked.split(','), { known, most, of: 'of this decision' });

test.each([
	['', [], undefined],
	['two,one', ['two', 'one'], undefined],
	['one', ['one'], 'In this link ONE is the only option.'],
	['one,two,ten', ['one', 'two'], 'In this link “ten” is not among the options of this decision.'],
	['ten', [], 'In this link “ten” is not among the options of this decision.'],
	[
		'ten,one',
		['one'],
		'In this link “ten” is not among the options of this decision and only ONE is left to compare.'
	],
	[
		'ten,eleven,twelve',
		[],
		'In this link “ten” and two more are not among the options of this decision.'
	],
	['one,two,one', ['one', 'two'], 'In this link ONE is named more than once.'],
	['one,one', ['one'], 'In this link ONE is named more than once and only ONE is left to compare.'],
	['one,two,one,two', ['one', 'two'], 'In this link two options are named more than once.'],
	[
		'one,two,three,four,five,six,seven,eight',
		['one', 'two', 'three', 'four', 'five', 'six'],
		'In this link only the first six of 8 fit side by side.'
	],
	[
		'<script>alert("a very long one indeed")</script>,one,two',
		['one', 'two'],
		'In this link “<script>alert("a very long on…” is not among the options of this decision.'
	],
	['two@sea,one,two', ['two@sea', 'one', 'two'], undefined],
	['one,two@air', ['one', 'two'], 'In this link “two@air” is not among the variants we know.'],
	['two@air,two,one', ['two', 'one'], 'In this link “two@air” is not among the variants we know.'],
	[
		'two@air,one@,ten@sea,six@x@y',
		['two', 'one', 'six'],
		'In this link “ten@sea” is not among the options of this decision and “two@air” and two more are not among the variants we know.'
	],
	[
		'ten,ten,one,two,two,three,four,five,six,seven',
		['one', 'two', 'three', 'four', 'five', 'six'],
		'In this link “ten” is not among the options of this decision, TWO is named more than once and only the first six of 7 fit side by side.'
	]
])('%s', (asked, ids, fault) => {
	expect(read(asked)).toEqual({ ids, ...(fault && { fault }) });
});

test('where all fit, none is left out', () => {
	expect(read('one,two,three,four,five,six,seven,eight', Infinity).ids).toHaveLength(8);
});

test('any picks can be read', () => {
	const pick = fc.oneof(fc.string(), fc.constantFrom(...known.map(({ id }) => id)));
	fc.assert(
		fc.property(fc.array(pick), (asked) => {
			const { ids, fault } = readPicks(asked, { known, most: 6, of: 'we know' });
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.length).toBeLessThanOrEqual(6);
			expect(ids.every((id) => known.some((one) => one.id === id))).toBe(true);
			const isWhole = ids.length === asked.length && ids.length !== 1;
			expect(fault === undefined).toBe(isWhole);
			if (fault) expect(fault).toMatch(/^In this link .+\.$/s);
		})
	);
});

test('a stranger’s words cannot leave the marks that isolate them', () => {
	const { fault = '' } = read('one,two,a” \u202edab “b');
	expect(fault.split(/“([^”]*)”/)).toEqual([
		'In this link ',
		'a" \u202edab "b',
		' is not among the options of this decision.'
	]);
});
