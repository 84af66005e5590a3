import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { kept } from './outcomes/kept.ts';
import { settings } from './outcomes/settings.ts';
import { unneeded } from './outcomes/unneeded.ts';

export const outcomes = {
	...kept,
	...unneeded,
	...settings
} satisfies Outcomes<typeof states>;
