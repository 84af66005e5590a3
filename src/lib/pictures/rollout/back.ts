/** How each strategy returns to the old version, from wherever it has come to. */
import type { RolloutSettings, Strategy } from '../rollout.ts';
import { changeInPlace, count, pauseOf, sharesOf, startUnits } from './forward.ts';
import { partsOf, type Stage } from './stage.ts';
import { timings } from './timings.ts';

/** What the way back was in the end: where the old set is gone, it is deployed again; before anyone was reached, the new set ends. */
export type Taken = 'nothing' | 'again' | 'end-new' | 'shift';

/** Plays the way back, from how things stand on the stage to the old version serving everyone. */
export function rollBack(stage: Stage, strategy: Strategy, set: RolloutSettings): Taken {
	const taken = wayBackFrom(stage, strategy);
	if (taken === 'end-new') endNew(stage, strategy);
	if (taken === 'shift') shiftBack(stage, strategy, set);
	if (taken === 'again') deployAgain(stage, strategy, set);
	stage.write('All is as before: the old version serves everyone.', 'As before');
	stage.wait(timings.after);
	return taken;
}

function wayBackFrom(stage: Stage, { shape, back }: Strategy): Taken {
	if (shape === 'calls')
		return stage.weight === 0 ? 'nothing' : back === 'again' ? 'again' : 'shift';
	const changed = stage.all('new', 'new-waits', 'starting');
	if (changed.length === 0) return 'nothing';
	const untouched = stage.among(stage.originals, 'old', 'old-waits').length;
	const reached = stage.all('new').length > 0;
	if (untouched === stage.originals.length) {
		if (!reached || back === 'end-new') return 'end-new';
		if (back === 'shift') return 'shift';
	}
	return 'again';
}

/** Nobody was sent there, or the old ones still serve: the new ones end. */
function endNew(stage: Stage, strategy: Strategy) {
	const ended = stage.all('new', 'new-waits', 'starting');
	const untouched =
		stage.among(stage.originals, 'old', 'old-waits').length === stage.originals.length;
	const old = untouched ? '; the old ones were never touched' : '';
	stage.set(ended, 'absent');
	stage.write(`${count(ended.length, strategy)} with the new version end${old}.`, 'New ones end');
	stage.wait(timings.settle);
}

function shiftBack(stage: Stage, strategy: Strategy, set: RolloutSettings) {
	const now = stage.weight ?? 0;
	// A switch goes back as it came; a shift in steps goes back in one.
	const shares =
		strategy.moves === 'at-once' ? sharesOf(strategy, set).map((share) => 100 - share) : [0];
	for (const share of shares.filter((one) => one < now)) {
		stage.shift(share);
		stage.write(
			share === 0
				? 'All traffic is back on the old version, which has been kept.'
				: `${share}% of the requests still meet the new version.`,
			share === 0 ? 'Traffic is back' : `${share}% left`
		);
		if (share > 0) stage.wait(pauseOf(strategy, set));
	}
	stage.wait(timings.settle);
	if (strategy.shape !== 'calls') endNew(stage, strategy);
}

function deployAgain(stage: Stage, strategy: Strategy, set: RolloutSettings) {
	switch (strategy.shape) {
		case 'calls':
			stage.write('The old version is deployed again.', 'Deploy again');
			stage.wait(strategy.minutes);
			return stage.shift(0);
		case 'in-place':
			return changeBack(stage, strategy, strategy.moves === 'at-once' ? set.instances : set.batch);
		case 'extra-batch':
			return againBesideExtra(stage, strategy);
		case 'replaced':
			return replaceAgain(stage, strategy, set.batch);
		default:
			return startOldSet(stage, strategy);
	}
}

/** Those that are out come first, so that no more are out than one batch. */
function changeBack(stage: Stage, strategy: Strategy, size: number) {
	const which = [
		...stage.among(stage.originals, 'starting'),
		...stage.among(stage.originals, 'new')
	];
	changeInPlace(stage, strategy, { which, size, to: 'old' });
}

function againBesideExtra(stage: Stage, strategy: Strategy) {
	const ended = stage.among(stage.originals, 'absent');
	if (ended.length > 0) {
		const start = `${count(ended.length, strategy)} more start, with the old version.`;
		startUnits(stage, strategy, ended, start, 'Deploy again');
		stage.set(ended, 'old');
	}
	changeBack(stage, strategy, stage.extras.length);
	endNew(stage, strategy);
}

function replaceAgain(stage: Stage, strategy: Strategy, size: number) {
	// What stands above the full number ends first, so that never more than one batch is paid for on top.
	const gone = stage.among(stage.originals, 'absent');
	const fresh = stage.among(stage.extras, 'new');
	stage.set(stage.among(stage.extras, 'starting'), 'absent');
	stage.set(fresh.slice(gone.length), 'absent');
	const batches = partsOf(gone, size);
	for (const [i, batch] of batches.entries()) {
		const nth = `Batch ${i + 1} of ${batches.length}`;
		const some = count(batch.length, strategy);
		startUnits(
			stage,
			strategy,
			batch,
			`${nth}: ${some} start with the old version.`,
			`${nth} starts`
		);
		stage.set(batch, 'old');
		stage.write(`${nth} serves the old version.`);
		stage.wait(timings.settle);
		stage.set(stage.among(stage.extras, 'new').slice(0, batch.length), 'absent');
	}
}

/** The old set is gone: it comes up once more. */
function startOldSet(stage: Stage, strategy: Strategy) {
	const { originals } = stage;
	startUnits(
		stage,
		strategy,
		originals,
		'The old set is gone, and starts once more.',
		'Deploy again'
	);
	stage.set(originals, 'old');
	if (stage.weight !== undefined) stage.shift(0);
	stage.write('The old version serves; the new ones finish and end.', 'Old set serves');
	stage.wait(timings.settle);
	stage.set(stage.all('new', 'new-waits'), 'absent');
}
