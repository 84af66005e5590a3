import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	kind: {
		on: {
			task: 'ends',
			flow: 'takers',
			people: 'reach',
			devices: 'devices',
			due: 'ahead',
			process: 'process'
		}
	},

	ends: {
		on: { ours: 'copies', services: 'event-bus', broker: 'amazon-mq', kafka: 'amazon-msk' }
	},
	copies: { on: { one: 'order', everyone: 'missed', rules: 'past' } },

	order: { on: { any: 'sqs-standard', ordered: 'rate' } },
	rate: { on: { within: 'sqs-fifo', above: 'sqs-fifo-fast', beyond: 'stream' } },

	missed: { on: { wait: 'sequence', push: 'sns', again: 'event-bus-replay' } },
	sequence: { on: { any: 'sns-sqs', ordered: 'sns-fifo' } },
	past: { on: { once: 'event-bus', again: 'event-bus-replay' } },

	takers: { on: { programs: 'readers', store: 'data-firehose', kafka: 'amazon-msk' } },
	readers: { on: { few: 'stream', many: 'stream-fan-out', crowd: 'shared-log' } },

	reach: { on: { away: 'raised', open: 'live-updates' } },
	raised: { on: { ours: 'notify-people', aws: 'aws-notice' } },

	ahead: { on: { later: 'schedule', soon: 'delayed' } },

	'sqs-standard': { type: 'final' },
	'sqs-fifo': { type: 'final' },
	'sqs-fifo-fast': { type: 'final' },
	'sns-sqs': { type: 'final' },
	'sns-fifo': { type: 'final' },
	sns: { type: 'final' },
	'event-bus': { type: 'final' },
	'event-bus-replay': { type: 'final' },
	'amazon-mq': { type: 'final' },
	'amazon-msk': { type: 'final' },
	stream: { type: 'final' },
	'stream-fan-out': { type: 'final' },
	'shared-log': { type: 'final' },
	'data-firehose': { type: 'final' },
	'notify-people': { type: 'final' },
	'aws-notice': { type: 'final' },
	'live-updates': { type: 'final' },
	devices: { type: 'final' },
	schedule: { type: 'final' },
	delayed: { type: 'final' },
	process: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'messaging', initial: 'kind', states });
