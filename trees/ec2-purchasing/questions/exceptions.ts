import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

type Sentences = Readonly<Record<string, string>>;

/**
 * The exceptions, asked of servers that must run on and of a base with Spot above it.
 * `also` speaks against the candidates that each answer rules out in that place alone.
 */
function askForExceptions(
	ask: string,
	also: Record<'none' | 'hardware' | 'capacity' | 'held', Sentences>
) {
	return {
		question: 'special',
		ask,
		short: ['Any special', 'rule?'],
		why: 'Rules about the physical server, capacity that has to be guaranteed, and contracts already paid leave few ways to buy. Most workloads have none of them.',
		help: {
			'Guaranteed capacity':
				'A running server keeps its place. This is about those still to start: a launch fails when a zone has no instance of that type left.',
			'Licence per core':
				'Software counted by the processors of the machine it runs on, such as Windows Server bought outright.',
			'Two of them':
				'The physical server comes first, then guaranteed capacity. What you already pay for is then a second walk.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask compliance and the licence manager whether anything is counted by socket, core or machine. Look in CloudTrail for InsufficientInstanceCapacity errors, and in Cost Explorer for reservations and plans that stand unused.'
		},
		answers: {
			none: {
				plain: true,
				label: 'None of these',
				gloss: 'Most workloads: shared servers, and launches that succeed or can be tried again.',
				short: ['none'],
				because:
					'Shared servers need no host and no fee, nothing need be held, and every price stays open.',
				against: {
					'dedicated-host':
						'A Dedicated Host bills the whole server, however little of it you use.',
					'dedicated-instance':
						'It adds {dedicated-instance.region-fee} in each Region for isolation nobody asks for.',
					'capacity-reservation':
						'It bills capacity while it idles, to guarantee what nobody asks for.',
					'capacity-block': 'A Capacity Block is paid for its whole window, used or not.',
					...also.none
				}
			},
			hardware: {
				label: 'A rule or licence about the physical server, or macOS',
				gloss:
					'Licences per socket or core, written isolation from other customers, software tied to a machine.',
				short: ['about the', 'server'],
				because:
					'Such rules are met by the server itself; the price of an instance, and who discounts it, comes after.',
				against: {
					'on-demand': 'By default an On-Demand instance shares its server with other accounts.',
					'compute-savings-plan':
						'A plan can lower the bill of dedicated hardware, but gives you none.',
					'standard-ri':
						'It discounts instances of the tenancy it was bought for; it isolates nothing.',
					'convertible-ri':
						'It discounts instances of the tenancy it was bought for; it isolates nothing.',
					'capacity-reservation':
						'It can hold room for Dedicated Instances, but works with no host and isolates nothing.',
					'capacity-block': 'Capacity Blocks come with default tenancy only.',
					...also.hardware
				}
			},
			capacity: {
				label: 'Launches must not fail: capacity has to be guaranteed',
				gloss:
					'Somebody asks for it, or launches have failed; large GPUs that are hard to get. A busy day alone is not it.',
				short: ['capacity'],
				because:
					'Only what is reserved is sure to start. No plan holds capacity, and no launch is promised without it.',
				against: {
					'on-demand': 'An On-Demand launch fails when the zone has no such instance left.',
					'convertible-ri':
						'A zonal one holds capacity too, for less discount than Standard and less freedom than a plan.',
					'dedicated-host': 'A host is held as a whole server, at the price of all its room.',
					'dedicated-instance': 'Dedicated tenancy isolates; it promises no launch.',
					...also.capacity
				}
			},
			held: {
				label: 'We already pay for a reservation or plan that fits badly',
				gloss: 'Bought for other servers than run today, with months or years of its term left.',
				short: ['paid', 'already'],
				because:
					'What is paid bills to its end in any case; a new commitment beside it would be paid twice.',
				against: {
					'on-demand': 'The contract bills anyway; On-Demand beside it is paid on top.',
					'capacity-reservation': 'It discounts nothing, and uses up no contract by itself.',
					'capacity-block': 'No plan and no reservation applies to a Capacity Block.',
					'dedicated-host': 'Only a plan would lower its rate; other contracts stay unused.',
					'dedicated-instance':
						'It needs a reservation of its own tenancy; the one held stays unused.',
					...also.held
				}
			}
		}
	} as const;
}

/** What rules out the ways that most people buy. */
export const exceptionQuestions = {
	special: askForExceptions('Does any of these apply to the servers?', {
		none: {},
		hardware: {
			'ec2-instance-savings-plan':
				'A plan can lower the bill of dedicated hardware, but gives you none.'
		},
		capacity: {
			'ec2-instance-savings-plan':
				'It holds no capacity, and beside a reservation the Compute plan bends further.'
		},
		held: {
			'ec2-instance-savings-plan': 'A second commitment bills beside the one that stands unused.'
		}
	}),

	'special-of-a-mix': askForExceptions('Does any of these apply to the part that must run on?', {
		none: {
			'standard-ri':
				'Over a base that varies, a plan gives a like discount and follows other types.',
			'convertible-ri': 'Over a base that varies, a plan gives the same discount without exchanges.'
		},
		hardware: {
			'on-demand-with-spot':
				'Both parts share servers by default, and its Spot part nearly always does.'
		},
		capacity: { 'on-demand-with-spot': 'Neither its base nor its Spot part is held for you.' },
		held: {
			'on-demand-with-spot': 'The contract bills anyway; another mix beside it is paid on top.'
		}
	}),

	server: {
		ask: 'Which rule about the physical server applies?',
		short: ['Which rule', 'applies?'],
		why: 'A host is a whole server that you rent and place instances on. Dedicated tenancy only keeps others off, and is billed by instance.',
		help: {
			'Licence per socket or core':
				'Software counted by the processors of the machine it runs on. If it may be counted by virtual CPU, shared servers will do.',
			Isolation: 'No other customer has an instance on the same physical server.'
		},
		unsure: {
			assume: 'isolated',
			find: 'Read the rule itself: does it name who may share the server, or which server it is? Ask the licence manager what is counted.'
		},
		answers: {
			licences: {
				label: 'Licences are counted by socket, core or machine',
				gloss: 'Licences you own, counted on the hardware below.',
				short: ['licences'],
				because:
					'Only a Dedicated Host shows the sockets and cores that such licences are counted by.',
				against: {
					'dedicated-instance': 'It hides sockets and cores, and supports few licences of your own.'
				}
			},
			placed: {
				label: 'We choose the server, and instances stay on it',
				gloss:
					'Software that starts only on the machine it was set up on, or auditors who want to see the host.',
				short: ['we place', 'it'],
				because:
					'Only a Dedicated Host lets you choose the server, and brings an instance back to the same one.',
				against: {
					'dedicated-instance':
						'It may start on another server each time it is stopped and started.'
				}
			},
			mac: {
				label: 'It must run macOS',
				gloss: 'Building, testing and signing for Apple platforms.',
				short: ['macOS'],
				because: 'EC2 runs macOS on Mac hosts only, one instance on each, On-Demand.',
				against: {
					'dedicated-instance': 'Mac instances come on Dedicated Hosts only.'
				}
			},
			isolated: {
				label: 'No other customer may share it; any such server will do',
				gloss: 'A rule names it in writing. Confidential data alone is no such rule.',
				short: ['nobody', 'else on it'],
				because:
					'Dedicated Instances keep other accounts off the server and are billed by instance; AWS picks the server.',
				against: {
					'dedicated-host':
						'It adds control over sockets and placement that the rule does not ask for, and bills empty room.'
				}
			}
		}
	},

	capacity: {
		ask: 'From when must the capacity be there, and until when?',
		short: ['From when', 'until when?'],
		why: 'Capacity held from now on bills from now on. For a date it can be booked ahead, on terms that differ between general types and large GPUs.',
		help: {
			Zone: 'An Availability Zone: one group of data centres within a Region.',
			'Large GPUs':
				'Types P and Trainium, which train and serve models. Type G, which draws, streams and serves smaller models, counts as a general type here.'
		},
		unsure: {
			assume: 'now',
			find: 'Ask what an hour without a launch would cost, and on which day for the first time.'
		},
		answers: {
			now: {
				plain: true,
				label: 'From now on, in a given zone',
				gloss:
					'Room to fail over, a type that fails to launch. General types even with an end, large GPUs without one.',
				short: ['from now'],
				because:
					'Reserved capacity in one zone starts at once and stays yours; unreserved capacity may be gone when you ask.',
				against: {
					'capacity-block': 'A Capacity Block ends on a date and holds accelerated types only.'
				}
			},
			date: {
				label: 'From a known day on, and not before',
				gloss:
					'General types and G types, for an opening, a season, a move; not paid for until then.',
				short: ['from a', 'known day'],
				because:
					'A reservation can be asked for up to {capacity-reservation.ahead-most.dated} ahead, and is kept for at least {capacity-reservation.held-least.dated}.',
				against: {
					'standard-ri': 'A zonal one holds capacity from its purchase on, for a year at least.',
					'compute-savings-plan': 'No plan holds capacity, and its term outlives the event.',
					'capacity-block': 'It holds the large GPU types and Trainium only, no general ones.'
				}
			},
			gpus: {
				label: 'Large GPUs or Trainium, for a set time with an end',
				gloss:
					'To train or to serve models for days to months, from now or later, on P types or Trainium.',
				short: ['GPUs, start', 'to end'],
				because:
					'A Capacity Block holds GPU instances close together for {capacity-block.held-least} to {capacity-block.held-most}, and then ends.',
				against: {
					'capacity-reservation':
						'A dated one is not offered for P and Trn types, and one from now bills until you cancel it.',
					'standard-ri': 'A year of GPUs is bought for weeks of work.',
					'compute-savings-plan': 'No plan holds capacity, and none applies to a Capacity Block.'
				}
			}
		}
	},

	zone: {
		ask: 'Will type, operating system or zone change, or other accounts share it?',
		short: ['Will it', 'change?'],
		why: 'A zonal Reserved Instance joins capacity and discount in one purchase, and ties both to one family, system and account.',
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
			moves: {
				plain: true,
				label: 'It may, or nobody can say',
				gloss: 'A newer type, another system, several accounts that draw on the room.',
				short: ['it may'],
				because:
					'A Capacity Reservation is replaced or shared freely, and a Savings Plan follows to whatever takes its place.',
				against: {
					'standard-ri':
						'It never leaves its family and system, and its capacity cannot be shared with other accounts.'
				}
			},
			fixed: {
				label: 'No: same type, operating system, zone and account',
				short: ['no, fixed'],
				because:
					'A zonal Standard Reserved Instance holds the capacity and discounts it, in one purchase that can be sold on.',
				against: {
					'capacity-reservation':
						'A reservation with a plan does the same in two purchases, and counts against your quota.',
					'compute-savings-plan': 'A plan holds no capacity and cannot be sold on.'
				}
			}
		}
	},

	held: {
		ask: 'What do you pay for that fits badly?',
		short: ['What do', 'you hold?'],
		why: 'Each kind has another way out: one can be exchanged, one sold, one only filled with other work.',
		help: {
			Convertible: 'A Reserved Instance that may be exchanged for one of another type.',
			Standard: 'A Reserved Instance that may be modified or sold, but not exchanged.',
			'Several of them': 'Take one at a time, with a walk for each.'
		},
		unsure: {
			assume: 'plan',
			find: 'Open the inventories of Savings Plans and of Reserved Instances; the offering class stands beside each reservation.'
		},
		answers: {
			convertible: {
				label: 'Convertible Reserved Instances',
				short: ['convertible'],
				because: 'A Convertible can be exchanged for another family, system or tenancy.',
				against: {
					'standard-ri':
						'A Convertible cannot become a Standard one, and a new one is paid on top.',
					'compute-savings-plan': 'A plan on top bills beside what the exchange would make fit.'
				}
			},
			standard: {
				label: 'Standard Reserved Instances',
				short: ['standard'],
				because:
					'A Standard one can be modified within its family, or sold on the Marketplace; nothing else ends it.',
				against: {
					'convertible-ri': 'A Standard one cannot be exchanged for a Convertible.',
					'compute-savings-plan': 'A plan on top bills beside the reservation until that is gone.'
				}
			},
			plan: {
				label: 'A Savings Plan',
				short: ['a plan'],
				because:
					'A plan can be neither sold nor exchanged; it pays again as soon as other work fills it.',
				against: {
					'convertible-ri': 'A reservation is applied before the plan, and would empty it further.',
					'standard-ri': 'A reservation is applied before the plan, and would empty it further.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
