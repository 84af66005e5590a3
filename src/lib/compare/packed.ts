/** Families as they travel to the browser: each source once, facts naming it by its place. */
import type {
	Candidate,
	Dimensions,
	Fact,
	Family,
	KnownFact,
	NoFact,
	Status
} from '../tree/candidate.ts';
import type { Source } from '../tree/grammar.ts';

type PackedFact = (Omit<KnownFact, 'source'> & { source: number }) | NoFact;

interface PackedCandidate extends Pick<Candidate, 'id' | 'name' | 'short' | 'alias'> {
	status: Omit<Status, 'source'> & { source?: number };
	facts: Readonly<Record<string, PackedFact>>;
}

/** Families that share one list of sources. */
export interface Packed {
	sources: readonly Source[];
	families: readonly {
		id: string;
		name: string;
		dimensions: Dimensions;
		candidates: readonly PackedCandidate[];
	}[];
}

/** Packs families. Summaries stay behind: a comparison does not show them. */
export function packFamilies(families: readonly Family[]): Packed {
	const places = new Map<string, number>();
	const sources: Source[] = [];
	const placeOf = (source: Source) => {
		if (!places.has(source.url)) places.set(source.url, sources.push(source) - 1);
		return places.get(source.url)!;
	};
	const packFact = (fact: Fact): PackedFact =>
		'value' in fact ? { ...fact, source: placeOf(fact.source) } : fact;
	const packed = families.map(({ id, name, dimensions, candidates }) => ({
		id,
		name,
		dimensions,
		candidates: candidates.map(
			({ id, name, short, alias, status: { source, ...status }, facts }) => ({
				id,
				name,
				short,
				...(alias && { alias }),
				status: { ...status, ...(source && { source: placeOf(source) }) },
				facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, packFact(fact)]))
			})
		)
	}));
	return { sources, families: packed };
}

/** Gives back the families that were packed, without their summaries. */
export function unpackFamilies({ sources, families }: Packed): Family[] {
	const unpackFact = (fact: PackedFact): Fact =>
		'value' in fact ? { ...fact, source: sources[fact.source]! } : fact;
	return families.map(({ candidates, ...family }) => ({
		...family,
		candidates: candidates.map(({ status: { source, ...status }, facts, ...names }) => ({
			...names,
			summary: '',
			family: family.id,
			status: { ...status, ...(source !== undefined && { source: sources[source]! }) },
			facts: Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, unpackFact(fact)]))
		}))
	}));
}
