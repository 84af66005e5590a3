import { expect, test } from 'vitest';
import { drawSmall } from '#lib/diagram/draw-small.ts';
import { plateGraph } from '#lib/diagram/plate-graph.ts';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import { shrinkPlate } from '#lib/layout/shrink-plate.server.ts';
import { drawPlaced } from '#lib/layout/small-plate.ts';
import { questionOf } from '#lib/tree/tree.ts';
import { answered } from '#lib/walk/answers.ts';
import { answerQuestion, walkFrom } from '#lib/walk/walk.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** start ─left─▶ a ─up──▶ foot;  a ─down─▶ bike;  start ─middle─▶ bike;  start ─right─▶ van */
const questions = {
	start: { left: 'a', middle: 'bike', right: 'van' },
	a: { up: 'foot', down: 'bike' }
};
const tree = drawTree({ ...questions, foot: ['foot'], bike: ['bike'], van: ['van'] });
const placed = shrinkPlate(layOutPlate(plateGraph(tree), { width: 1200 }));
const plate = drawPlaced(placed, questions);
const begun = walkFrom(tree);
const atA = answerQuestion(begun, 'start', answered('left'));

/** Path data by kind, of those that draw anything. */
function strokesOf(...[walk, way]: [typeof begun, string?]) {
	const ways = way === undefined ? [] : questionOf(tree, walk.node).ways;
	const { strokes } = drawSmall(
		plate,
		walk,
		ways.find(({ id }) => id === way)
	);
	return Object.fromEntries(strokes.filter(({ d }) => d).map(({ kind, d }) => [kind, d]));
}
const dot = (id: string) => `M${plate.dots[id]!.join(' ')}h.01`;

test('the way is drawn over what is open, over what is out, and dots over lines', () => {
	const { strokes } = drawSmall(plate, atA);
	const kinds = strokes.map(({ kind }) => kind);
	expect(kinds).toEqual([...new Set(kinds)]);
	const at = (kind: (typeof kinds)[number]) => kinds.indexOf(kind);
	const places = [at('out'), at('open'), at('path'), at('lit'), at('step'), at('core')];
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	const { path, step, here, core, end, ring, out } = strokesOf(atA);
	expect(path).toBe(plate.lines.start!.a);
	expect([step, here, core]).toEqual([dot('start'), dot('a'), dot('a')]);
	expect(end).toContain(dot('foot'));
	expect(end).toContain(dot('bike'));
	expect(ring).toBe(dot('van'));
	expect(out).toContain(plate.lines.start!.van);
});

test('the answer pointed at lights its line and all beyond it; other open ends become rings', () => {
	const { lit, end, ring, 'lit-end': ends } = strokesOf(begun, 'left');
	expect(end).toBeUndefined();
	expect(ring).toBe(dot('van'));
	for (const id of ['foot', 'bike']) expect(ends).toContain(dot(id));
	expect(lit).toContain(plate.lines.start!.a);
	expect(lit).toContain(plate.lines.a!.foot);
	expect(lit).not.toContain(plate.lines.start!.van);
	expect(drawSmall(plate, begun, questionOf(tree, 'start').ways[0]).lit).toEqual(
		new Set(['foot', 'bike'])
	);
});

test('lines of one kind into one end are drawn once where they run together', () => {
	const { open } = strokesOf(begun);
	const level = `H${plate.dots.bike![0]}`;
	const into = [plate.lines.start!.bike!, plate.lines.a!.bike!];
	expect(into.every((d) => d.endsWith(level))).toBe(true);
	expect(into.filter((d) => open!.includes(d))).toHaveLength(1);
	expect(into.every((d) => open!.includes(d.slice(0, d.lastIndexOf('H'))))).toBe(true);
});

test('a recommendation is a dot of its own', () => {
	const { goal, here, ring } = strokesOf(answerQuestion(atA, 'a', answered('up')));
	expect([goal, here]).toEqual([dot('foot'), undefined]);
	expect(ring).toContain(dot('bike'));
});
