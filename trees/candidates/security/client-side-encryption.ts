import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	athenaEncryption,
	kmsDisableApi,
	kmsKeys,
	kmsRotation,
	macieEncryption,
	s3ClientSide,
	s3DefaultEncryptionFaq,
	s3EncryptionClient
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'client-side-encryption',
	name: 'Client-side encryption',
	short: 'Client-side encryption',
	summary:
		'Your program encrypts objects before it sends them, so that S3 only ever gets what it can’t read.',
	alias: [
		'CSE',
		'CSE-KMS',
		'Amazon S3 Encryption Client',
		'AWS Encryption SDK',
		'encrypt before upload',
		'end-to-end encryption',
		'zero knowledge'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { kms: 'with a KMS key', own: 'with a key of your own' }
	},
	facts: {
		scope: read('an object', s3ClientSide, '2026-11'),
		'billed-for': byVariant({
			kms: read('the key by the month, and KMS calls', kmsKeys, '2026-11'),
			own: read('nothing', s3EncryptionClient, '2026-11', 'the library is free')
		}),
		'operated-by': read('you', s3ClientSide, '2026-11'),
		'first-step': byVariant({
			kms: read('a KMS key, and the library in your program', s3ClientSide, '2026-11'),
			own: read('a key, and the library in your program', s3EncryptionClient, '2026-11')
		}),
		'left-to-you': byVariant({
			kms: read('the library in every reader', athenaEncryption, '2026-11'),
			own: read('that, and the key for all time', s3ClientSide, '2026-11')
		}),
		cannot: read('be read by services such as Macie', macieEncryption, '2026-11'),
		'on-by-itself': read(false, s3ClientSide, '2026-11'),
		'access-by': byVariant({
			kms: read('S3’s permissions and the key’s policy', athenaEncryption, '2026-11'),
			own: read('S3’s permissions, and having the key', s3ClientSide, '2026-11')
		}),
		'key-kept-by': byVariant({
			kms: read('KMS, for you', kmsKeys, '2026-11'),
			own: read('you alone', s3ClientSide, '2026-11')
		}),
		'encrypts-where': read('your program', s3ClientSide, '2026-11'),
		'key-use-recorded': byVariant({
			kms: read('in CloudTrail', kmsKeys, '2026-11'),
			own: read('by you, if at all', s3ClientSide, '2026-11')
		}),
		'key-changed': byVariant({
			kms: read('on your schedule, if turned on, or on demand', kmsRotation, '2026-11'),
			own: read('by you', s3ClientSide, '2026-11')
		}),
		'shut-off-by': byVariant({
			kms: read('disabling the key', kmsDisableApi, '2026-11', 'can be taken back'),
			own: read('destroying the key', s3ClientSide, '2026-11', 'for good')
		}),
		'encryption-layers': read(2, s3DefaultEncryptionFaq, '2026-11', 'yours, and SSE-S3 around it'),
		'other-accounts': byVariant({
			kms: read(true, kmsKeys, '2026-11', 'if the key’s policy admits them'),
			own: read(true, s3ClientSide, '2026-11', 'if you give them the key')
		}),
		'services-decrypt': byVariant({
			kms: read('Athena, if they may use the key', athenaEncryption, '2026-11', 'not Macie'),
			own: read('no', macieEncryption, '2026-11', 'so Macie; nor Athena')
		}),
		'bucket-default': read(false, s3ClientSide, '2026-11', 'S3 takes no part'),
		'encrypted-copies': read('like any object', s3ClientSide, '2026-11'),
		'onto-existing': read('reading and writing them anew', s3ClientSide, '2026-11'),
		'key-month': byVariant({
			kms: read(100, kmsKeys, '2026-11'),
			own: read(0, s3EncryptionClient, '2026-11')
		}),
		'kms-calls': byVariant({
			kms: read(1000, s3ClientSide, '2026-11', 'a data key for each object, no Bucket Keys'),
			own: read(0, s3EncryptionClient, '2026-11')
		})
	}
});
