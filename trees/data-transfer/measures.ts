import type { Measures } from '#lib/tree/grammar.ts';

/** The share of a line that AWS’s example of a migration counts on. */
const used = 0.8;

const secondsInDay = 86_400;

/**
 * Days that a transfer takes at best, by the formula of the DataSync guide.
 * `size` is in TB of a million million bytes, `bandwidth` in millions of bits a second.
 */
function daysOnTheLine(size: number, bandwidth: number): number {
	return (size * 8_000_000) / (bandwidth * used * secondsInDay);
}

export const measures = {
	days: {
		says: 'size × 8 ÷ four fifths of the bandwidth, around the clock',
		unit: 'days',
		of: ({ size = NaN, bandwidth = NaN }) => daysOnTheLine(size, bandwidth)
	},
	times: {
		says: 'days on the line ÷ days you have',
		unit: 'times the time you have',
		of: ({ size = NaN, bandwidth = NaN, deadline = NaN }) =>
			daysOnTheLine(size, bandwidth) / deadline
	}
} satisfies Measures;
