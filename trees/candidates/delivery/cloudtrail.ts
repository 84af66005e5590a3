import { byVariant, read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	trailCosts,
	trailEvents,
	trailFiles,
	trailHistory,
	trailIntro,
	trailValidation
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudtrail',
	name: 'AWS CloudTrail',
	short: 'CloudTrail',
	summary:
		'Records who called which AWS API, when and from where: the last weeks in every account, and for good in a bucket with a trail.',
	alias: [
		'audit log',
		'event history',
		'trail',
		'organization trail',
		'who deleted',
		'who deleted my bucket',
		'API activity',
		'data events',
		'management events',
		'CloudTrail Insights',
		'audit trail'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { history: 'event history', trail: 'trail' } },
	facts: {
		'made-for': byVariant({
			history: read('who changed what lately, in one account', trailHistory, '2026-11'),
			trail: read('an ongoing record of an account or organisation', trailIntro, '2026-11')
		}),
		'record-is': read('a call to AWS: who, what, when', trailIntro, '2026-11'),
		cannot: byVariant({
			history: read('show reads of objects, or several Regions at once', trailHistory, '2026-11'),
			trail: read('be searched by itself', trailIntro, '2026-11', 'Athena reads its files')
		}),
		'starts-by': byVariant({
			history: read('by itself, with the account', trailHistory, '2026-11'),
			trail: read('when you create the trail', trailIntro, '2026-11')
		}),
		'records-kept': byVariant({
			history: read(90, trailHistory, '2026-11'),
			trail: unlimited('an indefinite period of time, in S3', trailValidation, '2026-11')
		}),
		'seen-after': byVariant({
			trail: read('about 5 minutes later on average', trailFiles, '2026-11', 'not guaranteed')
		}),
		'asked-with': byVariant({
			history: read('one filter and a span of time', trailHistory, '2026-11'),
			trail: read('Athena, or Logs Insights if sent there', trailIntro, '2026-11')
		}),
		'tells-by': byVariant({
			history: read('nothing', trailEvents, '2026-11', 'it takes a trail'),
			trail: read('EventBridge, or a metric filter', trailIntro, '2026-11')
		}),
		'over-accounts': byVariant({
			history: read('one account, one Region', trailHistory, '2026-11'),
			trail: read('every Region, and an organisation', trailCosts, '2026-11')
		}),
		finds: without('It records calls and judges none.'),
		'reads-from': read('calls to AWS, and sign-ins', trailIntro, '2026-11'),
		'looks-when': read('records as calls are made', trailIntro, '2026-11'),
		'agent-needed': read(false, trailIntro, '2026-11'),
		'needs-first': byVariant({
			history: read('nothing', trailHistory, '2026-11'),
			trail: read('a bucket', trailIntro, '2026-11')
		}),
		'does-about-it': read('nothing: it records', trailIntro, '2026-11'),
		'trial-days': without('The event history and the first copy are free for good.'),
		'example-month': byVariant({
			history: read(0, trailHistory, '2026-11'),
			trail: read(0, trailCosts, '2026-11', 'the first copy; S3 is paid for')
		}),
		'log-gb': without('Events are counted, not GB.'),
		'billed-for': byVariant({
			history: read('nothing', trailHistory, '2026-11'),
			trail: read(
				'S3, data events, and second copies',
				trailCosts,
				'2026-11',
				'the first copy of management events is free'
			)
		}),
		'operated-by': read('AWS', trailIntro, '2026-11'),
		'left-to-you': byVariant({
			history: read('downloading what must last', trailHistory, '2026-11'),
			trail: read('the bucket: who may read it, and for how long', trailValidation, '2026-11')
		}),
		'first-step': byVariant({
			history: read('nothing: it is there', trailHistory, '2026-11'),
			trail: read('a trail and its bucket', trailIntro, '2026-11')
		}),
		'download-events': byVariant({
			history: read(200_000, trailHistory, '2026-11', 'in one file; more files follow')
		})
	}
});
