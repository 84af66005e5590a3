import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	macieEncryption,
	s3DefaultEncryption,
	s3DefaultEncryptionFaq,
	s3ManagedKeys,
	s3ReplicateEncrypted,
	s3ServerSide
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sse-s3',
	name: 'SSE-S3',
	short: 'SSE-S3',
	summary:
		'S3 encrypts each new object with keys of its own, in every bucket, by itself and at no price.',
	alias: [
		'server-side encryption with Amazon S3 managed keys',
		'S3 managed keys',
		'AES256',
		'S3 default encryption',
		'x-amz-server-side-encryption',
		'encryption at rest'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('an object, or a bucket’s new objects', s3DefaultEncryption, '2026-11'),
		'billed-for': read('nothing', s3ManagedKeys, '2026-11'),
		'operated-by': read('AWS', s3ManagedKeys, '2026-11'),
		'first-step': read('nothing: it is there', s3DefaultEncryptionFaq, '2026-11'),
		'left-to-you': read('objects from before 2023', s3DefaultEncryptionFaq, '2026-11'),
		cannot: read('let you view, control or follow the key', s3ServerSide, '2026-11'),
		'on-by-itself': read(true, s3DefaultEncryptionFaq, '2026-11', 'since 5 January 2023'),
		'access-by': read('S3’s permissions alone', s3ServerSide, '2026-11'),
		'key-kept-by': read('S3', s3ManagedKeys, '2026-11'),
		'encrypts-where': read('S3', s3ServerSide, '2026-11'),
		'key-use-recorded': read(
			'not for you to see',
			s3ServerSide,
			'2026-11',
			'requests to S3 can be'
		),
		'key-changed': read('regularly, by S3', s3ManagedKeys, '2026-11', 'the key above the keys'),
		'shut-off-by': without('the key is out of your hands'),
		'encryption-layers': read(1, s3ServerSide, '2026-11'),
		'other-accounts': read(true, s3ServerSide, '2026-11', 'with S3’s permissions'),
		'services-decrypt': read(
			'yes, with S3’s permissions',
			macieEncryption,
			'2026-11',
			'so Macie; Athena too'
		),
		'bucket-default': read(true, s3DefaultEncryption, '2026-11'),
		'encrypted-copies': read('by itself', s3ReplicateEncrypted, '2026-11'),
		'onto-existing': read(
			'a copy onto themselves',
			s3DefaultEncryptionFaq,
			'2026-11',
			'in bulk by S3 Batch Operations'
		),
		'key-month': read(0, s3ManagedKeys, '2026-11'),
		'kms-calls': read(0, s3DefaultEncryption, '2026-11', 'KMS charges are for SSE-KMS and DSSE-KMS')
	}
});
