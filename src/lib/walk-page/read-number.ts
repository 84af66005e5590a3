import type { NumberInput } from '../tree/tree.ts';

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 });

/**
 * Reads a typed number: `1200`, `1,200`, `1 200`, `1.5`. Gives a sentence instead where it is
 * no number or out of the question's range.
 */
export function readNumber(
	typed: string,
	input: NumberInput
): { value: number } | { fault: string } {
	const { unit, min, max, step } = input;
	const range = `Give a number from ${written.format(min)} to ${written.format(max)} ${unit}.`;
	const plain = typed.trim().replace(/[\s\u00a0_]|,(?=\d{3}(\D|$))/g, '');
	if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(plain)) return { fault: range };
	// Kept on the question's grid, so that a link holds the number as it was meant.
	const value = Number((Math.round(Number(plain) / step) * step).toFixed(9));
	return value < min || value > max ? { fault: range } : { value };
}
