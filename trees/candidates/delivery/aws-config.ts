import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { configRules } from '../security/sources.ts';
import { configIntro, configPricing, configRecording, configRetention } from './sources.ts';

export const candidate = defineCandidate({
	id: 'aws-config',
	name: 'AWS Config',
	short: 'AWS Config',
	summary:
		'Keeps how each resource was configured at any time, and checks it against rules, over accounts and Regions.',
	alias: [
		'Config rules',
		'conformance pack',
		'configuration recorder',
		'configuration history',
		'configuration item',
		'compliance',
		'inventory',
		'drift',
		'aggregator',
		'remediation'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('how resources were configured, and rules on it', configIntro, '2026-11'),
		'record-is': read('a resource’s state after a change', configRecording, '2026-11'),
		cannot: read('prevent a change', configIntro, '2026-11', 'it flags and can remedy'),
		'starts-by': read('when you switch the recorder on', configRetention, '2026-11'),
		'records-kept': read(2557, configRetention, '2026-11', 'the default; 30 at least'),
		'seen-after': read(
			'as things change, or once a day',
			configRecording,
			'2026-11',
			'as you choose'
		),
		'asked-with': read('timelines, and queries on the present state', configIntro, '2026-11'),
		'tells-by': read('an SNS topic, on a change or a broken rule', configIntro, '2026-11'),
		'over-accounts': read('in one view, by an aggregator', configIntro, '2026-11'),
		finds: read(['wrong settings'], configRules, '2026-11', 'whatever breaks a rule'),
		'reads-from': read('how resources are configured', configRules, '2026-11'),
		'looks-when': read('at each change, or from time to time', configRules, '2026-11'),
		'agent-needed': read(false, configIntro, '2026-11'),
		'needs-first': read('its recorder, running', configIntro, '2026-11'),
		'does-about-it': read('tells, and can start a remedy', configIntro, '2026-11'),
		'trial-days': without('The page on rules knows no trial.'),
		'example-month': read(
			25,
			configPricing,
			'2026-11',
			'worked out; 1,000 changes and 3,000 checks'
		),
		'log-gb': without('Changes are counted, not GB.'),
		'billed-for': read('changes recorded and rules evaluated', configRecording, '2026-11'),
		'operated-by': read('AWS', configIntro, '2026-11'),
		'left-to-you': read('which types to record, and which rules', configRecording, '2026-11'),
		'first-step': read('a recorder, a bucket and a role', configIntro, '2026-11')
	}
});
