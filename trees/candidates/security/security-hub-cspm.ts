import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cspmFindings, cspmIntro, cspmRegions, cspmSchedule, hubPricing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'security-hub-cspm',
	name: 'AWS Security Hub CSPM',
	short: 'Security Hub CSPM',
	summary:
		'Checks how accounts are set up against AWS’s good practice and published standards, all the time, and gives scores.',
	alias: [
		'CSPM',
		'cloud security posture management',
		'security score',
		'FSBP',
		'Foundational Security Best Practices',
		'CIS AWS Foundations Benchmark',
		'PCI DSS',
		'NIST 800-53',
		'ASFF',
		'misconfiguration',
		'Audit Manager'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'made-for': read('checks against good practice and standards', cspmIntro, '2026-11'),
		finds: read(['wrong settings'], cspmIntro, '2026-11'),
		'reads-from': read('what AWS Config records', cspmIntro, '2026-11', 'for most checks'),
		cannot: read('find what happened before it was switched on', cspmIntro, '2026-11'),
		'looks-when': read('at each change, or every 12 to 24 hours', cspmSchedule, '2026-11'),
		'agent-needed': read(false, cspmIntro, '2026-11'),
		'needs-first': read('AWS Config, recording', cspmIntro, '2026-11', 'for most checks'),
		'does-about-it': read('tells; rules mark or suppress findings', cspmIntro, '2026-11'),
		'tells-by': read('EventBridge', cspmIntro, '2026-11'),
		'over-accounts': read('an organisation, all Regions in one', cspmRegions, '2026-11'),
		'records-kept': read(90, cspmFindings, '2026-11', 'active findings after their last update'),
		'billed-for': read('checks, findings from elsewhere, and AWS Config', cspmIntro, '2026-11'),
		'trial-days': read(30, cspmIntro, '2026-11', 'AWS Config is charged meanwhile'),
		'example-month': read(
			25,
			hubPricing,
			'2026-11',
			'worked out; 3,000 checks, and 1,000 changes in AWS Config'
		),
		'left-to-you': read('which standards and checks count, and mending', cspmIntro, '2026-11'),
		'first-step': read('AWS Config’s recorder, then a standard', cspmIntro, '2026-11')
	}
});
