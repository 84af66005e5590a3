/** Outcomes for pages, calls and connections that servers answer. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	acceleratorEndpoints,
	acceleratorIntro,
	acceleratorPricing,
	acceleratorStart,
	acceleratorUses,
	acceleratorWorks,
	cdnAddresses,
	cdnCustomOrigins,
	cdnFailover,
	cdnIntro,
	cdnOrigins,
	cdnPlans,
	cdnPricing,
	cdnStart,
	cdnVpcOrigins,
	cdnWebSockets,
	cdnWorks
} from '#trees/candidates/network/sources.ts';

const onlyDoor = {
	lead: 'Make it the only door.',
	text: 'A VPC origin lets balancer and servers be private. Else admit CloudFront’s prefix list only, which all its customers share, with a secret header or mutual TLS.'
};
const firewall = {
	lead: 'Attach AWS WAF here.',
	text: 'At the edge, with a limit on requests by address. It is part of every flat-rate plan.'
};

export const servers = {
	'cdn-site': {
		title: 'Put CloudFront in front of the servers, and let it keep what is the same.',
		short: 'CloudFront, caching',
		recommend: ['cloudfront'],
		lede: 'One name for all: images, scripts and public pages are answered at the edge, by path, and the rest goes to the servers over open connections.',
		against: {
			'global-accelerator': 'It can’t read requests, so every one of them goes to the servers.'
		},
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, or all of it must move to another Region within seconds, writes too.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['alb', 'global-accelerator'],
			says: 'GB sent to readers and requests, or a monthly plan; from servers in AWS to CloudFront nothing. What the cache answers, servers needn’t.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'A page kept for the wrong person.',
				text: 'Keep only what is the same for all, and take cookies and headers that matter into the cache key. Begin with a policy that keeps nothing, and add paths.'
			},
			onlyDoor,
			{
				lead: 'A floor overrides the servers.',
				text: 'A minimum time above zero makes it keep even what they mark as private. Leave it at zero. Rules of your own, and VPC origins, need pay-as-you-go or one of the two larger plans.'
			},
			{
				lead: 'It gives up after a while.',
				text: 'By default it waits {cloudfront.origin-wait-most} for an answer. Long reports need more, or another design.'
			},
			firewall,
			{
				lead: 'Files to S3.',
				text: 'Move images and scripts into a bucket as a second origin of the same distribution; servers shouldn’t send them.'
			}
		],
		older:
			'Older material says that the balancer must be public. Since VPC origins it can be private.',
		first: {
			docs: cdnStart,
			resources: [
				'AWS::CloudFront::Distribution',
				'AWS::CloudFront::CachePolicy',
				'AWS::CloudFront::VpcOrigin'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which balancer spreads requests over the servers?',
				known: 'CloudFront stands in front, and reads and caches web requests'
			},
			{
				tree: 'global-entry',
				ask: 'Must several Regions answer?',
				known: 'web requests enter through CloudFront'
			},
			{
				tree: 'edge-functions',
				ask: 'Should code run at the edge?',
				known: 'CloudFront stands in front of the servers'
			},
			{
				tree: 'caching',
				ask: 'Does a cache behind the edge help as well?',
				known: 'CloudFront keeps what is the same for many callers'
			},
			{
				tree: 'dns-routing',
				ask: 'Which record leads your name to it?',
				known: 'a CloudFront distribution'
			}
		],
		sources: [cdnIntro, cdnOrigins, cdnCustomOrigins, cdnVpcOrigins, cdnPlans]
	},

	'cdn-api': {
		title: 'Put CloudFront in front of the API, without caching.',
		short: 'CloudFront, no caching',
		recommend: ['cloudfront'],
		lede: 'Nothing is kept, and yet far callers gain: TLS ends near them, connections to the servers stay open, and AWS’s own network carries the long part.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, encryption must end at the servers, or another Region must take over writes within seconds.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['alb', 'global-accelerator'],
			says: 'GB sent to callers, and a price for each request: with many small calls the requests are the larger part.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'Say clearly that nothing is kept.',
				text: 'Choose the managed policy that disables caching, and one that passes headers, cookies and queries. The default keeps answers for {cloudfront.cache-default}.'
			},
			onlyDoor,
			{
				lead: 'Near callers gain nothing.',
				text: 'In the Region’s own part of the world it is one more stop. It still brings AWS WAF and protection against floods.'
			},
			{
				lead: 'WebSocket and gRPC.',
				text: 'Both work, but not to a VPC origin. Clients must connect again after a break.'
			},
			{
				lead: 'An edge-optimized API has one already.',
				text: 'In API Gateway take a Regional endpoint behind your own distribution; otherwise two stand in a row.'
			},
			firewall
		],
		first: {
			docs: cdnStart,
			resources: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::OriginRequestPolicy']
		},
		next: [
			{
				tree: 'api-front-door',
				ask: 'What should front the API inside the Region?',
				known: 'CloudFront stands in front, and keeps nothing'
			},
			{
				tree: 'global-entry',
				ask: 'Must several Regions answer?',
				known: 'web requests enter through CloudFront'
			},
			{ tree: 'traffic-protection', ask: 'Which rules should stop bad requests?' }
		],
		sources: [cdnWorks, cdnWebSockets, cdnVpcOrigins, cdnCustomOrigins]
	},

	accelerator: {
		title: 'Put Global Accelerator in front of the servers.',
		short: 'Global Accelerator',
		recommend: ['global-accelerator'],
		lede: 'Callers reach fixed addresses at the nearest edge location, and any TCP or UDP travels AWS’s own network to the nearest healthy Region. New connections move at once when it fails.',
		rival: {
			candidate: 'cloudfront',
			when: 'all of it is web requests, a name will do, and reads alone must survive a Region; for addresses, if AWS grants a static list.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['alb', 'cloudfront'],
			says: 'An hourly fee for each accelerator, and a premium on every GB in the direction that carries more, above the usual transfer. Public addresses are billed too.',
			page: acceleratorPricing
		},
		watch: [
			{
				lead: 'It keeps nothing and reads nothing.',
				text: 'Every request reaches the servers. AWS WAF attaches to an ALB behind it; certificates stay there.'
			},
			{
				lead: 'Deleted is gone.',
				text: 'The addresses belong to the accelerator and go with it. Forbid deleting by policy, or bring your own range.'
			},
			{
				lead: 'Open connections stay.',
				text: 'Only new ones move when a Region fails. An idle one ends after {global-accelerator.idle-default} in spite of TCP keep-alive, UDP after {global-accelerator.idle-udp}.'
			},
			{
				lead: 'One door.',
				text: 'Don’t send callers past it to the same servers: connections may collide. Behind it, balancers may be internal.'
			},
			{
				lead: 'Data must be there first.',
				text: 'Traffic moves within seconds; a database in the other Region doesn’t by itself.'
			}
		],
		first: {
			docs: acceleratorStart,
			resources: [
				'AWS::GlobalAccelerator::Accelerator',
				'AWS::GlobalAccelerator::Listener',
				'AWS::GlobalAccelerator::EndpointGroup'
			]
		},
		next: [
			{
				tree: 'global-entry',
				ask: 'One Region or several, and must callers meet one certain server?',
				known: 'web or not, the callers come from all over the world'
			},
			{
				tree: 'load-balancer',
				ask: 'Which balancer stands behind it?',
				known: 'Global Accelerator has the addresses and passes connections on'
			},
			{
				tree: 'disaster-recovery',
				ask: 'Is the data there when another Region takes over?',
				known: 'connections move to the next healthy Region'
			}
		],
		sources: [
			acceleratorIntro,
			acceleratorWorks,
			acceleratorUses,
			acceleratorEndpoints,
			cdnAddresses,
			cdnFailover
		]
	}
} satisfies Record<string, OutcomeWords>;
