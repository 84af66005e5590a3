import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	batchSpot,
	mixedApi,
	mixedGroups,
	nodeGroupTypes,
	onDemandPage,
	onDemandPrices,
	planAndRi,
	planApply,
	planPrices,
	planPurchase,
	purchasing,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices,
	spotPrices
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import {
	heldFirst,
	mixedSettings,
	noSpotFleet,
	noWayBack,
	nodeGroups,
	ownRate,
	spotHandling
} from './repeated.ts';

/** Outcomes with no promise for the whole: spare capacity, mixes, and what runs as it is used. */
export const unboundOutcomes = {
	'spare-capacity': {
		title: 'Run it all on Spot, over many types and zones.',
		short: 'Spot',
		recommend: ['spot'],
		lede: 'Work that starts again by itself and can wait takes spare capacity at up to {spot.discount-most} off. What an interruption costs is the progress since the last checkpoint.',
		against: {
			'on-demand-with-spot': 'Its base pays the full rate for a promptness that nobody needs here.',
			'compute-savings-plan': 'Plans do not apply to Spot, and bill beside it.'
		},
		rival: {
			candidate: 'on-demand-with-spot',
			when: 'somebody waits for the result, or it is due by a fixed time.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['ec2-instance-savings-plan', 'on-demand'],
			says: 'You pay the running time at the Spot price, which differs by type and zone and moves slowly. Many servers for a short time cost no more than few for a long one.',
			page: spotPrices
		},
		watch: [
			{
				lead: 'It may stand still.',
				text: 'Spot promises no capacity at any hour. If a day came on which every run had to end in time, keep a small On-Demand base for it.'
			},
			{
				lead: 'Be flexible.',
				text: 'AWS advises ten instance types or more, all zones, and the strategy price-capacity-optimized. The lowest price alone leads to more interruptions.'
			},
			spotHandling,
			{
				lead: 'A lost server is no failed job.',
				text: 'Let the scheduler tell the two apart and try again several times; AWS Batch can by the status reason.'
			},
			{
				lead: 'No maximum price, no fallback of the whole fleet.',
				text: 'A maximum brings more interruptions and saves nothing. A move to On-Demand when Spot runs short can drive further ones, and the type may be gone there too.'
			},
			{
				lead: 'A quota of its own.',
				text: '{spot.vcpu-quota} of standard families by default in a Region, none of GPU types; raised on request.'
			}
		],
		older: noSpotFleet,
		first: {
			docs: spotPractices,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::EC2Fleet']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Should AWS Batch or a container service run it?',
				known: 'the work bears interruptions, and runs on Spot'
			},
			{
				tree: 'auto-scaling',
				ask: 'What adds workers: the backlog?',
				known: 'all servers are Spot, over many types'
			},
			{ tree: 'storage', ask: 'Where do the checkpoints live?', known: 'servers may vanish' }
		],
		sources: [spotPractices, spotPage, spotHow, spotNotices, batchSpot, mixedApi]
	},

	'base-and-spot': {
		title: 'Run On-Demand with Spot: a base that stays, and Spot above it.',
		short: 'On-Demand with Spot',
		recommend: ['on-demand-with-spot', 'on-demand'],
		lede: 'The base runs in any case and binds you to no term; Spot carries the rest at up to {spot.discount-most} off.',
		against: {
			spot: 'Alone it may stand still for a while.',
			'compute-savings-plan':
				'Over a base that may end, or that runs a few hours a night, it bills on.'
		},
		rival: {
			candidate: 'spot',
			when: 'nobody waits, nothing is due by a fixed time, and a standstill of hours is borne.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['spot', 'on-demand'],
			says: 'The base is billed at the list price, what is above it at the Spot price: the larger the share of Spot, the nearer to the lower end.',
			page: spotPrices
		},
		watch: [
			{
				lead: 'Size the base to the promise.',
				text: 'It must meet the deadline, or the least service, with no Spot at all. Where nobody was promised anything, it may be none. Work that must not break off gets a group of its own, all On-Demand.'
			},
			mixedSettings,
			spotHandling,
			nodeGroups,
			heldFirst,
			{
				lead: 'Come back to the base.',
				text: 'If it runs around the clock and is still there in some months, a Compute Savings Plan over it costs less.'
			}
		],
		older: noSpotFleet,
		first: {
			docs: mixedGroups,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the number above the base?',
				known: 'a base On-Demand, Spot above it'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which families may the group draw on?',
				known: 'the Spot part needs many types'
			}
		],
		sources: [mixedApi, spotPractices, spotNotices, nodeGroupTypes]
	},

	'plan-and-spot': {
		title: 'Buy a Compute Savings Plan for the base, with Spot above it.',
		short: 'Plan with Spot',
		recommend: ['on-demand-with-spot', 'compute-savings-plan'],
		lede: 'The base stays On-Demand, the plan lowers its rate every hour, and Spot carries what comes and goes. Each part has the price that fits it.',
		against: {
			'on-demand': 'A base that stays for a year pays the full rate for nothing.',
			'ec2-instance-savings-plan': 'It covers one family, and a mixed group draws on several.'
		},
		rival: {
			candidate: 'ec2-instance-savings-plan',
			when: 'the base keeps to one family in one Region for the term, and only the Spot part varies: it discounts deeper.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'on-demand'],
			says: 'The plan bills a spend every hour, used or not; Spot bills what runs. The base costs what the plan’s bar shows.',
			page: planPrices
		},
		watch: [
			{
				lead: 'Commit to the base, not the average.',
				text: 'Plans do not apply to Spot. Take the lowest hour of the last months, and stay a little under it.'
			},
			noWayBack,
			mixedSettings,
			spotHandling,
			nodeGroups,
			heldFirst
		],
		older: noSpotFleet,
		first: {
			docs: mixedGroups,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'savingsplans:CreateSavingsPlan']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives the number above the base?',
				known: 'a base under a plan, Spot above it'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which families may the group draw on?',
				known: 'the plan follows any family'
			}
		],
		sources: [mixedApi, spotPractices, spotNotices, planApply, planAndRi, nodeGroupTypes]
	},

	'as-used': {
		title: 'Stay On-Demand, and pay for what runs.',
		short: 'On-Demand',
		recommend: ['on-demand'],
		lede: 'The list price is the price of being free to stop: it bills only while something runs. Where nobody promises a year, or the load cannot be foreseen, that freedom is worth it.',
		against: {
			'compute-savings-plan':
				'It bills a set spend every hour of a year or more, with or without load.',
			spot: 'It is cheaper, but may end the work {spot.notice} after a notice.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'some weeks of history show a floor that is there every hour, and somebody promises a year.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'spot'],
			says: 'Each second in the running state is billed at the list price, and nothing while the instance is stopped. It grows with the hours that servers run.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'It is the dearest hour of all.',
				text: 'Set a date to look again, some months ahead: Cost Explorer then recommends a plan from past use.'
			},
			{
				lead: 'Stopped is free, idle is not.',
				text: 'Compute bills while running. Volumes and addresses bill on when an instance is stopped.'
			},
			{
				lead: 'No capacity is promised.',
				text: 'A launch fails if the zone has none left. Allow several types and zones, or reserve what must start.'
			},
			{
				lead: 'Check the quota.',
				text: '{on-demand.vcpu-quota} of standard families by default in a Region, and none of GPU and other special ones; it grows with use and on request.'
			},
			{
				lead: 'Shape the load first.',
				text: 'Scaling in, smaller sizes and stopping at night save before any commitment does.'
			}
		],
		older: 'Older material says twenty instances in a Region. Quotas are counted in vCPUs now.',
		first: {
			docs: onDemandPage,
			resources: ['AWS::EC2::Instance', 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What adds and removes servers?',
				known: 'instances run On-Demand'
			},
			{
				tree: 'compute',
				ask: 'Would Lambda or Fargate fit spikes better?',
				known: 'the work must not be cut off'
			}
		],
		sources: [onDemandPage, purchasing, planPurchase, spotPage]
	},

	'few-hours': {
		title: 'Stay On-Demand, and stop the servers when nobody needs them.',
		short: 'On-Demand, on schedule',
		recommend: ['on-demand'],
		lede: 'Below {compute-savings-plan.month-hours} × (1 − discount), a commitment costs more than it saves. The plan for one family pays from {ec2-instance-savings-plan.break-even}, the Compute plan from {compute-savings-plan.break-even}, in the example by AWS.',
		against: {
			'ec2-instance-savings-plan':
				'One family would have to fill it for {ec2-instance-savings-plan.break-even}, at {ec2-instance-savings-plan.example-discount} off.',
			'compute-savings-plan':
				'It must be filled for {compute-savings-plan.break-even}, at {compute-savings-plan.example-discount} off.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'other work, also in Fargate or Lambda, fills the hours in which these servers stand still.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['ec2-instance-savings-plan', 'compute-savings-plan'],
			says: 'The bars are for one hour. By the month, a plan bills as much as {ec2-instance-savings-plan.break-even} or {compute-savings-plan.break-even} of On-Demand, used or not; On-Demand bills the hours that run.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'It saves only if it really stops.',
				text: 'Use scheduled scaling, EventBridge Scheduler or the Instance Scheduler solution. Volumes bill on while an instance is stopped.'
			},
			{
				lead: 'The arithmetic.',
				text: '{compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even} for the Compute plan; {ec2-instance-savings-plan.month-hours} × (1 − {ec2-instance-savings-plan.example-discount}) = {ec2-instance-savings-plan.break-even} for one family.'
			},
			ownRate,
			{
				lead: 'Three years may change it.',
				text: 'A deeper discount needs fewer hours. Below {ec2-instance-savings-plan.break-even-least} no published one pays; above, ask for a quote.'
			},
			{
				lead: 'Look at the whole bill.',
				text: 'A plan counts over all accounts that share it: night work and day work together may fill one.'
			},
			{
				lead: 'A restart is a launch.',
				text: 'A stopped instance may find its zone full. Let the scheduler fall back to other types, or reserve what must start.'
			}
		],
		older:
			'Older material says Scheduled Reserved Instances fit a timetable. They are not among the options that AWS lists today.',
		first: {
			docs: onDemandPage,
			resources: ['AWS::AutoScaling::ScheduledAction', 'AWS::Scheduler::Schedule']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'Does a schedule or a metric start them?',
				known: 'servers run in known hours only'
			},
			{
				tree: 'compute',
				ask: 'Would Fargate or Lambda bill fewer idle hours?',
				known: 'too few hours for a commitment'
			}
		],
		sources: [planApply, onDemandPage, purchasing]
	}
} satisfies Partial<Outcomes<typeof states>>;
