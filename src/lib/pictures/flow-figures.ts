/** The figures under the picture, in words. */
import { figuresAt } from './flow-moment.ts';
import type { QueueRun } from './flow-queues.ts';
import { streamFiguresAt } from './flow-stream-moment.ts';
import type { StreamRun } from './flow-stream.ts';
import type { MessageFlowSettings } from './message-flow.ts';

interface FlowFigure {
	name: string;
	value: string;
	note: string;
}

/** What counts at a moment of a run of queues. */
export function describeQueues(run: QueueRun, set: MessageFlowSettings, at: number): FlowFigure[] {
	const now = figuresAt(run, at);
	return [
		{
			name: 'Waiting',
			value: String(now.waiting),
			note: now.waiting > 0 ? `the oldest for ${Math.floor(now.oldest)} s` : 'nothing'
		},
		{
			name: 'Hidden',
			value: String(now.hidden),
			note: now.alone > 0 ? `${now.alone} with nobody at work` : 'each with a worker'
		},
		{ name: 'Done', value: String(now.done), note: `of ${now.sent} to do` },
		{ name: 'Delivered again', value: String(now.again), note: 'more than one try' },
		{
			name: 'Set aside',
			value: String(now.aside),
			note: `after ${set.tries} ${set.tries === 1 ? 'try' : 'tries'}`
		},
		set.shape === 'rules'
			? { name: 'No rule matched', value: String(now.unmatched), note: 'these went nowhere' }
			: { name: 'Hidden for', value: `${set.hidden} s`, note: 'visibility timeout' }
	];
}

/** What counts at a moment of a run of a stream, whose records are kept so many seconds. */
export function describeStream(run: StreamRun, kept: number, at: number): FlowFigure[] {
	const { sent, readers, again } = streamFiguresAt(run, at);
	return [
		{ name: 'Records', value: String(sent), note: `each kept for ${kept / 3600} h` },
		...readers.map(({ id, behind, downSince }) => ({
			name: `${id.toUpperCase()} is behind`,
			value: String(behind),
			note: downSince === undefined ? 'at its own place' : 'crashed, place kept'
		})),
		{ name: 'Read again', value: String(again), note: 'after a crash or a replay' },
		{ name: 'Hidden', value: '0', note: 'a stream hides nothing' }
	];
}
