import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	lakeIntro,
	redshiftIceberg,
	redshiftLake,
	redshiftServerlessBilling,
	spectrumIntro,
	spectrumMetrics,
	spectrumOverview,
	spectrumPerformance
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'redshift-spectrum',
	name: 'Amazon Redshift Spectrum',
	short: 'Redshift Spectrum',
	summary:
		'Lets Redshift read files in S3 as tables and join them with loaded ones; RG nodes and Redshift Serverless do it with an engine of their own.',
	alias: [
		'Spectrum',
		'external tables',
		'external schema',
		'lakehouse',
		'data lake queries',
		'query S3 from Redshift'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'made-for': read('files in S3 beside the warehouse’s tables', spectrumIntro, '2026-11'),
		cannot: read(
			'change rows of plain files',
			redshiftIceberg,
			'2026-11',
			'Iceberg tables take updates and deletes; other Regions only on RG and Serverless'
		),
		'asked-with': read('SQL, over external tables', spectrumOverview, '2026-11'),
		'data-lies': read('in S3, beside tables in Redshift', spectrumOverview, '2026-11'),
		'seen-after': read('when its file is there', spectrumOverview, '2026-11'),
		'finest-grant': read(
			'columns, rows and cells',
			lakeIntro,
			'2026-11',
			'by Lake Formation; else a whole external schema'
		),
		'longest-run': without('The warehouse that asks sets the end of a query.'),
		'first-quota': unpublished('The guide names the warehouse’s quotas, and none of its own.'),
		'compute-hour': without('On RA3 nodes it bills what it reads, not hours.'),
		'billed-for': read(
			'data read in S3, besides the cluster',
			spectrumMetrics,
			'2026-11',
			'on RA3; RG nodes and Serverless bill only their own time'
		),
		'paid-idle': read(
			'the files, and what the warehouse keeps',
			redshiftServerlessBilling,
			'2026-11'
		),
		'grows-by': read(
			'itself, on servers outside the cluster',
			redshiftLake,
			'2026-11',
			'RA3; RG and Serverless use their own compute'
		),
		'operated-by': read('AWS', spectrumOverview, '2026-11', 'the cluster as before'),
		'left-to-you': read('file sizes, partitions and statistics', spectrumPerformance, '2026-11'),
		'first-step': read('an external schema over a catalogue', spectrumOverview, '2026-11')
	}
});
