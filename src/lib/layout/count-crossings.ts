/** Points at which a vertical runs through a level line. */
import type { Settled } from './frame.ts';

/** Number of crossings in a settled plate, each point once. */
export function countCrossings({ net, columns, rows: { row }, lanes }: Settled): number {
	const points = new Set<string>();
	// Right of its vertical a line runs level to its target; left of it, from the box.
	const levels = net.questions.flatMap((q) =>
		net.children[q]!.flatMap((to) => {
			const turn = columns.of[q]! + lanes.of[q]! / 1000;
			const start = columns.of[q]! - 0.5;
			if (row[to] === row[q]) return [{ at: row[q]!, from: start, to: columns.of[to]! - 0.5 }];
			return [
				{ at: row[q]!, from: start, to: turn },
				{ at: row[to]!, from: turn, to: columns.of[to]! - 0.5 }
			];
		})
	);
	const byRow = new Map<number, typeof levels>();
	for (const level of levels) byRow.set(level.at, [...(byRow.get(level.at) ?? []), level]);
	for (const q of net.questions) {
		const x = columns.of[q]! + lanes.of[q]! / 1000;
		for (const to of net.children[q]!) {
			const [top, foot] = [Math.min(row[q]!, row[to]!), Math.max(row[q]!, row[to]!)];
			for (let at = top + 1; at < foot; at++) {
				const crossed = (byRow.get(at) ?? []).some((level) => level.from < x && level.to > x);
				if (crossed) points.add(`${x} ${at}`);
			}
		}
	}
	return points.size;
}
