import { expect, test } from 'vitest';
import { readLost } from '#lib/published/lost.ts';
import { drawTree } from '../../support/draw-tree.ts';

const tree = drawTree({
	start: { left: 'walking', right: 'cycling' },
	walking: ['foot'],
	cycling: ['bike']
});

test('goes on where the answers lead, and names the node that was meant', () => {
	const lost = readLost(tree, 'walkign', new URLSearchParams('start=right&junk=1'));
	expect(lost.walk?.node).toBe('cycling');
	expect(lost.nearest).toBe('walking');
});

test('without answers that hold there is no walk to go on with', () => {
	expect(readLost(tree, 'zzzzzzzzzzz', new URLSearchParams('start=up'))).toEqual({ tree });
});
