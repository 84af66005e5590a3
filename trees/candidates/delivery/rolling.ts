import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	beanstalkChoosing,
	beanstalkOptions,
	beanstalkPolicies,
	beanstalkWelcome,
	codeDeployConfigurations,
	codeDeployOverview,
	codeDeployQuotas,
	ecsRolling
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'rolling',
	name: 'Rolling',
	short: 'Rolling',
	summary:
		'Updates the running instances batch by batch; each batch is out of service while it changes.',
	alias: [
		'in place',
		'OneAtATime',
		'HalfAtATime',
		'batches',
		'rolling update',
		'zonal configuration'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		scope: read('one environment, group or service', codeDeployOverview, '2026-11'),
		'billed-for': read('what already runs', beanstalkWelcome, '2026-11'),
		'operated-by': read('AWS', codeDeployOverview, '2026-11'),
		'first-step': read('a load-balanced environment or group', beanstalkChoosing, '2026-11'),
		commitment: read(false, beanstalkWelcome, '2026-11'),
		platforms: read(
			['Elastic Beanstalk', 'EC2', 'on-premises', 'ECS'],
			codeDeployConfigurations,
			'2026-11'
		),
		downtime: read(false, beanstalkChoosing, '2026-11'),
		capacity: read('less', beanstalkPolicies, '2026-11', 'by one batch'),
		extra: read('nothing', beanstalkChoosing, '2026-11'),
		mixed: read(true, beanstalkPolicies, '2026-11'),
		share: read(false, beanstalkPolicies, '2026-11'),
		moves: read('batch by batch', beanstalkPolicies, '2026-11'),
		'runs-on': read('the same instances', beanstalkChoosing, '2026-11', 'new tasks on ECS'),
		dns: read(false, beanstalkChoosing, '2026-11'),
		duration: read('moderate', beanstalkChoosing, '2026-11', 'depends on the batch size'),
		'way-back': read('deploy the old version again', beanstalkChoosing, '2026-11'),
		failure: read('batches done so far', beanstalkChoosing, '2026-11'),
		'beanstalk-name': read('Rolling', beanstalkPolicies, '2026-11'),
		'ec2-name': read('HalfAtATime, OneAtATime or your own', codeDeployConfigurations, '2026-11'),
		'ecs-name': read('rolling update (ROLLING)', ecsRolling, '2026-11'),
		'ec2-configs': read(2, codeDeployConfigurations, '2026-11'),
		'ec2-most': read(50, codeDeployConfigurations, '2026-11', 'HalfAtATime'),
		'batch-default': read(100, beanstalkOptions, '2026-11', 'console and CLI set their own'),
		'ec2-run': read(12, codeDeployQuotas, '2026-11', 'in place')
	}
});
