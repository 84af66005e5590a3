/** What the page says of two walks beside each other. */
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
	const [you, they] = [isAssumed(yours.given), isAssumed(theirs.given)];
	const by = you && they ? 'both' : you ? 'you' : they ? 'them' : '';
	const assumed = by && ` (assumed by ${by})`;
	return `${inOneLine(question.short)} ${sayAnswer(tree, yours)}${assumed}`;
}

/** What stands in the place of an answer that is not there. */
export const silences: Readonly<Record<Silence, string>> = {
	'not asked': 'Not asked',
	'not answered': 'Not answered yet',
	'not known': 'Not known: the link starts partway'
};

/** Where the two part: `At “Message order” you said “No”, they said “Yes”.` */
export function sayParting(two: TwoWalks): string {
	const { tree } = two.yours;
	const { parting } = two;
	if (!parting) return sayNoParting(two);
	const { question, yours, theirs, alike } = parting;
	const said = (answer: Step | Silence) =>
		typeof answer === 'string'
			? ''
			: `“${sayAnswer(tree, answer)}”${isAssumed(answer.given) ? ' (assumed)' : ''}`;
	return `${alike ? 'The first answer that differs' : 'You part'} at “${inOneLine(question.short)}”: you said ${said(yours)}, they said ${said(theirs)}.`;
}

function sayNoParting(two: TwoWalks): string {
	if (two.differences.length === 0) return 'Both hold the same answers.';
	if (!startsPartway(two))
		return 'No question is answered differently: one of the two only goes further than the other.';
	const what = two.end === 'different' ? 'Where' : 'Whether';
	return `${what} you part cannot be told: earlier answers are not known.`;
}

/** Whose link starts partway: `Their link starts partway: earlier answers are not known.` Empty where both begin at the start. */
export function sayPartway({ yours, theirs }: TwoWalks): string {
	const [you, they] = [isPartial(yours), isPartial(theirs)];
	if (you && they) return 'Both links start partway: earlier answers are not known.';
	if (!you && !they) return '';
	return `${you ? 'Your' : 'Their'} link starts partway: earlier answers are not known.`;
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
		const who = open[0] ? (open[1] ? 'Neither is' : 'Yours is not') : 'Theirs is not';
		return `${who} at a recommendation yet.`;
	}
	const deciding = differences.filter(({ decides }) => decides);
	if (deciding.length === 0 && startsPartway(two))
		return 'The recommendations differ; which answer decides cannot be told, since earlier ones are not known.';
	if (deciding.length === 0)
		return 'The recommendations differ, and no single answer of theirs would turn yours into theirs: it takes several.';
	if (deciding.length > 1)
		return `The recommendations differ. Each of ${deciding.length} answers decides it alone.`;
	return 'The recommendations differ, and one answer decides it.';
}

/** What taking over that one answer does: `With their answer here, and the rest of yours as it is, you would get SNS.` */
export function sayDecides({ decides }: Difference): string {
	if (!decides) return '';
	const { opened } = decides;
	const rest =
		opened === 0
			? 'and the rest of yours as it is'
			: `and to ${opened === 1 ? 'the question' : `the ${opened} questions`} that it opens`;
	return `With their answer here, ${rest}, you get their recommendation.`;
}

function isOpen({ tree, node }: Walk): boolean {
	return tree.nodes.get(node)?.kind !== 'outcome';
}
