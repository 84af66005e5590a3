/** How large a tree may be, by what it is: a flagship, a standard tree, or one over few candidates. */
import type { AuthoredTree } from '../tree/author.ts';
import { findCandidate, inTree, whyUnavailable, type Content } from './content.ts';
import { at, type Fault, type Place } from './fault.ts';

type Bounds = readonly [fewest: number, most: number];

export interface Size {
	questions: Bounds;
	outcomes: Bounds;
	rows: Bounds;
	/** Questions on the median path and on the longest, at most. */
	median: number;
	longest: number;
}

const flagship: Size = {
	questions: [11, 23],
	outcomes: [17, 28],
	rows: [15, 25],
	median: 5,
	longest: 7
};

const standard: Size = {
	questions: [4, 9],
	outcomes: [6, 14],
	rows: [12, 20],
	median: 4,
	longest: 6
};

/** Nothing is invented to reach a figure where there is little to choose from. */
const small: Size = { ...standard, questions: [3, 9], outcomes: [3, 14], rows: [8, 20] };

/** Living candidates in the table of a small tree, at most. */
const few = 5;

/** What a tree of its kind may have. */
export function sizeOf(tree: AuthoredTree, content: Content): Size {
	if (tree.flagship) return flagship;
	const living = tree.table.candidates.filter((id) => {
		const candidate = findCandidate(content, id);
		return candidate && !whyUnavailable(candidate);
	});
	return living.length <= few ? small : standard;
}

/** Too few or too many questions, outcomes or rows. */
export function checkSize(tree: AuthoredTree, content: Content): Fault[] {
	const size = sizeOf(tree, content);
	const count = (part: object) => Object.keys(part).length;
	const machine = inTree(tree, 'machine', 'tree');
	return [
		...checkCount(machine, 'questions', count(tree.questions), size.questions),
		...checkCount(machine, 'outcomes', count(tree.outcomes), size.outcomes),
		...checkCount(
			at(inTree(tree, 'table', 'table'), 'rows'),
			'rows',
			count(tree.table.rows),
			size.rows
		)
	];
}

function checkCount(place: Place, things: string, seen: number, [fewest, most]: Bounds): Fault[] {
	if (seen >= fewest && seen <= most) return [];
	const mend =
		seen < fewest
			? `add ${fewest - seen}, none invented`
			: `take out ${seen - most}, or make it a decision of its own`;
	const what = `does not have ${fewest} to ${most} ${things}`;
	return [{ ...place, what, seen: String(seen), mend }];
}
