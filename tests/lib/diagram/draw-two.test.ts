import { expect, test } from 'vitest';
import { drawTwo } from '#lib/diagram/draw-two.ts';
import type { SmallPlate } from '#lib/layout/small-plate.ts';
import { replayAnswers } from '#lib/walk/replay.ts';
import { drawTree } from '../../support/draw-tree.ts';
import { given } from '../../support/given.ts';

const tree = drawTree({
	start: { on: 'fork', off: 'c' },
	fork: { left: 'a', right: 'b' },
	a: ['foot'],
	b: ['bike'],
	c: ['van']
});
const plate: SmallPlate = {
	width: 100,
	height: 63,
	dense: false,
	rows: ['a', 'b', 'c'],
	dots: { start: [8, 31], fork: [50, 20], a: [92, 10], b: [92, 31], c: [92, 52] },
	lines: {
		start: { fork: 'M8 31V20H50', c: 'M8 31V52H92' },
		fork: { a: 'M50 20V10H92', b: 'M50 20V31H92' }
	}
};

function walkBy(query: string) {
	const answers = given(query);
	const { begin, steps, end } = replayAnswers(tree, answers);
	return { tree, begin, steps, node: end, answers };
}

test('what both share is doubled, and the rest is each one’s own', () => {
	const { strokes, whose } = drawTwo(
		plate,
		walkBy('start=on&fork=left'),
		walkBy('start=on&fork=right'),
		'fork'
	);
	const by = Object.fromEntries(strokes.map(({ kind, d }) => [kind, d]));
	expect(by).toEqual({
		rest: 'M8 31V52H92',
		both: 'M8 31V20H50',
		between: 'M8 31V20H50',
		yours: 'M50 20V10H92',
		theirs: 'M50 20V31H92',
		ring: 'M92 52h.01',
		hole: 'M92 52h.01',
		step: 'M8 31h.01',
		end: 'M92 10h.01M92 31h.01',
		parting: 'M50 20h.01',
		core: 'M50 20h.01'
	});
	expect(['start', 'a', 'b', 'c'].map(whose)).toEqual(['both', 'yours', 'theirs', 'rest']);
});
