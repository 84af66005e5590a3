import type { WhyNot } from '../explain/why-not.ts';

/** Candidates that went out with the same sentences, together; `apart` always stands alone. */
export function groupBySentence(candidates: readonly WhyNot[], apart: string): WhyNot[][] {
	const groups = new Map<string, WhyNot[]>();
	for (const one of candidates) {
		const key = JSON.stringify([one.reason, one.outcome, one.candidate === apart]);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	return [...groups.values()];
}
