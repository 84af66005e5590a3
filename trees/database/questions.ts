import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { engines } from './questions/engines.ts';
import { keys } from './questions/keys.ts';
import { special } from './questions/special.ts';
import { sql } from './questions/sql.ts';
import { start } from './questions/start.ts';

export const questions = {
	...start,
	...sql,
	...engines,
	...keys,
	...special
} satisfies Questions<typeof states>;
