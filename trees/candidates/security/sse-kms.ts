import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	kmsDeleteApi,
	kmsDisableApi,
	kmsExternalStore,
	kmsHsmStore,
	kmsImported,
	kmsKeyStores,
	kmsKeys,
	kmsRequests,
	kmsRotation,
	kmsRotationApi,
	macieEncryption,
	s3BucketKeys,
	s3DefaultEncryption,
	s3KmsKeys,
	s3ReplicateEncrypted,
	s3ServerSide,
	s3UpdateEncryption
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sse-kms',
	name: 'SSE-KMS',
	short: 'SSE-KMS',
	summary:
		'S3 encrypts objects with a key in AWS KMS: use of the key is recorded, and a key of your own is yours to control.',
	alias: [
		'server-side encryption with AWS KMS keys',
		'KMS',
		'aws:kms',
		'customer managed key',
		'customer master key',
		'CMK',
		'aws/s3',
		'AWS managed key',
		'S3 Bucket Keys',
		'bring your own key',
		'BYOK',
		'imported key material',
		'custom key store',
		'CloudHSM',
		'external key store',
		'XKS',
		'hold your own key',
		'HYOK',
		'UpdateObjectEncryption'
	],
	topic: 'security',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			managed: 'the key aws/s3',
			own: 'key of your own',
			single: 'own key, no Bucket Key',
			imported: 'imported key',
			cloudhsm: 'CloudHSM key store',
			external: 'external key store'
		}
	},
	facts: {
		scope: read(
			'an object, or a bucket’s new objects',
			s3DefaultEncryption,
			'2026-11',
			'the key is in the bucket’s Region'
		),
		'billed-for': byVariant({
			managed: read('KMS calls', kmsKeys, '2026-11'),
			own: read('the key by the month, and KMS calls', kmsKeys, '2026-11'),
			cloudhsm: read('the same, and your HSMs', kmsHsmStore, '2026-11'),
			external: read('the same, and your key manager', kmsExternalStore, '2026-11')
		}),
		'operated-by': byVariant({
			managed: read('AWS', kmsKeyStores, '2026-11'),
			own: read('AWS', kmsKeyStores, '2026-11'),
			imported: read('AWS', kmsKeyStores, '2026-11'),
			cloudhsm: read('shared', kmsKeyStores, '2026-11'),
			external: read('shared', kmsKeyStores, '2026-11')
		}),
		'first-step': byVariant({
			managed: read('the bucket’s default', s3KmsKeys, '2026-11', 'the key comes by itself'),
			own: read('a symmetric KMS key', s3KmsKeys, '2026-11'),
			imported: read('a KMS key without material', kmsImported, '2026-11'),
			cloudhsm: read('a CloudHSM cluster', kmsHsmStore, '2026-11'),
			external: read('a key manager and a proxy', kmsExternalStore, '2026-11')
		}),
		'left-to-you': byVariant({
			managed: read('permissions of the callers', s3KmsKeys, '2026-11'),
			own: read('the key’s policy, rotation and end', kmsKeys, '2026-11'),
			imported: read('those, and the original of the key', kmsImported, '2026-11'),
			cloudhsm: read('those, and the HSMs’ readiness', kmsKeyStores, '2026-11'),
			external: read('those, and the key manager’s readiness', kmsExternalStore, '2026-11')
		}),
		cannot: byVariant({
			managed: read('be shared with accounts, or controlled', kmsKeys, '2026-11'),
			own: read('keep the key outside AWS', kmsKeyStores, '2026-11'),
			imported: read('rotate by itself', kmsRotation, '2026-11'),
			cloudhsm: read('serve high-volume S3 use', kmsKeyStores, '2026-11'),
			external: read('serve high-volume S3 use', kmsKeyStores, '2026-11')
		}),
		'on-by-itself': read(false, s3ServerSide, '2026-11'),
		'access-by': byVariant({
			managed: read(
				'S3’s permissions; the key serves its account',
				kmsKeys,
				'2026-11',
				'its policy can’t be changed'
			),
			own: read('S3’s permissions and the key’s policy', s3KmsKeys, '2026-11'),
			external: read('those, and your proxy’s own rules', kmsExternalStore, '2026-11')
		}),
		'key-kept-by': byVariant({
			managed: read('KMS, for S3', kmsKeys, '2026-11'),
			own: read('KMS, for you', kmsKeyStores, '2026-11'),
			imported: read('KMS, a copy; you, the original', kmsImported, '2026-11'),
			cloudhsm: read('your HSMs in AWS', kmsHsmStore, '2026-11'),
			external: read('your key manager outside AWS', kmsExternalStore, '2026-11')
		}),
		'encrypts-where': read('S3', s3KmsKeys, '2026-11'),
		'key-use-recorded': byVariant({
			managed: read('in CloudTrail', kmsKeys, '2026-11'),
			own: read(
				'in CloudTrail',
				s3BucketKeys,
				'2026-11',
				'with a Bucket Key fewer events, by bucket'
			),
			single: read('in CloudTrail, for every request', s3BucketKeys, '2026-11'),
			external: read('in CloudTrail, and in your key manager', kmsExternalStore, '2026-11')
		}),
		'key-changed': byVariant({
			managed: read('every year', kmsRotation, '2026-11', 'not to be changed'),
			own: read('on your schedule, if turned on, or on demand', kmsRotation, '2026-11'),
			imported: read('on demand, with material you import', kmsRotation, '2026-11'),
			cloudhsm: read('by a new key', kmsRotation, '2026-11'),
			external: read('by a new key', kmsRotation, '2026-11')
		}),
		'shut-off-by': byVariant({
			own: read('disabling the key', kmsDisableApi, '2026-11', 'can be taken back'),
			imported: read('deleting the material', kmsKeyStores, '2026-11', 'until you import it again'),
			cloudhsm: read('disconnecting the key store', kmsHsmStore, '2026-11'),
			external: read('disconnecting the key store', kmsExternalStore, '2026-11')
		}),
		'encryption-layers': read(1, s3ServerSide, '2026-11'),
		'other-accounts': byVariant({
			managed: read(false, s3KmsKeys, '2026-11'),
			own: read(true, s3KmsKeys, '2026-11', 'if the key’s policy admits them')
		}),
		'services-decrypt': byVariant({
			managed: read('yes, within the account', macieEncryption, '2026-11', 'so Macie'),
			own: read('if they may use the key', macieEncryption, '2026-11', 'so Macie; Athena too'),
			external: read('if they may use the key', macieEncryption, '2026-11', 'so Macie')
		}),
		'bucket-default': read(true, s3DefaultEncryption, '2026-11'),
		'encrypted-copies': read(
			'only if told to, with a key there',
			s3ReplicateEncrypted,
			'2026-11',
			'multi-Region keys count as single ones'
		),
		'onto-existing': read(
			'a change in place',
			s3UpdateEncryption,
			'2026-11',
			'from SSE-S3 or SSE-KMS; without a copy'
		),
		'key-month': byVariant({
			managed: read(0, kmsKeys, '2026-11'),
			own: read(100, kmsKeys, '2026-11'),
			single: read(100, kmsKeys, '2026-11'),
			imported: read(100, kmsKeys, '2026-11'),
			external: read(100, kmsExternalStore, '2026-11', 'the key manager comes on top')
		}),
		'kms-calls': byVariant({
			managed: read(
				{ from: 10, to: 1000 },
				s3BucketKeys,
				'2026-11',
				'with a Bucket Key; worked out'
			),
			own: read({ from: 10, to: 1000 }, s3BucketKeys, '2026-11', 'with a Bucket Key; worked out'),
			single: read(1000, s3BucketKeys, '2026-11')
		}),
		'kms-calls-second': byVariant({
			managed: read(
				{ from: 10_000, to: 100_000 },
				kmsRequests,
				'2026-11',
				'by Region, shared in it; adjustable'
			),
			own: read(
				{ from: 10_000, to: 100_000 },
				kmsRequests,
				'2026-11',
				'by Region, shared in it; adjustable'
			),
			cloudhsm: read(1800, kmsRequests, '2026-11', 'for each key store; not adjustable'),
			external: read(1800, kmsRequests, '2026-11', 'for each key store; adjustable')
		}),
		'rotation-chosen': byVariant({
			own: read({ from: 90, to: 2560 }, kmsRotationApi, '2026-11')
		}),
		'rotation-usual': byVariant({
			managed: read(365, kmsRotation, '2026-11', 'always'),
			own: read(365, kmsRotation, '2026-11', 'once turned on')
		}),
		'deletion-wait': byVariant({
			own: read({ from: 7, to: 30 }, kmsDeleteApi, '2026-11', '30 by default')
		}),
		'key-distance': byVariant({
			external: read(35, kmsExternalStore, '2026-11')
		}),
		'modules-needed': byVariant({
			cloudhsm: read(2, kmsHsmStore, '2026-11', 'in different Availability Zones')
		})
	}
});
