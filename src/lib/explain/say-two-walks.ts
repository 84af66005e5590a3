/** What the page says of two walks beside each other: this one, on the page, and the other. Whose they are nobody can tell. */
import { plainProse } from '../tree/prose.ts';
import { inOneLine, questionOf, type Tree } from '../tree/tree.ts';
import { isAssumed } from '../walk/answers.ts';
import type { Step } from '../walk/replay.ts';
import { isPartial, type Walk } from '../walk/walk.ts';
import { writeStepAnswer } from './step-answer.ts';
import type { Both, Difference, Silence, TwoWalks } from './two-walks.ts';

/** An answer in words, a number with its unit. */
export function sayAnswer(tree: Tree, step: Step): string {
	return plainProse(writeStepAnswer(step, questionOf(tree, step.node)), tree.facts);
}

/** A question that both answer in the same way, and who assumed it. */
export function sayBoth(tree: Tree, { question, yours, theirs }: Both): string {
	const [one, other] = [isAssumed(yours.given), isAssumed(theirs.given)];
	const by = one && other ? 'both' : one ? 'this walk' : other ? 'the other' : '';
	const assumed = by && ` (assumed in ${by})`;
	return `${inOneLine(question.short)} ${sayAnswer(tree, yours)}${assumed}`;
}

/** What stands in the place of an answer that is not there. */
export const silences: Readonly<Record<Silence, string>> = {
	'not asked': 'Not asked',
	'not answered': 'Not answered yet',
	'not known': 'Not known: the link starts partway'
};

/** Where the two part: `They part at “Message order”: this walk says “No”, the other “Yes”.` */
export function sayParting(two: TwoWalks): string {
	const { tree } = two.yours;
	const { parting } = two;
	if (!parting) return sayNoParting(two);
	const { question, yours, theirs, alike } = parting;
	const said = (answer: Step | Silence) =>
		typeof answer === 'string'
			? ''
			: `“${sayAnswer(tree, answer)}”${isAssumed(answer.given) ? ' (assumed)' : ''}`;
	return `${alike ? 'The first answer that differs is' : 'They part'} at “${inOneLine(question.short)}”: this walk says ${said(yours)}, the other ${said(theirs)}.`;
}

function sayNoParting(two: TwoWalks): string {
	if (two.differences.length === 0) return 'Both hold the same answers.';
	if (!startsPartway(two))
		return 'No question is answered differently: one of the two only goes further than the other.';
	const what = two.end === 'different' ? 'Where' : 'Whether';
	return `${what} they part cannot be told: earlier answers are not known.`;
}

/** Which starts partway: `The other walk starts partway: earlier answers are not known.` Empty where both begin at the start. */
export function sayPartway({ yours, theirs }: TwoWalks): string {
	const [one, other] = [isPartial(yours), isPartial(theirs)];
	if (one && other) return 'Both walks start partway: earlier answers are not known.';
	if (!one && !other) return '';
	return `${one ? 'This' : 'The other'} walk starts partway: earlier answers are not known.`;
}

/** True where earlier answers of one of them are not known. */
function startsPartway({ yours, theirs }: TwoWalks): boolean {
	return isPartial(yours) || isPartial(theirs);
}

/** How many answers are the same: `5 answers are the same.` */
export function sayAgreed(two: TwoWalks): string {
	const { agreed, differences } = two;
	if (differences.length === 0) return '';
	if (agreed.length === 0)
		return startsPartway(two) ? 'No answer that is known is the same.' : 'No answer is the same.';
	return agreed.length === 1 ? 'One answer is the same.' : `${agreed.length} answers are the same.`;
}

/** Whether it matters for the recommendation. */
export function sayEnd(two: TwoWalks): string {
	const { yours, theirs, end, differences } = two;
	if (end === 'same') {
		return differences.length === 0
			? ''
			: 'It does not matter for the recommendation: both give the same.';
	}
	if (end === 'open') {
		const open = [yours, theirs].map(isOpen);
		const who = open[0] ? (open[1] ? 'Neither is' : 'This walk is not') : 'The other walk is not';
		return `${who} at a recommendation yet.`;
	}
	const deciding = differences.filter(({ decides }) => decides);
	if (deciding.length === 0 && startsPartway(two))
		return 'The recommendations differ; which answer decides cannot be told, since earlier ones are not known.';
	if (deciding.length === 0)
		return 'The recommendations differ, and no single answer of the other walk would lead this one there: it takes several.';
	if (deciding.length > 1)
		return `The recommendations differ. Each of ${deciding.length} answers decides it alone.`;
	return 'The recommendations differ, and one answer decides it.';
}

/** What taking over that one answer does: `With the other’s answer here, and the rest as it is, this walk leads to the same recommendation.` */
export function sayDecides({ decides }: Difference): string {
	if (!decides) return '';
	const { opened } = decides;
	const rest =
		opened === 0
			? 'and the rest as it is'
			: `and to ${opened === 1 ? 'the question' : `the ${opened} questions`} that it opens`;
	return `With the other’s answer here, ${rest}, this walk leads to the same recommendation.`;
}

function isOpen({ tree, node }: Walk): boolean {
	return tree.nodes.get(node)?.kind !== 'outcome';
}
