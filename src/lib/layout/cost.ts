/** What is bad about rows, in one number: it counts what will be drawn, one line an end, joins free. */
import type { Columns } from './columns.ts';
import { crossingsBetween, type Placing } from './crossings.ts';
import type { Net } from './net.ts';
import type { Rows } from './rows.ts';

const price = {
	conflict: 500,
	crossing: 10,
	blank: 4,
	outside: 3,
	adjoining: 0.8,
	/** Two labels on one line in one gap, one over and one under it. */
	twoLabels: 0.8,
	/** Two labels of one gap between the same two rows. */
	sameSpace: 2.2,
	lane: 0.3,
	bent: 0.35,
	run: 0.12,
	offCentre: 0.06,
	startOffCentre: 0.12
};

/** Makes a function that gives the cost of rows, leaving aside how far they are from an earlier order. */
export function costMeter(net: Net, columns: Columns): (rows: Rows) => number {
	const { of, first } = columns;
	const span = 2 * columns.count;
	const size = net.nodes.length;
	const top = new Int32Array(size);
	const foot = new Int32Array(size);
	const straight = new Uint8Array(size);
	const columnsOfQuestions = Array.from({ length: columns.count }, (_, c) =>
		net.questions.filter((q) => of[q] === c)
	);
	/** Targets that several questions of one column lead to, with those questions. */
	const shared = net.parents.flatMap((parents, to) =>
		[...new Set(parents.map((q) => of[q]!))]
			.map((c) => ({ to, sources: parents.filter((q) => of[q] === c) }))
			.filter(({ sources }) => sources.length > 1)
	);
	const leadsTo = net.children.map((targets) => new Set(targets));
	/** Questions of the first column that lead to a node. */
	const begins = net.parents.map((parents, to) => parents.filter((q) => of[q] === first[to]));
	let taken = new Int32Array(0);
	let labelled = new Uint8Array(0);

	/** Writes who is where, and gives the number of places that two claim. */
	function occupy(row: Int32Array, count: number): number {
		let conflicts = 0;
		if (taken.length < count * span) taken = new Int32Array(2 * count * span);
		else taken.fill(0, 0, count * span);
		for (let node = 0; node < size; node++) {
			const base = row[node]! * span;
			const last = Math.min(2 * of[node]!, span - 1);
			for (let place = Math.max(2 * first[node]! + 1, 0); place <= last; place++) {
				if (taken[base + place] !== 0) conflicts++;
				taken[base + place] = node + 1;
			}
		}
		for (const q of net.questions) {
			const after = taken[row[q]! * span + 2 * of[q]! + 1]!;
			if (after !== 0 && !leadsTo[q]!.has(after - 1)) conflicts++;
		}
		return conflicts;
	}

	/** Lines that cross the vertical of a question whichever lane it has. */
	function crossingsOf(q: number, row: Int32Array): number {
		let crossings = 0;
		const gap = 2 * of[q]! + 1;
		for (let at = top[q]! + 1; at < foot[q]!; at++) {
			const there = taken[at * span + gap]! - 1;
			if (there < 0 || at === row[q]) continue;
			if (first[there]! < of[q]! || begins[there]!.some((p) => row[p] === at)) crossings++;
		}
		return crossings;
	}

	/** Labels that find their place beside the bend taken; a level line's has two to choose from. */
	function crowdedSpaces(row: Int32Array, count: number): number {
		const spaces = count + 1;
		if (labelled.length < spaces * columns.count)
			labelled = new Uint8Array(2 * spaces * columns.count);
		else labelled.fill(0, 0, spaces * columns.count);
		let crowded = 0;
		for (const q of net.questions) {
			const base = of[q]! * spaces;
			for (const to of net.children[q]!) {
				const at = row[to]!;
				if (at === row[q]) continue;
				// Space n lies over row n.
				const space = base + (at < row[q]! ? at + 1 : at);
				if (labelled[space]! > 0) crowded++;
				labelled[space] = 1;
			}
		}
		for (const q of net.questions) {
			if (straight[q] === 0) continue;
			const over = of[q]! * spaces + row[q]!;
			if (labelled[over] === 0) labelled[over] = 1;
			else if (labelled[over + 1] === 0) labelled[over + 1] = 1;
			else crowded++;
		}
		return crowded;
	}

	return ({ row, count }) => {
		const placing: Placing = { net, columns, row, top, foot, straight };
		const conflicts = occupy(row, count);
		let crossings = 0;
		let soft = 0;
		for (const q of net.questions) {
			let low = count;
			let high = -1;
			straight[q] = 0;
			for (const to of net.children[q]!) {
				const at = row[to]!;
				low = Math.min(low, at);
				high = Math.max(high, at);
				if (at === row[q]) straight[q] = net.plain[q]!.size === 0 || net.plain[q]!.has(to) ? 2 : 1;
			}
			const at = row[q]!;
			top[q] = Math.min(low, at);
			foot[q] = Math.max(high, at);
			soft += price.run * (foot[q]! - top[q]!);
			if (straight[q] !== 2) soft += price.bent;
			soft +=
				(q === net.start ? price.startOffCentre : price.offCentre) *
				Math.abs(at - (low + high) / 2);
			if (at < low || at > high) soft += price.outside;
		}
		for (const ofColumn of columnsOfQuestions) {
			for (let i = 0; i < ofColumn.length; i++) {
				const q = ofColumn[i]!;
				crossings += crossingsOf(q, row);
				for (let k = i + 1; k < ofColumn.length; k++) {
					const other = ofColumn[k]!;
					const apart = row[q]! - row[other]!;
					if (apart === 1 || apart === -1) soft += price.adjoining;
					if (top[q]! > foot[other]! || top[other]! > foot[q]!) continue;
					if (top[q]! < foot[other]! && top[other]! < foot[q]!) soft += price.lane;
					crossings += Math.min(
						crossingsBetween(placing, q, other),
						crossingsBetween(placing, other, q)
					);
				}
			}
		}
		for (const { to, sources } of shared) {
			let above = false;
			let below = false;
			for (const q of sources) {
				if (row[q]! < row[to]!) above = true;
				else if (row[q]! > row[to]!) below = true;
			}
			if (above && below) soft += price.twoLabels;
		}
		soft += price.sameSpace * crowdedSpaces(row, count);
		return (
			price.conflict * conflicts +
			price.crossing * crossings +
			price.blank * (count - net.ends.length) +
			soft
		);
	};
}
