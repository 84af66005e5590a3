/** Which columns stand beside the baseline where only three fit. */
import type { Column } from './table.ts';

const most = 2;

type Columns = readonly Pick<Column, 'id' | 'baseline'>[];

/** Up to two rivals: those chosen that are in the table, then the first others in its order. */
export function rivalsBeside(columns: Columns, chosen: readonly string[]): string[] {
	const others = columns.filter(({ baseline }) => !baseline).map(({ id }) => id);
	const kept = chosen.filter((id) => others.includes(id));
	return [...new Set([...kept, ...others])].slice(0, most);
}

/** The rivals after a turn: the next others for `by` 1, those before for -1, round and round. */
export function turnedRivals(columns: Columns, beside: readonly string[], by: number): string[] {
	const others = columns.filter(({ baseline }) => !baseline).map(({ id }) => id);
	const at = others.indexOf(beside[0] ?? '') + by * most;
	return beside.map(
		(_, i) => others[(((at + i) % others.length) + others.length) % others.length]!
	);
}
