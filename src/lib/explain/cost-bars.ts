/** How long the bars of a cost are. */
import type { CostBar } from '../tree/node-page.ts';

interface DrawnBar {
	bar: CostBar;
	/** Per cent of the track: up to the value, or to the low end of one that moves. */
	solid: number;
	/** Per cent of the track on to the high end; all the rest, never nothing, where that is unknown. */
	outlined: number;
	/** Whether the high end is unknown: the value moves. */
	open: boolean;
}

/** What is left beyond the highest value known where a bar is open, as a share of that value. */
const beyond = 0.25;

/**
 * The bars on one linear scale that ends at the highest value known; where a value moves, beyond it,
 * as nobody knows whether it stays below. Unlimited values have no bar.
 */
export function costBars(bars: readonly CostBar[]): DrawnBar[] {
	const ends = bars.map(({ value }) => endsOf(value));
	const highest = Math.max(...ends.flatMap(([from, to]) => [from, to ?? 0]));
	const isOpen = ends.some(([, to]) => to === undefined);
	// Where all cost nothing any scale will do.
	const whole = (highest || 1) * (isOpen ? 1 + beyond : 1);
	const share = (value: number) => Math.round((value / whole) * 1000) / 10;
	return bars.map((bar, i) => {
		const [from, to] = ends[i]!;
		const outlined = Math.round((share(to ?? whole) - share(from)) * 10) / 10;
		return { bar, solid: share(from), outlined, open: to === undefined };
	});
}

/** Where a value begins and ends; no end where it moves and its top is unknown. */
function endsOf(value: CostBar['value']): readonly [from: number, to: number | undefined] {
	if (value === 'unlimited') return [0, 0];
	return typeof value === 'number' ? [value, value] : [value.from, value.to];
}
