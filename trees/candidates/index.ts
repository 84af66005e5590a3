/** All candidates: every file of a topic's folder but the sources its facts were read on. */
import type { Candidate } from '#lib/tree/candidate.ts';

const files = import.meta.glob<Candidate>(['./*/*.ts', '!./*/sources.ts'], {
	eager: true,
	import: 'candidate'
});

/** In the order of their paths: by topic, then by id. */
export const candidates: readonly Candidate[] = Object.values(files);
