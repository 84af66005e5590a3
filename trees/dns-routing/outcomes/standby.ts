/** Outcomes for a name with a standby. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	recoveryPricing,
	regionSwitchChecks,
	route53BestPractices,
	route53Chooses,
	route53FailoverTypes,
	route53FailoverValues,
	route53Healthy,
	route53HealthCheckApi,
	route53PrivateFailover,
	route53PrivateRules,
	route53Pricing,
	route53RecordApi,
	routingControl,
	routingControlCreate,
	routingControlPractices
} from '#trees/candidates/network/sources.ts';
import { maintenance } from '#trees/candidates/storage/sources.ts';
import { checkedRecords, globalEntry } from './recurring.ts';

const recovery = {
	tree: 'disaster-recovery',
	ask: 'How ready must the standby be, and what may be lost?'
};

export const standby = {
	failover: {
		title: 'Switch to a standby by failover routing.',
		short: 'Failover routing',
		recommend: ['route53-failover'],
		lede: 'Everybody goes to the primary. While its health check, or the health of its alias target, fails, everybody goes to the secondary: another Region, another site, or a page that says sorry.',
		rival: {
			candidate: 'global-accelerator',
			when: 'callers must follow whatever resolvers and programs still keep: its addresses stay, and it moves the traffic behind them.'
		},
		against: {
			'route53-latency':
				'Both places would serve at once. Where they may, take it: a broken standby shows early.',
			'route53-weighted':
				'A weight of nought can stand by too, but only for all the others together, and is easily misread.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-latency', 'route53-simple'],
			says: 'Queries cost what simple ones do. Each health check costs by the month, more outside AWS or with fast intervals; Evaluate Target Health on an alias needs none.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Callers follow late.',
				text: 'The switch waits for {route53-failover.checks-failed} by default, then for the TTL to run out: keep that at {route53-failover.record-ttl} or less. Some programs keep an answer longer still.'
			},
			{
				lead: 'A primary without a check never fails.',
				text: 'Give it a health check, or an alias with Evaluate Target Health. CloudFront can’t be evaluated so: it needs a check.'
			},
			{
				lead: 'The standby must be fit to serve.',
				text: 'Data, room, certificates: try the switch regularly. If both are unhealthy, the primary is given out.'
			},
			{
				lead: 'Check the server, not the name.',
				text: 'A check on the name that fails over gives unpredictable results. Use the endpoint’s own name or address.'
			},
			{
				lead: 'Change nothing in the emergency.',
				text: 'Answering and checking are built to go on whatever happens; editing records is not. Both records must stand ready.'
			},
			{
				lead: 'It goes back by itself.',
				text: 'Once the primary is healthy, callers return to it, ready or not. Where data must be brought home first, let people decide.'
			}
		],
		first: { docs: route53FailoverTypes, resources: checkedRecords },
		next: [
			{ ...recovery, known: 'the name switches by itself, through DNS' },
			{ ...globalEntry, known: 'DNS switches, and resolvers follow late' },
			{ tree: 'rds-availability', ask: 'How does the database come along?' },
			{ tree: 'observability', ask: 'Who hears of the switch?' }
		],
		sources: [
			route53FailoverTypes,
			route53Chooses,
			route53Healthy,
			route53BestPractices,
			route53FailoverValues,
			route53RecordApi
		]
	},

	'failover-by-hand': {
		title: 'Fail over by hand, with a switch that people turn.',
		short: 'Failover by hand',
		recommend: ['route53-failover'],
		lede: 'Two failover records stand ready. Their health checks probe nothing: they are set by a plan of Region switch, or by routing controls for what is most critical, when people or a runbook say so. Nobody edits a record.',
		rival: {
			candidate: 'route53-weighted',
			when: 'it is a planned move and no emergency: weights are moved in steps, and it doesn’t matter that this edits records.'
		},
		cost: {
			none: 'not applicable',
			why: 'Queries cost what they do for any failover record. What counts is the switch: AWS calls Region switch the cheaper one; a cluster of routing controls is paid by the hour, used or not.',
			page: recoveryPricing
		},
		watch: [
			{
				lead: 'Know what the switch leans on.',
				text: 'A plan of Region switch needs the Region you go to. Routing controls live in a cluster over five Regions, with safety rules, and bear the loss of two.'
			},
			{
				lead: 'Have keys and addresses at hand.',
				text: 'Turn it through the API at a Regional endpoint, not in the console. Keep addresses and credentials where the disaster leaves them.'
			},
			{
				lead: 'Open connections stay.',
				text: 'DNS moves new ones only. Shorten the keep-alive of load balancers so that callers connect anew.'
			},
			{
				lead: 'Guard against both off.',
				text: 'With routing controls, add a safety rule, and know how to override it when it stands in the way.'
			},
			{
				lead: 'Callers follow late.',
				text: 'Keep the TTL at {route53-failover.record-ttl} or less: resolvers keep an answer that long, some programs longer. Where that is too slow, dials of Global Accelerator move traffic behind fixed addresses.'
			},
			{
				lead: 'The standby is no AWS Region?',
				text: 'A health check with its status inverted, on something there that you control, is a switch too. The safeguards are then yours to build.'
			}
		],
		older:
			'Older plans take routing controls for every switch, and add readiness checks, which are closed to new customers. AWS now advises Region switch to begin with.',
		first: {
			docs: regionSwitchChecks,
			resources: [
				'AWS::ARCRegionSwitch::Plan',
				'AWS::Route53RecoveryControl::RoutingControl',
				...checkedRecords
			]
		},
		next: [
			{ ...recovery, known: 'people decide, and DNS follows their switch' },
			{ ...globalEntry, known: 'people decide, and resolvers follow late' },
			{ tree: 'rds-availability', ask: 'Who promotes the database, and when?' }
		],
		sources: [
			regionSwitchChecks,
			routingControl,
			routingControlCreate,
			routingControlPractices,
			route53BestPractices,
			maintenance
		]
	},

	'failover-inside': {
		title: 'Fail over in a private hosted zone, and let an alarm or an alias tell.',
		short: 'Failover, private',
		recommend: ['route53-failover', 'route53-private-zone'],
		lede: 'Failover records work in private hosted zones. Health checkers can’t reach private addresses, so the health of an internal load balancer, through an alias, or a CloudWatch alarm decides which record answers.',
		rival: {
			candidate: 'nlb',
			when: 'both targets can stand behind one internal load balancer: it leaves out the dead one at once, without waiting for resolvers.'
		},
		cost: {
			none: 'not published',
			why: 'No page that was read gives a rate for queries from inside a VPC. You pay for the zone, for each health check by the month, and for the alarms.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'A check that can never pass.',
				text: 'An ordinary health check on a private address fails for ever. Set Evaluate Target Health on an alias to an internal load balancer, or base the check on an alarm.'
			},
			{
				lead: 'Silence is an answer too.',
				text: 'Say what the check shall be when the metric has no data. Unhealthy is right where silence means trouble.'
			},
			{
				lead: 'You can’t try it by setting the alarm.',
				text: 'The check follows the data, not the alarm’s state. Try it by stopping the primary.'
			},
			{
				lead: 'The alarm must be in the same account.',
				text: 'Alarms of other accounts are not supported.'
			},
			{
				lead: 'Callers follow late.',
				text: 'Programs and resolvers keep an answer for the TTL; {route53-failover.record-ttl} at most is advised.'
			},
			{
				lead: 'Two settings of each VPC.',
				text: 'DNS host names and DNS support must be on.'
			}
		],
		first: {
			docs: route53PrivateFailover,
			resources: [...checkedRecords, 'AWS::CloudWatch::Alarm']
		},
		next: [
			{ ...recovery, known: 'an internal name switches through a private zone' },
			{ tree: 'hybrid-connectivity', ask: 'How do machines on premises get there?' },
			{ tree: 'vpc-connectivity', ask: 'How do the VPCs reach each other?' }
		],
		sources: [
			route53PrivateFailover,
			route53PrivateRules,
			route53Healthy,
			route53Chooses,
			route53HealthCheckApi
		]
	}
} satisfies Record<string, OutcomeWords>;
