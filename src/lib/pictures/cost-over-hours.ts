/** What a month costs by the hours that run, and from how many a promise pays. */
import type { Inputs, Settings } from './settings.ts';

/** A way to pay that bills every hour at a share of the metered price. */
export interface Promised {
	id: string;
	name: string;
	years: 1 | 3;
	/** Of the metered price of an hour, in percent. */
	share: number;
	/** What the figure is: `at best`. */
	says: string;
	/** Names of candidates that cost alike. */
	alike: readonly string[];
}

export interface CostOverHoursData {
	/** Hours of a month. */
	hours: number;
	metered: { id: string; name: string };
	promised: readonly Promised[];
	/** A price that moves: from `from` percent of the metered price; `to` where a source says how far up. */
	moving: { id: string; name: string; from: number; to?: number };
	timetables: readonly { name: string; hours: number }[];
	/** Hours at which it begins. */
	start: number;
}

/** The inputs of the picture: hours that run, instances, and the price of an hour where one was entered (0: none). */
export function costOverHoursInputs({ hours, start }: CostOverHoursData) {
	return {
		hours: { kind: 'number', min: 0, max: hours, step: 1, start },
		instances: { kind: 'number', min: 1, max: 10_000, step: 1, start: 1 },
		price: { kind: 'number', min: 0, max: 1_000, step: 0.0001, start: 0 }
	} as const satisfies Inputs;
}

export type CostOverHoursSettings = Settings<ReturnType<typeof costOverHoursInputs>>;

/** Hours a month from which a promise costs less than what is metered: hours × share. */
export function paysFrom({ hours }: Pick<CostOverHoursData, 'hours'>, { share }: Promised): number {
	return (hours * share) / 100;
}

/** Cost of a month in percent of the metered price of all its hours. */
export function costAt(data: CostOverHoursData, hours: number): number {
	return (hours / data.hours) * 100;
}

/** The cheapest that is never cut off, for somebody who promises at most so many years: undefined is what is metered. */
export function cheapestAt(
	data: CostOverHoursData,
	hours: number,
	years: number
): Promised | undefined {
	const [best] = data.promised
		.filter((one) => one.years <= years)
		.sort((a, b) => a.share - b.share || a.years - b.years);
	return best && best.share < costAt(data, hours) ? best : undefined;
}

/** What a month costs in the currency of the price that was entered: `part` is in percent of all hours metered. */
export function sumOf(
	data: CostOverHoursData,
	{ instances, price }: CostOverHoursSettings,
	part: number
): number {
	return (instances * price * data.hours * part) / 100;
}

/** `Compute Savings Plan, 3 years`. */
export function namePromise({ name, years }: Promised): string {
	return `${name}, ${writeYears(years)}`;
}

/** `1 year`, `3 years`. */
export function writeYears(years: number): string {
	return years === 1 ? '1 year' : `${years} years`;
}

/** A cost or a number of hours without digits that tell nothing. */
export function writePart(value: number): string {
	return value < 10 && value % 1 !== 0 ? value.toFixed(1) : String(Math.round(value));
}
