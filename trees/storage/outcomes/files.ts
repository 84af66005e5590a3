/** Outcomes that share files. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	efsFeatures,
	efsLifecycle,
	efsPerformance,
	efsPricing,
	efsTips,
	ecsStorage,
	lambdaImages,
	lustreBackups,
	lustrePerformance,
	lustrePricing,
	lustreRepositories,
	lustreTiering,
	lustreTypes,
	maintenance,
	ontapClients,
	ontapIntro,
	ontapTiering,
	ontapZones,
	openzfsAccess,
	openzfsContainers,
	openzfsIntro,
	openzfsPerformance,
	openzfsQuotas,
	openzfsSetup,
	openzfsZones,
	windowsIntro,
	windowsPerformance,
	windowsZones
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const files = {
	'compute-files': {
		title: 'Feed the nodes from FSx for Lustre.',
		short: 'FSx for Lustre',
		recommend: ['fsx-lustre', 's3'],
		lede: 'Lustre spreads the files over many servers, so that all nodes read and write at full speed. A bucket can stay the lasting home: Lustre shows its objects as files and writes results back.',
		rival: {
			candidate: 's3-files',
			when: 'a few nodes read the bucket’s large files in sequence, and nobody wants to size a file system for that.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-files', 'efs'],
			says: 'SSD is paid for by the size you set and its speed for each TiB; Intelligent-Tiering by what is stored, by requests and by throughput. A scratch file system that lives for a week costs a week.',
			page: lustrePricing
		},
		watch: [
			{
				lead: 'Scratch or persistent.',
				text: 'Scratch isn’t replicated and loses files with a server: fine for hours or days of work whose input is in S3. Persistent replaces failed servers.'
			},
			{
				lead: 'Choose the class.',
				text: 'SSD has a size you set, from {fsx-lustre.capacity-min}, and one AZ. Intelligent-Tiering grows by itself, keeps its data in several AZs and is slower outside its read cache. HDD remains on the older persistent type, by API or command line only.'
			},
			{
				lead: 'Stay near.',
				text: 'Put the nodes in the AZ of the file servers, for speed and to save transfer charges. Containers must run on instances, not on Fargate.'
			},
			{
				lead: 'Link or back up.',
				text: 'A file system linked to a bucket can’t be backed up; the Intelligent-Tiering class can’t be linked.'
			},
			{
				lead: 'First reads.',
				text: 'Files come from S3 when first opened. Load hot ones before the run, and release cold ones when space is short.'
			},
			{ lead: 'GPU fleets.', text: 'Turn on EFA for very high throughput to a single client.' }
		],
		first: {
			docs: {
				title: 'Getting started with Amazon FSx for Lustre',
				url: `${guide}fsx/latest/LustreGuide/getting-started.html`
			},
			resources: ['AWS::FSx::FileSystem', 'AWS::FSx::DataRepositoryAssociation']
		},
		next: [
			{
				tree: 'placement-group',
				ask: 'Should the nodes sit close together?',
				known: 'many nodes share one file system at full speed'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'Can the nodes be Spot or Capacity Blocks?',
				known: 'their input and output lie on Lustre, not on the nodes'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class keeps the data sets between runs?',
				known: 'a bucket is the lasting home of what Lustre shows'
			}
		],
		sources: [lustreTypes, lustreRepositories, lustrePerformance, lustreTiering, lustreBackups]
	},

	'shared-files': {
		title: 'Share the files by Amazon EFS.',
		short: 'EFS',
		recommend: ['efs'],
		lede: 'EFS grows and shrinks by itself, is mounted in every AZ, and needs neither a size nor a server. It is the plain default for shared files on Linux, and for containers and functions whose files must outlive them.',
		rival: {
			candidate: 'fsx-openzfs',
			when: 'many small files must open fast, or you need snapshots, clones or quotas for each user.'
		},
		against: {
			'fsx-lustre':
				'Lustre gives a cluster far more throughput, but wants its own client and a class and a speed to choose.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['ebs@gp3', 's3'],
			says: 'You pay for what is stored, and with Elastic throughput for every gigabyte read or written. Colder classes cost far less to keep and charge for each access.',
			page: efsPricing
		},
		watch: [
			{
				lead: 'Many small files feel it.',
				text: 'Each open and close crosses the network. Keep files open, work in parallel, bundle what is only read. A program’s own files, for functions too, belong in the container image.'
			},
			{
				lead: 'Throughput mode.',
				text: 'Elastic is the default and bills what is read and written; steady, known use suits Provisioned. Leave the performance mode at General Purpose.'
			},
			{
				lead: 'Regional or One Zone.',
				text: 'Regional is kept in several AZs. One Zone costs less and may be lost with its AZ: for development and data you can make again.'
			},
			{
				lead: 'Cold files.',
				text: 'Lifecycle rules move them to Infrequent Access and Archive, where each access costs and takes longer.'
			},
			{
				lead: 'Limits.',
				text: '{efs.clients-max}, {efs.iops-max} for hot reads (the higher figure on request), files up to {efs.item-max}.'
			},
			{
				lead: 'From outside the VPC.',
				text: 'Other accounts mount it over VPC peering or a transit gateway, in the AZ with the same ID; Linux on your site over a private link.'
			}
		],
		older:
			'Older material starts with Bursting throughput and Max I/O for large fleets; Elastic and General Purpose are today’s choice.',
		first: {
			docs: {
				title: 'Getting started with Amazon EFS',
				url: `${guide}efs/latest/ug/getting-started.html`
			},
			resources: ['AWS::EFS::FileSystem', 'AWS::EFS::MountTarget', 'AWS::EFS::AccessPoint']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Which compute mounts it: containers, functions or instances?',
				known: 'the files lie on EFS, which all three can mount'
			},
			{
				tree: 'backup',
				ask: 'How are copies kept, and in which Region?',
				known: 'EFS is backed up by AWS Backup'
			},
			{ tree: 'data-transfer', ask: 'How do today’s files get there?', known: 'they go into EFS' }
		],
		sources: [efsPerformance, efsTips, efsFeatures, efsLifecycle, ecsStorage, lambdaImages]
	},

	'zfs-files': {
		title: 'Serve the files from FSx for OpenZFS.',
		short: 'FSx for OpenZFS',
		recommend: ['fsx-openzfs'],
		lede: 'It answers NFS in {fsx-openzfs.first-byte}, makes snapshots and clones in an instant, and sets quotas by user. It takes the place of a ZFS or Linux file server as it is.',
		rival: {
			candidate: 'fsx-ontap',
			when: 'the same files are also opened by SMB, or must replicate with a NetApp.'
		},
		against: {
			efs: 'EFS needs no sizing, but each operation takes longer and there are no clones.'
		},
		cost: {
			none: 'not published',
			why: 'OpenZFS has no single price for a GB: SSD is paid for by size, Intelligent-Tiering by what is stored and by requests, and throughput in advance in both. Add up your own case.',
			page: {
				title: 'Amazon FSx for OpenZFS pricing',
				url: 'https://aws.amazon.com/fsx/openzfs/pricing/'
			}
		},
		watch: [
			{
				lead: 'Deployment type.',
				text: 'Multi-AZ fails over within {fsx-openzfs.failover} across AZs, Single-AZ (HA) within its AZ, and without HA a failure takes much longer. It can’t be changed later.'
			},
			{
				lead: 'Storage class.',
				text: 'Intelligent-Tiering grows by itself and suits most shares, but comes with Multi-AZ only; SSD suits data that must all be fast. This can’t be changed later either.'
			},
			{
				lead: 'Limits.',
				text: 'SSD holds {fsx-openzfs.capacity-max} at most, with {fsx-openzfs.iops-max} from disk; both depend on deployment and Region. Throughput is set in advance and paid for, used or not.'
			},
			{
				lead: 'From other networks, EKS and Lambda.',
				text: 'Multi-AZ endpoints need a transit gateway from outside the VPC. On EKS, the driver doesn’t support Intelligent-Tiering. The guide shows ECS on EC2 alone, and no mount from Lambda.'
			},
			{ lead: 'Clones hold snapshots.', text: 'A snapshot can’t go while a clone of it lives.' },
			{
				lead: 'Few writers, few servers?',
				text: 'A copy on each server’s own disk, synced after each change, is quicker still and needs no file server. It suits files that are read far more often than written.'
			}
		],
		first: {
			docs: {
				title: 'Setting up an Amazon FSx for OpenZFS file system',
				url: `${guide}fsx/latest/OpenZFSGuide/getting-started.html`
			},
			resources: ['AWS::FSx::FileSystem', 'AWS::FSx::Volume', 'AWS::FSx::Snapshot']
		},
		next: [
			{
				tree: 'migration',
				ask: 'How do the files of the old server move?',
				known: 'the target is FSx for OpenZFS, by NFS'
			},
			{ tree: 'backup', ask: 'Are snapshots enough, or are backups in another Region needed?' }
		],
		sources: [
			openzfsIntro,
			openzfsSetup,
			openzfsPerformance,
			openzfsZones,
			openzfsQuotas,
			openzfsAccess,
			openzfsContainers
		]
	},

	'netapp-files': {
		title: 'Serve the files from FSx for NetApp ONTAP.',
		short: 'FSx for ONTAP',
		recommend: ['fsx-ontap'],
		lede: 'One system speaks NFS and SMB on the same files, tiers cold data by itself, and has NetApp’s clones, deduplication and replication, run by AWS.',
		rival: {
			candidate: 'fsx-windows',
			when: 'only Windows opens the shares and its administrators want Windows Server itself.'
		},
		against: {
			efs: 'EFS serves Linux by NFS alone.',
			'fsx-openzfs': 'OpenZFS is simpler, where NFS alone is enough.'
		},
		cost: {
			none: 'not published',
			why: 'ONTAP has no single price for a GB: SSD, extra IOPS, throughput, pool, pool requests and backups are priced apart, and compression and tiering save what your data allows.',
			page: {
				title: 'Amazon FSx for NetApp ONTAP pricing',
				url: 'https://aws.amazon.com/fsx/netapp-ontap/pricing/'
			}
		},
		watch: [
			{
				lead: 'Deployment type.',
				text: 'Single-AZ grows to twelve pairs of file servers, Multi-AZ has one pair across two AZs. It can’t be changed later.'
			},
			{
				lead: 'SSD for the hot part.',
				text: 'SSD starts at {fsx-ontap.capacity-min}. Each volume’s tiering policy says what moves to the slower capacity pool; by default only snapshots do. Keep some SSD free.'
			},
			{
				lead: 'Permissions.',
				text: 'Each volume has a security style, Unix or Windows. Decide who owns it, and join Active Directory for SMB.'
			},
			{
				lead: 'From other networks.',
				text: 'Multi-AZ endpoints need a transit gateway; peering and VPN alone don’t reach them.'
			},
			{
				lead: 'As objects.',
				text: 'S3 access points let analytics read the files through the S3 API, without a copy.'
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
				tree: 'migration',
				ask: 'Does SnapMirror move the data, or DataSync?',
				known: 'the target is FSx for ONTAP'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'Which link do sites use to reach it?',
				known: 'over several zones it is reached through a transit gateway'
			},
			{
				tree: 'identity',
				ask: 'Which directory: your own, or a managed one?',
				known: 'shares by SMB join an Active Directory'
			}
		],
		sources: [ontapIntro, ontapClients, ontapZones, ontapTiering]
	},

	'windows-shares': {
		title: 'Serve the shares from FSx for Windows File Server.',
		short: 'FSx for Windows',
		recommend: ['fsx-windows'],
		lede: 'It is Windows Server, run by AWS: SMB, NTFS permissions, Active Directory, DFS and shadow copies work as your users and administrators know them.',
		rival: {
			candidate: 'fsx-ontap',
			when: 'Linux opens the same files, cold data should tier by itself, or you outgrow {fsx-windows.capacity-max}.'
		},
		cost: {
			none: 'not published',
			why: 'It has no single price for a GB: capacity on SSD or HDD, throughput and backups are priced apart, and Multi-AZ costs more than Single-AZ. Add up your own case.',
			page: {
				title: 'Amazon FSx for Windows File Server pricing',
				url: 'https://aws.amazon.com/fsx/windows/pricing/'
			}
		},
		watch: [
			{
				lead: 'Multi-AZ for production.',
				text: 'It fails over within {fsx-windows.failover} for Windows clients. Linux clients wait until the first server is back.'
			},
			{
				lead: 'Active Directory first.',
				text: 'The file system joins a directory when it is made: yours, or AWS Managed Microsoft AD.'
			},
			{
				lead: 'Size only grows.',
				text: 'Storage can be added but not taken away; throughput can change both ways. HDD is cheaper for home folders.'
			},
			{
				lead: 'Limits.',
				text: 'Up to {fsx-windows.capacity-max} a file system; join several by DFS. The highest throughput is offered in some Regions only.'
			},
			{
				lead: 'From your site.',
				text: 'Reach it by Direct Connect or VPN; measure the delay with the programs that open many small files.'
			}
		],
		older:
			'Older material puts FSx File Gateway on the site as a cache; it takes no new customers, and AWS points to direct access instead.',
		first: {
			docs: {
				title: 'Getting started with Amazon FSx for Windows File Server',
				url: `${guide}fsx/latest/WindowsGuide/getting-started.html`
			},
			resources: ['AWS::FSx::FileSystem', 'AWS::DirectoryService::MicrosoftAD']
		},
		next: [
			{
				tree: 'identity',
				ask: 'Which directory: your own, or a managed one?',
				known: 'the file server must join an Active Directory'
			},
			{
				tree: 'hybrid-connectivity',
				ask: 'Which link do offices use to reach the shares?',
				known: 'the file server stands in a VPC'
			},
			{ tree: 'backup', ask: 'How long are backups kept, and where?' }
		],
		sources: [windowsIntro, windowsZones, windowsPerformance, maintenance]
	}
} satisfies Record<string, OutcomeWords>;
