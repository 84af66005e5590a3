/** Outcomes that give an instance or a cluster a disk. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	ebsModifying,
	ebsMultiAttach,
	ebsPricing,
	ebsTypes,
	ebsVolumes,
	ecsStorage,
	ecsVolumes,
	fargatePodStorage,
	fargateStorage,
	instanceStoreLife,
	instanceStoreSpecs,
	lambdaStorage,
	ontapClients,
	ontapZones
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const disks = {
	volume: {
		title: 'Attach an EBS volume: gp3 unless you need more.',
		short: 'EBS volume',
		recommend: ['ebs@gp3'],
		lede: 'The volume boots the instance or holds its database, keeps its data through stops and failures of the host, and is backed up by snapshots.',
		rival: {
			candidate: 'instance-store',
			when: 'the data can be made again or lies on other instances as well, and the load, once measured, asks for more than a volume gives.'
		},
		against: {
			'fsx-openzfs':
				'Some databases run on NFS with instant clones; a volume is simpler, and the machine boots from one anyway.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['efs', 's3'],
			says: 'You pay for the size you provision, used or not, also while the volume is attached to nothing, and for IOPS and throughput above what the type includes.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'One AZ.',
				text: 'A volume can’t be attached from another AZ, and is lost to you while its AZ is down. Snapshots carry the data elsewhere; plan for that.'
			},
			{
				lead: 'Root volumes.',
				text: 'By default they are deleted with the instance. Turn that off where data lies on them.'
			},
			{
				lead: 'Containers.',
				text: 'ECS makes a new volume for each task, and deletes it with the task in a service. What must outlive the task goes to EFS.'
			},
			{
				lead: 'Pick the type.',
				text: 'gp3 goes to {ebs.iops-max.gp3}, bought apart from size. io2 goes to {ebs.iops-max.io2} with steadier, shorter delays and better durability.'
			},
			{
				lead: 'The instance has a limit too.',
				text: 'Its own EBS bandwidth may be lower than the volume’s. Read both before you buy IOPS.'
			},
			{
				lead: 'Measure the worst minutes.',
				text: 'Averages by the hour hide spikes, and a disk in the host is quicker than any volume. Try the real load before you leave local disks or cut IOPS.'
			}
		],
		older:
			'Older material ties IOPS to size (gp2) and sends every busy database to provisioned IOPS; gp3 sets them apart, and its ceiling was raised fivefold. A gp2 volume can be changed to gp3 in place.',
		first: {
			docs: {
				title: 'Create an Amazon EBS volume',
				url: `${guide}ebs/latest/userguide/ebs-creating-volume.html`
			},
			resources: ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment']
		},
		next: [
			{
				tree: 'ebs-volume-type',
				ask: 'gp3, io2 or a hard-disk type, with how many IOPS?',
				known: 'one instance uses the volume, and its data must survive a stop'
			},
			{
				tree: 'database',
				ask: 'Would a managed database spare you the volume altogether?',
				known: 'one instance writes to the disk'
			},
			{ tree: 'backup', ask: 'How often are snapshots taken, and where do copies go?' }
		],
		sources: [ebsTypes, ebsVolumes, ebsModifying, ecsVolumes]
	},

	'local-disk': {
		title: 'Use the instance’s own NVMe disks.',
		short: 'Instance store',
		recommend: ['instance-store'],
		lede: 'The disks sit in the host, so nothing is faster, and they are part of the instance’s price. What they hold may vanish, which you can bear.',
		rival: {
			candidate: 'ebs',
			when: 'refilling the data after a stop takes longer than you can wait, or the instance type you need has no disks.'
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
				lead: 'What erases it.',
				text: 'Stopping, hibernating, ending or resizing the instance, a failed disk, recovery on a new host. A reboot does not.'
			},
			{
				lead: 'Choose at launch.',
				text: 'Disks come with the instance type and can’t be added, moved or snapshotted later.'
			},
			{
				lead: 'How fast.',
				text: 'Up to {instance-store.iops-max} of random reads on the largest sizes; smaller sizes have their share.'
			},
			{
				lead: 'Keep the rest elsewhere.',
				text: 'Boot from EBS, and copy results to S3 before the instance ends.'
			},
			{
				lead: 'Shared scratch?',
				text: 'If many nodes need the same scratch files, take FSx for Lustre in its scratch mode.'
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
				tree: 'ec2-purchasing',
				ask: 'Can the work run on Spot?',
				known: 'losing the disk with the instance does no harm'
			},
			{
				tree: 'placement-group',
				ask: 'How are the replicas kept on separate hardware?',
				known: 'the data of one instance can be lost with it'
			}
		],
		sources: [instanceStoreLife, instanceStoreSpecs]
	},

	'task-scratch': {
		title: 'Enlarge the ephemeral storage of the task or function.',
		short: 'Ephemeral storage',
		recommend: ['ephemeral-storage', 'ebs@gp3'],
		lede: 'A Fargate task can have up to {ephemeral-storage.scratch-max.fargate} of its own, a Lambda function {ephemeral-storage.scratch-max.lambda}. It comes and goes with the work. Beyond that, ECS attaches a new EBS volume to the task.',
		rival: {
			candidate: 'efs',
			when: 'several tasks work on the same files, or files must still be there when the task has ended.'
		},
		against: {
			s3: 'It keeps what must stay; a program that needs a path for a while wants a disk.'
		},
		cost: {
			none: 'not published',
			why: 'A part is included; what you ask for beyond it is billed with the running task. An EBS volume is paid for by its size for as long as the task runs.',
			page: {
				title: 'AWS Fargate pricing',
				url: 'https://aws.amazon.com/fargate/pricing/'
			}
		},
		watch: [
			{
				lead: 'It is gone with the task.',
				text: 'Nothing can be got back from it. Write results to S3 or a database before the task ends.'
			},
			{
				lead: 'The image takes its part.',
				text: 'Fargate keeps the container image on the same storage, packed and unpacked. Count it, and the archive beside what comes out of it. A pod on EKS gets somewhat less at most.'
			},
			{
				lead: 'One new volume for a task.',
				text: 'An EBS volume is empty or made from a snapshot, and one for each task. In a service it is always deleted with the task. On Fargate it takes Linux.'
			},
			{
				lead: 'Is the copy needed?',
				text: 'S3 hands out parts of an object too. A program that can read in parts needs no disk for the whole.'
			}
		],
		older:
			'Older material knows Fargate with a few gigabytes of fixed storage; that was an earlier platform version, and the size can be set now.',
		first: {
			docs: { title: fargateStorage.title, url: fargateStorage.url },
			resources: ['AWS::ECS::TaskDefinition', 'AWS::Lambda::Function']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Fargate, Lambda or instances with disks for such jobs?',
				known: 'the scratch ends with the job'
			}
		],
		sources: [fargateStorage, fargatePodStorage, lambdaStorage, ecsStorage, ecsVolumes]
	},

	'cluster-volume': {
		title: 'Share one io2 volume by EBS Multi-Attach.',
		short: 'EBS Multi-Attach',
		recommend: ['ebs@io2'],
		lede: 'Up to {ebs.clients-max} on Nitro instances write to the same io2 volume in one AZ, at no extra charge, with reservations to fence off a node that has failed.',
		rival: {
			candidate: 'fsx-ontap',
			when: 'nodes stand in more than one AZ, are more than {ebs.clients-max}, or several clusters should share one system.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['ebs@gp3', 'efs'],
			says: 'One volume is paid for, however many nodes attach it: its size, and every IOPS that you provision by the month.',
			page: ebsPricing
		},
		watch: [
			{
				lead: 'Not with plain file systems.',
				text: 'XFS, EXT4 and the like break when two servers write. Use a cluster file system or software that orders its writes.'
			},
			{
				lead: 'io2, not io1.',
				text: 'Windows needs io2, and only io2 fences a node off by NVMe reservations.'
			},
			{
				lead: 'Not for booting.',
				text: 'A shared volume can’t be a boot volume, and Multi-Attach isn’t set at launch.'
			},
			{
				lead: 'One AZ is one fate.',
				text: 'If the AZ or the volume fails, the whole cluster loses its disk. Keep a second cluster or replicas elsewhere.'
			},
			{ lead: 'IOPS are shared.', text: 'All nodes together get what the one volume was given.' }
		],
		older:
			'Older material says that a volume serves one instance only, or names io1; io2 is the one to take now.',
		first: {
			docs: ebsMultiAttach,
			resources: ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment']
		},
		next: [
			{
				tree: 'ebs-volume-type',
				ask: 'How many IOPS should the io2 volume have?',
				known: 'the volume is io2, shared by Multi-Attach'
			},
			{
				tree: 'placement-group',
				ask: 'How should the nodes sit on hardware within the AZ?',
				known: 'all nodes stand in one AZ'
			},
			{
				tree: 'database',
				ask: 'Would a managed database replace the cluster?',
				known: 'several nodes write to the same disk'
			}
		],
		sources: [ebsMultiAttach, ebsTypes]
	},

	'cluster-lun': {
		title: 'Serve a shared LUN from FSx for NetApp ONTAP.',
		short: 'FSx for ONTAP LUN',
		recommend: ['fsx-ontap'],
		lede: 'ONTAP offers block storage by iSCSI and NVMe/TCP to nodes in any AZ. In Multi-AZ every write is kept in two AZs, and the standby takes over within {fsx-ontap.failover} as a rule.',
		rival: {
			candidate: 'fsx-windows',
			when: 'the cluster is SQL Server, which takes continuously available SMB shares in place of a shared disk.'
		},
		against: {
			ebs: 'An io2 volume does it without file servers, but only for nodes in one AZ.'
		},
		cost: {
			none: 'not published',
			why: 'ONTAP has no single price for a GB: SSD, extra IOPS, throughput and backups are priced apart. Reckon with a pair of file servers that runs day and night.',
			page: {
				title: 'Amazon FSx for NetApp ONTAP pricing',
				url: 'https://aws.amazon.com/fsx/netapp-ontap/pricing/'
			}
		},
		watch: [
			{
				lead: 'Two AZs, chosen once.',
				text: 'The deployment type can’t be changed later. Multi-AZ has one pair of file servers and their limits.'
			},
			{
				lead: 'Multipath.',
				text: 'Set up multipath on every node, or a failover stops its disks.'
			},
			{
				lead: 'Clusters still order writes.',
				text: 'A shared LUN needs cluster software just as a shared volume does.'
			},
			{
				lead: 'Size and price.',
				text: 'SSD starts at {fsx-ontap.capacity-min}, and you set throughput and IOPS. Clones and compression win some of it back.'
			},
			{
				lead: 'Block only up to six pairs.',
				text: 'File systems with more pairs of file servers offer no iSCSI or NVMe/TCP, and the first generation no NVMe/TCP at all.'
			}
		],
		first: {
			docs: {
				title: 'Getting started with Amazon FSx for NetApp ONTAP',
				url: `${guide}fsx/latest/ONTAPGuide/getting-started.html`
			},
			resources: ['AWS::FSx::FileSystem', 'AWS::FSx::StorageVirtualMachine', 'AWS::FSx::Volume']
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'Must the cluster also survive the loss of the Region?',
				known: 'it survives the loss of one AZ'
			},
			{ tree: 'vpc-connectivity', ask: 'How do nodes in other VPCs reach the file system?' }
		],
		sources: [ontapClients, ontapZones]
	}
} satisfies Record<string, OutcomeWords>;
