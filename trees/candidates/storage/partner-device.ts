import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { snowballChange } from './sources.ts';

const byDeal = 'Each partner has its own; see its offer in AWS Marketplace.';

export const candidate = defineCandidate({
	id: 'partner-device',
	name: 'Storage device of an AWS Partner',
	short: 'Partner’s device',
	summary:
		'Offline transfer by a partner from AWS Marketplace: what AWS points new customers to, who would have ordered a Snowball.',
	alias: ['Seagate Lyve', 'Tsecond', 'Snowball replacement', 'offline transfer', 'ship data'],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('by agreement with the partner', snowballChange, '2026-11'),
		'open-to': read('everybody', snowballChange, '2026-11', 'in AWS Marketplace'),
		'carried-by': read('people or a carrier', snowballChange, '2026-11'),
		'hundred-tb': unpublished(byDeal),
		'moves-from': read('your site', snowballChange, '2026-11'),
		'moves-to': read('AWS', snowballChange, '2026-11', 'ask the partner for the service'),
		'moves-by': unpublished(byDeal),
		'moves-again': read('an order each time', snowballChange, '2026-11'),
		'ready-when': read('a partner is found and has delivered', snowballChange, '2026-11'),
		'link-rate-most': unpublished(byDeal),
		cannot: read('be ordered in the AWS console', snowballChange, '2026-11'),
		'gb-moved': unpublished(byDeal),
		'billed-for': unpublished(byDeal),
		'paid-idle': unpublished(byDeal),
		'left-to-you': read('the choice of partner, the agreement', snowballChange, '2026-11'),
		'operated-by': read('shared', snowballChange, '2026-11', 'the partner, not AWS'),
		'first-step': read('an offer in AWS Marketplace', snowballChange, '2026-11')
	}
});
