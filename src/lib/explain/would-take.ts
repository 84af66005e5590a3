/** In a sentence, what a walk would have to change for other candidates to be recommended. */
import type { NearestWalk } from './what-if.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, shortName, type ShownFact } from '../tree/tree.ts';
import { writeStepAnswer } from './step-answer.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * What the nearest walks take, each set of answers said once: `It would take “Many readers” (Who
 * reads?) and one more answer.` The question whose key is `asked` stands above, so it is not named.
 */
export function writeWouldTake(
	walks: readonly NearestWalk[],
	asked: string | undefined,
	facts: Readonly<Record<string, ShownFact>>
): string {
	const by = new Map<string, string[]>();
	for (const { candidate, changed, asked: further, walk } of walks) {
		const answers = changed.map(({ question }) => {
			const step = walk.steps.find(({ node }) => node === question.id)!;
			const answer = `“${plainProse(writeStepAnswer(step, question), facts)}”`;
			return question.question === asked ? answer : `${answer} (${inOneLine(question.short)})`;
		});
		const more =
			further.length > 0
				? [further.length === 1 ? 'one more answer' : `${further.length} more answers`]
				: [];
		const text = and.format([...answers, ...more]);
		by.set(text, [...(by.get(text) ?? []), shortName(walk.tree, candidate)]);
	}
	const sentences = [...by].map(([changes, names]) => {
		const all = names.length > 1 ? 'They' : 'It';
		return `${by.size > 1 ? and.format(names) : all} would take ${changes}.`;
	});
	return sentences.join(' ');
}
