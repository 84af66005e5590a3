/** Outcomes that take an io2 volume. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ebsCreating,
	ebsEnablingMultiAttach,
	ebsInitialize,
	ebsIo,
	ebsModifying,
	ebsMultiAttach,
	ebsOptimized,
	ebsPricing,
	ebsProvisioned,
	ebsReservations,
	ebsTypes
} from '#trees/candidates/storage/sources.ts';

const resources = ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'];

const restored = {
	lead: 'Slow after a restore.',
	text: 'A volume from a snapshot may give less than half its IOPS until all blocks have come from S3. Plan for that, or pay for fast snapshot restore or a set rate.'
};

export const provisioned = {
	big: {
		title: 'Take an io2 volume for its higher ceiling.',
		short: 'io2 for the ceiling',
		recommend: ['ebs-io2'],
		lede: 'The load is above the {ebs-gp3.iops-max} or {ebs-gp3.volume-throughput} of gp3, and within the {ebs-io2.iops-max} and {ebs-io2.volume-throughput} of one io2 volume. One disk stays one disk, with short delays as well.',
		rival: {
			candidate: 'ebs-gp3',
			when: 'striping two or more volumes is no trouble, and losing one of them would be covered by replicas. It costs far less.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-gp3', 'ebs-gp2'],
			says: 'You pay for the size and for every IOPS you set, by the month whether used or not; throughput comes with the IOPS. The bars show a smaller example that gp3 can do as well.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'The instance decides.',
				text: 'Full IOPS take a Nitro instance whose own ceiling for EBS is as high; mostly only the largest sizes have one. Instances without Nitro get a fraction.'
			},
			{
				lead: 'IOPS are the bill.',
				text: 'At such numbers IOPS cost many times what the size costs. Measure the peak, and lower it when the peak is over.'
			},
			{
				lead: 'Size bounds IOPS.',
				text: 'A volume can have {ebs-io2.iops-per-gib}, and throughput grows with the IOPS: the most throughput takes well over ten thousand.'
			},
			restored,
			{
				lead: 'Deep queues.',
				text: 'So many IOPS need much work in flight: AWS reckons with one waiting operation for each thousand.'
			}
		],
		older:
			'Older material goes to provisioned IOPS at a fifth of this load, and tells io2 from io2 Block Express. Since April 2025 every io2 volume is Block Express.',
		first: { docs: ebsCreating, resources },
		next: [
			{
				tree: 'ec2-instance-family',
				ask: 'Which instance has enough bandwidth to EBS?',
				known: 'the volume is io2, above what gp3 reaches'
			},
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'the load is beyond what gp3 reaches'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' }
		],
		sources: [ebsProvisioned, ebsTypes, ebsOptimized, ebsIo, ebsInitialize]
	},

	critical: {
		title: 'Take an io2 volume for short, steady delays.',
		short: 'io2 for short delays',
		recommend: ['ebs-io2'],
		lede: 'io2 answers in {ebs-io2.first-byte}, has far fewer slow moments than gp3, and is built for a durability of {ebs-io2.durability}. That is what a promised response time, or a disk without a stand-in, asks for.',
		rival: {
			candidate: 'ebs-gp3',
			when: 'replicas take over when a disk is lost, and users never notice some milliseconds. Most production databases are like that.'
		},
		against: {
			'instance-store': 'It may be quicker still, but loses its data whenever the instance stops.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-gp3', 'ebs-io1'],
			says: 'You pay for the size and for every IOPS you set, by the month whether used or not. Few IOPS keep the bill small; the short delays come with any number of them.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'One zone is one fate.',
				text: 'The volume lies in one Availability Zone. If that is lost, so is access: keep a replica in another one, and snapshots.'
			},
			{
				lead: 'Nitro only.',
				text: 'The short delays hold on Nitro instances. On others the volume works, with fewer IOPS.'
			},
			{
				lead: 'Give it enough IOPS.',
				text: 'A volume pushed beyond its IOPS makes operations wait, and the promise is gone. Set some above the peak. One volume does {ebs-io2.iops-max} at most.'
			},
			restored,
			{
				lead: 'Measure before.',
				text: 'Compare average delays in CloudWatch on gp3 first. If the waiting lies in locks or queries, no disk mends it.'
			}
		],
		older:
			'Older material offers io1 here, or tells io2 from io2 Block Express. Since April 2025 every io2 volume is Block Express, and io1 has no advantage left.',
		first: { docs: ebsCreating, resources },
		next: [
			{
				tree: 'rds-availability',
				ask: 'Would a managed database with a standby take the risk away?',
				known: 'the loss of one disk would cost dearly'
			},
			{
				tree: 'ec2-instance-family',
				ask: 'Which Nitro instance has enough bandwidth to EBS?',
				known: 'the volume is io2'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' },
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'the loss of one disk would cost dearly'
			}
		],
		sources: [ebsProvisioned, ebsTypes, ebsIo, ebsInitialize]
	},

	shared: {
		title: 'Share one io2 volume by EBS Multi-Attach.',
		short: 'EBS Multi-Attach',
		recommend: ['ebs-io2'],
		lede: 'Up to {ebs-io2.clients-max} on Nitro instances write to the same io2 volume in one Availability Zone, at no extra charge. NVMe reservations fence off a node that has failed.',
		rival: {
			candidate: 'fsx-ontap',
			when: 'the nodes stand in several Availability Zones, are more than {ebs-io2.clients-max}, or the disk must outlive its zone.'
		},
		against: {
			'ebs-io1': 'io1 shares too, on Linux in three Regions, without fencing, and costs no less.'
		},
		cost: {
			dimension: 'volume-example',
			against: ['ebs-gp3', 'ebs-io1'],
			says: 'One volume is paid for, however many nodes attach it: its size, and every IOPS that you set, by the month. gp3 is shown for scale; it can’t be shared.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Not with plain file systems.',
				text: 'XFS, EXT4 and the like break when two servers write. Use a cluster file system, or software that orders its writes. Servers that only share files want EFS or FSx.'
			},
			{
				lead: 'One zone is one fate.',
				text: 'All nodes and the volume are in one Availability Zone. A fault in the volume stops every node; keep replicas elsewhere.'
			},
			{
				lead: 'Not for booting, not at launch.',
				text: 'A shared volume can’t boot, and can’t be made shared while it is attached or as an instance is launched.'
			},
			{
				lead: 'IOPS are shared.',
				text: 'All nodes together get what the one volume was given.'
			},
			{
				lead: 'Few ways back.',
				text: 'Size and IOPS can change later, and never to gp3. On a change from io2 to io1 two pages of AWS differ.'
			}
		],
		older:
			'Older material says that a volume serves one instance, or that io1 is the type to share; io2 is, and it alone works with Windows.',
		first: { docs: ebsEnablingMultiAttach, resources },
		next: [
			{
				tree: 'placement-group',
				ask: 'How should the nodes sit on hardware within the zone?',
				known: 'all nodes stand in one Availability Zone'
			},
			{
				tree: 'storage',
				ask: 'Would a shared file system or a LUN do, and outlive the zone?',
				known: 'several instances write to the same disk'
			},
			{
				tree: 'database',
				ask: 'Would a managed database replace the cluster?',
				known: 'several nodes write to one io2 volume'
			}
		],
		sources: [ebsMultiAttach, ebsReservations, ebsEnablingMultiAttach, ebsModifying]
	}
} satisfies Record<string, OutcomeWords>;
