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

/** Complete walks that ended at the node `was` and end at the node `now`. */
export type Detour = Dated & { kind: 'walk'; tree: string; was: string; now: string };

export type Change = Retirement | Detour;

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
	{ kind, tree, question, id }: Subject
): Retirement | undefined {
	return changes.filter(isRetirement).find((entry) => {
		const of: Subject = entry;
		return of.kind === kind && of.id === id && of.tree === tree && of.question === question;
	});
}

export function isRetirement(change: Change): change is Retirement {
	return change.kind !== 'walk';
}

/** The ids that an id is today, through however many changes; none where it was dropped. */
export function successorsOf(
	changes: readonly Change[],
	subject: Subject,
	isLive: (id: string) => boolean
): string[] {
	const live = new Set<string>();
	const seen = new Set<string>();
	const open = [subject.id];
	for (const id of open) {
		if (seen.has(id)) continue;
		seen.add(id);
		if (isLive(id)) live.add(id);
		else {
			const entry = findRetirement(changes, { ...subject, id });
			if (entry) open.push(...targetsOf(entry));
		}
	}
	return [...live];
}
