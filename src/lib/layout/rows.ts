/** From an order of answers to rows: each end has one to itself, questions share what is free. */
import type { Columns } from './columns.ts';
import type { Net } from './net.ts';

/** What decides which rows there are. The search changes it in place. */
export interface Order {
	/** Answers of each question from top to bottom. */
	children: number[][];
	/** The question beside whose answers each node stands, where several lead to it. */
	home: number[];
	/** Blank rows before each end. */
	blank: number[];
	/** Whether each question would rather stand higher (−1) or lower (1) than its best row. */
	lean: number[];
}

/** Row of each node. Two questions may share one, and most share one with an end. */
export interface Rows {
	row: Int32Array;
	/** Number of rows, blank ones included. */
	count: number;
	/** Ends from top to bottom. */
	ends: readonly number[];
	/** Questions for which no row was free. */
	crowded: readonly number[];
}

/** The order in which the answers are written. */
export function writtenOrder(net: Net): Order {
	const home = net.nodes.map(() => -1);
	const waiting = [net.start];
	while (waiting.length > 0) {
		const q = waiting.pop()!;
		const fresh = net.children[q]!.filter((to) => home[to] === -1 && to !== net.start);
		for (const to of fresh) home[to] = q;
		waiting.push(...fresh.toReversed());
	}
	const zeros = net.nodes.map(() => 0);
	return { children: net.children.map((to) => [...to]), home, blank: [...zeros], lean: zeros };
}

/** Ends from top to bottom: those that stand beside each question's answers, in their order. */
function readEnds(net: Net, { children, home }: Order): number[] {
	const ends: number[] = [];
	const visit = (q: number) => {
		for (const to of children[q]!) {
			if (home[to] !== q) continue;
			if (net.children[to]!.length === 0) ends.push(to);
			else visit(to);
		}
	};
	visit(net.start);
	return ends;
}

/**
 * Makes a function that gives the rows of an order. What it gives is overwritten by the next call.
 * Questions take their rows from right to left, each the best that is free between its answers.
 */
export function rowPlacer(net: Net, columns: Columns): (order: Order) => Rows {
	const row = new Int32Array(net.nodes.length);
	const span = 2 * columns.count;
	let taken = new Int32Array(0);
	const byColumn = net.questions.toSorted((a, b) => columns.of[b]! - columns.of[a]!);

	/** Free from the line's beginning to the box, and after the box but for an answer of its own. */
	function isFree(q: number, at: number): boolean {
		const base = at * span;
		const own = 2 * columns.of[q]!;
		for (let place = 2 * columns.first[q]! + 1; place <= own; place++)
			if (place >= 0 && taken[base + place]! !== 0) return false;
		const after = taken[base + own + 1]!;
		return after === 0 || net.children[q]!.includes(after - 1);
	}

	/** A question of the same column there. */
	function isBoxAt(q: number, at: number): boolean {
		const there = at < 0 ? 0 : (taken[at * span + 2 * columns.of[q]!] ?? 0);
		return there > 0 && columns.of[there - 1] === columns.of[q];
	}

	/** What the row costs as far as can be told before the questions to the left have theirs. */
	function priceOf(q: number, at: number, low: number, high: number): number {
		const outside = Math.max(low - at, at - high, 0);
		let price = (q === net.start ? 0.12 : 0.06) * Math.abs(at - (low + high) / 2);
		if (outside > 0) price += 3 + 0.12 * outside;
		if (isBoxAt(q, at - 1) || isBoxAt(q, at + 1)) price += 0.8;
		const after = taken[at * span + 2 * columns.of[q]! + 1]!;
		const isStraight = after > 0 && (net.plain[q]!.size === 0 || net.plain[q]!.has(after - 1));
		return isStraight ? price : price + 0.35;
	}

	function mark(node: number): void {
		const base = row[node]! * span;
		const last = Math.min(2 * columns.of[node]!, span - 1);
		for (let place = Math.max(2 * columns.first[node]! + 1, 0); place <= last; place++)
			taken[base + place] = node + 1;
	}

	return (order) => {
		let count = 0;
		const ends = readEnds(net, order);
		for (const end of ends) {
			count += order.blank[end]!;
			row[end] = count++;
		}
		if (taken.length < count * span) taken = new Int32Array(2 * count * span);
		else taken.fill(0);
		net.ends.forEach(mark);
		const crowded: number[] = [];
		for (const q of byColumn) {
			let low = count;
			let high = 0;
			for (const to of net.children[q]!) {
				low = Math.min(low, row[to]!);
				high = Math.max(high, row[to]!);
			}
			let best = -1;
			let price = Infinity;
			for (let reach = 0; best === -1 && reach < count; reach = 2 * reach + 2) {
				const last = Math.min(high + reach, count - 1);
				for (let at = Math.max(low - reach, 0); at <= last; at++) {
					if (!isFree(q, at)) continue;
					const itsPrice = priceOf(q, at, low, high) - 0.5 * order.lean[q]! * at;
					if (itsPrice < price) [best, price] = [at, itsPrice];
				}
			}
			if (best === -1) crowded.push(q);
			row[q] = best === -1 ? (low + high) >> 1 : best;
			mark(q);
		}
		return { row, count, ends, crowded };
	};
}
