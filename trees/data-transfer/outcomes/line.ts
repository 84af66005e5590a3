/** Outcomes in which data goes over a line, sent by whoever holds it. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	directConnectHosted,
	gatewayEndpointS3,
	siteVpnTunnels
} from '#trees/candidates/network/sources.ts';
import {
	dataSync,
	dataSyncAgent,
	dataSyncEndpoints,
	dataSyncLimits,
	dataSyncMetadata,
	dataSyncModes,
	dataSyncNetwork,
	dataSyncPricing,
	dataSyncSchedule,
	dataSyncTimes,
	fileGatewayHow,
	s3Acceleration,
	s3AccelerationStart,
	s3AccelerationTest,
	s3Parts,
	s3Presigned,
	s3Pricing,
	s3Replication,
	s3Upload,
	snowballChange
} from '#trees/candidates/storage/sources.ts';

const permissions = {
	tree: 's3-access',
	ask: 'Who may read and write the objects?'
};

export const lineOutcomes = {
	upload: {
		title: 'Upload the files straight to S3, large ones in parts.',
		short: 'S3 upload',
		recommend: ['internet-upload'],
		lede: 'One command of the AWS CLI, or a few lines with an SDK, puts files into a bucket over HTTPS, encrypted, in parallel. Data into AWS is free, and nothing has to be set up.',
		rival: {
			candidate: 'datasync',
			when: 'the copy must run again and again, prove that all arrived, or keep owners and permissions.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['datasync', 'transfer-family@server'],
			says: 'The way in is free. Requests are paid, one for each part, so millions of tiny files cost more than a few large ones.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Nobody watches it.',
				text: 'A command that breaks off in the night says so to nobody. Run sync until it finds nothing to copy, and compare counts and checksums.'
			},
			{
				lead: 'Unfinished parts are billed.',
				text: 'Parts of uploads that were never completed stay. A lifecycle rule deletes them after some days.'
			},
			{
				lead: 'Large files.',
				text: 'The console takes {internet-upload.console-max} at most. CLI and SDK send in parts, up to {internet-upload.item-max}.'
			},
			{
				lead: 'Many small files.',
				text: 'They never fill the line. Pack them, if nobody needs them singly, or send many at once.'
			},
			{
				lead: 'Senders without an account.',
				text: 'Give their programs signed links, rather than leading files through servers of yours.'
			},
			{
				lead: 'From machines in AWS.',
				text: 'Keep machine and bucket in one Region, and go through a gateway endpoint, which costs nothing. Acceleration doesn’t help there.'
			}
		],
		first: { docs: s3Upload, resources: ['AWS::S3::Bucket', 'AWS::IAM::Role'] },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class takes what comes in?',
				known: 'files arrive by plain upload'
			},
			permissions,
			{
				tree: 'content-distribution',
				ask: 'Should uploads of many users enter near them?',
				known: 'senders use HTTPS'
			}
		],
		sources: [s3Upload, s3Parts, s3Presigned, gatewayEndpointS3]
	},

	accelerated: {
		title: 'Turn on S3 Transfer Acceleration for the bucket.',
		short: 'Transfer Acceleration',
		recommend: ['s3-transfer-acceleration'],
		lede: 'Senders use a second name of the bucket. Files enter at an edge location near them, and travel AWS’s own network for the long part.',
		rival: {
			candidate: 'internet-upload',
			when: 'AWS’s speed test, run where the senders are, shows little difference.'
		},
		cost: {
			none: 'not published',
			why: 'The documentation gives no figure; the price page has today’s. A fee on each GB comes on top of S3, by edge location.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Measure first.',
				text: 'The Speed Comparison tool uploads from the sender’s browser with and without. If the hotel’s line is the limit, it buys nothing.'
			},
			{
				lead: 'The second name.',
				text: 'Clients must use the name with s3-accelerate. The ordinary one stays slow.'
			},
			{
				lead: 'No dots, not every Region.',
				text: 'The bucket’s name may hold no dot, and some Regions don’t offer it.'
			},
			{
				lead: 'Still in parts.',
				text: 'Several parts at once fill a long line, and a break costs one part only.'
			}
		],
		first: { docs: s3AccelerationStart, resources: ['AWS::S3::Bucket'] },
		next: [
			{
				tree: 'content-distribution',
				ask: 'How do readers far away get the files?',
				known: 'uploads enter by Transfer Acceleration'
			},
			permissions
		],
		sources: [s3Acceleration, s3AccelerationTest, s3AccelerationStart]
	},

	'datasync-internet': {
		title: 'Copy the files by DataSync over the internet.',
		short: 'DataSync',
		recommend: ['datasync'],
		lede: 'An agent beside your files reads them by NFS, SMB or an object API, sends them encrypted and in parallel, and checks what arrived. Later runs copy only what changed.',
		rival: {
			candidate: 'internet-upload',
			when: 'somebody may script and watch it, and objects without owners and permissions are enough.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['internet-upload', 'transfer-family@server'],
			says: 'Each GB copied, in Enhanced mode a fee for each run too. Requests of S3 come on top, also for looking for changes.',
			page: dataSyncPricing
		},
		watch: [
			{
				lead: 'The days are a minimum.',
				text: 'A trial with your own files tells more: many small ones never fill the line, and the last pass with files closed takes time too.'
			},
			{
				lead: 'Rights survive only between kinds.',
				text: 'Windows rights go to FSx for Windows or ONTAP, by SMB. In S3 only POSIX ones stay, as metadata.'
			},
			{
				lead: 'Choose the mode.',
				text: 'Enhanced mode, for NFS or SMB to S3, can’t limit its bandwidth; Basic mode can. It can’t be changed later.'
			},
			{
				lead: 'Many files, one task.',
				text: 'One run handles {datasync.items-run}. Split by folder, and give each task an agent of its own.'
			},
			{
				lead: 'How often.',
				text: 'A schedule runs at most every {datasync.run-every}, and goes off by itself after repeated failures. Set an alarm.'
			},
			{
				lead: 'Both ways.',
				text: 'A task goes one way. For the way back make another, with folders of its own: nothing settles two changes of one file.'
			}
		],
		older:
			'Older material answers a week on the line with a Snowball. New customers get none, and DataSync Discovery is gone too.',
		first: {
			docs: dataSyncAgent,
			resources: ['AWS::DataSync::Agent', 'AWS::DataSync::LocationS3', 'AWS::DataSync::Task']
		},
		next: [
			{
				tree: 'storage',
				ask: 'Do the files go into S3, EFS or FSx?',
				known: 'DataSync can write into each'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class should DataSync write to?',
				known: 'DataSync writes into most classes directly'
			},
			{
				tree: 'migration',
				ask: 'How do the servers and databases beside the files move?',
				known: 'files move by DataSync'
			}
		],
		sources: [dataSyncTimes, dataSyncMetadata, dataSyncModes, dataSyncLimits, dataSyncSchedule]
	},

	'datasync-clouds': {
		title: 'Copy from cloud to cloud by DataSync.',
		short: 'DataSync, cloud–cloud',
		recommend: ['datasync'],
		lede: 'DataSync reads object stores of other clouds and stores of AWS in any Region. With S3 at one end it needs no agent, and nothing passes your office.',
		rival: {
			candidate: 'internet-upload',
			when: 'you need steps of your own on the way, such as new tags, and run a copier like rclone on machines in a cloud.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['internet-upload', 'transfer-family@server'],
			says: 'Each GB copied. What leaves the other cloud is billed there, which is often the larger part; between Regions AWS bills the transfer.',
			page: dataSyncPricing
		},
		watch: [
			{
				lead: 'The other cloud’s bill.',
				text: 'Data out is billed by the GB over there. Ask what it waives for customers who leave.'
			},
			{
				lead: 'Tags that don’t fit.',
				text: 'Where a store knows no object tags, an Enhanced mode task fails at once. Switch the copying of tags off.'
			},
			{
				lead: 'What isn’t copied.',
				text: 'Older versions, access lists and the date of the last change stay behind.'
			},
			{
				lead: 'An agent after all.',
				text: 'With EFS or FSx at one end and another cloud at the other, between accounts without S3, or for a file server that you run on EC2, it needs one.'
			},
			{
				lead: 'Its speed.',
				text: 'Without an agent a task reaches {datasync.agentless-rate}, which the other side may not give. Split a large store by prefix.'
			},
			{
				lead: 'Two buckets, for good.',
				text: 'Then S3 Replication lets each new object follow by itself, and Batch Replication takes what is there already.'
			}
		],
		first: {
			docs: dataSyncModes,
			resources: [
				'AWS::DataSync::LocationAzureBlob',
				'AWS::DataSync::LocationObjectStorage',
				'AWS::DataSync::LocationS3',
				'AWS::DataSync::Task'
			]
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class should DataSync write to?',
				known: 'objects come from another store'
			},
			permissions
		],
		sources: [dataSync, dataSyncAgent, dataSyncModes, dataSyncMetadata, s3Replication]
	},

	'datasync-vpn': {
		title: 'Copy the files by DataSync through a Site-to-Site VPN.',
		short: 'DataSync over VPN',
		recommend: ['datasync', 'site-to-site-vpn'],
		lede: 'Two encrypted tunnels join your router to a VPC. The agent sends through them to an endpoint with private addresses, so no public address of AWS is called.',
		rival: {
			candidate: 'direct-connect',
			when: 'the internet itself is forbidden, or its speed varies too much.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['internet-upload', 'transfer-family@server'],
			says: 'Each GB by DataSync, each connection and the private endpoint by the hour. Data into AWS is free.',
			page: dataSyncPricing
		},
		watch: [
			{
				lead: 'It is still the internet.',
				text: 'The tunnels hide what passes, and share your line with all else. If the rule says no internet, this isn’t it.'
			},
			{
				lead: 'The tunnel is the limit.',
				text: 'A standard one carries {site-to-site-vpn.link-rate-most.standard}, a large one {site-to-site-vpn.link-rate-most.large} with a transit gateway. Your router’s encryption may be slower.'
			},
			{
				lead: 'One kind of endpoint.',
				text: 'An agent uses a public or a private endpoint. To change, activate a new one.'
			},
			{
				lead: 'The VPC.',
				text: 'DataSync takes no shared VPC, and none with dedicated tenancy; endpoint, VPC and agent belong to one account.'
			},
			{
				lead: 'Both tunnels.',
				text: 'Set up both on your device: the second takes over when one fails.'
			}
		],
		first: {
			docs: dataSyncEndpoints,
			resources: [
				'AWS::EC2::VPNConnection',
				'AWS::EC2::VPCEndpoint',
				'AWS::DataSync::Agent',
				'AWS::DataSync::Task'
			]
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'How is the VPN built, and to which gateway?',
				known: 'DataSync runs through a VPN to one VPC'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class should DataSync write to?'
			}
		],
		sources: [dataSyncNetwork, dataSyncEndpoints, siteVpnTunnels]
	},

	'datasync-line': {
		title: 'Copy the files by DataSync over Direct Connect.',
		short: 'DataSync over DX',
		recommend: ['datasync', 'direct-connect'],
		lede: 'A line of your own leads past the internet at an even speed. A partner’s hosted connection can be had for the months of a move; DataSync on it retries, verifies and catches up.',
		rival: {
			candidate: 'data-transfer-terminal',
			when: 'no line comes in time, drives can travel, and your account is admitted.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['internet-upload', 'transfer-family@server'],
			says: 'Each GB by DataSync; the port by the hour; the partner’s circuit. Data into AWS is free on it.',
			page: dataSyncPricing
		},
		watch: [
			{
				lead: 'Order it now.',
				text: 'AWS takes up to {direct-connect.port-review} to provide a port of its own; cables and circuits come after that. Let the partner name a date in writing.'
			},
			{
				lead: 'Not encrypted by itself.',
				text: 'DataSync encrypts what it sends. For all else on the line, add a VPN or, where offered, MACsec.'
			},
			{
				lead: 'A task isn’t a line.',
				text: 'A task with an agent reaches {datasync.link-rate-most}; your disks may give less. Several tasks fill a larger line.'
			},
			{
				lead: 'One line fails.',
				text: 'A move can wait for the repair. Copies for good need a second way.'
			},
			{
				lead: 'End it.',
				text: 'A port is billed whether anything passes or not. After a move, give it back.'
			},
			{
				lead: 'Is there more on the old line?',
				text: 'If you use only a share of it, a larger one for some weeks, or the nights, may do without any order.'
			}
		],
		older:
			'Older material sends Snowballs for such amounts, and a Snowmobile above some petabytes. Neither can be had by new customers.',
		first: {
			docs: dataSyncNetwork,
			resources: [
				'AWS::DataSync::Agent',
				'AWS::DataSync::Task',
				'CreateConnection',
				'CreatePrivateVirtualInterface'
			]
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'Which Direct Connect, how doubled, and to which VPCs?',
				known: 'DataSync runs over Direct Connect'
			},
			{
				tree: 'migration',
				ask: 'What else moves over this line?',
				known: 'a line for the move is there'
			}
		],
		sources: [snowballChange, dataSyncNetwork, directConnectHosted, dataSyncLimits]
	},

	'site-gateway': {
		title: 'Put an S3 File Gateway on your site.',
		short: 'S3 File Gateway',
		recommend: ['s3-file-gateway'],
		lede: 'Programs keep their NFS or SMB shares, with recent files in a cache on site. Each file lies in the bucket as an object, ready for anything in AWS.',
		rival: {
			candidate: 'datasync',
			when: 'programs go on with their own file server, and AWS only needs copies.'
		},
		cost: {
			none: 'not published',
			why: 'The price page gave no figure that we could read. Data written through the gateway, what the bucket keeps and requests are paid; the machine is yours.',
			page: {
				title: 'AWS Storage Gateway pricing',
				url: 'https://aws.amazon.com/storagegateway/pricing/'
			}
		},
		watch: [
			{
				lead: 'One writer.',
				text: 'Let one gateway write a prefix. What others put into the bucket is seen only after the cache is refreshed.'
			},
			{
				lead: 'The first bulk.',
				text: 'Fill the bucket by DataSync before programs switch over. POSIX rights from NFS stay, in the form that the gateway reads; Windows rights are lost.'
			},
			{
				lead: 'Size the cache.',
				text: 'For all files in use, and for uploads that wait on a slow line. At least {s3-file-gateway.capacity-min}.'
			},
			{
				lead: 'Limits.',
				text: 'Files up to {s3-file-gateway.item-max}. Renaming a folder makes new objects of all within.'
			},
			{
				lead: 'Machines in AWS.',
				text: 'The gateway runs as an EC2 instance too. Ask first whether the program can write to S3 by itself, or whether EFS or FSx serves better.'
			}
		],
		older: 'Older material lists a file gateway for FSx as well; that one takes no new customers.',
		first: {
			docs: fileGatewayHow,
			resources: ['ActivateGateway', 'CreateSMBFileShare', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'storage',
				ask: 'Is it files, disks or tapes that the site needs?',
				known: 'programs on site use shares'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'Which line carries the uploads?',
				known: 'a gateway on site writes into a bucket'
			}
		],
		sources: [fileGatewayHow, dataSyncMetadata]
	}
} satisfies Record<string, OutcomeWords>;
