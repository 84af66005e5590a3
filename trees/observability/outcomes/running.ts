/** Outcomes about how things run: numbers, tries from outside, and traces. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	applicationSignals,
	canariesIntro,
	canaryApi,
	cloudWatchAccounts,
	cloudWatchAgent,
	cloudWatchAlarms,
	cloudWatchCosts,
	cloudWatchPricing,
	metricConcepts,
	prometheusIntro,
	prometheusPricing,
	rumIntro,
	rumMetricsApi,
	traceConcepts,
	tracePricing,
	traceSdkTimeline,
	transactionSearch
} from '#trees/candidates/delivery/sources.ts';
import { endedServices } from '#trees/candidates/data/sources.ts';

export const running = {
	alarms: {
		title: 'Watch CloudWatch metrics with alarms.',
		short: 'CloudWatch metrics',
		recommend: ['cloudwatch-metrics'],
		lede: 'AWS services send their numbers there by themselves, and your programs can add some. Alarms compare them with a threshold, or with what is usual, and call people or start an action.',
		rival: {
			candidate: 'managed-prometheus',
			when: 'the numbers come from Kubernetes with many labels, and people think in PromQL.'
		},
		cost: {
			none: 'not applicable',
			why: 'Many metrics of AWS services are free. You pay for each metric of your own, alarm and dashboard by the month, so the number of combinations of dimensions decides.',
			page: cloudWatchPricing
		},
		watch: [
			{
				lead: 'Each combination is a metric.',
				text: 'A customer or request number as a dimension makes a metric, and a fee, for each value. Write such things into the log, and query them there.'
			},
			{
				lead: 'Alarm on what users feel.',
				text: 'Errors, latency, the age of the oldest job. A processor that works hard is no incident, and alarms that nobody acts on hide the one that counts.'
			},
			{
				lead: 'Say what silence means.',
				text: 'A metric that stops leaves an alarm without data. Choose for each alarm whether missing data is good, bad or ignored.'
			},
			{
				lead: 'Fine values fade.',
				text: 'After weeks only coarser values remain, and after {cloudwatch-metrics.records-kept} none. Export what must be compared over years.'
			},
			{
				lead: 'Memory and disks need the agent.',
				text: 'EC2 reports what it sees from outside. The CloudWatch agent inside the server sends the rest, as metrics of your own.'
			},
			{
				lead: 'Ready-made sets send everything.',
				text: 'Container Insights and agents send a long list. Leave out in the agent or collector what nobody looks at.'
			}
		],
		older:
			'Older material gives a metric ten dimensions; {cloudwatch-metrics.metric-dimensions} are allowed now. It also names DevOps Guru, which ends in September 2027.',
		first: {
			docs: cloudWatchAlarms,
			resources: ['AWS::CloudWatch::Alarm', 'AWS::SNS::Topic', 'AWS::CloudWatch::Dashboard']
		},
		next: [
			{
				tree: 'auto-scaling',
				ask: 'Should capacity follow the number?',
				known: 'the metric and its alarm are in CloudWatch'
			},
			{
				tree: 'messaging',
				ask: 'How does the alarm reach people?',
				known: 'an alarm sends to an SNS topic'
			}
		],
		sources: [
			metricConcepts,
			cloudWatchAlarms,
			cloudWatchAgent,
			cloudWatchCosts,
			cloudWatchAccounts,
			endedServices
		]
	},

	prometheus: {
		title: 'Send the metrics to Managed Prometheus.',
		short: 'Managed Prometheus',
		recommend: ['managed-prometheus'],
		lede: 'It takes the samples that your collectors send, answers the same PromQL, and keeps them in three zones. Dashboards and rules move over; servers and disks of Prometheus go away.',
		rival: {
			candidate: 'cloudwatch-metrics',
			when: 'the metrics can come by OpenTelemetry, about a month of them in PromQL is enough, and a preview will do.'
		},
		cost: {
			none: 'not published',
			why: 'Samples taken in and compressed storage are billed, which a CloudWatch metric by the month doesn’t compare with. Labels and the interval of collection decide.',
			page: prometheusPricing
		},
		watch: [
			{
				lead: 'Labels multiply.',
				text: 'A user or session number as a label makes a series for each value. Drop such labels in the collector, before they are paid for.'
			},
			{
				lead: 'Something must still collect.',
				text: 'The workspace stores and answers. A collector, managed or in the cluster, finds the targets and sends.'
			},
			{
				lead: 'Dashboards are another service.',
				text: 'Managed Grafana, or a Grafana of your own, draws from it, and from CloudWatch beside it.'
			},
			{
				lead: 'Set how long.',
				text: 'Metrics go after a default span. You can set up to {managed-prometheus.records-kept}.'
			}
		],
		older: 'Older material runs Prometheus on servers, with Thanos or Cortex for history.',
		first: {
			docs: prometheusIntro,
			resources: ['AWS::APS::Workspace', 'AWS::APS::Scraper', 'AWS::APS::RuleGroupsNamespace']
		},
		next: [
			{
				tree: 'identity',
				ask: 'How do people sign in to the dashboards?',
				known: 'metrics are in a workspace of Managed Prometheus'
			},
			{ tree: 'compute', ask: 'Is Kubernetes itself the right place?' }
		],
		sources: [prometheusIntro, metricConcepts]
	},

	canary: {
		title: 'Try it with a Synthetics canary, and measure visitors with RUM.',
		short: 'Canary + RUM',
		recommend: ['cloudwatch-synthetics', 'cloudwatch-rum'],
		lede: 'A canary does what a customer does, as often as every minute, and notices a fault even when nobody visits. RUM reports what real visitors’ browsers met: slow pages, broken scripts, by device and place. Begin with whichever is asked.',
		rival: {
			candidate: 'cloudwatch-metrics',
			when: 'there is traffic day and night, so that error rates show a failure as soon.'
		},
		cost: {
			none: 'not applicable',
			why: 'A canary is billed by the run, its Lambda function and files in S3 on top; RUM by events of sessions. How often it runs, and the share of sessions, decide.',
			page: cloudWatchPricing
		},
		watch: [
			{
				lead: 'A canary acts for real.',
				text: 'One that orders makes orders. Give it a customer of its own, and keep it out of statistics and stock.'
			},
			{
				lead: 'A silent canary is an alarm too.',
				text: 'If it stops running, nothing fails. Let missing data count as bad.'
			},
			{
				lead: 'Pages change.',
				text: 'A new button breaks the script. Change it with the page, and wait for two failures in a row before somebody is woken.'
			},
			{
				lead: 'Runtimes age.',
				text: 'A canary on a retired runtime keeps running, but can’t be changed until it is moved.'
			},
			{
				lead: 'Private pages need a way.',
				text: 'In a VPC the canary must also reach CloudWatch and S3, or it looks as if it never ran.'
			},
			{
				lead: 'RUM watches people.',
				text: 'Set the share of sessions, keep personal data out, and settle consent. Data goes after {cloudwatch-rum.records-kept} unless copied into CloudWatch Logs.'
			}
		],
		first: {
			docs: canariesIntro,
			resources: [
				'AWS::Synthetics::Canary',
				'AWS::RUM::AppMonitor',
				'AWS::CloudWatch::Alarm',
				'AWS::S3::Bucket'
			]
		},
		next: [
			{
				tree: 'dns-routing',
				ask: 'Should callers be sent elsewhere when it fails?',
				known: 'a canary and its alarm notice the failure'
			},
			{
				tree: 'secrets',
				ask: 'Where does the canary’s password live?',
				known: 'a script signs in on a schedule'
			}
		],
		sources: [canariesIntro, canaryApi, rumIntro, rumMetricsApi, cloudWatchAlarms]
	},

	tracing: {
		title: 'Trace requests into X-Ray with OpenTelemetry.',
		short: 'X-Ray',
		recommend: ['x-ray'],
		lede: 'Programs report each step of a request by OpenTelemetry. X-Ray shows its way and where time went; Application Signals draws the map and tracks objectives for each service.',
		rival: {
			candidate: 'cloudwatch-metrics',
			when: 'one service alone is slow, and its own metrics and log lines already say where.'
		},
		cost: {
			none: 'not applicable',
			why: 'Traces or signals are billed by number, all spans by the GB. The share that you trace decides, so no ratio to logs is fair.',
			page: tracePricing
		},
		watch: [
			{
				lead: 'Not every request is there.',
				text: 'By default the first of each second is traced, and {x-ray.sampled-share} of the rest. For single customers’ cases turn on Transaction Search, which keeps all spans.'
			},
			{
				lead: 'It ends at your door.',
				text: 'What happens in visitors’ browsers is the work of CloudWatch RUM. Traces go after {x-ray.records-kept}.'
			},
			{
				lead: 'One gap cuts the trace.',
				text: 'Each service must pass the tracing header on, over queues too. Start with those on the slowest path.'
			},
			{
				lead: 'Don’t start with the X-Ray SDK.',
				text: 'It gets security fixes only. Take the AWS distribution of OpenTelemetry and the CloudWatch agent.'
			},
			{
				lead: 'Mark what you will search for.',
				text: 'Only annotations are indexed, {x-ray.annotations-most} of a trace. Never put personal data there.'
			}
		],
		older:
			'Older material installs the X-Ray SDK and daemon, which have been in maintenance since February 2026.',
		first: {
			docs: applicationSignals,
			resources: [
				'AWS::ApplicationSignals::Discovery',
				'AWS::ApplicationSignals::ServiceLevelObjective',
				'AWS::XRay::SamplingRule'
			]
		},
		next: [
			{
				tree: 'caching',
				ask: 'Would a cache take the slow call away?',
				known: 'a trace shows which call is slow'
			},
			{
				tree: 'deployment',
				ask: 'Should a bad release be taken back by an objective?',
				known: 'latency and faults are measured for each service'
			}
		],
		sources: [traceConcepts, traceSdkTimeline, transactionSearch, applicationSignals]
	}
} satisfies Record<string, OutcomeWords>;
