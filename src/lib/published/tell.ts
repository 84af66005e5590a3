/** Changes in words. */
import { writeMonthInFull } from '../tree/month.ts';
import { targetsOf, type Move, type Recommendation, type Retirement } from './change.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What an id is called in a sentence. */
export const nouns: Readonly<Record<Retirement['kind'], string>> = {
	tree: 'decision',
	question: 'question',
	answer: 'answer',
	outcome: 'recommendation',
	candidate: 'option',
	scenario: 'scenario'
};

const dropped: Readonly<Record<Retirement['kind'], string>> = {
	tree: 'is no longer kept',
	question: 'is no longer asked',
	answer: 'is no longer offered',
	outcome: 'is no longer given',
	candidate: 'is no longer compared',
	scenario: 'is no longer told'
};

const became = { renamed: 'is now', merged: 'is part of', split: 'was split into' } as const;

/**
 * What became of an id, in one sentence. `name` is what it was known by, `nameOfTarget` gives that
 * of an id that it became; both are quoted.
 */
export function tellRetirement(
	entry: Retirement,
	name: string,
	nameOfTarget: (id: string) => string
): string {
	const names = targetsOf(entry).map(nameOfTarget);
	const told = `Since ${writeMonthInFull(entry.since)} the ${nouns[entry.kind]} ${name}`;
	if (entry.became === 'dropped')
		return `${told} ${dropped[entry.kind]}, because ${entry.because}.`;
	// The words may be the same: what changed is the id.
	const fate =
		entry.became === 'renamed' && names[0] === name
			? 'has another name in links'
			: `${became[entry.became]} ${and.format(names)}`;
	return `${told} ${fate}, because ${entry.because}.`;
}

interface NamedNode {
	/** Its words, quoted. */
	name: string;
	question: boolean;
}

/** Where some answers led and lead, in two sentences; `first` where they lead to the start. */
export function tellMove(
	{ since, because }: Move,
	was: NamedNode,
	now: NamedNode,
	first: boolean
): string {
	const month = writeMonthInFull(since);
	if (first) return `Since ${month} the first question is ${now.name}, because ${because}.`;
	const before = was.question ? 'lead to the question' : 'recommend';
	const today = now.question
		? `the question ${now.name} ${was.question ? 'comes first' : 'decides'}`
		: `it recommends ${now.name}`;
	return `A link like this used to ${before} ${was.name}. Since ${month} ${today}, because ${because}.`;
}

/** What an outcome recommended and recommends, in two sentences. `name` is quoted. */
export function tellRecommendation(
	{ was, now, since, because }: Recommendation,
	name: string,
	nameOfCandidate: (id: string) => string
): string {
	const listed = (ids: readonly string[]) => and.format(ids.map(nameOfCandidate));
	return `${name} used to recommend ${listed(was)}. Since ${writeMonthInFull(since)} it recommends ${listed(now)}, because ${because}.`;
}
