import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { changed } from './outcomes/changed.ts';
import { databases } from './outcomes/databases.ts';
import { others } from './outcomes/others.ts';
import { servers } from './outcomes/servers.ts';

export const outcomes = {
	...servers,
	...changed,
	...databases,
	...others
} satisfies Outcomes<typeof states>;
