/** The query of a walk as it was meant. */
import type { Tree } from '../tree/tree.ts';
import { practisedIn } from '../share/link.ts';
import { isSecond } from '../share/second-walk.ts';
import { questionKeys, readGiven } from '../walk/answers.ts';
import type { Past } from './past.ts';
import { answersOf } from './record.ts';
import { mendQuery } from './spellings.ts';

/** A walk's query with what programs did to it undone, wherever one reading fits. A well-formed query comes back as it is. */
export function meantQuery(
	tree: Tree,
	past: Past | undefined,
	query: URLSearchParams
): URLSearchParams {
	if (query.size === 0) return query;
	const keys = questionKeys(tree);
	const offered = answersOf(tree);
	const numbers = new Set(
		[...tree.nodes.values()].flatMap((node) =>
			node.kind === 'question' && node.input ? [node.question] : []
		)
	);
	const readsToday = (key: string, value: string): boolean => {
		if (key === '_at') return tree.nodes.has(value);
		// Ids are in lower case: one reading alone must fit.
		if (key === '_with') return isSecond(value) && value === value.toLowerCase();
		if (key === '_scenario')
			return practisedIn(new URLSearchParams({ [key]: value })) !== undefined;
		if (!keys.has(key)) return false;
		const given = readGiven(value);
		return given.kind === 'number' ? numbers.has(key) : offered.has(`${key}.${given.id}`);
	};
	const readsAsOld = (key: string, value: string): boolean => {
		const old = new URLSearchParams([[key, value]]);
		const today = past?.update(old);
		return (
			today !== undefined &&
			String(today) !== String(old) &&
			[...today].every(([k, v]) => readsToday(k, v))
		);
	};
	return mendQuery(query, (key, value) => readsToday(key, value) || readsAsOld(key, value));
}
