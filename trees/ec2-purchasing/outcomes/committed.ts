import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	blocksBilling,
	planAndRi,
	planApply,
	planPurchase,
	planQuotas,
	planReturn,
	planTypes,
	ri,
	riApply,
	riBuying,
	riExchange,
	riMarket,
	riModify,
	riScope,
	spotPage
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import { ownRate, noWayBack } from './repeated.ts';

/** Outcomes that commit for a term. */
export const committedOutcomes = {
	'family-plan': {
		title: 'Buy an EC2 Instance Savings Plan for that family and Region.',
		short: 'EC2 Instance SP',
		recommend: ['ec2-instance-savings-plan'],
		lede: 'It pays from {ec2-instance-savings-plan.break-even}, at {ec2-instance-savings-plan.example-discount} off in the example by AWS, and binds only family and Region: size, operating system and tenancy may change.',
		against: {
			'compute-savings-plan':
				'It is the freer one, and takes less off: {compute-savings-plan.example-discount} in the same example.',
			'standard-ri': 'It discounts like this plan, and is bound to one configuration.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'a move to another family, Region, Fargate or Lambda is likely before the term ends, and the hours carry its smaller discount.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The arithmetic.',
				text: 'It pays above {ec2-instance-savings-plan.month-hours} × (1 − {ec2-instance-savings-plan.example-discount}) = {ec2-instance-savings-plan.break-even}. Each hour above that saves one hour at the On-Demand rate.'
			},
			ownRate,
			{
				lead: 'The family is the risk.',
				text: 'A newer generation is another family. Three years may outlast it; one year seldom does.'
			},
			{
				lead: 'Right-size, then commit a spend.',
				text: 'Shrink what is too large first. Then take the hourly spend at the plan’s rate, in the lowest hour; two families take two plans. What is above is billed On-Demand.'
			},
			{
				lead: 'It returns only at once.',
				text: 'Within {ec2-instance-savings-plan.returned-within}, in the month bought, up to {ec2-instance-savings-plan.returned-up-to} of commitment. Then it binds.'
			},
			{
				lead: 'EC2 only, and no capacity.',
				text: 'Managed databases, caches and search have plans and reservations of their own. If a server must start, add a Capacity Reservation.'
			}
		],
		older:
			'Older material says Standard Reserved Instances for steady load. AWS now advises Savings Plans, which reach the same discount with fewer ties.',
		first: {
			docs: planPurchase,
			resources: ['savingsplans:CreateSavingsPlan', 'ce:GetSavingsPlansPurchaseRecommendation']
		},
		next: [
			{ tree: 'ec2-instance-family', ask: 'Is this the family to be bound to?' },
			{ tree: 'auto-scaling', ask: 'What adds servers above the commitment?' }
		],
		sources: [planTypes, planApply, planReturn, planQuotas, ri, planAndRi]
	},

	'broad-plan': {
		title: 'Buy a Compute Savings Plan, sized to the steady part.',
		short: 'Compute Savings Plan',
		recommend: ['compute-savings-plan'],
		lede: 'It pays from {compute-savings-plan.break-even}, at {compute-savings-plan.example-discount} off in the example by AWS, and follows to any family, Region and system, and to Fargate and Lambda.',
		against: {
			'ec2-instance-savings-plan': 'It takes more off, until the family or the Region is left.',
			'convertible-ri':
				'It reaches the same discount, but each change is an exchange by hand, within the Region.'
		},
		rival: {
			candidate: 'ec2-instance-savings-plan',
			when: 'one family in one Region is sure to stay for the term: it goes up to {ec2-instance-savings-plan.discount-most}.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The arithmetic.',
				text: 'It pays above {compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even}. Each hour above that saves one hour at the On-Demand rate.'
			},
			ownRate,
			{
				lead: 'An hour unused is lost.',
				text: 'Shrink what is too large first, and subtract what you already hold. Then commit to the lowest hour, not the average: nothing is carried over.'
			},
			noWayBack,
			{
				lead: 'What it does not cover.',
				text: 'Spot, Capacity Blocks, EKS clusters themselves, and managed databases, caches and search: those have a plan of their own.'
			},
			{
				lead: 'It holds no capacity.',
				text: 'Add a Capacity Reservation if it must start: the plan covers it.'
			}
		],
		older:
			'Older material says Convertible Reserved Instances for load that will change. A Compute Savings Plan reaches the same discount without exchanges.',
		first: {
			docs: planPurchase,
			resources: ['savingsplans:CreateSavingsPlan', 'ce:GetSavingsPlansPurchaseRecommendation']
		},
		next: [
			{ tree: 'compute', ask: 'What moves to Fargate or Lambda?' },
			{ tree: 'ec2-instance-family', ask: 'Which families come next?' }
		],
		sources: [planTypes, planApply, planAndRi, planReturn, blocksBilling, spotPage]
	},

	'resalable-reservation': {
		title: 'Buy Standard Reserved Instances, which you can sell on.',
		short: 'Standard RI, resalable',
		recommend: ['standard-ri'],
		lede: 'They discount like a plan for one family, and what is left of the term can be offered on the Reserved Instance Marketplace. A plan stays yours to its end.',
		against: {
			'ec2-instance-savings-plan':
				'The same top discount, more freedom in size and system, and no way to sell it.',
			'convertible-ri': 'It can be exchanged, but not sold.'
		},
		rival: {
			candidate: 'ec2-instance-savings-plan',
			when: 'the servers are sure to stay for the term, or other work could fill the commitment when the project ends.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'A sale is not promised.',
				text: 'Buyers take the lowest price first. Until somebody buys, it bills on.'
			},
			{
				lead: 'Who may sell.',
				text: 'A seller needs a bank with a US address and registers as root user. Accounts of AWS India may not sell, nor may anyone sell what was bought at a volume discount.'
			},
			{
				lead: 'When, and how much.',
				text: 'After {standard-ri.sale-after}, with a month or more left, and up to {standard-ri.sale-most} in the life of an account.'
			},
			{ lead: 'A fee on the sale.', text: '{standard-ri.sale-fee} that you ask goes to AWS.' },
			{
				lead: 'Buy regional.',
				text: 'Unless capacity must be held: it then covers any zone and, for Linux in most families, every size.'
			},
			{
				lead: 'Check the break-even.',
				text: 'It pays when hours used exceed {compute-savings-plan.month-hours} × (1 − discount), with the discount of your own type and payment.'
			}
		],
		first: {
			docs: riBuying,
			resources: ['ec2:PurchaseReservedInstancesOffering', 'ec2:CreateReservedInstancesListing']
		},
		next: [
			{ tree: 'ec2-instance-family', ask: 'Which type would others buy as well?' },
			{ tree: 'compute', ask: 'Will this still run on EC2 next year?' }
		],
		sources: [riMarket, riApply, riScope, ri]
	},

	'exchange-first': {
		title: 'Exchange the Convertible Reserved Instances you hold.',
		short: 'Exchange convertibles',
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
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
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
				lead: 'Split before you exchange.',
				text: 'To turn only a part, modify the reservation into several, then exchange one of them.'
			},
			{
				lead: 'Mind the merge.',
				text: 'Several become one that ends with the latest of them, and takes the longer term.'
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
			{ tree: 'ec2-instance-family', ask: 'Which family should they turn to?' },
			{ tree: 'compute', ask: 'What will still run on EC2 at their end?' }
		],
		sources: [riExchange, planAndRi, planApply, ri, riModify]
	}
} satisfies Partial<Outcomes<typeof states>>;
