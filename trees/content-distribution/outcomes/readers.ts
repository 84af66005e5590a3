/** Outcomes for files on their way to readers. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cdnBucketAccess,
	cdnFailover,
	cdnIntro,
	cdnPlans,
	cdnPricing,
	cdnPrivate,
	cdnQuotas,
	cdnStart,
	cdnUrlOrCookie,
	cdnUses,
	s3PrivateLink
} from '#trees/candidates/network/sources.ts';
import { kmsKeys } from '#trees/candidates/security/sources.ts';
import {
	s3Intro,
	s3Presigned,
	s3Pricing,
	s3Replicated,
	s3ReplicationNeeds,
	s3ReplicationTime,
	s3Website
} from '#trees/candidates/storage/sources.ts';

const plans = {
	lead: 'A plan or by the GB.',
	text: 'Flat-rate plans, Free to Premium, cover one distribution and domain without overage charges. Beyond the allowance ({cloudfront.free-plan-transfer} in Free, {cloudfront.paid-plan-transfer} in the others, and a number of requests) AWS may slow the site or ask for another plan. Lambda@Edge and fixed addresses are left out.'
};
const keys = {
	lead: 'Keys have a policy too.',
	text: 'Objects under a KMS key of yours come through only when its key policy lets the distribution decrypt; the policy of the key aws/s3 can’t be changed.'
};

export const readers = {
	'cdn-bucket': {
		title: 'Put CloudFront in front of a private bucket.',
		short: 'CloudFront, 1 bucket',
		recommend: ['cloudfront'],
		lede: 'CloudFront keeps the files at edge locations near the readers, under your own name with HTTPS. The bucket stays closed to everyone else by origin access control.',
		against: {
			'global-accelerator': 'It keeps no copies, and a bucket can’t stand behind it.',
			's3-transfer-acceleration': 'It shortens the way to the bucket, for one transfer at a time.'
		},
		rival: {
			candidate: 's3',
			when: 'few people read them, near the Region, and an address of S3 will do.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['s3', 'global-accelerator'],
			says: 'You pay for each GB sent to readers and for requests; from the bucket to CloudFront nothing. A monthly plan replaces all of that by one price. To programs in other Regions of AWS, a copy of the bucket there is cheaper.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'No way round it.',
				text: 'Keep Block Public Access on, and let the bucket policy admit this one distribution. A website endpoint can’t be closed like that.'
			},
			{
				lead: 'Old files live on.',
				text: 'By default for {cloudfront.cache-default}. Put a version into the names of files; where a name must stay, invalidate it after each upload.'
			},
			plans,
			{
				lead: 'The certificate lies in N. Virginia.',
				text: 'Wherever the bucket is, CloudFront takes certificates from that Region only.'
			},
			{
				...keys,
				text: `${keys.text} It keeps no file above {cloudfront.cached-file-most}.`
			},
			{
				lead: 'Built from a Git repository?',
				text: 'AWS points static sites to Amplify Hosting, which sets up bucket, network and certificate at each push.'
			}
		],
		older:
			'Older material makes the bucket public, or uses an origin access identity, and knows CloudFront by the GB only: plans came later.',
		first: {
			docs: cdnStart,
			resources: [
				'AWS::S3::Bucket',
				'AWS::CloudFront::Distribution',
				'AWS::CloudFront::OriginAccessControl'
			]
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Who else reads and writes the bucket, and how?',
				known: 'readers come through CloudFront, and the bucket is private'
			},
			{
				tree: 's3-encryption',
				ask: 'Who holds the key of the bucket?',
				known: 'CloudFront must be able to read it'
			},
			{
				tree: 'edge-functions',
				ask: 'Must redirects or headers be made at the edge?',
				known: 'CloudFront stands in front of a bucket'
			},
			{
				tree: 'traffic-protection',
				ask: 'Which rules should stop bad requests?',
				known: 'AWS WAF attaches to the distribution'
			},
			{
				tree: 'dns-routing',
				ask: 'Which record leads your name to it?',
				known: 'a CloudFront distribution'
			}
		],
		sources: [cdnIntro, cdnUses, cdnBucketAccess, kmsKeys, cdnPlans, cdnQuotas, s3Website]
	},

	'cdn-failover': {
		title: 'Put CloudFront in front of two buckets in two Regions.',
		short: 'CloudFront, 2 buckets',
		recommend: ['cloudfront', 's3-replication'],
		lede: 'An origin group asks the first bucket, and the second where the first fails. Replication keeps the second filled, and readers notice nothing.',
		rival: {
			candidate: 's3-multi-region-access-point',
			when: 'programs with AWS credentials read and write the same objects, and need one name over both buckets.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['s3', 'global-accelerator'],
			says: 'To what readers fetch come the second copy, its way between the Regions ({s3-replication.gb-on-its-way}) and a write for each object.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'Reads only.',
				text: 'It turns to the second bucket for GET, HEAD and OPTIONS. Uploads and forms fail with their Region.'
			},
			{
				lead: 'The first try is slow.',
				text: 'By default it tries for {cloudfront.origin-switch} before it turns, at each request that isn’t kept. Set fewer and shorter attempts.'
			},
			{
				lead: 'Copies lag.',
				text: 'A file published a moment ago may be missing there. Replication Time Control promises {s3-replication.replica-share} within {s3-replication.replica-promise}, up to a rate, for a fee.'
			},
			{
				lead: 'Fill the second one once.',
				text: 'Rules copy new objects only; what was there before needs Batch Replication.'
			},
			{
				lead: 'Both policies.',
				text: 'Each bucket must admit the distribution, and policies aren’t copied. Of the flat-rate plans only Premium has origin failover.'
			},
			{
				lead: 'Which errors count.',
				text: 'You name the status codes. A failed connection counts only if 503 is among them, a timeout only with 504; a missing object may answer 403.'
			}
		],
		first: {
			docs: cdnFailover,
			resources: [
				'AWS::CloudFront::Distribution',
				'AWS::S3::Bucket',
				'AWS::CloudFront::OriginAccessControl'
			]
		},
		next: [
			{
				tree: 'disaster-recovery',
				ask: 'How does the rest of the system come back?',
				known: 'public files are served from a second Region'
			},
			{
				tree: 's3-access',
				ask: 'Who else reads and writes the buckets, and how?',
				known: 'two private buckets behind CloudFront'
			}
		],
		sources: [cdnFailover, cdnPlans, s3Replicated, s3ReplicationNeeds, s3ReplicationTime]
	},

	signed: {
		title: 'Let CloudFront check signed links or cookies, and lock the bucket.',
		short: 'CloudFront, signed',
		recommend: ['cloudfront'],
		lede: 'Two halves: your application signs URLs or cookies that CloudFront checks at the edge, and origin access control makes CloudFront the only one who may read the bucket.',
		rival: {
			candidate: 's3',
			when: 'each file is read by one person a few times: a pre-signed link to the bucket needs no distribution.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['s3', 'global-accelerator'],
			says: 'As for public files: GB sent to readers and requests, or a monthly plan. Signing adds no price of its own.',
			page: cdnPricing
		},
		watch: [
			{
				lead: 'One half alone is open.',
				text: 'Signatures without a closed bucket are walked round by its address. A closed bucket without signatures serves everyone who finds CloudFront.'
			},
			{
				lead: 'Link or cookie.',
				text: 'Links for single files and for clients without cookies; cookies for many files, such as the pieces of a video or a members’ area.'
			},
			{
				lead: 'A link can be passed on.',
				text: 'Whoever holds it may read until it ends. Keep the time short, and tie it to an address where that works.'
			},
			{
				lead: 'Key groups, not root keys.',
				text: 'Let a key group hold the public keys. The old key pairs belong to the root user of the account.'
			},
			keys,
			{
				lead: 'Four words are taken.',
				text: 'Expires, Policy, Signature and Key-Pair-Id in a query belong to CloudFront; your own parameters need other names.'
			}
		],
		older:
			'Older material locks the bucket with an origin access identity, and signs with key pairs of the root user.',
		first: {
			docs: cdnPrivate,
			resources: [
				'AWS::CloudFront::Distribution',
				'AWS::CloudFront::KeyGroup',
				'AWS::CloudFront::PublicKey',
				'AWS::CloudFront::OriginAccessControl'
			]
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Which policies close the bucket for everyone else?',
				known: 'readers come with signed links or cookies, through CloudFront'
			},
			{
				tree: 'identity',
				ask: 'Who signs people in before the link is made?',
				known: 'an application of yours signs the links'
			},
			{
				tree: 'secrets',
				ask: 'Where does the key for signing lie?',
				known: 'the application signs; CloudFront holds the public half'
			}
		],
		sources: [cdnPrivate, cdnUrlOrCookie, cdnBucketAccess, kmsKeys]
	},

	presigned: {
		title: 'Hand out pre-signed links to the bucket.',
		short: 'Pre-signed S3 links',
		recommend: ['s3'],
		lede: 'Your application makes a link for one object and one person, and S3 checks it. Nothing stands between, and the bucket stays private.',
		rival: {
			candidate: 'cloudfront',
			when: 'many read the same file, they sit far away, or a link must carry your own name or work from one address only.'
		},
		cost: {
			dimension: 'gb-on-its-way',
			against: ['cloudfront', 'global-accelerator'],
			says: 'You pay for each GB that leaves for the internet, for requests and for what is kept. Signing is free.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'A link can be passed on.',
				text: 'Whoever holds it has the object until it ends. Make it when it is asked for, and let it end soon.'
			},
			{
				lead: 'It may end early.',
				text: 'At most it lasts {s3.link-lasts}, and never longer than the credentials that signed it: those of a role are renewed within hours.'
			},
			{
				lead: 'It can do what its maker can.',
				text: 'Sign with a role that may read this bucket only, and nothing else.'
			},
			{
				lead: 'The address is S3’s.',
				text: 'Readers see the bucket’s name. AWS WAF can’t attach to it.'
			}
		],
		first: {
			docs: s3Presigned,
			resources: ['AWS::S3::Bucket', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 's3-access',
				ask: 'Which policies bound what the links can do?',
				known: 'an application of yours signs links to single objects'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class fits files that are read once and kept?',
				known: 'each file is read a few times, soon after it is made'
			}
		],
		sources: [s3Presigned]
	},

	direct: {
		title: 'Read the objects from S3 where they lie.',
		short: 'Plain S3',
		recommend: ['s3'],
		lede: 'Programs in the bucket’s Region are near already, people on your own network need no edge elsewhere, and for a read now and then the way across is short enough. Nothing in between has to be built or paid.',
		rival: {
			candidate: 's3-replication',
			when: 'programs in another Region read the same objects again and again, or wait for them.'
		},
		cost: {
			none: 'not applicable',
			why: 'Nothing carries the bytes but S3: you pay for what is kept and for requests, and for each GB only where it leaves the Region.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'The way out of the VPC.',
				text: 'Without a gateway endpoint for S3, programs in private subnets go through a NAT gateway, which bills every GB.'
			},
			{
				lead: 'The way from a company network.',
				text: 'A gateway endpoint serves its own VPC only. An office uses the internet, or an interface endpoint over VPN or Direct Connect, which is billed by the hour and the GB.'
			},
			{
				lead: 'Count the reads across.',
				text: 'Each read from another Region is billed by the GB. Once the same objects are read there again and again, a copy is cheaper.'
			},
			{
				lead: 'Region of the client.',
				text: 'Programs elsewhere must name the bucket’s Region, or lose time in redirects.'
			},
			{
				lead: 'Speed comes from many requests.',
				text: 'One small object takes {s3.first-byte}. Ask for many at once, and for large ones in ranges.'
			}
		],
		first: {
			docs: s3Intro,
			resources: ['AWS::S3::Bucket', 'AWS::EC2::VPCEndpoint']
		},
		next: [
			{
				tree: 'vpc-connectivity',
				ask: 'How do private subnets reach S3?',
				known: 'programs in one Region read one bucket'
			},
			{
				tree: 's3-storage-class',
				ask: 'Which class fits how often they are read?',
				known: 'programs of our own read them'
			},
			{ tree: 's3-access', ask: 'Which roles and accounts may read?' }
		],
		sources: [s3Intro, s3PrivateLink]
	}
} satisfies Record<string, OutcomeWords>;
