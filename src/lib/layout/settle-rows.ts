/** The last touch on rows: room where there is none, then each question where the whole drawing wants it. */
import type { Columns } from './columns.ts';
import type { Net } from './net.ts';
import type { Order, Rows } from './rows.ts';

interface Settling {
	net: Net;
	columns: Columns;
	/** Blank rows are added to it where a question found none free. */
	order: Order;
	place: (order: Order) => Rows;
	measure: (rows: Rows) => number;
}

/** Measuring reads every node, so a large graph gets fewer trials. */
const trials = {
	small: { passes: 6, reach: Infinity },
	large: { passes: 1, reach: 2 }
};
const large = 120;

/** Rows of the order in which no single question, and no straight chain of them, could stand better. */
export function settleRows(settling: Settling): Rows {
	const { net, measure } = settling;
	const rows = makeRoom(settling);
	let cost = measure(rows);
	const { passes, reach } = net.nodes.length > large ? trials.large : trials.small;
	for (let pass = 0, better = true; better && pass < passes; pass++) {
		better = false;
		for (const chain of [...net.questions.map((q) => [q]), ...straightChains(net, rows)]) {
			const before = rows.row[chain[0]!]!;
			// Part of the chain may have moved away since.
			if (chain.some((q) => rows.row[q] !== before)) continue;
			let best = before;
			const last = Math.min(rows.count - 1, before + reach);
			for (let at = Math.max(0, before - reach); at <= last; at++) {
				for (const q of chain) rows.row[q] = at;
				const next = measure(rows);
				if (next > cost - 1e-9) continue;
				[best, cost] = [at, next];
				better = true;
			}
			for (const q of chain) rows.row[q] = best;
		}
	}
	return rows;
}

/** A copy of the order's rows, with a blank one beside the answers of each question that was crowded out. */
function makeRoom({ net, order, place }: Settling): Rows {
	let rows = place(order);
	for (let tries = 0; rows.crowded.length > 0 && tries < 2 * net.questions.length; tries++) {
		const q = rows.crowded[0]!;
		const at = rows.row[q]!;
		const end = net.ends.reduce((a, b) =>
			Math.abs(rows.row[b]! - at) < Math.abs(rows.row[a]! - at) ? b : a
		);
		order.blank[end]!++;
		rows = place(order);
	}
	return { ...rows, row: rows.row.slice() };
}

/** Questions in one row of which each is an answer of the one before; chains of at least two. */
function straightChains(net: Net, { row }: Rows): number[][] {
	const next = (q: number) =>
		net.children[q]!.find((to) => net.children[to]!.length > 0 && row[to] === row[q]);
	return net.questions.flatMap((q) => {
		const chain = [q];
		for (let on = next(q); on !== undefined; on = next(on)) chain.push(on);
		return chain.length > 1 ? [chain] : [];
	});
}
