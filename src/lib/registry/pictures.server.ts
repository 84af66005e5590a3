/** The pictures that trees declare, with the figures they are drawn from. */
import { trees } from '#trees/index.ts';
import type { CostOverHoursData } from '../pictures/cost-over-hours.ts';
import type { PictureData, ShownPicture } from '../pictures/shown-picture.ts';
import { candidateOf, type NumberValue } from '../tree/candidate.ts';
import type { CostOverHours, Picture, PictureKind } from '../tree/pictures.ts';
import { classCost } from './class-cost.server.ts';
import { pickName } from './cost.server.ts';
import { Figures } from './figures.server.ts';
import { authoredTree, typeset } from './registry.server.ts';
import { timeAndPrice } from './time-and-price.server.ts';

/** The pictures of a tree. */
export function picturesOf(tree: string): ShownPicture[] {
	return (authoredTree(tree).pictures ?? []).map((picture) => show(tree, picture, []));
}

/** The pictures that say something of what an outcome recommends, which is marked in them. */
export function picturesOfOutcome(tree: string, recommend: readonly string[]): ShownPicture[] {
	// A picture may show variants of a candidate apart, or the candidate as a whole.
	const marked = [...new Set(recommend.flatMap((pick) => [pick, candidateOf(pick)]))];
	return (authoredTree(tree).pictures ?? [])
		.filter(({ on }) => on.some((id) => marked.includes(id)))
		.map((picture) => show(tree, picture, marked));
}

/** The pictures that say something of a candidate, of whatever tree. */
export function picturesOfCandidate(id: string): ShownPicture[] {
	return trees.flatMap(({ machine, pictures = [] }) =>
		pictures.filter(({ on }) => on.includes(id)).map((picture) => show(machine.id, picture, [id]))
	);
}

const dataOf: {
	[Kind in PictureKind]: (
		picture: Extract<Picture, { kind: Kind }>,
		figures: Figures
	) => PictureData[Kind];
} = {
	'cost-over-hours': costOverHours,
	'time-and-price': timeAndPrice,
	'class-cost': classCost
};

function show<Kind extends PictureKind>(
	tree: string,
	picture: Extract<Picture, { kind: Kind }>,
	marked: readonly string[]
): ShownPicture<Kind> {
	const figures = new Figures();
	const { kind, title, lede, assumes } = picture;
	const data = dataOf[kind as Kind](picture, figures);
	const words = typeset({ title, lede, assumes, data });
	return { kind: kind as Kind, tree, ...words, sources: [...figures.sources.values()], marked };
}

function costOverHours(picture: CostOverHours, figures: Figures): CostOverHoursData {
	const { hours, dimension, metered, promised, moving, timetables } = picture;
	const value = figures.fact(moving, dimension).value as NumberValue;
	const range = typeof value === 'object' ? value : { from: figures.number(moving, dimension) };
	return {
		hours,
		metered: pickName(metered),
		promised: promised.map(({ candidate, end, years, says, alike }) => ({
			id: candidate,
			name: pickName(candidate),
			years,
			share: figures.number(candidate, dimension, end),
			says,
			alike: alike.map(pickName)
		})),
		moving: { name: pickName(moving), ...range },
		timetables
	};
}
