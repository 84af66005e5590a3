/** How each strategy brings a new version out. */
import type { RolloutSettings, Strategy } from '../rollout.ts';
import { partsOf, Stage } from './stage.ts';
import { expiring, timings } from './timings.ts';

/** Plays a rollout from the start to its end, with nothing going wrong. */
export function rollForward(strategy: Strategy, set: RolloutSettings): Stage {
	const stage = new Stage(...sizesOf(strategy, set));
	stage.write('The old version serves everyone.', 'Start');
	stage.wait(timings.prepare);
	forward[strategy.shape](stage, strategy, set);
	stage.write('The new version serves everyone.', 'Done');
	stage.wait(timings.after);
	return stage;
}

/** How many run before, how many more at the most, and the new version's share where weights give it. */
function sizesOf(
	{ shape, moves }: Strategy,
	{ instances, batch }: RolloutSettings
): [number, number, number?] {
	switch (shape) {
		case 'calls':
			return [0, 0, 0];
		case 'in-place':
			return [instances, 0];
		case 'extra-batch':
			return [instances, Math.min(batch, instances)];
		case 'replaced':
			return [instances, instances];
		default:
			return moves === 'batches' ? [instances, instances] : [instances, instances, 0];
	}
}

const forward: Record<
	Strategy['shape'],
	(stage: Stage, strategy: Strategy, set: RolloutSettings) => void
> = {
	'in-place': (stage, strategy, { instances, batch }) =>
		changeInPlace(stage, strategy, {
			which: stage.originals,
			size: strategy.moves === 'at-once' ? instances : batch,
			to: 'new'
		}),
	'extra-batch': changeBesideExtra,
	replaced: replaceBatches,
	'second-set': (stage, strategy, set) =>
		strategy.moves === 'batches'
			? launchThenTakeOver(stage, strategy)
			: shiftToOthers(stage, strategy, set),
	'second-group': shiftToOthers,
	calls: shiftToOthers
};

/** Takes a version in place, batch by batch: each is out of service meanwhile. */
export function changeInPlace(
	stage: Stage,
	strategy: Strategy,
	{ which, size, to }: { which: readonly number[]; size: number; to: 'old' | 'new' }
) {
	const batches = partsOf(which, size);
	for (const [i, batch] of batches.entries()) {
		const out = count(batch.length, strategy);
		const alone = to === 'old' ? 'Back they go' : 'All at once';
		const nth = batches.length > 1 ? `Batch ${i + 1} of ${batches.length}` : alone;
		stage.set(batch, 'starting');
		stage.write(
			`${nth}: ${out} out of service, until the ${to} version has started.`,
			batches.length > 1 ? `${nth} is out` : `${out} out`
		);
		stage.wait(strategy.minutes);
		stage.set(batch, to);
		stage.write(`${nth} serves the ${to} version.`);
		stage.wait(timings.settle);
	}
}

function changeBesideExtra(stage: Stage, strategy: Strategy) {
	const size = stage.extras.length;
	const extra = count(size, strategy);
	startUnits(stage, strategy, stage.extras, `${extra} more start, with the new version.`);
	stage.set(stage.extras, 'new');
	stage.write(
		`${extra} more serve the new version, beside all the old ones.`,
		'Extra batch serves'
	);
	stage.wait(timings.settle);
	const which = stage.originals.slice(0, -size);
	changeInPlace(stage, strategy, { which, size, to: 'new' });
	stage.set(stage.originals.slice(-size), 'absent');
	stage.write(
		`The last ${extra} on the old version end: the extra batch stays.`,
		'Last old ones end'
	);
	stage.wait(timings.settle);
}

function replaceBatches(stage: Stage, strategy: Strategy, { batch: size }: RolloutSettings) {
	const batches = partsOf(stage.originals, size);
	for (const [i, batch] of batches.entries()) {
		const nth = `Batch ${i + 1} of ${batches.length}`;
		const some = count(batch.length, strategy);
		const fresh = batch.map((at) => stage.extras[at]!);
		startUnits(
			stage,
			strategy,
			fresh,
			`${nth}: ${some} start with the new version.`,
			`${nth} starts`
		);
		stage.set(fresh, 'new');
		stage.write(`${nth} serves, and as many old ones finish what they have in hand.`);
		stage.wait(timings.settle);
		stage.set(batch, 'absent');
		stage.write(`${nth} has taken the place of ${some}, which end.`);
		stage.wait(timings.settle);
	}
}

/** Immutable: one new one, then the rest, and the old set ends. */
function launchThenTakeOver(stage: Stage, strategy: Strategy) {
	const [first, ...rest] = stage.extras;
	startUnits(stage, strategy, [first!], 'One starts with the new version.', 'One new starts');
	stage.set([first!], 'new');
	stage.write('One serves the new version, beside all the old ones.', 'One new serves');
	stage.wait(timings.settle);
	if (rest.length > 0) {
		const more = `${count(rest.length, strategy)} more start, with the new version.`;
		startUnits(stage, strategy, rest, more, 'The rest start');
		stage.set(rest, 'new');
	}
	stage.write('Both sets serve: twice as many as before.', 'Both sets serve');
	stage.wait(timings.settle);
	stage.set(stage.originals, 'absent');
	stage.write('The old set ends.', 'Old set ends');
	stage.wait(timings.settle);
}

/** Brings the new version up beside the old one and moves the traffic over. */
function shiftToOthers(stage: Stage, strategy: Strategy, set: RolloutSettings) {
	const group =
		strategy.shape === 'second-group'
			? Math.ceil((set.instances * set.share) / 100)
			: set.instances;
	const [first, rest] = [stage.extras.slice(0, group), stage.extras.slice(group)];
	if (first.length > 0) {
		const beside = `${count(first.length, strategy)} more start with the new version; nobody is sent there yet.`;
		startUnits(stage, strategy, first, beside, 'New set starts');
		stage.set(first, 'new-waits');
	}
	if (strategy.testsFirst) {
		stage.write('You test the new version before any user meets it.', 'Tests');
		stage.wait(timings.tests);
	}
	const shares = sharesOf(strategy, set);
	for (const [i, share] of shares.entries()) {
		if (share === 100 && rest.length > 0) {
			startUnits(stage, strategy, rest, 'The new group grows to full size.', 'New group grows');
			stage.set(rest, 'new-waits');
		}
		stage.shift(share);
		stage.write(sayShare(strategy, share), share === 100 ? 'Everyone moved' : `${share}% moved`);
		if (i < shares.length - 1) stage.wait(pauseOf(strategy, set));
	}
	endOldSet(stage, strategy, set);
}

function endOldSet(stage: Stage, { unit, shape, afterwards }: Strategy, set: RolloutSettings) {
	const kept = afterwards === 'waits' || afterwards === 'stays';
	stage.wait(kept && shape !== 'calls' ? set.interval : timings.settle);
	if (shape === 'calls') return;
	stage.set(stage.originals, 'absent');
	const who =
		afterwards === 'stays' ? `You end the old ${unit.other}` : `The old ${unit.other} end`;
	stage.write(`${who}: the quick way back is gone.`, 'Old set ends');
	stage.wait(timings.settle);
}

function sayShare({ dns, moves, afterwards, shape }: Strategy, share: number): string {
	if (share < 100)
		return dns
			? `${share}% of the clients have asked DNS anew and meet the new version.`
			: moves === 'at-once'
				? 'The new set has joined, the old one still finishes.'
				: `${share}% of the requests meet the new version, the others the old one.`;
	const kept = shape === 'calls' || afterwards !== 'ended';
	return `Everyone meets the new version${kept ? '; the old one is kept for the way back' : ''}.`;
}

/** Minutes from one share to the next. */
export function pauseOf({ moves }: Strategy, { interval }: RolloutSettings): number {
	return moves === 'at-once' ? timings.settle : interval;
}

/** The new version's shares of the requests, one after the other. */
export function sharesOf(
	{ moves, dns, mixed }: Strategy,
	{ share }: RolloutSettings
): readonly number[] {
	switch (moves) {
		case 'at-once':
			return dns ? expiring : mixed ? [50, 100] : [100];
		case 'equal-steps':
			return Array.from({ length: Math.ceil(100 / share) }, (_, i) =>
				Math.min(100, (i + 1) * share)
			);
		default:
			return [share, 100];
	}
}

/** Starts some, and waits until they run. What they do then is the caller's. */
export function startUnits(
	stage: Stage,
	{ minutes }: Strategy,
	which: readonly number[],
	says: string,
	name = 'Extra batch starts'
) {
	stage.set(which, 'starting');
	stage.write(says, name);
	stage.wait(minutes);
}

/** `2 tasks` */
export function count(many: number, { unit }: Strategy): string {
	return `${many} ${many === 1 ? unit.one : unit.other}`;
}
