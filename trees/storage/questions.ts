import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { disks } from './questions/disks.ts';
import { files } from './questions/files.ts';
import { objects } from './questions/objects.ts';
import { start } from './questions/start.ts';

export const questions = {
	...start,
	...objects,
	...files,
	...disks
} satisfies Questions<typeof states>;
