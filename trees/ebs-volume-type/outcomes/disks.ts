/** Outcomes that take a hard-disk volume, or the disks in the host. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ebsCreating,
	ebsHdd,
	ebsIo,
	ebsModifying,
	ebsPerformance,
	ebsPricing,
	instanceStoreIntro,
	instanceStoreLife,
	instanceStoreSpecs,
	rootVolumes
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';
const resources = ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'];

const smallReads = {
	lead: 'Small operations ruin it.',
	text: 'Each small, scattered operation uses up as much of its allowance as a large one. Indexes, metadata and databases belong on gp3.'
};

export const disks = {
	streaming: {
		title: 'Take an st1 volume for large, sequential work.',
		short: 'EBS st1',
		recommend: ['ebs-st1'],
		lede: 'st1 is a hard disk made for long reads and writes that happen often. A GB costs {ebs-st1.volume-gb-month}, and throughput up to {ebs-st1.volume-throughput} comes with the size.',
		rival: {
			candidate: 'ebs-gp3',
			when: 'the volume is smaller than a few terabytes and must keep its pace for hours, or reads are scattered after all.'
		},
		against: {
			'ebs-sc1': 'sc1 is cheaper, and slows down too far when it is used every day.'
		},
		cost: {
			dimension: 'volume-gb-month',
			against: ['ebs-sc1', 'ebs-gp3'],
			says: 'You pay for the size alone; throughput comes with it. To be fast for hours the volume must be large, so reckon with the size that gives the speed, not with the data only.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Credits run out.',
				text: 'It does {ebs-st1.burst-throughput} in bursts, but only {ebs-st1.base-throughput} for good. A small volume is slow: multiply, and compare with the {ebs-gp3.throughput-included} that any gp3 volume includes.'
			},
			smallReads,
			{
				lead: 'It can’t boot, and has its sizes.',
				text: 'One volume holds {ebs-st1.capacity-min} to {ebs-st1.capacity-max}; several in a stripe hold more and add up their speed. A root volume can’t be changed into it.'
			},
			{
				lead: 'Read in large pieces.',
				text: 'Set the read-ahead of Linux and the buffers of the program to a MiB or so, and keep several operations in flight.'
			},
			{
				lead: 'Snapshots slow it.',
				text: 'While one is made, the volume may fall to its base speed. Choose a quiet hour.'
			},
			{
				lead: 'Watch the balance.',
				text: 'BurstBalance in CloudWatch shows how many credits are left. Set an alarm well before none are.'
			}
		],
		first: { docs: ebsHdd, resources },
		next: [
			{
				tree: 'storage',
				ask: 'Would objects in S3 do, which cost less and need no disk?',
				known: 'the work is large and sequential'
			},
			{
				tree: 'analytics',
				ask: 'Must you run the cluster yourself to ask questions of this data?'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' }
		],
		sources: [ebsHdd, ebsIo, ebsPerformance, rootVolumes, ebsModifying]
	},

	cold: {
		title: 'Take an sc1 volume for what is seldom read.',
		short: 'EBS sc1',
		recommend: ['ebs-sc1'],
		lede: 'sc1 is the cheapest volume: a GB costs {ebs-sc1.volume-gb-month}. It gives {ebs-sc1.burst-throughput} in bursts, enough to fetch large files now and then, and stays attached as an ordinary disk.',
		rival: {
			candidate: 's3',
			when: 'the program can read objects, or the files are opened by name only. S3 needs no size, spans several zones, and has cheaper classes.'
		},
		against: {
			'ebs-st1': 'st1 is faster for good, and costs three times as much to keep.'
		},
		cost: {
			dimension: 'volume-gb-month',
			against: ['ebs-st1', 'ebs-gp3'],
			says: 'You pay for the size you set, used or not, and nothing for reading.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'It is slow for good.',
				text: 'Once credits are spent it does {ebs-sc1.base-throughput}. Reading a large volume through takes many hours: work it out first. It never does more than {ebs-sc1.volume-throughput}; take st1 where that is too slow.'
			},
			smallReads,
			{
				lead: 'Does it have to be a disk?',
				text: 'Objects in an archive class of S3 hold the same data for less, and survive the loss of the zone.'
			},
			{
				lead: 'It can’t boot, and has its sizes.',
				text: 'One volume holds {ebs-sc1.capacity-min} to {ebs-sc1.capacity-max}; for more, use several.'
			},
			{
				lead: 'Change it when its life changes.',
				text: 'A data volume can be turned into st1 or gp3 in use, and back, when a project wakes up.'
			}
		],
		first: { docs: ebsHdd, resources },
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class, if the files can be objects?',
				known: 'the data is seldom read'
			},
			{
				tree: 'backup',
				ask: 'Is this disk really a backup, and who guards it?',
				known: 'the data lies quiet for days or weeks'
			}
		],
		sources: [ebsHdd, ebsIo, ebsCreating, ebsModifying]
	},

	local: {
		title: 'Use the instance’s own NVMe disks.',
		short: 'Instance store',
		recommend: ['instance-store'],
		lede: 'The disks sit in the host, so no network lies between, and they are part of the instance’s price. What they hold may vanish, which you can bear.',
		rival: {
			candidate: 'ebs-gp3',
			when: 'the instance type you want has no disks, or refilling after a stop takes longer than you can wait.'
		},
		cost: {
			none: 'not applicable',
			why: 'The disks have no price of their own: they come with the instance type, which costs more than one without disks.',
			page: {
				title: 'Amazon EC2 On-Demand pricing',
				url: 'https://aws.amazon.com/ec2/pricing/on-demand/'
			}
		},
		watch: [
			{
				lead: 'A stop erases it.',
				text: 'Stopping, hibernating, terminating or resizing the instance, a failed disk, and recovery on a new host all lose the data. A reboot does not.'
			},
			{
				lead: 'Choose at launch.',
				text: 'Disks come with the instance type. They can’t be added or moved later, nor backed up by EBS snapshots.'
			},
			{
				lead: 'Boot from a gp3 volume.',
				text: 'Current types can’t boot from these disks. The system lies on a small volume, the scratch on the disks.'
			},
			{
				lead: 'Speed by size.',
				text: 'Up to {instance-store.iops-max} of random reads on the largest; smaller sizes have their share.'
			},
			{
				lead: 'Replicas in one rack.',
				text: 'If other nodes are your safety, spread them over zones or partitions, so that no single fault empties them all.'
			}
		],
		first: {
			docs: {
				title: 'Add instance store volumes',
				url: `${guide}AWSEC2/latest/UserGuide/add-instance-store-volumes.html`
			},
			resources: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate']
		},
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which instance family has enough local disk?',
				known: 'the instance needs NVMe disks of its own'
			},
			{
				tree: 'placement-group',
				ask: 'How are the replicas kept on separate hardware?',
				known: 'data on one instance can be lost'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'Can the work run on Spot?',
				known: 'losing the disk with the instance does no harm'
			}
		],
		sources: [instanceStoreIntro, instanceStoreLife, instanceStoreSpecs, rootVolumes]
	}
} satisfies Record<string, OutcomeWords>;
