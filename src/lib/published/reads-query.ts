/** Whether a walk's query says what its tree knows, today or in the past. */
import type { Tree } from '../tree/tree.ts';
import { practisedIn } from '../share/link.ts';
import { isSecond } from '../share/second-walk.ts';
import { questionKeys, readGiven } from '../walk/answers.ts';
import type { Past } from './past.ts';
import { answersOf } from './record.ts';

/** Tells of one parameter of a query whether it can be read as it stands. */
export function readerOf(
	tree: Tree,
	past: Past | undefined
): (key: string, value: string) => boolean {
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
	return (key, value) => readsToday(key, value) || readsAsOld(key, value);
}
