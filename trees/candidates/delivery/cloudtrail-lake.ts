import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { trailLake, trailLakeChange } from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudtrail-lake',
	name: 'AWS CloudTrail Lake',
	short: 'CloudTrail Lake',
	summary:
		'Stores of audit events that can’t be changed, asked in SQL over accounts and Regions; closed to new customers.',
	alias: ['event data store', 'Lake query', 'Lake dashboard'],
	topic: 'delivery',
	status: {
		kind: 'closed-to-new',
		since: '2026-05',
		instead: 'a trail with Athena, or CloudTrail events in CloudWatch Logs',
		source: trailLakeChange
	},
	facts: {
		'made-for': read('audit events of an organisation, in SQL', trailLake, '2026-11'),
		'record-is': read('an event in an immutable store', trailLake, '2026-11'),
		cannot: read('be started by new customers', trailLakeChange, '2026-11'),
		'starts-by': read('when an event data store is made', trailLake, '2026-11'),
		'records-kept': read(3653, trailLake, '2026-11', '2,557 with seven-year pricing'),
		'seen-after': read('about 5 minutes later on average', trailLake, '2026-11', 'not guaranteed'),
		'asked-with': read('SQL', trailLake, '2026-11'),
		'tells-by': read('nothing of its own', trailLakeChange, '2026-11', 'CloudWatch can alert'),
		'over-accounts': read('an organisation, in every Region', trailLake, '2026-11'),
		'log-gb': unpublished('The price page gives it by retention option.'),
		'billed-for': read('events taken in, kept and searched', trailLake, '2026-11'),
		'operated-by': read('AWS', trailLake, '2026-11'),
		'left-to-you': read('which events, and for how long', trailLake, '2026-11'),
		'first-step': read('an event data store', trailLake, '2026-11', 'if you had one before')
	}
});
