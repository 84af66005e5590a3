/** How long the bars of a numeric row are. */

export interface BarScale {
	kind: 'linear' | 'log';
	/** From 0 to 1; undefined for a value below zero, which no bar can show. */
	lengthOf: (value: number) => number | undefined;
}

interface Row {
	values: readonly number[];
	unit: string;
}

/** Where the highest is more than so many times the lowest, a linear bar of the lowest could hardly be seen. */
const spreadToLog = 50;

/**
 * The scale of a row: percentages up to a hundred on all of it, other numbers from zero to the highest, and
 * where the spread is large on a logarithmic scale that begins at a power of ten, half a power or more below the lowest.
 * A small spread is never logarithmic: there a bar of twice the value would look nearly as long.
 */
export function barScale({ values, unit }: Row): BarScale {
	const positive = values.filter((value) => value > 0);
	const low = Math.min(...positive);
	const high = Math.max(...positive);
	const percent = unit.startsWith('%') && high <= 100;
	const kind = !percent && high / low > spreadToLog ? 'log' : 'linear';
	if (positive.length === 0)
		return { kind: 'linear', lengthOf: (value) => (value < 0 ? undefined : 0) };
	const whole = percent ? 100 : high;
	const from = Math.floor(Math.log10(low) - 0.5);
	const span = Math.log10(high) - from;
	const length = (value: number) =>
		kind === 'log' ? (Math.log10(value) - from) / span : value / whole;
	return {
		kind,
		lengthOf: (value) => (value < 0 ? undefined : value === 0 ? 0 : round(length(value)))
	};
}

function round(length: number): number {
	return Math.round(Math.min(1, Math.max(0, length)) * 1000) / 1000;
}
