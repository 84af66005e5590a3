import type { Questions } from '#lib/tree/grammar.ts';
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as computeSavingsPlan } from '../../candidates/compute/compute-savings-plan.ts';
import { candidate as ec2InstanceSavingsPlan } from '../../candidates/compute/ec2-instance-savings-plan.ts';
import type { states } from '../machine.ts';
import { breakEvenShare } from '../measures.ts';

/** Shares of the month, in percent, from which each plan pays, at the discounts in the example by AWS. */
const familyPlanPays = breakEvenShare(numberOn(ec2InstanceSavingsPlan, 'example-discount'));
const broadPlanPays = breakEvenShare(numberOn(computeSavingsPlan, 'example-discount'));

/** What the work bears, and when it runs. */
export const loadQuestions = {
	interruption: {
		ask: 'Can the work cope with losing servers, {spot.notice} after a warning?',
		short: ['Can it lose', 'servers?'],
		why: 'This moves the price most. Spare capacity costs a fraction of the list price and can be taken back. Work that starts again by itself loses little by that; work that must run on loses everything.',
		help: {
			'Spare capacity':
				'EC2 capacity that nobody else uses right now. AWS calls it Spot, and takes it back when others need it.',
			Stateless: 'A server that keeps nothing which another one could not fetch again.',
			Checkpoint: 'Progress saved outside the server, from which another server goes on.',
			'Two kinds of work':
				'Where one part must stay and another may go, “some” answers for both in one walk.',
			Today:
				'Answer for what the work can bear as it is now. What is to be changed or tried later is another walk.',
			'Not EC2':
				'Managed databases, caches and search have prices and discounts of their own. Leave them out here.'
		},
		unsure: {
			assume: 'none',
			find: 'End one server of a test copy in the middle of its work. If everything comes right by itself, that part may lose servers.'
		},
		answers: {
			none: {
				plain: true,
				label: 'No, all must run on; or nothing is said about it',
				gloss:
					'Databases, work kept in memory; jobs, builds and tests too, if nobody says that lost ones start again.',
				short: ['no'],
				because:
					'Spot may be taken back {spot.notice} after a notice; On-Demand, with or without a discount, runs until you end it.',
				against: {
					'on-demand-with-spot':
						'All above its base would be Spot, and none of this work may be cut off.'
				}
			},
			rest: {
				label: 'Some: one part must run on, the rest may go',
				gloss:
					'A service and batch jobs; jobs of which some must not break off; stateless servers of which some must stay.',
				short: ['some'],
				because:
					'Spot may be taken back {spot.notice} after a notice, so the part that must go on needs something else.',
				against: {
					spot: 'Spot alone may leave nothing running for a while, and the base must stay.',
					'ec2-instance-savings-plan':
						'A mixed group draws on several families, and this plan covers only one of them.'
				}
			},
			all: {
				label: 'All: the work goes on elsewhere or starts again',
				gloss:
					'Batch, rendering, queue workers, training with checkpoints; builds and tests said to start again.',
				short: ['all'],
				because:
					'Work that resumes can run on spare capacity at up to {spot.discount-most} off, with no commitment to fill.',
				against: {
					'standard-ri': 'A reservation never applies to Spot, and its discount is smaller.',
					'convertible-ri': 'A reservation never applies to Spot, and its discount is smaller.',
					'compute-savings-plan': 'A plan does not apply to Spot, and would bill beside it.',
					'ec2-instance-savings-plan': 'A plan does not apply to Spot, and would bill beside it.',
					'capacity-reservation':
						'Work that can be taken away and resumed needs no capacity held for it at the full rate.'
				}
			}
		}
	},

	jobs: {
		ask: 'Does any of these apply to this work?',
		short: ['Anything', 'special?'],
		why: 'Spot starts when there is room. Mostly that is only a delay. Someone who waits, a fixed hour, a licence or a large GPU cluster changes the answer.',
		help: {
			GPU: 'A graphics processor. The large ones, types P and Trainium, train and serve models.',
			'Two of them':
				'The physical server comes before GPUs, and GPUs before somebody who waits: what leaves the fewest ways decides.'
		},
		unsure: {
			assume: 'wait',
			find: 'Ask who receives the result, and what it would cost them to get it half a day late.'
		},
		answers: {
			wait: {
				plain: true,
				label: 'None of these: a delay of some hours does no harm',
				gloss: 'A nightly run that has the night to catch up; a machine for a hobby.',
				short: ['none'],
				because:
					'Work that can wait needs no base: Spot asks again until there is room, at the lowest price.',
				against: {
					'on-demand-with-spot':
						'A base at the full price would only buy promptness that nobody waits for.',
					'on-demand':
						'On-Demand buys running on, which work that waits and resumes does not need.',
					'dedicated-host': 'A host bills whole, however little of it the jobs use.',
					'dedicated-instance': 'It adds a fee for isolation that nobody asks for.',
					'capacity-block': 'A Capacity Block is paid for its whole window, used or not.'
				}
			},
			due: {
				label: 'Somebody waits for it, or it is due by a fixed time',
				gloss:
					'A wait of hours does harm: a user at a slow screen, a check before a release, figures before trading.',
				short: ['due, or', 'awaited'],
				because:
					'A small On-Demand base makes steady progress when Spot is gone, and Spot shortens the rest.',
				against: {
					spot: 'Spot promises capacity at no hour: it keeps no deadline, and lets people wait.',
					'dedicated-host': 'A host bills whole, and makes no job finish sooner.',
					'dedicated-instance': 'It adds a fee for isolation that nobody asks for.',
					'capacity-block': 'It holds large GPU types only, and is paid for its whole window.'
				}
			},
			server: {
				label: 'It needs macOS, licences per core, or its own hardware',
				gloss: 'A rule or a licence speaks about the physical server.',
				short: ['macOS or', 'licence'],
				because:
					'What is bound to the physical server needs a host or dedicated tenancy, whatever the price of spare capacity.',
				against: {
					spot: 'Spot shares its servers; dedicated Spot comes only in the largest sizes, and never with macOS.',
					'capacity-block': 'Capacity Blocks come with default tenancy only.'
				}
			},
			gpus: {
				label: 'It needs large GPUs, all at once, for a set time',
				gloss: 'P types or Trainium for days to months, where Spot or On-Demand found no room.',
				short: ['GPUs for a', 'set time'],
				because:
					'A Capacity Block holds GPU instances close together for {capacity-block.held-least} to {capacity-block.held-most}, and then ends.',
				against: {
					spot: 'Spot promises no capacity, and may take one node back in the middle of a run.',
					'on-demand':
						'A launch without a booking fails when the zone has no such GPU instance left.',
					'on-demand-with-spot': 'Neither part is held, and a run needs all its nodes at once.'
				}
			}
		}
	},

	load: {
		ask: 'When do these servers run over a month?',
		short: ['When do', 'they run?'],
		why: 'A commitment bills the same every hour. It fits the part of the load that is there every hour, and no other.',
		help: {
			Floor: 'The least number of servers that ran in any hour.',
			'These servers':
				'Those you decide about. Test copies that come and go beside them can stay On-Demand.',
			Timetable: 'Hours that can be counted beforehand: office hours, every night, month end.'
		},
		unsure: {
			assume: 'steady',
			find: 'Draw the running instances of each hour over the last two months, from Cost Explorer or from the metrics of the Auto Scaling group.'
		},
		answers: {
			steady: {
				plain: true,
				label: 'Day and night, about the same number',
				gloss:
					'Servers that are always on, even if they slowly become more or fewer: a plan is sized to those that stay.',
				short: ['steady'],
				because:
					'Servers that run every hour use the whole of a commitment, if they stay for its term.'
			},
			timetable: {
				label: 'Only in known hours; they are or could be stopped between',
				gloss: 'Office hours, every night, a few days at month end.',
				short: ['in known', 'hours'],
				because: 'Hours that can be counted can be held against the break-even of a commitment.'
			},
			floor: {
				label: 'Always some servers, and at times more of them',
				gloss: 'Peaks by the clock or by chance; those that come and go must run on as well.',
				short: ['a floor', 'and peaks'],
				because:
					'A plan sized to the floor is used in every hour; the peaks stay On-Demand and end when they end.',
				against: {
					'ec2-instance-savings-plan':
						'Floor and peaks seldom keep to one family; unused Compute commitment flows to other work.',
					'standard-ri':
						'A reservation is bound to one configuration; a plan follows the floor as it changes.',
					'convertible-ri':
						'Each change of the floor would need an exchange by hand; a plan follows by itself.'
				}
			},
			spiky: {
				label: 'It comes and goes without a pattern, with little between',
				gloss: 'It follows a queue, builds, users or the news, and falls to next to nothing.',
				short: ['spikes'],
				because:
					'On-Demand bills only the seconds of a spike; a commitment would bill all the hours between.'
			},
			new: {
				label: 'Nobody knows yet: it is new',
				gloss: 'A launch, a pilot, a service with no history.',
				short: ['unknown'],
				because:
					'On-Demand needs no forecast, and its first weeks are the history to size a commitment on.'
			}
		}
	},

	hours: {
		ask: 'How many hours a month does each server run?',
		short: ['Hours', 'a month?'],
		why: 'A commitment bills every hour of the month at a lower rate, used or not. It pays once the share of hours used is above one minus the discount.',
		help: {
			'Break-even':
				'The hours at which a commitment and On-Demand cost the same: {compute-savings-plan.month-hours} × (1 − discount).',
			'Share of the month':
				'Your hours ÷ 730, the hours of an average month. A long month has 744, and counts as one full month.',
			'Different hours': 'If some servers run longer than others, answer for each group by itself.',
			'Assumed discounts':
				'{ec2-instance-savings-plan.example-discount} for the plan of one family, {compute-savings-plan.example-discount} for the Compute plan: an illustrative example by AWS for one year of Linux, partly paid upfront.'
		},
		unsure: {
			assume: 'few',
			find: 'Multiply the timetable: hours a day × days a month. Or divide the instance hours of the last month in Cost Explorer by the number of servers.'
		},
		input: { unit: 'hours a month', min: 0, max: 744, step: 1, measure: 'use' },
		branches: {
			few: {
				label:
					'Fewer than {ec2-instance-savings-plan.break-even}: less than {ec2-instance-savings-plan.break-even-share}',
				gloss: 'Too few for a one-year plan: office hours, nights, a few days at month end.',
				short: ['few'],
				below: familyPlanPays,
				because:
					'Below {ec2-instance-savings-plan.break-even}, even the deeper plan bills more for idle hours in a year than it saves.',
				against: {
					'compute-savings-plan':
						'It needs {compute-savings-plan.break-even} to pay, at {compute-savings-plan.example-discount} off.',
					'standard-ri':
						'A reservation bills every hour of its term, and most of them would stand idle.',
					'convertible-ri':
						'A reservation bills every hour of its term, at a smaller discount than Standard.'
				}
			},
			between: {
				label:
					'From there to below {compute-savings-plan.break-even}: {compute-savings-plan.break-even-share}',
				gloss: 'Enough for the deeper discount only: long days, every day of the month.',
				short: ['in between'],
				from: familyPlanPays,
				below: broadPlanPays,
				because:
					'From {ec2-instance-savings-plan.break-even} the plan for one family pays; wider ones need more hours.',
				against: {
					'compute-savings-plan':
						'At {compute-savings-plan.example-discount} off it needs {compute-savings-plan.break-even} to pay.',
					'standard-ri':
						'It bills each hour at about the same rate as a plan for the family, and can follow fewer changes.',
					'convertible-ri':
						'Its discount is like that of the Compute plan, which does not pay at these hours.'
				}
			},
			most: {
				label:
					'{compute-savings-plan.break-even} or more: from {compute-savings-plan.break-even-share}',
				gloss: 'Enough for either plan: nearly or fully around the clock.',
				short: ['most'],
				from: broadPlanPays,
				because:
					'From {compute-savings-plan.break-even} even the wider plan costs less than On-Demand, idle hours included.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
