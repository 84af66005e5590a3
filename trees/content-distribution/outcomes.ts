import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { readers } from './outcomes/readers.ts';
import { regions } from './outcomes/regions.ts';
import { servers } from './outcomes/servers.ts';
import { uploads } from './outcomes/uploads.ts';

export const outcomes = {
	...readers,
	...servers,
	...uploads,
	...regions
} satisfies Outcomes<typeof states>;
