import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	planAndRi,
	planApply,
	planPrices,
	planPurchase,
	planQuotas,
	planReturn,
	planTypes,
	ri,
	riApply,
	riExchange,
	riMarket,
	riModify,
	riPrices,
	riScope
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';

/** Outcomes where a contract is already paid and fits badly. */
export const heldOutcomes = {
	'exchange-first': {
		title: 'Exchange the Convertible Reserved Instances you hold.',
		short: 'Exchange Convertibles',
		recommend: ['convertible-ri'],
		lede: 'They bill to the end of their term in any case and cannot be sold. An exchange turns them towards the family, system and tenancy that run today, before any plan is bought.',
		against: {
			'compute-savings-plan':
				'It applies only to what reservations leave over, and would bill beside them.',
			'standard-ri': 'A Convertible cannot become a Standard one.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'the reservations end soon, or the work has left EC2 or the Region: they cannot follow there.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'on-demand'],
			says: 'The reservations bill anyway. The exchange itself is free; a configuration of higher value costs the difference for the rest of the term.',
			page: riPrices
		},
		watch: [
			{
				lead: 'Equal or higher value.',
				text: 'You may have to pay the difference; value is never paid back. Ask for a quote first.'
			},
			{
				lead: 'Same Region, same end.',
				text: 'An exchange keeps the Region, and a single reservation keeps its term and end date.'
			},
			{
				lead: 'Mind the merge.',
				text: 'Several become one that ends with the latest of them, and takes the longer term.'
			},
			{
				lead: 'Split before you exchange.',
				text: 'To turn only a part, modify the reservation into several, then exchange one of them.'
			},
			{
				lead: 'Do not renew by habit.',
				text: 'When they end, a Compute Savings Plan gives the same discount with no exchanges by hand.'
			}
		],
		older:
			'Older material says to buy Convertible ones for load that will change. AWS now advises Savings Plans for that; exchange those you have.',
		first: {
			docs: riExchange,
			resources: [
				'ec2:GetReservedInstancesExchangeQuote',
				'ec2:AcceptReservedInstancesExchangeQuote'
			]
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which family should they turn to?',
				known: 'within the same Region'
			},
			{
				tree: 'compute',
				ask: 'What will still run on EC2 at their end?',
				known: 'paid until the term ends'
			}
		],
		sources: [riExchange, planAndRi, planApply, ri, riModify]
	},

	'sell-what-is-left': {
		title: 'Modify the Standard Reserved Instances you hold, and offer the rest for sale.',
		short: 'Sell Standard RIs',
		recommend: ['standard-ri'],
		lede: 'They cannot be cancelled or exchanged. Within their family they can be turned to another zone, scope or size; what still matches nothing can be offered to others.',
		against: {
			'compute-savings-plan': 'Bought now, it bills beside reservations that still stand unused.',
			'convertible-ri': 'A Standard one cannot be turned into it.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'the reservations end within weeks: let them run out, and plan for what runs then.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['on-demand'],
			says: 'They bill every hour until sold. A modification is free; of the price that a buyer pays, {standard-ri.sale-fee} goes to AWS.',
			page: riPrices
		},
		watch: [
			{
				lead: 'A sale is not promised.',
				text: 'Buyers get the lowest price first. Until somebody buys yours, it bills on.'
			},
			{
				lead: 'Who may sell.',
				text: 'A seller needs a bank with a US address and registers as root user. Accounts of AWS India may not sell, nor may anyone sell what was bought at a volume discount.'
			},
			{
				lead: 'When, and how much.',
				text: 'After {standard-ri.sale-after}, with a month or more left, and up to {standard-ri.sale-most} in the life of an account.'
			},
			{
				lead: 'First make it regional.',
				text: 'A zonal one turned regional covers every zone and, for plain Linux (not RHEL or SUSE) in most families, every size. It gives up its capacity by that.'
			},
			{
				lead: 'Look in the other accounts.',
				text: 'The discount is shared in the organisation: a team with the right family may use it up.'
			}
		],
		first: {
			docs: riModify,
			resources: ['ec2:ModifyReservedInstances', 'ec2:CreateReservedInstancesListing']
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Can the work go back to the paid family?',
				known: 'that family is paid to the end of the term'
			}
		],
		sources: [riModify, riMarket, riApply, riScope, ri]
	},

	'fill-the-plan': {
		title: 'Fill the Savings Plan you hold before you buy anything else.',
		short: 'Fill the Savings Plan',
		recommend: ['compute-savings-plan'],
		lede: 'A plan can be neither sold, exchanged nor cancelled, and its spend bills every hour. Each hour of other work that it covers costs nothing more.',
		against: {
			'convertible-ri': 'Reservations are applied before plans, so a new one empties it further.',
			'standard-ri': 'Reservations are applied before plans, so a new one empties it further.'
		},
		rival: {
			candidate: 'on-demand',
			when: 'the plan ends soon: let it run out, and size the next one to what is left.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['on-demand', 'spot'],
			says: 'The commitment is paid, used or not: work that moves under it is free until it is full. Even Spot costs more than an hour already paid.',
			page: planPrices
		},
		watch: [
			{
				lead: 'Nothing unused is carried over.',
				text: 'Look at the utilisation hour by hour in Cost Explorer: nights that stand empty are lost, whatever the average says.'
			},
			{
				lead: 'Is it still to be returned?',
				text: 'Within {compute-savings-plan.returned-within} and in the month it was bought, up to {compute-savings-plan.returned-up-to} of commitment and {compute-savings-plan.returns-a-year} a year, at full refund.'
			},
			{
				lead: 'See that sharing is on.',
				text: 'It covers the other accounts of the organisation only where sharing is enabled; the owner’s usage comes first.'
			},
			{
				lead: 'Take work from Spot and from peaks.',
				text: 'Batch that ran as Spot may run On-Demand under the plan at no further cost. A Compute plan also takes Fargate and Lambda.'
			},
			{
				lead: 'A plan for one family is narrower.',
				text: 'It is filled only by that family in its Region: move what can move there, in any size and system.'
			}
		],
		first: {
			docs: planApply,
			resources: ['ce:GetSavingsPlansUtilization', 'savingsplans:ReturnSavingsPlan']
		},
		next: [
			{
				tree: 'compute',
				ask: 'What could move under it: containers, functions?',
				known: 'a Compute plan covers EC2, Fargate and Lambda'
			}
		],
		sources: [planApply, planReturn, planQuotas, planTypes, planPurchase, planAndRi]
	}
} satisfies Partial<Outcomes<typeof states>>;
