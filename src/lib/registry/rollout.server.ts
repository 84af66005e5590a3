/** The strategies of a rollout, read from the facts of the candidates. */
import type {
	Afterwards,
	Moves,
	RolloutData,
	Shape,
	Strategy,
	WayBack
} from '../pictures/rollout.ts';
import { isSamePick, type KnownFact, type NumberValue } from '../tree/candidate.ts';
import type { Rollout } from '../tree/pictures.ts';
import { factOf, pickName } from './cost.server.ts';
import type { Figures, Place } from './figures.server.ts';

const moves: Record<string, Moves> = {
	'at one moment': 'at-once',
	'in two steps': 'two-steps',
	'in equal steps': 'equal-steps',
	'batch by batch': 'batches',
	'as you decide': 'by-hand'
};

const waysBack: Record<string, WayBack> = {
	'deploy the old version again': 'again',
	'end the new servers': 'end-new',
	'move the traffic back': 'shift'
};

const afterwards: Record<string, Afterwards> = {
	'is overwritten': 'overwritten',
	'is ended': 'ended',
	'waits for a set time': 'waits',
	'stays until you end it': 'stays'
};

const capacities: Record<string, Strategy['capacity']> = {
	none: 'none',
	less: 'less',
	full: 'full',
	'up to double': 'up-to-double'
};

/** The dimensions that say how a strategy moves, what it pays for and how it goes back. */
const drawnFrom = [
	'moves',
	'extra-capacity',
	'capacity',
	'way-back',
	'goes-back-itself',
	'afterwards',
	'tests-first',
	'dns',
	'mixed',
	'share-default',
	'bake-default'
];

/** What a rollout is drawn from: of its strategies the one that is recommended, or else described, is shown first. */
export function rollout(
	{ platforms, first }: Rollout,
	figures: Figures,
	{ recommend, marked }: Place
): RolloutData {
	const strategies = platforms.flatMap(({ variant, name, unit, minutes, candidates }) =>
		candidates.map((candidate): Strategy => {
			const pick = `${candidate}@${variant}`;
			const names = { name: pickName(candidate), title: pickName(pick), platform: name };
			return { pick, ...names, unit, minutes, ...readFacts(pick) };
		})
	);
	const closest = (picks: readonly string[]) =>
		picks.flatMap((one) => strategies.filter(({ pick }) => isSamePick(one, pick)))[0]?.pick;
	const recommended = closest(recommend);
	const start = recommended ?? closest(marked) ?? first;
	// The pages named under the picture are those of what it shows first; the others' facts stand on their candidates' pages.
	for (const dimension of drawnFrom) if (factOf(start, dimension)) figures.fact(start, dimension);
	return { first: start, ...(recommended !== undefined && { recommended }), strategies };
}

function readFacts(
	pick: string
): Omit<Strategy, 'pick' | 'name' | 'title' | 'platform' | 'unit' | 'minutes'> {
	const after = afterwards[text(pick, 'afterwards')]!;
	// Where no share is set the wait is another: an instance refresh rests at checkpoints.
	const shares = isSo(pick, 'share');
	const share = shares ? number(pick, 'share-default') : undefined;
	const wait = shares ? number(pick, 'bake-default') : undefined;
	return {
		called: text(pick, 'called'),
		shape: shapeOf(pick, after),
		moves: moves[text(pick, 'moves')]!,
		back: waysBack[text(pick, 'way-back')]!,
		itself: isSo(pick, 'goes-back-itself'),
		afterwards: after,
		testsFirst: isSo(pick, 'tests-first'),
		dns: isSo(pick, 'dns'),
		mixed: isSo(pick, 'mixed'),
		capacity: capacities[text(pick, 'capacity')]!,
		...(share !== undefined && { share }),
		...(wait !== undefined && { wait })
	};
}

/** What runs beside what runs already, by what is paid for on top. */
function shapeOf(pick: string, after: Afterwards): Shape {
	if (text(pick, 'runs-on') === 'no servers of yours') return 'calls';
	const extra = known(pick, 'extra-capacity').value as NumberValue;
	if (extra === 0) return 'in-place';
	if (typeof extra === 'number') return 'second-set';
	if (after === 'overwritten') return 'extra-batch';
	return after === 'ended' ? 'replaced' : 'second-group';
}

function known(pick: string, dimension: string): KnownFact {
	const fact = factOf(pick, dimension);
	if (!fact) throw new Error(`A rollout needs the fact "${dimension}" of "${pick}".`);
	return fact;
}

function text(pick: string, dimension: string): string {
	return String(known(pick, dimension).value);
}

function isSo(pick: string, dimension: string): boolean {
	return known(pick, dimension).value === true;
}

function number(pick: string, dimension: string): number | undefined {
	const value = factOf(pick, dimension)?.value;
	return typeof value === 'number' ? value : undefined;
}
