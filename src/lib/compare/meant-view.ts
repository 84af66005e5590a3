/** The query of a comparison as it was meant. */
import { mendQuery } from '../published/spellings.ts';
import { candidateOf } from '../tree/candidate.ts';
import type { GoneCandidate } from './gone-picks.ts';
import { optionsOf, type Named } from './options.ts';
import { viewKeys } from './view.ts';

interface Known {
	candidates: readonly Named[];
	gone: readonly GoneCandidate[];
	/** Keys that a tree's questions have or had: there ours carry a `_`. */
	taken?: ReadonlySet<string>;
}

/** A comparison's query with what programs did to it undone, wherever one reading fits. */
export function meantView(
	query: URLSearchParams,
	{ candidates, gone, taken }: Known
): URLSearchParams {
	const ids = new Set(candidates.flatMap(optionsOf).map(({ id }) => id));
	const isKnown = (pick: string) =>
		ids.has(pick.trim()) || gone.some(({ id }) => id === candidateOf(pick.trim()));
	return mendQuery(query, (key, value) => {
		const own = key.replace(/^_/, '');
		if (!viewKeys.includes(own) || taken?.has(key)) return false;
		if (own === 'pick') return value.split(',').every(isKnown);
		if (own === 'base') return isKnown(value);
		if (own === 'sort') return /^-?[a-z0-9-]+$/.test(value);
		return own === 'differ' ? value === '1' : value === 'table' || value === 'walk';
	});
}
