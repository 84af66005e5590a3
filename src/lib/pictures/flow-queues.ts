/** What becomes of each message in queues: taken and hidden, deleted, shown again, set aside. */
import { ascending, bisector } from 'd3';
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

export interface Span {
	from: number;
	/** Undefined where it lasts beyond the end. */
	to?: number;
}

/** One time that a worker was handed a message. */
export interface Try extends Span {
	worker: number;
	/** When it shows again, unless it was deleted. */
	hiddenUntil: number;
	/** How the work ended: `late` is finished when the message had long been shown, or handed, to others. */
	how?: 'deleted' | 'crashed' | 'failed' | 'late';
}

/** A message in one queue: where a topic or a bus copies it, there is one in each. */
export interface Copy {
	number: number;
	lane: number;
	sentAt: number;
	/** When it was there to be taken. */
	shown: Span[];
	tries: Try[];
	/** When it lay among what is set aside. */
	aside: Span[];
	end?: { at: number; how: 'deleted' | 'expired' };
}

export interface Worker {
	id: string;
	down: Span[];
}

export interface QueueRun {
	copies: readonly Copy[];
	workers: readonly Worker[];
	/** When each message was sent that no rule matched. */
	unmatched: readonly number[];
}

/**
 * When a queue took the message last, at a moment. What is replayed is new to it, and kept anew: “Learn how to configure a
 * dead-letter queue redrive” in the SQS Developer Guide.
 */
export function queuedAt({ sentAt, aside, end }: Copy, at: number): number {
	return aside.findLast(({ to = Infinity }) => to <= at && to !== end?.at)?.to ?? sentAt;
}

/** Which queues there are, who works on them, and where a message goes. */
interface Plan {
	/** The queues that message goes to. */
	goesTo: (number: number) => readonly number[];
	/** Whether a worker works on a queue. */
	worksOn: (worker: number, lane: number) => boolean;
	/** One message of a group at a time, in order. */
	grouped: boolean;
}

const lanes = [0, 1, 2] as const;

/** The kinds of events on the bus, and by which rules they go. */
export const eventKinds = [
	{ name: 'order', rules: [0, 1] },
	{ name: 'payment', rules: [1] },
	{ name: 'refund', rules: [1, 2] },
	{ name: 'log-in', rules: [] }
] as const;

function planOf({ shape }: MessageFlowSettings, seed: number): Plan {
	const own = (worker: number, lane: number) => worker === lane;
	const all = () => true;
	switch (shape) {
		case 'groups':
			return {
				goesTo: (number) => [Math.floor(chance(seed, number, 7) * 3)],
				worksOn: all,
				grouped: true
			};
		case 'fan-out':
			return { goesTo: () => lanes, worksOn: own, grouped: false };
		case 'rules':
			return {
				goesTo: (number) => kindOf(seed, number).rules,
				worksOn: own,
				grouped: false
			};
		default:
			return { goesTo: () => [0], worksOn: all, grouped: false };
	}
}

/** What kind of event a message on the bus is. */
function kindOf(seed: number, number: number): (typeof eventKinds)[number] {
	return eventKinds[Math.floor(chance(seed, number, 3) * eventKinds.length)]!;
}

/** Seconds before the first that are worked out as well, so that nothing begins empty. */
const before = 120;

/** Of what happens at one moment, what comes first. */
const ranks = { deed: 0, done: 1, shows: 2, sent: 3, expires: 4 } as const;

interface Coming {
	at: number;
	rank: number;
	act: (at: number) => void;
}

/** Moments are tenths of a second, and there are fewer than ten ranks. */
function turnOf({ at, rank }: Coming): number {
	return Math.round(at * 100) + rank;
}

const inTime = bisector(turnOf);

/** Works out a run. */
export function runQueues(data: MessageFlowData, set: MessageFlowSettings): QueueRun {
	const { every, work, kept } = shapeOf(data, set);
	const plan = planOf(set, data.seed);
	const copies: Copy[] = [];
	/** The same in the order in which the queues have taken them. */
	const line: Copy[] = [];
	const unmatched: number[] = [];
	const received = new Map<Copy, number>();
	const mended = new Set<Copy>();
	const workers = workerIds.map((id) => ({
		id,
		down: [] as Span[],
		freeSince: -before,
		busy: undefined as { copy: Copy; take: Try } | undefined
	}));
	type Worked = (typeof workers)[number];
	const coming: Coming[] = [];
	const plans = (at: number, rank: keyof typeof ranks, act: (at: number) => void) => {
		const next = { at: inTenths(at), rank: ranks[rank], act };
		if (at <= until) coming.splice(inTime.right(coming, turnOf(next)), 0, next);
	};

	let count = 0;
	function send(at: number) {
		count += 1;
		const goesTo = plan.goesTo(count);
		if (goesTo.length === 0) unmatched.push(at);
		for (const lane of goesTo) {
			const copy = { number: count, lane, sentAt: at, shown: [{ from: at }], tries: [], aside: [] };
			copies.push(copy);
			line.push(copy);
			received.set(copy, 0);
			plans(at + kept, 'expires', (then) => expire(copy, then));
		}
	}
	function expire(copy: Copy, at: number) {
		// What was replayed meanwhile is kept anew.
		if (at >= inTenths(queuedAt(copy, at) + kept)) end(copy, at, 'expired');
	}
	function end(copy: Copy, at: number, how: 'deleted' | 'expired') {
		if (copy.end) return;
		copy.end = { at, how };
		close(copy.shown, at);
		close(copy.aside, at);
	}
	function fails(copy: Copy): boolean {
		return !mended.has(copy) && (copy.number + copy.lane * 5) % data.failing === 1;
	}
	function take(worker: Worked, copy: Copy, at: number) {
		close(copy.shown, at);
		received.set(copy, received.get(copy)! + 1);
		const hiddenUntil = inTenths(at + set.hidden);
		const take: Try = { worker: workers.indexOf(worker), from: at, hiddenUntil };
		copy.tries.push(take);
		worker.busy = { copy, take };
		const takes = workOf(work, data.seed, copy.number, copy.lane, copy.tries.length);
		plans(at + takes, 'done', (then) => finish(worker, take, then));
		plans(hiddenUntil, 'shows', (then) => {
			if (!copy.end && copy.tries.at(-1) === take) copy.shown.push({ from: then });
		});
	}
	function finish(worker: Worked, take: Try, at: number) {
		if (worker.busy?.take !== take) return;
		const { copy } = worker.busy;
		leave(worker, at);
		const shown = at > take.hiddenUntil;
		// A queue takes the latest receipt even late, but in order only in time.
		const counts = !copy.end && copy.tries.at(-1) === take && !(shown && plan.grouped);
		const open = copy.aside.at(-1);
		const setAside = open !== undefined && open.to === undefined;
		if (fails(copy)) take.how = 'failed';
		else if (counts && !setAside) {
			take.how = 'deleted';
			end(copy, at, 'deleted');
		} else take.how = 'late';
	}
	function leave(worker: Worked, at: number) {
		worker.busy!.take.to = at;
		worker.busy = undefined;
		worker.freeSince = at;
	}
	function setAside(copy: Copy, at: number) {
		close(copy.shown, at);
		copy.aside.push({ from: at });
	}
	/** Each is a new message to the queue, which takes them in the order in which they were sent. */
	function replay(at: number) {
		for (const copy of copies) {
			if (copy.end || !close(copy.aside, at)) continue;
			mended.add(copy);
			received.set(copy, 0);
			copy.shown.push({ from: at });
			line.push(...line.splice(line.indexOf(copy), 1));
			plans(at + kept, 'expires', (then) => expire(copy, then));
		}
	}
	function act(what: string, at: number) {
		const [verb, id] = what.split('-');
		if (what === 'replay') replay(at);
		const worker = workers.find((one) => one.id === id);
		if (!worker) return;
		const down = isOpen(worker.down);
		if (verb === 'back' && down) {
			close(worker.down, at);
			worker.freeSince = at;
		}
		if (verb === 'crash' && !down) {
			worker.down.push({ from: at });
			if (!worker.busy) return;
			worker.busy.take.how = 'crashed';
			leave(worker, at);
		}
	}
	/** The message that a worker is handed next, if there is one: the oldest, and in groups only a group's first. */
	function nextFor(worker: number): Copy | undefined {
		const firsts = new Set<number>();
		return line.find((copy) => {
			if (copy.end || isOpen(copy.aside) || !plan.worksOn(worker, copy.lane)) return false;
			const first = !firsts.has(copy.lane);
			firsts.add(copy.lane);
			return isOpen(copy.shown) && (first || !plan.grouped);
		});
	}
	function handOut(at: number) {
		const free = workers
			.filter(({ busy, down }) => !busy && !isOpen(down))
			.sort((a, b) => ascending(a.freeSince, b.freeSince));
		for (const worker of free) {
			let copy = nextFor(workers.indexOf(worker));
			while (copy && received.get(copy)! >= set.tries) {
				setAside(copy, at);
				copy = nextFor(workers.indexOf(worker));
			}
			if (copy) take(worker, copy, at);
		}
	}

	for (const at of sendings(-before, every, set.done)) plans(at, 'sent', send);
	for (const { at, what } of [...opening, ...set.done]) plans(at, 'deed', (now) => act(what, now));
	while (coming.length > 0) {
		const { at } = coming[0]!;
		while (coming[0]?.at === at) coming.shift()!.act(at);
		handOut(at);
	}
	return { copies, workers: workers.map(({ id, down }) => ({ id, down })), unmatched };
}

/** Sums of tenths leave dust behind, and moments are compared. */
function inTenths(at: number): number {
	return Math.round(at * 10) / 10;
}

function isOpen(spans: readonly Span[]): boolean {
	const last = spans.at(-1);
	return last !== undefined && last.to === undefined;
}

/** Ends the last span, if it still lasts, and says whether it did. */
function close(spans: Span[], at: number): boolean {
	if (!isOpen(spans)) return false;
	spans.at(-1)!.to = at;
	return true;
}
