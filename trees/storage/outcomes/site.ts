/** Outcomes that put a gateway between old protocols and AWS. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	fileGatewayClasses,
	fileGatewayHow,
	fileGatewayQuotas,
	fileGatewaySpeed,
	maintenance,
	tapeGatewayHow,
	tapeGatewayNeeds,
	tapeGatewayQuotas,
	volumeGatewayHow,
	volumeGatewayNeeds,
	volumeGatewayQuotas
} from '#trees/candidates/storage/sources.ts';

const sgwPricing = {
	title: 'AWS Storage Gateway pricing',
	url: 'https://aws.amazon.com/storagegateway/pricing/'
};
const guide = 'https://docs.aws.amazon.com/';

export const site = {
	'bucket-shares': {
		title: 'Put an S3 File Gateway in front of the bucket.',
		short: 'S3 File Gateway',
		recommend: ['s3-file-gateway', 's3'],
		lede: 'Users keep their NFS or SMB shares, with recent files in a local cache. Behind them each file is an object, ready for anything in AWS, with lifecycle rules and versions.',
		rival: {
			candidate: 'fsx-windows',
			when: 'the shares need Windows Server’s features to the letter, and users can do without a cache on their site.'
		},
		against: {
			's3-files': 'S3 Files does the like inside AWS; it can’t be mounted from your site.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-files', 'efs'],
			says: 'Keeping costs what the class of the bucket costs. Data written through the gateway, read back from AWS and requests come on top, and the machine or instance that runs it is yours.',
			page: sgwPricing
		},
		watch: [
			{
				lead: 'One writer.',
				text: 'Let one gateway or one program write a prefix. Others see new objects only after the cache is refreshed.'
			},
			{
				lead: 'Size the cache.',
				text: 'At least {s3-file-gateway.capacity-min}, and better the whole set of files in use; add spare for uploads that wait on the line.'
			},
			{
				lead: 'Renames cost.',
				text: 'Renaming, or changing permissions, makes new objects. In infrequent-access or archive classes that adds fees.'
			},
			{
				lead: 'Limits.',
				text: 'Files up to {s3-file-gateway.item-max}: larger ones are cut off or refused. Small files are slow to write. Shares on one bucket need prefixes that don’t overlap.'
			},
			{
				lead: 'You run the appliance.',
				text: 'It is a virtual machine or an EC2 instance of yours: watch its health, updates and disks.'
			},
			{
				lead: 'Not every class.',
				text: 'Use Standard, infrequent access, or Intelligent-Tiering without its archive tiers. AWS advises against Glacier Instant Retrieval here; slower classes give errors until restored.'
			}
		],
		older: 'Older material lists a file gateway for FSx as well; that one takes no new customers.',
		first: {
			docs: {
				title: 'Create an S3 File Gateway',
				url: `${guide}filegateway/latest/files3/create-file-gateway.html`
			},
			resources: ['ActivateGateway', 'CreateSMBFileShare', 'CreateNFSFileShare', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'data-transfer',
				ask: 'How does the first bulk of files get in?',
				known: 'a file gateway shows the bucket as shares'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class should the share write to?',
				known: 'not Flexible Retrieval or Deep Archive, which a share can’t open'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'Which link carries the uploads?',
				known: 'a file gateway writes into a bucket'
			}
		],
		sources: [fileGatewayHow, fileGatewayClasses, fileGatewayQuotas, fileGatewaySpeed, maintenance]
	},

	'site-stored': {
		title: 'Use Volume Gateway with stored volumes.',
		short: 'Volume Gateway, stored',
		recommend: ['volume-gateway'],
		lede: 'Every block stays on your own disks, so reads never wait for the line. Snapshots travel to AWS in the background and can become EBS volumes after a disaster.',
		rival: {
			candidate: 's3-file-gateway',
			when: 'the application could write to a share, and its files would be of use in AWS as they are.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio to other storage was found. You pay for snapshots by what has changed and for data written; the disks on your site are yours.',
			page: sgwPricing
		},
		watch: [
			{
				lead: 'How much may be lost.',
				text: 'What hasn’t been uploaded when the site fails is gone. Size the buffer and the line for the daily change.'
			},
			{
				lead: 'Recovery.',
				text: 'Practise it: snapshot to EBS volume, to an instance, in the Region.'
			},
			{
				lead: 'Your disks stay.',
				text: 'You need local disk for all data and for the upload buffer. Only the backup moves.'
			},
			{
				lead: 'Limits.',
				text: 'A stored volume holds up to {volume-gateway.stored-max}; a gateway holds a few dozen volumes.'
			},
			{
				lead: 'Not files in S3.',
				text: 'The data can’t be read as objects, only as snapshots and volumes.'
			}
		],
		first: {
			docs: {
				title: 'Create a Volume Gateway',
				url: `${guide}storagegateway/latest/vgw/create-volume-gateway.html`
			},
			resources: ['ActivateGateway', 'CreateStorediSCSIVolume']
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'How fast must the servers run again in AWS?',
				known: 'snapshots in AWS can become volumes there'
			},
			{ tree: 'hybrid-connectivity', ask: 'Is the line wide enough for the daily change?' }
		],
		sources: [volumeGatewayHow, volumeGatewayNeeds, volumeGatewayQuotas]
	},

	'site-cached': {
		title: 'Use Volume Gateway with cached volumes.',
		short: 'Volume Gateway, cached',
		recommend: ['volume-gateway'],
		lede: 'The volumes live in AWS, up to {volume-gateway.item-max} each, and your site keeps only the blocks in use. Servers see the iSCSI disks they know.',
		rival: {
			candidate: 's3-file-gateway',
			when: 'the application could write to a share, and its files would be of use in AWS as they are.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio to other storage was found. You pay for the volumes by what is stored, for snapshots, for data written, and for what leaves AWS on its way back.',
			page: sgwPricing
		},
		watch: [
			{
				lead: 'A broken line.',
				text: 'Reads outside the cache fail while the line is down. Ask which programs can bear that.'
			},
			{
				lead: 'Size the cache.',
				text: 'Give it at least a fifth of the data, and more than the upload buffer. What isn’t in it waits for the line.'
			},
			{
				lead: 'Big snapshots.',
				text: 'A snapshot larger than {volume-gateway.stored-max} goes back to a gateway volume, but not to an EBS volume.'
			},
			{
				lead: 'Not files in S3.',
				text: 'The data is in S3, yet not in a bucket of yours: the S3 API can’t read it.'
			},
			{
				lead: 'Limits.',
				text: 'A gateway takes {volume-gateway.capacity-max} of cached volumes in all.'
			}
		],
		first: {
			docs: {
				title: 'Create a Volume Gateway',
				url: `${guide}storagegateway/latest/vgw/create-volume-gateway.html`
			},
			resources: ['ActivateGateway', 'CreateCachediSCSIVolume']
		},
		next: [
			{ tree: 'hybrid-connectivity', ask: 'Which line carries the blocks, and what if it fails?' },
			{
				tree: 'migration',
				ask: 'Should the servers themselves move to AWS instead?',
				known: 'their data already lies in AWS'
			}
		],
		sources: [volumeGatewayHow, volumeGatewayNeeds, volumeGatewayQuotas]
	},

	'site-tape': {
		title: 'Replace the tape library by Tape Gateway.',
		short: 'Tape Gateway',
		recommend: ['tape-gateway'],
		lede: 'Backup software sees drives and a robot as before. Tapes are written to S3, and those it ejects move to a Glacier class for as long as you keep them.',
		rival: {
			candidate: 's3-glacier-deep',
			when: 'the backup software can write to S3 itself and changing its jobs is no trouble.'
		},
		cost: {
			none: 'not published',
			why: 'No official ratio to other storage was found. Tapes in the library, in the archive and in the deep archive each have a price for a GB; writing, early deletion and retrieval come on top.',
			page: sgwPricing
		},
		watch: [
			{
				lead: 'Retrieval takes hours.',
				text: 'Recent tapes answer from the cache or from S3. An archived one comes back in {tape-gateway.restore-standard}; the pool it was archived to decides.'
			},
			{
				lead: 'Limits.',
				text: 'A tape holds up to {tape-gateway.item-max}; a library up to {tape-gateway.capacity-max}. The archive has no limit.'
			},
			{
				lead: 'Drives.',
				text: 'Use several of the ten drives at once and large blocks, or throughput stays low.'
			},
			{
				lead: 'Old cartridges.',
				text: 'Physical tapes must be read and written anew to get in. Plan the years that this overlaps.'
			},
			{
				lead: 'Supported software.',
				text: 'Check your product and version in the list before you buy disks for the appliance.'
			}
		],
		first: {
			docs: {
				title: 'Create a Tape Gateway',
				url: `${guide}storagegateway/latest/tgw/create-gateway-vtl.html`
			},
			resources: ['ActivateGateway', 'CreateTapes', 'CreateTapePool']
		},
		next: [
			{
				tree: 'backup',
				ask: 'Would AWS Backup cover part of this without tapes?',
				known: 'the tape jobs stay as they are'
			},
			{
				tree: 's3-storage-class',
				ask: 'Flexible Retrieval or Deep Archive for ejected tapes?',
				known: 'the gateway archives tapes that are ejected'
			}
		],
		sources: [tapeGatewayHow, tapeGatewayNeeds, tapeGatewayQuotas]
	}
} satisfies Record<string, OutcomeWords>;
