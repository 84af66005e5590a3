import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	verifiedAccessIntro,
	verifiedAccessQuotas,
	verifiedAccessRange,
	verifiedAccessTcp,
	verifiedAccessWorks
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'verified-access',
	name: 'AWS Verified Access',
	short: 'Verified Access',
	summary:
		'Lets people open single private applications without a VPN, and checks each request by who asks and from which device.',
	alias: [
		'zero trust',
		'ZTNA',
		'access without VPN',
		'VPN replacement',
		'internal web app',
		'Cedar policy',
		'device posture'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'one application an endpoint',
			verifiedAccessWorks,
			'2026-11',
			'or one range of addresses'
		),
		'billed-for': read('hours of each application, and GB', verifiedAccessIntro, '2026-11'),
		'operated-by': read('AWS', verifiedAccessIntro, '2026-11'),
		'first-step': read('an instance, with a trust provider', verifiedAccessWorks, '2026-11'),
		joins: read('people with single applications', verifiedAccessIntro, '2026-11'),
		'travels-over': read('the internet', verifiedAccessIntro, '2026-11'),
		'way-encrypted': read(
			'HTTPS in the browser',
			verifiedAccessTcp,
			'2026-11',
			'with your certificate'
		),
		steadiness: read('as each person’s internet', verifiedAccessIntro, '2026-11'),
		'ready-when': read(
			'a trust provider, policies, and an endpoint for each application',
			verifiedAccessWorks,
			'2026-11',
			'nobody gets in before there is a policy'
		),
		'site-needs': read(
			'a browser',
			verifiedAccessTcp,
			'2026-11',
			'for TCP, such as databases: AWS’s Connectivity Client'
		),
		'part-fails': unpublished('No page that we read says it.'),
		'vpcs-reached': read(
			'single applications, or ranges of addresses by TCP',
			verifiedAccessRange,
			'2026-11'
		),
		'sites-meet': without('It joins people, not sites.'),
		'client-ip-versions': unpublished('No page that we read says it.'),
		cannot: read('carry UDP', verifiedAccessRange, '2026-11', 'HTTP, HTTPS and TCP only'),
		'lets-in-by': read(
			'policies on who asks, and from which device',
			verifiedAccessWorks,
			'2026-11',
			'at each request'
		),
		'left-to-you': read('policies, and the trust providers', verifiedAccessWorks, '2026-11'),
		'paid-idle': read('each application, by the hour', verifiedAccessIntro, '2026-11'),
		'first-quota': read(
			'10 groups of applications in a Region',
			verifiedAccessQuotas,
			'2026-11',
			'can be raised; 50 endpoints'
		),
		'link-rate-most': unpublished('No page that we read says it.'),
		'link-hour': unpublished('We could read no price of it beside the others.'),
		'gb-on-its-way': unpublished('We could read no price of it beside the others.')
	}
});
