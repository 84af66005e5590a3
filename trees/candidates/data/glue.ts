import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { glueIntro, glueJobs, gluePricing, lakeFilters } from './sources.ts';

export const candidate = defineCandidate({
	id: 'glue',
	name: 'AWS Glue',
	short: 'Glue',
	summary:
		'Spark jobs that AWS runs, written or drawn, which clean and move data, and the catalogue of tables that Athena, EMR and Redshift share.',
	alias: [
		'ETL',
		'ELT',
		'data integration',
		'Glue Data Catalog',
		'crawler',
		'Glue Studio',
		'DataBrew',
		'Glue for Ray',
		'data preparation',
		'Data Pipeline',
		'CSV to Parquet',
		'PySpark'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'made-for': read('finding, cleaning, converting and moving data', glueIntro, '2026-11'),
		cannot: read(
			'run engines other than Spark and a Python shell',
			glueJobs,
			'2026-11',
			'its Ray jobs take no new customers'
		),
		'asked-with': read('Spark jobs in Python or Scala, or drawn', glueJobs, '2026-11'),
		'data-lies': read('in S3, databases and other sources', glueIntro, '2026-11', 'more than 70'),
		'seen-after': read('when the job has run', glueIntro, '2026-11', 'streaming jobs run on'),
		'finest-grant': read(
			'columns, rows and cells',
			lakeFilters,
			'2026-11',
			'by Lake Formation; Glue 5.0 or later, on Hive and Iceberg tables'
		),
		'longest-run': read(
			'7 days',
			glueJobs,
			'2026-11',
			'unless set, 8 hours with Glue 5.0 or later, 48 before; streaming jobs apart'
		),
		'first-quota': read('one run of a job at a time', glueJobs, '2026-11', 'by default'),
		'compute-hour': read(
			218,
			gluePricing,
			'2026-09',
			'worked out from a copy of the price list; a DPU has twice that size'
		),
		'billed-for': read('DPU time of jobs and crawlers, the catalogue', glueJobs, '2026-11'),
		'paid-idle': read(
			'the catalogue above a free allowance',
			gluePricing,
			'2026-09',
			'as a copy of the price list has it'
		),
		'grows-by': read('workers, up to the number you set', glueIntro, '2026-11'),
		'operated-by': read('AWS', glueIntro, '2026-11'),
		'left-to-you': read('the script, worker size, tables kept right', glueJobs, '2026-11'),
		'first-step': read('a job, with a role', glueJobs, '2026-11')
	}
});
