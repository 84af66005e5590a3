/** The question that every walk begins with. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const start = {
	work: {
		ask: 'What kind of work does the software do?',
		short: ['What kind', 'of work?'],
		why: 'Each kind is paid for and kept alive in another way. A service must be there all the time, a piece of work only while it runs, a job until it ends. Installed software needs a machine.',
		help: {
			Service: 'A program that is there all the time and answers, or never stops working.',
			Event:
				'Something that happened: an upload, a message, a changed record, a webhook, a point in time.',
			Job: 'Work that has a beginning and an end, and whose result matters when it is done.',
			'Not here':
				'Some work has services of its own: desktops for people, builds of code (AWS CodeBuild), games on a service made for them (Amazon GameLift Servers), and queries or Spark over large tables (the decision on analytics). A site that could be plain files needs no compute, and leaves nothing to patch.'
		},
		unsure: {
			assume: 'serves',
			find: 'Ask whether anybody connects to it while it runs: then it serves. If not, what must still be there at three in the morning serves; if nothing would run then, it reacts or finishes. If somebody has to install and maintain it, it is installed.'
		},
		answers: {
			serves: {
				label: 'It answers requests, or never stops working',
				gloss:
					'A website, an API, a service behind others, a busy consumer; a game server, even one for each match.',
				plain: true,
				short: ['answers', 'requests'],
				because:
					'Something must listen at any moment: a platform that keeps copies alive, or starts one for each request.',
				against: {
					batch: 'Batch runs jobs to their end; it keeps nothing listening.',
					'lambda-durable': 'Durable functions are for processes that pause between steps.'
				}
			},
			reacts: {
				label: 'It does a piece of work when something happens',
				gloss:
					'An upload, a message, a webhook, a changed record; also a process that waits for people.',
				short: ['reacts to', 'events'],
				because:
					'Pieces that stand by themselves can start when their event comes, and cost nothing in between.',
				against: {
					ec2: 'A server waits and bills between events.',
					eks: 'A cluster waits and bills between events.',
					'ecs-express': 'Express Mode serves HTTP; it takes no events.',
					'elastic-beanstalk': 'A worker environment keeps servers between messages.',
					batch: 'A job queue is for work of minutes to days, not for single events.',
					lightsail: 'A server waits and bills between events.',
					'ecs-ec2': 'Instances wait and bill between events.',
					'ecs-anywhere': 'Events of AWS don’t call machines on your site.'
				}
			},
			finishes: {
				label: 'It runs to its end, on a schedule or on demand',
				gloss:
					'A nightly job, a report, an import, a simulation, a render, training. Nobody connects; its result counts.',
				short: ['runs to', 'an end'],
				because:
					'Work that ends should take its compute with it: started for the job, gone after it.',
				against: {
					ec2: 'A server bills for the hours between jobs too, unless somebody stops it.',
					'ecs-express': 'Express Mode serves HTTP; it runs no jobs.',
					'elastic-beanstalk': 'Beanstalk keeps web and worker servers running.',
					'ecs-managed-instances':
						'Instances of a cluster stay longer than a job; Batch can use them itself.',
					'lambda-managed-instances': 'Its instances stand ready all day.',
					lightsail: 'A plan bills all month.',
					'ecs-ec2': 'Instances stay after the job, unless a queue such as Batch ends them.',
					'ecs-anywhere': 'It runs on machines of your own site.',
					'lambda-durable': 'Durable functions are for short steps with long waits between them.',
					'lambda-microvms': 'MicroVMs are for sessions; your program would start and end each one.'
				}
			},
			installed: {
				label: 'It is software that we install on a machine',
				gloss:
					'A vendor’s product, a licence server, an old application, a database of our own, a ready-made site.',
				short: ['installed', 'on a server'],
				because: 'An installer wants an operating system of its own with a disk that stays.',
				against: {
					lambda: 'A function has no machine to install on.',
					'ecs-fargate': 'A task’s disk goes with it; installed software expects one that stays.',
					eks: 'Pods come and go; installed software expects a machine that stays.',
					'ecs-express': 'It takes images of web applications, no installers.',
					'elastic-beanstalk':
						'Beanstalk replaces its servers; what you installed by hand is lost.',
					'ecs-ec2': 'Containers come and go; installed software expects a machine that stays.',
					'ecs-managed-instances':
						'Its instances are replaced within two weeks, and nobody can log in.',
					'ecs-anywhere': 'It runs containers, on machines of your own site.',
					batch: 'Batch runs jobs to their end; it keeps nothing installed.',
					'lambda-durable': 'A function has no machine to install on.',
					'lambda-managed-instances':
						'The instances are Lambda’s; nothing can be installed on them.',
					'lambda-microvms': 'A MicroVM ends after {lambda-microvms.longest-run}.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
