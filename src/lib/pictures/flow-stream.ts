/** What readers of a stream do: each goes through the shards at its own position, and again from the start if it is told to. */
import { ascending } from 'd3';
import type { Span, Worker } from './flow-queues.ts';
import {
	chance,
	opening,
	sendings,
	shapeOf,
	until,
	workerIds,
	workOf,
	type MessageFlowData,
	type MessageFlowSettings
} from './message-flow.ts';

export interface StreamRecord {
	number: number;
	shard: number;
	sentAt: number;
	/** The moment until which it can be read. */
	keptUntil: number;
}

/** One time that a reader read a record. */
export interface Reading extends Span {
	record: StreamRecord;
	/** Whether it was read to its end. */
	whole: boolean;
	/** Which reading through it belongs to: one more with each replay. */
	round: number;
}

export interface Reader extends Worker {
	readings: Reading[];
	/** Its place from a moment on: of each shard the last record that it has passed, 0 at the start. */
	places: { at: number; passed: readonly number[] }[];
	/** When it was told to begin again. */
	replays: number[];
}

export interface StreamRun {
	records: readonly StreamRecord[];
	readers: readonly Reader[];
}

/** Shards, each in order for itself. */
export const shards = [0, 1] as const;

/** Seconds before the first that are worked out as well: few, so that the stream still shows whole. */
const before = 30;

/** A reader notes its position after so many records of a shard: what came since is read again after a crash. */
const notedEvery = 3;

/** Works out a run. */
export function runStream(data: MessageFlowData, set: MessageFlowSettings): StreamRun {
	const { every, kept } = shapeOf(data, set);
	const records = sendings(-before, every, set.done).map((sentAt, i) => ({
		number: i + 1,
		shard: Math.floor(chance(data.seed, i + 1, 5) * shards.length),
		sentAt,
		keptUntil: sentAt + kept
	}));
	const deeds = [...opening, ...set.done].sort((a, b) => ascending(a.at, b.at));
	const readers = workerIds.map((id, i) => readThrough(data, set, records, deeds, id, i));
	return { records, readers };
}

function readThrough(
	data: MessageFlowData,
	set: MessageFlowSettings,
	records: readonly StreamRecord[],
	deeds: MessageFlowSettings['done'],
	id: string,
	index: number
): Reader {
	const { work } = shapeOf(data, set);
	const reader: Reader = { id, down: [], readings: [], places: [], replays: [] };
	const own = deeds.filter(({ what }) => what.endsWith(`-${id}`));
	const noted = shards.map(() => 0);
	let position = shards.map(() => 0);
	let since = shards.map(() => 0);
	let round = 0;
	let down = false;
	let now = -before;
	const stand = (at: number) => reader.places.push({ at, passed: [...position] });
	stand(now);
	for (const { at, what } of [...own, { at: until + 1e-6, what: 'end' }]) {
		if (!down) readUntil(at);
		now = at;
		if (what === `crash-${id}` && !down) {
			down = true;
			reader.down.push({ from: at });
			position = [...noted];
			since = shards.map(() => 0);
			stand(at);
		} else if (what === `back-${id}` && down) {
			down = false;
			reader.down.at(-1)!.to = at;
		} else if (what === `replay-${id}` && !down) {
			reader.replays.push(at);
			round += 1;
			position = shards.map(() => 0);
			since = shards.map(() => 0);
			noted.fill(0);
			stand(at);
		}
	}
	return reader;

	function readUntil(at: number) {
		for (;;) {
			const next = nextRecord();
			if (!next) return;
			const from = Math.max(now, next.sentAt);
			if (from >= at) return;
			const takes = workOf(work, data.seed, next.number, index);
			const done = from + takes <= at;
			const reading: Reading = {
				record: next,
				from,
				to: Math.min(from + takes, at),
				whole: done,
				round
			};
			reader.readings.push(reading);
			if (!done) {
				if (at > until) delete reading.to;
				return;
			}
			now = from + takes;
			passOver(next);
		}
	}
	/** The oldest that it has not read, of the shards' next ones, and that is still kept. */
	function nextRecord(): StreamRecord | undefined {
		return records.find(
			({ number, shard, sentAt, keptUntil }) =>
				number > position[shard]! && keptUntil > Math.max(now, sentAt)
		);
	}
	function passOver({ number, shard }: StreamRecord) {
		position[shard] = number;
		since[shard]! += 1;
		stand(now);
		if (since[shard]! < notedEvery) return;
		noted[shard] = number;
		since[shard] = 0;
	}
}
