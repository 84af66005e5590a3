/** Outcomes in which data is brought into shape. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	athenaWhen,
	emrBenefits,
	emrEks,
	emrPricing,
	emrPurchasing,
	emrReleases,
	emrReplacement,
	emrServerless,
	emrServerlessQuotas,
	emrServerlessStop,
	emrStart,
	glueAuthor,
	glueIntro,
	glueJobs,
	gluePricing
} from '#trees/candidates/data/sources.ts';

export const preparing = {
	jobs: {
		title: 'Prepare the data with Glue jobs.',
		short: 'Glue jobs',
		recommend: ['glue'],
		lede: 'You draw a job or write it in Python; Glue brings workers for each run and takes them away. Its catalogue then shows the result to Athena, Redshift and EMR as tables.',
		against: {
			emr: 'Releases, settings and an application to keep, for jobs that need none of it.'
		},
		rival: {
			candidate: 'athena',
			when: 'plain SQL over files in S3 does it, and each step ends within {athena.longest-run}.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['emr@serverless', 'emr@ec2'],
			says: 'You pay for workers by the second while a job runs. Flex runs cost about a third less and may wait for capacity.',
			page: gluePricing
		},
		watch: [
			{
				lead: 'A job that hangs is billed.',
				text: 'Set its timeout near what it needs: {glue.longest-run} are possible, and the default is hours.'
			},
			{
				lead: 'Don’t read everything each night.',
				text: 'Job bookmarks remember what was processed. Test what a second run does.'
			},
			{
				lead: 'Small data needs no Spark.',
				text: 'For some MB, a Python shell job or a Lambda function does.'
			},
			{
				lead: 'Crawlers guess.',
				text: 'A crawler infers columns and types. Where you know them, define the table yourself.'
			},
			{
				lead: 'Clicks instead of code.',
				text: 'Glue Studio draws jobs; DataBrew cleans tables by recipes.'
			}
		],
		older: 'Older material names Glue for Ray and Data Pipeline; both take no new customers.',
		first: {
			docs: glueAuthor,
			resources: ['AWS::Glue::Job', 'AWS::Glue::Trigger', 'AWS::Glue::Database', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'workflow',
				ask: 'What runs several jobs in order?',
				known: 'each step is a Glue job'
			},
			{
				tree: 'compute',
				ask: 'Is it rather one program over many single files?',
				known: 'data must be converted, on a schedule'
			}
		],
		sources: [glueIntro, glueJobs]
	},

	'serverless-spark': {
		title: 'Run the jobs on EMR Serverless.',
		short: 'EMR Serverless',
		recommend: ['emr@serverless'],
		lede: 'You hand over Spark or Hive jobs as they are and name a release. AWS brings workers for each stage and takes them away; no cluster is sized or patched.',
		against: {
			glue: 'Jobs would have to fit its few versions of Spark.'
		},
		rival: {
			candidate: 'emr@eks',
			when: 'the team runs an EKS cluster already, and the jobs should share it.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['glue', 'emr@ec2'],
			says: 'You pay for vCPU, memory and extra disk of workers by the second, at least a minute each. Workers kept warm are paid while they wait.',
			page: emrPricing
		},
		watch: [
			{
				lead: 'The first quota is small.',
				text: 'A new account has {emr.first-quota.serverless}. Ask for more before the first large run.'
			},
			{
				lead: 'Cap it.',
				text: 'Set a maximum capacity for each application, or one job takes all that the account may have.'
			},
			{
				lead: 'Long jobs are cut off.',
				text: 'A run ends after {emr.longest-run.serverless} unless you set another limit.'
			},
			{
				lead: 'Starting takes a moment.',
				text: 'Where people wait for answers, keep some workers warm, and let the application stop when idle.'
			},
			{
				lead: 'HDFS isn’t there.',
				text: 'Read and write S3, and change paths in old jobs.'
			}
		],
		older: 'Older material starts a cluster for each job and ends it afterwards.',
		first: {
			docs: emrServerless,
			resources: ['AWS::EMRServerless::Application', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'workflow',
				ask: 'What runs several jobs in order?',
				known: 'each step is a Spark job on EMR Serverless'
			},
			{
				tree: 'data-transfer',
				ask: 'How does the data of the old cluster get to S3?',
				known: 'EMR Serverless reads it there'
			}
		],
		sources: [emrServerless, emrServerlessQuotas, emrServerlessStop, emrReleases]
	},

	clusters: {
		title: 'Run the engines on EMR clusters on EC2.',
		short: 'EMR on EC2',
		recommend: ['emr@ec2'],
		lede: 'A cluster has the engines you list, on instances you choose: HBase, Presto, Hive, Spark, and packages of your own. Spot takes much off the price of work that can be repeated.',
		against: {
			athena: 'It answers SQL over files; it runs no programs of yours.'
		},
		rival: {
			candidate: 'emr@eks',
			when: 'the jobs are Spark in containers, and an EKS cluster is there anyway.'
		},
		cost: {
			dimension: 'compute-hour',
			against: ['emr@serverless', 'glue'],
			says: 'You pay for instances and disks as on EC2, and a fee for EMR on each. Spot and Reserved Instances lower the first part. A forgotten cluster bills on.',
			page: emrPricing
		},
		watch: [
			{
				lead: 'End what is done.',
				text: 'Let a cluster end after its last step, or when idle. Long-running ones bill every hour.'
			},
			{
				lead: 'Data on the nodes dies with them.',
				text: 'HDFS goes with the cluster, and EMR replaces core nodes that fail. Keep what must last in S3.'
			},
			{
				lead: 'Spot for workers that hold nothing.',
				text: 'Task nodes may go at any time. Keep the primary and core nodes On-Demand where a restart hurts.'
			},
			{
				lead: 'Traffic through NAT costs a lot.',
				text: 'In private subnets, add a gateway endpoint for S3.'
			},
			{
				lead: 'Perhaps no cluster is needed.',
				text: 'If the list of jobs turns out to be Spark and Hive alone, EMR Serverless runs them without nodes.'
			},
			{
				lead: 'You patch by releases.',
				text: 'A running cluster keeps its release. Plan to make new ones.'
			}
		],
		older: 'Older material names Spot Blocks; they have ended.',
		first: { docs: emrStart, resources: ['AWS::EMR::Cluster', 'AWS::IAM::InstanceProfile'] },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Which nodes on Spot, which reserved?',
				known: 'EMR clusters on EC2'
			},
			{
				tree: 'placement-group',
				ask: 'Should nodes stand apart, or close together?',
				known: 'a cluster with HBase or HDFS on its nodes'
			},
			{ tree: 'storage', ask: 'Where does the data stay when a cluster ends?' }
		],
		sources: [emrBenefits, emrPurchasing, emrReplacement, emrServerless, emrEks, athenaWhen]
	}
} satisfies Record<string, OutcomeWords>;
