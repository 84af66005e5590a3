import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	firewallManagerIntro,
	wafActionApi,
	wafBodyApi,
	wafPricing,
	wafProtected,
	wafQuotas,
	wafRateApi,
	wafStatementApi
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'waf',
	name: 'AWS WAF',
	short: 'AWS WAF',
	summary:
		'A web firewall that reads each HTTP request before your application does, and blocks, counts or challenges it.',
	alias: [
		'WAF',
		'WAFv2',
		'WAF Classic',
		'web application firewall',
		'web ACL',
		'protection pack',
		'managed rules',
		'OWASP Top 10',
		'SQL injection',
		'SQLi',
		'XSS',
		'cross-site scripting',
		'rate-based rule',
		'rate limiting',
		'Bot Control',
		'Fraud Control',
		'account takeover prevention',
		'ATP',
		'CAPTCHA',
		'scrapers',
		'AI crawlers',
		'geo blocking',
		'IP set'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one Region, or all of CloudFront',
			wafProtected,
			'2026-11',
			'for CloudFront it is created in N. Virginia'
		),
		'billed-for': read(
			'web ACLs, rules, requests',
			wafPricing,
			'2026-07',
			'Bot Control, fraud rules and CAPTCHA cost extra'
		),
		'operated-by': read('AWS', wafProtected, '2026-11'),
		'first-step': read(
			'a web ACL, now called protection pack',
			wafProtected,
			'2026-11',
			'then its association'
		),
		commitment: read(false, wafPricing, '2026-07'),
		'made-for': read('attacks in web requests, bots and HTTP floods', wafStatementApi, '2026-11'),
		cannot: read(
			'stand before an NLB, a server, or anything that isn’t HTTP',
			wafProtected,
			'2026-11'
		),
		'left-to-you': read('choosing rules, and what they block by mistake', wafActionApi, '2026-11'),
		'looks-at': read('web requests: address, headers, path, body', wafStatementApi, '2026-11'),
		'filters-by': read(
			['addresses', 'countries', 'request content', 'attack patterns', 'how often'],
			wafStatementApi,
			'2026-11'
		),
		'watches-traffic': read(['comes in'], wafProtected, '2026-11', 'web requests'),
		'stands-at': read(
			'CloudFront, ALB, REST API, AppSync, Cognito and a few more',
			wafProtected,
			'2026-11'
		),
		'rules-can': read('allow, block, count, challenge, ask a puzzle', wafActionApi, '2026-11'),
		'answers-pass': read(true, wafProtected, '2026-11', 'it judges requests'),
		'sees-inside-tls': read(
			true,
			wafStatementApi,
			'2026-11',
			'the service it is attached to has ended TLS'
		),
		'needs-routes': read(false, wafProtected, '2026-11', 'it is attached to the service'),
		'on-by-itself': read(false, wafProtected, '2026-11'),
		'across-accounts': read('Firewall Manager', firewallManagerIntro, '2026-11'),
		'protection-month': read(3.5, wafPricing, '2026-07', 'worked out; a web ACL with five rules'),
		'body-inspected': read(
			{ from: 8, to: 64 },
			wafBodyApi,
			'2026-11',
			'the least behind an ALB or AppSync; elsewhere 16 KB unless you raise it'
		),
		'rule-capacity-included': read(1500, wafQuotas, '2026-11'),
		'rule-capacity-most': read(5000, wafQuotas, '2026-11', 'fixed'),
		'rate-rules-most': read(10, wafQuotas, '2026-11', 'in one web ACL'),
		'rate-window': read({ from: 1, to: 10 }, wafRateApi, '2026-11', '1, 2, 5 or 10'),
		'rate-least': read(10, wafQuotas, '2026-11', 'within the window'),
		'rate-held-back': read(10_000, wafQuotas, '2026-11'),
		'address-list-most': read(10_000, wafQuotas, '2026-11', 'in one IP set')
	}
});
