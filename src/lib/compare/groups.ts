/** Rows in groups, those first that the walk's answers touched. */
import type { RowSpec } from './row-specs.ts';
import type { Row } from './row.ts';

export interface Group {
	name: string;
	/** True where it opens folded: one family's own rows beside another's. */
	folded: boolean;
	/** The scale of most of its bars, linear where there are none; the other rows say theirs. */
	scale: 'linear' | 'log';
	rows: readonly Row[];
}

export const touchedGroup = 'What your answers touched';

/** Rows by the groups of their dimensions; touched ones in a group of their own, in path order. */
export function groupRows(rows: readonly { spec: RowSpec; row: Row }[]): Group[] {
	const groups = new Map<string, { folded: boolean; rows: Row[] }>();
	const touched = rows.map(({ row }) => row).filter(({ touches }) => touches.length > 0);
	touched.sort((a, b) => a.touches[0]!.place - b.touches[0]!.place);
	if (touched.length > 0) groups.set(touchedGroup, { folded: false, rows: touched });
	for (const { spec, row } of rows) {
		if (row.touches.length > 0) continue;
		const group = groups.get(spec.group) ?? { folded: spec.folded, rows: [] };
		group.rows.push(row);
		groups.set(spec.group, group);
	}
	return [...groups].map(([name, { folded, rows }]) => {
		return { name, folded, scale: scaleOf(rows), rows };
	});
}

function scaleOf(rows: readonly Row[]): Group['scale'] {
	const log = rows.filter(({ scale }) => scale === 'log').length;
	const linear = rows.filter(({ scale }) => scale === 'linear').length;
	return log > 0 && log >= linear ? 'log' : 'linear';
}
