/** Kubernetes, certain hardware, Windows. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const platforms = {
	nodes: {
		ask: 'Who should look after the cluster’s nodes?',
		short: ['Who runs', 'the nodes?'],
		why: 'The control plane is AWS’s in any case. The nodes can be AWS’s too, or yours, or hidden behind each pod, or stand on your site.',
		help: {
			Node: 'A machine on which a cluster runs pods.',
			Pod: 'The smallest thing Kubernetes runs: one container or a few that belong together.',
			DaemonSet: 'A pod that runs once on every node, such as an agent.'
		},
		unsure: {
			assume: 'aws',
			find: 'Ask for what anybody logs in to a node today, whether an AMI is built in house, and whether any pod needs Windows. If the answers are nothing and no, AWS can run them.'
		},
		answers: {
			aws: {
				label: 'AWS: nodes come, go and are patched by themselves',
				plain: true,
				short: ['AWS'],
				because:
					'EKS Auto Mode starts fitting nodes, patches them and replaces each after {eks.node-life.auto} at the latest.'
			},
			us: {
				label: 'We do: own AMI, Windows, SSH or kubelet settings',
				gloss: 'Also Dedicated Hosts, Local Zones, a network plugin of our own.',
				short: ['we do'],
				because:
					'Managed node groups take your launch template; Auto Mode allows no AMI, no log-in and no Windows.'
			},
			pods: {
				label: 'Nobody: each pod needs a machine of its own',
				gloss: 'A rule about isolation, or a few pods beside nothing else.',
				short: ['a machine', 'a pod'],
				because: 'On Fargate each pod has a virtual machine, kernel and network card of its own.'
			},
			site: {
				label: 'We do, and they stand on our own site',
				gloss: 'Existing servers, data that may not leave, machines in a plant.',
				short: ['on our', 'site'],
				because:
					'EKS Hybrid Nodes join your own machines to a cluster whose control plane is in AWS.'
			}
		}
	},

	host: {
		ask: 'What does it need of the machine?',
		short: ['A type, or', 'the host?'],
		why: 'AWS can run instances of nearly any type for your containers, GPUs too. Only what reaches into the host or its image is left to you.',
		help: {
			'Full rights': 'A container that may do what the machine’s administrator may.',
			AMI: 'The image of an operating system that an instance starts from.'
		},
		unsure: {
			assume: 'type',
			find: 'Ask the vendor or the team which instance type, driver or right is meant. A GPU, a certain CPU or much memory is a type; an AMI, a kernel module or log-in by SSH is the host.'
		},
		answers: {
			type: {
				label: 'A GPU, a certain type, or just more of it',
				gloss:
					'Serving a model, a certain CPU, much memory, fast network; some Linux rights are fine.',
				plain: true,
				short: ['GPU, type', 'or size'],
				because:
					'ECS Managed Instances take types and GPUs by their attributes, and AWS looks after them.',
				against: {
					'ecs-ec2': 'AMIs, drivers and patches would be yours.'
				}
			},
			inside: {
				label: 'The host itself: own AMI, SSH, full rights',
				gloss: 'Kernel modules, agents outside containers, a bridge network, a driver of a vendor.',
				short: ['the host', 'itself'],
				because: 'Only on instances of your own can you change the image and log in.',
				against: {
					'ecs-managed-instances': 'It takes no AMI of yours and no SSH.'
				}
			}
		}
	},

	'windows-form': {
		ask: 'How does the Windows application get there?',
		short: ['How is it', 'delivered?'],
		why: 'A web application that is published to IIS can live on a platform. A container runs without a server of yours. What must be installed or join a domain needs a machine.',
		help: {
			IIS: 'The web server of Windows.',
			'.NET Framework':
				'The older .NET, on Windows alone. Newer .NET runs on Linux, where more platforms are open.'
		},
		unsure: {
			assume: 'published',
			find: 'Look at how it is deployed today: a publish from Visual Studio to IIS, an image, or a setup program with steps by hand.'
		},
		answers: {
			published: {
				label: 'It is published to IIS as a web application',
				plain: true,
				short: ['to IIS'],
				because:
					'Beanstalk has platforms for .NET on Windows, with IIS, scaling and health checks set up.',
				against: {
					ec2: 'You would set up IIS, scaling and patches yourself.',
					'ecs-fargate': 'It would have to become a Windows container first.'
				}
			},
			container: {
				label: 'As a Windows container',
				short: ['container'],
				because:
					'ECS on Fargate runs Windows containers too, without servers, on x86 and up to four vCPUs.',
				against: {
					ec2: 'You would patch servers that Fargate spares you.',
					'elastic-beanstalk': 'Servers would be yours to follow.'
				}
			},
			installed: {
				label: 'It is installed, joins a domain, or runs as a service',
				gloss: 'COM parts, Windows services, a setup program, group policies.',
				short: ['installed'],
				because: 'A server keeps what was installed on it, and can join a domain.',
				against: {
					'elastic-beanstalk': 'Its servers are replaced; what was done by hand is lost.',
					'ecs-fargate': 'A container keeps no installation and runs no desktop parts.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
