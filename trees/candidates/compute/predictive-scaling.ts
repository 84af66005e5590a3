import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aasForecast,
	aasPolicyApi,
	asgForecast,
	asgForecastApi,
	asgIntro,
	asgPredictive,
	asgQuotas,
	scalingHome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'predictive-scaling',
	name: 'Predictive scaling',
	short: 'Predictive scaling',
	summary:
		'Learns the pattern of the day and the week from past load, and adds capacity before the hour that needs it.',
	alias: [
		'forecast',
		'machine learning scaling',
		'proactive scaling',
		'scale ahead',
		'ForecastAndScale',
		'cyclical traffic'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('load that repeats by day or week, and slow starts', asgPredictive, '2026-11'),
		'driven-by': read('a forecast from past load', asgForecast, '2026-11'),
		'acts-when': read('ahead of the load', asgForecast, '2026-11'),
		'scales-what': read(
			['Auto Scaling groups', 'ECS services'],
			aasPolicyApi,
			'2026-11',
			'not in every Region'
		),
		'metric-needed': read('one of the whole load, with a history', asgForecast, '2026-11'),
		'goes-with': read('target tracking, which takes away', asgForecast, '2026-11'),
		'on-a-jump': read('what was foreseen for that hour', asgForecast, '2026-11'),
		'how-many': read('it does', asgForecast, '2026-11'),
		'decides-at': read(
			'at the start of each hour',
			asgForecast,
			'2026-11',
			'or up to an hour earlier; by the API’s page a few minutes earlier by default'
		),
		'takes-away': read(false, asgForecast, '2026-11', 'needs another policy for that'),
		'to-zero': read(false, aasForecast, '2026-11', 'it only adds'),
		'pause-after': without('It plans by the hour.'),
		'alarm-maker': unpublished('Its pages speak of metrics and a forecast, and of no alarm.'),
		'scaling-rules': read(50, asgQuotas, '2026-11', 'on EC2'),
		'you-tend': read('whether the forecast comes true', asgForecast, '2026-11'),
		cannot: read('foresee what has never happened, or take away', asgForecast, '2026-11'),
		'billed-for': read('the capacity that runs, needed or not', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11'),
		'operated-by': read('AWS', asgForecast, '2026-11', 'you judge the forecast'),
		'first-step': read(
			'a policy that only forecasts',
			asgForecastApi,
			'2026-11',
			'the default; let it scale later'
		),
		'history-least': read(24, asgForecast, '2026-11', 'two full weeks are better'),
		'history-most': read(14, asgForecast, '2026-11'),
		'forecast-span': read(48, asgForecast, '2026-11'),
		'forecast-renewed': read(6, asgForecast, '2026-11')
	}
});
