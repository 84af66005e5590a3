import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { engines } from './outcomes/engines.ts';
import { keys } from './outcomes/keys.ts';
import { memory } from './outcomes/memory.ts';
import { special } from './outcomes/special.ts';
import { sql } from './outcomes/sql.ts';

export const outcomes = {
	...sql,
	...engines,
	...keys,
	...memory,
	...special
} satisfies Outcomes<typeof states>;
