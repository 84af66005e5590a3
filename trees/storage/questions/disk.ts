/** The question about disks. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const disk = {
	'disk-use': {
		ask: 'Who uses the disk, and must its data outlive the instance?',
		short: ['Whose disk?'],
		why: 'A disk in the host is fastest and vanishes with the instance. A network disk stays, as a rule for one instance. Sharing blocks needs software that is made for it.',
		help: {
			IOPS: 'Read or write operations a second.',
			'Cluster file system':
				'Software such as GFS2 or a failover cluster that lets several servers write to one disk; replicas with disks of their own need none.',
			'Availability Zone': 'A separate group of data centres in a Region; AZ for short.',
			LUN: 'A disk that a storage system offers over the network, by iSCSI for example.'
		},
		unsure: {
			assume: 'own',
			find: 'Ask what happens if this one instance is stopped tonight: if anybody loses work, or refilling takes too long, the data must stay. Ask the vendor whether the cluster software wants a shared disk, and how far apart its nodes may stand.'
		},
		answers: {
			own: {
				label: 'One instance, and the data must stay',
				gloss:
					'Boot volume, a database you run, the volume of a pod; snapshots, and stops without a refill.',
				short: ['one, must', 'stay'],
				because:
					'An EBS volume keeps its data when the instance stops, and attaches to the next one in its AZ.',
				against: {
					'instance-store':
						'An instance store is erased when the instance stops, hibernates or ends.',
					'fsx-ontap':
						'ONTAP starts at {fsx-ontap.capacity-min} of SSD and file servers; one instance needs none of that.'
				}
			},
			scratch: {
				label: 'One instance, and its data can be made again',
				gloss:
					'Caches, sort space, imports to run again, nodes that others refill as a routine; the most IOPS.',
				short: ['one, can be', 'made again'],
				because:
					'Disks in the host have no network between; they reach {instance-store.iops-max} and cost nothing extra.',
				against: {
					ebs: 'A volume stops at {ebs.iops-max} and is paid for on top of the instance.',
					'fsx-ontap':
						'ONTAP is reached over the network and kept safe at a price that scratch data doesn’t merit.'
				}
			},
			cluster: {
				label: 'Several nodes that share one disk, in one AZ',
				gloss: 'At most {ebs.clients-max}, with software that orders their writes.',
				short: ['a cluster', 'in one AZ'],
				because:
					'An io2 volume with Multi-Attach is written by up to {ebs.clients-max} in one AZ, at no extra charge.',
				against: {
					'instance-store': 'A disk in the host can’t be attached to a second instance.',
					'fsx-ontap': 'ONTAP could share LUNs here too, but brings file servers to pay for.'
				}
			},
			'cluster-zones': {
				label: 'Nodes that share one disk across AZs, or very many',
				gloss: 'In several AZs, or more than {ebs.clients-max}.',
				short: ['a cluster', 'across AZs'],
				because:
					'ONTAP in Multi-AZ serves one LUN to nodes in any AZ, and as a rule fails over within {fsx-ontap.failover}.',
				against: {
					ebs: 'A volume and all its instances must be in the same AZ, even with Multi-Attach.',
					'instance-store':
						'A disk in the host can’t be attached to a second instance, let alone in another AZ.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
