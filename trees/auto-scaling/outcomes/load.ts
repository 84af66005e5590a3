/** Outcomes where the number follows the load of the moment. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	aasForecast,
	aasTarget,
	asgDynamic,
	asgFastMetrics,
	asgForecast,
	asgPredictive,
	asgSimple,
	asgStep,
	asgTarget,
	asgWarmPool,
	ecsPredictive,
	ecsScaling,
	ecsTarget
} from '#trees/candidates/compute/sources.ts';
import { endingCopies, freeOfCharge, reachingTheMost, warmUp } from './recurring.ts';

export const load = {
	target: {
		title: 'Use target tracking on a load metric.',
		short: 'Target tracking',
		recommend: ['target-tracking'],
		lede: 'You name a metric and its target: half of the CPU, or so many requests for each copy. It makes the alarms, adds in proportion to the load, and takes away gently.',
		rival: {
			candidate: 'predictive-scaling',
			when: 'the load repeats each day and copies start so slowly that mornings are always late. The two go together.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the copies that run, so a higher target costs less and leaves less room; detailed monitoring and alarms may cost a little.'
		),
		watch: [
			{
				lead: 'The wrong metric scales wrongly.',
				text: 'Track what runs out first. All requests, latency or the bare length of a queue don’t fall as copies are added: divide by the copies, or use steps.'
			},
			reachingTheMost,
			{
				lead: 'Instances report seldom by default.',
				text: 'Turn on detailed monitoring for CPU by the minute. Own metrics may come every {target-tracking.metric-every.asg}; ECS offers CPU and memory every {target-tracking.metric-every.ecs}.'
			},
			warmUp,
			endingCopies,
			{
				lead: 'No data, no scaling.',
				text: 'A metric that stops reporting freezes the number. Leave the alarms it made alone, too.'
			}
		],
		older:
			'Older material starts with two alarms, a simple policy for each and a cooldown. AWS now advises target tracking first, and no simple policies.',
		first: {
			docs: asgTarget,
			resources: [
				'AWS::AutoScaling::ScalingPolicy',
				'AWS::ApplicationAutoScaling::ScalableTarget',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How are the base and the copies above it paid for?',
				known: 'the number follows the load'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer shares the load?',
				known: 'copies come and go'
			},
			{ tree: 'observability', ask: 'Which metrics show what runs out first?' }
		],
		sources: [asgDynamic, asgTarget, asgFastMetrics, aasTarget, ecsTarget, asgSimple]
	},

	'target-jumps': {
		title: 'Use target tracking, with a step for jumps.',
		short: 'Target tracking + step',
		recommend: ['target-tracking', 'step-scaling'],
		lede: 'Target tracking follows the usual load both ways. A step policy on the same metric adds a large number at once when it is far beyond the target; the larger number wins.',
		rival: {
			candidate: 'scheduled-scaling',
			when: 'the time of the jump is known: raise the least size before it.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the copies that the step brings until target tracking has taken them away again, and for the alarms you make.'
		),
		watch: [
			{
				lead: 'A jump outruns every alarm.',
				text: 'Copies need their start all the same. Keep spare room for the first minutes, and let the balancer or a queue shed what can wait.'
			},
			{
				lead: 'Let only one of them shrink.',
				text: 'Use the step for adding alone. If it also takes away, the two undo each other.'
			},
			reachingTheMost,
			{
				lead: 'Faster eyes.',
				text: 'Metrics of your own can come every {target-tracking.metric-every.asg}; ECS offers CPU and memory every {target-tracking.metric-every.ecs}. Alarms on these have another price.'
			},
			warmUp
		],
		first: {
			docs: asgStep,
			resources: [
				'AWS::AutoScaling::ScalingPolicy',
				'AWS::CloudWatch::Alarm',
				'AWS::ApplicationAutoScaling::ScalingPolicy'
			]
		},
		next: [
			{
				tree: 'messaging',
				ask: 'Could a queue take the first wave?',
				known: 'load jumps without warning'
			},
			{
				tree: 'caching',
				ask: 'Could a cache answer most of it?',
				known: 'many ask for the same at once'
			}
		],
		sources: [asgDynamic, asgStep, asgFastMetrics]
	},

	steps: {
		title: 'Use step scaling on an alarm of your own.',
		short: 'Step scaling',
		recommend: ['step-scaling'],
		lede: 'Your alarm watches what matters, whether or not it falls as copies are added. For each distance beyond its threshold you set how many to add, and with a second policy how many to take away.',
		against: {
			'simple-scaling': 'It hears no alarm until its pause is over. Steps go on listening.'
		},
		rival: {
			candidate: 'target-tracking',
			when: 'the measure can be divided by the copies: metric math makes it one that falls as they are added.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the copies your steps bring, for your alarms, and for metrics that you publish yourself.'
		),
		watch: [
			{
				lead: 'It swings if thresholds stand close.',
				text: 'Leave a wide gap between adding and taking away, or each change fires the other alarm.'
			},
			{
				lead: 'Latency can lie.',
				text: 'A slow database makes callers wait, and more copies make it slower. Ask whether adding copies cures what the alarm sees.'
			},
			{
				lead: 'Steps age.',
				text: 'They fit the size and the program of today. Test them under load, and again after each larger change.'
			},
			{
				lead: 'No gaps in the steps.',
				text: 'Ranges must not overlap or leave a hole; the last one is open. A policy has at most {step-scaling.steps-most.asg}.'
			},
			reachingTheMost
		],
		older:
			'Older material shows simple policies with a cooldown. They remain for groups that have them; AWS advises steps or target tracking.',
		first: {
			docs: asgStep,
			resources: ['AWS::CloudWatch::Alarm', 'AWS::AutoScaling::ScalingPolicy']
		},
		next: [
			{ tree: 'observability', ask: 'Which alarm sees it early?', known: 'a metric of your own' },
			{
				tree: 'ec2-purchasing',
				ask: 'How are the copies paid for?',
				known: 'they come in steps'
			}
		],
		sources: [asgStep, asgDynamic, asgSimple]
	},

	forecast: {
		title: 'Use predictive scaling together with target tracking.',
		short: 'Predictive + target',
		recommend: ['predictive-scaling', 'target-tracking'],
		lede: 'It learns the pattern of day and week and adds capacity before the hour that needs it. Target tracking meets what was not foreseen, and takes away what is no longer needed.',
		rival: {
			candidate: 'scheduled-scaling',
			when: 'you can write down the hours, and how many at least; then you need no forecast.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the copies that stand ready before the load, needed or not; against running for the peak all day it saves the quiet hours.'
		),
		watch: [
			{
				lead: 'It never takes away.',
				text: 'Without a second policy the number only grows. Target tracking must stand beside it.'
			},
			{
				lead: 'Let it only forecast at first.',
				text: 'That is the default. It needs {predictive-scaling.history-least} of data, and works better with two full weeks; compare what it says with what came.'
			},
			{
				lead: 'Equal instances.',
				text: 'It assumes that all have the same capacity. In a group of several types the forecast is off.'
			},
			{
				lead: 'Start before the hour.',
				text: 'By default it acts at the full hour or a few minutes before (two official pages differ). Let it start earlier, by as long as copies take, and set the group’s default warm-up.'
			},
			{
				lead: 'A new group knows nothing.',
				text: 'Blue/green with a fresh group starts the history anew, unless a metric of your own spans both.'
			},
			{
				lead: 'Letting it raise the maximum.',
				text: 'It can, and the raised maximum stays. Leave this off, or watch it.'
			}
		],
		older: 'Older material knows it for EC2 only. ECS services have it too.',
		first: {
			docs: asgPredictive,
			resources: ['AWS::AutoScaling::ScalingPolicy', 'AWS::ApplicationAutoScaling::ScalingPolicy']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How is the daily peak paid for?',
				known: 'load repeats by day or week'
			},
			{
				tree: 'deployment',
				ask: 'How does a new version go live?',
				known: 'a new group begins without history'
			}
		],
		sources: [asgPredictive, asgForecast, aasForecast, ecsPredictive]
	},

	spares: {
		title: 'Use target tracking with spare copies ready.',
		short: 'Target, with spares',
		recommend: ['target-tracking'],
		lede: 'What can’t be foreseen must be held ready. For instances, a warm pool keeps prepared ones stopped until the policy calls them; for tasks, a lower target keeps more of them running.',
		rival: {
			candidate: 'predictive-scaling',
			when: 'past weeks show a pattern after all: then the capacity stands there only when it is needed.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. Stopped instances of a warm pool cost their volumes and addresses; spare tasks, or instances kept running, cost their full hours.'
		),
		watch: [
			{
				lead: 'An empty pool is a cold start.',
				text: 'When the spares are used up, launches take their full time again. Size the pool by the steepest rise you have seen.'
			},
			{
				lead: 'Shorten the start first.',
				text: 'Bake the image, fetch less at start, warm caches later. Each minute gained needs fewer spares.'
			},
			{
				lead: 'Let the preparation finish.',
				text: 'Without a lifecycle hook an instance may be stopped in the middle of it, and come back half ready.'
			},
			{
				lead: 'No Spot, no weights.',
				text: 'A warm pool takes no Spot Instances in a group of several types, and no instance weights. The root must be an EBS volume.'
			},
			{
				lead: 'By default the pool is large.',
				text: 'It holds the difference between most and wanted size. Set its own limit in a large group.'
			}
		],
		first: {
			docs: asgWarmPool,
			resources: ['AWS::AutoScaling::WarmPool', 'AWS::AutoScaling::LifecycleHook']
		},
		next: [
			{
				tree: 'compute',
				ask: 'Would something that starts faster do?',
				known: 'copies start too slowly for the load'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'How are running spares paid for?',
				known: 'a floor that always runs'
			}
		],
		sources: [asgWarmPool, asgTarget, ecsScaling]
	}
} satisfies Record<string, OutcomeWords>;
