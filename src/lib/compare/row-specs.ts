/** Which rows a comparison has. */
import type { Dimension } from '../tree/candidate.ts';
import { valuesOn, type Picked } from './picked.ts';

/** A dimension that candidates are compared on. */
export interface Asked {
	id: string;
	dimension: Dimension;
	/** Its place in the vocabulary. */
	place: number;
	/** Keys of the tree's questions whose answers make it matter. */
	touchedBy?: readonly string[];
}

export interface RowSpec extends Asked {
	group: string;
}

/** The rows of a tree's table, in its order. */
export function tableRows(dimensions: readonly Asked[]): RowSpec[] {
	return dimensions.map((one) => ({ ...one, group: one.dimension.group }));
}

const someGroup = 'What some of them have';
export const aloneGroup = 'What only one of them has';

/** The rows that all picks have a value on, then those of some, then those of one alone, each in the vocabulary's order. */
export function commonRows(picked: readonly Picked[], dimensions: readonly Asked[]): RowSpec[] {
	const known = [...new Map(dimensions.map((one) => [one.id, one])).values()];
	return known
		.map((one) => ({ one, having: picked.filter((p) => valuesOn(p, one.id).length > 0).length }))
		.filter(({ having }) => having > 0)
		.map(({ one, having }) => {
			const { group } = one.dimension;
			if (having === picked.length) return { rank: 0, row: { ...one, group } };
			if (having > 1) return { rank: 1, row: { ...one, group: someGroup } };
			return { rank: 2, row: { ...one, group: aloneGroup } };
		})
		.sort((a, b) => a.rank - b.rank || a.row.place - b.row.place)
		.map(({ row }) => row);
}
