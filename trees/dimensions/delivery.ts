/** What the deployment strategies are compared on. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const delivery = defineDimensions({
	platforms: {
		name: 'Offered on',
		group: 'At a glance',
		kind: 'set',
		options: ['Elastic Beanstalk', 'EC2', 'on-premises', 'Lambda', 'ECS', 'API Gateway'],
		help: 'Where the platform carries the strategy out for you.'
	},

	downtime: {
		name: 'Gap in service',
		group: 'While it runs',
		kind: 'yes-no'
	},
	capacity: {
		name: 'Capacity meanwhile',
		group: 'While it runs',
		kind: 'one-of',
		options: ['none', 'less', 'full', 'up to double']
	},
	extra: {
		name: 'Extra instances or tasks',
		group: 'While it runs',
		kind: 'one-of',
		options: ['nothing', 'one batch', 'a second set'],
		help: 'What you pay for on top until the deployment has ended.'
	},
	mixed: {
		name: 'Old and new serve at once',
		group: 'While it runs',
		kind: 'yes-no'
	},
	share: {
		name: 'A set share of traffic first',
		group: 'While it runs',
		kind: 'yes-no'
	},
	moves: {
		name: 'Traffic moves',
		group: 'While it runs',
		kind: 'one-of',
		options: ['at one moment', 'in two steps', 'in equal steps', 'batch by batch']
	},
	'runs-on': {
		name: 'The new version runs on',
		group: 'While it runs',
		kind: 'one-of',
		options: ['the same instances', 'new instances', 'both']
	},
	dns: {
		name: 'A DNS record changes',
		group: 'While it runs',
		kind: 'yes-no'
	},
	duration: {
		name: 'Duration on Elastic Beanstalk',
		group: 'While it runs',
		kind: 'one-of',
		options: ['shortest', 'moderate', 'longer', 'longest']
	},

	'way-back': {
		name: 'Way back',
		group: 'If it fails',
		kind: 'one-of',
		options: ['deploy the old version again', 'end the new instances', 'move the traffic back']
	},
	failure: {
		name: 'A bad version meets',
		group: 'If it fails',
		kind: 'one-of',
		options: ['everyone', 'batches done so far', 'the share moved so far', 'hardly anyone']
	},
	'kept-ec2': {
		name: 'Old instances kept on EC2',
		group: 'If it fails',
		kind: 'number',
		unit: unit('hour', 'hours'),
		help: 'Longest time CodeDeploy waits before it ends the replaced instances.'
	},

	'beanstalk-name': { name: 'On Elastic Beanstalk', group: 'Its name there', kind: 'phrase' },
	'ec2-name': { name: 'On EC2', group: 'Its name there', kind: 'phrase' },
	'lambda-name': { name: 'On Lambda', group: 'Its name there', kind: 'phrase' },
	'ecs-name': { name: 'On ECS', group: 'Its name there', kind: 'phrase' },
	'api-name': { name: 'On API Gateway', group: 'Its name there', kind: 'phrase' },

	'ec2-configs': {
		name: 'Predefined for EC2 and on-premises',
		group: 'Settings',
		kind: 'number',
		unit: unit('configuration', 'configurations'),
		help: 'Deployment configurations that CodeDeploy brings along.'
	},
	'lambda-configs': {
		name: 'Predefined for Lambda',
		group: 'Settings',
		kind: 'number',
		unit: unit('configuration', 'configurations')
	},
	'ecs-configs': {
		name: 'Predefined for ECS by CodeDeploy',
		group: 'Settings',
		kind: 'number',
		unit: unit('configuration', 'configurations')
	},
	'ec2-most': {
		name: 'Servers out at once, predefined',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'The most that a predefined CodeDeploy configuration takes out of service together.'
	},
	'batch-default': {
		name: 'Batch by default',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Share of the instances changed together unless you set another.'
	},
	'share-default': {
		name: 'First share by default',
		group: 'Settings',
		kind: 'number',
		unit: unit('%')
	},
	'share-least': {
		name: 'Smallest first share',
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
	'bake-most': {
		name: 'Wait at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		scale: 'log'
	},
	'lambda-share': {
		name: 'Predefined share on Lambda',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Share moved first, or at each step, by the predefined configurations.'
	},
	'lambda-bake-least': {
		name: 'Shortest predefined wait on Lambda',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'lambda-bake-most': {
		name: 'Longest predefined wait on Lambda',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'lambda-longest': {
		name: 'Whole shift on Lambda, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		scale: 'log'
	},
	'ecs-pause': {
		name: 'Pause for approval on ECS, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('day', 'days'),
		help: 'A pause hook holds the deployment until somebody lets it go on.'
	},
	'ecs-network-wait': {
		name: 'Added behind a Network Load Balancer',
		group: 'Settings',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		help: 'ECS waits this long in each stage that shifts traffic.'
	},
	'ecs-floor': {
		name: 'Healthy tasks on ECS, at least',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Minimum healthy percent: how much of the wanted count must stay healthy.'
	},
	'ecs-ceiling': {
		name: 'Tasks on ECS, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('%'),
		help: 'Maximum percent: how far above the wanted count ECS may go.'
	},
	'ec2-run': {
		name: 'A run by CodeDeploy on EC2, at most',
		group: 'Settings',
		kind: 'number',
		unit: unit('hour', 'hours')
	}
});
