/** The pictures that trees declare, with the figures they are drawn from. */
import { trees } from '#trees/index.ts';
import { inTree } from '../check/content.ts';
import type { Fault } from '../check/fault.ts';
import { paysFrom, type CostOverHoursData } from '../pictures/cost-over-hours.ts';
import type { MessageFlowData } from '../pictures/message-flow.ts';
import type { PictureData, ShownPicture } from '../pictures/shown-picture.ts';
import { candidateOf, type NumberValue } from '../tree/candidate.ts';
import type { CostOverHours, MessageFlow, Picture, PictureKind } from '../tree/pictures.ts';
import { classCost } from './class-cost.server.ts';
import { pickName } from './cost.server.ts';
import { Figures, type Place } from './figures.server.ts';
import { authoredTree, typeset } from './registry.server.ts';
import { rollout } from './rollout.server.ts';
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
		.map((picture) => show(tree, picture, marked, recommend));
}

/** The pictures that say something of a candidate, of whatever tree. */
export function picturesOfCandidate(id: string): ShownPicture[] {
	return trees.flatMap(({ machine, pictures = [] }) =>
		pictures.filter(({ on }) => on.includes(id)).map((picture) => show(machine.id, picture, [id]))
	);
}

/** Faults of pictures whose facts are not there. */
export function findUndrawable(): Fault[] {
	return trees.flatMap((tree) =>
		(tree.pictures ?? []).flatMap((picture) => {
			try {
				show(tree.machine.id, picture, []);
				return [];
			} catch (fault) {
				const what = 'cannot be drawn';
				const mend = 'add the fact to the candidate, or draw it without';
				const place = inTree(tree, 'pictures', { picture: picture.kind });
				return [{ ...place, what, seen: (fault as Error).message, mend }];
			}
		})
	);
}

const dataOf: {
	[Kind in PictureKind]: (
		picture: Extract<Picture, { kind: Kind }>,
		figures: Figures,
		place: Place
	) => PictureData[Kind];
} = {
	'cost-over-hours': costOverHours,
	rollout,
	'message-flow': messageFlow,
	'time-and-price': timeAndPrice,
	'class-cost': classCost
};

function show<Kind extends PictureKind>(
	tree: string,
	picture: Extract<Picture, { kind: Kind }>,
	marked: readonly string[],
	recommend: readonly string[] = []
): ShownPicture<Kind> {
	const figures = new Figures();
	const { kind, title, lede, assumes } = picture;
	const data = dataOf[kind as Kind](picture, figures, { recommend, marked });
	const words = typeset({ title, lede, assumes, data });
	return { kind: kind as Kind, tree, ...words, sources: [...figures.sources.values()], marked };
}

function costOverHours(
	picture: CostOverHours,
	figures: Figures,
	{ marked }: Place
): CostOverHoursData {
	const { hours, dimension, metered, promised, moving, timetables } = picture;
	const value = figures.fact(moving, dimension).value as NumberValue;
	const range = typeof value === 'object' ? value : { from: figures.number(moving, dimension) };
	const lines = promised.map(({ candidate, end, years, says, alike }) => {
		// Of those that cost alike, the one that is recommended gives the line its name.
		const all = [candidate, ...alike];
		const id = all.find((one) => marked.includes(one)) ?? candidate;
		return {
			id,
			name: pickName(id),
			years,
			share: figures.number(candidate, dimension, end),
			says,
			alike: all.filter((one) => one !== id).map(pickName)
		};
	});
	const data = {
		hours,
		metered: { id: metered, name: pickName(metered) },
		promised: lines,
		moving: { id: moving, name: pickName(moving), ...range },
		timetables
	};
	return { ...data, start: startingHours(data, marked) };
}

/** Hours at which what is recommended is right: all of them for a promise, fewer than any promise pays for what is metered. */
function startingHours(data: Omit<CostOverHoursData, 'start'>, marked: readonly string[]): number {
	if (data.promised.some(({ id }) => marked.includes(id))) return data.hours;
	if (!marked.includes(data.metered.id)) return Math.round(data.hours * 0.75);
	const pays = Math.min(...data.promised.map((one) => paysFrom(data, one)));
	return Math.max(0, ...data.timetables.map(({ hours }) => hours).filter((hours) => hours < pays));
}

const secondsOfDay = 86_400;

function messageFlow(picture: MessageFlow, figures: Figures, { marked }: Place): MessageFlowData {
	const { shapes, queue, hidden, tries, kept, startTries, failing, seed } = picture;
	const first = shapes.find(({ candidates }) => candidates.some((id) => marked.includes(id)));
	return {
		shapes: shapes.map(({ shape, candidates, keeper, every, work, says }) => ({
			shape,
			name: pickName(candidates[0]),
			every,
			work,
			kept: figures.number(keeper, kept) * secondsOfDay,
			says
		})),
		first: (first ?? shapes[0]!).shape,
		hidden: figures.number(queue, hidden),
		tries: { usual: figures.number(queue, tries), start: startTries },
		failing,
		seed
	};
}
