import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { detectiveIntro, detectivePricing, detectiveSources } from './sources.ts';

export const candidate = defineCandidate({
	id: 'detective',
	name: 'Amazon Detective',
	short: 'Detective',
	summary:
		'Joins calls, network flows and findings into a picture of who did what, to trace how a finding came about and how far it went.',
	alias: [
		'root cause',
		'forensics',
		'investigation',
		'behavior graph',
		'finding group',
		'incident response',
		'indicators of compromise'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'made-for': read('tracing a finding to its root cause', detectiveIntro, '2026-11'),
		finds: read(['how it came about'], detectiveIntro, '2026-11'),
		'reads-from': read(
			'CloudTrail, flow logs of EC2, findings of GuardDuty',
			detectiveSources,
			'2026-11',
			'and EKS audit logs and other findings if you choose'
		),
		cannot: read('see what happened before it was switched on', detectiveSources, '2026-11'),
		'looks-when': read('collects all the time; you ask', detectiveIntro, '2026-11'),
		'agent-needed': read(false, detectiveSources, '2026-11'),
		'needs-first': read(
			'nothing; GuardDuty for findings to trace',
			detectiveSources,
			'2026-11',
			'it reads streams of its own'
		),
		'does-about-it': read('explains; it raises no findings', detectiveIntro, '2026-11'),
		'tells-by': read('nothing: you look', detectiveIntro, '2026-11'),
		'over-accounts': read(
			'an organisation, from one account',
			detectiveIntro,
			'2026-11',
			'a picture for each Region'
		),
		'records-kept': read(365, detectiveSources, '2026-11', 'up to a year of events'),
		'billed-for': read('GB taken in', detectiveIntro, '2026-11'),
		'trial-days': read(30, detectiveIntro, '2026-11', 'in each Region'),
		'example-month': read(180, detectivePricing, '2026-11', 'worked out; the same logs by the GB'),
		'left-to-you': read('asking the questions', detectiveIntro, '2026-11'),
		'first-step': read('a behavior graph in the Region', detectiveIntro, '2026-11'),
		'graph-volume': read(15, detectiveSources, '2026-11', 'in one behavior graph')
	}
});
