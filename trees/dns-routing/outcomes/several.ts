/** Outcomes for a name with several places, wherever the caller is. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	route53BestPractices,
	route53Chooses,
	route53Multivalue,
	route53MultivalueValues,
	route53Pricing,
	route53RecordApi,
	route53Weighted,
	route53WeightedValues
} from '#trees/candidates/network/sources.ts';
import { checkedRecords } from './recurring.ts';

export const several = {
	weighted: {
		title: 'Share look-ups by weighted routing.',
		short: 'Weighted routing',
		recommend: ['route53-weighted'],
		lede: 'Each target has a record with a weight, and gets that part of the look-ups. Move the weights in steps, for a new version, a migration or a test, and back again if need be.',
		rival: {
			candidate: 'alb',
			when: 'both stand behind one Application Load Balancer: its weighted target groups share requests instead of look-ups, and a change holds at once.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-simple', 'route53-latency'],
			says: 'Queries cost what simple ones do. Both targets run at the same time; health checks come on top where a target is no alias.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Shares are of look-ups, not of people.',
				text: 'A resolver keeps one answer for everybody behind it until the TTL runs out: a whole company may count as one. Small shares come out rough.'
			},
			{
				lead: 'All weights at nought stop nothing.',
				text: 'Route 53 then gives out all of them alike. Leave one with a weight, or delete the records.'
			},
			{
				lead: 'A person may change sides.',
				text: 'Each new look-up is a new throw of the dice. Sessions must be good on both sides.'
			},
			{
				lead: 'Unchecked targets keep their share.',
				text: 'Set Evaluate Target Health on aliases, and put a health check on every other record.'
			},
			{
				lead: 'One TTL for the group.',
				text: 'With an alias to a load balancer among them, give the others {route53-alias.record-ttl}, or the shares shift.'
			},
			{
				lead: 'Nought is a standby.',
				text: 'With health checks, a record of weight nought answers once all the others are unhealthy. It must then bear everything.'
			}
		],
		first: { docs: route53Weighted, resources: checkedRecords },
		next: [
			{
				tree: 'deployment',
				ask: 'How does a new version go live, and back?',
				known: 'shares are moved by weights in DNS'
			},
			{
				tree: 'load-balancer',
				ask: 'Can one balancer share the requests instead?',
				known: 'two targets, in shares'
			},
			{ tree: 'migration', ask: 'How does the rest of it move?' }
		],
		sources: [route53Weighted, route53WeightedValues, route53Chooses, route53RecordApi]
	},

	multivalue: {
		title: 'Give several healthy addresses in one multivalue answer.',
		short: 'Multivalue answer',
		recommend: ['route53-multivalue'],
		lede: 'Each server has a record with a health check. An answer holds healthy addresses only, {route53-multivalue.answers-most} at most, picked at random; a caller whose first address is dead can try the next.',
		rival: {
			candidate: 'nlb',
			when: 'callers may reach them through one address: each connection then goes to a healthy server, without waiting for resolvers.'
		},
		cost: {
			dimension: 'query-price',
			against: ['route53-alias', 'route53-simple'],
			says: 'Queries cost what simple ones do, and each server’s health check costs by the month. A load balancer costs by the hour instead; queries for an alias to it are free.',
			page: route53Pricing
		},
		watch: [
			{
				lead: 'Callers must try the next address.',
				text: 'Many programs wait long at a dead one, or give up. Try yours with a first address that is dead.'
			},
			{
				lead: 'Resolvers keep what has died.',
				text: 'An address goes out of answers when its check fails, and out of resolvers when the TTL runs out: {route53-multivalue.record-ttl} at most is advised.'
			},
			{
				lead: 'Chance shares only roughly.',
				text: 'It knows neither load nor size. A large and a small server get the same.'
			},
			{
				lead: 'Addresses only.',
				text: 'Neither an alias nor a CNAME can be part of it, so no load balancer can.'
			},
			{
				lead: 'No check, no failure.',
				text: 'A record without a health check always counts as healthy. If all are unhealthy, those are given out.'
			}
		],
		older:
			'Older set-ups put all addresses into one simple record. Nothing checks those, and a long answer may need a second try over TCP.',
		first: { docs: route53MultivalueValues, resources: checkedRecords },
		next: [
			{
				tree: 'load-balancer',
				ask: 'Is there a load balancer that would do after all?',
				known: 'callers reach each server directly today'
			},
			{ tree: 'observability', ask: 'Who hears that a server has left the answers?' }
		],
		sources: [route53Multivalue, route53MultivalueValues, route53BestPractices]
	}
} satisfies Record<string, OutcomeWords>;
