import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { application } from './outcomes/application.ts';
import { domain } from './outcomes/domain.ts';
import { roles } from './outcomes/roles.ts';
import { staff } from './outcomes/staff.ts';

export const outcomes = {
	...application,
	...staff,
	...roles,
	...domain
} satisfies Outcomes<typeof states>;
