import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { changes } from './outcomes/changes.ts';
import { disks } from './outcomes/disks.ts';
import { general } from './outcomes/general.ts';
import { provisioned } from './outcomes/provisioned.ts';

export const outcomes = {
	...general,
	...provisioned,
	...disks,
	...changes
} satisfies Outcomes<typeof states>;
