/**
 * Finds an order of answers in which lines cross least: it changes the order at random and keeps
 * a change that makes the cost worse only by less than a threshold, which falls to nothing
 * (threshold accepting; Dueck and Scheuer, 1990). It counts rounds, never time, and takes no
 * logarithm, so that every build finds the same.
 */
import { movableQuestions, placeColumns, type Columns } from './columns.ts';
import { costMeter } from './cost.ts';
import type { Net } from './net.ts';
import { seededRandom } from './random.ts';
import { rowPlacer, writtenOrder, type Order, type Rows } from './rows.ts';
import { settleRows } from './settle-rows.ts';

/** Rows with the columns that they were found for. */
interface Placed {
	columns: Columns;
	rows: Rows;
	cost: number;
}

/** What it costs to move every end by one row from where the order before has it, were there one end only. */
const moved = { sinceLast: 0.85, sinceWritten: 0.15 };

/** What a column more to the left of a question must save. */
const worthShifting = 0.6;

const rounds = { first: { count: 12_000, heat: 6 }, again: { count: 8_000, heat: 6 } };

/** Each round reads every node, so a graph of more nodes than this gets fewer rounds and no shifts. */
const thorough = 120;

/** Rounds of all shifts that are tried together. */
const mostAgain = 24_000;

/** Columns and rows of the least cost found. `previous`: ids of ends from top to bottom as last laid out. */
export function searchOrder(net: Net, previous?: readonly string[]): Placed {
	const share = Math.min(1, thorough / net.nodes.length);
	const random = seededRandom(1);
	const start = previous ? orderLike(net, previous) : writtenOrder(net);
	const wanted = previous ? rankOf(net, previous) : rankOf(net, namesOf(net, net.ends));
	const strength = (previous ? moved.sinceLast : moved.sinceWritten) / net.ends.length;
	const judge = ({ ends }: Rows) => strength * distance(ends, wanted);
	const shifts = new Map<number, number>();
	const search = (
		from: Order,
		columns: Columns,
		{ count, heat }: { count: number; heat: number }
	) => searchColumns({ net, columns, from, judge, random, heat, count: Math.ceil(count * share) });
	let best = search(start, placeColumns(net), rounds.first);
	while (share === 1) {
		const movable = movableQuestions(net, best.columns).filter((q) => !shifts.has(q));
		const found = movable.map((q) => {
			const columns = placeColumns(net, new Map(shifts).set(q, 1));
			const count = Math.min(rounds.again.count, Math.ceil(mostAgain / movable.length));
			return { q, ...search(best.order, columns, { ...rounds.again, count }) };
		});
		const next = found.toSorted((a, b) => a.cost - b.cost)[0];
		if (!next || next.cost > best.cost - worthShifting) break;
		shifts.set(next.q, 1);
		best = next;
	}
	return best;
}

interface Search {
	net: Net;
	columns: Columns;
	from: Order;
	/** What it costs to leave the order before. */
	judge: (rows: Rows) => number;
	random: () => number;
	count: number;
	/** By how much a change may worsen the cost at the beginning. */
	heat: number;
}

function searchColumns(search: Search): Placed & { order: Order } {
	const { net, columns, judge, random, count, heat } = search;
	const place = rowPlacer(net, columns);
	const measure = costMeter(net, columns);
	const order = copyOf(search.from);
	const weigh = () => {
		const rows = place(order);
		return measure(rows) + judge(rows);
	};
	const change = changer(net, random);
	let cost = weigh();
	const kept: { cost: number; order: Order }[] = [{ cost, order: copyOf(order) }];
	for (let round = 0; round < count; round++) {
		const left = 1 - round / count;
		const undo = change(order);
		const next = weigh();
		if (next - cost > heat * left * left * left * random()) {
			undo();
			continue;
		}
		cost = next;
		if (cost >= kept[0]!.cost) continue;
		kept.unshift({ cost, order: copyOf(order) });
		if (kept.length > finalists) kept.pop();
	}
	const settled = kept.slice(0, net.nodes.length > thorough ? 1 : finalists).map((candidate) => {
		const own = copyOf(candidate.order);
		const rows = settleRows({ net, columns, order: own, place, measure });
		return { columns, rows, order: own, cost: measure(rows) + judge(rows) };
	});
	return settled.reduce((a, b) => (b.cost < a.cost ? b : a));
}

/** How many of the best orders have their rows settled before one is chosen. */
const finalists = 6;

/** Makes a function that changes an order a little at random and gives what undoes it. */
function changer(net: Net, random: () => number): (order: Order) => () => void {
	const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
	const several = net.questions.filter((q) => net.children[q]!.length > 1);
	const shared = net.parents.flatMap((parents, i) => (parents.length > 1 ? [i] : []));
	return (order) => {
		const kind = random();
		if (kind < 0.22 && shared.length > 0) {
			const node = pick(shared);
			const before = order.home[node]!;
			order.home[node] = pick(net.parents[node]!);
			return () => (order.home[node] = before);
		}
		if (kind < 0.28) {
			const end = pick(net.ends);
			const before = order.blank[end]!;
			order.blank[end] = before > 0 && random() < 0.6 ? before - 1 : before + 1;
			return () => (order.blank[end] = before);
		}
		if (kind < 0.42) {
			const q = pick(net.questions);
			const before = order.lean[q]!;
			order.lean[q] = pick([-1, 0, 1].filter((lean) => lean !== before));
			return () => (order.lean[q] = before);
		}
		if (several.length === 0) return () => undefined;
		const q = pick(several);
		const before = order.children[q]!;
		const after = [...before];
		if (kind < 0.5) after.reverse();
		else {
			const [item] = after.splice(Math.floor(random() * after.length), 1);
			after.splice(Math.floor(random() * (after.length + 1)), 0, item!);
		}
		order.children[q] = after;
		return () => (order.children[q] = before);
	};
}

function copyOf({ children, home, blank, lean }: Order): Order {
	return {
		children: children.map((to) => [...to]),
		home: [...home],
		blank: [...blank],
		lean: [...lean]
	};
}

function namesOf(net: Net, ends: readonly number[]): string[] {
	return ends.map((end) => net.nodes[end]!.id);
}

/** Place of each end among those that the given order names; −1 for the others. */
function rankOf(net: Net, ends: readonly string[]): number[] {
	const known = new Set(namesOf(net, net.ends));
	const order = ends.filter((id) => known.has(id));
	return net.nodes.map(({ id }) => order.indexOf(id));
}

/** By how many places all ends together are moved. */
function distance(ends: readonly number[], wanted: readonly number[]): number {
	let place = 0;
	let sum = 0;
	for (const end of ends) {
		const before = wanted[end]!;
		if (before >= 0) sum += Math.abs(before - place++);
	}
	return sum;
}

/** The written order, with the answers of each question sorted by where their ends stood before. */
function orderLike(net: Net, previous: readonly string[]): Order {
	const rank = rankOf(net, previous);
	const mean = [...rank];
	for (const q of net.questions.toReversed()) {
		const known = net.children[q]!.map((to) => mean[to]!).filter((at) => at >= 0);
		mean[q] = known.length === 0 ? -1 : known.reduce((a, b) => a + b) / known.length;
	}
	const order = writtenOrder(net);
	order.children = order.children.map((to) => to.toSorted((a, b) => mean[a]! - mean[b]!));
	return order;
}
