/** Outcomes where the number follows work that waits. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	asgMetricMath,
	asgQueue,
	asgStep,
	ecsQueue,
	ecsScaling
} from '#trees/candidates/compute/sources.ts';
import { freeOfCharge } from './recurring.ts';

const busyWorkers = {
	lead: 'Shrinking can end a busy worker.',
	text: 'Its message comes back and is done again. Let a worker protect itself while it works, and make a second time harmless. In a warm pool none may take work yet.'
};

const queueLimits = {
	lead: 'Something else may be the limit.',
	text: 'More workers don’t help beyond the message groups of a FIFO queue, the shards or partitions of a stream, or what the database bears. Set the most size there: after an outage a full queue asks for all of them at once.'
};

export const waiting = {
	backlog: {
		title: 'Use a backlog target for the workers.',
		short: 'Backlog target',
		recommend: ['backlog-scaling'],
		lede: 'Divide what waits by the running workers, and hold that number. The target is the wait you accept, divided by the time one piece takes; target tracking does the rest.',
		against: {
			'step-scaling':
				'Steps on the bare length of a queue are guesses. Take them for finer control of each change.'
		},
		rival: {
			candidate: 'step-scaling',
			when: 'you want to react to a single reading, or add and take away by different rules.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee, and metric math spares a metric of your own. You pay for the workers that run; on ECS also for Container Insights, which counts the tasks.'
		),
		watch: [
			busyWorkers,
			{
				lead: 'Not the bare length.',
				text: 'It doesn’t fall when workers are added, so that a policy on it runs away to the maximum.'
			},
			{
				lead: 'Pieces must be alike.',
				text: 'The target rests on the average time of a piece. If some take a hundred times longer, give them a queue of their own.'
			},
			queueLimits,
			{
				lead: 'On ECS the counter is off by default.',
				text: 'Without Container Insights there is no number of running tasks, and nothing scales.'
			},
			{
				lead: 'Poison messages look like backlog.',
				text: 'What fails again and again keeps workers running. Send it to a dead-letter queue.'
			}
		],
		older:
			'Older material runs a script or a function each minute that publishes the backlog for each instance. Metric math does it within the policy.',
		first: {
			docs: asgMetricMath,
			resources: [
				'AWS::AutoScaling::ScalingPolicy',
				'AWS::ApplicationAutoScaling::ScalingPolicy',
				'AWS::SQS::Queue'
			]
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Can the workers be Spot?',
				known: 'pieces can be taken up again from the queue'
			},
			{
				tree: 'messaging',
				ask: 'Is it the right queue?',
				known: 'workers poll it and their number follows it'
			},
			{
				tree: 'compute',
				ask: 'Would functions that scale by themselves do?',
				known: 'pieces of work wait in a queue'
			}
		],
		sources: [asgQueue, asgMetricMath, ecsQueue]
	},

	'backlog-zero': {
		title: 'Use a backlog target, and a step from none.',
		short: 'Backlog target + step',
		recommend: ['backlog-scaling', 'step-scaling'],
		lede: 'With no worker there is nothing to divide by. A step on the number of waiting messages starts the first; from there the backlog target decides. The least size is nought.',
		against: {
			'target-tracking': 'CPU of workers that don’t run reports nothing.'
		},
		rival: {
			candidate: 'fixed-size',
			when: 'one small worker all day costs less than the wait for the first start.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. While nothing waits you pay for no worker; each wave pays for starts, and on ECS for Container Insights.'
		),
		watch: [
			{
				lead: 'The first piece waits for a start.',
				text: 'For instances that is minutes. If somebody waits for it, keep one worker, or use functions.'
			},
			{
				lead: 'Add a number, not a share.',
				text: 'A percentage of none is none. Let the step set or add a fixed number.'
			},
			busyWorkers,
			{
				lead: 'Count what is being worked on.',
				text: 'Visible messages may be none while pieces are in work. Let the last worker go only when none is in flight either.'
			},
			{
				lead: 'No division, no data.',
				text: 'At nought the backlog for each worker has no value and its alarm waits. That is why the step is there.'
			},
			queueLimits
		],
		first: {
			docs: ecsQueue,
			resources: [
				'AWS::ApplicationAutoScaling::ScalingPolicy',
				'AWS::AutoScaling::ScalingPolicy',
				'AWS::CloudWatch::Alarm'
			]
		},
		next: [
			{
				tree: 'compute',
				ask: 'Would Lambda or Batch do it without idle workers?',
				known: 'work comes in waves, with nothing between'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'Can the workers be Spot?',
				known: 'they run only while something waits'
			}
		],
		sources: [ecsQueue, ecsScaling, asgQueue, asgStep]
	}
} satisfies Record<string, OutcomeWords>;
