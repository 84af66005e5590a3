import type { NumberInput } from '../tree/tree.ts';

const written = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 9 });

/** A number, or one sentence on how to write one. */
export type ReadNumber = { value: number } | { fault: string };

/** Units that can be turned into each other, each family with its smallest as 1. */
const families: readonly Readonly<Record<string, number>>[] = [
	{ kb: 1, mb: 1e3, gb: 1e6, tb: 1e9, pb: 1e12 },
	{ kib: 1, mib: 1024, gib: 1024 ** 2 },
	{ kbps: 1, mbps: 1e3, gbps: 1e6 },
	{ minute: 1, min: 1, hour: 60, h: 60, day: 1440, week: 10_080 }
];

const spaces = /[\s_'’]/g;

/**
 * Reads a typed number as it is meant: `1200`, `1,200`, `1 200`, `1.5`, `12,5`, with or without a unit. Gives a sentence
 * instead where it is no number, is out of the question's range, or may mean two.
 */
export function readNumber(typed: string, input: NumberInput): ReadNumber {
	const [, digits = '', unit = ''] = /^([-\d.,\s_'’]*)(.*)$/s.exec(typed.trim())!;
	const factor = factorOf(unit, input.unit);
	const fitting = readDigits(digits).filter(
		(one) => factor !== undefined && 'value' in judgeNumber(one * factor, input)
	);
	const [first, second] = fitting;
	if (first === undefined || factor === undefined) return { fault: sayRange(input) };
	if (second === undefined) return { value: Number((first * factor).toPrecision(15)) };
	const ways = [first, second].map((one) => `${one} ${unit.trim() || input.unit}`);
	return { fault: `“${digits.trim()}” may mean two numbers. Write ${ways.join(' or ')}.` };
}

/** A number that stands in a link, as if it had been typed. */
export function judgeNumber(value: number, input: NumberInput): ReadNumber {
	const steps = value / input.step;
	const isStep = Math.abs(steps - Math.round(steps)) <= 1e-6;
	return isStep && value >= input.min && value <= input.max
		? { value }
		: { fault: sayRange(input) };
}

function sayRange({ unit, min, max, step }: NumberInput): string {
	const range = `from ${written.format(min)} to ${written.format(max)} ${unit}`;
	return step === 1
		? `Give a whole number ${range}.`
		: `Give a number ${range}, with a point before decimals: 12.5.`;
}

/**
 * What digits may mean: with commas between thousands and a point before decimals, or the other way round. The usual
 * reading first; none where they are no number.
 */
export function readDigits(typed: string): number[] {
	const digits = typed.replace(spaces, '');
	const readings = [
		[',', '.'],
		['.', ',']
	].flatMap(([group, point]) => {
		const form = new RegExp(
			`^-?(\\d{1,15}|[1-9]\\d{0,2}(\\${group}\\d{3}){1,4})(\\${point}\\d{1,9})?$`
		);
		return form.test(digits) ? [Number(digits.replaceAll(group!, '').replace(point!, '.'))] : [];
	});
	return [...new Set(readings)];
}

/** What a number in the unit typed is multiplied by; undefined where it is another kind of unit, or per something else. */
function factorOf(typed: string, wanted: string): number | undefined {
	if (typed.trim() === '') return 1;
	const [from, per] = partsOf(typed);
	const [to, wantedPer] = partsOf(wanted);
	if (per !== '' && per !== wantedPer) return undefined;
	if (from === to) return 1;
	const family = families.find((units) => Object.hasOwn(units, from) && Object.hasOwn(units, to));
	return family && family[from]! / family[to]!;
}

/** A unit's first word in lower case and in the singular, and what it is counted per: `['mib', 'second']` for `MiB/s`. */
function partsOf(unit: string): [what: string, per: string] {
	const [what = '', per = ''] = unit
		.trim()
		.toLowerCase()
		.replace('bit/s', 'bps')
		.split(/\s*\/\s*|\s+(?:an?|per)\s+/);
	const [first = ''] = what.split(' ');
	return [inSingular(first), per === 's' ? 'second' : inSingular(per)];
}

function inSingular(word: string): string {
	return word.replace(/(?<=[a-z]{2}[^p])s$/, '');
}
