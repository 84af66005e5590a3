/** Verticals in one gap stand side by side where they would run over each other, in the order that crosses least. */
import type { Columns } from './columns.ts';
import { crossingsBetween, type Placing } from './crossings.ts';
import type { Net } from './net.ts';
import type { Rows } from './rows.ts';

export interface Lanes {
	/** Lane of each question's vertical, from 0; 0 also where it has none. */
	of: readonly number[];
	/** Number of lanes in each gap. */
	counts: readonly number[];
	/** Rows that each vertical spans. */
	top: Int32Array;
	foot: Int32Array;
}

/** All orders are tried up to this many verticals; beyond it neighbours change places while that helps. */
const tryAll = 6;

export function placeLanes(net: Net, columns: Columns, { row }: Rows): Lanes {
	const placing = spanVerticals(net, columns, row);
	const { top, foot } = placing;
	const of = net.nodes.map(() => 0);
	const counts: number[] = [];
	for (let column = 0; column < columns.count; column++) {
		const here = net.questions
			.filter((q) => columns.of[q] === column && top[q]! < foot[q]!)
			.toSorted((a, b) => row[a]! - row[b]!);
		for (const group of groupClashing(placing, here)) {
			const ordered = bestOrder(group, (left, right) => crossingsBetween(placing, left, right));
			ordered.forEach((q, i) => {
				const before = ordered.slice(0, i).filter((other) => clash(placing, q, other));
				of[q] = Math.max(-1, ...before.map((other) => of[other]!)) + 1;
			});
		}
		counts.push(Math.max(0, ...here.map((q) => of[q]! + 1)));
	}
	return { of, counts, top, foot };
}

function spanVerticals(net: Net, columns: Columns, row: Int32Array): Placing {
	const top = row.slice();
	const foot = row.slice();
	const straight = new Uint8Array(row.length);
	for (const q of net.questions) {
		for (const to of net.children[q]!) {
			top[q] = Math.min(top[q]!, row[to]!);
			foot[q] = Math.max(foot[q]!, row[to]!);
			if (row[to] === row[q]) straight[q] = 1;
		}
	}
	return { net, columns, row, top, foot, straight };
}

/** Whether two verticals need a lane each. Two that meet only in the row of a place they both lead to share one. */
function clash({ net, row, top, foot }: Placing, a: number, b: number): boolean {
	if (top[a]! > foot[b]! || top[b]! > foot[a]!) return false;
	if (top[a]! < foot[b]! && top[b]! < foot[a]!) return true;
	const meeting = top[a] === foot[b] ? top[a] : top[b];
	const joins = net.children[a]!.some((to) => row[to] === meeting && net.children[b]!.includes(to));
	return !joins || row[a] === meeting || row[b] === meeting;
}

/** Verticals that clash, if only by way of others. They come sorted by row. */
function groupClashing(placing: Placing, verticals: readonly number[]): number[][] {
	const groups: number[][] = [];
	for (const q of verticals) {
		const touching = groups.filter((group) => group.some((other) => clash(placing, q, other)));
		const joined = [...touching.flat(), q];
		groups.splice(0, groups.length, ...groups.filter((g) => !touching.includes(g)), joined);
	}
	return groups;
}

function bestOrder(
	items: readonly number[],
	price: (left: number, right: number) => number
): number[] {
	if (items.length > tryAll) return swapNeighbours(items, price);
	let best = [...items];
	let least = Infinity;
	const extend = (order: readonly number[], sum: number) => {
		if (sum >= least) return;
		if (order.length === items.length) [best, least] = [[...order], sum];
		for (const item of items) {
			if (order.includes(item)) continue;
			const more = order.reduce((total, left) => total + price(left, item), 0);
			extend([...order, item], sum + more);
		}
	};
	extend([], 0);
	return best;
}

function swapNeighbours(
	items: readonly number[],
	price: (left: number, right: number) => number
): number[] {
	const order = [...items];
	for (let pass = 0, better = true; better && pass < items.length; pass++) {
		better = false;
		for (let i = 1; i < order.length; i++) {
			const [left, right] = [order[i - 1]!, order[i]!];
			if (price(right, left) >= price(left, right)) continue;
			[order[i - 1], order[i]] = [right, left];
			better = true;
		}
	}
	return order;
}
