/** What a recommendation costs beside others, ready to be drawn. */
import { readingsOf, readPick, type KnownFact, type NumberValue } from '../tree/candidate.ts';
import type { OutcomeWords } from '../tree/grammar.ts';
import type { ShownCost } from '../tree/node-page.ts';
import { writeValue } from '../tree/prose.ts';
import { candidateById, dimensionById, typeset } from './registry.server.ts';

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
