/** Outcomes that keep the data as objects in a bucket. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	fileGatewayClasses,
	fileGatewayHow,
	fileGatewayQuotas,
	fileGatewaySpeed,
	maintenance,
	mountpoint,
	objectLock,
	s3Classes,
	s3FilesAdvice,
	s3FilesIntro,
	s3FilesPerformance,
	s3FilesQuotas,
	s3FilesSetup,
	s3Intro,
	s3Objects,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Tiering,
	s3Website
} from '#trees/candidates/storage/sources.ts';

const guide = 'https://docs.aws.amazon.com/';

export const objects = {
	'public-objects': {
		title: 'Keep the objects in S3, and serve the public through CloudFront.',
		short: 'S3 for the public',
		recommend: ['s3'],
		lede: 'A bucket is reached over HTTPS by anyone you allow, at any scale. CloudFront in front caches near the readers, while the bucket itself stays private.',
		rival: {
			candidate: 'efs',
			when: 'a server in AWS makes each page from files it shares with others, so that readers meet the server and never the data.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
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
				lead: 'What you pay.',
				text: 'Storage, requests, and every byte that leaves for the internet: for popular files the last is most of the bill.'
			},
			{
				lead: 'Which class?',
				text: 'Where nobody knows the pattern of reads, Intelligent-Tiering moves objects by itself, for a fee for watching but none for reading. All begin in its dearest tier, and small ones stay there.'
			}
		],
		older:
			'Older material makes the bucket public and sets an origin access identity; today access is blocked by default and origin access control replaces the identity.',
		first: {
			docs: {
				title: 'Getting started with Amazon S3',
				url: `${guide}AmazonS3/latest/userguide/GetStartedWithS3.html`
			},
			resources: [
				'AWS::S3::Bucket',
				'AWS::CloudFront::Distribution',
				'AWS::CloudFront::OriginAccessControl'
			]
		},
		next: [
			{
				tree: 's3-access',
				ask: 'How do readers get permission: a policy, a signed link, a signed cookie?'
			},
			{
				tree: 'content-distribution',
				ask: 'What brings the objects near readers on other continents?'
			},
			{ tree: 's3-storage-class', ask: 'Which class fits once the objects grow old?' }
		],
		sources: [s3Intro, s3Objects, s3Parts, s3Performance, s3Tiering, s3Website]
	},

	'plain-objects': {
		title: 'Keep the data as objects in Amazon S3.',
		short: 'S3',
		recommend: ['s3'],
		lede: 'S3 has no size to plan, keeps data in three AZs or more, and is read from any AZ and, by policy, from other accounts. It is the plain default for data in AWS.',
		rival: {
			candidate: 'efs',
			when: 'the code opens paths under a mount point and can’t be changed to use keys.'
		},
		against: {
			's3-glacier':
				'What is deleted sooner than {s3-glacier.min-days} is billed for that time in the Glacier classes.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Objects are replaced whole.',
				text: 'Nothing is edited in place, and of two writers at once the last wins. Put a database or a queue beside the bucket where that hurts.'
			},
			{
				lead: 'Seldom read?',
				text: 'The infrequent-access classes bill {s3.min-days} at least and a fee for each read. Where nobody knows the pattern, Intelligent-Tiering finds it.'
			},
			{
				lead: 'Very short delays.',
				text: 'Small objects take {s3.first-byte}. S3 Express One Zone answers much sooner, from one AZ.'
			},
			{
				lead: 'Other accounts.',
				text: 'Grant them by bucket policy or access point, and keep object ownership with the bucket.'
			},
			{
				lead: 'Protection.',
				text: 'Turn on versioning against mistakes. Where rules forbid deletion, Object Lock in compliance mode binds everyone, the root user too.'
			},
			{
				lead: 'What you pay.',
				text: 'Storage by the month, requests by number, transfer out of the Region. Many tiny objects cost more in requests than in storage.'
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
				ask: 'Which class, and when should objects move to a cheaper one?'
			},
			{ tree: 's3-access', ask: 'How do other accounts and users reach the objects?' },
			{ tree: 's3-encryption', ask: 'Who holds the key of the bucket?' }
		],
		sources: [s3Intro, s3Classes, s3Objects, s3OtherAccounts, s3Performance, objectLock]
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
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'What it refuses.',
				text: 'Changing an existing file, locks, symbolic links, deleting folders. Test the program’s habit of temporary files and renames.'
			},
			{ lead: 'Linux only.', text: 'On Windows or macOS use the API, or another file system.' },
			{
				lead: 'Archived objects.',
				text: 'Objects in Flexible Retrieval or Deep Archive must be restored before they can be opened.'
			},
			{
				lead: 'Many small files.',
				text: 'Each is a request of {s3.first-byte}. Pack small files, or take a file system in front.'
			}
		],
		first: {
			docs: mountpoint,
			resources: ['AWS::S3::Bucket']
		},
		next: [
			{
				tree: 's3-storage-class',
				ask: 'Should the hot data sit in Express One Zone beside the compute?'
			},
			{ tree: 's3-access', ask: 'Which role or access point may mount which prefix?' }
		],
		sources: [mountpoint, s3Performance]
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
		against: {
			's3-file-gateway':
				'The file gateway does the like for your own site; in AWS there is no appliance to host.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
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
				text: 'A general purpose bucket in the same Region with versioning on, and the client for Linux. Old versions need a lifecycle rule.'
			},
			{
				lead: 'Limits.',
				text: 'One VPC, {s3-files.clients-max}, files up to {s3-files.item-max}. No hard links, no Kerberos, no archived objects.'
			},
			{
				lead: 'What you pay.',
				text: 'The fast storage for what is in use, reads and writes on it, imports and exports, and S3 itself. Large reads go straight to S3.'
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
				ask: 'Which class should the bucket use, given that archived objects can’t be opened?'
			},
			{ tree: 'compute', ask: 'Which compute mounts it: EC2, ECS, EKS or Lambda?' }
		],
		sources: [s3FilesIntro, s3FilesPerformance, s3FilesQuotas, s3FilesSetup, s3FilesAdvice]
	},

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
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
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
				text: 'It is a virtual machine, a box or an EC2 instance of yours: watch its health, updates and disks.'
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
				ask: 'How does the first bulk of files get in: through the gateway or by DataSync?'
			},
			{ tree: 's3-storage-class', ask: 'Which class should the share write to?' },
			{ tree: 'hybrid-connectivity', ask: 'Which link carries the uploads?' }
		],
		sources: [fileGatewayHow, fileGatewayClasses, fileGatewayQuotas, fileGatewaySpeed, maintenance]
	}
} satisfies Record<string, OutcomeWords>;
