import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { wafResources } from '../network/sources.ts';
import {
	dataSyncTimes,
	s3Acceleration,
	s3AccelerationStart,
	s3Parts,
	s3Presigned,
	s3UsageCodes
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3-transfer-acceleration',
	name: 'S3 Transfer Acceleration',
	short: 'Transfer Acceleration',
	summary:
		'A second name for a bucket: files enter at an edge location near the sender and travel AWS’s own network to the bucket.',
	alias: [
		'Transfer Acceleration',
		'S3TA',
		's3-accelerate',
		'accelerated endpoint',
		'fast upload',
		'slow uploads',
		'upload from other continents'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('one bucket, in Regions that offer it', s3Acceleration, '2026-11'),
		'billed-for': read(
			'a fee on each GB, on top of S3',
			s3UsageCodes,
			'2026-11',
			'one rate in the United States, Europe and Japan, another elsewhere'
		),
		'operated-by': read('AWS', s3Acceleration, '2026-11'),
		'first-step': read('a setting of the bucket', s3AccelerationStart, '2026-11'),
		commitment: read(false, s3Acceleration, '2026-11'),
		'distance-by': read('carries files on AWS’s own network', s3Acceleration, '2026-11'),
		'enters-at-edge': read(true, s3Acceleration, '2026-11'),
		'keeps-copies': read(false, s3Acceleration, '2026-11', 'every read goes to the bucket'),
		freshness: read('always current', s3Acceleration, '2026-11'),
		'takes-uploads': read(true, s3Acceleration, '2026-11', 'large ones in parts'),
		'region-failure': read('it waits: there is one bucket', s3Acceleration, '2026-11'),
		'listens-to': read(['HTTP', 'HTTPS'], s3Acceleration, '2026-11', 'the S3 API'),
		'access-protocols': read(['S3 API'], s3Acceleration, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'target-kinds': read(['buckets'], s3Acceleration, '2026-11', 'one, without a dot in its name'),
		'fixed-address': read(false, s3Acceleration, '2026-11', 'it is reached by its name'),
		'ends-tls': read(true, s3Acceleration, '2026-11'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'lets-in-by': read('IAM, the bucket policy, pre-signed links', s3Presigned, '2026-11'),
		'paid-idle': read('nothing beyond the bucket', s3Acceleration, '2026-11'),
		'gb-on-its-way': unpublished(
			'The price page has it by edge location; the documentation gives no figure.'
		),
		'open-to': read('everybody', s3Acceleration, '2026-11', 'in Regions that offer it'),
		'carried-by': read('the internet', s3Acceleration, '2026-11', 'to an edge location near by'),
		'hundred-tb': read(11.57, dataSyncTimes, '2026-11', 'on 1 Gbps; AWS’s example for DataSync'),
		'moves-from': read('a program or browser far away', s3Acceleration, '2026-11'),
		'moves-to': read('S3', s3Acceleration, '2026-11'),
		'moves-by': read('HTTPS, the S3 API', s3Acceleration, '2026-11'),
		'moves-again': read('when the sender does', s3Acceleration, '2026-11'),
		'ready-when': read('the bucket is switched', s3AccelerationStart, '2026-11', 'some minutes'),
		'link-rate-most': unpublished('The sender’s line decides.'),
		cannot: read('help near the Region, or find changes', s3Acceleration, '2026-11'),
		'gb-moved': unpublished(
			'The price page has it by edge location; the documentation gives no figure.'
		),
		'left-to-you': read('the accelerated name in each client', s3Acceleration, '2026-11')
	}
});
