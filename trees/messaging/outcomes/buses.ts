/** Outcomes on event buses and schedules. */
import type { Outcomes } from '#lib/tree/grammar.ts';
import * as page from '#trees/candidates/messaging/sources.ts';
import type { states } from '../machine.ts';
import { guide } from './recurring.ts';

export const buses = {
	'event-bus': {
		title: 'Route events with an EventBridge bus and rules.',
		short: 'EventBridge bus',
		recommend: ['eventbridge@classic'],
		lede: 'AWS services and SaaS partners send their events to it, rules match any field, and a target can be a queue, a function, an API or another account.',
		against: {
			sns: 'A topic filters, but does not reshape messages, and only a few AWS services publish to it.',
			'sns-sqs-fan-out': 'Worth it where all senders are yours and everyone takes everything.'
		},
		rival: {
			candidate: 'sns-sqs-fan-out',
			when: 'you write the senders, or one like S3 can publish to a topic itself, and a plain filter will do for everyone who subscribes.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sns-sqs-fan-out', 'sns'],
			says: 'Events of AWS services are free on the default bus; you pay for those that you or partners send, and a large one counts as several. Targets are paid for beside it.',
			page: page.eventBridgePricing
		},
		watch: [
			{
				lead: 'A queue in front of slow targets.',
				text: 'The bus pushes, retries for {eventbridge.waits.classic} unless told otherwise, then drops. Attach a dead-letter queue to each target.'
			},
			{
				lead: 'Publishing to no rule is no error.',
				text: 'An event that matches nothing vanishes without a word. Add a rule that logs everything while you build, and an archive if it may be wanted again.'
			},
			{
				lead: 'Some events never come.',
				text: 'Many AWS services send theirs at best effort: compare with the service itself where none may be missed. If milliseconds count, measure first.'
			},
			{
				lead: 'Receivers that come and go.',
				text: 'A rule has a handful of targets, and the rules of a bus are counted. Let a rule feed a topic, to which queues subscribe as they please; or take a Custom Event Bus.'
			},
			{
				lead: 'Rates differ by Region.',
				text: 'Classic takes {eventbridge.throughput.classic}, by Region and with ten events in each call; a Custom Event Bus takes {eventbridge.throughput.custom}. Too many invocations are delayed, not lost.'
			},
			{
				lead: 'Two kinds of bus.',
				text: 'Classic routes by rules. The newer Custom Event Bus has subscribers that teams add themselves, order by group and retention; the list of Regions does not show it apart, so try yours.'
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
			{
				tree: 'workflow',
				ask: 'Does an event start several steps?',
				known: 'a rule on an EventBridge bus can start them'
			},
			{
				tree: 'compute',
				ask: 'Where do the targets run?',
				known: 'rules on an EventBridge bus call them'
			},
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
			page.eventBridgeTargets,
			page.s3Notifications
		]
	},

	'event-bus-replay': {
		title: 'Route events with EventBridge, and let the bus keep them.',
		short: 'EventBridge + replay',
		recommend: ['eventbridge@classic'],
		lede: 'A bus with rules and an archive sends a span of time again, to the rules you name. The newer Custom Event Bus keeps every event itself, {eventbridge.retention.custom} at most, and each subscriber starts where you say.',
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
			dimension: 'cost-million',
			against: ['sns-sqs-fan-out', 'kinesis-data-streams@on-demand'],
			says: 'Events are paid for as they come; an archive adds a charge for taking them in and one for keeping them, and a replay sends them as events again.',
			page: page.eventBridgePricing
		},
		watch: [
			{
				lead: 'Replayed events act again.',
				text: 'Targets send mail, charge cards and write rows a second time. Name the rules or the subscriber, and keep targets idempotent.'
			},
			{
				lead: 'Switch it on before you need it.',
				text: 'What was not kept cannot be replayed. On Classic, archive by a pattern; on a Custom Event Bus, set the retention.'
			},
			{
				lead: 'A Classic replay is not in order.',
				text: 'It sends a span of time through the bus again, minute by minute, to the rules you name. Wait some minutes after the last event.'
			},
			{
				lead: 'Defaults differ between the two.',
				text: 'A subscriber of the Custom Event Bus gives up after minutes unless you lengthen its retries; a Classic target goes on for {eventbridge.waits.classic}. Attach a dead-letter queue to either.'
			},
			{
				lead: 'Order needs the Custom Event Bus.',
				text: 'Its ordered subscribers keep order within an event group, which has a limit of its own. One event that fails holds up its group.'
			},
			{
				lead: 'Old events cost.',
				text: 'Retention and archive are billed beside events and deliveries. An archive keeps for ever unless you set an end.'
			}
		],
		older:
			'Older material offers an archive beside the bus as the only way, and knows no bus that retains or keeps order.',
		first: {
			docs: {
				title: 'Archiving and replaying events in Amazon EventBridge',
				url: guide + 'eventbridge/latest/userguide/eb-archive.html'
			},
			resources: [
				'AWS::Events::EventBus',
				'AWS::Events::Rule',
				'AWS::Events::Archive',
				'AWS::EventsV2::EventBus',
				'AWS::EventsV2::Subscriber'
			]
		},
		next: [
			{
				tree: 'observability',
				ask: 'Who notices that a consumer failed, and from when on?',
				known: 'EventBridge can send a span of time again'
			},
			{ tree: 'backup', ask: 'What else must be brought back to an earlier state?' },
			{
				tree: 'compute',
				ask: 'Where do the targets run?',
				known: 'rules on an EventBridge bus call them, now and then with old events'
			}
		],
		sources: [
			page.eventBridgeCustomBus,
			page.eventBridgeCreating,
			page.eventBridgeArchive,
			page.eventBridgeTemplates,
			page.createArchive,
			page.eventBridgeSubscriberRetries,
			page.eventBridgeMigrating,
			page.eventBridgeOrdering
		]
	},

	schedule: {
		title: 'Set a schedule in EventBridge Scheduler.',
		short: 'EventBridge Scheduler',
		recommend: ['eventbridge-scheduler'],
		lede: 'It calls a queue, a function or nearly any AWS API at the time you set, once or again and again. An account has {eventbridge-scheduler.schedules} in a Region before it must ask for more.',
		against: {
			'sqs-standard':
				'A queue holds a message back for {sqs-standard.delay}, which is enough for a short pause only.'
		},
		rival: {
			candidate: 'sqs-standard',
			when: 'the wait never exceeds {sqs-standard.delay}: a delay on the message then needs no schedule to create and delete.'
		},
		cost: {
			dimension: 'cost-million',
			against: ['sqs-standard', 'step-functions'],
			says: 'A large number of calls a month is free; beyond it each call is paid, kept schedules are not. A target such as a queue is paid for beside it.',
			page: page.eventBridgePricing
		},
		watch: [
			{
				lead: 'At least once, about on time.',
				text: 'A call may come twice, and within the minute rather than on the second. Make the target idempotent.'
			},
			{
				lead: 'A dead-letter queue for each.',
				text: 'What cannot be called is retried, then dropped. Without a dead-letter queue nobody learns of it.'
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
			{
				tree: 'workflow',
				ask: 'Does the call start several steps?',
				known: 'EventBridge Scheduler calls once, or again and again'
			},
			{ tree: 'compute', ask: 'Where does the job run?', known: 'EventBridge Scheduler calls it' }
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
