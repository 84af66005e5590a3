import { group } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutFlow, rowsShown } from '#lib/pictures/flow-layout.ts';
import { figuresAt, namedAt, rowsAt, statusAt, stepsOf } from '#lib/pictures/flow-moment.ts';
import { queuedAt, runQueues, type Copy } from '#lib/pictures/flow-queues.ts';
import { runStream } from '#lib/pictures/flow-stream.ts';
import {
	messageFlowInputs,
	until,
	type MessageFlowData,
	type MessageFlowSettings
} from '#lib/pictures/message-flow.ts';
import type { FlowShape } from '#lib/tree/pictures.ts';

const days = 86_400;

function dataWith(kept: number, seed: number): MessageFlowData {
	const one = (shape: FlowShape, every: number, work: number) => ({
		shape,
		name: shape,
		every,
		work,
		kept,
		says: ''
	});
	return {
		shapes: [
			one('queue', 3, 8),
			one('groups', 4, 8),
			one('fan-out', 9, 8),
			one('rules', 6, 8),
			one('stream', 3, 2)
		],
		first: 'queue',
		hidden: 30,
		tries: { usual: 10, start: 3 },
		failing: 11,
		seed
	};
}

const deeds = messageFlowInputs(dataWith(days, 1)).done.of;
const done = fc
	.array(
		fc.record({
			at: fc.integer({ min: 0, max: until * 10 }).map((tenths) => tenths / 10),
			what: fc.constantFrom(...deeds)
		}),
		{ maxLength: 12 }
	)
	.map((events) => events.toSorted((a, b) => a.at - b.at));
const queueShape = fc.constantFrom<FlowShape>('queue', 'groups', 'fan-out', 'rules');
const settingsOf = (shape: fc.Arbitrary<FlowShape>): fc.Arbitrary<MessageFlowSettings> =>
	fc.record({
		shape,
		hidden: fc.integer({ min: 5, max: 60 }),
		tries: fc.integer({ min: 1, max: 10 }),
		done
	});
const seed = fc.integer({ min: 1, max: 10_000 });
const moment = fc.double({ min: 0, max: until, noNaN: true });
const numRuns = 30;

/** Times that it was handed out, each since it was last replayed. */
function triesBetweenReplays({ tries, aside }: Copy): number[] {
	const replays = [
		-Infinity,
		...aside.flatMap(({ to }) => (to === undefined ? [] : [to])),
		Infinity
	];
	return replays
		.slice(1)
		.map((to, i) => tries.filter(({ from }) => from >= replays[i]! && from < to).length);
}

describe('messages in queues', () => {
	it('are the same in every run of the same settings', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, (set, by) => {
				expect(runQueues(dataWith(days, by), set)).toEqual(runQueues(dataWith(days, by), set));
			}),
			{ numRuns: 10 }
		);
	});

	it('are never lost: each is waiting, hidden, set aside or done at any moment', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, moment, (set, by, at) => {
				const run = runQueues(dataWith(4 * days, by), set);
				const { sent, waiting, hidden, done: deleted, aside } = figuresAt(run, at);
				expect(waiting + hidden + deleted + aside).toBe(sent);
				for (const { end, tries } of run.copies)
					if (end)
						expect(tries.some(({ how, to }) => how === 'deleted' && to === end.at)).toBe(true);
			}),
			{ numRuns }
		);
	});

	it('go when they have been kept as long as the queue keeps them, and not before', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, (set, by) => {
				for (const copy of runQueues(dataWith(40, by), set).copies) {
					const { end } = copy;
					if (end?.how === 'expired') expect(end.at).toBeCloseTo(queuedAt(copy, end.at) + 40, 6);
					if (!end) expect(queuedAt(copy, until) + 40).toBeGreaterThan(until);
				}
			}),
			{ numRuns }
		);
	});

	it('show again when the worker that took them has crashed', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, (set, by) => {
				for (const copy of runQueues(dataWith(days, by), set).copies)
					copy.tries.forEach(({ how, to, hiddenUntil }, i) => {
						if (how !== 'crashed' || to! > hiddenUntil || hiddenUntil > until) return;
						expect(copy.shown.some(({ from }) => from === hiddenUntil)).toBe(true);
						// Until then nobody else is handed it.
						const next = copy.tries[i + 1];
						if (next) expect(next.from).toBeGreaterThanOrEqual(hiddenUntil);
						// One that was late may work on it still.
						const others = copy.tries.some((one) => one.how === 'late' && one.to! > to!);
						if (to! < hiddenUntil && !others) expect(statusAt(copy, to!)).toBe('alone');
					});
			}),
			{ numRuns }
		);
	});

	it('are set aside after exactly as many tries as are set, and never tried more often', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, (set, by) => {
				for (const copy of runQueues(dataWith(days, by), set).copies) {
					for (const count of triesBetweenReplays(copy))
						expect(count).toBeLessThanOrEqual(set.tries);
					copy.aside.forEach((_, i) => expect(triesBetweenReplays(copy)[i]).toBe(set.tries));
				}
			}),
			{ numRuns }
		);
	});

	it('come back behind those that waited when they were replayed', () => {
		const set = { shape: 'queue', hidden: 30, tries: 3, done: [{ at: 24, what: 'replay' }] };
		const { copies } = runQueues(dataWith(days, 1), set);
		const replayed = copies.filter(({ aside }) => aside.some(({ to }) => to === 24));
		expect(replayed.length).toBeGreaterThan(0);
		for (const copy of replayed) {
			expect(queuedAt(copy, 24)).toBe(24);
			const taken = copy.tries.find(({ from }) => from >= 24)?.from ?? Infinity;
			const before = copies.filter(
				(one) => statusAt(one, 24) === 'waiting' && queuedAt(one, 24) < 24
			);
			for (const { tries } of before)
				expect(tries.find(({ from }) => from >= 24)?.from).toBeLessThanOrEqual(taken);
		}
	});

	it('of one group come one at a time, and none before those ahead of it are done or set aside', () => {
		fc.assert(
			fc.property(settingsOf(fc.constant('groups')), seed, (set, by) => {
				const { copies } = runQueues(dataWith(days, by), set);
				for (const copy of copies)
					for (const { from } of copy.tries)
						for (const ahead of copies) {
							if (ahead.lane !== copy.lane || ahead.number >= copy.number) continue;
							// What is replayed comes back behind what was done meanwhile.
							const replayed = ahead.aside.some(({ to }) => to !== undefined && to <= from);
							if (!replayed) expect(['deleted', 'aside']).toContain(statusAt(ahead, from));
						}
			}),
			{ numRuns }
		);
	});

	it('reach every queue of a topic, whatever crashes', () => {
		fc.assert(
			fc.property(settingsOf(fc.constant('fan-out')), seed, (set, by) => {
				const lanes = new Map<number, number[]>();
				for (const { number, lane } of runQueues(dataWith(days, by), set).copies)
					lanes.set(number, [...(lanes.get(number) ?? []), lane]);
				for (const reached of lanes.values()) expect(reached).toEqual([0, 1, 2]);
			}),
			{ numRuns }
		);
	});

	it('have a row in the twin, whichever of them the picture draws', () => {
		fc.assert(
			fc.property(settingsOf(queueShape), seed, moment, (set, by, at) => {
				const run = runQueues(dataWith(days, by), set);
				const named = namedAt(run, at, rowsShown.wide);
				for (const form of ['wide', 'narrow'] as const) {
					const { shape, tries } = set;
					for (const { number } of layOutFlow({ run, shape, form, at, tries }).squares)
						expect(named.map((copy) => copy.number)).toContain(number);
					for (const copy of rowsAt(run, at, rowsShown[form])) expect(named).toContain(copy);
				}
			}),
			{ numRuns }
		);
	});

	it('are handed out twice where the work lasts longer than they are hidden', () => {
		const set = { shape: 'queue', hidden: 5, tries: 10, done: [] };
		const run = runQueues(dataWith(days, 1), set);
		expect(run.copies.some(({ tries }) => tries.some(({ how }) => how === 'late'))).toBe(true);
	});

	it('tell of the crash, and of what comes of it', () => {
		const set = { shape: 'queue', hidden: 30, tries: 3, done: [] };
		const names = stepsOf(runQueues(dataWith(4 * days, 10), set)).map(({ name }) => name);
		expect(names).toContain('B crashes with 43');
		expect(names.some((name) => name.endsWith('takes 43 again'))).toBe(true);
	});
});

describe('records of a stream', () => {
	const stream = settingsOf(fc.constant('stream'));

	it('are read by each reader in the order of their shard, and again in the same order', () => {
		fc.assert(
			fc.property(stream, seed, (set, by) => {
				const { records, readers } = runStream(dataWith(days, by), set);
				for (const { readings } of readers)
					for (const shard of [0, 1]) {
						const inOrder = records.filter((one) => one.shard === shard).map((one) => one.number);
						const rounds = group(
							readings.filter(({ record }) => record.shard === shard),
							({ round }) => round
						);
						for (const read of rounds.values()) {
							// Once what was read again after a crash is taken out, nothing is left out and nothing swapped.
							const first = [...new Set(read.map(({ record }) => record.number))];
							expect(first).toEqual(inOrder.slice(0, first.length));
						}
					}
			}),
			{ numRuns }
		);
	});

	it('stay for the others when one reader crashes', () => {
		fc.assert(
			fc.property(stream, seed, (set, by) => {
				const quiet = { ...set, done: set.done.filter(({ what }) => !what.endsWith('-c')) };
				const alone = { ...quiet, done: quiet.done.filter(({ what }) => what === 'send') };
				const read = (one: MessageFlowSettings) =>
					runStream(dataWith(days, by), one).readers[2]!.readings;
				expect(read(quiet)).toEqual(read(alone));
			}),
			{ numRuns }
		);
	});

	it('are read again from the last noted position by a reader that crashed', () => {
		const back = { at: 40, what: 'back-b' };
		const set = { shape: 'stream', hidden: 30, tries: 3, done: [back] };
		const { readings } = runStream(dataWith(days, 10), set).readers[1]!;
		const twice = readings.filter(
			({ record }, i) => readings.findIndex((one) => one.record === record) < i
		);
		expect(twice.length).toBeGreaterThan(0);
		expect(twice.every(({ from }) => from >= 40)).toBe(true);
	});
});
