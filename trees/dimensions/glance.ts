/** What any candidate can be compared on. */
import { defineDimensions } from '#lib/tree/candidate.ts';

export const glance = defineDimensions({
	scope: {
		name: 'Scope',
		group: 'At a glance',
		kind: 'phrase'
	},
	'billed-for': {
		name: 'You pay for',
		group: 'At a glance',
		kind: 'phrase'
	},
	'operated-by': {
		name: 'Who runs it',
		group: 'At a glance',
		kind: 'one-of',
		options: ['AWS', 'you', 'shared']
	},
	'first-step': {
		name: 'You create first',
		group: 'At a glance',
		kind: 'phrase'
	},
	commitment: {
		name: 'Needs a term commitment',
		group: 'At a glance',
		kind: 'yes-no'
	}
});
