import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { canariesIntro, canaryApi, cloudWatchCosts } from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudwatch-synthetics',
	name: 'CloudWatch Synthetics canary',
	short: 'Synthetics canary',
	summary:
		'A script that tries a page or an API on a schedule, as a customer would, and reports what failed and how long it took.',
	alias: [
		'Synthetics',
		'canary script',
		'uptime check',
		'website down',
		'heartbeat',
		'synthetic monitoring',
		'Selenium',
		'Playwright',
		'Puppeteer',
		'Pingdom'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('whether pages and APIs work, tried from outside', canariesIntro, '2026-11'),
		'record-is': read('a run: passed or not, times, screenshots', canariesIntro, '2026-11'),
		cannot: read('tell what real visitors met', canariesIntro, '2026-11'),
		'starts-by': read('when you start a canary', canariesIntro, '2026-11'),
		'records-kept': read(455, canaryApi, '2026-11', '31 by default'),
		'seen-after': read('after each run', canariesIntro, '2026-11', 'once a minute at best'),
		'asked-with': read('CloudWatch metrics, and the canary’s files', canariesIntro, '2026-11'),
		'tells-by': read('alarms on its metrics', canariesIntro, '2026-11'),
		'over-accounts': read('several Regions, by multilocation canaries', canariesIntro, '2026-11'),
		'log-gb': without('Runs are counted, not GB.'),
		'billed-for': read(
			'runs',
			cloudWatchCosts,
			'2026-11',
			'its Lambda function works in your account'
		),
		'operated-by': read('AWS', canariesIntro, '2026-11'),
		'left-to-you': read('the script, and an account to sign in with', canariesIntro, '2026-11'),
		'first-step': read('a canary', canariesIntro, '2026-11')
	}
});
