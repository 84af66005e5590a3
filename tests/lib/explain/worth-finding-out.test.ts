import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flipAnswers } from '#lib/explain/what-if.ts';
import { findWorthFindingOut } from '#lib/explain/worth-finding-out.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import type { Walk } from '#lib/walk/walk.ts';
import type { Tree } from '#lib/tree/tree.ts';
import { allAnswers, anyTree } from '../../support/any-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { given } from '../../support/given.ts';

const tree = drawTree({
	size: { small: 'colour', large: 'ship' },
	colour: { red: 'speed', blue: 'speed' },
	speed: { slow: 'foot', fast: 'both' },
	foot: ['foot'],
	both: ['bike', 'foot'],
	ship: ['ship']
});

function walk(query: string, of: Tree = tree): Walk {
	const answers = given(query);
	const { begin, steps, end } = replayAnswers(of, answers);
	return { tree: of, begin, steps, node: end, answers };
}

test.each([
	['size=small&colour=red&speed=slow', undefined],
	['size=unsure.small&colour=unsure.red&speed=unsure.slow', 'size'],
	['size=small&colour=unsure.red&speed=unsure.slow', 'speed'],
	['size=small&colour=unsure.red&speed=slow', undefined],
	['size=small&colour=red&speed=unsure.slow', 'speed']
])('%s', (query, found) => {
	expect(findWorthFindingOut(walk(query))?.node).toBe(found);
});

test('in any tree it is an assumed question, and some other answer to it changes the recommendation', () => {
	fc.assert(
		fc.property(anyTree, allAnswers, fc.array(fc.nat(9)), (of, all, unsure) => {
			const answers = new Map(
				[...all].map(([key, value]) => [
					key,
					value.kind === 'answer'
						? { ...value, assumed: unsure.some((i) => key === `q${i}`) }
						: value
				])
			);
			const { begin, steps, end } = replayAnswers(of, answers);
			const walked = { tree: of, begin, steps, node: end, answers };
			const found = findWorthFindingOut(walked);
			if (!found) return;
			expect(found.given).toMatchObject({ assumed: true });
			const now = of.nodes.get(end);
			const recommended = now?.kind === 'outcome' ? [...now.recommend].sort() : [];
			const flips = flipAnswers(walked).filter(({ step }) => step.node === found.node);
			expect(flips.some(({ possible }) => possible.toSorted().join() !== recommended.join())).toBe(
				true
			);
		})
	);
});
