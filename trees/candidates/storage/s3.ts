import { read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { transferPricing, wafResources } from '../network/sources.ts';
import {
	s3Classes,
	s3FilesPerformance,
	s3Intro,
	s3OtherAccounts,
	s3Parts,
	s3Performance,
	s3Presigned,
	s3Pricing,
	s3Website
} from './sources.ts';

export const candidate = defineCandidate({
	id: 's3',
	name: 'Amazon S3',
	short: 'S3',
	summary:
		'Stores objects by key in buckets, reached over HTTPS from anywhere that is allowed, at any size.',
	alias: [
		'Simple Storage Service',
		'bucket',
		'object storage',
		'blob',
		'data lake',
		'static website',
		'Mountpoint'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('Region, three AZs or more', s3Classes, '2026-11', 'one AZ in One Zone classes'),
		'billed-for': read('what you use, nothing set in advance', s3Intro, '2026-11'),
		'operated-by': read('AWS', s3Intro, '2026-11'),
		'first-step': read('a bucket', s3Intro, '2026-11'),
		commitment: read(false, s3Intro, '2026-11'),
		kind: read(['object'], s3Intro, '2026-11'),
		'access-protocols': read(
			['S3 API'],
			s3Intro,
			'2026-11',
			'Mountpoint adds a file client on Linux'
		),
		systems: read(['anything with HTTPS'], s3Intro, '2026-11'),
		'reached-from': read(
			['EC2', 'ECS', 'EKS', 'Lambda', 'your site', 'the internet'],
			s3Intro,
			'2026-11',
			'anything that speaks HTTPS'
		),
		sharing: read('anyone allowed', s3Intro, '2026-11'),
		'other-accounts': read(true, s3OtherAccounts, '2026-11', 'by bucket policy'),
		's3-api': read(true, s3Intro, '2026-11'),
		'survives-az': read(
			'if you choose so',
			s3Classes,
			'2026-11',
			'all classes but the One Zone ones'
		),
		outlives: read(true, s3Intro, '2026-11'),
		copies: read('versions of objects', s3Intro, '2026-11'),
		durability: read('99.999999999%', s3Classes, '2026-11'),
		'item-max': read(48.8, s3Parts, '2026-11', '10,000 parts of 5 GiB'),
		'edits-in-place': read(false, s3FilesPerformance, '2026-11', 'objects are replaced whole'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		'iops-max': unlimited('no limit to the number of prefixes', s3Performance, '2026-11'),
		'throughput-max': read(
			{ from: 12.5 },
			s3Performance,
			'2026-11',
			'100 Gb/s to one instance; several Tb/s to many'
		),
		sizing: read('grows by itself', s3Intro, '2026-11'),
		'first-byte': read(
			'100 to 200 ms',
			s3Performance,
			'2026-11',
			'small objects; much sooner in Express One Zone'
		),
		'distance-by': read('nothing: it answers from its Region', s3Intro, '2026-11'),
		'enters-at-edge': read(false, s3Intro, '2026-11'),
		'keeps-copies': read(false, s3Intro, '2026-11', 'all copies lie in one Region'),
		freshness: read('always current', s3Intro, '2026-11', 'a read sees the last write'),
		'takes-uploads': read(true, s3Intro, '2026-11', 'large ones in parts'),
		'region-failure': read('it waits with its Region', s3Classes, '2026-11'),
		'listens-to': read(
			['HTTP', 'HTTPS'],
			s3Website,
			'2026-11',
			'the S3 API; website endpoints know HTTP only'
		),
		'target-kinds': without('It is the store itself.'),
		'fixed-address': read(false, s3Intro, '2026-11', 'it is reached by its name'),
		'ends-tls': read(true, s3Intro, '2026-11', 'under its own name, not under yours'),
		'web-firewall': read(false, wafResources, '2026-11'),
		'lets-in-by': read('IAM, the bucket policy, pre-signed links', s3Presigned, '2026-11'),
		'link-lasts': read(7, s3Presigned, '2026-11', 'no longer than the credentials that signed it'),
		'paid-idle': read('what lies in it', s3Intro, '2026-11'),
		'gb-on-its-way': read(100, transferPricing, '2026-09', 'the yardstick'),
		'access-time': read({ from: 100, to: 200 }, s3Performance, '2026-11', 'small objects'),
		'gb-month': read(1, s3Pricing, '2026-10', 'Standard; 0.54 in Standard-IA, worked out'),
		'cold-tier': read(true, s3Classes, '2026-11', 'by lifecycle rule or Intelligent-Tiering'),
		'min-days': read(30, s3Classes, '2026-11', 'infrequent-access classes; none in Standard')
	}
});
