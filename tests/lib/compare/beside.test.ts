import { expect, test } from 'vitest';
import { rivalsBeside, turnedRivals } from '#lib/compare/beside.ts';

const columns = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, baseline: id === 'b' }));

test('two stand beside the baseline: those chosen, then the first others', () => {
	expect(rivalsBeside(columns, [])).toEqual(['a', 'c']);
	expect(rivalsBeside(columns, ['e'])).toEqual(['e', 'a']);
	expect(rivalsBeside(columns, ['e', 'd'])).toEqual(['e', 'd']);
	// The baseline, and what has left the table, are no rivals.
	expect(rivalsBeside(columns, ['b', 'z'])).toEqual(['a', 'c']);
	expect(rivalsBeside(columns.slice(0, 2), [])).toEqual(['a']);
	expect(rivalsBeside([], [])).toEqual([]);
});

test('a turn goes round by two', () => {
	expect(turnedRivals(columns, ['a', 'c'], 1)).toEqual(['d', 'e']);
	expect(turnedRivals(columns, ['d', 'e'], 1)).toEqual(['a', 'c']);
	expect(turnedRivals(columns, ['a', 'c'], -1)).toEqual(['d', 'e']);
	expect(turnedRivals(columns.slice(0, 2), ['a'], 1)).toEqual(['a']);
});
