import type { Disagreement } from '../share/link.ts';
import { inOneLine, questionOf } from '../tree/tree.ts';
import { writeGiven } from '../walk/answers.ts';

/** Why the answers of a link lead no further, and which of them it is; empty where they lead to a recommendation. */
export function sayStop({ holds, stop }: Pick<Disagreement, 'holds' | 'stop'>): string {
	if (stop === 'outcome') return '';
	const question = questionOf(holds.tree, holds.node);
	const given = holds.answers.get(question.question);
	const written = given ? writeGiven(given) : '';
	// Of what a stranger wrote only what could be an id or a number is shown.
	const named = /^[\w.-]{1,40}$/.test(written) ? `, “${written}”,` : '';
	const asked = `“${inOneLine(question.short)}”`;
	return {
		unanswered: `It has no answer to ${asked}.`,
		'unknown answer': `Its answer to ${asked}${named} is not one that the question offers.`,
		'out of range': `Its number for ${asked}${named} is outside the range that the question allows.`,
		unmeasured: `Its number for ${asked}${named} needs another number to go with it, which the link does not hold.`
	}[stop];
}
