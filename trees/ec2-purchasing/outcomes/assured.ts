import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	blocks,
	blocksBilling,
	blocksExtend,
	blocksHow,
	blocksPurchase,
	cancelApi,
	cancelReservation,
	dedicated,
	dedicatedLaunch,
	hostAllocating,
	hostBilling,
	hostLicences,
	licencesHere,
	macInstances,
	macStop,
	hosts,
	interruptible,
	planAndRi,
	planTypes,
	reservationBilling,
	reservationConcepts,
	reservationCreate,
	reservations,
	ri,
	riBilling,
	riBuying,
	riExchange,
	riModify,
	riQuotas,
	riScope
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import { noWayBack } from './repeated.ts';

/** Outcomes where the server or its capacity must be certain. */
export const assuredOutcomes = {
	'own-hosts': {
		title: 'Allocate Dedicated Hosts, and place your instances on them.',
		short: 'Dedicated Hosts',
		recommend: ['dedicated-host'],
		lede: 'A host shows its sockets and cores, keeps an instance on the same server, and lets you choose which. That is what licences bound to hardware, and rules about placement, ask for.',
		against: {
			'dedicated-instance':
				'It isolates just as well, but shows nothing of the server and may move at each start.'
		},
		rival: {
			candidate: 'dedicated-instance',
			when: 'isolation is all that is asked, and the licences come with mobility, as SQL Server with Software Assurance may.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'The host bills, not the instances.',
				text: 'Fill it: an empty half costs the same. Its price depends on family and Region.'
			},
			{
				lead: 'Lower the rate once it stays.',
				text: 'A Host Reservation takes up to {dedicated-host.discount-most} off and pins the host for its term; a Savings Plan applies to most hosts too.'
			},
			{
				lead: 'Neither reservations nor groups.',
				text: 'Capacity Reservations do not work with hosts, and hosts cannot be launched into placement groups.'
			},
			{
				lead: 'You keep the licence count.',
				text: 'Turn on recording in AWS Config, which tracks what ran on which host, and check that the terms allow use in the cloud.'
			},
			{
				lead: 'RHEL and SUSE need your own images.',
				text: 'Those offered by AWS and its Marketplace do not run on most hosts.'
			},
			{
				lead: 'A Mac takes a host to itself.',
				text: 'It is kept for {dedicated-host.held-least} at least and holds one instance. A stop wipes it, for hours on Apple silicon, unbilled but out of use: run many jobs on one instance. No Spot or RIs; a Savings Plan applies.'
			}
		],
		first: { docs: hostAllocating, resources: ['AWS::EC2::Host'] },
		next: [
			{ tree: 'ec2-instance-family', ask: 'Which family should the hosts be of?' },
			{ tree: 'migration', ask: 'How do the licensed machines get here?' }
		],
		sources: [hosts, hostBilling, hostLicences, macInstances, macStop, licencesHere]
	},

	'dedicated-tenancy': {
		title: 'Launch Dedicated Instances.',
		short: 'Dedicated Instances',
		recommend: ['dedicated-instance'],
		lede: 'They run on hardware no other account uses and are billed by instance, so that nothing is paid for empty room on a server.',
		against: {
			'dedicated-host': 'It isolates no better, and adds control that nobody asked for.'
		},
		rival: {
			candidate: 'dedicated-host',
			when: 'licences are counted by socket or core, an instance must return to the same server, or auditors want to see the host.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'A fee for each Region.',
				text: '{dedicated-instance.region-fee} while at least one is running there. Savings Plans do not lower it.'
			},
			{
				lead: 'Your own instances may share the server.',
				text: 'Isolation is between accounts, also between those of one organisation.'
			},
			{
				lead: 'A discount goes beside it.',
				text: 'Savings Plans follow tenancy. A Reserved Instance must be bought with dedicated tenancy to count.'
			},
			{
				lead: 'Volumes are not isolated.',
				text: 'EBS volumes do not run on single-tenant hardware: encrypt them.'
			},
			{
				lead: 'Check the types.',
				text: 'Some instance types and some services do not work in a VPC of dedicated tenancy.'
			}
		],
		first: { docs: dedicatedLaunch, resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate'] },
		next: [
			{ tree: 'ec2-instance-family', ask: 'Which family, among those that allow it?' },
			{ tree: 'encryption-keys', ask: 'Whose key encrypts the volumes?' }
		],
		sources: [dedicated, planTypes, hosts]
	},

	'booked-window': {
		title: 'Book a Capacity Block for the days you need the GPUs.',
		short: 'Capacity Block',
		recommend: ['capacity-block'],
		lede: 'It holds GPU or Trainium instances close together for a window that you choose, and you pay for that window and nothing after it.',
		against: {
			'capacity-reservation':
				'It cannot be dated for the large GPU types, and bills until you cancel it.',
			spot: 'It is cheaper and may end in the middle of a run.'
		},
		rival: {
			candidate: 'spot',
			when: 'the run saves checkpoints, needs few nodes, and may take as long as it takes.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'How far, how long, how many.',
				text: 'Up to {capacity-block.ahead-most} ahead, {capacity-block.held-least} to {capacity-block.held-most}, up to {capacity-block.instances-most} in one block. Long ones come in whole weeks; each type in some Regions only, and for Linux.'
			},
			{
				lead: 'It ends on the minute.',
				text: 'Instances are ended from {capacity-block.ends-early} before the end, after an event {capacity-block.notice} earlier. Save checkpoints before.'
			},
			{
				lead: 'Paid in full, no cancelling.',
				text: 'The price follows supply and demand until you book. Search a range of dates: the lowest offer is shown.'
			},
			{
				lead: 'No discount applies.',
				text: 'Neither Savings Plans nor Reserved Instances do, and system licences are billed on top.'
			},
			{
				lead: 'Launch into it by its id.',
				text: 'Instances must name the reservation. Placement groups are not supported: the block already sits close together.'
			},
			{
				lead: 'Extensions are not sure.',
				text: 'A block can be extended while there is capacity left for it. Book the margin at once.'
			}
		],
		older:
			'Older material says to buy Reserved Instances or to wait for On-Demand GPUs. Capacity Blocks can now be booked for weeks at a time.',
		first: {
			docs: blocksPurchase,
			resources: ['ec2:DescribeCapacityBlockOfferings', 'ec2:PurchaseCapacityBlock']
		},
		next: [
			{ tree: 'ec2-instance-family', ask: 'Which accelerator does the model need?' },
			{ tree: 'storage', ask: 'Where do data and checkpoints live?' }
		],
		sources: [blocks, blocksHow, blocksBilling, blocksExtend]
	},

	'dated-reservation': {
		title: 'Request a future-dated Capacity Reservation.',
		short: 'Dated reservation',
		recommend: ['capacity-reservation'],
		lede: 'AWS checks the request against its forecast and delivers the capacity on the day. You pay from that day on, at the On-Demand rate, and not before.',
		against: {
			'on-demand': 'It costs the same and promises nothing for the day.',
			'standard-ri': 'It would hold the room from today, for a year at least.'
		},
		rival: {
			candidate: 'on-demand',
			when: 'the work can spread over several types and zones, so that a shortage of one of them is borne.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Ask early.',
				text: 'Between {capacity-reservation.ahead-least} and {capacity-reservation.ahead-most} ahead; AWS advises {capacity-reservation.ahead-advised}. It may also decline.'
			},
			{
				lead: 'A least size and time.',
				text: '{capacity-reservation.vcpus-least} or more, kept for {capacity-reservation.held-least} or more; U and X types much longer. For less, hold one from now, shortly before the day.'
			},
			{
				lead: 'Not every type.',
				text: 'Families C, G, I, M, R, T, U and X; another page of the guide leaves out U and X. For large GPU types, book a Capacity Block instead.'
			},
			{
				lead: 'It adds, it does not cover.',
				text: 'It holds extra instances, not those running already. They must target it by id, unless you open it once it is active.'
			},
			{
				lead: 'Leaving early costs.',
				text: 'Until the time promised is over it ends only by a cancellation quote, and the charge may be all that is left. If AWS delivers late, there is none. Some pages still rule out cancelling.'
			},
			{
				lead: 'Raise the quota.',
				text: 'It counts against your On-Demand quota from the request on.'
			}
		],
		older:
			'Older material says that capacity can only be reserved from now on. Since then, a reservation can be asked for a date.',
		first: { docs: reservationCreate, resources: ['ec2:CreateCapacityReservation'] },
		next: [
			{ tree: 'auto-scaling', ask: 'What fills the capacity on the day?' },
			{ tree: 'ec2-instance-family', ask: 'Which type is worth reserving?' }
		],
		sources: [
			reservationConcepts,
			reservationCreate,
			reservations,
			cancelApi,
			reservationBilling,
			cancelReservation
		]
	},

	'open-reservation': {
		title: 'Hold it with an On-Demand Capacity Reservation, and cancel when done.',
		short: 'Capacity Reservation',
		recommend: ['capacity-reservation'],
		lede: 'It holds capacity in your zone from this minute, at the On-Demand rate whether used or not, and ends whenever you cancel it.',
		against: {
			'standard-ri': 'A zonal one holds the same room more cheaply, but bills a year or more.'
		},
		rival: {
			candidate: 'standard-ri',
			when: 'the same type stays in the same zone for a year or longer: a zonal one holds the room and discounts it.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Idle capacity bills in full.',
				text: 'Watch its use with CloudWatch, and set an end date where one is known.'
			},
			{
				lead: 'Creating it may fail.',
				text: 'It can only hold what the zone has. Try another size, zone or a smaller number.'
			},
			{
				lead: 'Open or targeted.',
				text: 'An open one is taken by any matching instance; a targeted one only by those that name it.'
			},
			{
				lead: 'Discounts you have do apply.',
				text: 'Savings Plans and regional Reserved Instances cover it, used or not; zonal Reserved Instances do not.'
			},
			{
				lead: 'Lend what idles.',
				text: 'An interruptible reservation lets others in the organisation use the room until you take it back.'
			},
			{
				lead: 'A hibernated instance may not resume.',
				text: 'The reservation does not promise that. Keep one running where that matters.'
			}
		],
		first: { docs: reservationCreate, resources: ['AWS::EC2::CapacityReservation'] },
		next: [
			{ tree: 'disaster-recovery', ask: 'Must failover capacity stand ready at all?' },
			{ tree: 'placement-group', ask: 'How should the instances sit on hardware?' }
		],
		sources: [reservations, reservationBilling, reservationCreate, interruptible]
	},

	'zonal-reserved-instance': {
		title: 'Buy zonal Standard Reserved Instances for the exact type.',
		short: 'Zonal Standard RI',
		recommend: ['standard-ri'],
		lede: 'One purchase holds capacity in the zone and discounts it. A Savings Plan holds no capacity, and this configuration will not change.',
		against: {
			'capacity-reservation':
				'With a plan it gives the same, in two purchases that must be kept in step.',
			'convertible-ri': 'Exchange is a freedom that nothing here uses, and it costs discount.'
		},
		rival: {
			candidate: 'capacity-reservation',
			when: 'type, system or zone may change, or other accounts draw on the room: then a plan lies over it.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Zonal, not regional.',
				text: 'The same price, but a regional one holds no capacity. Changing the scope to the Region gives the capacity up.'
			},
			{
				lead: 'Exact match.',
				text: 'Type, size, system, tenancy and zone must match, or the instance pays On-Demand while the reservation bills. By hand you can change the zone and, on Linux, the size, if there is room.'
			},
			{
				lead: 'Number of new ones.',
				text: '{standard-ri.monthly-quota} by default in each zone. They come on top of your On-Demand quota.'
			},
			{
				lead: 'It does not renew.',
				text: 'On expiry the capacity is free for all and the rate is On-Demand. Zonal purchases cannot be queued.'
			},
			{
				lead: 'One account.',
				text: 'The discount is shared in the organisation, the capacity is not.'
			}
		],
		older:
			'Older material says a Reserved Instance reserves capacity. Only a zonal one does, and AWS now advises Savings Plans where only the price counts.',
		first: { docs: riBuying, resources: ['ec2:PurchaseReservedInstancesOffering'] },
		next: [
			{ tree: 'disaster-recovery', ask: 'Is one zone enough to hold?' },
			{ tree: 'ec2-instance-family', ask: 'Is this the type to keep for years?' }
		],
		sources: [riScope, riQuotas, riBilling, riModify, ri]
	},

	'reservation-with-plan': {
		title: 'Reserve the capacity, and lay a Compute Savings Plan over it.',
		short: 'Reservation with plan',
		recommend: ['capacity-reservation', 'compute-savings-plan'],
		lede: 'The reservation holds the room, the plan lowers its rate, used or not. Each can be changed without the other: replace the reservation, and the discount follows.',
		against: {
			'standard-ri':
				'A zonal one cannot follow to another type, and its capacity stays in one account.',
			'convertible-ri':
				'A zonal one can be exchanged by hand within the Region, if there is capacity for the new type.'
		},
		rival: {
			candidate: 'standard-ri',
			when: 'nothing changes for the term and one account uses it: a zonal one joins both in one purchase.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Size the plan to what is held.',
				text: 'Idle reserved hours are covered too, after running instances. Beyond that, a plan bills what nobody uses.'
			},
			{
				lead: 'Two things to keep in step.',
				text: 'Cancelling the reservation does not end the plan, and the other way round.'
			},
			noWayBack,
			{
				lead: 'Deeper, if the family stays.',
				text: 'An EC2 Instance Savings Plan goes up to {ec2-instance-savings-plan.discount-most}, against {compute-savings-plan.discount-most} here.'
			},
			{
				lead: 'Share the room.',
				text: 'Reservations can be shared with other accounts, and lent out while idle with an interruptible one.'
			}
		],
		first: {
			docs: reservationCreate,
			resources: ['AWS::EC2::CapacityReservation', 'savingsplans:CreateSavingsPlan']
		},
		next: [
			{ tree: 'disaster-recovery', ask: 'How much must stand ready?' },
			{ tree: 'ec2-instance-family', ask: 'Which type is worth holding?' }
		],
		sources: [reservationBilling, reservations, planAndRi, planTypes, interruptible, riExchange]
	}
} satisfies Partial<Outcomes<typeof states>>;
