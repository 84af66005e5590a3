/** What the page says of a walk that is handed over. */
import { countNotes, type Notes } from './notes.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine } from '../tree/tree.ts';
import type { Walk } from '../walk/walk.ts';

/** Its title; else what the walk recommends, or the question it stands at. */
export function titleOf({ tree, node }: Walk, notes: Notes): string {
	const at = tree.nodes.get(node);
	if (notes.title) return notes.title;
	if (at?.kind === 'outcome') return plainProse(at.title, tree.facts).replace(/\.$/, '');
	return at ? `${tree.title} ${inOneLine(at.short)}` : tree.title;
}

/** What its link holds: `The link holds your 6 answers and 2 notes. Notes are sent to no server.` */
export function saysContents({ steps }: Walk, notes: Notes): string {
	const answers = steps.length === 1 ? 'your answer' : `your ${steps.length} answers`;
	const given = steps.length === 0 ? 'no answers yet' : answers;
	const title = notes.title ? ['a title'] : [];
	const count = countNotes(notes);
	const written = [...title, ...(count > 0 ? [count === 1 ? '1 note' : `${count} notes`] : [])];
	if (written.length === 0) return `The link holds ${given}.`;
	return `The link holds ${[given, ...written.slice(0, -1)].join(', ')} and ${written.at(-1)}. Notes are sent to no server.`;
}
