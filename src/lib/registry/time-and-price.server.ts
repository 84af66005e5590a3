import { writePrice, writeTimes } from '../pictures/time-and-price.ts';
import type { Span, TimeAndPriceData, Told } from '../pictures/time-and-price.ts';
import {
	candidateOf,
	isByVariant,
	isKnown,
	readingsOf,
	type FactValue
} from '../tree/candidate.ts';
import type { TimeAndPrice } from '../tree/pictures.ts';
import { factOf, pickName } from './cost.server.ts';
import type { Figures } from './figures.server.ts';
import { candidateById } from './registry.server.ts';

/** The points of a picture of times and prices, and what has none. @throws where a value belongs to no panel. */
export function timeAndPrice(picture: TimeAndPrice, figures: Figures): TimeAndPriceData {
	const { candidates, dimensions, panels, measure, moves } = picture;
	const shown = candidates.map((id) => {
		for (const dimension of Object.values(dimensions))
			if (factOf(id, dimension)) figures.fact(id, dimension);
		const [ms, times] = [dimensions.time, dimensions.price].map((dimension) =>
			spanOf(factOf(id, dimension)?.value)
		);
		return {
			id,
			candidate: candidateOf(id),
			name: pickName(id),
			ms,
			times,
			time: tell(id, dimensions.time, ms && writeTimes(ms)),
			price: tell(id, dimensions.price, times && writePrice(times)),
			shared: tell(id, dimensions.shared),
			survives: tell(id, dimensions.survives)
		};
	});
	return {
		panels: panels.map(({ name, says }) => ({ name, says })),
		points: shown.flatMap(({ ms, times, ...one }) =>
			ms && times ? [{ ...one, ms, times, panel: panelOf(picture, one.shared.value) }] : []
		),
		unplaced: shown.flatMap(({ ms, times, ...one }) => (ms && times ? [] : [one])),
		measure: { id: measure.candidate, says: measure.says },
		moves
	};
}

/** A number or a range as two ends. A range without a top is drawn at what is known of it. */
function spanOf(value: FactValue | undefined): Span | undefined {
	if (typeof value === 'number') return { from: value, to: value };
	if (typeof value !== 'object' || !('from' in value)) return undefined;
	return { from: value.from, to: value.to ?? value.from };
}

/** A fact in words, or why there is none. What differs by variant is said of all of them. */
function tell(pick: string, dimension: string, written?: string): Told {
	const fact = candidateById(candidateOf(pick))?.facts[dimension];
	const known = factOf(pick, dimension);
	if (known)
		return { value: written ?? String(known.value), ...(known.note && { note: known.note }) };
	if (!fact || isByVariant(fact)) {
		const values = fact ? readingsOf(fact).map((one) => String(one.fact.value)) : [];
		return { value: [...new Set(values)].join(', ') || 'not published' };
	}
	return isKnown(fact)
		? { value: String(fact.value) }
		: { value: fact.none, note: fact.why.replace(/\.$/, '') };
}

function panelOf({ panels }: TimeAndPrice, shared: string): number {
	const panel = panels.findIndex((one) => one.shared.includes(shared));
	if (panel < 0) throw new Error(`No panel of the picture takes “${shared}”.`);
	return panel;
}
