/** What the storage services are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const storage = defineDimensions({
	kind: {
		name: 'Kind of storage',
		group: 'Access',
		kind: 'set',
		options: ['object', 'file', 'block', 'tape']
	},
	'access-protocols': {
		name: 'Protocols',
		group: 'Access',
		kind: 'set',
		options: [
			'S3 API',
			'NFS',
			'SMB',
			'Lustre',
			'iSCSI',
			'NVMe/TCP',
			'local to EC2',
			'local to a task'
		]
	},
	systems: {
		name: 'Systems that can open it',
		group: 'Access',
		kind: 'set',
		options: ['Linux', 'Windows', 'macOS', 'anything with HTTPS']
	},
	'reached-from': {
		name: 'Reached from',
		group: 'Access',
		kind: 'set',
		options: ['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet']
	},
	sharing: {
		name: 'Who shares it at once',
		group: 'Access',
		kind: 'one-of',
		options: [
			'one instance',
			'one task',
			'instances in one AZ',
			'clients in any AZ',
			'anyone allowed',
			'one site'
		]
	},
	'other-accounts': {
		name: 'Other accounts can reach it',
		group: 'Access',
		kind: 'yes-no'
	},
	boots: {
		name: 'Can be a boot volume',
		group: 'Access',
		kind: 'yes-no'
	},
	'changes-in-use': {
		name: 'Type, size and speed change in use',
		group: 'Access',
		kind: 'yes-no'
	},
	'changes-a-day': {
		name: 'Changes in a day, at most',
		group: 'Access',
		kind: 'number',
		unit: unit('change', 'changes')
	},
	'edits-in-place': {
		name: 'Changes part of what is stored',
		group: 'Access',
		kind: 'yes-no',
		help: 'Whether a program can write in the middle of a file or disk; an object is replaced whole.'
	},
	's3-api': {
		name: 'Same data by the S3 API',
		group: 'Access',
		kind: 'yes-no',
		help: 'Whether programs that know only S3 can read what was written.'
	},

	'survives-az': {
		name: 'Survives the loss of an AZ',
		group: 'Survival',
		kind: 'one-of',
		options: ['yes', 'if you choose so', 'no']
	},
	outlives: {
		name: 'Data outlives the instance',
		group: 'Survival',
		kind: 'yes-no'
	},
	durability: {
		name: 'Durability, designed for',
		group: 'Survival',
		kind: 'phrase',
		help: 'The share of data that is expected to be still there after a year.'
	},
	'availability-design': {
		name: 'Availability, designed for',
		group: 'Survival',
		kind: 'number',
		unit: unit('%'),
		help: 'The share of a year in which requests are meant to succeed.'
	},
	copies: {
		name: 'Copies against mistakes',
		group: 'Survival',
		kind: 'phrase',
		help: 'What AWS offers to get back data that somebody overwrote or deleted.'
	},
	failover: {
		name: 'Failover, typically within',
		group: 'Survival',
		kind: 'number',
		unit: unit('s'),
		help: 'How long a standby takes to serve after the active file server fails.'
	},

	'item-max': {
		name: 'Largest file, object or volume',
		group: 'Limits',
		kind: 'number',
		unit: unit('TiB')
	},
	'capacity-max': {
		name: 'Capacity, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('TiB'),
		help: 'Of one volume, file system or gateway.'
	},
	'capacity-min': {
		name: 'Smallest size',
		group: 'Limits',
		kind: 'number',
		unit: unit('GiB')
	},
	'scratch-max': {
		name: 'Ephemeral storage, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('GiB')
	},
	'stored-max': {
		name: 'One stored volume, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('TiB')
	},
	sizing: {
		name: 'Capacity',
		group: 'Limits',
		kind: 'one-of',
		options: ['grows by itself', 'you set it', 'either, by class', 'fixed by the instance type']
	},
	'iops-max': {
		name: 'IOPS, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('IOPS'),
		help: 'Read or write operations a second that one volume, instance or file system can do.'
	},
	'throughput-max': {
		name: 'Throughput, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB/s')
	},
	'volume-throughput': {
		name: 'Throughput of a volume, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('MiB/s')
	},
	'performance-source': {
		name: 'Its speed depends on',
		group: 'Limits',
		kind: 'phrase'
	},
	'iops-included': {
		name: 'IOPS included',
		group: 'Limits',
		kind: 'number',
		unit: unit('IOPS')
	},
	'throughput-included': {
		name: 'Throughput included',
		group: 'Limits',
		kind: 'number',
		unit: unit('MiB/s')
	},
	'iops-per-gib': {
		name: 'IOPS for each GiB, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('IOPS per GiB')
	},
	'burst-credits': {
		name: 'Slows down when credits run out',
		group: 'Limits',
		kind: 'yes-no',
		help: 'Credits fill slowly and are spent when the disk runs fast; without them it falls back to its base speed.'
	},
	'base-throughput': {
		name: 'Throughput it keeps up for good',
		group: 'Limits',
		kind: 'number',
		unit: unit('MiB/s per TiB')
	},
	'burst-throughput': {
		name: 'Throughput in bursts',
		group: 'Limits',
		kind: 'number',
		unit: unit('MiB/s per TiB')
	},
	'full-passes': {
		name: 'Full passes it keeps up',
		group: 'Limits',
		kind: 'number',
		unit: unit('full pass a week', 'full passes a week'),
		help: 'A full pass reads or writes as much data as the whole volume holds.'
	},
	'operation-max': {
		name: 'Largest operation that counts as one',
		group: 'Limits',
		kind: 'number',
		unit: unit('KiB')
	},
	delivered: {
		name: 'At its promised speed, of the time',
		group: 'Limits',
		kind: 'number',
		unit: unit('%'),
		help: 'The share of a year in which it is designed to give at least 90% of the speed that was set or is expected.'
	},
	'clients-max': {
		name: 'Clients at once, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('client', 'clients')
	},
	'first-byte': { name: 'How soon data arrives', group: 'Limits', kind: 'phrase' },
	'access-time': {
		name: 'Time to reach the data',
		group: 'Limits',
		kind: 'number',
		unit: unit('ms'),
		help: 'As a number, so that it can be drawn: “under 1 ms” counts as 1, “single-digit” as up to 9, “tens of ms” as up to 99.'
	},
	'export-delay': {
		name: 'Delay until the bucket has a change',
		group: 'Limits',
		kind: 'number',
		unit: unit('s')
	},

	'gb-month': {
		name: 'Price of keeping a GB for a month',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× S3 Standard'),
		help: 'Storage alone, where S3 Standard is 1. Requests, throughput, IOPS and transfer come on top.'
	},
	'volume-gb-month': {
		name: 'Price of a GB of volume for a month',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× gp3'),
		help: 'Size alone, where an EBS gp3 volume is 1. IOPS and throughput that are billed apart come on top.'
	},
	'volume-example': {
		name: 'Price of an example database disk',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× gp3'),
		help: 'For a month, 1,000 GB with 10,000 IOPS and no more throughput than gp3 includes, where gp3 is 1. With other numbers the ratio differs.'
	},
	'cold-tier': {
		name: 'Moves cold data to a cheaper tier',
		group: 'Archive and cost',
		kind: 'yes-no'
	},
	'min-days': {
		name: 'Shortest time that is billed',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'Deleting earlier is billed as if the data had stayed this long.'
	},
	'read-rhythm': {
		name: 'Meant for data that is read',
		group: 'Archive and cost',
		kind: 'phrase'
	},
	'read-fee': {
		name: 'Fee for reading a GB once',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a month in S3 Standard'),
		help: 'What one full read adds, where keeping a GB in S3 Standard for a month is 1. Requests and transfer come on top.'
	},
	'least-paid': {
		name: 'Least you pay for keeping a GB',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a month in S3 Standard'),
		help: 'The price of keeping times the shortest time that is billed, however soon the object goes.'
	},
	'put-price': {
		name: 'Price of a write request',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× S3 Standard')
	},
	'get-price': {
		name: 'Price of a read request',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× S3 Standard')
	},
	'million-gets': {
		name: 'Price of a million read requests',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a GB for a month in S3 Standard'),
		help: 'What requests cost against keeping data; other classes charge a multiple of it.'
	},
	'million-puts': {
		name: 'Price of a million write requests',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a GB for a month in S3 Standard'),
		help: 'What requests cost against keeping data; other classes charge a multiple of it.'
	},
	'million-restores': {
		name: 'Price of a million restore requests',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a GB for a month in S3 Standard'),
		help: 'One for each object that is restored. The fee by the GB, the read requests after it and the temporary copy come on top.'
	},
	'million-watched': {
		name: 'Fee for watching a million objects for a month',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× a GB for a month in S3 Standard')
	},
	'middle-tier': {
		name: 'Price of a GB for a month in its infrequent tier',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('× S3 Standard')
	},
	'size-min': {
		name: 'Made for objects from',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('KB'),
		help: 'Smaller objects are billed as if they were this large, or are not moved.'
	},
	'size-added': {
		name: 'Added to each object',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('KB'),
		help: 'Extra data by which an archived object is listed and found again; it is billed too.'
	},
	'size-listed': {
		name: 'Of this, at the price of S3 Standard',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('KB')
	},
	'class-moves': {
		name: 'Lifecycle rules can move it to',
		group: 'Archive and cost',
		kind: 'phrase'
	},
	'idle-infrequent': {
		name: 'Unread before its infrequent tier',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'idle-instant': {
		name: 'Unread before its instant archive tier',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'idle-archive': {
		name: 'Unread before its archive tier, at least',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'The archive tiers are switched on by you; you choose the days.'
	},
	'idle-deep': {
		name: 'Unread before its deep archive tier, at least',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'The archive tiers are switched on by you; you choose the days.'
	},
	'restore-first': {
		name: 'Must be restored before it is read',
		group: 'Archive and cost',
		kind: 'yes-no'
	},
	'restore-expedited': {
		name: 'Fastest restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		help: 'A restore makes a temporary readable copy of an archived object.'
	},
	'restore-standard': {
		name: 'Standard restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'restore-bulk': {
		name: 'Cheapest restore, typically within',
		group: 'Archive and cost',
		kind: 'number',
		unit: unit('hour', 'hours')
	},

	'open-to': {
		name: 'Who can start with it today',
		group: 'At a glance',
		kind: 'phrase'
	},
	'carried-by': {
		name: 'What carries the data',
		group: 'Moving data',
		kind: 'one-of',
		options: [
			'the internet',
			'any line you have',
			'a tunnel through the internet',
			'a line of its own',
			'people or a carrier'
		]
	},
	'hundred-tb': {
		name: 'A hundred TB take, at best',
		group: 'Moving data',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'By the formula of the DataSync guide, with four fifths of the line in use around the clock, on the line named. Real transfers take longer.'
	},
	'moves-from': {
		name: 'Takes data from',
		group: 'Moving data',
		kind: 'phrase'
	},
	'moves-to': {
		name: 'Puts data into',
		group: 'Moving data',
		kind: 'phrase'
	},
	'moves-by': {
		name: 'Data is handed over by',
		group: 'Moving data',
		kind: 'phrase',
		help: 'The protocol or the means by which your side gives the data away.'
	},
	'moves-again': {
		name: 'Copies what changed, again',
		group: 'Moving data',
		kind: 'phrase'
	},
	'run-every': {
		name: 'A schedule runs at most every',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'items-run': {
		name: 'Files in one run',
		group: 'Limits',
		kind: 'phrase'
	},
	'agentless-rate': {
		name: 'Data a second without an agent, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	},
	'sent-max': {
		name: 'Largest file that can be sent',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'console-max': {
		name: 'Largest file that a browser can upload',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'sessions-most': {
		name: 'Sessions of a server at once, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('session', 'sessions')
	},
	'visit-longest': {
		name: 'A reservation lasts, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'visit-ahead': {
		name: 'Booked ahead, at least',
		group: 'Limits',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'device-holds': {
		name: 'One device holds',
		group: 'Limits',
		kind: 'number',
		unit: unit('TB')
	},
	'gb-moved': {
		name: 'Price of moving a GB in',
		group: 'Moving data',
		kind: 'number',
		unit: unit('% of DataSync’s Basic mode'),
		help: 'What the way adds to each GB that comes in. Hours, runs and requests come on top. Derived from other people’s copies of price lists for N. Virginia: DataSync of April 2025, Transfer Family of September 2026. The price pages have today’s figures.'
	}
});
