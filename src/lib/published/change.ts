/** What an author writes in published/changes.ts: what became of a published id, or why a walk ends elsewhere. */
import type { Month } from '../tree/grammar.ts';

interface Dated {
	/** Month since which it holds. */
	since: Month;
	/** The reason, to follow “because”: no capital, no full stop. */
	because: string;
}

export type Fate =
	| { became: 'renamed' | 'merged'; to: string }
	| { became: 'split'; to: readonly [string, string, ...string[]] }
	| { became: 'dropped' };

/** An id that is no more. What a tree or a question takes with it needs no entry of its own. */
export type Retirement = Dated &
	Fate &
	(
		| { kind: 'tree' | 'candidate' | 'scenario'; id: string }
		/** `id` of a question is its state, its key in links, or both. */
		| { kind: 'question' | 'outcome'; tree: string; id: string }
		/** `question` is the key in links under which the answer was published. */
		| { kind: 'answer'; tree: string; question: string; id: string }
	);

/** Walks that led to a node, or to any of several, and lead to the node `now`. */
type WalkEntry = Dated & {
	kind: 'walk';
	tree: string;
	was: string | readonly [string, ...string[]];
	now: string;
};

/** An outcome that keeps its id and recommends other candidates. */
export type Recommendation = Dated & {
	kind: 'recommendation';
	tree: string;
	outcome: string;
	/** Candidate ids, as in the outcome: the first is the recommendation. */
	was: readonly string[];
	now: readonly string[];
};

export type Change = Retirement | WalkEntry | Recommendation;

/** Walks that led to the node `was` and lead to the node `now`. */
export type Move = Dated & { kind: 'walk'; tree: string; was: string; now: string };

/** What was written about walks of a tree, one node after the other. */
export function movesOf(changes: readonly Change[], tree: string): Move[] {
	return changes.flatMap((change) =>
		change.kind === 'walk' && change.tree === tree
			? [change.was].flat().map((was) => ({ ...change, was }))
			: []
	);
}

/** What was written about the recommendations of a tree's outcomes. */
export function recommendationsOf(changes: readonly Change[], tree: string): Recommendation[] {
	return changes.filter(
		(change) => change.kind === 'recommendation' && change.tree === tree
	) as Recommendation[];
}

/** Ids that an id became; none where it was dropped. */
export function targetsOf(fate: Fate): readonly string[] {
	if (fate.became === 'dropped') return [];
	return typeof fate.to === 'string' ? [fate.to] : fate.to;
}

/** What an id belongs to: a retirement without its fate. */
export type Subject = Pick<Retirement, 'kind' | 'id'> & { tree?: string; question?: string };

/** The entry about an id; undefined where there is none. */
export function findRetirement(
	changes: readonly Change[],
	subject: Subject
): Retirement | undefined {
	return changes.filter(isRetirement).find((entry) => isSame(entry, subject));
}

/** True where both speak of the same id. */
export function isSame(a: Subject, b: Subject): boolean {
	return a.kind === b.kind && a.tree === b.tree && a.question === b.question && a.id === b.id;
}

export function isRetirement(change: Change): change is Retirement {
	return change.kind !== 'walk' && change.kind !== 'recommendation';
}

/** True where a question was split and one of its parts kept the id. */
export function keepsId(entry: Retirement): boolean {
	return entry.kind === 'question' && entry.became === 'split' && entry.to.includes(entry.id);
}

/** The ids that an id is today, through however many changes; none where it was dropped. */
export function successorsOf(
	changes: readonly Change[],
	subject: Subject,
	isLive: (id: string) => boolean
): string[] {
	const live = new Set<string>();
	const open = new Set([subject.id]);
	for (const id of open) {
		const entry = findRetirement(changes, { ...subject, id });
		if (isLive(id)) live.add(id);
		if (entry && (!isLive(id) || keepsId(entry))) targetsOf(entry).forEach((to) => open.add(to));
	}
	return [...live];
}
