import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { archive } from './questions/archive.ts';
import { disk } from './questions/disk.ts';
import { files } from './questions/files.ts';
import { site } from './questions/site.ts';
import { start } from './questions/start.ts';

export const questions = {
	...start,
	...archive,
	...disk,
	...files,
	...site
} satisfies Questions<typeof states>;
