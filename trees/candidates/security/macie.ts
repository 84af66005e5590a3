import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	macieAutomated,
	macieFindings,
	macieIntro,
	macieJobs,
	maciePricing,
	macieStorage
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'macie',
	name: 'Amazon Macie',
	short: 'Macie',
	summary:
		'Finds personal and secret data in S3 buckets, by samples day by day or file by file, and tells of buckets that become public.',
	alias: [
		'PII',
		'personal data',
		'sensitive data discovery',
		'data classification',
		'GDPR',
		'HIPAA',
		'credit card numbers',
		'DLP',
		'data loss prevention'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { automated: 'automated discovery', job: 'discovery job' } },
	facts: {
		'made-for': byVariant({
			automated: read('an overview of where sensitive data lies in S3', macieIntro, '2026-11'),
			job: read('a deep search of chosen buckets', macieIntro, '2026-11')
		}),
		finds: byVariant({
			automated: read(
				['sensitive data', 'outside access'],
				macieIntro,
				'2026-11',
				'buckets that become public or are shared: Macie itself tells of them'
			),
			job: read(
				['sensitive data', 'outside access'],
				macieIntro,
				'2026-11',
				'buckets that become public or are shared: Macie itself tells of them'
			)
		}),
		'reads-from': byVariant({
			automated: read('a sample of objects from all buckets', macieAutomated, '2026-11'),
			job: read('objects of the buckets you name', macieJobs, '2026-11')
		}),
		cannot: byVariant({
			automated: read(
				'read images, audio or video, or the archive classes',
				macieStorage,
				'2026-11'
			),
			job: read('read images, audio or video, or the archive classes', macieStorage, '2026-11')
		}),
		'looks-when': byVariant({
			automated: read('every day, at a part', macieAutomated, '2026-11'),
			job: read('once, or daily, weekly or monthly', macieJobs, '2026-11')
		}),
		'agent-needed': byVariant({
			automated: read(false, macieIntro, '2026-11'),
			job: read(false, macieIntro, '2026-11')
		}),
		'needs-first': byVariant({
			automated: read('data in S3 general purpose buckets', macieStorage, '2026-11'),
			job: read(
				'data in S3 general purpose buckets',
				macieStorage,
				'2026-11',
				'snapshots and tables can be exported there'
			)
		}),
		'does-about-it': byVariant({
			automated: read('tells, and scores each bucket', macieAutomated, '2026-11'),
			job: read('tells', macieJobs, '2026-11')
		}),
		'tells-by': byVariant({
			automated: read('EventBridge, in near real time', macieIntro, '2026-11'),
			job: read('EventBridge, in near real time', macieIntro, '2026-11')
		}),
		'over-accounts': byVariant({
			automated: read(
				'an organisation, from one account',
				macieIntro,
				'2026-11',
				'to be switched on in each Region'
			),
			job: read('an organisation, from one account', macieIntro, '2026-11')
		}),
		'records-kept': byVariant({
			automated: read(90, macieFindings, '2026-11', 'findings'),
			job: read(90, macieFindings, '2026-11', 'findings')
		}),
		'billed-for': byVariant({
			automated: read('buckets, objects watched, and GB read', macieIntro, '2026-11'),
			job: read('GB read', macieIntro, '2026-11', 'and for the buckets, as with Macie itself')
		}),
		'trial-days': byVariant({
			automated: read(30, macieIntro, '2026-11', 'jobs are not part of it')
		}),
		'example-month': byVariant({
			automated: read(90, maciePricing, '2026-11', 'worked out; 30 buckets, 20 GB of samples'),
			job: read(430, maciePricing, '2026-11', 'worked out; 30 buckets, 100 GB read in full')
		}),
		'left-to-you': byVariant({
			automated: read('deciding what may lie where', macieAutomated, '2026-11'),
			job: read('which buckets, which kinds of data, how deep', macieJobs, '2026-11')
		}),
		'first-step': byVariant({
			automated: read('Macie, switched on in the Region', macieIntro, '2026-11'),
			job: read('a discovery job', macieJobs, '2026-11')
		})
	}
});
