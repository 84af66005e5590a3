/** What compute is compared on. So far: the ways to pay for EC2 capacity. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const compute = defineDimensions({
	'made-for': {
		name: 'AWS advises it for',
		group: 'Fit',
		kind: 'phrase'
	},

	'cost-hour': {
		name: 'Cost of an instance hour',
		group: 'Price',
		kind: 'number',
		unit: unit('% of On-Demand'),
		help: 'An hour that is used in full. The low end is the deepest discount AWS publishes; for plans and reservations that is as a rule the longest term, paid upfront. The high end of a plan is an example by AWS with rates it calls hypothetical: one year, partly upfront, Linux. We took the discounts from 100.'
	},
	'discount-most': {
		name: 'Below On-Demand, at most',
		group: 'Price',
		kind: 'number',
		unit: unit('%'),
		help: 'The published maximum, as a rule for the longest term and most upfront. Yours is lower.'
	},
	'example-discount': {
		name: 'Discount in the example by AWS',
		group: 'Price',
		kind: 'number',
		unit: unit('%'),
		help: 'One year, partial upfront, r5.4xlarge Linux. AWS calls the rates illustrative and the percentages hypothetical.'
	},
	'month-hours': {
		name: 'Billed in an average month',
		group: 'Price',
		kind: 'number',
		unit: unit('hour', 'hours'),
		help: 'A term of a year has 365 days, of 24 hours each, over 12 months.'
	},
	'break-even-share': {
		name: 'Pays from, as a share',
		group: 'Price',
		kind: 'number',
		unit: unit('% of the month'),
		help: '100 − the discount in the example by AWS: a commitment bills every hour at the lower rate.'
	},
	'break-even': {
		name: 'Pays from',
		group: 'Price',
		kind: 'number',
		unit: unit('hour a month', 'hours a month'),
		help: 'The hours billed in an average month × (1 − the discount in the example by AWS).'
	},
	'break-even-least': {
		name: 'Never pays below',
		group: 'Price',
		kind: 'number',
		unit: unit('hour a month', 'hours a month'),
		help: 'The hours billed in an average month × (1 − the published maximum).'
	},
	idle: {
		name: 'Bills while nothing runs',
		group: 'Price',
		kind: 'yes-no'
	},
	upfront: {
		name: 'Paid upfront',
		group: 'Price',
		kind: 'set',
		options: ['none', 'partial', 'all']
	},
	'price-moves': {
		name: 'Price may move while it runs',
		group: 'Price',
		kind: 'yes-no'
	},
	'paid-least': {
		name: 'Shortest time you pay for',
		group: 'Price',
		kind: 'phrase'
	},
	'region-fee': {
		name: 'Fee in each Region used',
		group: 'Price',
		kind: 'number',
		unit: unit('US dollars an hour')
	},
	'further-discounts': {
		name: 'Discounts that lower it further',
		group: 'Price',
		kind: 'set',
		options: ['Savings Plans', 'Reserved Instances', 'Host Reservations', 'none']
	},

	interrupted: {
		name: 'AWS may take it back',
		group: 'Capacity',
		kind: 'yes-no'
	},
	notice: {
		name: 'Warning before instances are ended',
		group: 'Capacity',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	reserves: {
		name: 'Guarantees capacity',
		group: 'Capacity',
		kind: 'yes-no',
		help: 'Whether a launch that matches it is sure to find room.'
	},
	'bought-ahead': {
		name: 'Can be arranged for a later date',
		group: 'Capacity',
		kind: 'yes-no'
	},
	'ahead-most': {
		name: 'Booked ahead, at most',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'ahead-least': {
		name: 'Booked ahead, at least',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'ahead-advised': {
		name: 'Best booked ahead',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'held-least': {
		name: 'Held, at least',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'held-most': {
		name: 'Held, at most',
		group: 'Capacity',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'instances-most': {
		name: 'Instances in one booking',
		group: 'Capacity',
		kind: 'number',
		unit: unit('instance', 'instances')
	},
	'vcpus-least': {
		name: 'Smallest dated booking',
		group: 'Capacity',
		kind: 'number',
		unit: unit('vCPU', 'vCPUs')
	},
	'ends-early': {
		name: 'Instances end before the end by',
		group: 'Capacity',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'spot-share': {
		name: 'Spot above the base, by default',
		group: 'Capacity',
		kind: 'number',
		unit: unit('% of what is above the base')
	},
	'quota-of': {
		name: 'What its quota counts',
		group: 'Capacity',
		kind: 'phrase'
	},
	'vcpu-quota': {
		name: 'Quota of standard families, by default',
		group: 'Capacity',
		kind: 'number',
		unit: unit('vCPU', 'vCPUs'),
		help: 'Running A, C, D, H, I, M, R, T and Z instances in a Region; raised on request.'
	},

	terms: {
		name: 'Terms offered',
		group: 'Commitment',
		kind: 'set',
		options: ['none', 'days or weeks', '1 year', '3 years']
	},
	'way-out': {
		name: 'Way out before the end',
		group: 'Commitment',
		kind: 'phrase'
	},
	'account-sharing': {
		name: 'Other accounts can use it',
		group: 'Commitment',
		kind: 'yes-no'
	},
	covers: {
		name: 'Services it covers',
		group: 'Commitment',
		kind: 'set',
		options: ['EC2', 'Fargate', 'Lambda']
	},
	follows: {
		name: 'Discount follows a change of',
		group: 'Commitment',
		kind: 'set',
		options: ['size', 'family', 'operating system', 'tenancy', 'Region']
	},
	modified: {
		name: 'Can be changed by hand',
		group: 'Commitment',
		kind: 'phrase'
	},
	exchanged: {
		name: 'Can be exchanged',
		group: 'Commitment',
		kind: 'yes-no'
	},
	sold: {
		name: 'Can be sold on',
		group: 'Commitment',
		kind: 'yes-no'
	},
	'sale-fee': {
		name: 'Fee on a sale',
		group: 'Commitment',
		kind: 'number',
		unit: unit('% of the price')
	},
	'sale-after': {
		name: 'Can be sold after',
		group: 'Commitment',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'sale-most': {
		name: 'Sales in an account, at most',
		group: 'Commitment',
		kind: 'number',
		unit: unit('US dollars')
	},
	'returned-within': {
		name: 'Returned within',
		group: 'Commitment',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'returned-up-to': {
		name: 'Returned up to',
		group: 'Commitment',
		kind: 'number',
		unit: unit('US dollars an hour')
	},
	'returns-a-year': {
		name: 'Returns in a year, at most',
		group: 'Commitment',
		kind: 'number',
		unit: unit('plan', 'plans')
	},
	'monthly-quota': {
		name: 'New ones, by default',
		group: 'Commitment',
		kind: 'number',
		unit: unit('reservation a month', 'reservations a month')
	},

	'own-hardware': {
		name: 'Hardware of your own',
		group: 'Hardware',
		kind: 'yes-no',
		help: 'No instance of another account on the same physical server.'
	},
	sockets: {
		name: 'Shows sockets and cores',
		group: 'Hardware',
		kind: 'yes-no'
	},
	affinity: {
		name: 'Stays on the same server',
		group: 'Hardware',
		kind: 'yes-no'
	},
	licences: {
		name: 'Licences you bring',
		group: 'Hardware',
		kind: 'one-of',
		options: ['full support', 'some']
	},
	'cleaned-for': {
		name: 'Out of use after a stop, at most',
		group: 'Hardware',
		kind: 'number',
		unit: unit('hour', 'hours'),
		help: 'The host erases its disk and renews its firmware before the next start.'
	},

	// Where code runs: trees/compute.
	'hand-over': {
		name: 'You hand over',
		group: 'Fit',
		kind: 'set',
		options: ['code', 'container image', 'machine']
	},
	'work-suits': {
		name: 'Made for work that',
		group: 'Fit',
		kind: 'set',
		options: ['answers requests', 'reacts to events', 'runs to an end', 'waits long', 'never stops']
	},
	cannot: {
		name: 'What it can’t do',
		group: 'Fit',
		kind: 'phrase'
	},
	'reached-by': {
		name: 'Reached by',
		group: 'Fit',
		kind: 'set',
		options: ['HTTPS', 'TCP or UDP', 'AWS events', 'a queue it polls', 'a job queue']
	},

	'paid-idle': {
		name: 'While nothing happens you pay for',
		group: 'Price',
		kind: 'phrase'
	},
	'compute-hour': {
		name: 'Cost of an hour that is used in full',
		group: 'Price',
		kind: 'number',
		unit: unit('% of EC2 On-Demand'),
		help: 'Two vCPUs and 8 GiB on x86 Linux in us-east-1, at list prices; 100 is an m7i.large instance. Load balancers, traffic and a cluster’s own fee come on top.'
	},
	'managing-fee': {
		name: 'Fee for managing the instances',
		group: 'Price',
		kind: 'number',
		unit: unit('% of the instance’s price')
	},
	'spot-most': {
		name: 'Saved by Spot, at most',
		group: 'Price',
		kind: 'number',
		unit: unit('%')
	},
	'lowered-by': {
		name: 'Price lowered by',
		group: 'Price',
		kind: 'set',
		options: ['Spot', 'Savings Plans', 'Reserved Instances', 'none']
	},

	'longest-run': {
		name: 'One run lasts, at most',
		group: 'Limits',
		kind: 'phrase'
	},
	'call-most': {
		name: 'One call runs, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'vcpu-most': {
		name: 'vCPUs of one copy, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('vCPU', 'vCPUs'),
		help: 'A copy is one function environment, task, pod, job or instance.'
	},
	'memory-most': {
		name: 'Memory of one copy, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('GiB')
	},
	'calls-at-once': {
		name: 'Calls at once, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('call', 'calls')
	},
	'environments-added': {
		name: 'Environments added for one function',
		group: 'Limits',
		kind: 'number',
		unit: unit('every 10 seconds')
	},
	'request-most': {
		name: 'Request or response, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('MB')
	},
	'package-most': {
		name: 'Container image, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('GB')
	},
	'durable-steps': {
		name: 'Operations in one execution, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('operation', 'operations')
	},
	'array-most': {
		name: 'Jobs in one array, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('job', 'jobs')
	},
	'node-life': {
		name: 'An instance is replaced after, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'retire-notice': {
		name: 'Notice before tasks are retired, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'least-copies': {
		name: 'Instances that always run, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('instance', 'instances')
	},

	hardware: {
		name: 'Hardware you can choose',
		group: 'Machine',
		kind: 'phrase'
	},
	'host-os': {
		name: 'Operating systems',
		group: 'Machine',
		kind: 'set',
		options: ['Linux', 'Windows', 'macOS']
	},
	'host-access': {
		name: 'How far you get in',
		group: 'Machine',
		kind: 'one-of',
		options: ['not at all', 'the container', 'the machine']
	},
	'isolated-by': {
		name: 'Kept apart from its neighbours by',
		group: 'Machine',
		kind: 'phrase'
	},

	'starts-in': {
		name: 'A new copy takes',
		group: 'Scaling',
		kind: 'phrase'
	},
	'grows-by': {
		name: 'Grows with',
		group: 'Scaling',
		kind: 'phrase'
	},

	// What drives capacity: trees/auto-scaling.
	'driven-by': {
		name: 'The number follows',
		group: 'Fit',
		kind: 'phrase'
	},
	'acts-when': {
		name: 'It acts',
		group: 'Fit',
		kind: 'one-of',
		options: ['ahead of the load', 'once the load has changed', 'only when a copy fails']
	},
	'scales-what': {
		name: 'Can scale',
		group: 'Fit',
		kind: 'set',
		options: [
			'Auto Scaling groups',
			'ECS services',
			'DynamoDB tables',
			'Aurora replicas',
			'Lambda provisioned concurrency'
		],
		help: 'Application Auto Scaling knows more: EMR, ElastiCache, Keyspaces, MSK storage, Neptune, SageMaker AI, WorkSpaces and resources of your own.'
	},
	'metric-needed': {
		name: 'Metric it needs',
		group: 'Fit',
		kind: 'phrase'
	},
	'goes-with': {
		name: 'Often joined with',
		group: 'Fit',
		kind: 'phrase'
	},
	'on-a-jump': {
		name: 'When load jumps, you get',
		group: 'Scaling',
		kind: 'phrase'
	},
	'how-many': {
		name: 'Who works out how many',
		group: 'Scaling',
		kind: 'one-of',
		options: ['it does', 'you do']
	},
	'decides-at': {
		name: 'It decides',
		group: 'Scaling',
		kind: 'phrase'
	},
	'takes-away': {
		name: 'Takes capacity away too',
		group: 'Scaling',
		kind: 'yes-no'
	},
	'to-zero': {
		name: 'Can go down to none',
		group: 'Scaling',
		kind: 'yes-no'
	},
	'pause-after': {
		name: 'Pause after a change, by default',
		group: 'Scaling',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'alarm-maker': {
		name: 'CloudWatch alarms',
		group: 'Scaling',
		kind: 'one-of',
		options: ['it makes them', 'you make them', 'none']
	},
	'scaling-rules': {
		name: 'Rules for one group or service, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('rule', 'rules'),
		help: 'Scaling policies of all kinds together, or scheduled actions.'
	},
	'you-tend': {
		name: 'What you keep right',
		group: 'Operations',
		kind: 'phrase'
	},
	'costs-itself': {
		name: 'Costs anything itself',
		group: 'Price',
		kind: 'yes-no'
	},
	'metric-every': {
		name: 'Reads its metric every, at best',
		group: 'Scaling',
		kind: 'number',
		unit: unit('second', 'seconds')
	},
	'use-low': {
		name: 'Target of use, at least',
		group: 'Scaling',
		kind: 'number',
		unit: unit('%')
	},
	'use-high': {
		name: 'Target of use, at most',
		group: 'Scaling',
		kind: 'number',
		unit: unit('%')
	},
	'points-down': {
		name: 'Points below the target before it shrinks',
		group: 'Scaling',
		kind: 'number',
		unit: unit('data point', 'data points')
	},
	'readers-most': {
		name: 'Readers, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('reader', 'readers')
	},
	'steps-most': {
		name: 'Steps in a policy, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('step', 'steps')
	},
	'history-least': {
		name: 'Past data it needs, at least',
		group: 'Scaling',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'history-most': {
		name: 'Past data it looks at, at most',
		group: 'Scaling',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'forecast-span': {
		name: 'Looks ahead',
		group: 'Scaling',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'forecast-renewed': {
		name: 'Forecast renewed every',
		group: 'Scaling',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	'late-most': {
		name: 'Late by, at most',
		group: 'Scaling',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},

	// How instances sit on hardware: trees/placement-group.
	'placed-how': {
		name: 'Where the instances stand',
		group: 'Fit',
		kind: 'phrase'
	},
	'rack-loss': {
		name: 'A broken rack takes',
		group: 'Fit',
		kind: 'phrase'
	},
	'spans-zones': {
		name: 'Can span several zones',
		group: 'Fit',
		kind: 'yes-no'
	},
	'group-holds': {
		name: 'How many it holds',
		group: 'Limits',
		kind: 'phrase'
	},
	'flow-most': {
		name: 'One flow between two instances, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps'),
		help: 'One connection. Several connections together can use the whole bandwidth of the instance.'
	},
	'no-room': {
		name: 'When there is no room',
		group: 'Capacity',
		kind: 'phrase'
	},
	'reserves-inside': {
		name: 'Capacity can be reserved in it',
		group: 'Capacity',
		kind: 'yes-no'
	},
	'takes-dedicated': {
		name: 'Takes Dedicated Instances',
		group: 'Hardware',
		kind: 'yes-no',
		help: 'Dedicated Hosts go into no placement group.'
	},
	'apart-most': {
		name: 'Running instances in one zone, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('instance', 'instances')
	},
	'partitions-most': {
		name: 'Partitions in one zone, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('partition', 'partitions')
	},
	'partitions-dedicated': {
		name: 'Partitions with Dedicated Instances, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('partition', 'partitions')
	},
	'groups-most': {
		name: 'Groups in a Region, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('group', 'groups')
	},
	'flow-express': {
		name: 'One flow by ENA Express, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	},
	'flow-outside': {
		name: 'Traffic to the internet or Direct Connect, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('Gbps')
	}
});
