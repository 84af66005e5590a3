/** Candidates: well told and well sourced. */
import type { Candidate } from '../tree/candidate.ts';
import { inCandidate, type Content } from './content.ts';
import { checkFacts } from './facts.ts';
import { at, show, type Fault, type Place } from './fault.ts';
import { checkCandidateIds } from './ids.ts';
import { limits } from './limits.ts';
import { checkMonth, checkSource } from './sources.ts';
import { checkReasons } from './table.ts';

/** Every fault of the candidates and of the vocabulary their facts are on. */
export function checkCandidates(content: Content): Fault[] {
	return [
		...checkCandidateIds(content),
		...content.candidates.flatMap((candidate) => checkCandidate(candidate, content)),
		...checkReasons(content)
	];
}

function checkCandidate(candidate: Candidate, content: Content): Fault[] {
	const place = inCandidate(candidate);
	return [
		...checkTexts(candidate, place),
		...checkVariants(candidate, place),
		...checkStatus(candidate, content, place),
		...checkFacts(candidate, content)
	];
}

function checkTexts({ name, short, summary }: Candidate, place: Place): Fault[] {
	const faults: Fault[] = Object.entries({ name, short, summary })
		.filter(([, text]) => text.trim() === '')
		.map(([key, text]) => ({
			...at(place, key),
			what: `the ${key} is missing`,
			seen: show(text),
			mend: 'write it'
		}));
	const over = short.length - limits.candidateShort;
	if (over > 0) {
		const what = `the short is longer than ${limits.candidateShort} characters`;
		const seen = `${short.length} in "${short}"`;
		faults.push({ ...at(place, 'short'), what, seen, mend: `cut ${over}` });
	}
	return faults;
}

function checkVariants({ variants }: Candidate, place: Place): Fault[] {
	if (!variants) return [];
	const here = at(place, 'variants', 'names');
	if (Object.keys(variants.names).length === 0)
		return [
			{
				...here,
				what: 'names no variant',
				seen: '{}',
				mend: `name each ${variants.by}, or leave variants out`
			}
		];
	return Object.entries(variants.names)
		.filter(([, name]) => name.trim() === '')
		.map(([id, name]) => ({
			...at(here, id),
			what: `the name of the variant "${id}" is missing`,
			seen: show(name),
			mend: 'write it'
		}));
}

function checkStatus({ status }: Candidate, { month }: Content, place: Place): Fault[] {
	const here = at(place, 'status');
	const faults = status.source ? checkSource(status.source, here) : [];
	if (status.kind === 'current') return faults;
	const { kind, since, instead, source } = status;
	const lacks = (name: string, mend: string) =>
		faults.push({ ...here, what: `the status "${kind}" has no ${name}`, seen: 'nothing', mend });
	if (since === undefined) lacks('since', 'write the month it began');
	// An announced end may well lie in the future.
	else if (kind !== 'announced-end') faults.push(...checkMonth('since', since, month, here));
	if (source === undefined) lacks('source', 'give the page that says so');
	if (kind !== 'renamed' && (instead ?? '').trim() === '')
		lacks('instead', 'write what to use instead');
	return faults;
}
