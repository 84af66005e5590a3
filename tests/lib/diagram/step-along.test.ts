import { expect, test } from 'vitest';
import { stepAlong } from '#lib/diagram/step-along.ts';
import { allTrees } from '#lib/registry/registry.server.ts';
import { plateOf } from '#lib/registry/tree-data.server.ts';

const tree = allTrees().find(({ id }) => id === 'placement-group')!;
const plate = plateOf(tree.id);

test('right goes along a line, and left comes back the way one came', () => {
	const to = stepAlong(plate, tree.start, 'ArrowRight')!;
	expect(plate.lines.some((line) => line.from === tree.start && line.to === to)).toBe(true);
	expect(stepAlong(plate, to, 'ArrowLeft', tree.start)).toBe(tree.start);
	expect(stepAlong(plate, tree.start, 'ArrowLeft')).toBeUndefined();
});

test('down goes through all recommendations, and up back', () => {
	const ends = plate.ends.map(({ id }) => id);
	ends.forEach((id, i) => {
		expect(stepAlong(plate, id, 'ArrowDown')).toBe(ends[i + 1]);
		expect(stepAlong(plate, id, 'ArrowUp')).toBe(ends[i - 1]);
		expect(stepAlong(plate, id, 'ArrowRight')).toBeUndefined();
	});
});

test('every node is reached by the arrows alone', () => {
	const arrows = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const;
	const reached = new Set([tree.start]);
	// A set gives what is added to it while it is gone through.
	for (const id of reached)
		for (const arrow of arrows) {
			const next = stepAlong(plate, id, arrow);
			if (next !== undefined) reached.add(next);
		}
	expect(reached.size).toBe(tree.nodes.size);
});
