import { expect, test } from 'vitest';
import { findNodes } from '#lib/diagram/find-node.ts';
import { sayWaysTo, waysTo } from '#lib/diagram/ways-to.ts';
import type { Drawing } from '../../support/draw-tree.ts';
import { drawTree } from '../../support/draw-tree.ts';

/** start ─on─▶ a ─x─▶ foot; a ─y─▶ b ─x─▶ foot; b ─y─▶ foot path;  start ─off─▶ van */
const tree = drawTree({
	start: { on: 'a', off: 'van' },
	a: { x: 'foot', y: 'b' },
	b: { x: 'foot', y: 'foot path' },
	foot: ['foot'],
	'foot path': ['foot'],
	van: ['van']
});

test('several ways are said from where they part, one way whole, and the start by its name', () => {
	const say = (id: string) => sayWaysTo(waysTo(tree, id), id);
	expect(say('foot')).toBe('2 ways lead to foot: 1. a x; 2. a y, b x.');
	expect(say('foot path')).toBe('One way leads to foot path: start on, a y, b y.');
	expect(say('start')).toBe('start: the first question.');
});

test('what is lit and counted does not stop at some number of ways', () => {
	const layers = 12;
	const drawing: Record<string, Drawing[string]> = {};
	for (let i = 0; i < layers; i++) {
		const next = i + 1 < layers ? `q${i + 1}` : 'end';
		drawing[`q${i}`] = { left: `l${i}`, right: `r${i}` };
		drawing[`l${i}`] = { on: next, out: 'far' };
		drawing[`r${i}`] = { on: next, out: 'far' };
	}
	const chain = drawTree({ ...drawing, end: ['foot'], far: ['van'] });
	const ways = waysTo(chain, 'end');
	expect(ways.count).toBe(2 ** layers);
	expect(ways.nodes.size).toBe(3 * layers + 1);
	expect(ways.lasts.map(({ from, count }) => [from, count])).toEqual([
		['l11', 2048],
		['r11', 2048]
	]);
	expect(sayWaysTo(ways, 'end')).toMatch(
		/^4096 ways lead to end: 1\. .* \(2048 ways\); 2\. .* \(2048 ways\)\.$/
	);
});

test('names that begin with what is looked for come first', () => {
	expect(findNodes(tree, ' FOOT')).toEqual(['foot', 'foot path']);
	expect(findNodes(tree, 'path')).toEqual(['foot path']);
	expect(findNodes(tree, 'a')).toEqual(['a', 'start', 'foot path', 'van']);
	expect([findNodes(tree, ' '), findNodes(tree, 'zebra')]).toEqual([[], []]);
});
