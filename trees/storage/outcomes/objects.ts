/** Outcomes that keep the data as objects that are in use. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	glacierClasses,
	mountpoint,
	mountpointOnEks,
	objectLock,
	s3Classes,
	s3Express,
	s3ExpressDifferences,
	s3FilesAdvice,
	s3FilesIntro,
	s3FilesOnEcs,
	s3FilesPerformance,
	s3FilesQuotas,
	s3FilesSetup,
	s3Intro,
	s3Objects,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Pricing,
	s3Tiering,
	s3Website
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const objects = {
	'plain-objects': {
		title: 'Keep the data as objects in Amazon S3.',
		short: 'S3',
		recommend: ['s3'],
		lede: 'S3 has no size to plan, keeps data in three AZs or more, and is read from any AZ and, by policy, from other accounts. It is the plain default for data in AWS.',
		rival: {
			candidate: 'efs',
			when: 'the code opens paths under a mount point and can’t be changed to use keys.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['ebs@gp3', 'efs'],
			says: 'You pay for what is stored, for requests by number, and for bytes that leave the Region. Many tiny objects cost more in requests than in storage.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Objects are replaced whole.',
				text: 'Nothing is edited in place, and of two writers at once the last wins. Put a database or a queue beside the bucket where that hurts.'
			},
			{
				lead: 'Protection.',
				text: 'Turn on versioning against mistakes. Where rules forbid deletion, use Object Lock: compliance mode binds everyone, the root user too; governance mode lets those with a special permission override.'
			},
			{
				lead: 'Seldom read?',
				text: 'The infrequent-access classes bill {s3.min-days} at least and a fee for each read. Where nobody knows the pattern, Intelligent-Tiering finds it.'
			},
			{
				lead: 'Other accounts.',
				text: 'Grant them by bucket policy or access point, and keep object ownership with the bucket.'
			},
			{
				lead: 'Delays.',
				text: 'A small object takes {s3.first-byte}. Fetch many at once, or cache what is read again and again.'
			}
		],
		older:
			'Older material calls overwrites eventually consistent and draws the line for one object ten times lower; reads now see the last write, and objects reach {s3.item-max}.',
		first: {
			docs: {
				title: 'Getting started with Amazon S3',
				url: `${guide}AmazonS3/latest/userguide/GetStartedWithS3.html`
			},
			resources: ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class, and when should objects move to a cheaper one?',
				known: 'the objects stay in use, or are deleted before an archive class pays'
			},
			{
				tree: 's3-access',
				ask: 'How do other accounts and users reach the objects?',
				known: 'the readers are our own programs and people'
			},
			{ tree: 's3-encryption', ask: 'Who holds the key of the bucket?' }
		],
		sources: [s3Intro, s3Classes, s3Objects, s3OtherAccounts, s3Performance, objectLock]
	},

	'public-objects': {
		title: 'Keep what the public reads in a private S3 bucket.',
		short: 'S3 for the public',
		recommend: ['s3'],
		lede: 'A bucket takes any amount of files, and is reached over HTTPS by anyone you allow. It stays private: CloudFront in front of it lets the public in, and caches near the readers.',
		rival: {
			candidate: 'efs',
			when: 'a server in AWS makes each page from files it shares with others, so that readers meet the server and never the data.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['ebs@gp3', 'efs'],
			says: 'Storage, requests, and every byte that leaves for the internet: for popular files the last is most of the bill, and a cache in front lowers it.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Keep the bucket private.',
				text: 'New buckets block public access. Let CloudFront read by origin access control, or hand out pre-signed links. Programs of your own in AWS use the bucket directly, by their role.'
			},
			{
				lead: 'Static sites.',
				text: 'AWS itself now points to Amplify Hosting or CloudFront; a bucket encrypted with a KMS key can’t be read anonymously at all.'
			},
			{
				lead: 'Large uploads.',
				text: 'One object may hold {s3.item-max}, sent in parts. Clean up parts of uploads that broke off, since they are billed.'
			},
			{
				lead: 'Request rates.',
				text: 'They scale by key prefix. Expect some “slow down” answers while S3 adapts to a sudden rise, and retry.'
			},
			{
				lead: 'Which class?',
				text: 'Where nobody knows the pattern of reads, Intelligent-Tiering moves objects by itself, for a fee for watching but none for reading. Small ones stay in its dearest tier.'
			}
		],
		older:
			'Older material makes the bucket public and sets an origin access identity; today access is blocked by default and origin access control replaces the identity.',
		first: {
			docs: {
				title: 'Getting started with Amazon S3',
				url: `${guide}AmazonS3/latest/userguide/GetStartedWithS3.html`
			},
			resources: ['AWS::S3::Bucket', 'AWS::CloudFront::Distribution']
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Signed links, CloudFront or a policy: how does the public get in?',
				known: 'readers come over the internet, and the bucket stays private'
			},
			{
				tree: 'content-distribution',
				ask: 'What brings the objects near readers on other continents?',
				known: 'the objects lie in one bucket'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class fits once the objects grow old?',
				known: 'the public reads them, the new ones most'
			},
			{
				tree: 'dns-routing',
				ask: 'Which record leads your own name there?',
				known: 'CloudFront in front of a private bucket'
			}
		],
		sources: [s3Intro, s3Objects, s3Parts, s3Performance, s3Tiering, s3Website]
	},

	'fast-objects': {
		title: 'Keep the busy objects in S3 Express One Zone, and the rest in S3.',
		short: 'S3 Express One Zone',
		recommend: ['s3-express', 's3'],
		lede: 'S3 Express One Zone answers in {s3-express.first-byte}, from the AZ in which the compute stands. What must last, and what is read seldom, stays in a bucket of S3.',
		rival: {
			candidate: 'fsx-lustre',
			when: 'the programs open paths rather than objects, and very many nodes wait for the same files.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3', 'efs'],
			says: 'Keeping costs several times as much as in S3, a request less. It pays where few bytes are read very often, and not for what merely lies there.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'One AZ.',
				text: 'The data is in a single Availability Zone, without versions and without replication. Keep what can’t be made again in S3, and copy it in.'
			},
			{
				lead: 'Not every call is there.',
				text: 'No event notifications, no tags, no Object Lock, no lifecycle moves, and lists come in no order. Test the tools you use.'
			},
			{
				lead: 'Beside the compute.',
				text: 'The delay holds within the AZ. Name the AZ when you create the bucket, and run the compute there.'
			},
			{
				lead: 'Sessions.',
				text: 'Programs sign in by session; current SDKs do so by themselves, older ones don’t know directory buckets.'
			},
			{
				lead: 'Would a cache do?',
				text: 'If the same few objects are read again and again, ElastiCache in front of S3 answers sooner still.'
			}
		],
		first: {
			docs: { title: s3Express.title, url: s3Express.url },
			resources: ['AWS::S3Express::DirectoryBucket', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class keeps the lasting copy?',
				known: 'the busy objects lie in Express One Zone'
			},
			{
				tree: 'caching',
				ask: 'Would a cache in front of S3 serve the same reads?',
				known: 'each read must end within a few milliseconds'
			}
		],
		sources: [s3Express, s3ExpressDifferences, s3Classes, s3Performance]
	},

	'aging-objects': {
		title: 'Keep the data in S3, then let it age into a Glacier class.',
		short: 'S3, then Glacier',
		recommend: ['s3', 's3-glacier-instant', 's3-glacier-deep'],
		lede: 'While it is busy, the data lies in S3 without a fee for retrieval. A lifecycle rule then moves it to a Glacier class, where keeping it for years costs a fraction.',
		rival: {
			candidate: 's3-glacier-flexible',
			when: 'late readers can wait some hours but not until the next day, and often want many objects at once.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-glacier-flexible', 'efs'],
			says: 'The busy phase costs what S3 costs, {s3-glacier-instant.gb-month} after it, or {s3-glacier-deep.gb-month} where readers can wait. Each move and each late read is billed.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'The class decides who waits.',
				text: 'Instant Retrieval answers at once; Deep Archive wants a restore of up to {s3-glacier-deep.restore-standard}. Take it only for an age at which nobody sits and waits.'
			},
			{
				lead: 'Shortest times add up.',
				text: '{s3-glacier-instant.min-days} are billed in Instant Retrieval, {s3-glacier-deep.min-days} in Deep Archive. Leave enough time between two moves and before deletion.'
			},
			{
				lead: 'No fixed age?',
				text: 'Where nobody can say when objects fall silent, Intelligent-Tiering finds out for each one, for a fee for watching.'
			},
			{
				lead: 'Many small objects.',
				text: 'Each move is billed by the object, and lifecycle rules leave the smallest where they are unless told otherwise. Pack small records first.'
			},
			{
				lead: 'Say when it ends.',
				text: 'Let the same rules delete objects once they may go, old versions and broken uploads included.'
			}
		],
		older:
			'Older material makes objects wait in Standard before they may move to infrequent access; that wait is gone, the shortest time billed is not.',
		first: {
			docs: {
				title: 'Managing the lifecycle of objects',
				url: `${guide}AmazonS3/latest/userguide/object-lifecycle-mgmt.html`
			},
			resources: ['AWS::S3::Bucket', 'PutBucketLifecycleConfiguration']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which classes, and at what age does each move happen?',
				known: 'objects are busy at first and then kept for years'
			},
			{ tree: 'backup', ask: 'Should Object Lock or AWS Backup guard the old objects?' }
		],
		sources: [
			s3Classes,
			glacierClasses,
			objectLock,
			{
				title: 'Lifecycle: the wait before infrequent access is gone',
				url: 'https://aws.amazon.com/about-aws/whats-new/2026/07/s3-removes-30-day-transitions-standard-ia-one-zone-ia/'
			}
		]
	},

	'mounted-bucket': {
		title: 'Mount the bucket with Mountpoint for Amazon S3.',
		short: 'S3 with Mountpoint',
		recommend: ['s3'],
		lede: 'The code reads whole files and writes new ones, which is just what S3 does. Mountpoint translates, with no servers and no charge beyond the requests.',
		rival: {
			candidate: 's3-files',
			when: 'one program in the chain edits, locks, renames or sets permissions.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['s3-files', 'efs'],
			says: 'Mountpoint itself is free: you pay for the bucket and for requests, one or more for each file that is opened.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'What it refuses.',
				text: 'Changing an existing file, locks, symbolic links, deleting folders. Test the program’s habit of temporary files and renames.'
			},
			{
				lead: 'Many small files.',
				text: 'Each is a request of {s3.first-byte}. Pack small files, or take a file system in front.'
			},
			{
				lead: 'Linux instances only.',
				text: 'Fargate can’t mount this way: S3 Files can there. On Windows or macOS use the API, or another file system.'
			},
			{
				lead: 'Archived objects.',
				text: 'Objects in Flexible Retrieval or Deep Archive must be restored before they can be opened.'
			}
		],
		first: {
			docs: mountpoint,
			resources: ['AWS::S3::Bucket']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Should the busy data sit in Express One Zone beside the compute?',
				known: 'files are read and written whole, through Mountpoint'
			},
			{ tree: 's3-access', ask: 'Which role or access point may mount which prefix?' }
		],
		sources: [mountpoint, mountpointOnEks, s3FilesOnEcs, s3Performance]
	},

	'bucket-files': {
		title: 'Put S3 Files over the bucket.',
		short: 'S3 Files',
		recommend: ['s3-files', 's3'],
		lede: 'Programs get a full NFS file system with edits and locks, others keep the S3 API, and both see the same data. Only what is in use lies on paid fast storage.',
		rival: {
			candidate: 'efs',
			when: 'nothing reads the data as objects, so that the bucket behind it only adds delay and requests.'
		},
		cost: {
			dimension: 'gb-month',
			against: ['efs', 's3'],
			says: 'The high rate holds only for what lies on the fast storage; the rest is in the bucket at its price. Reads, writes, imports and exports are billed too; large reads go straight to S3.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'The bucket lags.',
				text: 'A change is in the bucket after about {s3-files.export-delay}; changes in the bucket show in the file system within seconds as a rule.'
			},
			{
				lead: 'One writer side.',
				text: 'If a file and its object change at once, the bucket wins and the file moves to lost and found. Choose the side that writes.'
			},
			{
				lead: 'Renames are copies.',
				text: 'Renaming a folder rewrites every object below it. Scope the file system to the smallest prefix.'
			},
			{
				lead: 'Prerequisites.',
				text: 'A general purpose bucket in the same Region with versioning on, and the client for Linux. Old versions need a lifecycle rule. ECS mounts it on Fargate and Managed Instances, not on EC2.'
			},
			{
				lead: 'Limits.',
				text: 'One VPC, {s3-files.clients-max}, files up to {s3-files.item-max}. No hard links, no Kerberos, no archived objects.'
			}
		],
		older:
			'Older material says that S3 can’t be mounted as a real file system and copies data to EFS or FSx; S3 Files came in 2026.',
		first: {
			docs: {
				title: 'Tutorial: Getting started with S3 Files',
				url: `${guide}AmazonS3/latest/userguide/s3-files-getting-started.html`
			},
			resources: [
				'AWS::S3::Bucket (versioned)',
				'AWS::S3Files::FileSystem',
				'AWS::S3Files::MountTarget',
				'AWS::IAM::Role'
			]
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Which class should the bucket use?',
				known: 'archived objects can’t be opened through the file system'
			},
			{
				tree: 'compute',
				ask: 'Which compute mounts it: EC2, ECS, EKS or Lambda?',
				known: 'it runs on Linux, in one VPC'
			}
		],
		sources: [
			s3FilesIntro,
			s3FilesPerformance,
			s3FilesQuotas,
			s3FilesSetup,
			s3FilesAdvice,
			s3FilesOnEcs
		]
	}
} satisfies Record<string, OutcomeWords>;
