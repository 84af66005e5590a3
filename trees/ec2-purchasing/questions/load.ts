import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

/** What the work bears, and what its load looks like. */
export const loadQuestions = {
	interruption: {
		ask: 'Can servers be taken away at {spot.notice} of notice, and their work go on elsewhere?',
		short: ['Can it be', 'cut off?'],
		why: 'Spare capacity costs far less and can be taken back. Work that moves, resumes or starts again loses little; work that must run through loses all. Some servers may have to stay in any case.',
		help: {
			Checkpoint: 'Progress saved outside the server, from which another server goes on.',
			Stateless: 'A server that keeps nothing which another one could not fetch again.',
			'Several kinds of work':
				'Where one pool, or one class of users, bears it and another does not, walk once for each.'
		},
		unsure: {
			assume: 'none',
			find: 'Terminate one server of a test copy in the middle of its work. If it comes right by itself, the answer is yes. If the tool gives up after one more try, it may only need more tries.'
		},
		answers: {
			all: {
				label: 'Yes, any of them: the work resumes or is done again',
				gloss:
					'Batch, rendering, builds and tests that start again, queue workers, checkpoints. Nothing must always answer.',
				short: ['yes, all'],
				because:
					'Work that resumes can run on spare capacity at up to {spot.discount-most} off, with no commitment to fill.',
				against: {
					'standard-ri': 'A reservation never applies to Spot, and its discount is smaller.',
					'convertible-ri': 'A reservation never applies to Spot, and its discount is smaller.',
					'compute-savings-plan': 'A plan does not apply to Spot, and would bill beside it.',
					'ec2-instance-savings-plan': 'A plan does not apply to Spot, and would bill beside it.'
				}
			},
			rest: {
				label: 'Yes, but not all of them: some must stay up',
				gloss:
					'A website or service whose servers may be replaced but never all be gone, or long jobs beside short ones.',
				short: ['all but', 'a base'],
				because:
					'A base can stay On-Demand while Spot is added above it, so each part has its fitting price.',
				against: {
					spot: 'Spot alone may leave nothing running for a while, and the base must stay.',
					'standard-ri':
						'A plan covers the base as well, and lets its types vary as the Spot part needs.',
					'convertible-ri': 'A plan covers the base as well, without exchanges as its types vary.',
					'ec2-instance-savings-plan':
						'A mixed group draws on several families; this plan covers only one of them.'
				}
			},
			none: {
				label: 'No, it must run through',
				gloss: 'State in memory, nodes tied to each other, or no way to resume.',
				short: ['no'],
				because:
					'Spot may be taken back at {spot.notice} of notice; On-Demand, with or without a discount, runs until you end it.',
				against: {
					'base-and-spot': 'All above the base would be Spot, and none of this work may be cut off.'
				}
			}
		}
	},

	deadline: {
		ask: 'When spare capacity runs short, can all of it wait?',
		short: ['Can all of', 'it wait?'],
		why: 'Spot starts when there is room. With a free start that is only a delay; with a fixed hour something must run in any case.',
		unsure: {
			assume: 'due',
			find: 'Ask who receives the result, and what a delay of half a day would cost them.'
		},
		answers: {
			waits: {
				label: 'Yes, it may stand still until there is room',
				gloss: 'It runs when there is room, over any of several types and zones.',
				short: ['yes'],
				because:
					'A flexible start needs no base: Spot asks again until there is capacity, at the lowest price.',
				against: {
					'base-and-spot': 'A base at the full price would only buy a start that nobody waits for.',
					'on-demand':
						'On-Demand buys certainty of running on, which work that waits and resumes does not need.'
				}
			},
			due: {
				label: 'No, it is due by a fixed time',
				gloss: 'A nightly close, a release, a queue that must keep moving.',
				short: ['no, due'],
				because:
					'A small On-Demand base makes steady progress when Spot is gone, and Spot shortens the rest.',
				against: {
					spot: 'Spot gives no promise of capacity at any hour, and so none of a deadline.'
				}
			}
		}
	},

	'base-term': {
		question: 'a-year',
		ask: 'Will the base be kept and paid for a year or longer?',
		short: ['Base kept', 'for a year?'],
		why: 'The base runs every hour, so a commitment over it is used in full. Spot needs none.',
		unsure: {
			assume: 'no',
			find: 'Read the lowest number of servers in any hour of the last three months. If a base has been there for about a year and nobody plans its end, answer yes.'
		},
		answers: {
			no: {
				label: 'No, or nobody can say',
				short: ['no'],
				because:
					'On-Demand carries the base with nothing promised; a plan would bill a year or more.',
				against: {
					'compute-savings-plan': 'A plan cannot be cancelled during its term.'
				}
			},
			yes: {
				label: 'Yes, the base stays',
				gloss:
					'It has been there for about a year, no end is planned, or a plan for it is paid already.',
				short: ['yes'],
				because:
					'A Compute Savings Plan lowers the base in every hour, whatever family the group picks.',
				against: {
					'on-demand': 'A base that never stops pays the full On-Demand rate for nothing.'
				}
			}
		}
	},

	load: {
		ask: 'What does the load look like over a month?',
		short: ['Load over', 'a month?'],
		why: 'A commitment bills the same each hour. It fits the part of the load that is there each hour, and no other.',
		help: {
			Floor: 'The least number of servers that ran in any hour.',
			Peak: 'What comes on top of the floor.'
		},
		unsure: {
			assume: 'unknown',
			find: 'Draw running instances per hour over the last two months, from Cost Explorer at hourly grain or from the Auto Scaling group’s metrics.'
		},
		answers: {
			regular: {
				label: 'Steady, or on a timetable',
				gloss: 'Around the clock, office hours, every night, month end: hours counted in advance.',
				short: ['regular'],
				because: 'Hours that can be counted can be held against the break-even of a commitment.'
			},
			floor: {
				label: 'A floor that never goes away, with peaks on top',
				gloss: 'And the peaks, too, must run through.',
				short: ['a floor', 'and peaks'],
				because:
					'A plan sized to the floor is used in every hour; the peaks stay On-Demand and end when they end.',
				against: {
					'ec2-instance-savings-plan':
						'Peaks and floor seldom keep to one family; the Compute plan lets the rest of it flow to them.',
					'standard-ri':
						'A reservation is bound to one configuration; a plan follows the floor as it changes.',
					'convertible-ri':
						'Each change of the floor would need an exchange by hand; a plan follows by itself.'
				}
			},
			spiky: {
				label: 'Spikes without a pattern, and little between',
				gloss: 'It follows a queue or its users, falls to next to nothing, and cannot be foreseen.',
				short: ['spiky'],
				because:
					'On-Demand bills only the seconds of a spike; a commitment would bill all the hours between.'
			},
			unknown: {
				label: 'Unknown: it is new, or has no history',
				short: ['unknown'],
				because:
					'On-Demand needs no forecast, and its first weeks are the history a commitment should be sized on.'
			}
		}
	},

	'floor-term': {
		question: 'a-year',
		ask: 'Will the floor be kept and paid for a year or longer?',
		short: ['Floor kept', 'for a year?'],
		why: 'The floor runs every hour, so a plan over it is used in full, if the floor outlives the term.',
		unsure: {
			assume: 'no',
			find: 'Ask whether a rewrite or a move is planned that would empty the floor. If it has been there for about a year and no end is planned, answer yes.'
		},
		answers: {
			no: {
				label: 'No, or nobody can say',
				short: ['no'],
				because: 'On-Demand ends when the need ends; a plan would bill a year or more.'
			},
			yes: {
				label: 'Yes, the floor stays',
				gloss: 'It has been there for about a year, and no end is planned.',
				short: ['yes'],
				because: 'A floor that runs every hour of the term uses the whole of a plan sized to it.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
