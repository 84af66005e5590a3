/** The helper that every candidate is written with, typed by the vocabulary of dimensions. */
import { candidatesOn } from '#lib/tree/candidate.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const defineCandidate = candidatesOn<Vocabulary>();
