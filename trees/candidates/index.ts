/** All candidates: every file of a topic's folder but the sources its facts were read on. */
import type { Candidate } from '#lib/tree/candidate.ts';

const files = import.meta.glob<Candidate>(['./*/*.ts', '!./*/sources.ts'], {
	eager: true,
	import: 'candidate'
});

/** By topic and id, so that the order does not hang on when a file was added. */
export const candidates: readonly Candidate[] = Object.values(files);
