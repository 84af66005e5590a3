import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	athenaEncryption,
	kmsAccess,
	kmsDeleteApi,
	kmsDisableApi,
	kmsExternalStore,
	kmsHsmStore,
	kmsImported,
	kmsKeyStores,
	kmsKeys,
	kmsPricing,
	kmsRequests,
	kmsRotation,
	loadBalancerLogBucket,
	macieEncryption,
	s3BucketKeys,
	s3ClientSide,
	s3CustomerKeys,
	s3CustomerKeysBlocked,
	s3CustomerKeysFaq,
	s3DefaultEncryption,
	s3DefaultEncryptionFaq,
	s3DualLayer,
	s3EncryptionClient,
	s3EncryptionClientGo,
	s3EncryptionClientLanguages,
	s3KmsKeys,
	s3Logging,
	s3ManagedKeys,
	s3ReplicateEncrypted,
	s3ServerSide,
	s3TrailEvents,
	s3UpdateEncryption
} from '#trees/candidates/security/sources.ts';
import { cloudTrailPricing } from '#trees/candidates/delivery/sources.ts';
import { cdnBucketAccess } from '#trees/candidates/network/sources.ts';
import { s3Pricing } from '#trees/candidates/storage/sources.ts';
import type { states } from './machine.ts';

export const outcomes = {
	default: {
		title: 'Leave it at SSE-S3.',
		short: 'SSE-S3',
		recommend: ['sse-s3'],
		lede: 'S3 encrypts every new object with keys of its own, without a setting, a permission or a price. Who may read, in other accounts too, is decided by S3’s permissions alone.',
		rival: {
			candidate: 'sse-kms@managed',
			when: 'an audit asks for a record of the key’s use, or a rule for control over it.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-kms@own', 'sse-kms@single'],
			says: 'Nothing is charged beyond S3’s storage and requests. SSE-KMS would cost calls to KMS, and with a key of your own a price by the month.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Permissions are the only lock.',
				text: 'Whoever may read the object gets it in the clear. Block public access, and keep the bucket policy narrow.'
			},
			{
				lead: 'Objects from before 2023.',
				text: 'What was written unencrypted before the fifth of January 2023 stays so. S3 Inventory finds it; a copy onto itself encrypts it.'
			},
			{
				lead: 'Names and metadata are not covered.',
				text: 'Only the contents are encrypted. Put nothing secret into a key name or a header.'
			},
			{
				lead: 'Uploads may ask for something else.',
				text: 'A header of the request beats the bucket’s default. A bucket policy can refuse others.'
			},
			{
				lead: 'Logs need exactly this.',
				text: 'Server access logs of S3 and access logs of an Application Load Balancer need a bucket with SSE-S3. A default key stops or hides them.'
			}
		],
		older:
			'Older material has you turn encryption on or demand a header. Since 2023 it can’t be turned off.',
		first: { docs: s3DefaultEncryptionFaq, resources: ['AWS::S3::Bucket'] },
		next: [
			{
				tree: 's3-access',
				ask: 'How should others reach the objects?',
				known: 'S3’s permissions are the only lock'
			},
			{ tree: 's3-storage-class', ask: 'Which class do the objects belong in?' }
		],
		sources: [
			s3DefaultEncryptionFaq,
			s3ManagedKeys,
			s3ServerSide,
			s3DefaultEncryption,
			loadBalancerLogBucket
		]
	},

	'data-events': {
		title: 'Keep SSE-S3, and turn on data events for the bucket.',
		short: 'SSE-S3, data events',
		recommend: ['sse-s3'],
		lede: 'Which object somebody opened is a question to the bucket, not to the key. CloudTrail’s data events answer it with caller, time and object, and the encryption can stay as it is.',
		rival: {
			candidate: 'sse-kms@single',
			when: 'use of the key has to be on record as well, or a second permission is wanted.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-kms@own', 'sse-kms@single'],
			says: 'The encryption costs nothing. CloudTrail charges for data events by their number, and the bucket that holds the log for its storage.',
			page: cloudTrailPricing
		},
		watch: [
			{
				lead: 'Off until turned on.',
				text: 'CloudTrail doesn’t log requests to objects by default, and its event history never shows them. Nothing can be had for the time before.'
			},
			{
				lead: 'Busy buckets make long logs.',
				text: 'Select by bucket, by prefix, and by reads or writes, so that you pay for what somebody will ask about.'
			},
			{
				lead: 'S3’s own access logs cost less.',
				text: 'Only their storage is charged. They come hours later, and AWS recommends CloudTrail for this.'
			},
			{
				lead: 'Guard the log.',
				text: 'Write it to a bucket, best of another account, that those who are recorded can’t change.'
			},
			{
				lead: 'Think of how it is read.',
				text: 'Data events are read by querying the log, not in the console’s list.'
			}
		],
		first: { docs: s3TrailEvents, resources: ['AWS::CloudTrail::Trail', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'observability',
				ask: 'How should the trail be kept and searched?',
				known: 'data events of one bucket'
			},
			{ tree: 'threat-detection', ask: 'What notices unusual access?' }
		],
		sources: [s3TrailEvents, s3Logging, s3ServerSide, s3BucketKeys]
	},

	'managed-key': {
		title: 'Use SSE-KMS with the key aws/s3.',
		short: 'SSE-KMS, key aws/s3',
		recommend: ['sse-kms@managed'],
		lede: 'S3 makes this key in your account and uses it for you. Its use stands in CloudTrail, it changes every year, and it has no monthly price.',
		rival: {
			candidate: 'sse-kms@own',
			when: 'another account must read the objects, or somebody wants to set who may use the key.'
		},
		cost: {
			dimension: 'key-month',
			against: ['sse-s3', 'sse-kms@own'],
			says: 'The key costs nothing, calls to KMS do. A Bucket Key on the bucket spares most of them.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'A dead end for sharing.',
				text: 'Nobody outside the account can read such objects, nor can CloudFront in front of the bucket, and an upload from another account takes the key of that account. To share them, change them to a key of your own first.'
			},
			{
				lead: 'No second lock.',
				text: 'The key serves everybody in the account who may read the object. You can look at its policy, and no more.'
			},
			{
				lead: 'The record has gaps with a Bucket Key.',
				text: 'Events then name the bucket, and are fewer. Turn it off if single objects must be seen, or use data events.'
			},
			{
				lead: 'Old objects stay as they are.',
				text: 'The bucket’s default counts for new ones.'
			},
			{
				lead: 'KMS has a quota.',
				text: '{sse-kms.kms-calls-second.managed}. Many small reads meet it before anything else.'
			}
		],
		older: 'Older material says that keys like this one change every three years.',
		first: { docs: s3KmsKeys, resources: ['AWS::S3::Bucket'] },
		next: [
			{
				tree: 'observability',
				ask: 'Who looks at the record?',
				known: 'use of the key stands in CloudTrail'
			},
			{ tree: 's3-access', ask: 'How should others reach the objects?' }
		],
		sources: [
			s3KmsKeys,
			kmsKeys,
			s3BucketKeys,
			kmsRotation,
			kmsRequests,
			s3DefaultEncryption,
			cdnBucketAccess
		]
	},

	'own-key': {
		title: 'Use SSE-KMS with a key of your own.',
		short: 'SSE-KMS, own key',
		recommend: ['sse-kms@own'],
		lede: 'A customer managed key: you set who may use it, when it changes, and when it ends; other accounts can be admitted. S3 does the rest, and a Bucket Key keeps the calls few.',
		rival: {
			candidate: 'sse-kms@managed',
			when: 'a record of use is all that is asked, and everything stays in one account.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-s3', 'sse-kms@single'],
			says: 'You pay for the key by the month, and for calls to KMS. The first two rotations add a fee each. With a Bucket Key S3 calls far less.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'The key can lock you out.',
				text: 'Delete it and every object is lost. Deletion waits for {sse-kms.deletion-wait.own}: use that time, and prefer to disable. Let few people change the policy.'
			},
			{
				lead: 'Two permissions for everybody.',
				text: 'Readers need the right to decrypt, writers to make data keys, those who upload in parts both. AWS services and replication too.'
			},
			{
				lead: 'Turn on the Bucket Key.',
				text: 'It counts for new objects; old ones take it by a change in place. While it lasts, S3 doesn’t ask KMS again, so a key that you disable or withdraw works on for a while. Change policies that name objects first.'
			},
			{
				lead: 'Name the key in full.',
				text: 'An alias is looked up in the caller’s account, and S3 doesn’t check what the bucket’s default names.'
			},
			{
				lead: 'Rotation is yours to turn on.',
				text: 'Every {sse-kms.rotation-usual.own} by default, every {sse-kms.rotation-chosen.own} if you say so. Old objects stay readable, and aren’t encrypted anew.'
			},
			{
				lead: 'A key for each Region.',
				text: 'Replication needs telling, and a key where the copy goes.'
			}
		],
		older:
			'Older material copies each object to change its key. A change in place does without, except for locked, unencrypted, DSSE-KMS and SSE-C objects.',
		first: { docs: s3KmsKeys, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'One key for all, or one for each kind of data?',
				known: 'a customer managed key in KMS'
			},
			{
				tree: 's3-access',
				ask: 'How should others reach the objects?',
				known: 'readers need the key as well'
			}
		],
		sources: [
			s3KmsKeys,
			kmsKeys,
			s3BucketKeys,
			kmsRotation,
			kmsDeleteApi,
			kmsDisableApi,
			s3DefaultEncryption,
			s3UpdateEncryption,
			s3ReplicateEncrypted
		]
	},

	'checked-key': {
		title: 'Use SSE-KMS with a key of your own, without a Bucket Key.',
		short: 'SSE-KMS, no Bucket Key',
		recommend: ['sse-kms@single'],
		lede: 'S3 asks KMS for each request: the key’s policy is checked every time, no Bucket Key outlives a withdrawn permission, and the event in CloudTrail names the object.',
		rival: {
			candidate: 'sse-kms@own',
			when: 'a check once for each caller and a while is enough: the bill for calls may fall to a hundredth.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-s3', 'sse-kms@own'],
			says: 'You pay for the key by the month, and for a call to KMS with every read and write. Many small objects make many calls.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'Reads fail beyond the quota.',
				text: 'KMS allows {sse-kms.kms-calls-second.own}, which everything in the account and Region shares. Past that, requests are throttled. Ask for more before a load test.'
			},
			{
				lead: 'The default may change it back.',
				text: 'An upload can turn a Bucket Key on by a header. Leave it off on the bucket, and check with S3 Inventory.'
			},
			{
				lead: 'A change takes a moment.',
				text: 'Mostly seconds, sometimes minutes pass until a changed policy counts everywhere in KMS.'
			},
			{
				lead: 'Delete it and all is lost.',
				text: 'Deletion waits for {sse-kms.deletion-wait.own}. Disabling stops every read as well, and can be taken back.'
			},
			{
				lead: 'If only the record is wanted',
				text: 'Data events of the bucket name each object too, and leave the Bucket Key on.'
			}
		],
		first: { docs: s3KmsKeys, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'One key for all, or one for each kind of data?',
				known: 'a customer managed key, checked at each request'
			},
			{ tree: 'observability', ask: 'Who reads those events?' }
		],
		sources: [
			s3KmsKeys,
			s3BucketKeys,
			kmsRequests,
			kmsAccess,
			kmsDeleteApi,
			kmsDisableApi,
			s3TrailEvents
		]
	},

	'imported-key': {
		title: 'Use SSE-KMS with a key that you import.',
		short: 'SSE-KMS, imported key',
		recommend: ['sse-kms@imported'],
		lede: 'You make the key material, keep the original, and give KMS a copy, with an end date if you like. KMS stays as fast and as ready as with its own keys.',
		against: {
			'sse-c': 'It keeps the key at home as well, and shuts AWS services out.'
		},
		rival: {
			candidate: 'sse-kms@own',
			when: 'control over use is what is asked, and nobody wants to see how the key was made.'
		},
		cost: {
			dimension: 'key-month',
			against: ['sse-s3', 'sse-kms@own'],
			says: 'The key costs what any key of yours in KMS costs, by the month and by the call. Making and keeping the original is your own expense.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'Lose the original, risk the data.',
				text: 'You answer for its durability. If the copy expires or is deleted, objects can’t be read until you import the same material again.'
			},
			{
				lead: 'An end date is a time bomb.',
				text: 'Set an alarm well before it. One that you forget stops every read on that day.'
			},
			{
				lead: 'No rotation by itself.',
				text: 'You import new material and rotate on demand. Keep the old as well: the key fails as soon as any of its materials is gone.'
			},
			{
				lead: 'Not a way out of KMS.',
				text: 'What KMS encrypted can’t be decrypted elsewhere, even with the original in hand.'
			},
			{
				lead: 'Use a Bucket Key here too.',
				text: 'It works with imported keys. Gone material then takes effect for S3 only when the Bucket Key has run out.'
			}
		],
		older: 'Older material says that an imported key can’t be rotated. On demand it can.',
		first: { docs: kmsImported, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Which other data needs such a key?',
				known: 'key material is made outside and imported'
			},
			{ tree: 's3-access', ask: 'How should others reach the objects?' }
		],
		sources: [kmsImported, kmsKeyStores, kmsRotation, s3BucketKeys]
	},

	'module-key': {
		title: 'Use SSE-KMS with a key in your own CloudHSM cluster.',
		short: 'SSE-KMS, CloudHSM',
		recommend: ['sse-kms@cloudhsm'],
		lede: 'KMS makes the key in hardware modules that are yours alone, and uses it there. For S3 it looks like any KMS key, and the cluster is yours to run.',
		rival: {
			candidate: 'sse-kms@own',
			when: 'the rule asks for validated hardware and not for your own: KMS’s modules are validated too.'
		},
		cost: {
			none: 'not published',
			why: 'The key costs what any KMS key costs. Beside it you pay for at least two hardware modules all the time, for which we have read no figure.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'Not for busy buckets.',
				text: 'AWS rules it out for high-volume use of S3 and for analytics: {sse-kms.kms-calls-second.cloudhsm}, fixed. A Bucket Key spares most of them.'
			},
			{
				lead: 'Your cluster down, your data shut.',
				text: 'KMS gives no service level for such keys. Start with {sse-kms.modules-needed.cloudhsm} in different zones, and watch them.'
			},
			{
				lead: 'The key’s life is in your hands.',
				text: 'You answer for its durability: keep the cluster’s backups.'
			},
			{
				lead: 'No rotation, no import.',
				text: 'A new key is made by hand, and the objects are changed over to it.'
			},
			{
				lead: 'Look at your Region.',
				text: 'A few have no such key stores.'
			}
		],
		first: { docs: kmsHsmStore, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Which keys belong in the cluster, and which in KMS?',
				known: 'a rule asks for single-tenant hardware'
			},
			{ tree: 'observability', ask: 'What tells you that the cluster fails?' }
		],
		sources: [kmsHsmStore, kmsKeyStores, kmsRequests, kmsRotation, s3BucketKeys]
	},

	'external-key': {
		title: 'Use SSE-KMS with a key outside AWS: an external key store.',
		short: 'SSE-KMS, external key',
		recommend: ['sse-kms@external'],
		lede: 'KMS hands each use of the key to your key manager, which can refuse and keeps a record of its own. AWS services work as long as it answers.',
		against: {
			'sse-c': 'AWS services can’t read objects whose key comes with the request.'
		},
		rival: {
			candidate: 'sse-kms@imported',
			when: 'it is enough to own the original and to be able to take the copy away at once. AWS asks you to weigh this first.'
		},
		cost: {
			none: 'not published',
			why: 'The key costs what any KMS key costs. The key manager, its proxy, licences and lines come on top, and their prices are their makers’.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'AWS advises against it.',
				text: 'Unless a rule that can’t be changed demands it. When your key manager or the line is down, nothing new can be opened, and AWS can’t help.'
			},
			{
				lead: 'Not for busy buckets.',
				text: 'AWS rules it out for high-volume use of S3 and for analytics: {sse-kms.kms-calls-second.external} by default, and slow. A Bucket Key spares most of them.'
			},
			{
				lead: 'Lose the key, lose the data.',
				text: 'Nobody else has it. Durability and backups are yours.'
			},
			{
				lead: 'Near, or slow.',
				text: 'Choose a Region within {sse-kms.key-distance.external} of the key manager, there and back.'
			},
			{
				lead: 'No rotation by itself.',
				text: 'And no imported or multi-Region keys.'
			},
			{
				lead: 'Pulling the plug takes a while.',
				text: 'Keys that S3 holds for a time, such as a Bucket Key, work until they have run out.'
			}
		],
		first: { docs: kmsExternalStore, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'By which line does KMS reach the key manager?',
				known: 'each use of the key depends on it'
			},
			{
				tree: 'encryption-keys',
				ask: 'Which data really needs such a key?',
				known: 'a rule keeps the key outside AWS'
			}
		],
		sources: [kmsExternalStore, kmsKeyStores, kmsRequests, macieEncryption, s3BucketKeys]
	},

	dual: {
		title: 'Use DSSE-KMS: two layers of encryption.',
		short: 'DSSE-KMS',
		recommend: ['dsse-kms'],
		lede: 'S3 encrypts with a data key from KMS, and the result once more with a key of its own. Programs read as with SSE-KMS, and so do services that support it.',
		rival: {
			candidate: 'client-side-encryption@kms',
			when: 'the inner layer must be applied before the data reaches AWS. S3 then adds its own around it.'
		},
		cost: {
			none: 'not published',
			why: 'AWS’s guide says that it costs more than SSE-KMS, for the second layer and for more calls to KMS, without figures. The key is paid for by the month.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'Calls can’t be spared.',
				text: 'There are no Bucket Keys. Many small objects make a large bill, and meet KMS’s quota.'
			},
			{
				lead: 'Only where a rule names it.',
				text: 'It costs more and is slightly slower. “Strong encryption” is no such rule.'
			},
			{
				lead: 'Make the key your own.',
				text: 'Without one named S3 takes aws/s3, which you neither control nor share. Every reader needs the right to yours.'
			},
			{
				lead: 'Refuse anything less.',
				text: 'An upload may ask for another kind. A bucket policy that demands DSSE-KMS stops it.'
			},
			{
				lead: 'Try what must read it.',
				text: 'Macie can; Athena’s page names SSE-KMS and doesn’t name this. Old objects get it by a copy, not by a change in place.'
			}
		],
		first: { docs: s3DualLayer, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Who holds the KMS key, and where?',
				known: 'two layers, one of them with a KMS key'
			},
			{ tree: 's3-access', ask: 'How should others reach the objects?' }
		],
		sources: [
			s3DualLayer,
			s3ServerSide,
			s3UpdateEncryption,
			macieEncryption,
			athenaEncryption,
			s3DefaultEncryption,
			s3KmsKeys
		]
	},

	'sent-key': {
		title: 'Send your own key with each request: SSE-C.',
		short: 'SSE-C',
		recommend: ['sse-c'],
		lede: 'Your program sends the key along, S3 encrypts or decrypts with it and forgets it. No code for encryption is needed, and AWS keeps no key.',
		against: {
			'sse-kms': 'With an external key store your key manager would have to answer KMS at any hour.'
		},
		rival: {
			candidate: 'client-side-encryption@own',
			when: 'the key may not leave you at all, or S3 may not see the data for a moment.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['client-side-encryption@own', 'sse-kms@own'],
			says: 'S3 charges nothing for it, and KMS isn’t asked. What you pay for is the store of keys that you run.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'A lost key is a lost object.',
				text: 'S3 can’t help: it keeps only a value to compare the key by. You also keep the list of which object, and which version, has which key.'
			},
			{
				lead: 'New buckets refuse it.',
				text: 'Since April 2026 SSE-C is off in new buckets nearly everywhere, and in old ones of accounts that never used it. Allow it on this bucket only.'
			},
			{
				lead: 'Nothing else can read it.',
				text: 'Athena and Macie can’t, the console can’t upload it, and a link in a browser doesn’t work.'
			},
			{
				lead: 'The bucket can’t do it by default.',
				text: 'A bucket policy has to refuse uploads without a key.'
			},
			{
				lead: 'A new key means writing anew.',
				text: 'Objects are copied with the old and the new key in the request.'
			},
			{
				lead: 'HTTPS only.',
				text: 'A key that went over HTTP counts as stolen.'
			}
		],
		older: 'Older material uses SSE-C in any bucket as it is. Most work has moved to SSE-KMS.',
		first: { docs: s3CustomerKeysBlocked, resources: ['AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Where do programs get the keys from?',
				known: 'they must lie outside AWS'
			},
			{ tree: 's3-access', ask: 'How should others reach the objects?' }
		],
		sources: [
			s3CustomerKeys,
			s3CustomerKeysBlocked,
			s3CustomerKeysFaq,
			macieEncryption,
			athenaEncryption,
			s3DefaultEncryption
		]
	},

	'client-kms': {
		title: 'Use client-side encryption with a KMS key.',
		short: 'Client-side, KMS key',
		recommend: ['client-side-encryption@kms'],
		lede: 'The S3 Encryption Client gets a data key from KMS for each object and encrypts before it sends. S3 never sees the contents, and the key’s policy says who can.',
		rival: {
			candidate: 'sse-kms@own',
			when: 'S3 may have the data in the clear while it writes and reads it: then no program has to change.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-kms@own', 'sse-s3'],
			says: 'The library is free. You pay for the key by the month, and for a call to KMS with each object; there are no Bucket Keys.',
			page: kmsPricing
		},
		watch: [
			{
				lead: 'Every reader needs the library.',
				text: 'And the right to the key. A link in a browser gives unreadable bytes, and Macie sees none of the contents.'
			},
			{
				lead: 'Versions and tools don’t mix freely.',
				text: 'Old and new clients may not read each other’s objects, and the AWS Encryption SDK writes another format. Settle one for all.'
			},
			{
				lead: 'Not in every language.',
				text: 'There are clients for Java, Go, Python, C++, .NET, Ruby and PHP.'
			},
			{
				lead: 'Athena reads it, others hardly.',
				text: 'It needs the S3 Encryption Client’s format and a table that says so, in the same Region.'
			},
			{
				lead: 'A call for each object.',
				text: 'KMS’s quota and price count each one.'
			},
			{
				lead: 'S3 encrypts again.',
				text: 'It adds its own layer around yours, which costs nothing and needs nothing.'
			}
		],
		first: { docs: s3EncryptionClient, resources: ['AWS::KMS::Key', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Who holds the KMS key?',
				known: 'programs encrypt before they send'
			},
			{ tree: 'secrets', ask: 'How do programs sign in to KMS?' }
		],
		sources: [
			s3ClientSide,
			s3EncryptionClient,
			s3EncryptionClientLanguages,
			athenaEncryption,
			macieEncryption,
			s3DefaultEncryptionFaq
		]
	},

	'client-own': {
		title: 'Use client-side encryption with a key of your own.',
		short: 'Client-side, own key',
		recommend: ['client-side-encryption@own'],
		lede: 'Your program encrypts with a key that never goes to AWS. S3 keeps bytes that nobody there can read, and no service of AWS has to be trusted with the contents.',
		against: {
			'sse-kms': 'S3 would have the data in the clear whenever it is written or read.'
		},
		rival: {
			candidate: 'client-side-encryption@kms',
			when: 'AWS may keep the key, as long as S3 doesn’t see the data: then KMS guards it against loss.'
		},
		cost: {
			dimension: 'kms-calls',
			against: ['sse-c', 'client-side-encryption@kms'],
			says: 'AWS charges nothing for it. What you pay for is work: the library in every program, and a store of keys that outlives the data.',
			page: s3Pricing
		},
		watch: [
			{
				lead: 'Lose the key, lose everything.',
				text: 'Nobody can help. Keep it in two places, with people who know of it, for as long as the oldest object.'
			},
			{
				lead: 'S3 becomes a shelf.',
				text: 'Athena and Macie see only noise. Searching, converting and checking happen in your own programs.'
			},
			{
				lead: 'Every reader needs the key.',
				text: 'Passing it on safely, and taking it back from those who leave, is your own affair.'
			},
			{
				lead: 'A new key means writing anew.',
				text: 'Objects, or at least their data keys, have to be read and encrypted afresh.'
			},
			{
				lead: 'See what your library takes.',
				text: 'The S3 Encryption Client for Java accepts AES and RSA keys of yours; the one for Go takes KMS keys only.'
			}
		],
		first: { docs: s3EncryptionClient, resources: ['AWS::S3::Bucket'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Where do programs get the key from?',
				known: 'it may not lie in AWS'
			},
			{ tree: 's3-storage-class', ask: 'Which class do the objects belong in?' }
		],
		sources: [
			s3ClientSide,
			s3EncryptionClient,
			s3EncryptionClientLanguages,
			s3EncryptionClientGo,
			macieEncryption,
			athenaEncryption
		]
	}
} satisfies Outcomes<typeof states>;
