import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { buses } from './outcomes/buses.ts';
import { devices } from './outcomes/devices.ts';
import { processes } from './outcomes/processes.ts';
import { queues } from './outcomes/queues.ts';
import { streams } from './outcomes/streams.ts';
import { topics } from './outcomes/topics.ts';

export const outcomes = {
	...queues,
	...streams,
	...topics,
	...buses,
	...devices,
	...processes
} satisfies Outcomes<typeof states>;
