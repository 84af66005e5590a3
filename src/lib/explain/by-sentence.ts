import type { WhyNot } from './why-not.ts';

/** Candidates that went out with the same sentence, together; `apart` always stands alone. */
export function groupBySentence(candidates: readonly WhyNot[], apart: string): WhyNot[][] {
	const groups = new Map<string, WhyNot[]>();
	for (const one of candidates) {
		const key = JSON.stringify([one.reason, one.candidate === apart]);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}
