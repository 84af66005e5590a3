/** How a new version goes live, by strategy and platform: what is known of each, and what can be set. */
import type { Unit } from '../tree/candidate.ts';
import type { Inputs, Settings } from './settings.ts';

/**
 * What runs beside what runs already: nothing; one batch, the rest changed in place; one batch at a time, each in
 * place of old ones; a second set; a second group as large as its share; or nothing of yours, only a share of calls.
 */
export type Shape =
	'in-place' | 'extra-batch' | 'replaced' | 'second-set' | 'second-group' | 'calls';

/** How the traffic moves. */
export type Moves = 'at-once' | 'two-steps' | 'equal-steps' | 'batches' | 'by-hand';

/** How one returns to the old version. */
export type WayBack = 'again' | 'end-new' | 'shift';

/** What becomes of the old version. */
export type Afterwards = 'overwritten' | 'ended' | 'waits' | 'stays';

export interface Strategy {
	/** `blue-green@ecs` */
	pick: string;
	name: string;
	/** The name with its platform: `Blue/green on ECS`. */
	title: string;
	platform: string;
	/** Its name there: `instance refresh`. */
	called: string;
	unit: Unit;
	/** Minutes until one has started or has taken a version. */
	minutes: number;
	shape: Shape;
	moves: Moves;
	back: WayBack;
	/** True where the platform turns back without a person. */
	itself: boolean;
	afterwards: Afterwards;
	/** True where it can be called before users reach it. */
	testsFirst: boolean;
	/** True where a DNS record moves the traffic. */
	dns: boolean;
	/** True where old and new serve side by side. */
	mixed: boolean;
	/** What is promised to serve meanwhile. */
	capacity: 'none' | 'less' | 'full' | 'up-to-double';
	/** First share in percent, or that of each step, unless set. */
	share?: number;
	/** Minutes that a share is watched, unless set. */
	wait?: number;
}

export interface RolloutData {
	/** The pick that is shown first. */
	first: string;
	/** The pick that is recommended where it stands. */
	recommended?: string;
	/** By platform. */
	strategies: readonly Strategy[];
}

/** The inputs of the picture. The share and the wait start as the platform sets them, where it does. */
export function rolloutInputs(data: RolloutData) {
	const { share, wait } = strategyOf(data, data.first);
	return {
		strategy: { kind: 'choice', of: data.strategies.map(({ pick }) => pick), start: data.first },
		instances: { kind: 'number', min: 1, max: 12, step: 1, start: 6 },
		batch: { kind: 'number', min: 1, max: 12, step: 1, start: 2 },
		share: { kind: 'number', min: 5, max: 50, step: 5, start: share ?? 10 },
		interval: { kind: 'number', min: 1, max: 60, step: 1, start: wait ?? 5 },
		failed: { kind: 'events', of: ['health-check'], most: 1, until: 2000 }
	} as const satisfies Inputs;
}

export type RolloutSettings = Settings<ReturnType<typeof rolloutInputs>>;

/** A strategy by its pick. @throws where there is none: settings hold no other. */
export function strategyOf({ strategies }: RolloutData, pick: string): Strategy {
	const found = strategies.find((one) => one.pick === pick);
	if (!found) throw new Error(`internal error: the rollout knows no strategy "${pick}".`);
	return found;
}
