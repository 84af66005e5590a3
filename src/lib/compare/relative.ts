/** A value said against the baseline's, in a few calm words. */

const fractions = [
	[1 / 10, 'a tenth'],
	[1 / 5, 'a fifth'],
	[1 / 4, 'a quarter'],
	[1 / 3, 'a third'],
	[1 / 2, 'half'],
	[2 / 3, 'two thirds'],
	[3 / 4, 'three quarters']
] as const;

/** Units that are measured, not counted: less of them, not fewer. A multiple of something (`× smallest RDS`) is no count. */
const measured =
	/^×|^(ms|s|seconds?|minutes?|hours?|days?|weeks?|months?|years?|[KMGTP]?i?B|bytes?|kbps|[KMGT]bps|US dollars)\b/;

/**
 * A number against the baseline's, both in the same unit: `10× more`, `a quarter less`,
 * `far fewer`, `same`. Beyond a hundredfold no factor is named, nor where either is zero or less.
 * Percentages are told apart in points.
 */
export function sayRelative(value: number, base: number, unit: string): string {
	if (value === base) return 'same';
	if (unit.startsWith('%')) return sayPoints(value - base);
	const counted = unit !== '' && !measured.test(unit);
	const less = counted ? 'fewer' : 'less';
	if (value <= 0 || base <= 0) return value > base ? 'more' : less;
	return value > base ? sayMore(value / base, counted) : sayLess(base / value, counted);
}

function sayMore(times: number, counted: boolean): string {
	if (times >= 100) return 'far more';
	if (times >= 2.1) return `${round(times)}× more`;
	if (times >= 1.9) return `${about(times, 2)}twice as ${counted ? 'many' : 'much'}`;
	const [fraction, words] = nearest(times - 1);
	if (times < 1.05) return 'slightly more';
	const near = about(times - 1, fraction);
	return words === 'half'
		? `${near}half as ${counted ? 'many' : 'much'} again`
		: `${near}${words} more`;
}

function sayLess(times: number, counted: boolean): string {
	const less = counted ? 'fewer' : 'less';
	if (times >= 100) return `far ${less}`;
	if (times >= 2.1) return `${round(times)}× ${less}`;
	const missing = 1 - 1 / times;
	if (missing < 0.05) return `slightly ${less}`;
	const [fraction, words] = nearest(missing);
	return words === 'half'
		? `${about(missing, fraction)}half as ${counted ? 'many' : 'much'}`
		: `${about(missing, fraction)}${words} ${less}`;
}

function sayPoints(difference: number): string {
	const points = Math.round(Math.abs(difference) * 10) / 10;
	if (points === 0) return difference > 0 ? 'slightly more' : 'slightly less';
	return `${points} ${points === 1 ? 'point' : 'points'} ${difference > 0 ? 'more' : 'less'}`;
}

function nearest(share: number): (typeof fractions)[number] {
	return fractions.reduce((best, next) =>
		Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best
	);
}

/** Says so where the words are off by more than one part in fifty. */
function about(exact: number, said: number): string {
	return Math.abs(exact - said) > 0.02 * said + 1e-9 ? 'about ' : '';
}

function round(times: number): number {
	return times < 10 ? Math.round(times * 10) / 10 : Math.round(times);
}

/** A set against the baseline's: `also SMB; without NFS`, `same`; empty where they have nothing in common. */
export function sayRelativeSet(set: readonly string[], base: readonly string[]): string {
	const also = set.filter((one) => !base.includes(one));
	const without = base.filter((one) => !set.includes(one));
	if (also.length === 0 && without.length === 0) return 'same';
	if (also.length === set.length) return '';
	return [
		...(also.length > 0 ? [`also ${also.join(', ')}`] : []),
		...(without.length > 0 ? [`without ${without.join(', ')}`] : [])
	].join('; ');
}
