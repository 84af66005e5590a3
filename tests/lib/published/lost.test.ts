import { expect, test } from 'vitest';
import { readLost } from '#lib/published/lost.ts';
import { drawTree } from '../../support/draw-tree.ts';

const tree = drawTree({
	start: { left: 'walking', right: 'cycling' },
	walking: ['foot'],
	cycling: ['bike']
});

test('goes on where the answers lead, as they were meant', () => {
	const lost = readLost(tree, undefined, new URLSearchParams('amp;start=right).&junk=1'));
	expect(lost.walk?.node).toBe('cycling');
});

test('without answers that hold there is no walk to go on with', () => {
	expect(readLost(tree, undefined, new URLSearchParams('start=up'))).toEqual({ tree });
});
