/** What a recommendation costs beside others, ready to be drawn. */
import {
	candidateOf,
	isSamePick,
	nameVariant,
	readingsOf,
	readPick,
	type Candidate,
	type KnownFact,
	type NumberValue
} from '../tree/candidate.ts';
import type { OutcomeWords } from '../tree/grammar.ts';
import type { ShownCost } from '../tree/node-page.ts';
import { writeValue } from '../tree/prose.ts';
import { candidateById, dimensionById, typeset } from './registry.server.ts';

/** The short name of a pick: `SQS FIFO`, `Blue/green on ECS`. */
export function pickName(pick: string): string {
	return nameOfPick(pick, ({ short }) => short);
}

/** The full name of a pick: `Amazon SQS FIFO queue (high throughput)`. */
export function fullPickName(pick: string): string {
	return nameOfPick(pick, ({ name }) => name);
}

function nameOfPick(pick: string, of: (candidate: Candidate) => string): string {
	const { candidate, variant } = readPick(pick);
	const found = candidateById(candidate);
	const name = found ? of(found) : candidate;
	return variant !== undefined && found?.variants
		? nameVariant(name, found.variants, variant)
		: name;
}

const ours = '“Worked out”: our own arithmetic from published prices.';

/** The cost of an outcome. Picks without a value on its dimension have no bar. */
export function showCost({ recommend, rival, cost }: OutcomeWords): ShownCost {
	const { page } = cost;
	if ('none' in cost) return { says: cost.why, bars: [], page };
	const { dimension: id, against, says } = cost;
	const dimension = dimensionById(id);
	const unit = dimension.kind === 'number' ? dimension.unit.other : '';
	/** `% of SQS standard`, cut where the sign ends. */
	const [, sign = '', whole] = /^([%×]) (?:of )?(.+)$/.exec(unit) ?? [];
	const bars = [recommend[0], ...besideRival(against, rival.candidate, id)].flatMap((pick, i) => {
		const fact = factOf(pick, id);
		if (!fact) return [];
		const { source, checked } = fact;
		const text = writeValue(fact, dimension);
		// An unlimited number is written in the words of its note.
		const note = fact.value === 'unlimited' ? undefined : fact.note;
		const value = fact.value as NumberValue;
		const part = i > 0 && isSamePick(pick, rival.candidate) && ({ rival: true } as const);
		const name = pickName(pick);
		const cut = whole && text.endsWith(unit) ? text.slice(0, -unit.length) + sign : text;
		// A price that moves: nobody knows how high.
		const short = isOpen(value) ? `${cut.replace(/^from\s/, '')} or more` : cut;
		return [{ pick, name, text, short, ...(note && { note }), ...part, value, source, checked }];
	});
	const base = whole ? `; ${whole} = ${sign === '%' ? '100%' : '1×'}` : '';
	const without = missingOf(rival.candidate, id);
	const isOurs = bars.some(({ note }) => note?.includes('worked out'));
	return typeset({
		says: isOurs ? `${says} ${ours}` : says,
		measure: dimension.name + base,
		bars,
		...(without && { without }),
		page
	});
}

function isOpen(value: NumberValue): boolean {
	return typeof value === 'object' && value.to === undefined;
}

/** Why a pick has no value on a dimension; undefined where it has one, or nobody has looked. */
function missingOf(pick: string, dimension: string): ShownCost['without'] {
	const fact = candidateById(candidateOf(pick))?.facts[dimension];
	return fact && 'none' in fact
		? {
				name: pickName(pick),
				text: fact.none === 'not published' ? 'no figure' : 'not priced this way',
				why: fact.why
			}
		: undefined;
}

/**
 * What stands beside the recommendation: the closest rival wherever it has a value, for it is what somebody weighs;
 * it takes the place of all but the last, the one that people ask about.
 */
function besideRival(
	against: readonly string[],
	rival: string,
	dimension: string
): readonly string[] {
	const named = against.some((pick) => isSamePick(pick, rival));
	return named || !factOf(rival, dimension) ? against : [rival, ...against.slice(-1)];
}

/** The pick's value: its variant's where the fact is by variant; undefined where there is none. */
export function factOf(pick: string, dimension: string): KnownFact | undefined {
	const { candidate, variant } = readPick(pick);
	const fact = candidateById(candidate)?.facts[dimension];
	const readings = fact ? readingsOf(fact) : [];
	const own = readings.find((one) => one.variant === variant);
	// A fact that is the same for all variants holds for each of them.
	return (own ?? readings.find((one) => one.variant === undefined))?.fact;
}
