import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	ecsConfigurationApi,
	instanceRefreshHow,
	refreshPreferences
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'rolling-additional-batch',
	name: 'Rolling with additional batch',
	short: 'Rolling + extra batch',
	summary:
		'Starts one extra batch first, then updates batch by batch, so that full capacity serves throughout.',
	alias: [
		'RollingWithAdditionalBatch',
		'surge',
		'maximum percent',
		'max-surge',
		'instance refresh',
		'launch before terminating',
		'rolling update',
		'full capacity'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or service', beanstalkPolicies, '2026-11'),
		'billed-for': read('one more batch until it ends', beanstalkPolicies, '2026-11'),
		'operated-by': read('AWS', beanstalkPolicies, '2026-11'),
		'first-step': read('a load-balanced environment or a service', beanstalkChoosing, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'ECS'],
			refreshPreferences,
			'2026-11',
			'EC2 and ECS by a maximum percentage'
		),
		downtime: read(false, beanstalkChoosing, '2026-11'),
		capacity: read('full', beanstalkPolicies, '2026-11'),
		extra: read('one batch', beanstalkPolicies, '2026-11'),
		mixed: read(true, beanstalkPolicies, '2026-11'),
		share: read(false, beanstalkPolicies, '2026-11'),
		moves: read('batch by batch', beanstalkPolicies, '2026-11'),
		'runs-on': read('both', beanstalkChoosing, '2026-11', 'only new ones on EC2 and ECS'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('longer', beanstalkChoosing, '2026-11', 'depends on the batch size'),
		'way-back': read('deploy the old version again', beanstalkChoosing, '2026-11'),
		failure: read(
			'batches done so far',
			beanstalkChoosing,
			'2026-11',
			'little if the first batch fails'
		),
		'beanstalk-name': read('Rolling with additional batch', beanstalkPolicies, '2026-11'),
		'ec2-name': read('instance refresh, new before old', instanceRefreshHow, '2026-11'),
		'ecs-name': read('rolling update, its default bounds', ecsConfigurationApi, '2026-11'),
		'batch-default': read(100, beanstalkOptions, '2026-11', 'console and CLI set their own'),
		'ecs-floor': read(100, ecsConfigurationApi, '2026-11', 'by default'),
		'ecs-ceiling': read(200, ecsConfigurationApi, '2026-11', 'by default')
	}
});
