/** Candidates: well told, well sourced, and of use to some tree. */
import type { AuthoredTree } from '../tree/author.ts';
import type { Candidate, Dimension, Family } from '../tree/candidate.ts';
import { inFamily, type Content } from './content.ts';
import { checkFacts } from './facts.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { checkCandidateIds } from './ids.ts';
import { limits } from './limits.ts';
import { checkMonth, checkSource } from './sources.ts';

/** Every fault of the families and their candidates. */
export function checkCandidates(content: Content): Fault[] {
	return [
		...checkCandidateIds(content),
		...content.families.flatMap((family) => [
			...checkFacts(family, content),
			...Object.entries(family.dimensions).flatMap(([id, dimension]) =>
				checkTouchedBy(dimension, content, inFamily(family, 'dimensions', `dimension "${id}"`))
			),
			...family.candidates.flatMap((candidate) => checkCandidate(family, candidate, content))
		])
	];
}

function checkCandidate(family: Family, candidate: Candidate, content: Content): Fault[] {
	const at = inFamily(family, candidate.id, `candidate "${candidate.id}"`);
	return [
		...checkTexts(candidate, at),
		...checkStatus(candidate, content, at),
		...checkUse(candidate, content.trees, at)
	];
}

function checkTexts({ name, short, summary }: Candidate, at: Place): Fault[] {
	const faults: Fault[] = Object.entries({ name, short, summary })
		.filter(([, text]) => text.trim() === '')
		.map(([key, text]) => ({
			...at,
			what: `the ${key} is missing`,
			seen: show(text),
			mend: 'write it'
		}));
	const over = short.length - limits.candidateShort;
	if (over > 0) {
		const what = `the short is longer than ${limits.candidateShort} characters`;
		faults.push({ ...at, what, seen: `${short.length} in "${short}"`, mend: `cut ${over}` });
	}
	return faults;
}

function checkStatus({ status }: Candidate, { month }: Content, at: Place): Fault[] {
	const faults = status.source ? checkSource(status.source, at) : [];
	if (status.kind === 'current') return faults;
	const { kind, since, instead, source } = status;
	const lacks = (name: string, mend: string) =>
		faults.push({ ...at, what: `the status "${kind}" has no ${name}`, seen: 'nothing', mend });
	if (since === undefined) lacks('since', 'write the month it began');
	// An announced end may well lie in the future.
	else if (kind !== 'announced-end') faults.push(...checkMonth('since', since, month, at));
	if (source === undefined) lacks('source', 'give the page that says so');
	if (kind !== 'renamed' && (instead ?? '').trim() === '')
		lacks('instead', 'write what to use instead');
	return faults;
}

function checkUse({ id }: Candidate, trees: readonly AuthoredTree[], at: Place): Fault[] {
	const recommended = trees.flatMap((tree) => Object.values(tree.outcomes).map((o) => o.recommend));
	if (!recommended.some((ids) => ids.includes(id))) {
		const mend = 'lead a walk to it, or take it out';
		return [{ ...at, what: 'no tree recommends it', seen: 'nothing', mend }];
	}
	if (recommended.some(([first]) => first === id)) return [];
	const mend = 'let an outcome recommend it first';
	return [{ ...at, what: 'is nowhere the first recommendation', seen: 'companion only', mend }];
}

function checkTouchedBy(
	{ touchedBy = [] }: Dimension,
	{ trees, planned }: Content,
	at: Place
): Fault[] {
	const questions = trees.flatMap((tree) =>
		Object.entries(tree.questions).map(
			([id, words]) => `${tree.machine.id}/${words.question ?? id}`
		)
	);
	return touchedBy
		.filter((key) => !questions.includes(key) && !Object.hasOwn(planned, key.split('/')[0]!))
		.map((key) => ({
			...at,
			what: 'touchedBy names an unknown question',
			seen: show(key),
			mend: suggestName(key, [...new Set(questions)])
		}));
}
