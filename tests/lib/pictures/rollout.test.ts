import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	rolloutInputs,
	strategyOf,
	type RolloutData,
	type RolloutSettings,
	type Strategy
} from '#lib/pictures/rollout.ts';
import { countUnits } from '#lib/pictures/rollout/stage.ts';
import {
	frameAt,
	playRollout,
	spansOf,
	stretchesOf,
	sumUp,
	tellingMoment,
	wayBackAt
} from '#lib/pictures/rollout/timeline.ts';
import { sayWayBack, writeWayBack } from '#lib/pictures/rollout/way-back.ts';
import { startOf } from '#lib/pictures/settings.ts';
import {
	picturesOf,
	picturesOfCandidate,
	picturesOfOutcome
} from '#lib/registry/pictures.server.ts';

const shown = picturesOf('deployment').find(({ kind }) => kind === 'rollout')!;
const data = shown.data as RolloutData;
const plain = startOf(rolloutInputs(shown.data as RolloutData)) as RolloutSettings;

const strategies = fc.constantFrom(...data.strategies);
const settings: fc.Arbitrary<RolloutSettings> = fc.record({
	strategy: fc.constant(data.first),
	instances: fc.integer({ min: 1, max: 12 }),
	batch: fc.integer({ min: 1, max: 12 }),
	share: fc.integer({ min: 1, max: 10 }).map((fives) => fives * 5),
	interval: fc.integer({ min: 1, max: 60 }),
	failed: fc.constant([])
});
/** A moment, as a share of the whole, at which a health check fails. */
const moments = fc.double({ min: 0, max: 1, noNaN: true });

function failAt(strategy: Strategy, set: RolloutSettings, part: number): RolloutSettings {
	const at = Number((playRollout(strategy, set).end * part).toFixed(1));
	return { ...set, failed: [{ at, what: 'health-check' }] };
}

/** Fewest that may serve, by what the facts promise. */
function promised({ capacity }: Strategy, { instances, batch }: RolloutSettings): number {
	if (capacity === 'none') return 0;
	return capacity === 'less' ? instances - Math.min(batch, instances) : instances;
}

/** Most that may be paid for, by the facts. */
function allowed({ shape }: Strategy, { instances, batch }: RolloutSettings): number {
	if (shape === 'in-place') return instances;
	const extra = shape === 'extra-batch' || shape === 'replaced' ? batch : instances;
	return instances + Math.min(extra, instances);
}

const onUnits = strategies.filter(({ shape }) => shape !== 'calls');

describe('a rollout', () => {
	it('keeps the capacity that the strategy promises, and pays for no more than it says', () => {
		fc.assert(
			fc.property(onUnits, settings, (strategy, set) => {
				const { least, most, extra } = sumUp(playRollout(strategy, set));
				expect(least).toBe(promised(strategy, set));
				expect(most).toBe(allowed(strategy, set));
				expect(extra > 0).toBe(most > set.instances);
			})
		);
	});

	it('keeps both on the way back too, whenever a health check fails', () => {
		fc.assert(
			fc.property(onUnits, settings, moments, (strategy, set, part) => {
				const { least, most } = sumUp(playRollout(strategy, failAt(strategy, set, part)));
				expect(least).toBeGreaterThanOrEqual(promised(strategy, set));
				expect(most).toBeLessThanOrEqual(allowed(strategy, set));
			}),
			{ numRuns: 500 }
		);
	});

	it('ends with the new version in full, or after a failure with the old one', () => {
		fc.assert(
			fc.property(strategies, settings, moments, (strategy, set, part) => {
				const full = strategy.shape === 'calls' ? 0 : set.instances;
				const done = playRollout(strategy, set).frames.at(-1)!;
				expect(done.share).toBe(100);
				expect(countUnits(done.units)).toEqual({ old: 0, new: full, paid: full });

				const back = playRollout(strategy, failAt(strategy, set, part)).frames.at(-1)!;
				expect(back.share).toBe(0);
				expect(countUnits(back.units)).toEqual({ old: full, new: 0, paid: full });
			}),
			{ numRuns: 500 }
		);
	});

	it('shows users two versions where the facts say so, and nowhere else', () => {
		fc.assert(
			fc.property(strategies, settings, (strategy, set) => {
				const { both } = sumUp(playRollout(strategy, set));
				const inOneGo = strategy.shape === 'in-place' && set.batch >= set.instances;
				expect(both > 0).toBe(strategy.mixed && !inOneGo);
			})
		);
	});

	it('leaves a gap only where the same servers change all together', () => {
		fc.assert(
			fc.property(strategies, settings, (strategy, set) => {
				const together =
					strategy.shape === 'in-place' &&
					(strategy.moves === 'at-once' || set.batch >= set.instances);
				expect(sumUp(playRollout(strategy, set)).gap > 0).toBe(together);
			})
		);
	});

	it('goes forward in time, and is the same up to the failure', () => {
		fc.assert(
			fc.property(strategies, settings, moments, (strategy, set, part) => {
				const failing = failAt(strategy, set, part);
				const [whole, failed] = [playRollout(strategy, set), playRollout(strategy, failing)];
				for (const { from, to } of stretchesOf(failed)) expect(to).toBeGreaterThan(from);
				const at = failing.failed[0]!.at;
				const before = (one: typeof whole) => one.frames.filter((frame) => frame.at < at);
				expect(before(failed)).toEqual(before(whole));
				expect(frameAt(failed, at).units).toEqual(frameAt(whole, at).units);
			}),
			{ numRuns: 500 }
		);
	});

	it('accounts for every minute of every unit', () => {
		fc.assert(
			fc.property(onUnits, settings, (strategy, set) => {
				const timeline = playRollout(strategy, set);
				const units = timeline.frames[0]!.units.map((_, i) => spansOf(timeline, i));
				const minutes = units.flat().reduce((sum, { from, to }) => sum + to - from, 0);
				expect(minutes).toBeCloseTo(timeline.end * timeline.full + sumUp(timeline).extra, 6);
			})
		);
	});
});

describe('the way back', () => {
	const minutesBack = (pick: string, at: number, set = plain) => {
		const way = wayBackAt(strategyOf(data, pick), set, at);
		return [way.taken, Number((way.back - way.at).toFixed(1))];
	};

	it('takes half a minute while the old set is kept and the platform acts, and a deployment afterwards', () => {
		// Ready at 2, tested until 4, everyone moved at 4, kept for 5 minutes.
		expect(minutesBack('blue-green@ecs', 5)).toEqual(['shift', 0.5]);
		expect(minutesBack('blue-green@ecs', 10)).toEqual(['again', 1.5]);
		expect(minutesBack('canary@lambda', 4)).toEqual(['shift', 0.5]);
	});

	it('waits for a person where the platform does not act', () => {
		expect(minutesBack('traffic-splitting@lambda', 4)).toEqual(['shift', 5]);
		expect(minutesBack('all-at-once@beanstalk', 2)).toEqual(['again', 8]);
	});

	it('is a rollout once more where the servers were changed in place', () => {
		// At minute 6 the first two are changed and the next two are out: two batches of three minutes.
		expect(minutesBack('rolling@beanstalk', 6)).toEqual(['again', 5 + 3 + 1 + 3]);
	});

	it('only ends the new ones while the old set is whole', () => {
		expect(minutesBack('immutable@beanstalk', 4.5)).toEqual(['end-new', 0.5]);
	});

	it('is short of nothing where nothing has changed', () => {
		expect(minutesBack('canary@ecs', 0)).toEqual(['nothing', 0]);
	});

	it('is that of the failure once one has been thrown in', () => {
		const failed = [{ at: 2, what: 'health-check' }];
		expect(minutesBack('all-at-once@ec2', 3, { ...plain, failed })).toEqual(['again', 3.5]);
	});
});

describe('the way back in words', () => {
	const said = (pick: string, at: number) => {
		const strategy = strategyOf(data, pick);
		const way = wayBackAt(strategy, plain, at);
		return `${writeWayBack(way)}: ${sayWayBack(strategy, way)}`;
	};

	it('counts from the failed check until everyone is on the old version', () => {
		expect(said('rolling@beanstalk', 6)).toBe(
			'12 min: deploy the old version again, by hand: a check fails at 6:00, everyone is on the old version at 18:00'
		);
		expect(said('canary@lambda', 4)).toBe(
			'30 s: move the traffic back, by itself: a check fails at 4:00, everyone is on the old version at 4:30'
		);
	});

	it('is none where nobody has met the new version, whatever is cleared away then', () => {
		expect(said('blue-green@ec2', 3.9)).toBe(
			'at once: nobody has met the new version: end the new ones, by itself, over at 5:24'
		);
		expect(said('blue-green@beanstalk', 3.9)).toBe(
			'at once: nobody has met the new version: end the new ones, by hand, over at 9:54'
		);
		expect(said('canary@ecs', 0)).toBe('at once: nothing has changed yet');
	});

	it('names moments at which the picture has a step', () => {
		fc.assert(
			fc.property(strategies, settings, moments, (strategy, set, part) => {
				const { frames, failure } = playRollout(strategy, failAt(strategy, set, part));
				const { at, back, cleared, taken } = failure!;
				const named = (when: number) =>
					frames.flatMap((one) => (one.at === when && one.name ? [one.name] : []));
				expect(named(at)).toContain('A health check fails');
				expect(named(back)).not.toEqual([]);
				expect(named(cleared)).toContain('As before');
				const since = frames.filter((frame) => frame.at >= at);
				expect(back === at).toBe(
					since.every(({ share, units }) => share === 0 && countUnits(units).old > 0) ||
						(strategy.shape === 'calls' && taken === 'nothing')
				);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('what it shows first', () => {
	it('is what the outcome recommends, on its platform', () => {
		const [picture] = picturesOfOutcome('deployment', ['blue-green@ecs']);
		expect((picture!.data as RolloutData).first).toBe('blue-green@ecs');
		expect(picture!.marked).toEqual(['blue-green@ecs', 'blue-green']);
	});

	it('is the candidate itself on its page', () => {
		const [picture] = picturesOfCandidate('linear');
		expect((picture!.data as RolloutData).first).toMatch(/^linear@/);
	});

	it('is a moment within the rollout that tells what the strategy costs', () => {
		fc.assert(
			fc.property(strategies, settings, (strategy, set) => {
				const timeline = playRollout(strategy, set);
				const at = tellingMoment(timeline);
				const { least, most } = sumUp(timeline);
				const { old, new: fresh, paid } = countUnits(frameAt(timeline, at).units);
				expect(least < timeline.full ? old + fresh : paid).toBe(
					least < timeline.full ? least : most
				);
			})
		);
	});
});
