/** What the deployment strategies are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const delivery = defineDimensions({
	platforms: {
		name: 'Offered on',
		group: 'At a glance',
		kind: 'set',
		options: ['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda', 'ECS', 'API Gateway'],
		help: 'Where the platform carries the strategy out, or gives you the part that does.'
	},
	called: {
		name: 'Its name there',
		group: 'At a glance',
		kind: 'phrase',
		help: 'The word for it in the console, the template or the API.'
	},
	'stands-in-front': {
		name: 'What must stand in front',
		group: 'At a glance',
		kind: 'phrase',
		help: 'What shares the traffic out between the old version and the new one.'
	},

	'extra-capacity': {
		name: 'Extra capacity while it runs',
		group: 'While it runs',
		kind: 'number',
		unit: unit('%'),
		help: 'In per cent of what normally runs: what you pay for on top, for as long as the note says.'
	},
	downtime: {
		name: 'Gap in service',
		group: 'While it runs',
		kind: 'yes-no'
	},
	capacity: {
		name: 'Capacity that serves meanwhile',
		group: 'While it runs',
		kind: 'one-of',
		options: ['none', 'less', 'full', 'up to double']
	},
	mixed: {
		name: 'Old and new serve side by side',
		group: 'While it runs',
		kind: 'yes-no'
	},
	share: {
		name: 'A set share of traffic first',
		group: 'While it runs',
		kind: 'yes-no'
	},
	'tests-first': {
		name: 'Your own tests before any user',
		group: 'While it runs',
		kind: 'yes-no',
		help: 'Whether the new version runs in its place and can be called before users reach it.'
	},
	moves: {
		name: 'How the traffic moves',
		group: 'While it runs',
		kind: 'one-of',
		options: ['at one moment', 'in two steps', 'in equal steps', 'batch by batch', 'as you decide']
	},
	'runs-on': {
		name: 'The new version runs on',
		group: 'While it runs',
		kind: 'one-of',
		options: ['the same servers', 'new servers', 'both', 'no servers of yours']
	},
	dns: {
		name: 'A DNS record changes',
		group: 'While it runs',
		kind: 'yes-no'
	},
	duration: {
		name: 'How long it takes',
		group: 'While it runs',
		kind: 'one-of',
		options: ['shortest', 'moderate', 'longer', 'longest', 'as you set it'],
		help: 'From shortest to longest as Elastic Beanstalk ranks its policies.'
	},

	failure: {
		name: 'Who meets a bad version',
		group: 'If it fails',
		kind: 'one-of',
		options: ['everyone', 'batches done so far', 'the share moved so far', 'hardly anyone']
	},
	'way-back': {
		name: 'Way back',
		group: 'If it fails',
		kind: 'one-of',
		options: ['deploy the old version again', 'end the new servers', 'move the traffic back']
	},
	'goes-back-itself': {
		name: 'Goes back by itself',
		group: 'If it fails',
		kind: 'yes-no',
		help: 'Whether the platform turns a failed rollout round without you, once you have set it so.'
	},
	afterwards: {
		name: 'The old version afterwards',
		group: 'If it fails',
		kind: 'one-of',
		options: ['is overwritten', 'is ended', 'waits for a set time', 'stays until you end it']
	},

	'kept-most': {
		name: 'Old servers kept, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('hour', 'hours'),
		help: 'Longest time that CodeDeploy waits before it ends the replaced servers.'
	},
	'run-most': {
		name: 'A whole run, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('hour', 'hours')
	},
	configurations: {
		name: 'Configurations that CodeDeploy brings along',
		group: 'Settings',
		kind: 'number',
		unit: unit('configuration', 'configurations')
	},
	'out-at-once': {
		name: 'Servers out at once, predefined',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'The most that a predefined configuration takes out of service together.'
	},
	'batch-default': {
		name: 'Batch by default',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Share of the servers changed together unless you set another.'
	},
	floor: {
		name: 'Kept in service, at least',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'The minimum healthy percentage: how much of the wanted capacity must stay in service.'
	},
	ceiling: {
		name: 'Allowed to run, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'The maximum percentage: how far above the wanted capacity the platform may go.'
	},
	'share-default': {
		name: 'First share by default',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Share of the traffic moved first, or at each step, unless you set another.'
	},
	'share-least': {
		name: 'First share, at least',
		group: 'Settings',
		kind: 'number',
		unit: unit('%')
	},
	'bake-default': {
		name: 'Wait by default',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		help: 'How long the first share, or each step, is watched before the next.'
	},
	'bake-predefined': {
		name: 'Wait in predefined configurations',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'bake-most': {
		name: 'Wait, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'pause-most': {
		name: 'Pause for approval, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'A pause hook holds the deployment until somebody lets it go on.'
	},
	'network-wait': {
		name: 'Wait added behind a Network Load Balancer',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		help: 'ECS waits this much longer in each stage that shifts traffic.'
	},

	'record-is': {
		name: 'One record is',
		group: 'Records',
		kind: 'phrase'
	},
	'starts-by': {
		name: 'It starts to record',
		group: 'Records',
		kind: 'phrase',
		help: 'What was not recorded can’t be asked for afterwards.'
	},
	'records-kept': {
		name: 'Keeps records, at most',
		group: 'Records',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'seen-after': {
		name: 'A record can be read',
		group: 'Records',
		kind: 'phrase'
	},
	'asked-with': {
		name: 'You ask it with',
		group: 'Records',
		kind: 'phrase'
	},
	'tells-by': {
		name: 'Tells people at once by',
		group: 'Records',
		kind: 'phrase'
	},
	'over-accounts': {
		name: 'Several accounts and Regions',
		group: 'Records',
		kind: 'phrase'
	},
	'log-gb': {
		name: 'Price of taking in a GB of log',
		group: 'Price',
		kind: 'number',
		unit: unit('% of CloudWatch Logs Standard'),
		help: 'What it costs to hand over a GB, where the Standard class of CloudWatch Logs is 100. Keeping and searching come on top. The half price of the Infrequent Access class is other people’s copy of AWS’s price list; the price page has today’s figures.'
	},

	'metric-dimensions': {
		name: 'Dimensions of a metric, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('dimension', 'dimensions')
	},
	'query-runs': {
		name: 'A query runs, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'download-events': {
		name: 'Events in one download, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('event', 'events')
	},
	'sampled-share': {
		name: 'Requests that are traced',
		group: 'Records',
		kind: 'number',
		unit: unit('%'),
		help: 'Tracing a share of the requests is called sampling.'
	},
	'annotations-most': {
		name: 'Searchable annotations of a trace, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('annotation', 'annotations')
	},
	'flow-interval': {
		name: 'Gathers a flow for, at most',
		group: 'Records',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},

	'written-in': {
		name: 'Written in',
		group: 'At a glance',
		kind: 'phrase'
	},
	describes: {
		name: 'Can describe',
		group: 'Describing',
		kind: 'set',
		options: [
			'AWS resources',
			'other firms’ services',
			'other clouds',
			'a web application',
			'the inside of servers',
			'values between stacks'
		]
	},
	'one-run-reaches': {
		name: 'One deployment reaches',
		group: 'Describing',
		kind: 'phrase'
	},
	'pieces-as': {
		name: 'Pieces are used again as',
		group: 'Describing',
		kind: 'phrase'
	},
	'seen-before': {
		name: 'A change is shown beforehand by',
		group: 'Changes',
		kind: 'phrase'
	},
	'failed-change': {
		name: 'When a change fails',
		group: 'Changes',
		kind: 'phrase'
	},
	'hand-changes': {
		name: 'Changes made by hand',
		group: 'Changes',
		kind: 'phrase'
	},
	'takes-in': {
		name: 'What runs already comes in by',
		group: 'Changes',
		kind: 'phrase'
	},
	'remembered-in': {
		name: 'What it made is remembered in',
		group: 'Changes',
		kind: 'phrase',
		help: 'A tool can only change or delete later what it remembers having made. Some call this the state.'
	},
	'template-resources': {
		name: 'Resources in one template, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('resource', 'resources')
	},
	'template-outputs': {
		name: 'Outputs of one template, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('output', 'outputs')
	},
	'nested-operation': {
		name: 'Resources changed in one deployment, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('resource', 'resources')
	},
	'set-stacks': {
		name: 'Stacks of one stack set, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('stack', 'stacks')
	},
	'scan-resources': {
		name: 'Resources in one scan, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('resource', 'resources')
	},
	'scan-valid': {
		name: 'A scan stays valid for',
		group: 'Limits',
		kind: 'number',
		unit: unit('day', 'days')
	}
});
