/** Outcomes for disks and tapes on the visitor’s own site. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	tapeGatewayHow,
	tapeGatewayQuotas,
	volumeGatewayHow,
	volumeGatewayQuotas
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const site = {
	'site-stored': {
		title: 'Use Volume Gateway with stored volumes.',
		short: 'Stored volumes',
		recommend: ['volume-gateway'],
		lede: 'Every block stays on your own disks, so reads never wait for the line. Snapshots travel to AWS in the background and can become EBS volumes after a disaster.',
		rival: {
			candidate: 's3-file-gateway',
			when: 'the application could write to a share, and its files would be of use in AWS as they are.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Your disks stay.',
				text: 'You need local disk for all data and for the upload buffer. Only the backup moves.'
			},
			{
				lead: 'Limits.',
				text: 'A stored volume holds up to {volume-gateway.stored-max}; a gateway holds a few dozen volumes.'
			},
			{
				lead: 'How much may be lost.',
				text: 'What hasn’t been uploaded when the site fails is gone. Size the buffer and the line for the daily change.'
			},
			{
				lead: 'Recovery.',
				text: 'Practise it: snapshot to EBS volume, to an instance, in the Region.'
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
			{ tree: 'disaster-recovery', ask: 'How fast must the servers run again in AWS?' },
			{ tree: 'hybrid-connectivity', ask: 'Is the line wide enough for the daily change?' }
		],
		sources: [volumeGatewayHow, volumeGatewayQuotas]
	},

	'site-cached': {
		title: 'Use Volume Gateway with cached volumes.',
		short: 'Cached volumes',
		recommend: ['volume-gateway'],
		lede: 'The volumes live in AWS, up to {volume-gateway.item-max} each, and your site keeps only the blocks in use. Servers see the iSCSI disks they know.',
		rival: {
			candidate: 's3-file-gateway',
			when: 'the application could write to a share, and its files would be of use in AWS as they are.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Size the cache.',
				text: 'Give it at least a fifth of the data, and more than the upload buffer. What isn’t in it waits for the line.'
			},
			{
				lead: 'Big snapshots.',
				text: 'A snapshot larger than {volume-gateway.stored-max} goes back to a gateway volume, but not to an EBS volume.'
			},
			{
				lead: 'A broken line.',
				text: 'Reads outside the cache fail while the line is down. Ask which programs can bear that.'
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
			{ tree: 'migration', ask: 'Should the servers themselves move to AWS instead?' }
		],
		sources: [volumeGatewayHow, volumeGatewayQuotas]
	},

	'site-tape': {
		title: 'Replace the tape library by Tape Gateway.',
		short: 'Tape Gateway',
		recommend: ['tape-gateway', 's3-glacier'],
		lede: 'Backup software sees drives and a robot as before. Tapes are written to S3, and those it ejects move to a Glacier class for as long as you keep them.',
		rival: {
			candidate: 's3',
			when: 'the backup software can write to S3 itself and changing its jobs is no trouble.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Retrieval takes hours.',
				text: 'Recent tapes answer from the cache or from S3. An archived one comes back in {tape-gateway.restore-standard} or so from Flexible Retrieval, {tape-gateway.restore-deep} from Deep Archive; the pool decides.'
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
			{ tree: 'backup', ask: 'Would AWS Backup cover part of this without tapes?' },
			{ tree: 's3-storage-class', ask: 'Flexible Retrieval or Deep Archive for ejected tapes?' }
		],
		sources: [tapeGatewayHow, tapeGatewayQuotas]
	}
} satisfies Record<string, OutcomeWords>;
