/** Branches of a number question: each number falls into exactly one. */
import type { BranchWords, NumberWords } from '../tree/grammar.ts';
import { within, type Fault, type Place } from './fault.ts';

type Branch = BranchWords & { id: string };

/** Branches that leave a gap, overlap, or do not cover what may be typed or measured. */
export function checkBranches(at: Place, { input, branches }: NumberWords<string>): Fault[] {
	const ids = Object.keys(branches);
	const inOrder: Branch[] = ids
		.map((id) => ({ ...branches[id]!, id }))
		.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
	const inAnswer = (id: string) => within(at, { answer: id });
	const ill = inOrder.filter(({ from, below }) =>
		[from, below].some((bound) => bound !== undefined && !Number.isFinite(bound))
	);
	if (ill.length > 0) {
		const mend = 'write a finite number, or leave the bound out';
		return ill.map((b) => ({
			...inAnswer(b.id),
			what: 'a bound is not a number',
			seen: writeBounds(b),
			mend
		}));
	}
	const [first] = inOrder;
	if (!first) return [];
	if (inOrder.length === 1) {
		if (first.from === undefined && first.below === undefined) return [];
		const mend = 'leave out its bounds';
		return [
			{ ...inAnswer(first.id), what: 'the only branch has bounds', seen: writeBounds(first), mend }
		];
	}
	return [...checkJoints(inOrder, inAnswer), ...checkEnds(inOrder, input, inAnswer)];
}

type InAnswer = (id: string) => Place;

function checkJoints(inOrder: readonly Branch[], inAnswer: InAnswer): Fault[] {
	return inOrder.flatMap((branch, i) => {
		const { id, from, below } = branch;
		const place = inAnswer(id);
		if (from !== undefined && below !== undefined && from >= below)
			return [
				{
					...place,
					what: 'the branch is empty',
					seen: writeBounds(branch),
					mend: 'write from below below'
				}
			];
		const next = inOrder[i + 1];
		if (!next || below === next.from) return [];
		const overlap = below === undefined || next.from === undefined || below > next.from;
		return [
			{
				...place,
				what: `${overlap ? 'overlaps with' : 'leaves a gap before'} "${next.id}"`,
				seen: `${writeBounds(branch)}, then ${writeBounds(next)}`,
				mend: 'begin each branch where the one before ends'
			}
		];
	});
}

function checkEnds(
	inOrder: readonly Branch[],
	input: NumberWords<string>['input'],
	inAnswer: InAnswer
): Fault[] {
	const { min, max, measure } = input;
	const first = inOrder[0]!;
	const last = inOrder.at(-1)!;
	const lowest = measure === undefined ? min : -Infinity;
	const highest = measure === undefined ? max : Infinity;
	const faults: Fault[] = [];
	const fault = (branch: Branch, what: string, mend: string) =>
		faults.push({ ...inAnswer(branch.id), what, seen: writeBounds(branch), mend });
	const why =
		measure === undefined
			? `the range from ${min} to ${max}`
			: 'a measure, which may be any number';
	if ((first.from ?? -Infinity) > lowest)
		fault(first, `does not cover ${why}`, 'leave out its from');
	if ((last.below ?? Infinity) <= highest && last.below !== undefined)
		fault(last, `does not cover ${why}`, 'leave out its below');
	if (measure !== undefined) return faults;
	for (const branch of inOrder) {
		if ((branch.from ?? min) > max || (branch.below ?? Infinity) <= min)
			fault(
				branch,
				`lies outside the range from ${min} to ${max}`,
				'widen the range, or take it out'
			);
	}
	return faults;
}

function writeBounds({ from, below }: BranchWords): string {
	const parts = [
		...(from === undefined ? [] : [`from ${from}`]),
		...(below === undefined ? [] : [`below ${below}`])
	];
	return parts.join(', ') || 'no bounds';
}
