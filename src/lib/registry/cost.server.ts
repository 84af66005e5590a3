/** What a recommendation costs beside others, ready to be drawn. */
import { readingsOf, readPick, type KnownFact, type NumberValue } from '../tree/candidate.ts';
import type { OutcomeWords, Source } from '../tree/grammar.ts';
import { writeValue } from '../tree/prose.ts';
import { candidateById, dimensionById, typeset } from './registry.server.ts';

export interface CostBar {
	/** The pick: `blue-green@ecs`. */
	pick: string;
	name: string;
	/** The value in words with its unit. */
	text: string;
	note?: string;
	value: NumberValue;
	source: Source;
	checked: string;
}

export interface ShownCost {
	/** What is paid for and how it grows; where there is no fair ratio, why. May refer to facts. */
	says: string;
	/** Name of the dimension the bars are drawn on; absent where there are none. */
	measure?: string;
	/** The recommendation first, then the picks beside it. Empty where there is no fair ratio. */
	bars: readonly CostBar[];
	/** The official price page. */
	page: Source;
}

/** The name of a pick: `Blue/green`, `Blue/green on ECS`, `EventBridge (Custom event bus)`. */
export function pickName(pick: string): string {
	const { candidate, variant } = readPick(pick);
	const found = candidateById(candidate);
	const mode = variant === undefined ? undefined : found?.variants?.names[variant];
	const short = found?.short ?? candidate;
	if (mode === undefined) return short;
	return found?.variants?.by === 'platform' ? `${short} on ${mode}` : `${short} (${mode})`;
}

/** The cost of an outcome. Picks without a value on its dimension have no bar. */
export function showCost({ recommend, cost }: OutcomeWords): ShownCost {
	const { page } = cost;
	if ('none' in cost) return { says: cost.why, bars: [], page };
	const { dimension: id, against, says } = cost;
	const dimension = dimensionById(id);
	const bars = [recommend[0], ...against].flatMap((pick) => {
		const fact = factOf(pick, id);
		if (!fact) return [];
		const { note, source, checked } = fact;
		const text = writeValue(fact, dimension);
		const value = fact.value as NumberValue;
		return [{ pick, name: pickName(pick), text, ...(note && { note }), value, source, checked }];
	});
	return typeset({ says, measure: dimension.name, bars, page });
}

/** The pick's value: its variant's where the fact is by variant. */
function factOf(pick: string, dimension: string): KnownFact | undefined {
	const { candidate, variant } = readPick(pick);
	const fact = candidateById(candidate)?.facts[dimension];
	const readings = fact ? readingsOf(fact) : [];
	return (readings.find((one) => one.variant === variant) ?? readings[0])?.fact;
}
