/** Services: what is settled, what is handed over, how traffic comes. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

const trafficHelp = {
	Idle: 'Nobody sends anything, for hours: at night, at weekends, between campaigns.',
	'Scale to zero': 'No copy runs and nothing is billed until the next request comes.',
	Fargate: 'AWS runs your containers on machines that you never see.',
	Lambda: 'AWS runs a function of yours for each request, and nothing in between.'
} as const;

const trafficUnsure = {
	assume: 'day',
	find: 'Look at requests an hour over a month in the log of whatever answers today. Long stretches near zero, or jumps within a minute, are bursts. A flat line that keeps many servers busy is heavy. Everything else, a busy season too, rises and falls gradually.'
} as const;

const requestHelp = {
	'Long connection': 'One that stays open for minutes or hours: WebSocket, streaming gRPC, a game.',
	'Connections held in front':
		'API Gateway’s WebSocket APIs and AppSync Events hold clients’ connections; a WebSocket API calls a function for each message. If one of them may do so here, answer yes.',
	'State in memory': 'What a program must remember between requests and can’t put elsewhere.'
} as const;

const requestUnsure = {
	assume: 'short',
	find: 'Ask whether any request can’t be answered within {lambda.longest-run}, whether clients keep a connection open to the program itself, and whether it loads something large before it can answer.'
} as const;

const requestWhy =
	'A function is gone after its answer, and after {lambda.longest-run} at the latest. What it kept in memory may be gone too, and no client can hold a connection to it.';

export const services = {
	settled: {
		ask: 'Does any of these apply to the service?',
		short: ['Anything', 'special?'],
		why: 'Each of these rules out most platforms, whatever the traffic is like. If several hold, take the first of them.',
		help: {
			Kubernetes: 'A system that runs containers from manifests. EKS is AWS’s own offer of it.',
			GPU: 'A graphics processor, used to train or serve models and to render.',
			'Host access':
				'Containers with full rights, drivers, agents or a network of the machine itself.'
		},
		unsure: {
			assume: 'nothing',
			find: 'Ask the team what exists: manifests or Helm charts, instance types that must be used, a .NET Framework that needs Windows, a model that needs a GPU. A wish is not yet a must.'
		},
		answers: {
			nothing: {
				label: 'None of these',
				plain: true,
				short: ['none'],
				because:
					'Without such a must, the platform with the least to look after fits; each of these buys more control with more work.',
				against: {
					eks: 'Without a need for Kubernetes, a cluster to upgrade is work for nothing.',
					'ecs-anywhere': 'It is for machines on your own site.',
					'lambda-microvms': 'Your own code needs no sandbox.'
				}
			},
			kubernetes: {
				label: 'It must run on Kubernetes',
				gloss:
					'We have manifests, Helm charts or operators, or the same will have to run at other providers too.',
				short: ['Kubernetes'],
				because: 'EKS runs unchanged Kubernetes; nothing else on AWS reads its manifests.',
				against: {
					'ecs-fargate': 'ECS has definitions of its own; charts and operators don’t run on it.',
					'elastic-beanstalk': 'Its Cluster mode uses EKS inside, but takes no manifests of yours.'
				}
			},
			site: {
				label: 'It must run on machines on our own site',
				gloss:
					'A factory, a shop, a hospital, a rule about the place of data; containers, without Kubernetes.',
				short: ['own site'],
				because:
					'ECS Anywhere and EKS Hybrid Nodes take machines that you register; all else runs in AWS.'
			},
			windows: {
				label: 'It needs Windows',
				gloss: '.NET Framework, IIS, COM parts, an Active Directory that machines must join.',
				short: ['Windows'],
				because:
					'Only some platforms have Windows: Beanstalk, ECS on Fargate or EC2, EKS nodes, and servers of your own.',
				against: {
					lambda: 'Lambda runs on Linux; newer .NET does too, .NET Framework doesn’t.',
					'ecs-express': 'Express Mode sets Linux.',
					'ecs-managed-instances': 'Managed Instances run Bottlerocket, a Linux.',
					'ecs-ec2': 'Windows containers run on Fargate too, where no servers need patching.',
					eks: 'Its node groups run Windows; take it if you need Kubernetes.',
					lightsail: 'It has Windows servers, outside your VPC.',
					'lambda-managed-instances': 'Its instances run Bottlerocket, a Linux.',
					'lambda-microvms': 'MicroVMs run Amazon Linux.',
					'ecs-anywhere': 'It is for machines on your own site.'
				}
			},
			strangers: {
				label: 'It runs code that users or AI agents wrote',
				gloss: 'Notebooks, code interpreters, exercises, a workspace for each session.',
				short: ['strangers’', 'code'],
				because:
					'A MicroVM is a machine for one user or session, sleeps with its memory, and is thrown away.',
				against: {
					lambda:
						'Tenant isolation keeps customers apart, but a function keeps no session and ends after {lambda.longest-run}.',
					'ecs-fargate':
						'A task is isolated, but can’t sleep with its memory and wake in an instant.',
					'ecs-express': 'Its tasks serve everybody, not one session each.',
					ec2: 'A server for each session takes minutes to start, and patches.',
					eks: 'Pods share a kernel, unless each has a machine of its own.',
					'elastic-beanstalk': 'Its servers serve everybody, not one session each.'
				}
			},
			hardware: {
				label: 'It needs a GPU, a certain type, or the host',
				gloss:
					'Also more than {ecs-fargate.vcpu-most} or {ecs-fargate.memory-most} for one container.',
				short: ['GPU, type', 'or host'],
				because:
					'Fargate and Lambda hide the machine; containers on instances can have its type, its GPU and its rights.',
				against: {
					lambda: 'A function chooses memory, no hardware.',
					'ecs-fargate':
						'Fargate has no GPU, no full rights and no more than {ecs-fargate.vcpu-most}.',
					'ecs-express': 'It runs on Fargate, with the same limits.',
					ec2: 'ECS places and restarts containers on such instances; alone you would do it yourself.',
					eks: 'Auto Mode has GPUs too; take it if you need Kubernetes.',
					'elastic-beanstalk': 'It is for web applications on its platforms.',
					'lambda-managed-instances':
						'It runs functions of a few languages, no containers of yours.',
					lightsail: 'Lightsail has plans, no instance types.',
					'lambda-microvms': 'A MicroVM has a size, on Arm alone.',
					'ecs-anywhere': 'It is for machines on your own site.'
				}
			}
		}
	},

	form: {
		ask: 'What would you hand over to AWS?',
		short: ['What do you', 'hand over?'],
		why: 'A container image runs on many platforms. Source code alone needs one that builds and hosts it, and a ready-made site only a server. Servers that work well can stay what they are.',
		help: {
			'Container image': 'A file with the program and all that it needs, built from a Dockerfile.',
			Platform: 'Here: language, web server and system that Beanstalk keeps ready.'
		},
		unsure: {
			assume: 'container',
			find: 'Ask whether there is a Dockerfile, or whether somebody could write one in a day; for most web frameworks that is so. If nobody wants to, it is source code. Ask also whether anybody wants more than a new place for the servers of today.'
		},
		answers: {
			container: {
				label: 'A container image, or code that can become one',
				plain: true,
				short: ['a container', 'image'],
				because:
					'An image runs unchanged on ECS and Lambda, so that the traffic may decide between them.',
				against: {
					'elastic-beanstalk':
						'Beanstalk takes images, but adds servers that ECS on Fargate spares you.',
					lightsail: 'Lightsail suits small sites, and stands outside your VPC.',
					ec2: 'Without a need for the machine itself, patching it is work for nothing.'
				}
			},
			source: {
				label: 'Source code; we don’t want to build images',
				gloss: 'A web application in Java, Python, PHP, Ruby, Node.js, Go or .NET.',
				short: ['source', 'code'],
				because: 'Beanstalk and Lambda take source code; ECS wants an image.',
				against: {
					'ecs-fargate': 'ECS runs images; somebody would have to build them.',
					'ecs-express': 'Express Mode runs images; App Runner’s builds from source are not in it.',
					ec2: 'Platform, balancer and deployments would be yours to set up.'
				}
			},
			ready: {
				label: 'A ready-made site: WordPress, a shop, a blog',
				gloss: 'One small site for a fixed price a month.',
				short: ['a ready-', 'made site'],
				because:
					'Lightsail has such sites ready on a server, with disk and traffic in one monthly price.',
				against: {
					'ecs-fargate': 'Containers and a load balancer are more than a small site needs.',
					lambda: 'WordPress and the like expect a server with a disk.',
					'elastic-beanstalk': 'Servers and a balancer are more than a small site needs.',
					ec2: 'System, web server and site would be yours to set up.'
				}
			},
			servers: {
				label: 'Servers as they are today, changed as little as possible',
				gloss:
					'They run well, even with a container on each, and only move or lose a tool. Take this before the others.',
				short: ['servers as', 'they are'],
				because:
					'EC2 keeps system, image and way of deploying much as they are, as one instance or as a group.',
				against: {
					'ecs-fargate': 'Definitions, network and pipeline would be new.',
					'ecs-express': 'Definitions, network and pipeline would be new.',
					'ecs-ec2': 'Definitions and pipeline would be new, on servers that stay yours.',
					'ecs-managed-instances': 'Definitions and pipeline would be new.',
					lambda: 'The program would have to become functions.',
					'lambda-managed-instances': 'The program would have to become functions.',
					'elastic-beanstalk':
						'It keeps one application on each server, but has images and a way to deploy of its own.',
					lightsail: 'Lightsail stands outside your VPC.'
				}
			}
		}
	},

	traffic: {
		ask: 'How does the traffic come?',
		short: ['How is the', 'traffic?'],
		why: 'A function costs more for each busy hour and nothing in an idle one. A container costs the same in both. Instances cost least, if you fill them.',
		help: trafficHelp,
		unsure: trafficUnsure,
		answers: {
			day: {
				label: 'All day, rising and falling gradually',
				gloss:
					'Quieter nights, busier lunch hours, peaks of days or a season; a few copies, more at the peak.',
				plain: true,
				short: ['all day'],
				because:
					'A busy hour on Fargate costs {ecs-fargate.compute-hour}, on Lambda {lambda.compute-hour}; copies follow the load.',
				against: {
					'ecs-managed-instances':
						'A few copies don’t fill instances; Fargate bills what they use.',
					'ecs-ec2': 'A few copies don’t fill instances, which you would have to patch.',
					'lambda-managed-instances': 'It pays with a load that fills its instances.'
				}
			},
			gaps: {
				label: 'In jumps within minutes, or with long hours of nothing',
				gloss:
					'An internal tool, a webhook, a ticket sale; ten times the load within a minute, or none for hours.',
				short: ['in bursts'],
				because:
					'A container bills while it waits; Lambda bills only while it works, where the calls fit its limits.',
				against: {
					'ecs-managed-instances': 'Instances bill while they wait.',
					'ecs-ec2': 'Instances bill while they wait.',
					'lambda-managed-instances':
						'At least {lambda-managed-instances.least-copies} stand ready by default.'
				}
			},
			heavy: {
				label: 'Heavy and steady: it fills many machines all day',
				gloss: 'Dozens of busy vCPUs around the clock.',
				short: ['heavy and', 'steady'],
				because:
					'Instances that are full cost less than Fargate at {ecs-fargate.compute-hour}, above all with plans and Spot.',
				against: {
					'ecs-fargate': 'An hour costs {ecs-fargate.compute-hour}; full instances cost less.',
					'ecs-express': 'It runs on Fargate, at Fargate’s price.',
					lambda: 'A busy hour costs {lambda.compute-hour}.'
				}
			}
		}
	},

	'source-traffic': {
		question: 'traffic',
		ask: 'How does the traffic come?',
		short: ['How is the', 'traffic?'],
		why: 'Servers of a platform bill while they wait. A function bills only while it works, but a busy hour of it costs more.',
		help: trafficHelp,
		unsure: trafficUnsure,
		answers: {
			day: {
				label: 'All day, rising and falling gradually',
				gloss: 'Quieter nights, busier lunch hours, peaks of days or a season.',
				plain: true,
				short: ['all day'],
				because:
					'Beanstalk’s servers are used most of the day, at the price of EC2; a busy hour on Lambda costs {lambda.compute-hour}.'
			},
			gaps: {
				label: 'In jumps within minutes, or with long hours of nothing',
				gloss:
					'An internal tool, a webhook, a ticket sale; a jump within a minute, or no request for hours.',
				short: ['in bursts'],
				because: 'Lambda bills only while it works; Beanstalk’s servers bill while they wait.'
			},
			heavy: {
				label: 'Heavy and steady: it fills many machines all day',
				gloss: 'Dozens of busy vCPUs around the clock.',
				short: ['heavy and', 'steady'],
				because:
					'Beanstalk’s instances cost what EC2 costs, and take Savings Plans and Reserved Instances.'
			}
		}
	},

	'setting-up': {
		ask: 'Who decides on network, balancer and scaling?',
		short: ['Who sets up', 'the rest?'],
		why: 'Express Mode makes all the parts of one web service with sensible settings and keeps some of them fixed. With ECS itself you shape each part.',
		help: {
			'Express Mode': 'A way of ECS to make a whole web service from one container image.',
			Balancer: 'What receives the requests and hands them to the copies that are healthy.',
			VPC: 'Your own network in AWS.'
		},
		unsure: {
			assume: 'own',
			find: 'Count the services and look at what they speak. One web service over HTTPS that may go live by canary can be left to AWS; workers, TCP, sidecars or several services can’t.'
		},
		answers: {
			own: {
				label: 'We do: several services, workers, own network rules',
				gloss:
					'Also TCP or UDP, sidecars, our own templates for every part, or a way of deploying that we choose.',
				plain: true,
				short: ['we do'],
				because:
					'ECS on Fargate leaves each part to you, for HTTP and anything else, without servers to look after.',
				against: {
					'ecs-express':
						'It makes one HTTPS service, goes live by canary, and keeps its balancer’s settings.'
				}
			},
			ready: {
				label: 'Nobody: one web service just needs an address',
				gloss: 'HTTPS, and nobody here wants to design a network; parts can be changed later.',
				short: ['AWS does'],
				because:
					'Express Mode makes service, balancer, certificate and scaling from an image and two roles, at no extra charge.'
			}
		}
	},

	requests: {
		ask: 'Is each request answered within minutes, with nothing kept in memory?',
		short: ['Brief and', 'stateless?'],
		why: requestWhy,
		help: requestHelp,
		unsure: requestUnsure,
		answers: {
			short: {
				label: 'Yes, within seconds and from stored data',
				gloss: 'An ordinary API or page; what must be remembered is in a database.',
				plain: true,
				short: ['yes'],
				because:
					'Requests that stand by themselves fit a function, which starts with them and ends with them.',
				against: {
					'ecs-fargate': 'Tasks bill through the hours of nothing.',
					'ecs-express': 'At least one task and a balancer bill through the hours of nothing.'
				}
			},
			long: {
				label: 'No: long connections, large state, or a slow start',
				gloss:
					'WebSocket to the program itself, endless streams, a model in memory, sessions in memory.',
				short: ['no'],
				because:
					'A container keeps its memory and its connections between requests; a function may lose both after each.'
			}
		}
	},

	'source-requests': {
		question: 'requests',
		ask: 'Is each request answered within minutes, with nothing kept in memory?',
		short: ['Brief and', 'stateless?'],
		why: requestWhy,
		help: requestHelp,
		unsure: requestUnsure,
		answers: {
			short: {
				label: 'Yes, within seconds and from stored data',
				gloss: 'An ordinary API or page; what must be remembered is in a database.',
				plain: true,
				short: ['yes'],
				because:
					'Requests that stand by themselves fit a function, which takes source code in a zip file.'
			},
			long: {
				label: 'No: long connections, large state, or a slow start',
				gloss:
					'WebSocket to the program itself, endless streams, a model in memory, sessions in memory.',
				short: ['no'],
				because:
					'A server of Beanstalk keeps its memory and its connections between requests; a function may lose both.'
			}
		}
	},

	machines: {
		ask: 'Who should look after the machines?',
		short: ['Who runs the', 'machines?'],
		why: 'A heavy, steady load belongs on whole instances. They can be chosen, patched and replaced by AWS for a fee, or by you.',
		help: {
			'Capacity provider': 'The setting that tells ECS or Lambda on which instances it may run.',
			AMI: 'The image of an operating system that an instance starts from.'
		},
		unsure: {
			assume: 'aws',
			find: 'Ask what you would do on the machines that AWS doesn’t do: an AMI of your own, agents, log-in by SSH, old kernels. If the list is empty, let AWS do it. Look whether the code is written as Lambda functions.'
		},
		answers: {
			aws: {
				label: 'AWS: it picks, patches and replaces them',
				plain: true,
				short: ['AWS'],
				because:
					'ECS Managed Instances run on any EC2 type for a fee of {ecs-managed-instances.managing-fee}, with nothing to patch.',
				against: {
					'ecs-ec2': 'AMIs, patches and scaling of the group would be yours.'
				}
			},
			us: {
				label: 'We do: own AMI, agents, or our own mix of Spot',
				gloss: 'There is a platform team with tools for it, or a rule that names the system.',
				short: ['we do'],
				because:
					'On ECS on EC2 the instances are yours, without a fee and without limits to what runs on them.',
				against: {
					'ecs-managed-instances': 'It takes no AMI of yours and no SSH.'
				}
			},
			functions: {
				label: 'AWS, and the code stays Lambda functions',
				gloss: 'It is written as handlers already, and its steady load makes Lambda dear.',
				short: ['AWS, as', 'functions'],
				because:
					'Lambda Managed Instances keep the functions and bill instances plus {lambda-managed-instances.managing-fee}.',
				against: {
					'ecs-ec2': 'Handlers would have to become services.',
					'ecs-managed-instances': 'Handlers would have to become services.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
