/** Outcomes for a name that leads each caller to a place of its own. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	route53BestPractices,
	route53Chooses,
	route53ClientSubnet,
	route53Geolocation,
	route53GeolocationValues,
	route53Geoproximity,
	route53GeoproximityValues,
	route53GlobalResolver,
	route53IpBased,
	route53Latency,
	route53LatencyValues,
	route53Networks,
	route53PrivateCreate,
	route53PrivateRules,
	route53PrivateZones,
	route53Pricing,
	route53Quotas,
	route53TrafficFlow,
	route53Trees
} from '#trees/candidates/network/sources.ts';
import { checkedRecords, globalEntry, records, resolverSeen } from './recurring.ts';

export const where = {
	latency: {
		title: 'Send callers to the fastest Region by latency routing.',
		short: 'Latency routing',
		recommend: ['route53-latency'],
		lede: 'Each Region has a record, and Route 53 answers with the one that is fastest to reach from where the look-up comes. If its health fails, the next best answers: all Regions serve.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers need fixed addresses, or must leave a broken Region without waiting for resolvers to forget.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-geolocation', 'route53-simple'],
			says: 'The price of a query matters little, and an alias to an AWS resource has none. What costs is everything that runs in the second Region.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Callers leave a broken Region late.',
				text: 'Resolvers keep an answer for the TTL; {route53-latency.record-ttl} at most is advised with a health check. Some programs keep it longer still.'
			},
			{
				lead: 'Without health there is no failover.',
				text: 'Set Evaluate Target Health on aliases, put health checks on the rest. Each Region must be able to bear what the other leaves.'
			},
			{
				lead: 'A caller may change Regions.',
				text: 'One Region this week, another the next: data and sessions must be good in all.'
			},
			resolverSeen,
			{
				lead: 'One record for each Region.',
				text: 'Several targets in a Region stand behind a load balancer, or behind weighted records that the latency record leads to.'
			},
			{
				lead: 'Inside, the VPC’s Region counts.',
				text: 'In a private hosted zone the place of the caller is that of the resolver in its Region.'
			}
		],
		first: { docs: route53LatencyValues, resources: checkedRecords },
		next: [
			{ ...globalEntry, known: 'DNS picks the Region by latency' },
			{
				tree: 'database',
				ask: 'Which database can all Regions write to?',
				known: 'several Regions serve, and callers may change Regions'
			},
			{
				tree: 'disaster-recovery',
				ask: 'How much must the other Region be able to bear?',
				known: 'all Regions serve, and DNS leaves a broken one out'
			}
		],
		sources: [
			route53Latency,
			route53LatencyValues,
			route53ClientSubnet,
			route53Chooses,
			route53Trees,
			route53BestPractices
		]
	},

	geolocation: {
		title: 'Answer by the caller’s country with geolocation routing.',
		short: 'Geolocation routing',
		recommend: ['route53-geolocation'],
		lede: 'There is a record for each continent, country or US state that matters, and a default for everybody else. The smallest location wins, and a location always gets the same target.',
		rival: {
			candidate: 'route53-latency',
			when: 'speed is the real reason, and it doesn’t matter on which side of a border somebody is served.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-latency', 'route53-simple'],
			says: 'A query costs somewhat more than for latency routing, and nothing where an alias leads to an AWS resource. What costs is what runs in each place.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'It is no lock.',
				text: 'Anybody can use a far resolver, or the address itself. Where a law or a licence forbids access, CloudFront or AWS WAF must refuse it.'
			},
			{
				lead: 'Set a default record.',
				text: 'Without one, callers from places you didn’t list get no answer, nor do addresses that are on no map.'
			},
			{
				lead: 'A failed country falls to a larger one.',
				text: 'If its target is unhealthy, the continent’s record answers, then the default. Where people may be served in one place only, give that record a standby there.'
			},
			resolverSeen,
			{
				lead: 'Some are in no state.',
				text: 'With records for US states, add one for the whole country: not every address belongs to a state.'
			}
		],
		first: { docs: route53GeolocationValues, resources: checkedRecords },
		next: [
			{ tree: 'traffic-protection', ask: 'What refuses callers from elsewhere?' },
			{
				tree: 'content-distribution',
				ask: 'Can a content network choose by country instead?',
				known: 'DNS picks the place by country'
			},
			globalEntry
		],
		sources: [
			route53Geolocation,
			route53GeolocationValues,
			route53ClientSubnet,
			route53BestPractices
		]
	},

	geoproximity: {
		title: 'Send callers to the nearest place by geoproximity routing.',
		short: 'Geoproximity routing',
		recommend: ['route53-geoproximity'],
		lede: 'Each target has a place on the map: a Region, a Local Zone, or latitude and longitude. The nearest answers, and a bias widens or narrows the area of each.',
		rival: {
			candidate: 'route53-latency',
			when: 'all places are AWS Regions, and speed counts rather than a border that you can shift.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-latency', 'route53-simple'],
			says: 'A query costs as much as for geolocation, and nothing where an alias leads to an AWS resource. Traffic Flow, with its map, is optional: each policy record in it costs by the month.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Change a bias in small steps.',
				text: 'Near a border a small step can move whole cities, and swamp the place they move to.'
			},
			{
				lead: 'Nearest is not fastest.',
				text: 'Distance knows nothing of cables and congestion. Measure from a few networks that matter.'
			},
			{
				lead: 'Without health there is no failover.',
				text: 'With health checks, or Evaluate Target Health on aliases, the next nearest answers. It needs room for that.'
			},
			resolverSeen,
			{
				lead: 'Room for fewer places.',
				text: '{route53-geoproximity.records-most} of one name at most, where other policies take {route53-latency.records-most}.'
			}
		],
		older:
			'Older material says that geoproximity needs Traffic Flow. Plain records have it by now, in private zones too; only the map is left to Traffic Flow.',
		first: { docs: route53GeoproximityValues, resources: checkedRecords },
		next: [
			{ ...globalEntry, known: 'DNS picks the place by distance' },
			{ tree: 'hybrid-connectivity', ask: 'How are your own data centres joined to AWS?' }
		],
		sources: [
			route53Geoproximity,
			route53GeoproximityValues,
			route53TrafficFlow,
			route53Latency,
			route53Quotas
		]
	},

	'ip-based': {
		title: 'Answer by the caller’s network with IP-based routing.',
		short: 'IP-based routing',
		recommend: ['route53-ip-based'],
		lede: 'You upload lists of networks and name a target for each, so that customers of one provider or company reach the place you chose. A default record answers everybody else.',
		rival: {
			candidate: 'route53-geolocation',
			when: 'countries or continents are fine enough: AWS then keeps the map, and you keep no lists.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-geolocation', 'route53-simple'],
			says: 'It is the dearest kind of query, save where an alias leads to an AWS resource; very long lists cost too. What you save may be transit that your partners charge.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'It may see the resolver’s network.',
				text: 'Where the resolver doesn’t pass on a part of the caller’s address, its own counts. Customers who use a public resolver then match no list.'
			},
			{
				lead: 'Lists grow old.',
				text: 'Providers gain and lose networks. Let a program change the collection, and somebody answer for it.'
			},
			{
				lead: 'Single addresses can’t be told apart.',
				text: 'The smallest network is {route53-ip-based.network-least}. An office with a few addresses is too small.'
			},
			{
				lead: 'Set a default record.',
				text: 'It answers for every network that is on no list.'
			},
			{
				lead: 'One collection for a name.',
				text: 'All records of a name and type use the same one. It holds {route53-ip-based.networks-most} unless you ask for more.'
			}
		],
		first: {
			docs: route53Networks,
			resources: [...checkedRecords, 'AWS::Route53::CidrCollection']
		},
		next: [
			{ ...globalEntry, known: 'DNS picks the place by the caller’s network' },
			{ tree: 'traffic-protection', ask: 'Should some networks be refused?' }
		],
		sources: [route53IpBased, route53Networks, route53ClientSubnet, route53Quotas]
	},

	'private-zone': {
		title: 'Answer inside with a private hosted zone.',
		short: 'Private hosted zone',
		recommend: ['route53-private-zone'],
		lede: 'In the VPCs that you associate with it, the private zone answers; everybody else gets the public zone’s answer. VPCs that need different answers each have a zone of that name.',
		rival: {
			candidate: 'route53-alias',
			when: 'machines inside may reach it at its public address as well: one record in the public zone is then enough.'
		},
		cost: {
			none: 'not published',
			why: 'No page that was read gives a rate for queries from inside a VPC. Each zone costs by the month, and endpoints of VPC Resolver by the hour.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'It answers for the whole domain.',
				text: 'A name that is missing there doesn’t exist inside, even if the public zone has it. Copy what machines need, or make the private zone for one subdomain only.'
			},
			{
				lead: 'Machines on premises don’t see it.',
				text: 'Give them an inbound endpoint of VPC Resolver in one of the VPCs, and forward the domain to it. For people anywhere there is Global Resolver.'
			},
			{
				lead: 'A forwarding rule wins.',
				text: 'A rule of VPC Resolver for the same domain takes precedence over the zone.'
			},
			{
				lead: 'One zone of a name for each VPC.',
				text: 'Two private zones of the same name can’t serve the same VPC.'
			},
			{
				lead: 'Two settings of each VPC.',
				text: 'DNS host names and DNS support must be on.'
			},
			{
				lead: 'Not everything works inside.',
				text: 'IP-based routing is not supported, an alias can’t lead to CloudFront, and health checks can’t reach private addresses.'
			}
		],
		older:
			'Older material lists fewer policies for private zones. By now all but IP-based routing work there.',
		first: { docs: route53PrivateCreate, resources: records },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'How do machines on premises get there?',
				known: 'the name has a private answer'
			},
			{ tree: 'vpc-connectivity', ask: 'How do VPCs reach the place the name leads to?' },
			{
				tree: 'load-balancer',
				ask: 'Which internal load balancer stands behind the name?',
				known: 'the name answers inside your networks only'
			}
		],
		sources: [route53PrivateZones, route53PrivateCreate, route53PrivateRules, route53GlobalResolver]
	}
} satisfies Record<string, OutcomeWords>;
