/** Outcomes for instances that stand close together. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	blocks,
	enaExpress,
	groupIntro,
	groupReservations,
	groupStrategies,
	instanceBandwidth
} from '#trees/candidates/compute/sources.ts';
import { freeOfCharge, groupResources, oneGroup } from './recurring.ts';

const slowestDecides = {
	lead: 'The slower of two decides.',
	text: 'Between two instances the bandwidth is that of the smaller one. Burstable types, Mac1 and M7i-flex are not taken.'
};

const goingOut = {
	lead: 'Only among themselves.',
	text: 'A group makes traffic between its members faster. To the internet and over Direct Connect at most {placement-cluster.flow-outside} go out.'
};

export const near = {
	cluster: {
		title: 'Put the instances into one cluster placement group.',
		short: 'Cluster group',
		recommend: ['placement-cluster'],
		lede: 'They stand in one fast segment of the network in one zone: short ways, and {placement-cluster.flow-most} for a single flow instead of {no-placement-group.flow-most}. Launch all of them at once, all of one type.',
		rival: {
			candidate: 'no-placement-group',
			when: 'only a single flow must be faster: ENA Express gives up to {no-placement-group.flow-express} within a zone, on types that have it.'
		},
		cost: freeOfCharge(
			'The group is free. You pay for the instances; types with fast networking cost more, and a run that ends sooner may still cost less.'
		),
		watch: [
			{
				lead: 'No room, no launch.',
				text: 'Ask for all in one request and for one type. If a later launch fails, stop and start all of them: they may move to hardware with room.'
			},
			{
				lead: 'They can fail together.',
				text: 'All stand in one zone, perhaps several on a rack. Save progress outside, and be able to begin again in another zone.'
			},
			slowestDecides,
			goingOut,
			{
				lead: 'The network card counts as much.',
				text: 'Choose types with enhanced networking, and an Elastic Fabric Adapter where the library uses it.'
			},
			oneGroup
		],
		first: { docs: groupStrategies, resources: groupResources },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How are the nodes paid for?',
				known: 'all in one zone, of one type, started together'
			},
			{ tree: 'ec2-instance-family', ask: 'Which family has the network for it?' },
			{
				tree: 'storage',
				ask: 'Which file system feeds the nodes?',
				known: 'many nodes close together in one zone'
			}
		],
		sources: [groupStrategies, instanceBandwidth, enaExpress]
	},

	'cluster-reserved': {
		title: 'Use a cluster placement group with reserved capacity.',
		short: 'Cluster, reserved',
		recommend: ['placement-cluster'],
		lede: 'An On-Demand Capacity Reservation made inside the group holds the room close together. Nodes can come, go and restart, and find their place again.',
		rival: {
			candidate: 'no-placement-group',
			when: 'GPU nodes are needed for set dates only: a Capacity Block stands close together without a group.'
		},
		cost: freeOfCharge(
			'The group is free. The reserved capacity is billed at the On-Demand rate whether instances run in it or not; plans can cover it.'
		),
		watch: [
			{
				lead: 'Reserve inside the group.',
				text: 'An existing reservation can’t be moved into it, and launches that name the group may find no room beside one. Create a new one with the group’s ARN.'
			},
			{
				lead: 'Idle room is paid for.',
				text: 'Hold what must be sure, not the peak of the year. Cancel it when the project ends; the group can’t be deleted before.'
			},
			{
				lead: 'Growing it later can fail.',
				text: 'More capacity in an old group is as hard to find as more instances. Reserve early, and for one type.'
			},
			slowestDecides,
			goingOut,
			{
				lead: 'They can fail together.',
				text: 'A reservation lies in one zone like the group. Save progress outside.'
			}
		],
		first: {
			docs: groupReservations,
			resources: [...groupResources, 'AWS::EC2::CapacityReservation']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Does a plan cover the reserved hours?',
				known: 'a Capacity Reservation in one zone, held day and night'
			},
			{
				tree: 'auto-scaling',
				ask: 'What adds and removes nodes within it?',
				known: 'room is held for the most'
			}
		],
		sources: [groupReservations, groupStrategies]
	},

	'cluster-each': {
		title: 'Make a cluster placement group in each zone.',
		short: 'Cluster in each zone',
		recommend: ['placement-cluster'],
		lede: 'A cluster group can’t span zones. Make one in each of two zones, let the fast talk stay inside, and copy between them what the other needs to take over.',
		against: {
			'placement-partition': 'It spans zones and keeps racks apart, but brings nobody close.'
		},
		rival: {
			candidate: 'placement-spread',
			when: 'how fast instances reach one another hardly matters after all: then keep a few apart over several zones.'
		},
		cost: freeOfCharge(
			'The groups are free. You pay for both sets of instances, running or standing by, and for the data that goes between the zones.'
		),
		watch: [
			{
				lead: 'The copy lags behind.',
				text: 'Between zones data takes longer. Decide what may be lost if the zone fails now: waiting for the copy costs the speed you built this for.'
			},
			{
				lead: 'Is there room on the day?',
				text: 'A second group that is only launched after the failure may find none. Keep it running or reserve inside it.'
			},
			{
				lead: 'Practise the change.',
				text: 'What decides that the other zone takes over, and what keeps both from writing? Try it before it is needed.'
			},
			slowestDecides,
			oneGroup
		],
		first: { docs: groupStrategies, resources: groupResources },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'How ready must the second zone stand?',
				known: 'a fast cluster in each of two zones'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'Must the second zone’s capacity be held?',
				known: 'a cluster group in each zone'
			}
		],
		sources: [groupStrategies, groupReservations]
	},

	block: {
		title: 'Use no placement group in capacity booked without one.',
		short: 'No group, booked',
		recommend: ['no-placement-group'],
		lede: 'Instances of a Capacity Block are placed close together by themselves, and a launch into it takes no placement group. A reservation made outside a group has its machines already: launch into it without naming one.',
		against: {
			'placement-cluster':
				'A template that names a group can’t launch into a block, and may find no room beside a reservation.'
		},
		rival: {
			candidate: 'placement-cluster',
			when: 'the work runs longer than a block lasts, or a reservation must promise nearness: make a new one inside a cluster group.'
		},
		cost: freeOfCharge(
			'Nearness costs nothing extra. A block is paid for when it is booked, a Capacity Reservation by the hour; both whether used or not.'
		),
		watch: [
			{
				lead: 'Take the group out of the template.',
				text: 'A launch that names a group and a block is refused. Let the template name the reservation instead.'
			},
			{
				lead: 'Only a block promises nearness.',
				text: 'Machines of a reservation made outside a group may stand anywhere in the zone. Measure, and reserve anew inside a group if it is too slow.'
			},
			{
				lead: 'A block ends on its day.',
				text: 'Instances are ended shortly before. Save progress outside and stop in time.'
			},
			{
				lead: 'Several blocks are not one.',
				text: 'Nearness is promised within a block. Book one of the size you need.'
			},
			{
				lead: 'The libraries must know the network.',
				text: 'Without the Elastic Fabric Adapter set up in the image, the nearness is wasted.'
			}
		],
		first: { docs: blocks, resources: ['ec2:PurchaseCapacityBlock', 'AWS::EC2::LaunchTemplate'] },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Is a Capacity Block the right way to pay?',
				known: 'GPU or Trainium instances for set dates'
			},
			{ tree: 'storage', ask: 'Which file system feeds the nodes?', known: 'many GPUs in one zone' }
		],
		sources: [blocks, groupReservations]
	},

	none: {
		title: 'Leave the instances without a placement group.',
		short: 'No placement group',
		recommend: ['no-placement-group'],
		lede: 'EC2 tries by itself to keep your instances on separate hardware, and launches have the whole zone to choose from. Several zones protect from more than any group does.',
		rival: {
			candidate: 'placement-spread',
			when: 'a few of them must never share a rack, such as the members of a quorum.'
		},
		cost: freeOfCharge(
			'Nothing is paid for beyond the instances. Groups would be free too; what they cost is choice at the launch.'
		),
		watch: [
			{
				lead: 'Trying is no promise.',
				text: 'Two instances may share a rack. What must not be lost together needs zones, or a spread group.'
			},
			{
				lead: 'Use the zones.',
				text: 'Give the Auto Scaling group subnets in at least two, better three, and let it keep them balanced.'
			},
			{
				lead: 'A single flow is limited.',
				text: '{no-placement-group.flow-most} for one connection. Use several, or ENA Express for up to {no-placement-group.flow-express} within a zone.'
			},
			{
				lead: 'Later is harder.',
				text: 'To join a group an instance must be stopped first.'
			}
		],
		first: { docs: groupIntro, resources: ['AWS::AutoScaling::AutoScalingGroup'] },
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What drives their number?',
				known: 'instances that can stand anywhere'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer shares the load?',
				known: 'they stand in several zones'
			}
		],
		sources: [groupIntro, instanceBandwidth, enaExpress]
	}
} satisfies Record<string, OutcomeWords>;
