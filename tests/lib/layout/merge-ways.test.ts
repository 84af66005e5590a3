import { expect, test } from 'vitest';
import { mergeWays } from '#lib/layout/merge-ways.ts';

const way = (id: string, to: string, ...lines: string[]) => ({ id, from: 'q', to, lines });

test('a way alone keeps its own break, and gets a shorter one where there is one', () => {
	const [line] = mergeWays([way('a', 'x', 'yes, for all', 'of it')]);
	expect(line!.breaks).toEqual([
		['yes, for all of it'],
		['yes, for all', 'of it'],
		['yes, for', 'all of it']
	]);
});

test('several ways to one place are named in a row, the same words once; plain if any is', () => {
	const [line, other] = mergeWays([
		way('a', 'x', 'one'),
		{ ...way('b', 'x', 'two'), plain: true },
		way('c', 'y', 'no'),
		way('d', 'x', 'three'),
		way('e', 'x', 'one')
	]);
	expect(line).toMatchObject({ ways: ['a', 'b', 'd', 'e'], plain: true });
	expect(line!.breaks[0]).toEqual(['one, two, or three']);
	expect(other).toMatchObject({ ways: ['c'], plain: false, breaks: [['no']] });
});
