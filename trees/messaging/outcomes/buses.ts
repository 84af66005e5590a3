/** Outcomes on event buses and schedules. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide } from './recurring.ts';

export const buses = {
	'event-bus': {
		title: 'Route events with an EventBridge bus and rules.',
		short: 'EventBridge bus',
		recommend: ['eventbridge'],
		lede: 'AWS services and SaaS partners send their events to it, rules match any field, and a target can be a queue, a function, an API or another account.',
		against: {
			sns: 'A topic filters by attribute or body, but does not reshape messages, and only a few AWS services publish to it.',
			'sns-sqs-fan-out': 'Worth it where all senders are yours and everyone takes everything.'
		},
		rival: {
			candidate: 'sns-sqs-fan-out',
			when: 'you write the senders, or one like S3 can publish to a topic itself, and a plain filter will do for everyone who subscribes.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Default bus for AWS, own bus for yours.',
				text: 'Events of AWS services arrive on the default bus. Put your own on a bus of their own, with its own permissions.'
			},
			{
				lead: 'Two kinds of bus.',
				text: 'Classic routes by rules with up to five targets each. The newer Custom Event Bus has subscribers, order by group and retention; the list of Regions does not show it apart, so try yours.'
			},
			{
				lead: 'Rates differ by Region.',
				text: 'By default, Classic takes {eventbridge.throughput} in the largest Regions and {eventbridge.throughput-everywhere} in others, counted in calls. Too many invocations are delayed, not lost.'
			},
			{
				lead: 'Some events never come.',
				text: 'Many AWS services send theirs at best effort: compare with the service itself where none may be missed. If milliseconds count, measure first.'
			},
			{
				lead: 'A queue in front of slow targets.',
				text: 'The bus pushes, retries for {eventbridge.retries} unless told otherwise, then drops. Attach a dead-letter queue to each target.'
			},
			{
				lead: 'Publishing to no rule is no error.',
				text: 'An event that matches nothing vanishes without a word. Add a rule that logs everything while you build, and an archive if it may be wanted again.'
			}
		],
		older:
			'Older material calls it CloudWatch Events, gives a quarter of today’s event size, and says that a bus never keeps order.',
		first: {
			docs: {
				title: 'Creating rules that react to events in Amazon EventBridge',
				url: guide + 'eventbridge/latest/userguide/eb-create-rule.html'
			},
			resources: ['AWS::Events::EventBus', 'AWS::Events::Rule']
		},
		next: [
			{ tree: 'workflow', ask: 'Does an event start several steps?' },
			{ tree: 'compute', ask: 'Where do the targets run?' },
			{ tree: 'observability', ask: 'Who notices that events fail?' }
		],
		sources: [
			page.eventBridge,
			page.eventBridgeQuotas,
			page.eventBridgeRetries,
			page.eventBridgePutEvents,
			page.eventBridgeSources,
			page.eventBridgeDelivery,
			page.eventBridgeMigrating,
			page.eventBridgeRegions,
			page.s3Notifications
		]
	},

	'event-bus-replay': {
		title: 'Route events with EventBridge, and let the bus keep them.',
		short: 'EventBridge + replay',
		recommend: ['eventbridge'],
		lede: 'A Custom Event Bus keeps each event for {eventbridge.retention} at most, and a subscriber starts where you say; a Classic bus does it with an archive.',
		against: {
			'sns-fifo':
				'A FIFO topic can archive and replay too, but into queues only, and filters where a bus would route.',
			'kinesis-data-streams':
				'A stream is replayed by its readers, who poll it; it routes nothing by content.'
		},
		rival: {
			candidate: 'kinesis-data-streams',
			when: 'readers compute on a dense flow, need every record in order at their own position, and nobody has to be routed to.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'Switch it on before you need it.',
				text: 'What was not kept cannot be replayed. On Classic, archive by a pattern; on a Custom Event Bus, set the retention, which is a single day unless you say more.'
			},
			{
				lead: 'A Classic replay is not in order.',
				text: 'It sends a span of time through the bus again, minute by minute, to the rules you name. Wait some minutes after the last event.'
			},
			{
				lead: 'Replayed events act again.',
				text: 'Targets send mail, charge cards and write rows a second time. Name the rules or the subscriber, and keep targets idempotent.'
			},
			{
				lead: 'Defaults differ between the two.',
				text: 'A subscriber of the Custom Event Bus gives up after minutes unless you lengthen its retries; a Classic target goes on for {eventbridge.retries}. Attach a dead-letter queue to either.'
			},
			{
				lead: 'Order needs a group.',
				text: 'Ordered subscribers keep order within an event group, which has a limit of its own. One event that fails holds up its group.'
			},
			{
				lead: 'Storage is paid for.',
				text: 'Retention and archive are billed beside events and deliveries. A Classic archive keeps for ever unless you set an end.'
			}
		],
		older:
			'Older material offers an archive beside the bus as the only way, and knows no bus that retains or keeps order.',
		first: {
			docs: {
				title: 'Creating a Custom Event Bus',
				url: guide + 'eventbridge/latest/userguide/eb-custom-bus-create.html'
			},
			resources: ['AWS::EventsV2::EventBus', 'AWS::EventsV2::Subscriber', 'AWS::Events::Archive']
		},
		next: [
			{ tree: 'observability', ask: 'Who notices that a consumer failed, and from when on?' },
			{ tree: 'backup', ask: 'What else must be brought back to an earlier state?' }
		],
		sources: [
			page.eventBridgeCustomBus,
			page.eventBridgeCreating,
			page.eventBridgeArchive,
			page.eventBridgeTemplates,
			page.eventBridgeSubscriberRetries,
			page.eventBridgeMigrating,
			page.eventBridgeOrdering
		]
	},

	schedule: {
		title: 'Set a schedule in EventBridge Scheduler.',
		short: 'EventBridge Scheduler',
		recommend: ['eventbridge'],
		lede: 'It calls a queue, a function or nearly any AWS API at the time you set, once or again and again. An account has {eventbridge.schedules} in a Region before it must ask for more.',
		against: {
			'sqs-standard':
				'A queue holds a message back for {sqs-standard.delay}, which is enough for a short pause only.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the wait never exceeds {sqs-standard.delay}: a delay on the message then needs no schedule to create and delete.'
		},
		cost: {
			none: 'not published',
			why: 'TO BE WRITTEN',
			page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
		},
		watch: [
			{
				lead: 'At least once, about on time.',
				text: 'A call may come twice, and within the minute rather than on the second. Make the target idempotent.'
			},
			{
				lead: 'Clean up one-time schedules.',
				text: 'Those that have run still count. Let them delete themselves after completion.'
			},
			{
				lead: 'Let a queue take the rush.',
				text: 'At midnight everything is due. Use a flexible window, or have the schedule send to a queue that workers empty.'
			},
			{
				lead: 'Name the time zone.',
				text: 'A schedule can follow local time. A run that falls into the hour lost in spring is skipped; say UTC where that hurts.'
			},
			{
				lead: 'A dead-letter queue for each.',
				text: 'What cannot be called is retried, then dropped. Without a dead-letter queue nobody learns of it.'
			},
			{
				lead: 'Group them by owner.',
				text: 'A schedule group holds what belongs to one team or product. Deleting the group deletes its schedules.'
			}
		],
		older:
			'Older material uses scheduled rules of CloudWatch Events, or a cron job on an instance. Scheduled rules still exist, as a legacy that AWS advises against.',
		first: {
			docs: {
				title: 'Getting started with EventBridge Scheduler',
				url: guide + 'scheduler/latest/UserGuide/getting-started.html'
			},
			resources: ['AWS::Scheduler::Schedule', 'AWS::Scheduler::ScheduleGroup']
		},
		next: [
			{ tree: 'workflow', ask: 'Does the call start several steps?' },
			{ tree: 'compute', ask: 'Where does the job run?' }
		],
		sources: [
			page.scheduler,
			page.scheduleTypes,
			page.schedulerQuotas,
			page.scheduledRules,
			page.scheduleGroups,
			page.sqsTimers
		]
	}
} satisfies Partial<Outcomes<typeof states>>;
