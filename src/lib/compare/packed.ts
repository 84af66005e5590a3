/** Candidates as they travel to the browser: each source once, facts naming it by its place. */
import type { Candidate } from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';
import type { Compared } from './picked.ts';
import type { Asked } from './row-specs.ts';

/** Candidates that share one list of sources, with the dimensions they are compared on. */
export interface Packed {
	sources: readonly Source[];
	dimensions: readonly Asked[];
	/** As they are compared, but each `source` a number. */
	candidates: unknown;
}

/** Packs candidates with their facts on these dimensions. What a comparison does not show stays behind. */
export function pack(candidates: readonly Candidate[], dimensions: readonly Asked[]): Packed {
	const sources: Source[] = [];
	const placeOf = (source: Source) => {
		const at = sources.findIndex(({ url }) => url === source.url);
		return at < 0 ? sources.push(source) - 1 : at;
	};
	const asked = dimensions.map(({ id }) => id);
	const compared = candidates.map(({ id, name, short, alias, variants, status, facts }) => ({
		...{ id, name, short, alias, variants, status },
		facts: Object.fromEntries(asked.map((key) => [key, facts[key]]))
	}));
	const packed = JSON.stringify(compared, (key, value) =>
		// A dimension may be called so too; its fact is no page.
		key === 'source' && value && 'url' in value ? placeOf(value as Source) : (value as unknown)
	);
	return { sources, dimensions, candidates: JSON.parse(packed) };
}

/** Gives back the candidates that were packed, as far as comparisons show them. */
export function unpack({ sources, candidates }: Packed): Compared[] {
	return JSON.parse(JSON.stringify(candidates), (key, value) =>
		key === 'source' && typeof value === 'number' ? sources[value] : (value as unknown)
	);
}
