import type { Subject } from '#lib/tree/grammar.ts';

/** The file of a new candidate: it says nothing yet, and passes every check. */
export function candidateFile(id: string, topic: Subject): string {
	const words = id.replaceAll('-', ' ');
	const name = words[0]!.toUpperCase() + words.slice(1);
	return `import { defineCandidate } from '../define-candidate.ts';

export const candidate = defineCandidate({
	id: '${id}',
	name: '${name}',
	short: '${name.slice(0, 22).trim()}',
	summary: 'Say in one sentence what it is and does.',
	topic: '${topic}',
	status: { kind: 'current' },
	facts: {}
});
`;
}
