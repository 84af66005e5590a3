/** Rows in groups, those first that the walk's answers touched. */
import { aloneGroup } from './row-specs.ts';
import type { Row } from './row.ts';

export interface Group {
	name: string;
	/** True where it opens folded: what one column alone has. */
	folded: boolean;
	/** The scale of most of its bars, linear where there are none; the other rows say theirs. */
	scale: 'linear' | 'log';
	rows: readonly Row[];
}

export const touchedGroup = 'What matters for your answers';

/** Rows by the names of their groups; touched ones in a group of their own, in path order. */
export function groupRows(grouped: readonly { group: string; row: Row }[]): Group[] {
	const groups = new Map<string, Row[]>();
	const touched = grouped.map(({ row }) => row).filter(({ touches }) => touches.length > 0);
	touched.sort((a, b) => a.touches[0]!.place - b.touches[0]!.place);
	if (touched.length > 0) groups.set(touchedGroup, touched);
	for (const { group, row } of grouped) {
		if (row.touches.length === 0) groups.set(group, [...(groups.get(group) ?? []), row]);
	}
	return [...groups].map(([name, rows]) => {
		return { name, folded: name === aloneGroup, scale: scaleOf(rows), rows };
	});
}

function scaleOf(rows: readonly Row[]): Group['scale'] {
	const log = rows.filter(({ scale }) => scale === 'log').length;
	const linear = rows.filter(({ scale }) => scale === 'linear').length;
	return log > 0 && log >= linear ? 'log' : 'linear';
}
