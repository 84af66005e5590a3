import type { Outcomes } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { asking } from './outcomes/asking.ts';
import { beyond } from './outcomes/beyond.ts';
import { preparing } from './outcomes/preparing.ts';

export const outcomes = { ...asking, ...preparing, ...beyond } satisfies Outcomes<typeof states>;
