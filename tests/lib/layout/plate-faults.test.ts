/** The checker itself: a good plate, and the same with one thing moved. */
import { expect, test } from 'vitest';
import { layOutPlate } from '#lib/layout/lay-out-plate.server.ts';
import type { Plate, PlateBox, PlateLine } from '#lib/layout/plate.ts';
import { drawGraph } from '../../support/draw-graph.ts';
import { crossingsOf, faultsOf } from '../../support/plate-faults.ts';

/**
 *  start ─left──▶ a ─up────▶ foot
 *    │            └─down──▶ bike
 *    └────right──────────▶ van
 */
const plate = layOutPlate(
	drawGraph({ start: { left: 'a', right: 'van' }, a: { up: 'foot', down: 'bike' } }),
	{ width: 600 }
);

function withLine(to: string, change: (line: PlateLine) => PlateLine): Plate {
	return { ...plate, lines: plate.lines.map((line) => (line.to === to ? change(line) : line)) };
}

function withBox(id: string, change: (box: PlateBox) => PlateBox): Plate {
	return { ...plate, boxes: plate.boxes.map((box) => (box.id === id ? change(box) : box)) };
}

function withLabel(to: string, move: { x?: number; y?: number }): Plate {
	return withLine(to, (line) => {
		const { x, y } = line.label;
		return { ...line, label: { ...line.label, x: x + (move.x ?? 0), y: y + (move.y ?? 0) } };
	});
}

const end = (id: string) => plate.ends.find((one) => one.id === id)!;
const labelOf = (to: string) => plate.lines.find((line) => line.to === to)!.label;

test('nothing is wrong with the plate itself', () => {
	expect(faultsOf(plate)).toEqual([]);
	expect(crossingsOf(plate)).toEqual([]);
});

test('a label on its own line, and on an upright', () => {
	const down = labelOf('van').side === 'over' ? 1 : -1;
	expect(faultsOf(withLabel('van', { y: 5 * down }))).toContain(
		'start → van strikes label start → van'
	);
	expect(faultsOf(withLabel('van', { x: -10 }))).toContain('start → van strikes label start → van');
});

test('a label over a label, over a box, over a name, and beyond the edge', () => {
	const [foot, bike] = [labelOf('foot'), labelOf('bike')];
	const onBike = { x: bike.x - foot.x, y: bike.y - foot.y };
	expect(faultsOf(withLabel('foot', onBike))).toContain('label a → foot lies on label a → bike');
	const { x, y } = plate.boxes.find(({ id }) => id === 'a')!;
	const onBox = { x: x - foot.x, y: y + 20 - foot.y };
	expect(faultsOf(withLabel('foot', onBox))).toContain('label a → foot lies on box a');
	const onName = { x: end('van').nameX - foot.x, y: end('van').y - foot.y };
	expect(faultsOf(withLabel('foot', onName))).toContain('label a → foot lies on name van');
	expect(faultsOf(withLabel('foot', { x: plate.width }))).toContain('label a → foot lies outside');
});

test('a line behind a box, one that stops short, one that starts late, one that turns back', () => {
	const behind = withBox('a', (box) => ({ ...box, y: end('van').y - 10 }));
	expect(faultsOf(behind)).toContain('start → van runs behind box a');
	const short = withLine('van', (line) => ({ ...line, d: line.d.replace(/H[\d.]+$/, 'H200') }));
	expect(faultsOf(short)).toContain('start → van stops short');
	const late = withLine('van', (line) => ({ ...line, d: line.d.replace(/^M\S+/, 'M70') }));
	expect(faultsOf(late)).toContain('start → van does not begin at its box');
	const back = withLine('van', (line) => ({ ...line, d: `${line.d}H400H${end('van').x - 5}` }));
	expect(faultsOf(back)).toContain('start → van runs backwards');
});

test('a box too narrow for its words, and one beside the plate', () => {
	expect(faultsOf(withBox('start', (box) => ({ ...box, width: 20 })))).toContain(
		'box start is too narrow'
	);
	expect(faultsOf(withBox('start', (box) => ({ ...box, x: -9 })))).toContain(
		'box start lies outside'
	);
});

test('two ends of one height, and lines of different places on one another', () => {
	const ends = plate.ends.map((one) => ({ ...one, y: end('van').y }));
	expect(faultsOf({ ...plate, ends })).toContain('foot and bike have one height');
	const foot = plate.lines.find((line) => line.to === 'foot')!;
	const onFoot = withLine('van', (line) => ({ ...line, d: foot.d }));
	expect(faultsOf(onFoot)).toContainEqual(expect.stringMatching(/run along each other$/));
});

test('a crossing is counted once, however many lines run through it', () => {
	const [top, bottom] = [end('foot').y, end('van').y];
	const level = plate.lines.filter(({ to }) => to === 'foot' || to === 'van');
	const x = end('van').x - 20;
	const through = {
		...level[0]!,
		d: `M${x} ${Math.min(top, bottom) - 20}V${Math.max(top, bottom) + 20}`
	};
	expect(crossingsOf({ ...plate, lines: [...level, through, through] })).toHaveLength(2);
});

test('a label beside another line than its own, and one beyond the box that its line leads to', () => {
	const down = labelOf('van').side === 'over' ? -1 : 1;
	expect(faultsOf(withLabel('van', { y: 20 * down }))).toContain(
		'label start → van is not beside its line'
	);
	expect(faultsOf(withLabel('a', { x: 150 }))).toContain('label start → a is not beside its line');
});
