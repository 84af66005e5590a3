/** Outcomes for what databases provide. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	aasScheduled,
	aasTarget,
	auroraScaling,
	dynamodbScaling
} from '#trees/candidates/compute/sources.ts';

const warmThroughput = {
	title: 'Understanding DynamoDB warm throughput',
	url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput.html'
};

const dynamodbPrices = {
	title: 'Amazon DynamoDB pricing',
	url: 'https://aws.amazon.com/dynamodb/pricing/'
};

const indexes = {
	lead: 'Indexes have capacity of their own.',
	text: 'A global secondary index that is too small holds back writes to the table. Give it the same policy.'
};

const onDemandFirst = {
	lead: 'Ask whether the table should be on demand.',
	text: 'On demand needs no policy, and a table can be warmed up for a peak above its former ones. Provisioned pays where use is high and even. That is the next decision.'
};

export const databases = {
	table: {
		title: 'Use target tracking on the table’s capacity.',
		short: 'Target on DynamoDB',
		recommend: ['target-tracking@dynamodb'],
		lede: 'It holds the used share of read and of write capacity at a target between {target-tracking.use-low.dynamodb} and {target-tracking.use-high.dynamodb}, within limits that you set. Short bursts are met by what the table has saved up.',
		rival: {
			candidate: 'scheduled-scaling@dynamodb',
			when: 'throttled requests come at the same hour each day.'
		},
		cost: {
			none: 'not applicable',
			why: 'Scaling adds no fee to the table. You pay for provisioned units, so a higher target costs less and throttles sooner; AWS Config, if it records, bills changes of the alarms.',
			page: dynamodbPrices
		},
		watch: [
			{
				lead: 'It takes minutes, and throttles meanwhile.',
				text: 'Use must be above the target for two minutes in a row, and the change itself takes some more. Let clients retry with growing pauses.'
			},
			onDemandFirst,
			indexes,
			{
				lead: 'It comes down slowly.',
				text: 'Use must lie below the target for {target-tracking.points-down.dynamodb} in a row.'
			},
			{
				lead: 'A hot key is not cured.',
				text: 'If all ask for one key, more capacity for the table helps little. Spread the keys or cache them.'
			},
			{
				lead: 'Clean up.',
				text: 'Deleting a table leaves its policies and alarms behind.'
			}
		],
		first: {
			docs: dynamodbScaling,
			resources: [
				'AWS::ApplicationAutoScaling::ScalableTarget',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'dynamodb-capacity',
				ask: 'On demand, provisioned or reserved?',
				known: 'load that moves over many minutes'
			},
			{
				tree: 'caching',
				ask: 'Could a cache take the reads?',
				known: 'a DynamoDB table whose reads vary'
			}
		],
		sources: [dynamodbScaling, aasTarget, warmThroughput]
	},

	'table-peak': {
		title: 'Use scheduled scaling on the table, with target tracking.',
		short: 'Schedule on DynamoDB',
		recommend: ['scheduled-scaling@dynamodb', 'target-tracking@dynamodb'],
		lede: 'A scheduled action raises the least capacity before the known peak, so that the table is ready; target tracking follows the rest, and a second action lowers the least again.',
		rival: {
			candidate: 'fixed-size',
			when: 'lowering the capacity afterwards saves next to nothing. If use is low besides, the table should be on demand.'
		},
		cost: {
			none: 'not applicable',
			why: 'Scaling adds no fee to the table. You pay for the raised units from the action until the way back; compare that with the price of the same requests on demand.',
			page: dynamodbPrices
		},
		watch: [
			{
				lead: 'Be early.',
				text: 'The table needs minutes to change. Let the action come well before the peak, and the way back well after.'
			},
			onDemandFirst,
			indexes,
			{
				lead: 'Raise the most as well.',
				text: 'The least must not stand above the most: set both in one action.'
			},
			{
				lead: 'Not in the console.',
				text: 'Scheduled actions for tables are made by command line, SDK or CloudFormation, in UTC unless you name a time zone.'
			},
			{
				lead: 'Slow the import instead?',
				text: 'A nightly import can often run at half the speed on half the capacity.'
			}
		],
		first: {
			docs: dynamodbScaling,
			resources: [
				'AWS::ApplicationAutoScaling::ScalableTarget',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'dynamodb-capacity',
				ask: 'On demand, provisioned or reserved?',
				known: 'a steep peak at a known hour'
			}
		],
		sources: [dynamodbScaling, aasScheduled, aasTarget, warmThroughput]
	},

	readers: {
		title: 'Use target tracking on Aurora’s readers.',
		short: 'Target on Aurora',
		recommend: ['target-tracking@aurora'],
		lede: 'Aurora adds and removes readers so that their average CPU or number of connections stays at the target. Queries find new ones by the reader endpoint.',
		rival: {
			candidate: 'scheduled-scaling',
			when: 'the peak has its hour: raise the least number of readers before it.'
		},
		cost: {
			none: 'not applicable',
			why: 'Scaling adds no fee. Each reader is paid for while it runs, like any instance of the cluster, so a higher target means fewer of them.',
			page: {
				title: 'Amazon Aurora pricing',
				url: 'https://aws.amazon.com/rds/aurora/pricing/'
			}
		},
		watch: [
			{
				lead: 'It does nothing for writes.',
				text: 'Only readers come and go. A busy writer needs a larger class, or another design.'
			},
			{
				lead: 'One reader must be there.',
				text: 'Without any there is no metric, and nothing scales. Make one by hand; only those it made itself are removed.'
			},
			{
				lead: 'Old connections stay where they are.',
				text: 'Pools that never reconnect leave new readers idle. Use the reader endpoint, a driver that knows the cluster, and a limited life of connections.'
			},
			{
				lead: 'A new reader is an instance that starts.',
				text: 'It needs its time, and its memory begins empty. Set the target low enough for that.'
			},
			{
				lead: 'Averages hide custom endpoints.',
				text: 'All readers count, also those set apart for reports.'
			},
			{
				lead: 'Up to {target-tracking.readers-most.aurora}.',
				text: 'New ones have the writer’s class and the last place in failover. In a global database, secondary clusters don’t take part.'
			}
		],
		first: {
			docs: auroraScaling,
			resources: [
				'AWS::ApplicationAutoScaling::ScalableTarget',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'rds-availability',
				ask: 'Which readers also take over when the writer fails?',
				known: 'readers that come and go stand last'
			},
			{
				tree: 'caching',
				ask: 'Could a cache take the reads?',
				known: 'reads of an Aurora cluster vary'
			}
		],
		sources: [auroraScaling, aasTarget]
	}
} satisfies Record<string, OutcomeWords>;
