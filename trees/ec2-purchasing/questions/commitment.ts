import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

const yearUnsure = {
	assume: 'yes',
	find: 'Ask who owns the budget, and whether an end is planned. If it has been there for about a year and nobody plans to end it, the answer is yes, even if no one has said so aloud.'
} as const;

const yearYes = {
	plain: true,
	label: 'Yes, as far as anyone knows',
	gloss:
		'No end is planned. Also where it may move to other instances, Fargate or Lambda: a Compute plan moves with it.',
	short: ['yes']
} as const;

const yearNo = {
	label: 'No: it ends or goes elsewhere, or nobody will sign for it',
	gloss:
		'A pilot, one season, a move to another cloud or a managed database, which no Compute plan covers.',
	short: ['no']
} as const;

/** Whether a commitment is used to its end, and which. */
export const commitmentQuestions = {
	'steady-term': {
		question: 'a-year',
		ask: 'Will this work still run in AWS in a year?',
		short: ['Still there', 'in a year?'],
		why: 'Every plan and every reservation binds for one or three years and cannot be cancelled.',
		unsure: yearUnsure,
		answers: {
			yes: {
				...yearYes,
				because: 'Servers that run every hour of the term use the whole of a commitment.',
				against: {
					'on-demand': 'At these hours On-Demand costs more than any commitment.'
				}
			},
			no: {
				...yearNo,
				because:
					'Every plan and every reservation binds for a year at least; On-Demand ends when you stop.'
			}
		}
	},

	'floor-term': {
		question: 'a-year',
		ask: 'Will the servers that always run still be there in a year?',
		short: ['Still there', 'in a year?'],
		why: 'The floor runs every hour, so a plan over it is used in full, if the floor outlives the term.',
		unsure: yearUnsure,
		answers: {
			yes: {
				...yearYes,
				gloss:
					'No end is planned. If they become fewer, or move to other types, commit to the part that stays.',
				because: 'A floor that runs every hour of the term uses the whole of a plan sized to it.'
			},
			no: {
				...yearNo,
				because: 'On-Demand ends when the need ends; a plan would bill a year or more.'
			}
		}
	},

	'base-term': {
		question: 'a-year',
		ask: 'Will the part that must run on be there day and night for a year?',
		short: ['Always there', 'for a year?'],
		why: 'A commitment bills every hour. Over a base that is always there it is used in full; Spot needs none.',
		help: {
			Base: 'The part of the work that may not be cut off or may not fall away as a whole, be it servers or jobs.'
		},
		unsure: yearUnsure,
		answers: {
			yes: {
				...yearYes,
				gloss: 'Some servers are always on, and no end is planned; their type may change.',
				because:
					'A Compute Savings Plan lowers the base in every hour, whatever family the group picks.',
				against: {
					'on-demand': 'A base that never stops pays the full On-Demand rate for nothing.'
				}
			},
			no: {
				...yearNo,
				label: 'No: only in some hours, or it may end within a year',
				gloss:
					'It is made of jobs that come and go, or runs at night only; a pilot; or nobody will sign for a year.',
				because:
					'On-Demand carries the base with nothing promised; a plan would bill every hour of a year.',
				against: { 'compute-savings-plan': 'A plan cannot be cancelled during its term.' }
			}
		}
	},

	'held-term': {
		question: 'a-year',
		ask: 'Will this capacity still be needed in a year?',
		short: ['Still there', 'in a year?'],
		why: 'Capacity held bills like capacity used. If it stays for a year, a discount can be laid over it; if not, it should be free to end.',
		unsure: {
			assume: 'no',
			find: 'Ask who asked for the guarantee, and until when. A reservation can be held now, and a discount laid over it once somebody promises a year.'
		},
		answers: {
			no: {
				plain: true,
				label: 'No, or nobody can say',
				gloss: 'A project, a move, a scarce type; a discount can be added later.',
				short: ['no'],
				because:
					'A reservation from now on can be cancelled at any moment; a discount binds for a year at least.',
				against: {
					'standard-ri': 'A zonal Reserved Instance bills every hour of a year or more.',
					'compute-savings-plan': 'A plan cannot be cancelled during its term.'
				}
			},
			yes: {
				label: 'Yes, for a year or longer',
				gloss: 'A standing rule, a standby without an end date, a line in the budget.',
				short: ['yes'],
				because:
					'Over a year, holding capacity at the full On-Demand rate wastes a discount that could lie over it.'
			}
		}
	},

	family: {
		ask: 'Will this work run in one instance family and Region for a year?',
		short: ['One family', 'for a year?'],
		why: 'At these hours only the deeper discount pays, and that one is tied to a family in a Region for a year at least.',
		help: { Family: 'Instances of one kind and generation in all sizes, such as m7i.' },
		unsure: {
			assume: 'changes',
			find: 'Ask whether a move to newer, Arm or other instances, or to another Region, is planned within the year.'
		},
		answers: {
			changes: {
				plain: true,
				label: 'No, or nobody can say',
				gloss: 'Other types are looked at, or the work itself may end sooner.',
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

	commitment: {
		ask: 'What must the commitment allow?',
		short: ['What must it', 'allow?'],
		why: 'The less it allows, the deeper the discount. A discount that no longer matches saves nothing and still bills.',
		help: {
			Family: 'Instances of one kind and generation in all sizes, such as m7i.',
			'Reserved Instance':
				'The older kind of contract: for one configuration, where a Savings Plan is for a spend an hour.',
			Fargate: 'Containers run without servers of your own.'
		},
		unsure: {
			assume: 'anything',
			find: 'Read the roadmap for moves to Arm, containers, Lambda or another Region, and how long the last family lasted with you.'
		},
		answers: {
			anything: {
				plain: true,
				label: 'Any change: of family, of Region, to containers or Lambda',
				gloss: 'Also where nobody says that the family will stay: only the spend has to be sure.',
				short: ['any change'],
				because:
					'Only a Compute Savings Plan follows to another family or Region, and to Fargate and Lambda.',
				against: {
					'standard-ri': 'It never leaves its family and Region.',
					'convertible-ri': 'Each change would be an exchange by hand, within the Region.'
				}
			},
			size: {
				label: 'Other sizes and systems; family and Region are to stay',
				gloss:
					'Somebody says so: they were tested or certified, or nobody wants to exchange types.',
				short: ['size only'],
				because:
					'The plan for one family goes up to {ec2-instance-savings-plan.discount-most} off, against {compute-savings-plan.discount-most} for the wider one.',
				against: {
					'standard-ri': 'It discounts the same, and is bound to more.',
					'convertible-ri': 'It discounts less, for exchanges that nothing here needs.'
				}
			},
			sale: {
				label: 'A sale: we must be able to sell what is left of it',
				gloss: 'The project may be dropped, and finance wants to be free of the rest.',
				short: ['a sale'],
				because:
					'Only Standard Reserved Instances can be sold on; plans and Convertible ones stay yours to the end.'
			},
			exchange: {
				label: 'A change of type, but it has to be a Reserved Instance',
				gloss: 'A contract or a budget rule names reservations; the family is not settled.',
				short: ['reserved,', 'may change'],
				because:
					'Of the Reserved Instances, only a Convertible can be exchanged for another family or system.',
				against: {
					'compute-savings-plan':
						'It follows by itself and AWS advises it, but it is no Reserved Instance.',
					'ec2-instance-savings-plan': 'It covers one family only, and is no Reserved Instance.',
					'standard-ri': 'It can be modified within its family, but never exchanged.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
