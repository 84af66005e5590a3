import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cloudWatchCosts, rumIntro, rumMetricsApi } from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudwatch-rum',
	name: 'CloudWatch RUM',
	short: 'CloudWatch RUM',
	summary:
		'Real user monitoring: a snippet in the page, or an SDK in the app, reports how long pages take and what breaks for the people who visit.',
	alias: [
		'RUM',
		'real user monitoring',
		'page load time',
		'JavaScript errors',
		'browser errors',
		'mobile crashes',
		'app monitor',
		'Core Web Vitals'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('what real visitors’ browsers and apps meet', rumIntro, '2026-11'),
		'record-is': read('events of a session: page loads, errors', rumIntro, '2026-11'),
		cannot: read('notice a fault while nobody visits', rumIntro, '2026-11'),
		'starts-by': read(
			'when a snippet is built into the page',
			rumIntro,
			'2026-11',
			'or an SDK into an app'
		),
		'records-kept': read(30, rumIntro, '2026-11', 'longer by copies in CloudWatch Logs'),
		'seen-after': read('in near real time', rumIntro, '2026-11'),
		'asked-with': read('a ready dashboard, by device and place', rumIntro, '2026-11'),
		'tells-by': read('alarms on the metrics that it sends', rumMetricsApi, '2026-11'),
		'over-accounts': unpublished('The guide speaks of app monitors of one account.'),
		'log-gb': without('Events of sessions are counted, not GB.'),
		'billed-for': read('events', cloudWatchCosts, '2026-11', 'you set the share of sessions'),
		'operated-by': read('AWS', rumIntro, '2026-11'),
		'left-to-you': read('the snippet, and the share of sessions', rumIntro, '2026-11'),
		'first-step': read('an app monitor', rumIntro, '2026-11')
	}
});
