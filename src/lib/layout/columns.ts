/** Which column each node stands in, the start's being 0. */
import type { Net } from './net.ts';

export interface Columns {
	/** Column of each node; all ends share the last. */
	of: readonly number[];
	/** Column in whose gap the line to each node begins: that of its earliest source, −1 for the start. */
	first: readonly number[];
	/** Number of columns of questions, and so the column of the ends. */
	count: number;
}

/** Questions by their longest way from the start, each as many columns further as `shifts` says. */
export function placeColumns(net: Net, shifts: ReadonlyMap<number, number> = new Map()): Columns {
	const of = net.nodes.map(() => 0);
	for (const q of net.questions) {
		of[q]! += shifts.get(q) ?? 0;
		for (const to of net.children[q]!) of[to] = Math.max(of[to]!, of[q]! + 1);
	}
	const count = Math.max(...net.questions.map((q) => of[q]!)) + 1;
	for (const end of net.ends) of[end] = count;
	const first = net.parents.map((parents) => Math.min(...parents.map((q) => of[q]!)));
	first[net.start] = -1;
	return { of, first, count };
}

/**
 * Questions that can move one column to the right without pushing another, and thereby part two
 * joins in one gap: another question of their column leads to the same place.
 */
export function movableQuestions(net: Net, { of }: Columns): number[] {
	const joins = (q: number) => (to: number) =>
		net.parents[to]!.some((other) => other !== q && of[other] === of[q]);
	const hasRoom = (q: number) => net.children[q]!.every((to) => of[to]! > of[q]! + 1);
	return net.questions.filter(
		(q) => q !== net.start && hasRoom(q) && net.children[q]!.some(joins(q))
	);
}
