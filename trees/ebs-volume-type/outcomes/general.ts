/** Outcomes that take gp3 volumes, one or several. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ebsCreating,
	ebsGeneral,
	ebsInitialize,
	ebsIo,
	ebsModifying,
	ebsOptimized,
	ebsPricing,
	ebsRaid,
	ebsTypes,
	rootVolumes
} from '#trees/candidates/storage/sources.ts';

const resources = ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'];

const instanceLimit = {
	lead: 'The instance has a limit too.',
	text: 'Each instance type has its own ceiling for EBS, and small sizes reach their best for a while only. The lower of the two counts: read the table of your type before you buy.'
};

export const general = {
	plain: {
		title: 'Take a gp3 volume as it comes.',
		short: 'EBS gp3',
		recommend: ['ebs-gp3'],
		lede: 'Every gp3 volume, however small, includes {ebs-gp3.iops-included} and {ebs-gp3.throughput-included}, without credits that run out. It is the cheapest SSD volume, it boots, and more can be bought later while it is in use.',
		rival: {
			candidate: 'ebs-st1',
			when: 'the disk holds large files that are read from front to back, is a terabyte or larger, and never boots.'
		},
		against: {
			'ebs-gp2': 'gp2 costs more, and a small one has few IOPS once its credits are spent.'
		},
		cost: {
			dimension: 'volume-gb-month',
			against: ['ebs-gp2', 'ebs-io2'],
			says: 'You pay for the size you set, used or not, also while the volume is attached to nothing. IOPS and throughput up to what is included are in that price.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'You may get gp2 unasked.',
				text: 'The console offers gp3, but the command line, the API and the SDKs make gp2 where no type is named: it costs more, and a small one slows down once its credits are spent. Look at templates, images and the storage class of your cluster.'
			},
			{
				lead: 'Root volumes go with the instance.',
				text: 'By default a root volume is deleted when the instance is terminated. Keep data on a volume of its own, or turn that off.'
			},
			{
				lead: 'Slow at first after a restore.',
				text: 'A volume from a snapshot fetches its blocks from S3 and is slower until all are there. Pay for a set rate, or for fast snapshot restore, where that hurts.'
			},
			instanceLimit,
			{
				lead: 'It only grows.',
				text: 'A volume can be enlarged in use but never made smaller. Start with what you need.'
			}
		],
		older:
			'Older material makes gp2 the default, and advises a larger volume to get more IOPS; with gp3 size and IOPS are set apart.',
		first: { docs: ebsCreating, resources },
		next: [
			{
				tree: 'backup',
				ask: 'How often are snapshots taken, and where do copies go?',
				known: 'the disk is an EBS volume'
			},
			{
				tree: 'storage',
				ask: 'Is a disk right at all, or would files or objects do?',
				known: 'one instance would use a gp3 volume'
			},
			{ tree: 'encryption-keys', ask: 'Which key encrypts the volume?' }
		],
		sources: [ebsGeneral, ebsCreating, ebsInitialize, rootVolumes, ebsModifying, ebsOptimized]
	},

	tuned: {
		title: 'Take a gp3 volume, and buy the speed it lacks.',
		short: 'gp3 with more speed',
		recommend: ['ebs-gp3'],
		lede: 'gp3 sells IOPS and throughput apart from size, up to {ebs-gp3.iops-max} and {ebs-gp3.volume-throughput}. For the same numbers io2 costs several times as much, since it bills every IOPS.',
		rival: {
			candidate: 'ebs-io2',
			when: 'delays below a millisecond must hold for nearly every operation, or no replica would take over if the disk were lost.'
		},
		against: {
			'ebs-gp2': 'gp2 would have to be far larger than the data to reach such IOPS.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-gp2', 'ebs-io2'],
			says: 'You pay for the size, and for what you set above {ebs-gp3.iops-included} and {ebs-gp3.throughput-included}, all by the month whether used or not. The bars show an example, not your volume.',
			page: ebsPricing
		},
		watch: [
			{
				...instanceLimit,
				text: 'A volume faster than its instance is money lost. Each type has its own ceiling for EBS, and small sizes reach their best for a while only. Read the table of your type first.'
			},
			{
				lead: 'Two limits, and size bounds both.',
				text: 'A volume can have {ebs-gp3.iops-per-gib}, and throughput in proportion to the IOPS you buy. With large operations throughput runs out first, with small ones IOPS.'
			},
			{
				lead: 'Set it by measuring.',
				text: 'Averages over minutes hide short bursts. CloudWatch says whether a volume was pushed beyond its IOPS or throughput within a minute; start low and raise it.'
			},
			{
				lead: 'Few changes a day.',
				text: 'At most {ebs-gp3.changes-a-day} in any day, each after the one before is complete. Raise it before the busy season, and lower it again afterwards.'
			},
			{
				lead: 'Keep the queue full.',
				text: 'A program that waits for each operation in turn never uses many IOPS. More parallel work helps there; more IOPS do not.'
			}
		],
		older:
			'Older material gives gp3 a fifth of these IOPS, or sends every busy database to provisioned IOPS; both were right once.',
		first: { docs: ebsCreating, resources },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which instance has enough bandwidth to EBS?',
				known: 'the volume is gp3 with bought IOPS or throughput'
			},
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'one instance writes to a gp3 volume'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' }
		],
		sources: [ebsGeneral, ebsTypes, ebsIo, ebsOptimized, ebsModifying]
	},

	striped: {
		title: 'Stripe several gp3 volumes into one disk.',
		short: 'Striped gp3 volumes',
		recommend: ['ebs-gp3'],
		lede: 'No single volume goes beyond {ebs-io2.iops-max} or {ebs-io2.volume-throughput}. In a stripe (RAID 0) the operating system spreads the work over several volumes, and their IOPS and throughput add up. gp3 does it at the lowest price.',
		rival: {
			candidate: 'instance-store',
			when: 'the data lies on other nodes as well or can be made again; disks in the host are faster and cost nothing extra.'
		},
		against: {
			'ebs-io2': 'A stripe of io2 is sturdier and quicker, but costs several times as much.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-io2'],
			says: 'Each volume of the stripe is paid for by its size, IOPS and throughput, and each brings its own included share. The bars show an example, not your stripe.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'One lost volume loses all.',
				text: 'With each volume in the stripe it grows likelier that one fails, and then the whole disk is gone. Keep replicas or backups, and practise the restore.'
			},
			{
				lead: 'Is there an instance for it?',
				text: 'Few instance types have so much bandwidth to EBS. If none has, spread the work over several instances.'
			},
			{
				lead: 'Snapshots all at once.',
				text: 'Snapshots of the volumes must fit each other. Take a multi-volume snapshot of the instance, which needs no stop.'
			},
			{
				lead: 'Alike, and not for booting.',
				text: 'The slowest volume sets the pace of all: give them the same size and speed. Boot from another volume.'
			},
			{
				lead: 'No RAID 1, 5 or 6.',
				text: 'AWS advises against parity and mirrors on EBS: they use up IOPS or bandwidth that you pay for.'
			}
		],
		first: { docs: ebsRaid, resources },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which instance has so much bandwidth to EBS, or disks of its own?',
				known: 'the load is beyond a single volume'
			},
			{
				tree: 'database',
				ask: 'Would a database that spreads over many nodes do better?',
				known: 'the load is beyond a single volume'
			},
			{ tree: 'backup', ask: 'How are the volumes backed up together?' }
		],
		sources: [ebsRaid, ebsTypes, ebsOptimized]
	}
} satisfies Record<string, OutcomeWords>;
