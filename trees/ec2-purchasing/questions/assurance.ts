import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

/** What must be certain: the server, and the capacity. */
export const assuranceQuestions = {
	hardware: {
		ask: 'Does a rule, a licence or the system demand a physical server of your own?',
		short: ['Own server', 'needed?'],
		why: 'Normally several customers share a server and do not notice each other. A licence bound to a machine, macOS, or a written rule about isolation leaves only one way to buy.',
		help: {
			'One walk for each part':
				'Walk again for every pool of servers that would answer otherwise. Managed databases, caches and search are not EC2: they have prices and discounts of their own.',
			Isolation: 'No other customer has an instance on the same physical server.',
			'Licence per socket or core':
				'Software counted by the processors of the machine it runs on, such as Windows Server bought outright.',
			Placement: 'Choosing the physical server an instance starts on, and keeping it there.'
		},
		unsure: {
			assume: 'shared',
			find: 'Ask compliance whether a rule names single-tenant hardware, and the licence manager whether anything is counted by socket, core or machine. Without such a rule, shared servers are the default.'
		},
		answers: {
			shared: {
				label: 'No, shared servers will do',
				gloss:
					'The default: instances of several customers share a server, kept apart by the hypervisor.',
				short: ['no'],
				because:
					'Shared servers need no dedicated tenancy and no host, and leave every price open.',
				against: {
					'dedicated-host':
						'A Dedicated Host bills the whole server, however little of it you use.',
					'dedicated-instance':
						'Dedicated Instances add {dedicated-instance.region-fee} in each Region for isolation nobody asks for.'
				}
			},
			isolated: {
				label: 'A rule: no other customer on it; any such server will do',
				gloss:
					'The rule names single-tenant hardware in writing. Confidential data alone is no such rule.',
				short: ['alone,', 'any server'],
				because:
					'Dedicated Instances keep other accounts off the server and are billed by instance; AWS picks the server.',
				against: {
					'dedicated-host':
						'A Dedicated Host adds control over sockets and placement that the rule does not ask for, and bills empty room.',
					'on-demand': 'By default an On-Demand instance shares its server with other accounts.',
					spot: 'A plain Spot Instance shares its server; dedicated Spot comes only in the largest sizes.',
					'base-and-spot':
						'Its Spot part shares servers unless it is limited to the largest sizes.',
					'compute-savings-plan':
						'A plan lowers the bill of Dedicated Instances, but isolates nothing and leaves the fee.',
					'ec2-instance-savings-plan':
						'A plan lowers the bill of Dedicated Instances, but isolates nothing and leaves the fee.',
					'standard-ri':
						'A reservation must be bought with dedicated tenancy to count here; by itself it isolates nothing.',
					'convertible-ri':
						'It can be exchanged into dedicated tenancy, but by itself it isolates nothing.',
					'capacity-reservation':
						'It can hold room for Dedicated Instances, but the tenancy is what isolates.',
					'capacity-block': 'Capacity Blocks come with default tenancy only.'
				}
			},
			placed: {
				label: 'We choose the server, and instances must stay on it',
				gloss: 'Software tied to a machine, or auditors who want to see the host.',
				short: ['we place', 'it'],
				because:
					'Only a Dedicated Host lets you choose the server, and brings an instance back to the same one.',
				against: {
					'dedicated-instance':
						'A Dedicated Instance may start on another server each time it is stopped and started.',
					'capacity-reservation':
						'A Capacity Reservation holds room in a zone, names no server, and does not work with hosts.',
					'compute-savings-plan':
						'A plan lowers the bill of a host, but the host must be allocated first.',
					'ec2-instance-savings-plan':
						'A plan lowers the bill of a host, but the host must be allocated first.'
				}
			},
			licences: {
				label: 'macOS, or licences per physical socket, core or machine',
				gloss:
					'Licences you own, bound to hardware. If they may be counted by virtual CPU, shared servers will do.',
				short: ['licences', 'per socket'],
				because:
					'Only a Dedicated Host shows the sockets and cores that such licences are counted by, and macOS runs on nothing else.',
				against: {
					'dedicated-instance':
						'A Dedicated Instance hides sockets and cores, and supports few licences of your own.',
					'capacity-reservation':
						'Capacity Reservations do not work with hosts, nor with Windows licences of your own.',
					'compute-savings-plan':
						'A plan lowers the bill of a host, but the host must be allocated first.',
					'ec2-instance-savings-plan':
						'A plan lowers the bill of a host, but the host must be allocated first.'
				}
			}
		}
	},

	assurance: {
		ask: 'Must servers be certain to start, even when a zone has run short of them?',
		short: ['Capacity', 'for certain?'],
		why: 'A running server keeps its place; this is about those still to start. Only what is reserved is sure to start. A plan’s discount holds no capacity, and holding capacity gives no discount.',
		help: {
			Zone: 'An Availability Zone: one group of data centres within a Region.',
			'Insufficient capacity': 'The error at launch when a zone has no instance of that type left.',
			GPU: 'A graphics processor. The large ones, types P and Trainium, train models; type G draws, streams and runs models.'
		},
		unsure: {
			assume: 'best-effort',
			find: 'Ask what an hour without a launch would cost. Look in CloudTrail for InsufficientInstanceCapacity errors on this type and zone: if they came, and nobody could really go elsewhere, answer yes, from now on.'
		},
		answers: {
			'best-effort': {
				label: 'No: launches succeed, or we can really go elsewhere',
				gloss:
					'The default: several zones or types are set up already, and a launch may be tried again.',
				short: ['no'],
				because:
					'Where zones and types can be swapped, nothing need be held, and held capacity bills while it idles.',
				against: {
					'capacity-block': 'A Capacity Block is paid for its whole window, used or not.'
				}
			},
			standing: {
				label: 'Yes, in a given zone, from now on',
				gloss:
					'Room to fail over, a system tied to its zone, or a type that keeps failing to launch there.',
				short: ['yes, from', 'now on'],
				because:
					'Reserved capacity in one zone starts at once and stays yours; unreserved capacity may be gone when you ask.',
				against: {
					'on-demand': 'An On-Demand launch fails when the zone has no such instance left.',
					spot: 'Spot is what is left over, and is the first to go when a zone runs short.',
					'base-and-spot': 'Neither its base nor its Spot part is held for you.',
					'convertible-ri':
						'A zonal Convertible holds capacity too, for less discount than Standard and less freedom than a reservation with a plan.',
					'ec2-instance-savings-plan':
						'No plan holds capacity, and beside a reservation the Compute plan bends further.',
					'capacity-block': 'A Capacity Block ends on a date and holds accelerated types only.'
				}
			},
			dated: {
				label: 'Yes, for a date ahead: an event, a launch, a season',
				gloss:
					'General types and graphics GPUs (G), needed on a known day, and not paid for until then.',
				short: ['yes, for', 'a date'],
				because:
					'A reservation can be asked for up to {capacity-reservation.ahead-most} ahead, and is kept for at least {capacity-reservation.held-least}.',
				against: {
					'on-demand': 'On-Demand cannot be booked: on the day, the launch succeeds or fails.',
					spot: 'Spot cannot be booked, and demand on the day may take it back.',
					'base-and-spot': 'Nothing in the group is booked for the day.',
					'standard-ri': 'A zonal one holds capacity from its purchase on, for a year at least.',
					'convertible-ri': 'A zonal one holds capacity from its purchase on, for a year at least.',
					'compute-savings-plan': 'No plan holds capacity, and its term outlives the event.',
					'ec2-instance-savings-plan': 'No plan holds capacity, and its term outlives the event.',
					'capacity-block':
						'Capacity Blocks hold the large GPU types and Trainium only, no general ones.'
				}
			},
			window: {
				label: 'Yes, large training GPUs for a set time: days to months',
				gloss:
					'Types P and Trainium: a training run, a trial, or a pool that is set anew every few weeks.',
				short: ['yes, GPUs', 'for days'],
				because:
					'A Capacity Block holds GPU instances close together for {capacity-block.held-least} to {capacity-block.held-most}, and then ends.',
				against: {
					'on-demand':
						'A launch without a booking fails when the zone has no such GPU instance left.',
					spot: 'Spot GPUs may be taken back at {spot.notice} of notice.',
					'base-and-spot': 'Neither part is held, and one lost node can stop a training run.',
					'capacity-reservation':
						'A dated reservation is not offered for P and Trn types, and one from now bills until you cancel it.',
					'standard-ri': 'A year of GPUs is bought for weeks of work.',
					'convertible-ri': 'A year of GPUs is bought for weeks of work.',
					'compute-savings-plan': 'No plan holds capacity, and none applies to a Capacity Block.',
					'ec2-instance-savings-plan':
						'No plan holds capacity, and none applies to a Capacity Block.'
				}
			}
		}
	},

	'standing-term': {
		question: 'a-year',
		ask: 'Will this capacity be kept and paid for a year or longer?',
		short: ['Kept for', 'a year?'],
		why: 'Capacity held bills like capacity used. If it stays for a year, a discount can be laid over it; if not, it should be free to end.',
		unsure: {
			assume: 'no',
			find: 'Ask who owns the budget whether next year holds this line, and whether the system will still be in this zone.'
		},
		answers: {
			no: {
				label: 'No, or nobody can say',
				gloss: 'Some weeks, until a migration is done, or open-ended.',
				short: ['no'],
				because:
					'A reservation from now on can be cancelled at any moment; a discount binds for a year at least.',
				against: {
					'standard-ri': 'A zonal Reserved Instance bills every hour of a year or more.',
					'compute-savings-plan': 'A plan cannot be cancelled during its term.'
				}
			},
			yes: {
				label: 'Yes, every hour of it',
				gloss: 'It is budgeted, and it stays.',
				short: ['yes'],
				because:
					'Over a year, holding capacity at the full On-Demand rate wastes a discount that could lie over it.'
			}
		}
	},

	zone: {
		ask: 'Will its type, system or zone change in that time, or will accounts share it?',
		short: ['Moved, or', 'shared?'],
		why: 'A zonal Reserved Instance joins capacity and discount in one purchase, and ties both to one type, system and zone in one account.',
		help: {
			Type: 'Family and size together, such as r7i.2xlarge.',
			'Zonal Reserved Instance':
				'One bought for a single Availability Zone; a regional one holds no capacity.'
		},
		unsure: {
			assume: 'moves',
			find: 'Look at how often type, zone or system of these servers changed in the last two years, and ask whether another account may need the room.'
		},
		answers: {
			fixed: {
				label: 'No: same type, system, zone and account',
				short: ['no, fixed'],
				because:
					'A zonal Standard Reserved Instance holds the capacity and discounts it, in one purchase that can be sold on.',
				against: {
					'capacity-reservation':
						'A reservation with a plan does the same in two purchases, and counts against your quota.',
					'compute-savings-plan': 'A plan holds no capacity and cannot be sold on.'
				}
			},
			moves: {
				label: 'Yes, one of these may change',
				gloss: 'A newer type, another zone or system, or several accounts that draw on it.',
				short: ['yes'],
				because:
					'A Capacity Reservation is replaced or shared freely, and a Savings Plan follows to whatever takes its place.',
				against: {
					'standard-ri':
						'A zonal Reserved Instance matches one exact type, and its capacity cannot be shared with other accounts.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
