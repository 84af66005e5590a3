import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aasQuotas,
	aasTarget,
	asgCooldown,
	asgIntro,
	asgMetricMath,
	asgQueue,
	asgQuotas,
	ecsQueue,
	scalingHome
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'backlog-scaling',
	name: 'Backlog target',
	short: 'Backlog target',
	summary:
		'Target tracking on what waits for each worker: messages in the queue divided by running copies.',
	alias: [
		'backlog per instance',
		'backlog per task',
		'queue-based scaling',
		'scale on SQS',
		'queue depth',
		'ApproximateNumberOfMessagesVisible',
		'scale workers',
		'consumer lag',
		'KEDA'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'platform', names: { asg: 'EC2 Auto Scaling', ecs: 'ECS' } },
	facts: {
		'made-for': read('workers that take messages from a queue', asgQueue, '2026-11'),
		'driven-by': read('what waits, for each running copy', asgQueue, '2026-11'),
		'acts-when': read('once the load has changed', asgQueue, '2026-11', 'the queue holds it'),
		'scales-what': read(['Auto Scaling groups', 'ECS services'], ecsQueue, '2026-11'),
		'metric-needed': byVariant({
			asg: read('visible messages ÷ instances in service', asgMetricMath, '2026-11'),
			ecs: read(
				'visible messages ÷ running tasks',
				ecsQueue,
				'2026-11',
				'Container Insights must be on'
			)
		}),
		'goes-with': read('a step for more control, protection of busy copies', ecsQueue, '2026-11'),
		'on-a-jump': read('a longer queue, then more workers', asgQueue, '2026-11'),
		'how-many': read('it does', asgQueue, '2026-11'),
		'decides-at': read('when its alarm fires', ecsQueue, '2026-11'),
		'takes-away': read(true, ecsQueue, '2026-11', 'protect what is busy'),
		'to-zero': read(
			false,
			ecsQueue,
			'2026-11',
			'as AWS shows it, it divides by what runs: add a step'
		),
		'pause-after': byVariant({
			asg: read(
				300,
				asgCooldown,
				'2026-11',
				'new instances count as warming up; a warm-up of the group comes first'
			),
			ecs: read(300, aasTarget, '2026-11')
		}),
		'alarm-maker': read('it makes them', ecsQueue, '2026-11', 'one up, one down'),
		'scaling-rules': byVariant({
			asg: read(50, asgQuotas, '2026-11'),
			ecs: read(50, aasQuotas, '2026-11')
		}),
		'you-tend': read('how long a message takes and may wait', asgQueue, '2026-11'),
		cannot: read('tell urgent messages from others', asgQueue, '2026-11', 'it counts them'),
		'billed-for': read('the workers that run, and the alarms', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11', 'metric math spares a metric of your own'),
		'operated-by': read('AWS', ecsQueue, '2026-11', 'you set the target'),
		'first-step': read('a policy with metric math', asgMetricMath, '2026-11')
	}
});
