import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { jobs } from './questions/jobs.ts';
import { pieces } from './questions/pieces.ts';
import { platforms } from './questions/platforms.ts';
import { servers } from './questions/servers.ts';
import { services } from './questions/services.ts';
import { start } from './questions/start.ts';

export const questions = {
	...start,
	...services,
	...platforms,
	...pieces,
	...jobs,
	...servers
} satisfies Questions<typeof states>;
