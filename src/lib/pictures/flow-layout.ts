/** Where queues, messages and workers stand in the picture. */
import { ascending } from 'd3';
import { hasCrashed, statusAt, tryAt, workersAt, type WorkerNow } from './flow-moment.ts';
import { eventKinds, type Copy, type QueueRun } from './flow-queues.ts';

export type FlowForm = 'wide' | 'narrow';

/** How many messages have a row of their own. */
export const rowsShown = { wide: 7, narrow: 4 } as const;

/** A message: waiting, hidden with somebody at work, hidden with nobody, set aside. */
export interface Square {
	x: number;
	y: number;
	number: number;
	look: 'waiting' | 'held' | 'alone' | 'lost';
}

export interface Lane {
	path: string;
	name: string;
	note: string;
	nameAt: { x: number; y: number };
	/** How many more there are than are drawn. */
	more?: { x: number; y: number; count: number };
}

export interface FlowLayout {
	height: number;
	size: number;
	lanes: readonly Lane[];
	squares: readonly Square[];
	wires: readonly { d: string; end: { x: number; y: number }; lost: boolean }[];
	/** Ways that messages go by themselves: from the sender, to what is set aside. */
	ways: readonly string[];
	sender: { x: number; y: number };
	/** What stands between sender and queues. */
	hub?: { x: number; y: number; name: string };
	aside?: { x: number; y: number };
	workers: readonly { now: WorkerNow; x: number; y: number; width: number }[];
}

const forms = {
	wide: { left: 210, right: 850, size: 36, pitch: 44, tall: 52, workerX: 934, workerWidth: 256 },
	narrow: { left: 0, right: 350, size: 30, pitch: 34, tall: 44, workerX: 0, workerWidth: 236 }
} as const;

/** Between messages that wait and those that are hidden. */
const gap = 14;
const bend = 8;
/** The wide form stands in three rows: here is the first, and so far is each from the next. */
const [first, apart] = [50, 80];
const middle = first + apart;

/** Tips of arrows, from the end of a line. */
const tip = { right: 'm-7 -4l7 4l-7 4', left: 'm7 -4l-7 4l7 4' } as const;

interface Row {
	lane: number;
	y: number;
}

/** Lays out the queues of a shape at a moment. */
export function layOutFlow({
	run,
	shape,
	form,
	at,
	tries
}: {
	run: QueueRun;
	shape: string;
	form: FlowForm;
	at: number;
	tries: number;
}): FlowLayout {
	const { left, right, size, pitch, tall, workerX, workerWidth } = forms[form];
	const wide = form === 'wide';
	const single = shape === 'queue';
	const own = shape === 'fan-out' || shape === 'rules';
	const workers = workersAt(run, at);
	const rows: Row[] = single
		? [{ lane: 0, y: wide ? middle : 84 }]
		: [0, 1, 2].map((lane) => ({
				lane,
				y: wide ? first + lane * apart : 88 + lane * (own ? 152 : 82)
			}));
	const workerY = workers.map((_, i) => {
		if (wide) return first + i * apart;
		return own ? rows[i]!.y + 66 : rows.at(-1)!.y + 74 + i * 66;
	});
	const slots = single ? workers.length : 1;
	// Above the queue, below it, and straight on: in this order no wire crosses another.
	const slotOf = (worker: number) => (single ? (wide ? [0, 2, 1] : [0, 1, 2])[worker]! : 0);

	const squares: Square[] = [];
	const lanes: Lane[] = [];
	const wires: FlowLayout['wires'][number][] = [];
	for (const { lane, y } of rows) {
		const here = run.copies
			.filter((copy) => copy.lane === lane)
			.map((copy) => ({ copy, status: statusAt(copy, at) }));
		const place = (copy: Copy, x: number, look: Square['look']) =>
			squares.push({ x, y: y - size / 2, number: copy.number, look });
		const inHand = workers.filter(({ copy }) => copy?.lane === lane);
		const firstSlot = right - 8 - (slots - 1) * pitch - size;
		for (const now of inHand) {
			const x = firstSlot + slotOf(now.index) * pitch;
			const lost = now.downSince !== undefined;
			place(now.copy!, x, lost ? 'lost' : 'held');
			const to = { x: wide ? workerX - 16 : workerWidth + 12, y: workerY[now.index]! - 2 };
			if (wide || single || own)
				wires.push({
					d: wireFrom(x, y, now.index, to) + (lost ? '' : wide ? tip.right : tip.left),
					end: to,
					lost
				});
		}
		const shown = new Set(inHand.map(({ copy }) => copy));
		const alone = here.filter(({ copy, status }) => status === 'alone' && !shown.has(copy));
		alone.forEach(({ copy }, i) => {
			const take = tryAt(copy, at);
			place(copy, firstSlot - (i + 1) * pitch, take && hasCrashed(take, at) ? 'lost' : 'alone');
		});
		const waiting = here.filter(({ status, copy }) => status === 'waiting' && !shown.has(copy));
		const lastX = firstSlot - (alone.length + 1) * pitch - gap;
		const room = Math.max(0, Math.floor((lastX - left) / pitch) + 1);
		const drawn = waiting.length > room ? Math.max(0, room - 1) : waiting.length;
		waiting.slice(0, drawn).forEach(({ copy }, i) => place(copy, lastX - i * pitch, 'waiting'));
		lanes.push({
			path: `M${left} ${y - tall / 2}H${right}V${y + tall / 2}H${left}`,
			name: nameLane(shape, lane),
			note: `${waiting.length} waiting, ${inHand.length + alone.length} hidden`,
			nameAt: { x: left, y: y - tall / 2 - 9 },
			...(waiting.length > drawn && {
				more: { x: lastX - drawn * pitch + size, y, count: waiting.length - drawn }
			})
		});
	}

	// Under the one queue of the wide form there is room beside the last worker.
	const asideY = workerY.at(-1)! + (!wide ? 92 : single ? 0 : 84);
	const asideRight = left + 6 * pitch + 16;
	const set = run.copies
		.filter((copy) => statusAt(copy, at) === 'aside')
		.sort((a, b) => ascending(a.aside.at(-1)!.from, b.aside.at(-1)!.from));
	const drawn = set.length > 6 ? 5 : set.length;
	set.slice(0, drawn).forEach((copy, i) =>
		squares.push({
			x: left + 12 + i * pitch,
			y: asideY - size / 2,
			number: copy.number,
			look: 'waiting'
		})
	);
	lanes.push({
		path: `M${asideRight} ${asideY - tall / 2}H${left + 0.5}V${asideY + tall / 2}H${asideRight}`,
		name: own ? 'Dead-letter queues' : 'Dead-letter queue',
		note: wide
			? `${set.length} set aside, ${tries} tries each`
			: `${set.length} set aside after ${tries} tries`,
		nameAt: { x: left, y: wide ? asideY + tall / 2 + 21 : asideY - tall / 2 - 9 },
		...(set.length > drawn && {
			more: {
				x: left + 12 + drawn * pitch + size - 4,
				y: asideY,
				count: set.length - drawn
			}
		})
	});

	const ways: string[] = [];
	if (wide) {
		for (const { y } of rows)
			ways.push(
				y === middle
					? `M118 ${middle}H${left - 12}${tip.right}`
					: `M118 ${middle}H154Q162 ${middle} 162 ${middle + (y > middle ? bend : -bend)}V${y + (y > middle ? -bend : bend)}Q162 ${y} 170 ${y}H${left - 12}${tip.right}`
			);
		const from = rows.at(-1)!.y + tall / 2;
		const x = asideRight + 92;
		ways.push(
			`M${x} ${from}V${asideY - bend}Q${x} ${asideY} ${x - bend} ${asideY}H${asideRight + 14}${tip.left}`
		);
	}
	const hub = { 'fan-out': 'Topic', rules: 'Bus' }[shape];
	return {
		height: asideY + (wide ? 60 : 36),
		size,
		lanes,
		squares,
		wires,
		ways,
		sender: wide ? { x: 0, y: middle } : { x: 0, y: 14 },
		...(wide && hub && { hub: { x: 122, y: middle - 10, name: hub } }),
		...(wide && { aside: { x: asideRight + 80, y: asideY - 34 } }),
		workers: workers.map((now, i) => ({ now, x: workerX, y: workerY[i]!, width: workerWidth }))
	};

	/** From a message to who has it: past the other wires, with rounded bends. */
	function wireFrom(x: number, y: number, worker: number, to: { x: number; y: number }): string {
		const centre = x + size / 2;
		if (!wide) {
			return `M${centre} ${y + size / 2}V${to.y - bend}Q${centre} ${to.y} ${centre - bend} ${to.y}H${to.x}`;
		}
		const down = to.y > y;
		const sign = down ? -bend : bend;
		if (single && worker !== 1)
			return `M${centre} ${y + (down ? size / 2 : -size / 2)}V${to.y + sign}Q${centre} ${to.y} ${centre + bend} ${to.y}H${to.x}`;
		if (Math.abs(to.y - y) < 4) return `M${x + size} ${to.y}H${to.x}`;
		// Whoever is further away turns first, so that no wire crosses another that goes the same way.
		const channel = right + 16 + (down ? 2 - worker : worker) * 14;
		return `M${x + size} ${y}H${channel - bend}Q${channel} ${y} ${channel} ${y - sign}V${to.y + sign}Q${channel} ${to.y} ${channel + bend} ${to.y}H${to.x}`;
	}
}

/** What a queue is called: `Group 1`. */
export function nameLane(shape: string, lane: number): string {
	if (shape === 'groups') return `Group ${lane + 1}`;
	if (shape === 'fan-out') return `Queue for ${'ABC'[lane]}`;
	if (shape !== 'rules') return 'Queue';
	const kinds = eventKinds.filter(({ rules }) => (rules as readonly number[]).includes(lane));
	return `Rule: ${kinds.map(({ name }) => `${name}s`).join(', ')}`;
}
