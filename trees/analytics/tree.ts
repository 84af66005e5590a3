import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should this data be analysed?',
	name: 'analytics',
	summary:
		'Weighs Athena, Redshift, Spectrum, Glue, EMR, Quick Sight, OpenSearch, Managed Flink and Lake Formation, by what you want, where the data lies, how often it is asked and how fresh it must be.',
	audience:
		'For anyone with more data than a spreadsheet holds. The database of an application is decided elsewhere, and so is what makes predictions.',
	alias: [
		'data lake',
		'data warehouse',
		'Athena or Redshift',
		'Glue or EMR',
		'Athena or EMR',
		'Redshift Spectrum or Athena',
		'ETL',
		'big data',
		'Spark',
		'Hadoop',
		'BI',
		'dashboards',
		'reporting',
		'OLAP',
		'zero-ETL',
		'lakehouse',
		'data mesh',
		'query CSV files in S3',
		'business intelligence',
		'real-time dashboard',
		'data pipeline'
	],
	subject: 'data',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
