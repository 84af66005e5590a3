/** What is to be seen of a stream at a moment of a run, and what to call it. */
import { isWithin, joinSteps, type FlowStep } from './flow-moment.ts';
import type { Reader, Reading, StreamRecord, StreamRun } from './flow-stream.ts';

interface ReaderNow {
	id: string;
	downSince?: number;
	/** What it reads. */
	reading?: Reading;
	/** Of each shard the last record that it has passed: 0 at the start. */
	passed: readonly number[];
	/** Records that it has yet to read. */
	behind: number;
}

/** Where a reader stands at a moment. */
function readerAt(
	{ records }: StreamRun,
	{ id, down, readings, places }: Reader,
	at: number
): ReaderNow {
	const out = down.find((span) => isWithin([span], at));
	const { passed } = places.findLast((place) => place.at <= at) ?? places[0]!;
	const sent = records.filter(({ sentAt }) => sentAt <= at);
	const reading = out ? undefined : readings.find((one) => isWithin([one], at));
	return {
		id,
		...(out && { downSince: out.from }),
		...(reading && { reading }),
		passed,
		behind: sent.filter(({ number, shard }) => number > passed[shard]!).length
	};
}

/** Whether a reader had read the record before. */
export function isAgain({ readings }: Reader, reading: Reading): boolean {
	return readings.some(
		(one) => one.record === reading.record && one.from < reading.from && one.whole
	);
}

/** The moments at which a reader began to read a record. */
export function timesRead({ readings }: Reader, record: StreamRecord): number[] {
	return readings.filter((one) => one.record === record).map(({ from }) => from);
}

/** The figures of a moment. */
export function streamFiguresAt(run: StreamRun, at: number) {
	return {
		sent: run.records.filter(({ sentAt }) => sentAt <= at).length,
		readers: run.readers.map((reader) => readerAt(run, reader, at)),
		again: run.readers.flatMap((reader) =>
			reader.readings.filter((reading) => reading.from <= at && isAgain(reader, reading))
		).length
	};
}

/** What happens in a run that is worth a step, in order. */
export function streamStepsOf(run: StreamRun): FlowStep[] {
	const steps = run.readers.flatMap((reader) => {
		const name = reader.id.toUpperCase();
		const own: FlowStep[] = [];
		for (const { from, to } of reader.down) {
			own.push({
				at: from,
				name: `${name} crashes`,
				says: `Reader ${name} has crashed. The records stay; ${name} will go on from its noted place.`
			});
			if (to === undefined) continue;
			const twice = reader.readings.filter((one) => one.from >= to && isAgain(reader, one)).length;
			own.push({
				at: to,
				name: `${name} is back`,
				says: `Reader ${name} goes on from its last noted place${twice > 0 ? ', so it reads again what it had not noted' : ''}.`
			});
			const caught = run.records.find(
				({ sentAt }) => sentAt > to && readerAt(run, reader, sentAt - 0.05).behind === 0
			);
			if (caught)
				own.push({
					at: caught.sentAt - 0.1,
					name: `${name} has caught up`,
					says: `Reader ${name} has read all that came meanwhile: nothing was lost.`
				});
		}
		for (const at of reader.replays)
			own.push({
				at,
				name: `${name} replays`,
				says: `Reader ${name} goes back to the oldest record and reads all again, in the same order; the others don’t notice.`
			});
		return own;
	});
	return joinSteps(steps);
}

/** What is happening at a moment, in a sentence. */
export function sayStreamAt(run: StreamRun, steps: readonly FlowStep[], at: number): string {
	const readers = run.readers.map((reader) => readerAt(run, reader, at));
	const gone = readers
		.filter(({ downSince }) => downSince !== undefined)
		.sort((a, b) => b.downSince! - a.downSince!)[0];
	const others = readers.some(({ downSince }) => downSince === undefined);
	const step = steps.findLast((one) => one.at <= at);
	if (gone && (!step || step.at <= gone.downSince!))
		return `Reader ${gone.id.toUpperCase()} crashed. The ${gone.behind} records that it has yet to read wait in the stream${others ? '; the others read on' : ''}.`;
	return step?.says ?? 'Every reader goes through the same records at its own place.';
}

/** A reader in words, and how much of the stream it has read, from 0 to 1. */
export function describeReader(
	{ downSince, reading, behind }: ReaderNow,
	at: number,
	sent: number
) {
	const crashed = downSince !== undefined;
	return {
		part: sent > 0 ? (sent - behind) / sent : 0,
		crashed,
		doing: crashed
			? `crashed ${Math.floor(at - downSince)} s ago`
			: reading
				? `reads ${reading.record.number}`
				: 'waits for a record',
		note: crashed ? `${behind} behind, its place is kept` : `${behind} behind`
	};
}

/** The records of a shard that a picture has room for at a moment: the latest, newest first. */
export function latestOf({ records }: StreamRun, shard: number, at: number): StreamRecord[] {
	return records
		.filter((one) => one.shard === shard && one.sentAt <= at && one.keptUntil > at)
		.reverse();
}
