import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	macieEncryption,
	s3CustomerKeys,
	s3CustomerKeysBlocked,
	s3CustomerKeysFaq,
	s3DefaultEncryption,
	s3ReplicateEncrypted,
	s3ServerSide,
	s3UpdateEncryption
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sse-c',
	name: 'SSE-C',
	short: 'SSE-C',
	summary:
		'S3 encrypts each object with a key that your program sends with the request, and forgets the key.',
	alias: [
		'server-side encryption with customer-provided keys',
		'customer-provided key',
		'customer provided encryption key',
		'SSECustomerKey',
		'own key in the request'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('an object', s3CustomerKeys, '2026-11', 'each may have its own key'),
		'billed-for': read('nothing', s3CustomerKeys, '2026-11', 'beyond S3’s requests'),
		'operated-by': read('shared', s3ServerSide, '2026-11'),
		'first-step': read('permission for it on the bucket', s3CustomerKeysFaq, '2026-11'),
		'left-to-you': read('every key, and which object has which', s3CustomerKeys, '2026-11'),
		cannot: read('get an object back without its key', s3CustomerKeys, '2026-11'),
		'on-by-itself': read(
			false,
			s3CustomerKeysFaq,
			'2026-11',
			'off in new buckets since April 2026, nearly everywhere'
		),
		'access-by': read('S3’s permissions, and having the key', s3CustomerKeys, '2026-11'),
		'key-kept-by': read('you alone', s3CustomerKeys, '2026-11'),
		'encrypts-where': read('S3', s3CustomerKeys, '2026-11'),
		'key-use-recorded': read('by you, if at all', s3CustomerKeys, '2026-11'),
		'key-changed': read('by you, writing objects anew', s3CustomerKeys, '2026-11'),
		'shut-off-by': read('destroying the key', s3CustomerKeys, '2026-11', 'for good'),
		'encryption-layers': read(1, s3ServerSide, '2026-11'),
		'other-accounts': read(true, s3CustomerKeys, '2026-11', 'if you give them the key'),
		'services-decrypt': read('no', macieEncryption, '2026-11', 'so Macie; nor Athena'),
		'bucket-default': read(false, s3DefaultEncryption, '2026-11'),
		'encrypted-copies': read(
			'by itself',
			s3ReplicateEncrypted,
			'2026-11',
			'where the target allows SSE-C'
		),
		'onto-existing': read(
			'a copy onto themselves',
			s3UpdateEncryption,
			'2026-11',
			'no change in place'
		),
		'key-month': read(0, s3CustomerKeys, '2026-11'),
		'kms-calls': read(0, s3CustomerKeysBlocked, '2026-11', 'the key comes with the request')
	}
});
