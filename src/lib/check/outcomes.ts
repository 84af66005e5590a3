/** Outcomes: whom they name, what they cost beside others, and how much they say. */
import type { AuthoredTree } from '../tree/author.ts';
import { isByVariant, isKnown, readPick, type Candidate } from '../tree/candidate.ts';
import type { CostBeside, NoCost, OutcomeWords } from '../tree/grammar.ts';
import {
	candidateIds,
	countWords,
	findCandidate,
	inTree,
	whyUnavailable,
	type Content
} from './content.ts';
import { at, show, suggestName, type Fault, type Place } from './fault.ts';
import { mostWords } from './limits.ts';
import { checkSource } from './sources.ts';

const watchItems = { fewest: 2, most: 6 };

/** Characters that a reason has at least: fewer are a placeholder. */
const shortestWhy = 20;

/** Faults of a tree's outcomes, each by itself. */
export function checkOutcomes(tree: AuthoredTree, content: Content): Fault[] {
	return Object.entries(tree.outcomes).flatMap(([id, words]) => {
		const place = inTree(tree, 'outcomes', { outcome: id });
		return [
			...checkRecommend(words, content, place),
			...checkRival(words, content, place),
			...checkCost(words, content, place),
			...checkNext(words.next, content, place),
			...checkWatch(words.watch.length, place),
			...checkWordCount(words, place)
		];
	});
}

/** Faults of a pick: a candidate that is none, or that has no such variant. */
export function checkPick(name: string, pick: string, content: Content, place: Place): Fault[] {
	const { candidate: id, variant } = readPick(pick);
	const here = { ...place, text: pick };
	const candidate = findCandidate(content, id);
	if (!candidate) {
		const what = `${name} names an unknown candidate`;
		return [{ ...here, what, seen: show(id), mend: suggestName(id, candidateIds(content)) }];
	}
	const variants = Object.keys(candidate.variants?.names ?? {});
	if (variant === undefined || variants.includes(variant)) return [];
	const what = `${name} names an unknown variant of "${id}"`;
	const mend = variants.length > 0 ? suggestName(variant, variants) : `write "${id}"`;
	return [{ ...here, what, seen: show(variant), mend }];
}

function checkRecommend({ recommend }: OutcomeWords, content: Content, place: Place): Fault[] {
	const here = at(place, 'recommend');
	if (recommend.length === 0)
		return [
			{ ...here, what: 'recommends nothing', seen: '[]', mend: 'name the candidate that fits' }
		];
	const twice = recommend.filter((pick, i) => recommend.indexOf(pick) < i);
	return [
		...recommend.flatMap((pick) => checkPick('recommend', pick, content, here)),
		...recommend.flatMap((pick) => checkAvailable(pick, content, here)),
		...twice.map((pick) => ({
			...here,
			what: 'recommends a candidate twice',
			seen: show(pick),
			mend: 'name it once'
		}))
	];
}

function checkAvailable(pick: string, content: Content, place: Place): Fault[] {
	const candidate = findCandidate(content, readPick(pick).candidate);
	const why = candidate && whyUnavailable(candidate);
	if (!why) return [];
	const mend = `recommend ${candidate.status.instead ?? 'what replaces it'}`;
	const what = `recommends a candidate that ${why}`;
	return [{ ...place, text: pick, what, seen: show(pick), mend }];
}

function checkRival({ recommend, rival }: OutcomeWords, content: Content, place: Place): Fault[] {
	const here = at(place, 'rival');
	const { candidate, variant } = readPick(rival.candidate);
	const isRecommended = recommend.map(readPick).some((pick) => {
		const sameVariant = !variant || !pick.variant || variant === pick.variant;
		return pick.candidate === candidate && sameVariant;
	});
	const faults = checkPick('rival', rival.candidate, content, here);
	if (!isRecommended) return faults;
	const mend = 'name what would win in other circumstances';
	const what = 'the rival is what it recommends';
	return [...faults, { ...here, what, seen: show(rival.candidate), mend }];
}

function checkCost(words: OutcomeWords, content: Content, place: Place): Fault[] {
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

function checkNext(
	next: readonly { tree: string }[],
	{ trees, planned }: Content,
	place: Place
): Fault[] {
	const known = [...trees.map((tree) => tree.machine.id), ...Object.keys(planned)];
	return next
		.filter(({ tree }) => !known.includes(tree))
		.map(({ tree }) => ({
			...at(place, 'next'),
			text: tree,
			what: 'next names a tree that is neither registered nor planned',
			seen: show(tree),
			mend: suggestName(tree, known)
		}));
}

function checkWatch(items: number, place: Place): Fault[] {
	const { fewest, most } = watchItems;
	if (items >= fewest && items <= most) return [];
	const what = `watch does not have ${fewest} to ${most} items`;
	return [{ ...at(place, 'watch'), what, seen: String(items), mend: 'keep what bites most' }];
}

/** What an author writes of an outcome beyond its lede; a reference counts as one word. */
function checkWordCount(words: OutcomeWords, place: Place): Fault[] {
	const { title, against = {}, rival, cost, watch, older = '' } = words;
	const texts = [
		title,
		...Object.values(against),
		rival.when,
		'none' in cost ? cost.why : cost.says,
		...watch.flatMap(({ lead, text }) => [lead, text]),
		older
	];
	const count = texts.reduce((sum, text = '') => sum + countWords(text), 0);
	const over = count - mostWords.outcome;
	if (over <= 0) return [];
	const what = `has more than ${mostWords.outcome} words beyond its lede`;
	return [{ ...place, what, seen: String(count), mend: `cut ${over}` }];
}
