/** Jobs that run to their end. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';
import { longestCall } from '../thresholds.ts';

export const jobs = {
	'job-special': {
		ask: 'Does any of these apply to the jobs?',
		short: ['Anything', 'special?'],
		why: 'A cluster that is there for the services can run the jobs too. Jobs over several machines, and jobs on GPUs, need a scheduler that can give them. If both hold, take the first.',
		help: {
			MPI: 'A way for the parts of one program to talk while they run on several machines.',
			GPU: 'A graphics processor, used for models, simulation and rendering.',
			Slurm:
				'A scheduler of research clusters. Those who want it as it is may look at AWS Parallel Computing Service.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask whether one job ever spans several machines that talk while it runs, and whether it calls a GPU library. Then ask whether the team has, or will have, a Kubernetes cluster that it wants to use.'
		},
		answers: {
			none: {
				label: 'None of these',
				plain: true,
				short: ['none'],
				because:
					'A job on its own, on ordinary CPUs, needs no cluster and no scheduler of its own kind.',
				against: {
					eks: 'A cluster to upgrade is work for nothing, if jobs are all it would run.'
				}
			},
			kubernetes: {
				label: 'Our Kubernetes cluster should run them',
				gloss:
					'There is an EKS cluster, or will be one for the services; jobs should be pods beside them.',
				short: ['on our', 'cluster'],
				because:
					'Batch on EKS adds queues, priorities and nodes that go to zero, to the cluster that the services need anyway.',
				against: {
					lambda: 'Functions don’t run on a cluster.',
					'ecs-fargate': 'ECS would be a second way to run containers.'
				}
			},
			together: {
				label: 'One job needs GPUs, or several machines together',
				gloss: 'Training a model, weather, flow, MPI programs, rendering on GPUs.',
				short: ['GPU, or', 'together'],
				because:
					'Batch on EC2 starts GPU instances, and several of them as one job; Lambda and Fargate can do neither.',
				against: {
					eks: 'A cluster could, with operators to install; Batch needs none.'
				}
			}
		}
	},

	'job-count': {
		ask: 'How many jobs are there in a run?',
		short: ['How many', 'jobs?'],
		why: 'A handful can be started by a schedule. Hundreds want a queue that starts machines for them, repeats what failed and keeps an order.',
		help: {
			Run: 'One night, one order, one experiment: all jobs that belong together.'
		},
		unsure: {
			assume: 'few',
			find: 'Count what was started on the busiest day. If anybody speaks of a queue, of priorities or of jobs that wait for others, it is many.'
		},
		answers: {
			few: {
				label: 'One, or a handful',
				gloss: 'The nightly report, an import each hour, a monthly invoice run.',
				plain: true,
				short: ['a handful'],
				because: 'A schedule that starts a function or a task is all that a handful needs.',
				against: {
					batch: 'Queues and compute environments are more than a handful of jobs needs.'
				}
			},
			many: {
				label: 'Hundreds or thousands, or they queue',
				gloss:
					'Files by the thousand, scenarios, renders; priorities, repeats, jobs that wait for others.',
				short: ['hundreds'],
				because:
					'Batch queues jobs, starts compute for them, repeats what failed, and takes up to {batch.array-most} as one array.',
				against: {
					lambda:
						'Thousands of calls can start at once, but each ends after {lambda.longest-run}, and no queue orders them.',
					'ecs-fargate': 'ECS starts tasks; queue, order and repeats would be yours to write.'
				}
			}
		}
	},

	'job-time': {
		ask: 'How many minutes does the job take at the longest?',
		short: ['How long is', 'the job?'],
		why: 'Lambda stops a call after {lambda.longest-run}. A task on Fargate goes on until it is done.',
		help: {
			'At the longest': 'At the end of the quarter, with the largest customer, next year.'
		},
		unsure: {
			assume: 'long',
			find: 'Look at the longest run of last year and double it. If nobody has measured, take the longer answer: a task on Fargate runs short jobs as well.'
		},
		input: { unit: 'minutes', min: 0, max: 20160, step: 1 },
		branches: {
			long: {
				label: 'As long as a function may run, longer, or unknown',
				gloss:
					'{lambda.longest-run} or more, on its longest day. Also if it needs more memory or disk than a function.',
				plain: true,
				short: ['long, or', 'unknown'],
				because: 'A task on Fargate works until it is done, and is billed until then.',
				from: longestCall,
				against: {
					lambda: 'Lambda stops each call after {lambda.longest-run}.'
				}
			},
			short: {
				label: 'Always less than a function may run',
				gloss: 'Below {lambda.longest-run}, also next year.',
				short: ['short'],
				because:
					'A function starts in about a second, and needs no image, no cluster and no network.',
				below: longestCall,
				against: {
					'ecs-fargate': 'A task needs image, cluster and network, for a job that a function does.'
				}
			}
		}
	},

	'job-size': {
		ask: 'How large are the jobs, and how many run at once?',
		short: ['How large,', 'how many?'],
		why: 'Fargate starts jobs soon and leaves nothing to size. EC2 has larger machines, starts jobs at a higher rate, and costs less when full, above all on Spot.',
		help: {
			Spot: 'Spare capacity at a deep discount that AWS may take back.'
		},
		unsure: {
			assume: 'usual',
			find: 'Take the memory and CPU of the largest job, and count how many must run at the same time. Thousands at once, or so much computing that the discount of Spot pays for the care, point to EC2.'
		},
		answers: {
			usual: {
				label: 'Nothing unusual: small or middling, up to hundreds at once',
				gloss: 'Each fits into {ecs-fargate.vcpu-most} and {ecs-fargate.memory-most}.',
				plain: true,
				short: ['usual'],
				because:
					'AWS advises Fargate for most jobs: no instances to size, and a job starts in {batch.starts-in.fargate}.'
			},
			huge: {
				label: 'Larger than that, or thousands at once',
				gloss: 'Big memory, an AMI of our own, days of computing on hundreds of Spot instances.',
				short: ['very large'],
				because:
					'EC2 has every size, starts more jobs at a time, and full instances cost less, on Spot far less.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
