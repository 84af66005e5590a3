/** Deployment strategies, from the plainest to the most careful. */
import { defineFamily } from '#lib/tree/candidate.ts';
import { allAtOnce } from './all-at-once.ts';
import { blueGreen } from './blue-green.ts';
import { canary } from './canary.ts';
import { dimensions } from './dimensions.ts';
import { immutable } from './immutable.ts';
import { linear } from './linear.ts';
import { rolling } from './rolling.ts';
import { rollingAdditionalBatch } from './rolling-additional-batch.ts';
import { trafficSplitting } from './traffic-splitting.ts';

export const family = defineFamily({
	id: 'deployment',
	name: 'Deployment strategies',
	dimensions,
	candidates: [
		allAtOnce,
		rolling,
		rollingAdditionalBatch,
		immutable,
		trafficSplitting,
		blueGreen,
		canary,
		linear
	]
});
