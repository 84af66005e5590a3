/** Outcomes for a name that leads to one place. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	route53AliasOrNot,
	route53AliasValues,
	route53BestPractices,
	route53CommonValues,
	route53HealthCheckApi,
	route53PrivateZones,
	route53Pricing,
	route53RecordApi,
	route53RecordTypes,
	route53Simple,
	route53ToBalancer,
	route53ToResources,
	websiteEndpoints,
	websiteRedirects
} from '#trees/candidates/network/sources.ts';
import { insideOnly, records } from './recurring.ts';

export const onePlace = {
	alias: {
		title: 'Point the name at it with an alias record.',
		short: 'Alias record',
		recommend: ['route53-alias'],
		lede: 'It works at the bare domain as well as below it, follows the addresses of its target as they change, and its queries are free. Leave the routing policy at simple.',
		rival: {
			candidate: 'route53-cname',
			when: 'the name lies below the bare domain and leads to something that is no alias target: a database endpoint, or a name at another provider.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-simple', 'route53-cname'],
			says: 'You pay for the hosted zone. Queries for an alias to an AWS resource are not charged; a CNAME costs one query, or two where its target is a name in Route 53.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Route 53 must serve the domain.',
				text: 'An alias exists only in its hosted zones. Where another provider holds the domain, move the zone, or delegate a subdomain to Route 53.'
			},
			{
				lead: 'The target must know the name.',
				text: 'CloudFront and API Gateway answer only for names that are set up there. A website bucket must be called like the record.'
			},
			{
				lead: 'Its TTL is not yours.',
				text: 'A load balancer’s is {route53-alias.record-ttl}. Before you move a name here, shorten the TTL of the old record and wait it out.'
			},
			{
				lead: 'Two records for two kinds of address.',
				text: 'Type A for IPv4, type AAAA for IPv6. For an ALB of another account, put “dualstack.” before its name.'
			},
			insideOnly
		],
		older:
			'Older material puts a CNAME at www only and redirects the bare domain to it. With an alias both names can lead to the load balancer.',
		first: { docs: route53ToBalancer, resources: records },
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which load balancer should the name lead to?',
				known: 'the name reaches it by an alias record'
			},
			{
				tree: 'content-distribution',
				ask: 'Should a content network stand in between?',
				known: 'the name leads to an AWS resource by an alias record'
			},
			{
				tree: 'api-front-door',
				ask: 'Is it an API, and what should front it?',
				known: 'the name leads to an AWS resource by an alias record'
			},
			{
				tree: 'global-entry',
				ask: 'Will there be several Regions, or callers far away?',
				known: 'the name leads to one place'
			}
		],
		sources: [route53AliasOrNot, route53AliasValues, route53ToBalancer, route53RecordApi]
	},

	simple: {
		title: 'Give the name its address by simple routing.',
		short: 'Simple routing',
		recommend: ['route53-simple'],
		lede: 'A plain A or AAAA record holds the address and gives it to everybody. Nothing is chosen or checked, so the address must be one that stays.',
		rival: {
			candidate: 'route53-alias',
			when: 'a load balancer, a distribution or another alias target stands in front of the server, or soon will.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-alias', 'route53-latency'],
			says: 'You pay for the hosted zone and for each query that Route 53 answers. A long TTL means fewer queries.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'The address must stay.',
				text: 'Give an instance an Elastic IP address before its address goes into a record; its own public one may change.'
			},
			{
				lead: 'Nobody checks it.',
				text: 'When the server is down, the name still leads there. A second place needs failover routing.'
			},
			{
				lead: 'Several values are no failover.',
				text: 'Everybody gets all of them in random order, the dead ones too. Multivalue answers leave those out.'
			},
			{
				lead: 'Shorten the TTL before a move.',
				text: 'Resolvers keep the old address until it runs out. Lower it some time before, and raise it when all works.'
			},
			insideOnly
		],
		first: { docs: route53Simple, resources: records },
		next: [
			{
				tree: 'load-balancer',
				ask: 'Should a load balancer stand in front of the server?',
				known: 'the name holds an address today'
			},
			{
				tree: 'global-entry',
				ask: 'Are callers spread over the world?',
				known: 'the name leads to one address'
			}
		],
		sources: [
			route53Simple,
			route53CommonValues,
			route53BestPractices,
			route53HealthCheckApi,
			route53PrivateZones
		]
	},

	cname: {
		title: 'Lead the name on with a CNAME record.',
		short: 'CNAME record',
		recommend: ['route53-cname'],
		lede: 'It sends callers on to another name, wherever that is hosted, and the owner of that name may change the addresses behind it. Below the bare domain nothing stands against it.',
		rival: {
			candidate: 'route53-alias',
			when: 'the other name belongs to an AWS resource that an alias can lead to: its queries are free, and there is one look-up less.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-alias', 'route53-simple'],
			says: 'You pay for the hosted zone and for each query, and for a second one where the other name is in Route 53 too.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Whoever owns the other name gets your callers.',
				text: 'Delete the CNAME on the day you give up the shop, the app or the account behind it: somebody else may take that name.'
			},
			{
				lead: 'Nothing else may share the name.',
				text: 'DNS allows no other record beside a CNAME, neither TXT nor MX.'
			},
			{
				lead: 'The other side must know your name.',
				text: 'Callers still ask for your name, so the provider needs it set up, with a certificate for it. A database client that checks host names wants the endpoint’s own.'
			},
			{
				lead: 'Never copy the address instead.',
				text: 'A provider changes its addresses unannounced, and a database’s endpoint leads to another machine after a failover.'
			},
			insideOnly
		],
		first: { docs: route53CommonValues, resources: records },
		next: [
			{
				tree: 'content-distribution',
				ask: 'Should a content network of yours stand before the provider?',
				known: 'the name leads to another firm’s name'
			},
			{ tree: 'rds-availability', ask: 'How does a database behind the name survive a failure?' }
		],
		sources: [
			route53AliasOrNot,
			route53RecordTypes,
			route53ToResources,
			route53BestPractices,
			route53PrivateZones
		]
	},

	redirect: {
		title: 'Redirect the bare domain to www, and lead www on.',
		short: 'Redirect to www',
		recommend: ['route53-alias', 'route53-cname'],
		lede: 'No CNAME may stand at the bare domain, and no alias leads outside AWS. So an alias leads to a bucket or a distribution that redirects to www, and a CNAME leads www to the provider.',
		rival: {
			candidate: 'route53-simple',
			when: 'the provider promises fixed addresses for bare domains: enter those, and no redirect is needed.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-simple'],
			says: 'Queries for the alias are free, those for www are charged. The bucket or distribution that redirects is paid for by request.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'HTTPS needs CloudFront.',
				text: 'Website endpoints of S3 know HTTP only. For https:// at the bare domain, put a distribution with a certificate before the redirect.'
			},
			{
				lead: 'The bucket is called like the domain.',
				text: 'An alias finds a website bucket only under the name of the record. If somebody has taken that name, use a distribution.'
			},
			{
				lead: 'A redirect is for browsers.',
				text: 'Programs that call an API may not follow it. Give them a name below the bare domain.'
			},
			{
				lead: 'Leave the mail alone.',
				text: 'MX and TXT records of the bare domain stay as they are; an alias of type A lives beside them.'
			},
			{
				lead: 'Don’t wait for the HTTPS record type.',
				text: 'Its alias mode is meant for bare domains, and Route 53 has it, but many callers don’t ask for it yet.'
			}
		],
		first: {
			docs: websiteRedirects,
			resources: [...records, 'AWS::S3::Bucket', 'AWS::CloudFront::Distribution']
		},
		next: [
			{
				tree: 'content-distribution',
				ask: 'Should a distribution serve the whole site instead?',
				known: 'the bare domain only redirects'
			}
		],
		sources: [
			route53AliasOrNot,
			route53AliasValues,
			route53RecordTypes,
			websiteRedirects,
			websiteEndpoints
		]
	}
} satisfies Record<string, OutcomeWords>;
