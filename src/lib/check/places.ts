/** Candidates stand where their topic and id say, and in the list of all. */
import type { Candidate } from '../tree/candidate.ts';
import { show, type Fault } from './fault.ts';

/** Faults of candidates by the path of their file; `listed` are those that the site knows. */
export function checkPlaces(
	files: Readonly<Record<string, Candidate>>,
	listed: readonly Candidate[]
): Fault[] {
	return Object.entries(files).flatMap(([file, candidate]) => {
		const { id, topic } = candidate;
		const where = `candidate "${id}"`;
		const own = `trees/candidates/${topic}/${id}.ts`;
		const place = {
			what: 'does not stand where its topic and id say',
			seen: show(file),
			mend: `move it to ${own}, or mend topic or id`
		};
		const list = {
			what: 'is not in the list of candidates',
			seen: 'nothing',
			mend: 'add it to trees/candidates/index.ts'
		};
		return [
			...(file === own ? [] : [{ file, where, ...place }]),
			...(listed.includes(candidate) ? [] : [{ file, where, ...list }])
		];
	});
}
