/** In a sentence, what a walk would have to change for other candidates to be recommended. */
import type { NearestWalk } from '../explain/what-if.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine, shortName, type ShownFact } from '../tree/tree.ts';
import { listNames } from '../ui/list-names.ts';

/**
 * The changed answers of the nearest walks, each set of them said once: `It would take “Many readers”.`
 * The question whose key is `asked` stands above the sentence, so it is not named again.
 */
export function writeWouldTake(
	walks: readonly NearestWalk[],
	asked: string | undefined,
	facts: Readonly<Record<string, ShownFact>>
): string {
	const by = new Map<string, string[]>();
	for (const { candidate, changed, walk } of walks) {
		const changes = changed.map(({ question, way }) => {
			const answer = `“${plainProse(way.label, facts)}”`;
			return question.question === asked ? answer : `${inOneLine(question.short)} ${answer}`;
		});
		const text = listNames(changes);
		by.set(text, [...(by.get(text) ?? []), shortName(walk.tree, candidate)]);
	}
	const sentences = [...by].map(([changes, names]) => {
		const all = names.length > 1 ? 'They' : 'It';
		return `${by.size > 1 ? listNames(names) : all} would take ${changes}.`;
	});
	return sentences.join(' ');
}
