import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	blockPrices,
	blocks,
	blocksBilling,
	blocksExtend,
	blocksHow,
	blocksPurchase,
	cancelApi,
	cancelReservation,
	interruptible,
	onDemandPrices,
	planAndRi,
	planPrices,
	planTypes,
	reservationBilling,
	reservationConcepts,
	reservationCreate,
	reservationSharing,
	reservations,
	ri,
	riApply,
	riBilling,
	riBuying,
	riExchange,
	riModify,
	riPrices,
	riQuotas,
	riScope
} from '../../candidates/compute/sources.ts';
import type { states } from '../machine.ts';
import { noWayBack } from './repeated.ts';

/** Outcomes where capacity must be there for certain. */
export const guaranteedOutcomes = {
	'booked-window': {
		title: 'Book a Capacity Block for the time you need the GPUs.',
		short: 'Capacity Block',
		recommend: ['capacity-block'],
		lede: 'It holds GPU or Trainium instances close together for a window that you choose, to train or to serve models. You pay for that window and nothing after it.',
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
			why: 'Each offer has its own price, which follows supply and demand until you book; the whole window is paid then, and system licences on top.',
			page: blockPrices
		},
		watch: [
			{
				lead: 'Paid in full, no cancelling.',
				text: 'The whole window is charged when you book. Move no date and shorten nothing afterwards: a run that is not ready bills all the same.'
			},
			{
				lead: 'It ends on the minute.',
				text: 'Instances are ended from {capacity-block.ends-early} before the end, after an event {capacity-block.notice} earlier. Save checkpoints before.'
			},
			{
				lead: 'How far, how long, how many.',
				text: 'Up to {capacity-block.ahead-most} ahead, {capacity-block.held-least} to {capacity-block.held-most}, up to {capacity-block.instances-most} in one block. Long ones come in whole weeks; each type in some Regions only, and for Linux.'
			},
			{
				lead: 'Search several ranges of dates.',
				text: 'One page of the guide says that the lowest offer is shown, another the earliest; up to six come back. Compare before you buy.'
			},
			{
				lead: 'No discount applies.',
				text: 'Neither Savings Plans nor Reserved Instances lower it. For a model served all year, compare a plan with a reservation from now.'
			},
			{
				lead: 'Launch into it by its id.',
				text: 'Placement groups are not supported: the block already sits close together. An extension needs free capacity; book the margin at once.'
			}
		],
		older:
			'Older material says to buy Reserved Instances or to wait for On-Demand GPUs. Capacity Blocks can now be booked for weeks at a time.',
		first: {
			docs: blocksPurchase,
			resources: ['ec2:DescribeCapacityBlockOfferings', 'ec2:PurchaseCapacityBlock']
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which accelerator does the model need?',
				known: 'it must be a type that Capacity Blocks offer'
			},
			{
				tree: 'storage',
				ask: 'Where do data and checkpoints live?',
				known: 'GPU instances in one zone, ended on a date'
			}
		],
		sources: [blocks, blocksHow, blocksBilling, blocksPurchase, blocksExtend]
	},

	'dated-reservation': {
		title: 'Request a future-dated Capacity Reservation.',
		short: 'Dated reservation',
		recommend: ['capacity-reservation@dated'],
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
			dimension: 'cost-hour',
			against: ['on-demand', 'standard-ri'],
			says: 'From the day on, what is held is billed at the On-Demand rate, used or not, for {capacity-reservation.held-least.dated} at least. A plan that you have lowers it.',
			page: onDemandPrices
		},
		watch: [
			{
				lead: 'Ask early: it may be declined.',
				text: 'Between {capacity-reservation.ahead-least.dated} and {capacity-reservation.ahead-most.dated} ahead; AWS advises {capacity-reservation.ahead-advised.dated}, and checks for some days.'
			},
			{
				lead: 'A least size and time.',
				text: '{capacity-reservation.vcpus-least.dated} or more, kept for {capacity-reservation.held-least.dated} or more; U and X types much longer. For less, hold one from now, shortly before the day.'
			},
			{
				lead: 'Leaving early costs.',
				text: 'Until the time promised is over it ends only by a cancellation quote, and the charge may be all that is left. Some pages still rule out cancelling.'
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
				lead: 'Raise the quota.',
				text: 'It counts against your On-Demand quota from the request on.'
			}
		],
		older:
			'Older material says that capacity can only be reserved from now on. Since then, a reservation can be asked for a date.',
		first: { docs: reservationCreate, resources: ['ec2:CreateCapacityReservation'] },
		next: [
			{
				tree: 'auto-scaling',
				ask: 'What fills the capacity on the day?',
				known: 'capacity is held from that day on'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which type is worth reserving?',
				known: 'one type in one zone, for a date'
			}
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
		recommend: ['capacity-reservation@now'],
		lede: 'It holds capacity in your zone from this minute, at the On-Demand rate whether used or not, and ends whenever you cancel it.',
		against: {
			'standard-ri': 'A zonal one holds the same room more cheaply, but bills a year or more.'
		},
		rival: {
			candidate: 'standard-ri@zonal',
			when: 'the same type stays in the same zone for a year or longer: a zonal one holds the room and discounts it.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['standard-ri@zonal', 'on-demand'],
			says: 'Every second that capacity is held bills like a running instance, used or not. An instance that runs in it is paid once, not twice.',
			page: onDemandPrices
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
				lead: 'For large GPUs, look at Capacity Blocks.',
				text: 'AWS advises them where P types or Trainium are needed for days or weeks: with a start and an end, book one instead of holding from now on.'
			},
			{
				lead: 'Open or targeted.',
				text: 'An open one is taken by any matching instance; a targeted one only by those that name it.'
			},
			{
				lead: 'Discounts apply, also later.',
				text: 'Savings Plans and regional Reserved Instances cover it, used or not; zonal ones do not. Once somebody promises a year, lay a plan over it.'
			},
			{
				lead: 'Lend what idles; keep one awake.',
				text: 'An interruptible reservation lets others in the organisation use the room. A hibernated instance is not sure to resume in it.'
			}
		],
		first: { docs: reservationCreate, resources: ['AWS::EC2::CapacityReservation'] },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'Must failover capacity stand ready at all?',
				known: 'capacity is held in one zone'
			},
			{
				tree: 'placement-group',
				ask: 'How should the instances sit on hardware?',
				known:
					'a reservation works in cluster and precision time groups, not in spread or partition groups'
			}
		],
		sources: [reservations, reservationBilling, reservationCreate, interruptible, blocks]
	},

	'zonal-reservation': {
		title: 'Buy zonal Standard Reserved Instances for the exact type.',
		short: 'Zonal Standard RI',
		recommend: ['standard-ri@zonal'],
		lede: 'One purchase holds capacity in the zone and discounts it. A Savings Plan holds no capacity, and this configuration will not change.',
		against: {
			'capacity-reservation':
				'With a plan it gives the same, in two purchases that must be kept in step.',
			'convertible-ri': 'Exchange is a freedom that nothing here uses, and it costs discount.'
		},
		rival: {
			candidate: 'capacity-reservation',
			when: 'family or system may change, or other accounts draw on the room: then a plan lies over it.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['capacity-reservation', 'on-demand'],
			says: 'Every hour of one or three years is billed at the lower rate, used or not. It costs the same as a regional one, which holds no capacity.',
			page: riPrices
		},
		watch: [
			{
				lead: 'Exact match.',
				text: 'Type, size, system, tenancy and zone must match, or the instance pays On-Demand while the reservation bills.'
			},
			{
				lead: 'What can be changed by hand.',
				text: 'The zone and, on plain Linux (not RHEL or SUSE) of default tenancy, the size within the family, if there is room. Family and system cannot.'
			},
			{
				lead: 'Zonal, not regional.',
				text: 'Changing the scope to the Region gives the capacity up.'
			},
			{
				lead: 'It does not renew.',
				text: 'On expiry the capacity is free for all and the rate is On-Demand. Zonal purchases cannot be queued.'
			},
			{
				lead: 'One account.',
				text: 'The discount is shared in the organisation, the capacity is not.'
			},
			{
				lead: 'Number of new ones.',
				text: '{standard-ri.monthly-quota} by default in each zone. They come on top of your On-Demand quota.'
			}
		],
		older:
			'Older material says a Reserved Instance reserves capacity. Only a zonal one does, and AWS now advises Savings Plans where only the price counts.',
		first: { docs: riBuying, resources: ['ec2:PurchaseReservedInstancesOffering'] },
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'Is one zone enough to hold?',
				known: 'capacity is held in one zone'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Is this the type to keep for years?',
				known: 'one type for the whole term'
			}
		],
		sources: [riScope, riQuotas, riBilling, riModify, riApply, ri]
	},

	'reservation-and-plan': {
		title: 'Reserve the capacity, and lay a Compute Savings Plan over it.',
		short: 'Reservation with plan',
		recommend: ['capacity-reservation@now', 'compute-savings-plan'],
		lede: 'The reservation holds the room, the plan lowers its rate, used or not. Each can be changed without the other: replace the reservation, and the discount follows.',
		against: {
			'standard-ri': 'A zonal one changes zone and, on Linux, size, but never family or account.',
			'convertible-ri':
				'A zonal one can be exchanged by hand within the Region, if there is capacity for the new type.'
		},
		rival: {
			candidate: 'standard-ri@zonal',
			when: 'nothing changes for the term and one account uses it: a zonal one joins both in one purchase.'
		},
		cost: {
			dimension: 'cost-hour',
			against: ['compute-savings-plan', 'standard-ri@zonal'],
			says: 'Held capacity bills at the On-Demand rate; where the plan covers it, at the plan’s rate, idle hours included.',
			page: planPrices
		},
		watch: [
			{
				lead: 'Idle room is still paid.',
				text: 'Size the plan to what is held. Running instances are covered first, then idle reserved hours; beyond that, a plan bills what nobody uses.'
			},
			noWayBack,
			{
				lead: 'Two things to keep in step.',
				text: 'Cancelling the reservation does not end the plan, and the other way round.'
			},
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
			{
				tree: 'disaster-recovery',
				ask: 'How much must stand ready?',
				known: 'capacity is held under a plan'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which type is worth holding?',
				known: 'the type may change later'
			}
		],
		sources: [
			reservationBilling,
			reservations,
			reservationSharing,
			planAndRi,
			planTypes,
			interruptible,
			riExchange,
			riModify
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
