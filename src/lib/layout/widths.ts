/** How wide each gap between columns has to be for its labels, and how wide it may be. */
import { frameOf, type Frame, type Settled } from './frame.ts';
import { placeLabels, type Label, type Shortage } from './labels.ts';
import type { Line } from './merge-ways.ts';
import { plateSizes, widestLine } from './sizes.ts';

export interface Fitted {
	frame: Frame;
	labels: ReadonlyMap<Line, Label>;
	/** Width of the plate with every gap as narrow as its labels let it. */
	leastWidth: number;
}

/** A label may be this wide in its narrowest form before it is too long for any gap. */
const longestLabel = 190;

/** Where gaps of this width fit and the plate does not, its labels are to blame and not its depth. */
const fairGap = 80;

/** Gaps grow up to this factor where the plate has width to spare. */
const roomy = 1.6;

/** Text may shrink to 11 px from 13 before the plate is too wide for its room. */
const mostShrunk = 1.18;

/** Places columns and labels in a plate of at most `width` px, or in the least that the labels let it have. */
export function fitWidths(settled: Settled, width: number): Fitted {
	refuseLongLabels(settled);
	const bare = bareGaps(settled);
	const gaps = [...bare];
	const widest = new Map<number, Shortage>();
	let frame = frameOf(settled, gaps);
	let labelled = placeLabels(settled, frame);
	while (labelled.shortages.length > 0) {
		const first = labelled.shortages.reduce(earlierOrLarger);
		gaps[first.gap]! += Math.ceil(first.missing);
		widest.set(first.gap, first);
		frame = frameOf(settled, gaps);
		labelled = placeLabels(settled, frame);
	}
	const fair = frameOf(
		settled,
		bare.map((gap) => Math.max(gap, fairGap))
	);
	if (fair.width <= width && frame.width > mostShrunk * width)
		refuseWidth([...widest.values()], frame.width, width);
	const grown = growGaps(settled, gaps, width - frame.width);
	return { ...(grown ?? { frame, labels: labelled.labels }), leastWidth: frame.width };
}

/** Room for the lanes, and for a bend after them. */
function bareGaps({ lanes }: Settled): number[] {
	const { trunk, lane, bend } = plateSizes;
	return lanes.counts.map((count) => trunk + lane * Math.max(0, count - 1) + 2 * bend);
}

function earlierOrLarger(a: Shortage, b: Shortage): Shortage {
	if (a.gap !== b.gap) return a.gap < b.gap ? a : b;
	return a.missing >= b.missing ? a : b;
}

function growGaps(
	settled: Settled,
	least: readonly number[],
	spare: number
): Omit<Fitted, 'leastWidth'> | undefined {
	const sum = least.reduce((a, b) => a + b);
	const most = Math.min(roomy - 1, spare / sum);
	for (let share = most; share > 0.02; share -= 0.05) {
		const gaps = least.map((gap) => Math.floor(gap * (1 + share)));
		const frame = frameOf(settled, gaps);
		const { labels, shortages } = placeLabels(settled, frame);
		if (shortages.length === 0) return { frame, labels };
	}
	return undefined;
}

function refuseLongLabels({ net }: Settled): void {
	for (const line of net.lines.flat()) {
		const narrowest = Math.min(...line.breaks.map(widthOf));
		if (narrowest <= longestLabel) continue;
		throw new Error(
			`${nameLabel(line)} is ${Math.ceil(narrowest)} px wide; a plate has ${longestLabel} for it. Say it shorter.`
		);
	}
}

/** @throws with the labels that made the gaps wide. */
function refuseWidth(widest: readonly Shortage[], least: number, width: number): never {
	const labels = widest
		.map(({ line }) => line)
		.toSorted((a, b) => widthOf(b.breaks.at(-1)!) - widthOf(a.breaks.at(-1)!))
		.slice(0, 3);
	throw new Error(
		`The plate is ${least} px wide at least; ${width} are there. Its widest gaps are made by ${labels.map(nameLabel).join(', ')}. Say them shorter.`
	);
}

function widthOf(lines: readonly string[]): number {
	return widestLine(lines, plateSizes.text, 400);
}

function nameLabel({ from, ways, breaks }: Line): string {
	return `Label “${breaks[0]!.join(' ')}” of ${ways.map((way) => `"${from}.${way}"`).join(' and ')}`;
}
