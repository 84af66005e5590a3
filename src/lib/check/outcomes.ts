/** Outcomes: whom they name, where they lead, and how much they say. */
import type { AuthoredTree } from '../tree/author.ts';
import { readPick } from '../tree/candidate.ts';
import type { OutcomeWords } from '../tree/grammar.ts';
import { countWords, findCandidate, inTree, whyUnavailable, type Content } from './content.ts';
import { checkCost } from './cost.ts';
import { at, show, suggestName, type Fault, type Place } from './fault.ts';
import { mostWords } from './limits.ts';
import { checkPick } from './picks.ts';

const watchItems = { fewest: 2, most: 6 };

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
