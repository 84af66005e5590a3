import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	firewallManagerIntro,
	firewallManagerNeeds,
	firewallManagerPolicyApi,
	firewallManagerPricing,
	firewallManagerQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'firewall-manager',
	name: 'AWS Firewall Manager',
	short: 'Firewall Manager',
	summary:
		'Lays one set of rules of the other services over all accounts of an organisation, and over new ones as they come.',
	alias: [
		'FMS',
		'central firewall management',
		'security policy',
		'many accounts',
		'AWS Organizations',
		'security group audit',
		'baseline rules',
		'compliance of firewalls'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'an organisation, Region by Region',
			firewallManagerQuotas,
			'2026-11',
			'a policy may take in only some accounts'
		),
		'billed-for': read(
			'policies by the month, what they create, AWS Config',
			firewallManagerPricing,
			'2026-07',
			'policies for AWS WAF and Shield are free with Shield Advanced'
		),
		'operated-by': read('AWS', firewallManagerIntro, '2026-11'),
		'first-step': read(
			'an administrator account, then a policy',
			firewallManagerNeeds,
			'2026-11',
			'with AWS Config on in every account'
		),
		commitment: read(false, firewallManagerPricing, '2026-07'),
		'made-for': read(
			'a whole organisation, or resources that are added often',
			firewallManagerIntro,
			'2026-11'
		),
		cannot: read('filter anything itself', firewallManagerIntro, '2026-11'),
		'left-to-you': read('policies, scopes, and exceptions', firewallManagerQuotas, '2026-11'),
		'looks-at': read('rules and resources, not traffic', firewallManagerIntro, '2026-11'),
		'filters-by': without('The services whose rules it lays down do that.'),
		'watches-traffic': without('The services whose rules it lays down do that.'),
		'stands-at': read('the organisation', firewallManagerIntro, '2026-11'),
		'rules-can': read(
			'what those of the service can',
			firewallManagerPolicyApi,
			'2026-11',
			'and report or mend what differs'
		),
		'answers-pass': without('No traffic passes it.'),
		'sees-inside-tls': without('No traffic passes it.'),
		'needs-routes': read(false, firewallManagerIntro, '2026-11', 'its firewalls do'),
		'on-by-itself': read(false, firewallManagerNeeds, '2026-11'),
		'across-accounts': read('itself: that is its work', firewallManagerIntro, '2026-11'),
		'protection-month': read(
			35,
			firewallManagerPricing,
			'2026-07',
			'worked out; one policy in one Region, whatever the accounts'
		),
		'policies-default': read(50, firewallManagerQuotas, '2026-11', 'in an organisation'),
		'policy-accounts': read(
			2500,
			firewallManagerQuotas,
			'2026-11',
			'200 if you list single accounts'
		)
	}
});
