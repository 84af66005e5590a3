/** How lines that leave one column cross each other, by which of two verticals stands further left. */
import type { Columns } from './columns.ts';
import type { Net } from './net.ts';

/** The vertical of each question in its gap, in rows; where top and foot are the same there is none. */
interface Verticals {
	top: Int32Array;
	foot: Int32Array;
	/** 1 where an answer goes straight on from the question's own row. */
	straight: Uint8Array;
}

/**
 * A line that joins another question's own line before its answers part looks as if it led to all
 * of them. It counts as many crossings, so that the lanes stand the other way round.
 */
const joinsBeforeFork = 20;

export interface Placing extends Verticals {
	net: Net;
	columns: Columns;
	row: Int32Array;
}

/**
 * Crossings of two verticals in one gap that their order decides, where `left` stands left: the
 * line from the right one's box has to pass the left vertical, the answers of the left one the right.
 */
export function crossingsBetween(placing: Placing, left: number, right: number): number {
	const { net, columns, row, top, foot, straight } = placing;
	let crossings = 0;
	const stub = row[right]!;
	if (straight[right] === 0 && stub > top[left]! && stub < foot[left]!) crossings++;
	for (const to of net.children[left]!) {
		const at = row[to]!;
		if (at === row[left]) continue;
		if (at === row[right]) crossings += top[right]! < foot[right]! ? joinsBeforeFork : 0;
		else if (columns.first[to]! < columns.of[left]!) continue;
		else if (at > top[right]! && at < foot[right]!) crossings++;
	}
	return crossings;
}
