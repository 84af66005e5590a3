/** Outcomes where the clock or nothing changes the number. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	aasScheduled,
	asgIntro,
	asgLimits,
	asgScheduled,
	asgTarget,
	ecsScaling
} from '#trees/candidates/compute/sources.ts';
import { freeOfCharge, reachingTheMost } from './recurring.ts';

const scheduleResources = [
	'AWS::AutoScaling::ScheduledAction',
	'AWS::ApplicationAutoScaling::ScalableTarget'
] as const;

const timeZone = {
	lead: 'It is UTC unless you say otherwise.',
	text: 'Give a place as time zone, and summer time is followed. A zone by offset is not.'
};

export const clock = {
	hours: {
		title: 'Use scheduled scaling, with target tracking in between.',
		short: 'Schedule + target',
		recommend: ['scheduled-scaling', 'target-tracking'],
		lede: 'The schedule raises the least size before people come and lowers it when they have gone. Within these limits target tracking follows how many came.',
		rival: {
			candidate: 'predictive-scaling',
			when: 'hours and numbers shift from week to week, so that nobody keeps the calendar right.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the least size during the hours, and for what the load adds; outside them for what you leave running.'
		),
		watch: [
			{
				lead: 'Set limits, not only the number.',
				text: 'A wanted size alone is moved by the next alarm. Raise the least size, so that nothing shrinks below it in the hours.'
			},
			timeZone,
			{
				lead: 'Come early enough.',
				text: 'Schedule by when copies must serve, less their start. An action may be late by up to {scheduled-scaling.late-most.asg}.'
			},
			{
				lead: 'ECS and tables know limits only.',
				text: 'Their actions set least and most size, not the wanted one. Lower the least afterwards, and target tracking does the rest.'
			},
			reachingTheMost,
			{
				lead: 'Holidays.',
				text: 'A cron expression knows none. Add single actions, or accept an idle morning.'
			}
		],
		first: {
			docs: asgScheduled,
			resources: [...scheduleResources, 'AWS::AutoScaling::ScalingPolicy']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'How are these hours paid for?',
				known: 'a floor in known hours, load above it'
			},
			{
				tree: 'load-balancer',
				ask: 'Which load balancer shares the load?',
				known: 'copies come and go by a schedule and by load'
			}
		],
		sources: [asgScheduled, aasScheduled, asgTarget]
	},

	plan: {
		title: 'Use scheduled scaling alone.',
		short: 'Scheduled scaling',
		recommend: ['scheduled-scaling'],
		lede: 'Hours and numbers are known: one action brings the size up, another takes it down, to none if nothing should run. No metric, no alarm.',
		rival: {
			candidate: 'target-tracking',
			when: 'use within the hours turns out to vary, so that the known number is often wrong.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the copies in their hours: a test system of working hours costs about a third of one that runs all week, before its disks.'
		),
		watch: [
			{
				lead: 'Nothing meets a surprise.',
				text: 'The number is what you wrote. If more may come than planned, add target tracking.'
			},
			timeZone,
			{
				lead: 'Set all three.',
				text: 'For none, least and wanted size must be nought, and most too if a person might raise it. A wanted size must lie within the limits.'
			},
			{
				lead: 'Coming up is a launch.',
				text: 'A zone may have no room that morning. Allow several types and zones, or reserve what must start.'
			},
			{
				lead: 'Data must outlive the night.',
				text: 'Instances of a group are ended, not stopped, and their disks with them. Single servers with a disk are better stopped by EventBridge Scheduler.'
			},
			{
				lead: 'The calendar is yours.',
				text: 'At most {scheduled-scaling.scaling-rules.asg} actions for a group, each at a time of its own.'
			}
		],
		first: { docs: asgScheduled, resources: scheduleResources },
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Do so few hours bear a commitment?',
				known: 'servers run in known hours only'
			},
			{ tree: 'storage', ask: 'Where do files live meanwhile?', known: 'disks go with the servers' }
		],
		sources: [asgScheduled, aasScheduled]
	},

	date: {
		title: 'Use a one-time schedule for the date, with target tracking.',
		short: 'Schedule once + target',
		recommend: ['scheduled-scaling', 'target-tracking'],
		lede: 'A one-time action raises the least and the most size before the date, so that the crowd meets copies that run. Target tracking carries on from there, and a second action goes back.',
		against: {
			'predictive-scaling': 'It has never seen such a day.'
		},
		rival: {
			candidate: 'fixed-size',
			when: 'nobody knows how many come and failing is worse than idle servers: run for the worst case that day.'
		},
		cost: freeOfCharge(
			'Scaling adds no fee. You pay for the raised least size from the action until the way back; reserved capacity is paid for whether used or not.'
		),
		watch: [
			{
				lead: 'A plan is no promise of capacity.',
				text: 'A launch can find the zone full. Reserve On-Demand capacity for the date, and check quotas weeks before.'
			},
			{
				lead: 'Raise the maximum too.',
				text: 'The usual one would stop target tracking in the middle of the crowd.'
			},
			{
				lead: 'What stands behind.',
				text: 'Databases, caches and partners must bear the crowd as well. Test the whole chain under load.'
			},
			{
				lead: 'Be early.',
				text: 'Let the copies run and warm up before the doors open, not at the minute.'
			},
			{
				lead: 'Plan the way back.',
				text: 'Without a second action the raised least size is paid for until somebody notices.'
			}
		],
		first: {
			docs: asgScheduled,
			resources: [...scheduleResources, 'AWS::EC2::CapacityReservation']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Must the capacity be reserved for the date?',
				known: 'one date, many servers'
			},
			{
				tree: 'content-distribution',
				ask: 'What can be answered before it reaches the servers?',
				known: 'a crowd on one date'
			},
			{
				tree: 'deployment',
				ask: 'How does a late fix go live?',
				known: 'the date allows no gap'
			}
		],
		sources: [asgScheduled, aasScheduled, asgTarget]
	},

	fixed: {
		title: 'Keep a fixed size that replaces what fails.',
		short: 'Fixed size',
		recommend: ['fixed-size'],
		lede: 'A group with the same least and most size, or a service with a set number of tasks. Nothing scales, but what fails is replaced, and copies stand in several zones.',
		rival: {
			candidate: 'target-tracking',
			when: 'the load has quiet hours after all and the copies can come and go.'
		},
		cost: freeOfCharge(
			'Keeping a number adds no fee. You pay for every copy at all hours, so a commitment lowers the bill as far as it goes.'
		),
		watch: [
			{
				lead: 'Count for a lost zone.',
				text: 'If all of the number is needed, run enough that the other zones carry it when one is out. Starting more on that day may fail.'
			},
			{
				lead: 'A replacement is a new machine.',
				text: 'New address, empty disk. Members with an identity fetch their volume and name at start, or each has a group of one.'
			},
			{
				lead: 'Ask the application for health.',
				text: 'By default only the machine is checked. Add the balancer’s or your own check.'
			},
			{
				lead: 'Look again each quarter.',
				text: 'Steady load drifts. Nobody is told when the number has become too small or too large.'
			}
		],
		first: {
			docs: asgIntro,
			resources: ['AWS::AutoScaling::AutoScalingGroup', 'AWS::ECS::Service']
		},
		next: [
			{
				tree: 'ec2-purchasing',
				ask: 'Which commitment covers them?',
				known: 'a steady number, day and night'
			},
			{
				tree: 'placement-group',
				ask: 'Must they stand on separate hardware?',
				known: 'a few members that belong together'
			}
		],
		sources: [asgLimits, asgIntro, ecsScaling]
	}
} satisfies Record<string, OutcomeWords>;
