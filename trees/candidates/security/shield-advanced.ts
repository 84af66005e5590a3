import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	shieldAdvancedIntro,
	shieldDeciding,
	shieldPricing,
	shieldProtectApi,
	shieldTermApi
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'shield-advanced',
	name: 'AWS Shield Advanced',
	short: 'Shield Advanced',
	summary:
		'A yearly subscription that adds experts, reports, automatic rules and credits for costs to the free protection against floods.',
	alias: [
		'DDoS response team',
		'DRT',
		'SRT',
		'Shield Response Team',
		'DDoS cost protection',
		'proactive engagement',
		'protection group',
		'DDoS insurance'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('resources that you name', shieldProtectApi, '2026-11'),
		'billed-for': read(
			'a subscription by the month, GB sent out',
			shieldDeciding,
			'2026-11',
			'one subscription for all accounts that you pay together'
		),
		'operated-by': read('AWS', shieldAdvancedIntro, '2026-11'),
		'first-step': read('the subscription, then each protection', shieldProtectApi, '2026-11'),
		commitment: read(true, shieldTermApi, '2026-11', 'renewed by itself unless you say no'),
		'made-for': read(
			'availability that is promised, fast help, predictable cost',
			shieldDeciding,
			'2026-11'
		),
		cannot: read(
			'protect what you don’t add, or web requests without AWS WAF',
			shieldAdvancedIntro,
			'2026-11'
		),
		'left-to-you': read(
			'naming resources, health checks, who is to be called',
			shieldAdvancedIntro,
			'2026-11'
		),
		'looks-at': read(
			'volumes, health, and web requests by AWS WAF',
			shieldAdvancedIntro,
			'2026-11'
		),
		'filters-by': read(
			['request content', 'attack patterns', 'how often'],
			shieldAdvancedIntro,
			'2026-11',
			'web requests through AWS WAF'
		),
		'watches-traffic': read(['comes in'], shieldProtectApi, '2026-11'),
		'stands-at': read(
			'CloudFront, Route 53, Global Accelerator, ALB, CLB, Elastic IP addresses',
			shieldProtectApi,
			'2026-11',
			'instances and NLBs by their Elastic IP addresses'
		),
		'rules-can': read(
			'block or count, in AWS WAF',
			shieldAdvancedIntro,
			'2026-11',
			'it writes them during an attack, if you allow it'
		),
		'answers-pass': without('It looks for floods, not at single connections.'),
		'sees-inside-tls': read(true, shieldAdvancedIntro, '2026-11', 'through AWS WAF'),
		'needs-routes': read(false, shieldProtectApi, '2026-11'),
		'on-by-itself': read(false, shieldProtectApi, '2026-11'),
		'across-accounts': read(
			'one fee for all, Firewall Manager at no charge',
			shieldAdvancedIntro,
			'2026-11'
		),
		'protection-month': read(
			1040,
			shieldPricing,
			'2026-02',
			'worked out; standard AWS WAF fees of what it protects are included'
		),
		'subscription-term': read(1, shieldTermApi, '2026-11')
	}
});
