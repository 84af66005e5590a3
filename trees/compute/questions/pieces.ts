/** Pieces of work that events start. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';
import { longestCall } from '../thresholds.ts';

export const pieces = {
	'piece-special': {
		ask: 'Does any of these apply to the pieces?',
		short: ['Anything', 'special?'],
		why: 'A function is short, small and yours. Code of strangers, a process that waits, GPUs and much memory each need something else. If several hold, take the first of them.',
		help: {
			Piece: 'What one event sets off: one file converted, one message handled.',
			Sandbox: 'A place where foreign code can do no harm to others.',
			GPU: 'A graphics processor, used for models, video and rendering.'
		},
		unsure: {
			assume: 'none',
			find: 'Follow one event from start to end. Does anybody wait for a person or a partner in between? Who wrote the code that runs? How much memory did the largest one take?'
		},
		answers: {
			none: {
				label: 'None of these',
				plain: true,
				short: ['none'],
				because: 'Short pieces of your own code, in little memory, are what a function is for.',
				against: {
					'lambda-durable': 'Without waits, a plain function does, and a queue tries again.',
					'lambda-microvms': 'Your own code needs no sandbox.',
					'ecs-managed-instances': 'Without a GPU, nothing has to run on instances.'
				}
			},
			strangers: {
				label: 'It runs code that users or AI agents wrote',
				gloss:
					'Notebooks, code interpreters, scripts of customers, exercises, a workspace for each session.',
				short: ['strangers’', 'code'],
				because:
					'A MicroVM is a machine for one user or session, sleeps with its memory, and is thrown away.',
				against: {
					lambda: 'Tenant isolation keeps customers apart, but a function keeps no session.',
					'ecs-fargate':
						'A task is isolated, but can’t sleep with its memory and wake in an instant.'
				}
			},
			waits: {
				label: 'One piece has several steps and waits for hours or days',
				gloss: 'An approval, a partner’s answer, a retry tomorrow, a payment that clears later.',
				short: ['waits for', 'long'],
				because:
					'Durable functions note finished steps and sleep without charge, for up to {lambda-durable.longest-run}.',
				against: {
					lambda: 'A plain function ends after {lambda.longest-run} and forgets where it was.',
					'ecs-fargate': 'A task bills while it waits.'
				}
			},
			gpu: {
				label: 'Each piece needs a GPU',
				gloss: 'Video, models, 3D.',
				short: ['a GPU'],
				because: 'Neither Lambda nor Fargate offers a GPU; ECS Managed Instances do.'
			},
			memory: {
				label: 'One piece needs more memory than a function has',
				gloss: 'More than {lambda.memory-most}, or large tools that fill its disk.',
				short: ['much', 'memory'],
				because:
					'A task on Fargate has up to {ecs-fargate.memory-most}; a function has {lambda.memory-most}.',
				against: {
					'lambda-managed-instances':
						'It has up to {lambda-managed-instances.memory-most}, on instances that stand ready all day.',
					'lambda-microvms':
						'It has up to {lambda-microvms.memory-most}; your program would start and end each one.',
					'ecs-managed-instances': 'Instances stay a while; a task on Fargate goes with its work.'
				}
			}
		}
	},

	'piece-time': {
		ask: 'How many minutes does the longest piece take?',
		short: ['How long is', 'a piece?'],
		why: 'Lambda stops a call after {lambda.longest-run}. Count the largest input and the slowest day, not the usual one.',
		help: {
			Piece: 'What one event sets off: one file converted, one message handled.'
		},
		unsure: {
			assume: 'short',
			find: 'Time the largest input that exists on a slow day, and double it. If it could be split so that each part is short, count the part.'
		},
		input: { unit: 'minutes', min: 0, max: 10080, step: 1 },
		branches: {
			short: {
				label: 'Always less than a function may run',
				gloss: 'Below {lambda.longest-run}; most take seconds.',
				plain: true,
				short: ['short'],
				because: 'A piece that ends in time can be a function, started by its event.',
				against: {
					'ecs-fargate': 'Workers would poll and bill between pieces.'
				},
				below: longestCall
			},
			long: {
				label: 'As long as a function may run, or longer',
				gloss: '{lambda.longest-run} or more, on a bad day.',
				short: ['long'],
				because:
					'Lambda stops each call after {lambda.longest-run}; a container works on until it is done.',
				against: {
					'lambda-managed-instances':
						'It runs up to {lambda-managed-instances.call-most} where nobody waits, on instances that stand ready all day.'
				},
				from: longestCall
			}
		}
	},

	'piece-volume': {
		ask: 'How evenly do the events come?',
		short: ['Do they come', 'evenly?'],
		why: 'Lambda bills each piece and nothing between them. Where pieces fill several machines all day, instances under the same functions cost less.',
		help: {
			Evenly: 'About as many at night as by day, without jumps, month after month.'
		},
		unsure: {
			assume: 'uneven',
			find: 'Look at calls an hour over a month, and at the share of Lambda’s duration in the bill. A flat, high line whose cost people talk about is steady.'
		},
		answers: {
			uneven: {
				label: 'They come and go, or nobody knows yet',
				plain: true,
				short: ['unevenly'],
				because: 'Lambda grows with each event and bills nothing in between.',
				against: {
					'lambda-managed-instances':
						'It keeps {lambda-managed-instances.least-copies} by default, and throttles what more than doubles at once.'
				}
			},
			steady: {
				label: 'A heavy, even stream all day, on functions',
				gloss: 'Tens of millions of calls a month, and duration is most of the bill.',
				short: ['evenly,', 'and heavy'],
				because:
					'Full instances cost {lambda-managed-instances.compute-hour} with the fee; Lambda’s busy hour costs {lambda.compute-hour}.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
