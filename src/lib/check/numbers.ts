/** Number questions: branches that cover the range once, measures that exist. */
import type { AuthoredTree } from '../tree/author.ts';
import type { BranchWords, NumberWords } from '../tree/grammar.ts';
import { inTree } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { numbersRead } from './choices.ts';

/** Faults of a tree's number questions and of its measures. */
export function checkNumbers(tree: AuthoredTree): Fault[] {
	const questions = Object.entries(tree.questions).flatMap(([id, words]) => {
		if (!('input' in words)) return [];
		const at = inTree(tree, 'questions', `question "${id}"`);
		return [...checkInput(tree, at, words), ...checkBranches(at, words)];
	});
	return [...questions, ...checkMeasures(tree)];
}

function checkInput(tree: AuthoredTree, at: Place, { input }: NumberWords<string>): Fault[] {
	const { min, max, step, measure } = input;
	const faults: Fault[] = [];
	const fault = (what: string, seen: string, mend: string) =>
		faults.push({ ...at, what, seen, mend });
	if (!Number.isFinite(min) || !Number.isFinite(max) || min >= max)
		fault('the range is empty', `min ${min}, max ${max}`, 'write min below max');
	if (!Number.isFinite(step) || step <= 0)
		fault(
			'the step is not a positive number',
			show(step),
			'write the smallest difference that matters'
		);
	const measures = Object.keys(tree.measures ?? {});
	if (measure !== undefined && !measures.includes(measure))
		fault('the measure is unknown', show(measure), suggestName(measure, measures));
	return faults;
}

/** The numbers a measure reads are numbers that the tree asks for. */
function checkMeasures(tree: AuthoredTree): Fault[] {
	const asked = Object.entries(tree.questions)
		.filter(([, words]) => 'input' in words)
		.map(([id, words]) => words.question ?? id);
	return Object.keys(tree.measures ?? {}).flatMap((id) =>
		numbersRead(tree, id)
			.filter((question) => !asked.includes(question))
			.map((question) => ({
				...inTree(tree, 'measures', `measure "${id}"`),
				what: 'reads a number that no question asks for',
				seen: show(question),
				mend: suggestName(question, asked)
			}))
	);
}

type Branch = BranchWords & { id: string };

function checkBranches(at: Place, { input, branches }: NumberWords<string>): Fault[] {
	const ids = Object.keys(branches);
	const inOrder: Branch[] = ids
		.map((id) => ({ ...branches[id]!, id }))
		.sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
	const within = (id: string) => ({ ...at, where: `${at.where}, answer "${id}"` });
	const ill = inOrder.filter(({ from, below }) =>
		[from, below].some((bound) => bound !== undefined && !Number.isFinite(bound))
	);
	if (ill.length > 0) {
		const mend = 'write a finite number, or leave the bound out';
		return ill.map((b) => ({
			...within(b.id),
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
			{ ...within(first.id), what: 'the only branch has bounds', seen: writeBounds(first), mend }
		];
	}
	return [...checkJoints(inOrder, within), ...checkEnds(inOrder, input, within)];
}

type Within = (id: string) => Place;

function checkJoints(inOrder: readonly Branch[], within: Within): Fault[] {
	return inOrder.flatMap((branch, i) => {
		const { id, from, below } = branch;
		const place = within(id);
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
	within: Within
): Fault[] {
	const { min, max, measure } = input;
	const first = inOrder[0]!;
	const last = inOrder.at(-1)!;
	const lowest = measure === undefined ? min : -Infinity;
	const highest = measure === undefined ? max : Infinity;
	const faults: Fault[] = [];
	const fault = (branch: Branch, what: string, mend: string) =>
		faults.push({ ...within(branch.id), what, seen: writeBounds(branch), mend });
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
