/** Changes in words. */
import { writeMonthInFull } from '../tree/month.ts';
import type { Tree } from '../tree/tree.ts';
import { targetsOf, type Detour, type Retirement } from './change.ts';
import { nameOf } from './past.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What an id is called in a sentence. */
export const nouns: Readonly<Record<Retirement['kind'], string>> = {
	tree: 'decision',
	question: 'question',
	answer: 'answer',
	outcome: 'recommendation',
	candidate: 'candidate',
	scenario: 'scenario'
};

const dropped: Readonly<Record<Retirement['kind'], string>> = {
	tree: 'is no longer kept',
	question: 'is no longer asked',
	answer: 'is no longer offered',
	outcome: 'is no longer given',
	candidate: 'is no longer weighed',
	scenario: 'is no longer told'
};

const became = { renamed: 'is now', merged: 'is part of', split: 'was split into' } as const;

/**
 * What became of an id, in one sentence. `words` are those it was known by, `nameOfTarget` gives
 * those of an id that it became.
 */
export function tellRetirement(
	entry: Retirement,
	words: string,
	nameOfTarget: (id: string) => string
): string {
	const fate =
		entry.became === 'dropped'
			? dropped[entry.kind]
			: `${became[entry.became]} ${and.format(targetsOf(entry).map(nameOfTarget))}`;
	const name = words.replace(/\.$/, '');
	return `Since ${writeMonthInFull(entry.since)} the ${nouns[entry.kind]} “${name}” ${fate}, because ${entry.because}.`;
}

/** What the answers of some walks gave and give, in two sentences. `was` is what they gave, by its words. */
export function tellDetour(
	tree: Tree,
	{ now, since, because }: Detour,
	was: { words: string; question: boolean }
): string {
	const before = was.question ? 'lead to the question' : 'recommend';
	const today =
		tree.nodes.get(now)?.kind === 'outcome'
			? `it recommends ${nameOf(tree, now)}`
			: `the question ${nameOf(tree, now)} decides`;
	const words = was.words.replace(/\.$/, '');
	return `This used to ${before} “${words}”. Since ${writeMonthInFull(since)} ${today}, because ${because}.`;
}
