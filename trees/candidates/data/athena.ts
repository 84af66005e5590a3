import { read, unlimited, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	athenaFederated,
	athenaIceberg,
	athenaIntro,
	athenaPricing,
	athenaQuotas,
	athenaWhen,
	lakeIntro
} from './sources.ts';
import { s3Classes, s3Intro } from '../storage/sources.ts';
import { albAccessLogs, trailValidation } from '../delivery/sources.ts';

export const candidate = defineCandidate({
	id: 'athena',
	name: 'Amazon Athena over S3',
	short: 'Athena over S3',
	summary:
		'SQL over files that lie in S3, without a database: you define a table, ask, and pay for what the question reads.',
	alias: [
		'Athena',
		'S3 and Athena',
		'query S3',
		'data lake',
		'Parquet',
		'Iceberg',
		'Presto',
		'Trino',
		'S3 Select',
		'S3 Tables',
		'ad-hoc SQL',
		'query CSV files in S3',
		'serverless SQL'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'data-model': read('files in S3, seen as tables', athenaIntro, '2026-11'),
		'spoken-to-in': read('SQL', athenaIntro, '2026-11', 'and Spark'),
		transactions: read('within limits', athenaIceberg, '2026-11', 'on Iceberg tables'),
		consistency: without('It reads the files that are there; whoever writes them decides.'),
		'writes-go-to': read('files in S3', athenaIceberg, '2026-11', 'Iceberg for single rows'),
		'grows-by': read('itself, each query in parallel', athenaIntro, '2026-11'),
		'capacity-max': unlimited('any amount of data', s3Intro, '2026-11'),
		'survives-az': read('if you choose so', s3Classes, '2026-11', 'as the class in S3 does'),
		'across-regions': read('where copies of the files are', athenaIntro, '2026-11'),
		copies: read('versions of objects; Iceberg’s history', athenaIceberg, '2026-11'),
		'reached-in': read('over HTTPS from anywhere', athenaIntro, '2026-11'),
		'operated-by': read('AWS', athenaIntro, '2026-11'),
		'floor-month': read(0, athenaPricing, '2026-11', 'while nobody asks'),
		'billed-for': read('data that queries read, and S3', athenaPricing, '2026-11'),
		'paid-idle': read('the files in S3', athenaIntro, '2026-11'),
		'lowered-by': read(
			['none'],
			athenaPricing,
			'2026-11',
			'columns, partitions and compression do'
		),
		'made-for': read('questions now and then over files in S3', athenaWhen, '2026-11'),
		cannot: read(
			'answer within milliseconds, or join very large tables well',
			athenaWhen,
			'2026-11'
		),
		'first-step': read('a table over a prefix in S3', athenaWhen, '2026-11'),
		'record-is': read('a row of a file', athenaIntro, '2026-11'),
		'starts-by': read(
			'when something writes files to S3',
			albAccessLogs,
			'2026-11',
			'access logs are off at first'
		),
		'records-kept': unlimited('log files in your bucket, indefinitely', albAccessLogs, '2026-11'),
		'seen-after': read(
			'when its file is there',
			albAccessLogs,
			'2026-11',
			'every 5 minutes for a load balancer’s access logs'
		),
		'asked-with': read('SQL', athenaIntro, '2026-11'),
		'data-lies': read('in S3', athenaFederated, '2026-11', 'and by connectors in many databases'),
		'finest-grant': read('columns, rows and cells', lakeIntro, '2026-11', 'by Lake Formation'),
		'longest-run': read(
			'30 minutes',
			athenaQuotas,
			'2026-11',
			'by default, for a question; up to 240 on request'
		),
		'first-quota': read(
			'20 to 200 questions at once',
			athenaQuotas,
			'2026-11',
			'running or waiting, by Region; can be raised'
		),
		'compute-hour': without('It bills what it reads, not hours, unless you reserve capacity.'),
		'tells-by': without('It answers when somebody asks.'),
		'over-accounts': read(
			'whatever is delivered to the bucket',
			trailValidation,
			'2026-11',
			'trails of many accounts and Regions can be'
		),
		'log-gb': read(
			0,
			albAccessLogs,
			'2026-11',
			'a load balancer’s access logs; vended logs pay for delivery'
		),
		'left-to-you': read('tables, and lifecycle rules for old files', albAccessLogs, '2026-11')
	}
});
