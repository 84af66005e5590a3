/**
 * How messages flow: queues whose workers crash, and a stream that readers go through at their own positions.
 * A run is worked out whole, from before the first second to the last, from what is set and what was done.
 */
import type { FlowShape } from '../tree/pictures.ts';
import type { Inputs, PictureEvent, Settings } from './settings.ts';

/** What one shape takes for granted. */
export interface ShapeFacts {
	shape: FlowShape;
	/** Of the candidate that stands for it: `SQS standard`. */
	name: string;
	/** Seconds between two messages. */
	every: number;
	/** Seconds of work on one, about. */
	work: number;
	/** Seconds that a message is kept. */
	kept: number;
	/** What it does, in one or two sentences. */
	says: string;
}

export interface MessageFlowData {
	shapes: readonly ShapeFacts[];
	/** The shape that stands at first. */
	first: FlowShape;
	/** Seconds that a message is hidden from the others once a worker has taken it. */
	hidden: number;
	/** How often a message is handed out before it is set aside. */
	tries: { usual: number; start: number };
	/** One message in so many fails, until what is set aside is replayed. */
	failing: number;
	seed: number;
}

/** The last second that is drawn. */
export const until = 90;

/** Workers and readers alike. */
export const workerIds = ['a', 'b', 'c'] as const;

/** What happens in every run, before anything is done to it. */
export const opening: readonly PictureEvent[] = [{ at: 16, what: 'crash-b' }];

/** The moment of the still: the worker is gone, its message hidden. */
export const tellingMoment = 22;

/** How many messages the button sends. */
export const sentAtOnce = 5;

const deeds = [
	'send',
	'replay',
	...workerIds.flatMap((id) => [`crash-${id}`, `back-${id}`, `replay-${id}`])
];

/** The inputs: which shape, how long a message is hidden, how often it is tried, and what was done when. */
export function messageFlowInputs({ shapes, first, hidden, tries }: MessageFlowData) {
	return {
		shape: { kind: 'choice', of: shapes.map(({ shape }) => shape), start: first },
		hidden: { kind: 'number', min: 5, max: 60, step: 1, start: hidden },
		tries: { kind: 'number', min: 1, max: tries.usual, step: 1, start: tries.start },
		done: { kind: 'events', of: deeds, most: 20, until }
	} as const satisfies Inputs;
}

export type MessageFlowSettings = Settings<ReturnType<typeof messageFlowInputs>>;

/** The facts of the shape that is set. */
export function shapeOf({ shapes }: MessageFlowData, { shape }: MessageFlowSettings): ShapeFacts {
	return shapes.find((one) => one.shape === shape) ?? shapes[0]!;
}

/** A number from 0 to 1 that only its arguments decide. */
export function chance(...of: readonly number[]): number {
	let mixed = 2166136261;
	for (const one of of) {
		mixed = Math.imul(mixed ^ (one + 0x9e3779b9), 16777619);
		mixed ^= mixed >>> 13;
		mixed = Math.imul(mixed, 0x5bd1e995);
		mixed ^= mixed >>> 15;
	}
	return (mixed >>> 0) / 2 ** 32;
}

/** Seconds of work, a quarter more or less than usual, in tenths. */
export function workOf(work: number, ...of: readonly number[]): number {
	return Math.round(work * (0.75 + chance(...of) / 2) * 10) / 10;
}

/** The moments at which messages are sent, with what sent them: the sender every few seconds, or somebody by hand. */
export function sendings(
	from: number,
	every: number,
	done: readonly PictureEvent[]
): readonly number[] {
	const regular = Array.from(
		{ length: Math.floor((until - from) / every) + 1 },
		(_, i) => from + i * every
	);
	const byHand = done.flatMap(({ at, what }) =>
		what === 'send' ? Array.from({ length: sentAtOnce }, () => at) : []
	);
	return [...regular, ...byHand].sort((a, b) => a - b);
}
