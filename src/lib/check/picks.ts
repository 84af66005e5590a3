/** Picks: a candidate, or one of its variants. */
import { readPick } from '../tree/candidate.ts';
import { candidateIds, findCandidate, type Content } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';

/** Faults of a pick: a candidate that is none, or that has no such variant. */
export function checkPick(name: string, pick: string, content: Content, place: Place): Fault[] {
	const { candidate: id, variant } = readPick(pick);
	const here = { ...place, text: pick };
	const candidate = findCandidate(content, id);
	if (!candidate) {
		const what = `${name} names an unknown candidate`;
		return [{ ...here, what, seen: show(id), mend: suggestName(id, candidateIds(content)) }];
	}
	const variants = Object.keys(candidate.variants?.names ?? {});
	if (variant === undefined || variants.includes(variant)) return [];
	const what = `${name} names an unknown variant of "${id}"`;
	const mend = variants.length > 0 ? suggestName(variant, variants) : `write "${id}"`;
	return [{ ...here, what, seen: show(variant), mend }];
}
