/** What the storage services are compared on. */
import { defineDimensions } from '#lib/tree/candidate.ts';

export const dimensions = defineDimensions({
	scope: {
		name: 'Scope',
		group: 'At a glance',
		kind: 'phrase',
		help: 'Where one resource lives; an Availability Zone (AZ) is a separate group of data centres in a Region.'
	},
	'billed-for': { name: 'You pay for', group: 'At a glance', kind: 'phrase' },
	'operated-by': {
		name: 'Who runs it',
		group: 'At a glance',
		kind: 'one-of',
		options: ['AWS', 'you', 'shared']
	},
	'first-step': { name: 'You create first', group: 'At a glance', kind: 'phrase' },
	commitment: { name: 'Needs a term commitment', group: 'At a glance', kind: 'yes-no' },

	kind: {
		name: 'Kind of storage',
		group: 'Access',
		kind: 'set',
		options: ['object', 'file', 'block', 'tape'],
		touchedBy: ['storage/shape', 'storage/site-protocol']
	},
	protocols: {
		name: 'Protocols',
		group: 'Access',
		kind: 'set',
		options: ['S3 API', 'NFS', 'SMB', 'Lustre', 'iSCSI', 'NVMe/TCP', 'local to EC2'],
		touchedBy: ['storage/shape', 'storage/clients', 'storage/site-protocol']
	},
	systems: {
		name: 'Systems that can open it',
		group: 'Access',
		kind: 'set',
		options: ['Linux', 'Windows', 'macOS', 'anything with HTTPS'],
		touchedBy: ['storage/clients']
	},
	'reached-from': {
		name: 'Reached from',
		group: 'Access',
		kind: 'set',
		options: ['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet'],
		touchedBy: ['storage/place', 'storage/site-files']
	},
	sharing: {
		name: 'Who shares it at once',
		group: 'Access',
		kind: 'one-of',
		options: [
			'one instance',
			'instances in one AZ',
			'clients in any AZ',
			'anyone allowed',
			'one site'
		],
		touchedBy: ['storage/place', 'storage/disk-use']
	},
	'other-accounts': {
		name: 'Other accounts can reach it',
		group: 'Access',
		kind: 'yes-no',
		touchedBy: ['storage/place']
	},
	's3-api': {
		name: 'Same data by the S3 API',
		group: 'Access',
		kind: 'yes-no',
		help: 'Whether programs that know only S3 can read what was written.',
		touchedBy: ['storage/linux-files', 'storage/file-edits', 'storage/site-files']
	},

	'survives-az': {
		name: 'Survives the loss of an AZ',
		group: 'Survival',
		kind: 'one-of',
		options: ['yes', 'if you choose so', 'no'],
		touchedBy: ['storage/disk-use']
	},
	outlives: {
		name: 'Data outlives the instance',
		group: 'Survival',
		kind: 'yes-no',
		touchedBy: ['storage/disk-use']
	},
	durability: {
		name: 'Durability, designed for',
		group: 'Survival',
		kind: 'phrase',
		help: 'The share of data that is expected to be still there after a year.'
	},
	failover: {
		name: 'Failover, typically within',
		group: 'Survival',
		kind: 'number',
		unit: 's',
		help: 'How long a standby takes to serve after the active file server fails.'
	},

	'item-max': {
		name: 'Largest file, object or volume',
		group: 'Limits',
		kind: 'number',
		unit: 'TiB',
		scale: 'log'
	},
	'capacity-max': {
		name: 'Capacity, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'TiB',
		scale: 'log',
		help: 'Of one volume, file system or gateway.',
		touchedBy: ['storage/windows-files']
	},
	'capacity-min': {
		name: 'Smallest size',
		group: 'Limits',
		kind: 'number',
		unit: 'GiB',
		scale: 'log'
	},
	'stored-max': {
		name: 'One stored volume, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'TiB',
		touchedBy: ['storage/site-local']
	},
	sizing: {
		name: 'Capacity',
		group: 'Limits',
		kind: 'one-of',
		options: ['grows by itself', 'you set it', 'either, by class', 'fixed by the instance type'],
		touchedBy: ['storage/linux-files']
	},
	'iops-max': {
		name: 'IOPS, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'IOPS',
		scale: 'log',
		help: 'Read or write operations a second that one volume, instance or file system can do.',
		touchedBy: ['storage/disk-use']
	},
	'iops-gp3': {
		name: 'IOPS of gp3, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'IOPS',
		help: 'gp3 is the general-purpose SSD volume of EBS.',
		touchedBy: ['storage/disk-use']
	},
	'throughput-max': {
		name: 'Throughput, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'GB/s',
		scale: 'log',
		touchedBy: ['storage/linux-files', 'storage/windows-files']
	},
	'clients-max': {
		name: 'Clients at once, at most',
		group: 'Limits',
		kind: 'number',
		unit: 'clients',
		scale: 'log',
		touchedBy: ['storage/disk-use']
	},
	latency: { name: 'Time to the first byte', group: 'Limits', kind: 'phrase' },
	'export-delay': {
		name: 'Delay until the bucket has a change',
		group: 'Limits',
		kind: 'number',
		unit: 's',
		touchedBy: ['storage/file-edits']
	},

	'cold-tier': {
		name: 'Moves cold data to a cheaper tier',
		group: 'Archive and cost',
		kind: 'yes-no',
		touchedBy: ['storage/time-kept', 'storage/windows-files']
	},
	'min-days': {
		name: 'Shortest time billed',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'days',
		help: 'Deleting earlier is billed as if the data had stayed this long.',
		touchedBy: ['storage/time-kept']
	},
	'min-days-deep': {
		name: 'Shortest time billed, Deep Archive',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'days',
		touchedBy: ['storage/time-kept']
	},
	'restore-expedited': {
		name: 'Fastest restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'minutes',
		help: 'A restore makes a temporary readable copy of an archived object.',
		touchedBy: ['storage/longest-wait']
	},
	'restore-standard': {
		name: 'Standard restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'hours',
		touchedBy: ['storage/longest-wait']
	},
	'restore-deep': {
		name: 'Standard restore, Deep Archive',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'hours',
		touchedBy: ['storage/longest-wait']
	},
	'restore-bulk': {
		name: 'Cheapest restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: 'hours',
		touchedBy: ['storage/longest-wait']
	}
});
