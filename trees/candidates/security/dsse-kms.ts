import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	kmsDisableApi,
	kmsKeys,
	kmsRotation,
	macieEncryption,
	s3DefaultEncryption,
	s3DualLayer,
	s3ReplicateEncrypted,
	s3ServerSide,
	s3UpdateEncryption
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'dsse-kms',
	name: 'DSSE-KMS',
	short: 'DSSE-KMS',
	summary:
		'S3 encrypts objects twice, with a key from AWS KMS and one of its own, for rules that ask for two layers.',
	alias: [
		'dual-layer server-side encryption',
		'double encryption',
		'two layers of encryption',
		'multilayer encryption',
		'aws:kms:dsse'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read(
			'an object, or a bucket’s new objects',
			s3DefaultEncryption,
			'2026-11',
			'the key is in the bucket’s Region'
		),
		'billed-for': read('the key, KMS calls, and the second layer', s3DualLayer, '2026-11'),
		'operated-by': read('AWS', s3ServerSide, '2026-11'),
		'first-step': read('a symmetric KMS key', s3DefaultEncryption, '2026-11'),
		'left-to-you': read('the key’s policy, rotation and end', kmsKeys, '2026-11'),
		cannot: read('use Bucket Keys', s3DualLayer, '2026-11'),
		'on-by-itself': read(false, s3ServerSide, '2026-11'),
		'access-by': read('S3’s permissions and the key’s policy', s3DefaultEncryption, '2026-11'),
		'key-kept-by': read('KMS, and S3 for its layer', s3DualLayer, '2026-11'),
		'encrypts-where': read('S3', s3ServerSide, '2026-11'),
		'key-use-recorded': read('in CloudTrail', kmsKeys, '2026-11'),
		'key-changed': read(
			'on your schedule, if turned on, or on demand',
			kmsRotation,
			'2026-11',
			'the KMS key'
		),
		'shut-off-by': read('disabling the key', kmsDisableApi, '2026-11', 'can be taken back'),
		'encryption-layers': read(2, s3DualLayer, '2026-11'),
		'other-accounts': read(
			true,
			kmsKeys,
			'2026-11',
			'with a key of your own whose policy admits them'
		),
		'services-decrypt': read('if they may use the key', macieEncryption, '2026-11', 'so Macie'),
		'bucket-default': read(true, s3DefaultEncryption, '2026-11'),
		'encrypted-copies': read('only if told to, with a key there', s3ReplicateEncrypted, '2026-11'),
		'onto-existing': read(
			'a copy onto themselves',
			s3UpdateEncryption,
			'2026-11',
			'no change in place'
		),
		'key-month': read(100, kmsKeys, '2026-11', 'with a key of your own'),
		'kms-calls': unpublished('more than with SSE-KMS, the page says, without a number'),
		'rotation-usual': read(365, kmsRotation, '2026-11', 'once turned on')
	}
});
