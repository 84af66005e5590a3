import { read, unlimited } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	inspectorEc2,
	inspectorFindings,
	inspectorIntro,
	inspectorPricing,
	inspectorScans
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'inspector',
	name: 'Amazon Inspector',
	short: 'Inspector',
	summary:
		'Looks for known flaws in the software of EC2 instances, images in ECR, Lambda functions and source code, again and again.',
	alias: [
		'vulnerability scan',
		'vulnerability management',
		'CVE',
		'Inspector Classic',
		'Inspector v2',
		'patch',
		'image scanning',
		'enhanced scanning',
		'network reachability',
		'SBOM',
		'CIS benchmark',
		'CodeGuru Security',
		'code scanning',
		'log4j',
		'vulnerable library',
		'vulnerability scanner'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'made-for': read('known flaws in installed software and in code', inspectorIntro, '2026-11'),
		finds: read(
			['software flaws', 'reachable ports'],
			inspectorIntro,
			'2026-11',
			'ports of EC2 instances; CIS checks of systems apart'
		),
		'reads-from': read(
			'packages of instances, images and functions, and code',
			inspectorScans,
			'2026-11'
		),
		cannot: read('find a flaw in a package that no advisory knows', inspectorEc2, '2026-11'),
		'looks-when': read(
			'at each change, and when a new flaw is published',
			inspectorEc2,
			'2026-11',
			'on Linux and macOS; Windows by schedule; ports every 12 hours'
		),
		'agent-needed': read(
			false,
			inspectorEc2,
			'2026-11',
			'with the SSM agent it looks oftener; without, at snapshots of volumes'
		),
		'needs-first': read('nothing, or the SSM agent', inspectorEc2, '2026-11'),
		'does-about-it': read('tells, and says how to mend it', inspectorIntro, '2026-11'),
		'tells-by': read('EventBridge, in near real time', inspectorIntro, '2026-11'),
		'over-accounts': read(
			'an organisation, from one account',
			inspectorIntro,
			'2026-11',
			'to be switched on in each Region'
		),
		'records-kept': unlimited(
			'all of your active findings until you remediate them',
			inspectorFindings,
			'2026-11'
		),
		'billed-for': read('instances, functions and images scanned', inspectorPricing, '2026-11'),
		'trial-days': read(15, inspectorPricing, '2026-11'),
		'example-month': read(50, inspectorPricing, '2026-11', 'worked out; 10 instances'),
		'left-to-you': read('patching and rebuilding', inspectorFindings, '2026-11'),
		'first-step': read('Inspector, switched on in the Region', inspectorScans, '2026-11')
	}
});
