import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { hubEnable, hubIntro, hubPlans, hubPricing, hubServices } from './sources.ts';

export const candidate = defineCandidate({
	id: 'security-hub',
	name: 'AWS Security Hub',
	short: 'Security Hub',
	summary:
		'Brings the findings of AWS’s security services together, joins them to exposures and attack paths, and orders them by danger.',
	alias: [
		'exposure findings',
		'attack path',
		'OCSF',
		'single pane of glass',
		'CNAPP',
		'risk prioritisation',
		'Security Hub v2',
		'aggregated findings',
		'SIEM'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'made-for': read('one list over the security services, by danger', hubIntro, '2026-11'),
		finds: read(['dangerous combinations'], hubIntro, '2026-11', 'called exposures'),
		'reads-from': read(
			'findings of CSPM, GuardDuty, Inspector, Macie',
			hubIntro,
			'2026-11',
			'and how resources are set up'
		),
		cannot: read('judge settings without Security Hub CSPM', hubServices, '2026-11'),
		'looks-when': read('as findings and changes come in', hubEnable, '2026-11'),
		'agent-needed': read(false, hubEnable, '2026-11'),
		'needs-first': read('the services whose findings it joins', hubServices, '2026-11'),
		'does-about-it': read('orders, suppresses, opens tickets', hubIntro, '2026-11'),
		'tells-by': read('tickets in Jira or ServiceNow, EventBridge', hubIntro, '2026-11'),
		'over-accounts': read('an organisation, from one account', hubEnable, '2026-11'),
		'records-kept': unpublished('The pages that we read say nothing of it.'),
		'billed-for': read(
			'resources by the month, and events and GB if GuardDuty is added',
			hubPlans,
			'2026-11'
		),
		'trial-days': read(30, hubPricing, '2026-11', 'of the essentials plan'),
		'example-month': read(
			160,
			hubPricing,
			'2026-11',
			'worked out; 10 instances, with Inspector and CSPM in it; GuardDuty is added'
		),
		'left-to-you': read('switching on the services, and mending', hubServices, '2026-11'),
		'first-step': read('Security Hub, and an account that runs it', hubEnable, '2026-11')
	}
});
