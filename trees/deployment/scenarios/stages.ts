/** Scenarios on API Gateway. */
import type { Scenario } from '#lib/tree/grammar.ts';

export const stages: readonly Scenario[] = [
	{
		id: 'deployment-partner-api',
		title: 'One more route for the partners',
		story:
			'We publish a small API for partners with API Gateway. The next version adds one route and tightens one model; the functions behind it are out already. Our pipeline deploys to a test stage with the same settings, where the whole suite runs, so by the time it gets to production there is nothing left to try. All partners should see the same API from the same minute, because support answers by documentation. A canary was discussed, but nobody has time to read its logs and decide. If we regret it, we want the previous snapshot back on the stage.',
		answers: { platform: 'api-gateway', exposure: 'together' },
		settles: {
			platform: 'a small API for partners with API Gateway',
			exposure: 'All partners should see the same API from the same minute'
		},
		outcome: 'api-gateway-redeploy'
	},
	{
		id: 'deployment-tax-api',
		title: 'The tax year turns',
		story:
			'On the first of January our tax API must answer by the new law, for everybody from the same instant. It is an API in API Gateway under a domain name of our own, with throttling, a cache and mappings that all change with it. In December, the ministry’s testers need to call the new version with production settings and the real backends, at an address that nobody else knows. On New Year’s Eve one of us turns the switch, and turns it back if the ministry calls. A percentage of citizens under the wrong law is out of the question.',
		answers: { platform: 'api-gateway', exposure: 'testers' },
		settles: {
			platform: 'It is an API in API Gateway',
			exposure: 'the ministry’s testers need to call the new version with production settings'
		},
		outcome: 'api-gateway-blue-green'
	},
	{
		id: 'deployment-weather-api',
		title: 'Weather with a new mapping',
		story:
			'Our weather API is a REST API in API Gateway with usage plans and a cache. We have rewritten the mapping templates and the request validation, and we fear that some odd client out there sends what no test of ours contains. We would like five calls in a hundred on the new deployment for a day or so, on the same address, with logs kept apart from the rest; then one of us reads them and decides. Clients may get answers from either deployment. The functions behind the API stay exactly as they are. A second stage under another name would not help, since clients would have to be told.',
		answers: { platform: 'api-gateway', exposure: 'share', kind: 'rest' },
		settles: {
			platform: 'in API Gateway with usage plans and a cache',
			exposure: 'five calls in a hundred on the new deployment',
			kind: 'Our weather API is a REST API'
		},
		outcome: 'api-gateway-canary'
	},
	{
		id: 'deployment-scooter-api',
		title: 'Scooters on an HTTP API',
		story:
			'The scooter app talks to API Gateway; three years ago we took an HTTP API because it was cheaper, and its one integration calls a function. The new release changes how trips are billed. The routes stay the same. We want one trip in ten billed by the new release for a quarter of an hour before the others, and I was told to switch on the canary on the stage, but I cannot find where. The old and the new release may both write trips. Moving to another kind of API in the middle of the season is not planned.',
		answers: { platform: 'api-gateway', exposure: 'share', kind: 'other' },
		settles: {
			platform: 'The scooter app talks to API Gateway',
			exposure:
				'one trip in ten billed by the new release for a quarter of an hour before the others',
			kind: 'three years ago we took an HTTP API'
		},
		outcome: 'api-gateway-shift-behind'
	}
];
