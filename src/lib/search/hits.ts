/** What was found, as rows to show. */
import { compareLinkOf } from '../compare/compare-link.ts';
import { listNames } from '../tree/list-names.ts';
import type { DecisionEntry, NodeEntry, OptionEntry, ToComeEntry } from './catalogue.ts';

/** A row of what was found. */
export interface Hit {
	/** Where it leads; the nearest decision for one that is still to come. */
	path: string;
	title: string;
	/** What it is, in a few words: `question, messaging`. */
	aside: string;
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The writers of rows, one a kind of entry. */
export function hitsOf(decisions: readonly DecisionEntry[]) {
	const decisionById = new Map(decisions.map((entry) => [entry.id, entry]));

	return {
		comparison: (rivals: readonly OptionEntry[]): Hit => ({
			path: compareLinkOf(rivals.map(({ id }) => id)),
			title: `Compare ${conjunction.format(rivals.map(({ short }) => short))}`,
			aside: 'side by side'
		}),
		decision: (entry: DecisionEntry, rivals: readonly OptionEntry[]): Hit => {
			const weighed = rivals.filter(({ id }) => entry.options.includes(id));
			const all = weighed.length > 1 && weighed.length === rivals.length;
			const each = rivals.length === 2 ? 'both' : 'all';
			const what = all
				? `weighs ${each}`
				: `weighs ${listNames(weighed.map(({ short }) => short))}`;
			return {
				path: `/trees/${entry.id}`,
				title: entry.title,
				aside: `decision, ${entry.subject}${weighed.length > 0 ? ` · ${what}` : ''}`
			};
		},
		node: ({ decision, node, title }: NodeEntry, kind: 'question' | 'recommendation'): Hit => ({
			path: `/trees/${decision}/${node}`,
			title,
			aside: `${kind}, ${decisionById.get(decision)?.name ?? decision}`
		}),
		option: ({ id, short, subject }: OptionEntry): Hit => ({
			path: `/candidates/${id}`,
			title: short,
			aside: `option, ${subject}`
		}),
		toCome: ({ title, near }: ToComeEntry): Hit => {
			const nearest = near === undefined ? undefined : decisionById.get(near);
			return {
				path: nearest ? `/trees/${nearest.id}` : '/trees',
				title,
				aside: `not covered yet${nearest ? ` · nearest: ${nearest.title}` : ''}`
			};
		}
	};
}
