/** Outcomes in which whole answers, pages or files are kept before your code is asked. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { apiCaching } from '#trees/candidates/delivery/sources.ts';
import {
	cdnExpiration,
	cdnIntro,
	cdnInvalidation,
	cdnPricing,
	cdnQuotas,
	cdnStart,
	cdnWorks,
	gatewayPricing,
	restOrHttp,
	restStageApi
} from '#trees/candidates/network/sources.ts';

const distribution = {
	docs: cdnStart,
	resources: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::CachePolicy']
};
const personal = {
	lead: 'One person’s answer for all.',
	text: 'If it depends on a cookie, a header or a parameter that isn’t in the cache key, readers get each other’s pages. Put just those parts in the key, or send “private”.'
};
const edge = (known: string) => ({
	tree: 'content-distribution',
	ask: 'What else should CloudFront do: private files, several origins, other Regions?',
	known
});

export const doors = {
	'api-cache': {
		title: 'Turn on the cache of the REST API’s stage.',
		short: 'API Gateway cache',
		recommend: ['api-gateway-cache'],
		lede: 'A REST API brings a cache of its own, behind its keys, usage plans and sign-in. You choose a size for the stage and name the parameters that tell answers apart; repeated GET calls end there.',
		rival: {
			candidate: 'cloudfront',
			when: 'repeated calls needn’t reach the API: it answers nearer to callers, larger answers too, and nothing is paid by the hour.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['cloudfront', 'elasticache@serverless'],
			says: 'You pay by the hour for the size chosen, used or not, and for each call as before. It saves calls to code and backends, not calls to the API.',
			page: gatewayPricing
		},
		watch: [
			{
				lead: 'Wrong keys, wrong answers.',
				text: 'Every parameter or header that changes the answer must be a cache key, the caller’s identity too. Otherwise callers get each other’s.'
			},
			{
				lead: 'Anybody can empty an entry.',
				text: 'A caller’s header makes the API fetch anew, unless you require authorization for it. Require it.'
			},
			{
				lead: 'It is best-effort.',
				text: 'Entries live {api-gateway-cache.ttl-default} by default and {api-gateway-cache.ttl-most} at most, and may go earlier. The backend must stand all calls.'
			},
			{
				lead: 'Size is a guess.',
				text: 'The size sets speed too. Test under load; another size means a new, empty cache within {api-gateway-cache.resize-takes}.'
			},
			{
				lead: 'REST APIs only.',
				text: 'HTTP APIs, which cost less for each call, have none.'
			}
		],
		first: { docs: apiCaching, resources: ['AWS::ApiGateway::Stage'] },
		next: [
			{
				tree: 'api-front-door',
				ask: 'Is a REST API still the right front?',
				known: 'a REST API, with answers cached on its stage'
			},
			{
				tree: 'cache-strategy',
				ask: 'How long should answers live?',
				known: 'it fills itself, and entries end by time'
			}
		],
		sources: [apiCaching, restStageApi, restOrHttp]
	},

	'cloudfront-api': {
		title: 'Put CloudFront in front of the API.',
		short: 'CloudFront for an API',
		recommend: ['cloudfront'],
		lede: 'CloudFront goes in front of any web origin and keeps answers to GET calls near callers, for as long as the API’s headers say. Calls that may not be kept pass through.',
		rival: {
			candidate: 'elasticache@serverless',
			when: 'answers differ by caller, or must go the moment the data changes: then code caches what lies behind.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['api-gateway-cache', 'elasticache@serverless'],
			says: 'Nothing is paid by the hour: requests and GB sent are, after a monthly allowance, or a flat plan by the month. What it answers, the API is no longer billed for.',
			page: cdnPricing
		},
		watch: [
			personal,
			{
				lead: 'Headers decide.',
				text: 'Without a time in the answer, an entry may stay {cloudfront.cache-default}. Let the API send max-age, and test what is kept.'
			},
			{
				lead: 'GET only.',
				text: 'Answers to POST and PUT are never kept. A search sent by POST must become a GET; for GraphQL, AppSync has a cache of its own.'
			},
			{
				lead: 'Close the other way in.',
				text: 'Callers who know the API’s own address go past the cache. Let it accept only CloudFront.'
			},
			{
				lead: 'Errors are kept too.',
				text: 'A failing answer may be repeated for a while. Set how long.'
			}
		],
		older:
			'Older material speaks of the CloudFront inside an edge-optimized REST API. That one keeps no answers: put your own in front of a Regional endpoint.',
		first: distribution,
		next: [
			edge('it stands in front of an API'),
			{
				tree: 'api-front-door',
				ask: 'What stands behind it?',
				known: 'CloudFront in front, which keeps answers'
			},
			{
				tree: 'traffic-protection',
				ask: 'Which rules should stop bad requests?',
				known: 'CloudFront, to which AWS WAF attaches'
			}
		],
		sources: [cdnIntro, cdnWorks, cdnExpiration, cdnQuotas, restOrHttp]
	},

	'cloudfront-files': {
		title: 'Serve files through CloudFront.',
		short: 'CloudFront for files',
		recommend: ['cloudfront'],
		lede: 'Edge locations near readers keep the files, and the bucket or server is asked once for many downloads. Files with a version in their name can stay for as long as you like.',
		rival: {
			candidate: 's3',
			when: 'readers are few and in the bucket’s own Region: then they can fetch from it directly.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['s3'],
			says: 'You pay for GB sent to readers and for requests, after a monthly allowance, or a flat plan. From an origin in AWS to CloudFront nothing is paid.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'Old files stay.',
				text: 'A file that changes under the same name is served from copies for up to {cloudfront.cache-default}, and longer from browsers. Put a version in the name; invalidate in an emergency.'
			},
			{
				lead: 'A bucket that is open anyway.',
				text: 'Allow the bucket to CloudFront alone, or readers go past it.'
			},
			{
				lead: 'Needless parts in the key.',
				text: 'Cookies and parameters that change nothing split one file into many copies. Leave them out.'
			},
			{
				lead: 'Largest file kept.',
				text: '{cloudfront.cached-file-most}; what is larger has to be split.'
			}
		],
		first: distribution,
		next: [
			edge('files are kept at the edge'),
			{
				tree: 's3-access',
				ask: 'Who may reach the bucket?',
				known: 'readers come through CloudFront'
			},
			{ tree: 'storage', ask: 'Where do the files lie?', known: 'readers come through CloudFront' }
		],
		sources: [cdnIntro, cdnWorks, cdnExpiration, cdnInvalidation, cdnQuotas]
	},

	'cloudfront-pages': {
		title: 'Keep built pages in CloudFront for a short time.',
		short: 'CloudFront for pages',
		recommend: ['cloudfront'],
		lede: 'Even a few seconds at the edge turn a crowd into a handful of calls to your servers. Headers say how long, and an old page can be shown while a new one is fetched.',
		against: {
			elasticache:
				'It saves queries, but every reader still waits for the servers to build the page.'
		},
		rival: {
			candidate: 'elasticache@serverless',
			when: 'nearly every page differs by person, and only the parts inside can be shared.'
		},
		cost: {
			dimension: 'cache-month',
			against: ['elasticache@serverless', 'elasticache@nodes'],
			says: 'You pay for requests and GB sent, after a monthly allowance, or a flat plan; from AWS to CloudFront nothing. Fewer servers are needed behind.',
			page: cdnPricing
		},
		watch: [
			personal,
			{
				lead: 'Without headers it stays long.',
				text: 'Send a max-age in seconds; the default is {cloudfront.cache-default}. With stale-while-revalidate nobody waits for the new page, and with stale-if-error the old one stays when servers fail.'
			},
			{
				lead: 'A new article must appear.',
				text: 'Keep front pages for seconds, and invalidate paths when you publish.'
			},
			{
				lead: 'Sign-in, basket and forms pass through.',
				text: 'Give their paths a behaviour that keeps nothing and forwards cookies.'
			}
		],
		first: distribution,
		next: [
			edge('built pages are kept for a short time'),
			{
				tree: 'load-balancer',
				ask: 'What stands in front of the servers?',
				known: 'CloudFront asks them only when a page has ended'
			},
			{ tree: 'edge-functions', ask: 'Should small decisions be made at the edge?' }
		],
		sources: [cdnIntro, cdnWorks, cdnExpiration, cdnInvalidation]
	}
} satisfies Record<string, OutcomeWords>;
