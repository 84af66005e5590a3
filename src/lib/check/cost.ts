/** What an outcome costs beside others, or why that cannot be said. */
import { isByVariant, isKnown, readPick, type Candidate } from '../tree/candidate.ts';
import type { CostBeside, NoCost, OutcomeWords } from '../tree/grammar.ts';
import { findCandidate, type Content } from './content.ts';
import { at, show, suggestName, type Fault, type Place } from './fault.ts';
import { checkPick } from './picks.ts';
import { checkSource } from './sources.ts';

/** Characters that a reason has at least: fewer are a placeholder. */
const shortestWhy = 20;

/** Faults of an outcome's cost: its dimension, its picks and their values, its page. */
export function checkCost(words: OutcomeWords, content: Content, place: Place): Fault[] {
	const { cost } = words;
	const here = at(place, 'cost');
	return [
		...('none' in cost ? checkNoCost(cost, here) : checkBeside(words, cost, content, here)),
		...checkSource(cost.page, here)
	];
}

function checkNoCost({ why }: NoCost, place: Place): Fault[] {
	if (why.trim().length >= shortestWhy) return [];
	const mend = 'write why there is no fair ratio, and what is paid for';
	const what = 'cost gives no reason';
	return [{ ...at(place, 'why'), text: why, what, seen: show(why), mend }];
}

function checkBeside(
	{ recommend }: OutcomeWords,
	{ dimension: id, against }: CostBeside,
	content: Content,
	place: Place
): Fault[] {
	const numbers = Object.entries(content.dimensions).filter(([, { kind }]) => kind === 'number');
	if (!numbers.some(([number]) => number === id)) {
		const known = Object.hasOwn(content.dimensions, id);
		const what = known
			? 'cost is drawn on a dimension that is no number'
			: 'cost names an unknown dimension';
		const mend = suggestName(
			id,
			numbers.map(([number]) => number)
		);
		return [{ ...at(place, 'dimension'), text: id, what, seen: show(id), mend }];
	}
	const faults: Fault[] = [];
	if (against.length === 0) {
		const mend = 'name the next best, then the one people ask about';
		faults.push({ ...at(place, 'against'), what: 'cost has nothing beside it', seen: '[]', mend });
	}
	for (const pick of against) {
		const here = at(place, 'against');
		faults.push(...checkPick('cost', pick, content, here));
		if (!recommend.slice(0, 1).includes(pick)) continue;
		const mend = 'name the next best';
		const what = 'cost sets it beside itself';
		faults.push({ ...here, text: pick, what, seen: show(pick), mend });
	}
	for (const pick of new Set([...recommend.slice(0, 1), ...against])) {
		const candidate = findCandidate(content, readPick(pick).candidate);
		if (candidate) faults.push(...checkHasCost(pick, candidate, id, place));
	}
	return faults;
}

function checkHasCost(pick: string, candidate: Candidate, id: string, place: Place): Fault[] {
	const { variant } = readPick(pick);
	const fact = candidate.facts[id];
	if (fact && isKnown(fact)) return [];
	if (fact && isByVariant(fact)) {
		if (variant !== undefined && fact.values[variant]) return [];
		const picks = Object.keys(fact.values).map((name) => `${candidate.id}@${name}`);
		const mend = suggestName(pick, picks);
		const what = `"${id}" differs by ${candidate.variants?.by ?? 'variant'}, and cost names none that has a value`;
		return [{ ...place, text: pick, what, seen: show(pick), mend }];
	}
	const mend = `read it into ${candidate.topic}/${candidate.id}.ts, or say { none: … } why there is no fair ratio`;
	const what = `cost needs a value on "${id}"`;
	return [{ ...place, text: pick, what, seen: `none of "${pick}"`, mend }];
}
