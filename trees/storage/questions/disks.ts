/** Questions about disks: of one instance, of a cluster, or on the visitor’s own site. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const disks = {
	'disk-owner': {
		ask: 'Which machines use the disk?',
		short: ['Which', 'machines?'],
		why: 'A disk serves one instance as a rule. Sharing blocks needs software that is made for it, and a server on your own site needs a disk that stands near it.',
		help: {
			'Cluster software':
				'Software such as GFS2 or a failover cluster that lets several servers write to one disk; replicas with disks of their own need none.',
			LUN: 'A disk that a storage system offers over the network, by iSCSI for example.',
			iSCSI: 'A protocol that carries disk blocks over a network.'
		},
		unsure: {
			assume: 'one',
			find: 'Ask the vendor whether the software wants one disk that all nodes see; most want a disk for each node. If machines only need the same files, go back and choose files.'
		},
		answers: {
			one: {
				label: 'One instance in AWS, or each instance its own',
				gloss:
					'Databases, boot disks, pods and tasks on it, also where replicas copy the data between them.',
				plain: true,
				short: ['one', 'instance'],
				because:
					'EBS volumes and disks in the host are made for one instance, with no file server between.',
				against: {
					'fsx-ontap':
						'ONTAP starts at {fsx-ontap.capacity-min} of SSD and file servers; one instance needs none of that.',
					'volume-gateway': 'A volume gateway is for servers that stay on your own site.',
					'ephemeral-storage':
						'It belongs to tasks and functions; an instance has disks of its own.'
				}
			},
			task: {
				label: 'A Fargate task or a Lambda function, each its own',
				gloss: 'It downloads, unpacks or sorts while it runs, and no instance of yours is there.',
				short: ['a task or', 'function'],
				because:
					'A Fargate task or Lambda function has scratch space whose size you set; there is no instance whose disk you could choose.',
				against: {
					'instance-store': 'Fargate and Lambda offer no disks of a host.',
					'fsx-ontap': 'A LUN is mounted by an instance; a task or function can’t.',
					'volume-gateway': 'A volume gateway is for servers that stay on your own site.'
				}
			},
			cluster: {
				label: 'Several nodes in AWS that write to the same disk',
				gloss: 'With cluster software that orders their writes and wants a raw shared device.',
				short: ['a cluster'],
				because:
					'Sharing blocks takes a disk that several nodes can attach: an io2 volume, or a LUN of ONTAP.',
				against: {
					'ephemeral-storage': 'Ephemeral storage is seen by its own task or function only.',
					'instance-store': 'A disk in the host can’t be attached to a second instance.',
					'volume-gateway': 'A volume gateway is for servers that stay on your own site.'
				}
			},
			site: {
				label: 'Servers on our own site, by iSCSI',
				gloss: 'They stay where they are; their data is to be backed up to AWS, or held there.',
				short: ['our site,', 'by iSCSI'],
				because:
					'Volume Gateway alone gives servers on your site iSCSI disks that are backed up or held in AWS.',
				against: {
					ebs: 'A volume attaches to machines in AWS only.',
					'ephemeral-storage': 'Ephemeral storage belongs to tasks and functions in AWS.',
					'instance-store': 'Instance store disks sit in the host of an EC2 instance.',
					'fsx-ontap': 'ONTAP offers LUNs in AWS; every block would cross the link to your site.'
				}
			}
		}
	},

	'disk-loss': {
		ask: 'Must the data on this disk survive when the instance stops or fails?',
		short: ['Must data', 'survive?'],
		why: 'A disk in the host is fastest and vanishes with the instance. A network disk stays, and attaches to the next instance.',
		help: {
			IOPS: 'Read or write operations a second.',
			'This disk':
				'An instance may have several: answer for scratch apart from the disk it boots from.',
			'Availability Zone': 'A separate group of data centres in a Region; AZ for short.'
		},
		unsure: {
			assume: 'keep',
			find: 'Ask what happens if this one instance is stopped tonight: if anybody loses work, or refilling takes too long, the data must survive.'
		},
		answers: {
			keep: {
				label: 'Yes, the data must stay',
				gloss: 'Boot volumes, databases, the volume of a pod; stops without a refill.',
				plain: true,
				short: ['yes'],
				because:
					'An EBS volume keeps its data when the instance stops, and attaches to the next one in its AZ.',
				against: {
					'instance-store':
						'An instance store is erased when the instance stops, hibernates or ends.'
				}
			},
			scratch: {
				label: 'No, it can be made again or lies elsewhere too',
				gloss: 'Caches, sort space, imports to run again, nodes that others refill as a routine.',
				short: ['no'],
				because:
					'Disks in the host have no network between; they reach {instance-store.iops-max} and cost nothing extra.',
				against: {
					ebs: 'A volume stops at {ebs.iops-max.io2} and is paid for on top of the instance.'
				}
			}
		}
	},

	'cluster-zones': {
		ask: 'How many nodes are there, and in how many Availability Zones?',
		short: ['In how many', 'AZs?'],
		why: 'A volume and all instances that share it must be in one AZ. A LUN of a file system in two AZs outlives the loss of one.',
		help: {
			'Availability Zone': 'A separate group of data centres in a Region; AZ for short.',
			'Multi-Attach': 'A setting of io2 volumes that lets several instances attach the same one.'
		},
		unsure: {
			assume: 'one',
			find: 'Ask the vendor how far apart the nodes may stand, and the business whether the system must go on when an AZ is lost.'
		},
		answers: {
			one: {
				label: 'A few, in one zone',
				gloss: 'No more than {ebs.clients-max} share the disk.',
				plain: true,
				short: ['one'],
				because:
					'An io2 volume with Multi-Attach is written by up to {ebs.clients-max} in one AZ, at no extra charge.',
				against: {
					'fsx-ontap': 'ONTAP could share LUNs here too, but brings file servers to pay for.'
				}
			},
			several: {
				label: 'In several zones, or very many nodes',
				gloss: 'The cluster must outlive an AZ, or has more nodes than {ebs.clients-max}.',
				short: ['several'],
				because:
					'ONTAP in Multi-AZ serves one LUN to nodes in any AZ, and as a rule fails over within {fsx-ontap.failover}.',
				against: {
					ebs: 'A volume and all its instances must be in the same AZ, even with Multi-Attach.'
				}
			}
		}
	},

	'site-local': {
		ask: 'How much of the data must stay on your site?',
		short: ['How much', 'stays?'],
		why: 'Either all blocks stay local and AWS holds snapshots, or AWS holds the volume and your site a cache of what it uses.',
		help: {
			Snapshot: 'A copy of a volume as it was at one moment, from which a new volume can be made.',
			'Upload buffer': 'Local disk on which new blocks wait for their turn on the line.'
		},
		unsure: {
			assume: 'all',
			find: 'Ask what happens when the line to AWS fails for a day: if every read must go on, keep it all. Otherwise measure which share of the blocks is read in a month.'
		},
		answers: {
			all: {
				label: 'All of it',
				gloss: 'Every read is local; AWS holds the backups.',
				plain: true,
				short: ['all of it'],
				because:
					'Stored volumes keep every block on your disks and send snapshots to AWS in the background.'
			},
			part: {
				label: 'Only what is in use',
				gloss: 'The site’s disks are full, or should shrink.',
				short: ['what is', 'in use'],
				because:
					'Cached volumes live in AWS, up to {volume-gateway.item-max} each; your site needs disk for its busy blocks only.'
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
