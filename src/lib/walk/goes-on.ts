/** Whether one walk goes on from another, or is somebody else's: told by their answers alone. */
import { writeGiven } from './answers.ts';
import type { Walk } from './walk.ts';

/** Keys of the questions to which the two hold different answers, or only one holds any. */
function differingKeys(one: Walk, other: Walk): string[] {
	const written = ({ answers }: Walk, key: string) =>
		answers.has(key) && writeGiven(answers.get(key)!);
	return [...new Map([...one.answers, ...other.answers]).keys()].filter(
		(key) => written(one, key) !== written(other, key)
	);
}

/** True where the walk has no answer to the question, or stands at it. */
function isOpen({ tree, node, answers }: Walk, key: string): boolean {
	const asked = tree.nodes.get(node);
	return !answers.has(key) || (asked?.kind === 'question' && asked.question === key);
}

/**
 * True where two walks that a page shows are one, seen at two moments: further on or back, with an
 * answer changed. A tree's recommendation comes with its tree in full, another object.
 */
export function isSameWalk(one: Walk, other: Walk): boolean {
	const keys = differingKeys(one, other);
	return (
		one.tree.id === other.tree.id &&
		(keys.length === 0 ||
			// A combined link and what it leads to hold two people's answers.
			(one.second === other.second &&
				[one, other].some((walk) => keys.every((key) => isOpen(walk, key)))))
	);
}

/**
 * True where the same walk has come on by one answer: to the question that it stood at, be it the one
 * given already; or by one taken out because nothing asks for it any more.
 */
export function isAnswered(before: Walk, walk: Walk): boolean {
	const [key, more] = differingKeys(before, walk);
	if (more !== undefined || before.second !== walk.second) return false;
	if (key !== undefined && !walk.answers.has(key)) return true;
	return walk.steps.some(
		({ node, question }) => node === before.node && question === (key ?? question)
	);
}
