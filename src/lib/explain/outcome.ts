/** What an outcome's page says: why this one, why not the others, and all of it in reading order. */
import type { OutcomePage } from '../tree/node-page.ts';
import type { Reading } from '../tree/sources.ts';
import type { Walk } from '../walk/walk.ts';
import { fitsWhen, reasonsOf, type FitsWhen, type Reason } from './reasons.ts';
import { explainWhyNot, type WhyNotGroup } from './why-not.ts';

export interface Explanation {
	/** The most decisive of the answers given; where none are known, of those that every way here gives. */
	reasons: readonly Reason[];
	/** How many other answers were given. */
	more: number;
	/** When it fits; absent where answers are known. */
	fits?: FitsWhen;
	whyNot: readonly WhyNotGroup[];
}

/** Why a walk ends at its outcome, and at none of the others: above all not at its closest rival, a candidate. */
export function explainOutcome(walk: Walk, rival: string): Explanation {
	const whyNot = explainWhyNot(walk);
	const parting = whyNot.find(({ candidates }) =>
		candidates.some((one) => one.candidate === rival)
	);
	if (walk.steps.length > 0) return { ...reasonsOf(walk, parting?.step), whyNot };
	const fits = fitsWhen(walk.tree, walk.node);
	return { reasons: fits.reasons, more: 0, fits, whyNot };
}

/**
 * What an outcome says, texts and values, in the order in which its page is read: why, rival, risk,
 * cost, then what is folded. That order numbers the sources of page and print
 * (`OutcomeView.svelte`) and lists those of the decision record (`record.ts`).
 */
export function outcomeInOrder(
	walk: Walk,
	page: OutcomePage,
	{ reasons, whyNot }: Explanation
): (string | Reading)[] {
	const [risk, ...watch] = page.watch.map(({ lead, text }) => [lead, text]);
	return [
		page.lede,
		...reasons.map(({ ways }) => ways[0]?.because ?? ''),
		page.rival.when,
		...(risk ?? []),
		...page.cost.bars,
		page.cost.says,
		...walk.steps.map((step) => step.way.because),
		...watch.flat(),
		page.older ?? '',
		...whyNot.flatMap(({ candidates }) => candidates.map(({ reason = '' }) => reason))
	];
}
