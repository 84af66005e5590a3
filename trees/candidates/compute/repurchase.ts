import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { strategies, strategyTerms } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'repurchase',
	name: 'Repurchase: a bought service instead',
	short: 'Repurchase',
	summary:
		'The software is not moved: another product, mostly software as a service, takes its place, or it is switched off.',
	alias: [
		'drop and shop',
		'SaaS',
		'retire',
		'decommission',
		'switch off',
		'AWS Marketplace',
		'7 Rs'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		strategy: read('repurchase, or retire', strategyTerms, '2026-11', 'drop and shop'),
		'made-for': read('what can be bought as a service', strategyTerms, '2026-11', 'a CRM, say'),
		'moves-what': read('the data, into another product', strategyTerms, '2026-11'),
		'lands-on': read('software as a service', strategyTerms, '2026-11'),
		'program-changes': read('another product', strategyTerms, '2026-11'),
		'stands-still': without('The vendor and your plan set it.'),
		'source-meanwhile': without('It goes on until people use the other product.'),
		'needs-at-source': read('an export of the data', strategyTerms, '2026-11', 'our reading'),
		cannot: read('keep what you built into the old one', strategyTerms, '2026-11', 'our reading'),
		'left-to-you': read('contract, data, training', strategyTerms, '2026-11', 'our reading'),
		'operated-by': without('The vendor runs it.'),
		'billed-for': read('a subscription, to the vendor', strategyTerms, '2026-11'),
		'paid-idle': read('the subscription', strategyTerms, '2026-11'),
		'first-step': read('a list of what nobody needs', strategies, '2026-11')
	}
});
