import { byVariant, read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	athenaWhen,
	redshiftClusters,
	redshiftIntro,
	redshiftPricing,
	redshiftQuotas,
	redshiftRows,
	redshiftServerlessBilling,
	redshiftSnapshots,
	redshiftStreaming,
	redshiftZones,
	spectrumOverview
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'redshift',
	name: 'Amazon Redshift',
	short: 'Redshift',
	summary:
		'A data warehouse: SQL over very many rows of joined tables, kept by column, serverless or on nodes that you choose.',
	alias: [
		'data warehouse',
		'DWH',
		'OLAP',
		'Redshift Serverless',
		'business intelligence',
		'Snowflake',
		'BigQuery',
		'columnar'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { serverless: 'serverless', provisioned: 'provisioned' } },
	facts: {
		'data-model': read('tables kept by column', redshiftIntro, '2026-11'),
		'spoken-to-in': read('SQL', redshiftIntro, '2026-11'),
		transactions: read('yes', redshiftServerlessBilling, '2026-11'),
		consistency: without('It shows what was loaded; the load sets how fresh that is.'),
		'writes-go-to': read('compute nodes, in loads', redshiftClusters, '2026-11'),
		'grows-by': byVariant({
			serverless: read('itself, to the limit you set', redshiftServerlessBilling, '2026-11'),
			provisioned: read('nodes that you add', redshiftClusters, '2026-11')
		}),
		'capacity-max': byVariant({
			provisioned: read(16384, redshiftClusters, '2026-11', '128 of the largest nodes; TB')
		}),
		'survives-az': byVariant({
			provisioned: read('if you choose so', redshiftZones, '2026-11', 'Multi-AZ, on RA3 or RG')
		}),
		'across-regions': read('copies of snapshots', redshiftServerlessBilling, '2026-11'),
		copies: byVariant({
			serverless: read('recovery points of a day, snapshots', redshiftServerlessBilling, '2026-11'),
			provisioned: read('snapshots, automatic ones up to 35 days', redshiftSnapshots, '2026-11')
		}),
		'reached-in': read('inside a VPC', redshiftClusters, '2026-11'),
		'operated-by': byVariant({
			serverless: read('AWS', redshiftIntro, '2026-11'),
			provisioned: read('shared', redshiftClusters, '2026-11', 'you choose and resize nodes')
		}),
		'floor-month': byVariant({
			serverless: read(0, redshiftPricing, '2026-11', 'while nobody asks')
		}),
		'billed-for': byVariant({
			serverless: read('RPU seconds of queries, storage', redshiftServerlessBilling, '2026-11'),
			provisioned: read('node hours, storage', redshiftClusters, '2026-11')
		}),
		'paid-idle': byVariant({
			serverless: read('storage', redshiftIntro, '2026-11'),
			provisioned: read('every node, unless paused', redshiftClusters, '2026-11')
		}),
		'lowered-by': byVariant({
			serverless: read(
				['Reserved Instances'],
				redshiftServerlessBilling,
				'2026-11',
				'reservations of RPUs'
			),
			provisioned: read(['Reserved Instances'], redshiftClusters, '2026-11', 'reserved nodes')
		}),
		'made-for': read('joins over many very large tables', athenaWhen, '2026-11'),
		cannot: read(
			'be the store of an application',
			athenaWhen,
			'2026-11',
			'it pulls data of many together'
		),
		'asked-with': read('SQL', redshiftIntro, '2026-11'),
		'data-lies': read(
			'in its own tables',
			spectrumOverview,
			'2026-11',
			'and in S3, as external tables'
		),
		'seen-after': read(
			'after the load',
			redshiftStreaming,
			'2026-11',
			'near real time from streams, and by zero-ETL'
		),
		'finest-grant': read('columns and rows', redshiftRows, '2026-11'),
		'longest-run': byVariant({
			serverless: read('24 hours', redshiftServerlessBilling, '2026-11', 'for a query')
		}),
		'first-quota': byVariant({
			provisioned: read('128 nodes in a cluster', redshiftQuotas, '2026-11', 'RA3 and RG')
		}),
		'compute-hour': unpublished(
			'RPUs and nodes have prices by the hour, but an RPU is no number of vCPUs.'
		),
		'left-to-you': byVariant({
			serverless: read(
				'tables, loads, and a ceiling on hours',
				redshiftServerlessBilling,
				'2026-11'
			),
			provisioned: read('nodes, tables and loads', redshiftClusters, '2026-11')
		}),
		'first-step': byVariant({
			serverless: read('a workgroup and a namespace', redshiftIntro, '2026-11'),
			provisioned: read('a cluster', redshiftClusters, '2026-11')
		})
	}
});
