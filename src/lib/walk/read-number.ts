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
	const kind = step === 1 ? 'whole number' : 'number';
	const range = `Give a ${kind} from ${written.format(min)} to ${written.format(max)} ${unit}.`;
	const plain = typed.trim().replace(/[\s\u00a0_]|,(?=\d{3}(\D|$))/g, '');
	if (!/^-?\d{1,15}(\.\d{1,9})?$/.test(plain)) return { fault: range };
	const value = Number(plain);
	const steps = value / step;
	if (Math.abs(steps - Math.round(steps)) > 1e-6) return { fault: range };
	return value < min || value > max ? { fault: range } : { value };
}
