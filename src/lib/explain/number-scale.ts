/** The scale that a number question is decided on: its thresholds, and where a number falls. */
import type { Measures } from '../tree/grammar.ts';
import type { Question, Way } from '../tree/tree.ts';

export interface NumberScale {
	/** Of the numbers on the scale: the question's, or its measure's. */
	unit: string;
	/** From the lowest to the highest, `place` in percent of the scale's length. */
	thresholds: readonly { text: string; place: number }[];
	/** The branches in the order of the scale: their number among the answers, and where their middle lies. */
	branches: readonly { way: Way; key: number; middle: number }[];
	/** Where a value falls, in percent; what lies beyond the ends is drawn at them. */
	placeOf: (value: number) => number;
}

const written = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 });

/** Thresholds so far apart, the highest to the lowest, need a scale on which each tenfold is as long as the next. */
const farApart = 20;

/** The scale of a number question; undefined where the number has one way on, or where its answers are chosen. */
export function numberScale(question: Question, measures: Measures): NumberScale | undefined {
	const { input, ways } = question;
	const bounds = [
		...new Set(ways.flatMap(({ from }) => (from !== undefined && from > 0 ? [from] : [])))
	];
	if (!input || bounds.length === 0) return undefined;
	const [lowest, highest] = [Math.min(...bounds), Math.max(...bounds)];
	const byTens = highest / lowest > farApart;
	const [least, most] = byTens ? [lowest / 10, highest * 10] : [0, highest * 1.6];
	const along = (value: number) => (byTens ? Math.log10(value) : value);
	const placeOf = (value: number) => {
		const within = Math.min(most, Math.max(least, value));
		return (100 * (along(within) - along(least))) / (along(most) - along(least));
	};
	return {
		unit: input.measure ? measures[input.measure]!.unit : input.unit,
		thresholds: bounds
			.sort((a, b) => a - b)
			.map((value) => ({ text: written.format(value), place: placeOf(value) })),
		branches: ways
			.map((way, i) => ({
				way,
				key: i + 1,
				middle: (placeOf(way.from ?? least) + placeOf(way.below ?? most)) / 2
			}))
			.sort((a, b) => a.middle - b.middle),
		placeOf
	};
}
