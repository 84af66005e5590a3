import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	protocol: { on: { broker: 'amazon-mq', kafka: 'amazon-msk', none: 'kind' } },
	kind: {
		on: {
			work: 'order',
			record: 'reader',
			news: 'routing',
			notice: 'reach',
			due: 'schedule',
			process: 'process'
		}
	},

	order: { on: { any: 'sqs-standard', strict: 'sqs-fifo', keyed: 'rate' } },
	rate: { on: { within: 'sqs-fifo', above: 'sqs-fifo-fast', beyond: 'stream' } },

	reader: { on: { programs: 'readers', store: 'data-firehose' } },
	readers: { on: { few: 'stream', many: 'stream-fan-out', crowd: 'shared-log' } },

	routing: { on: { everyone: 'catch-up', rules: 'past', services: 'event-bus' } },
	'catch-up': { on: { no: 'sns', yes: 'sequence' } },
	sequence: { on: { any: 'fan-out', keyed: 'sns-fifo' } },
	past: { on: { again: 'event-bus-replay', once: 'event-bus' } },

	reach: { on: { away: 'notify-people', open: 'live-updates' } },

	'amazon-mq': { type: 'final' },
	'amazon-msk': { type: 'final' },
	'sqs-standard': { type: 'final' },
	'sqs-fifo': { type: 'final' },
	'sqs-fifo-fast': { type: 'final' },
	stream: { type: 'final' },
	'stream-fan-out': { type: 'final' },
	'shared-log': { type: 'final' },
	'data-firehose': { type: 'final' },
	sns: { type: 'final' },
	'fan-out': { type: 'final' },
	'sns-fifo': { type: 'final' },
	'event-bus-replay': { type: 'final' },
	'event-bus': { type: 'final' },
	'notify-people': { type: 'final' },
	'live-updates': { type: 'final' },
	schedule: { type: 'final' },
	process: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'messaging', initial: 'protocol', states });
