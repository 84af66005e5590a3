import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { onDemandPrices } from '../compute/sources.ts';
import {
	athenaWhen,
	emrBenefits,
	emrEks,
	emrIntro,
	emrPricing,
	emrPurchasing,
	emrServerless,
	emrServerlessQuotas,
	emrServerlessRun,
	emrServerlessStop,
	lakeIntro
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'emr',
	name: 'Amazon EMR',
	short: 'EMR',
	summary:
		'Open-source engines for very large data, such as Spark, Hive and HBase: serverless, on EC2 clusters, or on a Kubernetes cluster of yours.',
	alias: [
		'Elastic MapReduce',
		'EMR Serverless',
		'EMR on EC2',
		'EMR on EKS',
		'Hadoop',
		'Spark',
		'Hive',
		'HBase',
		'Presto',
		'MapReduce',
		'Databricks',
		'big data cluster'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { serverless: 'Serverless', ec2: 'on EC2', eks: 'on EKS' }
	},
	facts: {
		'made-for': read('custom code over extremely large data', athenaWhen, '2026-11'),
		cannot: byVariant({
			serverless: read(
				'run HBase or Presto, or let you choose instances',
				emrServerless,
				'2026-11',
				'it runs Spark and Hive'
			),
			ec2: read('work without nodes that you size', emrBenefits, '2026-11'),
			eks: read('work without an EKS cluster', emrEks, '2026-11')
		}),
		'asked-with': byVariant({
			serverless: read('Spark and Hive jobs', emrServerless, '2026-11'),
			ec2: read('Spark, Hive, HBase, Presto and other programs', athenaWhen, '2026-11'),
			eks: read('open-source frameworks in containers', emrEks, '2026-11', 'such as Spark')
		}),
		'data-lies': byVariant({
			serverless: read('in S3 and other sources', emrServerless, '2026-11'),
			ec2: read(
				'in S3, DynamoDB, or HDFS on its nodes',
				emrBenefits,
				'2026-11',
				'HDFS goes with the cluster'
			)
		}),
		'seen-after': read('when the job has run', emrIntro, '2026-11', 'streaming jobs run on'),
		'finest-grant': read(
			'columns, rows and cells',
			lakeIntro,
			'2026-11',
			'by Lake Formation, for Spark'
		),
		'longest-run': byVariant({
			serverless: read('12 hours', emrServerlessRun, '2026-11', 'unless you set another limit'),
			ec2: read('until you end the cluster', emrBenefits, '2026-11')
		}),
		'first-quota': byVariant({
			serverless: read(
				'16 vCPUs at once in a Region',
				emrServerlessQuotas,
				'2026-11',
				'at first; can be raised, and grows with use'
			)
		}),
		'compute-hour': byVariant({
			serverless: read(150, emrPricing, '2026-10', 'worked out from a copy of the price list, x86'),
			ec2: read(
				{ from: 100 },
				onDemandPrices,
				'2026-11',
				'worked out; EMR’s own fee on top; far less on Spot'
			)
		}),
		'billed-for': byVariant({
			serverless: read(
				'vCPU, memory and disk of workers by the second',
				emrServerlessRun,
				'2026-11'
			),
			ec2: read('instances and disks, and a fee on them', emrPurchasing, '2026-11')
		}),
		'paid-idle': byVariant({
			serverless: read(
				'nothing, unless workers are kept warm',
				emrServerlessStop,
				'2026-11',
				'it stops after 15 minutes by default'
			),
			ec2: read('every node until the cluster ends', emrBenefits, '2026-11'),
			eks: read('the EKS cluster', emrEks, '2026-11')
		}),
		'grows-by': byVariant({
			serverless: read('workers, by itself', emrServerless, '2026-11'),
			ec2: read('nodes, by your rules', emrBenefits, '2026-11'),
			eks: read('nodes of the EKS cluster, or Fargate', emrEks, '2026-11')
		}),
		'lowered-by': byVariant({
			ec2: read(['Spot', 'Reserved Instances'], emrPurchasing, '2026-11')
		}),
		'operated-by': byVariant({
			serverless: read('AWS', emrServerless, '2026-11'),
			ec2: read('shared', emrBenefits, '2026-11', 'you size nodes, and may log in'),
			eks: read('shared', emrEks, '2026-11', 'you run the EKS cluster')
		}),
		'left-to-you': byVariant({
			serverless: read('jobs, releases, a ceiling on capacity', emrServerless, '2026-11'),
			ec2: read('nodes, software on them, ending clusters', emrBenefits, '2026-11'),
			eks: read('the Kubernetes cluster and its nodes', emrEks, '2026-11')
		}),
		'first-step': byVariant({
			serverless: read('an application and a job role', emrServerless, '2026-11'),
			ec2: read('a cluster', emrBenefits, '2026-11'),
			eks: read('a virtual cluster on EKS', emrEks, '2026-11')
		})
	}
});
