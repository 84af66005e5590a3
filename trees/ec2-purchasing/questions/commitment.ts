import type { Questions } from '#lib/tree/grammar.ts';
import { numberOn } from '#lib/tree/candidate.ts';
import { candidate as computeSavingsPlan } from '../../candidates/compute/compute-savings-plan.ts';
import { candidate as ec2InstanceSavingsPlan } from '../../candidates/compute/ec2-instance-savings-plan.ts';
import type { states } from '../machine.ts';
import { breakEvenShare } from '../measures.ts';

/** Shares of the month from which each plan pays, at the discounts in the example by AWS. */
const familyPlanPays = breakEvenShare(numberOn(ec2InstanceSavingsPlan, 'example-discount'));
const broadPlanPays = breakEvenShare(numberOn(computeSavingsPlan, 'example-discount'));

/** Whether a commitment pays, and which. */
export const commitmentQuestions = {
	hours: {
		ask: 'How many hours a month does each server run?',
		short: ['Hours', 'a month?'],
		why: 'A commitment bills every hour at a lower rate, used or not. It pays once the share of hours used is above one minus the discount.',
		help: {
			'Break-even':
				'The hours a month at which a commitment and On-Demand cost the same: {compute-savings-plan.month-hours} × (1 − discount).',
			'Hours in a month':
				'An average month has 730; a long one 744, which counts as one full month here.',
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
				label: 'Fewer than {ec2-instance-savings-plan.break-even}',
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
				label: 'From there to less than {compute-savings-plan.break-even}',
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
						'Bound to one configuration, it wastes more of the idle hours than a plan for the whole family.',
					'convertible-ri':
						'Its discount is like that of the Compute plan, which does not pay at these hours.'
				}
			},
			most: {
				label: '{compute-savings-plan.break-even} or more',
				gloss: 'Enough for either plan: nearly or fully around the clock.',
				short: ['most'],
				from: broadPlanPays,
				because:
					'From {compute-savings-plan.break-even} even the wider plan costs less than On-Demand, idle hours included.'
			}
		}
	},

	family: {
		ask: 'Will it stay in one instance family and one Region for a year?',
		short: ['One family', 'for a year?'],
		why: 'At these hours only the deeper discount pays, and that one is tied to a family in a Region.',
		help: { Family: 'Instances of one kind and generation in all sizes, such as m7i.' },
		unsure: {
			assume: 'changes',
			find: 'Ask whether a move to newer, Arm or other instances, or to another Region, is planned within the year.'
		},
		answers: {
			changes: {
				label: 'No, or a year is too long',
				short: ['no'],
				because:
					'Once the family is left, its plan bills on for nothing, and the hours are too few for a wider one.'
			},
			stays: {
				label: 'Yes, for a year or longer',
				short: ['yes'],
				because: 'Within one family and Region the plan saves enough to carry the idle hours.',
				against: {
					'on-demand':
						'At these hours On-Demand costs more than a plan for the family, idle hours included.'
				}
			}
		}
	},

	term: {
		ask: 'For how long can you promise to pay for it?',
		short: ['Promise for', 'how long?'],
		why: 'Plans and reservations bind for one or three years and cannot be cancelled. What you may need to undo decides which kind.',
		help: {
			Term: 'The time a commitment bills: one or three years.',
			'Convertible reservation':
				'A Reserved Instance that may be exchanged for one of another type.',
			'Standard reservation':
				'One that cannot be exchanged. If yours fit badly, modify their zone or size, or offer them for sale; then answer here for the servers they do not cover.'
		},
		unsure: {
			assume: 'none',
			find: 'Look in Cost Explorer for what is already bought, and ask finance how long this line stays. If it has run for a year at about this size and nobody plans its end, answer one year, even if no one has said so aloud.'
		},
		answers: {
			none: {
				label: 'Not even a year',
				gloss: 'It may end, move or shrink within months.',
				short: ['not a year'],
				because:
					'Every plan and every reservation binds for a year at least; On-Demand ends when you stop.'
			},
			'one-year': {
				label: 'One year',
				gloss: 'The usual first step: it has run for about a year, and no end is planned.',
				short: ['one year'],
				because:
					'For a year, AWS itself advises a Savings Plan over a reservation: the same discount, with fewer ties.',
				against: {
					'on-demand': 'At these hours On-Demand costs more than either plan.'
				}
			},
			'three-years': {
				label: 'Three years',
				gloss: 'Longer than most instance generations stay the best buy.',
				short: ['three years'],
				because:
					'Three years earn the deepest discounts, and a plan gives the same ones as a reservation with fewer ties.',
				against: {
					'on-demand': 'At these hours On-Demand costs more than either plan.'
				}
			},
			sellable: {
				label: 'A term, but only if we can sell what is left of it',
				gloss: 'The project may be dropped, and finance wants a way out.',
				short: ['if it can', 'be sold'],
				because:
					'Only Standard Reserved Instances can be sold on; plans and Convertible ones stay yours to the end.',
				against: {
					'on-demand':
						'At these hours every month kept saves against On-Demand, and a sale limits the loss on the rest.'
				}
			},
			held: {
				label: 'We already hold Convertible reservations that fit badly',
				gloss: 'Bought for other types than run today, with term left.',
				short: ['already', 'bound'],
				because:
					'They bill to their end in any case; an exchange makes them fit, and a plan on top would be paid twice.',
				against: {
					'on-demand': 'The reservations bill anyway; On-Demand beside them is paid on top.',
					'standard-ri':
						'A new reservation comes on top of those you hold, and cannot be traded for them.'
				}
			}
		}
	},

	binding: {
		ask: 'What is sure to stay the same for the whole term?',
		short: ['What stays', 'the same?'],
		why: 'The narrower the promise, the deeper the discount. A discount that no longer matches saves nothing and still bills.',
		help: {
			Family: 'Instances of one kind and generation in all sizes, such as m7i.',
			Tenancy: 'Whether an instance shares its server with other customers.',
			Fargate: 'Containers run without servers of your own.'
		},
		unsure: {
			assume: 'anything',
			find: 'Read the roadmap for moves to Arm, containers, Lambda or another Region, and how long the last family lasted with you.'
		},
		answers: {
			family: {
				label: 'One instance family in one Region',
				gloss: 'Size, operating system and tenancy may change.',
				short: ['one family'],
				because:
					'The plan for one family goes up to {ec2-instance-savings-plan.discount-most} off, against {compute-savings-plan.discount-most} for the wider one.'
			},
			anything: {
				label: 'Only the spend: family, Region or service may change',
				gloss: 'Fargate and Lambda may take over a part.',
				short: ['only the', 'spend'],
				because:
					'Only a Compute Savings Plan follows to another family or Region, and to Fargate and Lambda.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
