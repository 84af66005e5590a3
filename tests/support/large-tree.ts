/** Trees far larger than any decision, to show that time grows with the graph and not with its paths. */
import type { Tree } from '#lib/tree/tree.ts';
import { drawTree } from './draw-tree.ts';

const drawn = new Map<string, Tree>();

/** Draws each tree once, since XState takes its time over 10,000 states. */
function once(name: string, draw: () => Tree): Tree {
	const tree = drawn.get(name) ?? draw();
	drawn.set(name, tree);
	return tree;
}

/**
 *            start                    1 question, `width` answers
 *      ╱   ╱   │   ╲   ╲
 *    0-0  0-1 0-2 0-3  0-4            `layers` × `width` questions, each with three
 *     │ ╲╱ │ ╲╱│ ╲╱ │ ╲╱│             answers that lead to the next layer
 *    1-0  1-1 1-2 1-3  1-4
 *     │    │   │   │    │
 *    end-0 …            end-4         `width` outcomes, outcome n recommends candidate n mod 10
 *
 * `width` is no multiple of 3, so that every question is reached.
 */
export function layeredTree(layers: number, width: number): Tree {
	return once(`${layers} × ${width}`, () => drawLayers(layers, width));
}

function drawLayers(layers: number, width: number): Tree {
	const columns = Array.from({ length: width }, (_, i) => i);
	const drawing: Record<string, Record<string, string> | string[]> = {
		start: Object.fromEntries(columns.map((column) => [`to-${column}`, `q0-${column}`]))
	};
	for (let layer = 0; layer < layers; layer++) {
		for (const column of columns) {
			const below = (answer: number) => {
				const next = (column * 3 + answer) % width;
				return layer === layers - 1 ? `end-${next}` : `q${layer + 1}-${next}`;
			};
			drawing[`q${layer}-${column}`] = { a: below(0), b: below(1), c: below(2) };
		}
	}
	for (const column of columns) drawing[`end-${column}`] = [`candidate-${column % 10}`];
	return drawTree(drawing);
}

/**
 *    q0 ──on──▶ q1 ──on──▶ q2 ──on──▶ … ──on──▶ finish
 *     └──off──┬──┴──off──┬──┴──off─── … ──▶ stop
 */
export function chainTree(length: number): Tree {
	return once(String(length), () => drawChain(length));
}

function drawChain(length: number): Tree {
	const drawing: Record<string, Record<string, string> | string[]> = {};
	for (let i = 0; i < length; i++)
		drawing[`q${i}`] = { on: i === length - 1 ? 'finish' : `q${i + 1}`, off: 'stop' };
	return drawTree({ ...drawing, stop: ['halt'], finish: ['goal'] });
}
