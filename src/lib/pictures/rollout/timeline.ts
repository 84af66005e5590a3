/** A rollout as it went, with what it came to. */
import type { RolloutSettings, Strategy } from '../rollout.ts';
import { rollBack, type Taken } from './back.ts';
import { rollForward } from './forward.ts';
import { countUnits, type Frame, type UnitState } from './stage.ts';
import { timings } from './timings.ts';

export interface Timeline {
	/** Full capacity: what runs before; nought where nothing of yours does. */
	full: number;
	/** True where weights say who gets how many requests, whoever serves. */
	weighted: boolean;
	frames: readonly Frame[];
	/** Minutes. */
	end: number;
	/** Where a health check failed: when, when the old version served everyone again in full, and when all was as before. */
	failure?: { at: number; back: number; cleared: number; taken: Taken };
}

/** Plays a rollout, with the failure that the settings hold. */
export function playRollout(strategy: Strategy, set: RolloutSettings): Timeline {
	const stage = rollForward(strategy, set);
	const full = stage.originals.length;
	const weighted = stage.weight !== undefined;
	const failed = set.failed[0];
	if (!failed) return { full, weighted, frames: stage.frames, end: stage.at };

	const at = Math.min(failed.at, stage.at);
	stage.cutAt(at);
	const harmless = stage.all('new', 'new-waits', 'starting').length === 0 && !stage.weight;
	stage.write(
		harmless
			? 'A health check fails before anything has changed.'
			: strategy.itself
				? 'A health check fails. The rollout stops and turns back by itself.'
				: 'A health check fails. It does not turn back by itself: somebody must see it and act.',
		'A health check fails'
	);
	stage.wait(strategy.itself ? timings.reacts : timings.decides);
	const taken = rollBack(stage, strategy, set);
	const back = stage.frames.find((frame) => frame.at >= at && isBack(frame, full));
	if (!back) throw new Error(`internal error: "${strategy.pick}" does not find its way back.`);
	back.name ??= 'All on the old version';
	return {
		full,
		weighted,
		frames: stage.frames,
		end: stage.at,
		failure: { at, back: back.at, cleared: stage.frames.at(-1)!.at, taken }
	};
}

/** How one would return if a health check failed at a moment, or did where one failed before. */
export function wayBackAt(
	strategy: Strategy,
	set: RolloutSettings,
	at: number
): NonNullable<Timeline['failure']> {
	const failed = set.failed[0];
	const moment = failed && failed.at <= at ? failed : { at, what: 'health-check' };
	return playRollout(strategy, { ...set, failed: [moment] }).failure!;
}

function isBack({ units, share }: Frame, full: number): boolean {
	return share === 0 && countUnits(units).old >= full;
}

/** How things stand at a moment. */
export function frameAt({ frames }: Timeline, at: number): Frame {
	return frames.findLast((frame) => frame.at <= at) ?? frames[0]!;
}

interface Stretch {
	from: number;
	to: number;
	frame: Frame;
}

/** The frames, each with the time it lasts. */
export function stretchesOf({ frames, end }: Timeline): Stretch[] {
	return frames.map((frame, i) => ({ from: frame.at, to: frames[i + 1]?.at ?? end, frame }));
}

/** What one instance, task or server did, without its absence. */
export function spansOf(
	timeline: Timeline,
	unit: number
): { from: number; to: number; state: UnitState }[] {
	const spans: { from: number; to: number; state: UnitState }[] = [];
	for (const { from, to, frame } of stretchesOf(timeline)) {
		const state = frame.units[unit] ?? 'absent';
		const last = spans.at(-1);
		if (last?.state === state) last.to = to;
		else spans.push({ from, to, state });
	}
	return spans.filter(({ state }) => state !== 'absent');
}

/** What a rollout comes to. */
interface Sums {
	/** Fewest that serve at any moment. */
	least: number;
	/** Most that are paid for at any moment. */
	most: number;
	/** What is paid for on top: minutes of one instance. */
	extra: number;
	/** Minutes in which some users meet the old version and some the new one. */
	both: number;
	/** Minutes in which nobody is answered. */
	gap: number;
}

export function sumUp(timeline: Timeline): Sums {
	const sums: Sums = { least: timeline.full, most: timeline.full, extra: 0, both: 0, gap: 0 };
	for (const { from, to, frame } of stretchesOf(timeline)) {
		const { old, new: fresh, paid } = countUnits(frame.units);
		sums.least = Math.min(sums.least, old + fresh);
		sums.most = Math.max(sums.most, paid);
		sums.extra += (paid - timeline.full) * (to - from);
		if (frame.share === undefined) sums.gap += to - from;
		else if (frame.share > 0 && frame.share < 100) sums.both += to - from;
	}
	return sums;
}

/** The moment that tells most: fewest serve, or most are paid for; of several such, the one nearest half of the way. */
export function tellingMoment(timeline: Timeline): number {
	const { least, most } = sumUp(timeline);
	const serving = ({ units }: Frame) => countUnits(units).old + countUnits(units).new;
	const tells = (frame: Frame) =>
		least < timeline.full ? serving(frame) === least : countUnits(frame.units).paid === most;
	// Where weights decide, who serves says nothing.
	const short = ({ frame }: Stretch) => (timeline.weighted ? 0 : serving(frame));
	const half = ({ frame }: Stretch) => Math.abs((frame.share ?? 50) - 50);
	const [told] = stretchesOf(timeline)
		.filter(({ frame }) => tells(frame))
		.sort((a, b) => short(a) - short(b) || half(a) - half(b) || b.from - a.from);
	return told ? Number(((told.from + told.to) / 2).toFixed(1)) : 0;
}
