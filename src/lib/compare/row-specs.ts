/** Which rows a comparison of some families has. */
import type { Dimension, Family } from '../tree/candidate.ts';

export interface RowSpec {
	/** Dimension id; `family.dimension` for a family's own row where several stand side by side. */
	id: string;
	name: string;
	help?: string;
	group: string;
	/** True where its group opens folded. */
	folded: boolean;
	dimension: Dimension | 'status';
	/** Key of the fact in a candidate. */
	key: string;
	/** Ids of the families that have the row. */
	families: readonly string[];
}

/** Status and the dimensions that all the families have, then the others of each family. */
export function rowSpecs(families: readonly Family[]): RowSpec[] {
	const [first, ...others] = families;
	if (!first) return [];
	const everywhere = families.map(({ id }) => id);
	const isShared = (key: string) =>
		others.every((other) => areAlike(first.dimensions[key], other.dimensions[key]));
	const shared = Object.entries(first.dimensions)
		.filter(([key]) => isShared(key))
		.map(([key, dimension]) => ({
			...frameOf(key, dimension),
			id: key,
			group: dimension.group,
			folded: false,
			families: everywhere
		}));
	const status: RowSpec = {
		id: 'status',
		key: 'status',
		name: 'Status',
		group: shared[0]?.group ?? 'At a glance',
		folded: false,
		dimension: 'status',
		families: everywhere
	};
	const own = families.flatMap(({ id, name, dimensions }) =>
		Object.entries(dimensions)
			.filter(([key]) => !isShared(key))
			.map(([key, dimension]) => ({
				...frameOf(key, dimension),
				id: `${id}.${key}`,
				group: `${name}: ${dimension.group}`,
				folded: true,
				families: [id]
			}))
	);
	return [status, ...shared, ...own];
}

function frameOf(
	key: string,
	dimension: Dimension
): Pick<RowSpec, 'key' | 'name' | 'help' | 'dimension'> {
	const { name, help } = dimension;
	return { key, name, ...(help && { help }), dimension };
}

/** True where values of the two can stand in one row. */
function areAlike(one: Dimension | undefined, other: Dimension | undefined): boolean {
	return (
		one !== undefined &&
		other !== undefined &&
		one.kind === other.kind &&
		unitOf(one) === unitOf(other)
	);
}

function unitOf(dimension: Dimension): string | undefined {
	return dimension.kind === 'number' ? dimension.unit : undefined;
}
