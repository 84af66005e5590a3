import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { archived } from './outcomes/archived.ts';
import { busy } from './outcomes/busy.ts';
import { moving } from './outcomes/moving.ts';
import { quiet } from './outcomes/quiet.ts';
import { watched } from './outcomes/watched.ts';

export const outcomes = {
	...busy,
	...watched,
	...quiet,
	...archived,
	...moving
} satisfies Outcomes<typeof states>;
