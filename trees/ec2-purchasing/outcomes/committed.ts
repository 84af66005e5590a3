import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	blocksBilling,
	planAndRi,
	planApply,
	planPrices,
	planPurchase,
	planQuotas,
	planReturn,
	planTypes,
	ri,
	riApply,
	riBuying,
	riExchange,
	riMarket,
	riPrices,
	riScope,
	spotPage
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import { noWayBack, ownRate } from './repeated.ts';

/** Outcomes that commit for a term. */
export const committedOutcomes = {
	'plan-under-peaks': {
		title: 'Buy a Compute Savings Plan for the floor, with On-Demand for the peaks.',
		short: 'Plan with On-Demand',
		recommend: ['compute-savings-plan', 'on-demand'],
		lede: 'The floor uses the whole of a plan sized to it. The peaks must run on, which rules out Spot, and last too few hours for a commitment.',
		against: {
			'on-demand-with-spot': 'Its upper part may be cut off.',
			'ec2-instance-savings-plan':
				'It covers one family only, where unused commitment could flow to other work.'
		},
		rival: {
			candidate: 'on-demand-with-spot',
			when: 'the servers added at peak hold no state and may be taken back.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['ec2-instance-savings-plan', 'on-demand'],
			says: 'The plan bills its spend every hour, used or not; peaks are billed by the second at the list price.',
			page: planPrices
		},
		watch: [
			{
				lead: 'Commit to the floor, not the average.',
				text: 'Take the lowest hour of the last months and stay a little under it. An hour’s unused commitment is lost, and not carried over.'
			},
			noWayBack,
			{
				lead: 'Higher floors may pay too.',
				text: 'A layer pays above {compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even}. The discount is that of an example by AWS: put in your own.'
			},
			{
				lead: 'A plan holds no capacity.',
				text: 'If a peak must start for certain, add a Capacity Reservation: the plan covers it too.'
			},
			{
				lead: 'One family for the floor?',
				text: 'Where it is sure to stay for the term, a plan for that family goes up to {ec2-instance-savings-plan.discount-most}, against {compute-savings-plan.discount-most} here.'
			}
		],
		first: {
			docs: planPurchase,
			resources: ['savingsplans:CreateSavingsPlan', 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the number above the floor?',
				known: 'peaks run On-Demand'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which family for the floor?',
				known: 'the plan follows any family'
			}
		],
		sources: [planApply, planTypes, planAndRi, planReturn]
	},

	'broad-plan': {
		title: 'Buy a Compute Savings Plan, sized to the steady part.',
		short: 'Compute Savings Plan',
		recommend: ['compute-savings-plan'],
		lede: 'It pays from {compute-savings-plan.break-even}, at {compute-savings-plan.example-discount} off in the example by AWS, and follows to any family, Region and system, and to Fargate and Lambda.',
		against: {
			'ec2-instance-savings-plan': 'It takes more off, until the family or the Region is left.',
			'convertible-ri':
				'It reaches the same discount, but each change is an exchange by hand, within the Region.',
			'on-demand': 'Every hour at the list price costs more, once the servers stay.'
		},
		rival: {
			candidate: 'ec2-instance-savings-plan',
			when: 'one family in one Region is sure to stay for the term: it goes up to {ec2-instance-savings-plan.discount-most}.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['ec2-instance-savings-plan', 'on-demand'],
			says: 'You pay a spend that you choose, every hour of one or three years, used or not. More upfront and a longer term lower the rate.',
			page: planPrices
		},
		watch: [
			{
				lead: 'An hour unused is lost.',
				text: 'Shrink what is too large first, and subtract what you already hold. Then commit to the lowest hour, not the average: nothing is carried over.'
			},
			noWayBack,
			{
				lead: 'The arithmetic.',
				text: 'It pays above {compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even}. Each hour above that saves one hour at the On-Demand rate.'
			},
			ownRate,
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
			{
				tree: 'compute',
				ask: 'What moves to Fargate or Lambda?',
				known: 'the discount follows there'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which families come next?',
				known: 'the discount follows any family'
			}
		],
		sources: [planTypes, planApply, planAndRi, planReturn, blocksBilling, spotPage]
	},

	'family-plan': {
		title: 'Buy an EC2 Instance Savings Plan for that family and Region.',
		short: 'EC2 Instance SP',
		recommend: ['ec2-instance-savings-plan'],
		lede: 'It pays from {ec2-instance-savings-plan.break-even}, at {ec2-instance-savings-plan.example-discount} off in the example by AWS, and binds only family and Region: size, operating system and tenancy may change.',
		against: {
			'compute-savings-plan':
				'It leaves more open and takes less off: {compute-savings-plan.example-discount} in the same example.',
			'standard-ri': 'It discounts like this plan, and is bound to one configuration.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'a move to another family, Region, Fargate or Lambda is likely before the term ends, and the hours carry its smaller discount.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'on-demand'],
			says: 'You pay a spend that you choose, every hour of one or three years, used or not, for one family in one Region. What is above it is billed at the list price.',
			page: planPrices
		},
		watch: [
			{
				lead: 'The family is the risk.',
				text: 'A newer generation is another family, and the plan bills on for the old one. Three years may outlast it; one year seldom does.'
			},
			{
				lead: 'It returns only at once.',
				text: 'Within {ec2-instance-savings-plan.returned-within}, in the month bought, up to {ec2-instance-savings-plan.returned-up-to} of commitment. Then it binds.'
			},
			{
				lead: 'Right-size, then commit a spend.',
				text: 'Shrink what is too large first. Then take the hourly spend at the plan’s rate, in the lowest hour; two families take two plans.'
			},
			{
				lead: 'The arithmetic.',
				text: 'It pays above {ec2-instance-savings-plan.month-hours} × (1 − {ec2-instance-savings-plan.example-discount}) = {ec2-instance-savings-plan.break-even}. Each hour above that saves one hour at the On-Demand rate.'
			},
			ownRate,
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
			{
				tree: 'ec2-instance-family',
				ask: 'Is this the family to be bound to?',
				known: 'one family for a year or more'
			},
			{
				tree: 'auto-scaling',
				ask: 'What adds servers above the commitment?',
				known: 'what is above it is billed On-Demand'
			}
		],
		sources: [planTypes, planApply, planReturn, planQuotas, ri, planAndRi]
	},

	'resalable-reservation': {
		title: 'Buy regional Standard Reserved Instances, which you can sell on.',
		short: 'Standard RI',
		recommend: ['standard-ri@regional'],
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
			dimension: 'cost-hour',
			against: ['ec2-instance-savings-plan', 'on-demand'],
			says: 'Every hour of the term is billed at the lower rate, used or not, until somebody buys the rest. Of what a buyer pays you, {standard-ri.sale-fee} goes to AWS.',
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
				lead: 'Why regional.',
				text: 'It covers any zone and, for plain Linux (not RHEL or SUSE) in most families, every size. A zonal one costs the same and holds capacity, for one exact type.'
			},
			{
				lead: 'Check the break-even.',
				text: 'It pays when hours used exceed {standard-ri.month-hours} × (1 − discount), with the discount of your own type and payment.'
			}
		],
		first: {
			docs: riBuying,
			resources: ['ec2:PurchaseReservedInstancesOffering', 'ec2:CreateReservedInstancesListing']
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which type would others buy as well?',
				known: 'one type for the term, to be sold on'
			},
			{
				tree: 'compute',
				ask: 'Will this still run on EC2 next year?',
				known: 'the discount is for EC2 only'
			}
		],
		sources: [riMarket, riApply, riScope, ri]
	},

	'exchangeable-reservation': {
		title: 'Buy Convertible Reserved Instances, if it cannot be a Savings Plan.',
		short: 'Convertible RI',
		recommend: ['convertible-ri'],
		lede: 'Of the reservations, only these can be exchanged for another family or system. AWS itself advises a Compute Savings Plan: the same top discount, and it follows by itself.',
		against: {
			'compute-savings-plan':
				'It needs no exchanges and crosses Regions; here a rule asks for a reservation.',
			'standard-ri': 'It takes more off, and is bound to its family and system.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'the rule that asks for a reservation can be read as any commitment, or be changed: then it is the better buy.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'standard-ri'],
			says: 'Every hour of the term is billed at the lower rate, used or not. An exchange is free, but a dearer configuration costs the difference.',
			page: riPrices
		},
		watch: [
			{
				lead: 'Each change is your work.',
				text: 'Nothing follows by itself: until you exchange it, a reservation that no longer matches bills and discounts nothing.'
			},
			{
				lead: 'Only upwards.',
				text: 'An exchange must be for equal or higher value, in the same Region and to the same end date. Value is never paid back.'
			},
			{
				lead: 'It cannot be sold or cancelled.',
				text: 'The Marketplace takes Standard ones only. A smaller need later leaves you with the rest.'
			},
			{
				lead: 'Ask whether the rule means it.',
				text: 'A budget rule may say “reserved” and mean “committed”. A Savings Plan is on the same bill, for the same terms.'
			},
			{
				lead: 'Number of new ones.',
				text: '{convertible-ri.monthly-quota} by default in a Region, raised on request.'
			}
		],
		older:
			'Older material recommends Convertible ones for any load that will change. AWS now recommends Savings Plans over Reserved Instances.',
		first: { docs: riBuying, resources: ['ec2:PurchaseReservedInstancesOffering'] },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which family to begin with?',
				known: 'it may be exchanged within the Region'
			}
		],
		sources: [ri, planAndRi, riExchange, riBuying, riMarket]
	}
} satisfies Partial<Outcomes<typeof states>>;
