import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	batchSpot,
	mixedApi,
	mixedGroups,
	nodeGroupTypes,
	onDemandPage,
	planAndRi,
	planApply,
	planPurchase,
	planReturn,
	planTypes,
	purchasing,
	spotHow,
	spotNotices,
	spotPage,
	spotPractices
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import {
	ownRate,
	noWayBack,
	spotHandling,
	mixedSettings,
	nodeGroups,
	heldFirst,
	noSpotFleet
} from './repeated.ts';

/** Outcomes with no promise for the whole: spare capacity, mixes, and what runs as it is used. */
export const unboundOutcomes = {
	'spare-capacity': {
		title: 'Run it all on Spot, over many types and zones.',
		short: 'Spot',
		recommend: ['spot'],
		lede: 'Work that resumes and can wait takes spare capacity at up to {spot.discount-most} off. What is lost to an interruption is the progress since the last checkpoint.',
		against: {
			'base-and-spot': 'Its base pays the full rate for a promptness that nobody needs here.',
			'compute-savings-plan': 'Plans do not apply to Spot.'
		},
		rival: {
			candidate: 'base-and-spot',
			when: 'something must move on at every hour, or a result is due by a fixed time.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Be flexible.',
				text: 'AWS advises ten instance types or more, all zones, and the strategy price-capacity-optimized. The lowest price alone leads to more interruptions.'
			},
			spotHandling,
			{
				lead: 'A lost server is no failed job.',
				text: 'Let the scheduler tell the two apart and try again several times; AWS Batch can by the status reason. If every run must end by some time, it is due: keep a small On-Demand base for the last tries.'
			},
			{
				lead: 'Set no maximum price.',
				text: 'It brings more interruptions and saves nothing: you pay the current Spot price in any case.'
			},
			{
				lead: 'No fallback of the whole fleet.',
				text: 'AWS discourages a move to On-Demand when Spot runs short: it can drive further interruptions, and the type may be gone there too.'
			},
			{
				lead: 'A quota of its own.',
				text: '{spot.vcpu-quota} of standard families by default in a Region; raised on request.'
			}
		],
		older: noSpotFleet,
		first: {
			docs: spotPractices,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::EC2Fleet']
		},
		next: [
			{ tree: 'compute', ask: 'Should AWS Batch or a container service run it?' },
			{ tree: 'auto-scaling', ask: 'What adds workers: the backlog?' },
			{ tree: 'storage', ask: 'Where do the checkpoints live?' }
		],
		sources: [spotPractices, spotPage, spotHow, spotNotices, batchSpot, mixedApi]
	},

	'on-demand-base': {
		title: 'Keep a base On-Demand, and add Spot above it.',
		short: 'On-Demand with Spot',
		recommend: ['base-and-spot', 'on-demand'],
		lede: 'The base runs in any case and binds you to no term; Spot carries the rest at up to {spot.discount-most} off.',
		against: {
			spot: 'Alone it may stand still for a while.',
			'compute-savings-plan': 'Over a base that may end this year it would bill on.'
		},
		rival: {
			candidate: 'spot',
			when: 'nothing is due by a fixed time and a standstill of hours is borne.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Size the base to the promise.',
				text: 'It must meet the deadline, or the least service, with no Spot at all. Where nobody was promised anything, it may be none.'
			},
			mixedSettings,
			nodeGroups,
			spotHandling,
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
			{ tree: 'auto-scaling', ask: 'What drives the number above the base?' },
			{ tree: 'ec2-instance-family', ask: 'Which families may the group draw on?' }
		],
		sources: [mixedApi, spotPractices, spotNotices, nodeGroupTypes]
	},

	'committed-base': {
		title: 'Cover the base with a Compute Savings Plan, and add Spot above it.',
		short: 'Plan and Spot',
		recommend: ['base-and-spot', 'compute-savings-plan'],
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
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Commit to the base, not the average.',
				text: 'Plans do not apply to Spot. Take the lowest hour of the last months, and stay a little under it.'
			},
			heldFirst,
			noWayBack,
			mixedSettings,
			nodeGroups,
			spotHandling
		],
		older: noSpotFleet,
		first: {
			docs: mixedGroups,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'savingsplans:CreateSavingsPlan']
		},
		next: [
			{ tree: 'auto-scaling', ask: 'What drives the number above the base?' },
			{ tree: 'ec2-instance-family', ask: 'Which families may the group draw on?' }
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
			spot: 'It is cheaper, but may end the work at {spot.notice} of notice.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'some weeks of history show a floor that is there every hour, and somebody promises a year.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Set a date to look again.',
				text: 'Cost Explorer recommends a plan from past use. Review after the first months.'
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
			{ tree: 'auto-scaling', ask: 'What adds and removes servers?' },
			{ tree: 'compute', ask: 'Would Lambda or Fargate fit spikes better?' }
		],
		sources: [onDemandPage, purchasing, planPurchase, spotPage]
	},

	'plan-under-peaks': {
		title: 'Cover the floor with a Compute Savings Plan; run peaks On-Demand.',
		short: 'Plan for the floor',
		recommend: ['compute-savings-plan', 'on-demand'],
		lede: 'The floor uses the whole of a plan sized to it. The peaks must run through, which rules out Spot, and last too few hours for a commitment.',
		against: {
			'base-and-spot': 'Its upper part may be cut off.',
			'ec2-instance-savings-plan':
				'It covers one family only, where unused commitment could flow to other work.'
		},
		rival: {
			candidate: 'base-and-spot',
			when: 'the servers added at peak hold no state and may be taken back.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Commit to the floor.',
				text: 'Take the lowest hour of the last months and stay a little under it. An hour’s unused commitment is lost, and not carried over.'
			},
			{
				lead: 'Buy in steps.',
				text: 'Several smaller plans, some months apart, expire one by one and follow the floor better than one large plan.'
			},
			{
				lead: 'Higher floors may pay too.',
				text: 'A layer pays above {compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even}. The discount is that of an example by AWS: put in your own.'
			},
			noWayBack,
			{
				lead: 'A plan holds no capacity.',
				text: 'If a peak must start for certain, add a Capacity Reservation: the plan covers it too.'
			}
		],
		first: {
			docs: planPurchase,
			resources: ['savingsplans:CreateSavingsPlan', 'AWS::AutoScaling::AutoScalingGroup']
		},
		next: [
			{ tree: 'auto-scaling', ask: 'What drives the number above the floor?' },
			{ tree: 'ec2-instance-family', ask: 'Which family for the floor?' }
		],
		sources: [planApply, planTypes, planAndRi, planReturn]
	},

	'few-hours': {
		title: 'Stay On-Demand, and stop the servers when nobody needs them.',
		short: 'On-Demand, on schedule',
		recommend: ['on-demand'],
		lede: 'Below {compute-savings-plan.month-hours} × (1 − discount), a commitment costs more than it saves. The plan for one family pays from {ec2-instance-savings-plan.break-even}, the Compute plan from {compute-savings-plan.break-even}, in the example by AWS.',
		against: {
			'ec2-instance-savings-plan':
				'It must be filled for {ec2-instance-savings-plan.break-even} with one family, at {ec2-instance-savings-plan.example-discount} off.',
			'compute-savings-plan':
				'It must be filled for {compute-savings-plan.break-even}, at {compute-savings-plan.example-discount} off.'
		},
		rival: {
			candidate: 'compute-savings-plan',
			when: 'other work, also in Fargate or Lambda, fills the hours in which these servers stand still.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The arithmetic.',
				text: 'Compute plan: {compute-savings-plan.month-hours} × (1 − {compute-savings-plan.example-discount}) = {compute-savings-plan.break-even}. For one family: {ec2-instance-savings-plan.month-hours} × (1 − {ec2-instance-savings-plan.example-discount}) = {ec2-instance-savings-plan.break-even}. A plan bills that much, used or not.'
			},
			ownRate,
			{
				lead: 'Three years may change it.',
				text: 'A deeper discount needs fewer hours. Below {ec2-instance-savings-plan.break-even-least} no published one pays; above, ask for a quote.'
			},
			{
				lead: 'Stop by schedule.',
				text: 'Use scheduled scaling, EventBridge Scheduler or the Instance Scheduler solution. Volumes bill on while an instance is stopped.'
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
			{ tree: 'auto-scaling', ask: 'Does a schedule or a metric start them?' },
			{ tree: 'compute', ask: 'Would Fargate or Lambda bill fewer idle hours?' }
		],
		sources: [planApply, onDemandPage, purchasing]
	}
} satisfies Partial<Outcomes<typeof states>>;
