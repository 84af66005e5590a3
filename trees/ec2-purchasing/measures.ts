import type { Measures } from '#lib/tree/grammar.ts';

/** Hours in an average month: 365 days × 24 hours ÷ 12 months. */
export const hoursInMonth = 730;

/**
 * Hours a month from which a commitment costs less than On-Demand: 730 × (1 − discount).
 * A commitment bills every hour at (1 − discount) of the On-Demand rate, used or not.
 * `discount` is a share: 0.3 for 30 %.
 */
export function breakEvenHours(discount: number): number {
	return Math.round(hoursInMonth * (1 - discount) * 100) / 100;
}

/**
 * Share of the month, in percent, from which a commitment costs less than On-Demand.
 * `discount` is in percent, as a fact states it.
 */
export function breakEvenShare(discount: number): number {
	return 100 - discount;
}

export const measures = {
	use: {
		says: 'hours ÷ 730, at most the whole month',
		unit: 'percent of the month',
		// The longest month has 744 hours: it still is one month.
		of: ({ hours = NaN }) => Math.min(100, (hours * 100) / hoursInMonth)
	}
} satisfies Measures;
