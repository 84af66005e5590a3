import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { archives } from './outcomes/archives.ts';
import { disks } from './outcomes/disks.ts';
import { files } from './outcomes/files.ts';
import { objects } from './outcomes/objects.ts';
import { site } from './outcomes/site.ts';

export const outcomes = {
	...objects,
	...archives,
	...disks,
	...files,
	...site
} satisfies Outcomes<typeof states>;
