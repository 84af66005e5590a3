/** What is to be seen of queues at a moment of a run, and what to call it. */
import { ascending } from 'd3';
import { queuedAt, type Copy, type QueueRun, type Span, type Try } from './flow-queues.ts';

/** `alone` is hidden with nobody at work on it. */
type Status = 'coming' | 'waiting' | 'held' | 'alone' | 'aside' | 'deleted' | 'expired';

/** Whether a moment lies within one of the spans. */
export function isWithin(spans: readonly Span[], at: number): boolean {
	return spans.some(({ from, to }) => from <= at && !(to !== undefined && to <= at));
}

/** What becomes of a message at a moment. */
export function statusAt(copy: Copy, at: number): Status {
	if (copy.sentAt > at) return 'coming';
	if (copy.end && copy.end.at <= at) return copy.end.how;
	if (isWithin(copy.aside, at)) return 'aside';
	if (isWithin(copy.shown, at)) return 'waiting';
	return isWithin(copy.tries, at) ? 'held' : 'alone';
}

/** The last time that it was handed out, up to a moment. */
export function tryAt(copy: Copy, at: number): Try | undefined {
	return copy.tries.findLast(({ from }) => from <= at);
}

/** How a try looks at a moment: what comes later is not known yet. */
export function hasCrashed({ how, to }: Try, at: number): boolean {
	return how === 'crashed' && to !== undefined && to <= at;
}

/** What a worker does at a moment. */
export interface WorkerNow {
	index: number;
	id: string;
	/** When it crashed; undefined while it is there. */
	downSince?: number;
	/** What it works on, or had in hand when it crashed and is hidden still. */
	copy?: Copy;
	take?: Try;
}

/** What each worker does at a moment. */
export function workersAt({ workers, copies }: QueueRun, at: number): WorkerNow[] {
	return workers.map(({ id, down }, index) => {
		const out = down.find((span) => isWithin([span], at));
		const held = copies.find(({ tries, end }) =>
			tries.some(
				(take) =>
					take.worker === index &&
					(isWithin([take], at) ||
						(out !== undefined &&
							take.to === out.from &&
							take.how === 'crashed' &&
							take.hiddenUntil > at &&
							!(end && end.at <= at)))
			)
		);
		const take = held?.tries.findLast(({ worker, from }) => worker === index && from <= at);
		return {
			index,
			id,
			...(out && { downSince: out.from }),
			...(held && take && { copy: held, take })
		};
	});
}

/** The figures of a moment. Messages that are copied into several queues count in each. */
export function figuresAt({ copies, unmatched }: QueueRun, at: number) {
	const sent = copies.filter(({ sentAt }) => sentAt <= at);
	const of = (status: Status) => sent.filter((copy) => statusAt(copy, at) === status);
	const waiting = of('waiting');
	const held = of('held').length;
	const alone = of('alone').length;
	const again = sent.filter(({ tries }) => tries.filter(({ from }) => from <= at).length > 1);
	return {
		sent: sent.length,
		waiting: waiting.length,
		oldest: waiting.length > 0 ? at - Math.min(...waiting.map((copy) => queuedAt(copy, at))) : 0,
		hidden: held + alone,
		alone,
		done: of('deleted').length,
		again: again.length,
		aside: of('aside').length,
		unmatched: unmatched.filter((moment) => moment <= at).length
	};
}

/** The messages whose rows are most telling at a moment, by number: what is hidden, what was just done, what comes next. */
export function rowsAt({ copies }: QueueRun, at: number, count: number): Copy[] {
	const weight = (copy: Copy): number => {
		const status = statusAt(copy, at);
		// What was over before the first second has nothing to be drawn.
		if (copy.end && copy.end.at < 0) return Infinity;
		if (status === 'held') return 0;
		const last = tryAt(copy, at);
		if (last && hasCrashed(last, at)) return status === 'alone' ? -1 : 1;
		if (status === 'waiting') return 20 - (at - queuedAt(copy, at)) / 100;
		if (status === 'deleted') return 10 + (at - copy.end!.at) / 4;
		if (status === 'alone') return 12;
		if (status === 'aside') return 14 + (at - copy.aside.at(-1)!.from) / 4;
		return 40 + copy.sentAt - at;
	};
	return [...copies]
		.sort((a, b) => ascending(weight(a), weight(b)) || ascending(a.number, b.number))
		.slice(0, count)
		.sort((a, b) => ascending(a.number, b.number) || ascending(a.lane, b.lane));
}

/** Every message that the picture names at a moment, by number: what lies in a queue or is set aside, and what has a row. */
export function namedAt(run: QueueRun, at: number, count: number): Copy[] {
	const rows = new Set(rowsAt(run, at, count));
	return run.copies.filter(
		(copy) => rows.has(copy) || !['coming', 'deleted', 'expired'].includes(statusAt(copy, at))
	);
}

/** Something worth a step. */
export interface FlowStep {
	at: number;
	name: string;
	says: string;
}

/** Steps of one moment are one step. */
export function joinSteps(steps: readonly FlowStep[]): FlowStep[] {
	const sorted = steps.filter(({ at }) => at >= 0).sort((a, b) => ascending(a.at, b.at));
	const joined: FlowStep[] = [];
	for (const step of sorted) {
		const last = joined.at(-1);
		if (last?.at === step.at) {
			last.name += `, ${step.name}`;
			last.says += ` ${step.says}`;
		} else joined.push({ ...step });
	}
	return joined;
}

/** What happens in a run that is worth a step, in order. */
export function stepsOf(run: QueueRun): FlowStep[] {
	const letter = (worker: number) => run.workers[worker]!.id.toUpperCase();
	const steps: FlowStep[] = [];
	run.workers.forEach(({ down }, i) => {
		for (const { from, to } of down) {
			const held = run.copies.find(({ tries }) =>
				tries.some(
					({ worker, how, to: ended }) => worker === i && how === 'crashed' && ended === from
				)
			);
			steps.push({
				at: from,
				name: held ? `${letter(i)} crashes with ${held.number}` : `${letter(i)} crashes`,
				says: held
					? `Worker ${letter(i)} has crashed with ${held.number}.`
					: `Worker ${letter(i)} has crashed with nothing in hand.`
			});
			if (to !== undefined)
				steps.push({
					at: to,
					name: `${letter(i)} is back`,
					says: `Worker ${letter(i)} is back; what it had in hand is not given back to it.`
				});
		}
	});
	for (const copy of run.copies) {
		copy.tries.forEach((take, i) => {
			if (take.how !== 'crashed') return;
			const shows = copy.shown.find(({ from }) => from >= take.hiddenUntil);
			const next = copy.tries[i + 1];
			if (shows && shows.from === take.hiddenUntil && next?.from !== shows.from)
				steps.push({
					at: shows.from,
					name: `${copy.number} shows again`,
					says: `Nobody has deleted ${copy.number} in time: it shows again, for whoever is free.`
				});
			if (next)
				steps.push({
					at: next.from,
					name: `${letter(next.worker)} takes ${copy.number} again`,
					says: `Worker ${letter(next.worker)} is handed ${copy.number}, which ${letter(take.worker)} had begun: what is done twice must do no harm.`
				});
		});
		for (const { from, to } of copy.aside) {
			steps.push({
				at: from,
				name: `${copy.number} is set aside`,
				says: `${copy.number} was handed out ${triesUpTo(copy, from)} times and never deleted: it is set aside, and holds nobody up.`
			});
			if (to !== undefined)
				steps.push({
					at: to,
					name: `${copy.number} is replayed`,
					says: `What made ${copy.number} fail is mended: it goes back into the queue.`
				});
		}
	}
	return joinSteps(steps);
}

function triesUpTo({ tries, aside }: Copy, at: number): number {
	const since = aside.findLast(({ to }) => to !== undefined && to <= at)?.to ?? -Infinity;
	return tries.filter(({ from }) => from < at && from >= since).length;
}

/** What is happening at a moment, in a sentence: first of all whose work nobody does. */
export function sayAt(run: QueueRun, steps: readonly FlowStep[], at: number): string {
	const left = workersAt(run, at).filter(({ downSince, copy }) => downSince !== undefined && copy);
	const latest = left.sort((a, b) => ascending(b.downSince, a.downSince))[0];
	const step = steps.findLast((one) => one.at <= at);
	if (latest?.copy && latest.take && (!step || step.at <= latest.downSince!)) {
		const seconds = Math.ceil(latest.take.hiddenUntil - at);
		return `Worker ${latest.id.toUpperCase()} crashed with message ${latest.copy.number}. It stays hidden for ${seconds} s more, and nobody works on it.`;
	}
	return (
		step?.says ??
		'Whoever is free takes a message; it stays in the queue, hidden, until it is deleted.'
	);
}

/** A worker in words, and how much of the time that its message is hidden is over, from 0 to 1. */
export function describeWorker({ downSince, copy, take }: WorkerNow, at: number) {
	const seconds = take ? Math.ceil(take.hiddenUntil - at) : 0;
	const part = take
		? Math.min(1, Math.max(0, (at - take.from) / (take.hiddenUntil - take.from)))
		: 0;
	if (downSince !== undefined)
		return {
			part,
			crashed: true,
			doing: `crashed ${Math.floor(at - downSince)} s ago`,
			note: copy ? `${copy.number} shows again in ${seconds} s` : 'holds nothing any more'
		};
	if (!copy) return { part, crashed: false, doing: 'waits for a message', note: '' };
	return {
		part,
		crashed: false,
		doing: `works on ${copy.number}`,
		note: seconds > 0 ? `hidden for ${seconds} s more` : `shown again, and it works on`
	};
}
