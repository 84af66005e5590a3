/** What the page says of a walk that is handed over. */
import { showsSecond } from './link.ts';
import { countNotes, type Notes } from './notes.ts';
import { plainProse } from '../tree/prose.ts';
import { inOneLine } from '../tree/tree.ts';
import type { Walk } from '../walk/walk.ts';

/** Its title; else what the walk recommends, or the question it stands at. A second walk beside it is named. */
export function titleOf(walk: Walk, notes: Notes): string {
	const title = notes.title || nameOf(walk);
	return showsSecond(walk) ? `${title}, beside a colleague’s answers` : title;
}

function nameOf({ tree, node }: Walk): string {
	const at = tree.nodes.get(node);
	if (at?.kind === 'outcome') return plainProse(at.title, tree.facts).replace(/\.$/, '');
	return at ? `${tree.title} ${inOneLine(at.short)}` : tree.title;
}

/** What its link holds: `The link holds your 6 answers and 2 notes. Notes are sent to no server.` */
export function saysContents(walk: Walk, notes: Notes): string {
	const { steps } = walk;
	const answers = steps.length === 1 ? 'your answer' : `your ${steps.length} answers`;
	const given = steps.length === 0 ? 'no answers yet' : answers;
	const theirs = showsSecond(walk) ? ['a colleague’s'] : [];
	const title = notes.title ? ['a title'] : [];
	const count = countNotes(notes);
	const written = [...title, ...(count > 0 ? [count === 1 ? '1 note' : `${count} notes`] : [])];
	const held = [given, ...theirs, ...written];
	const list = [held.slice(0, -1).join(', '), held.at(-1)].filter((part) => part).join(' and ');
	return `The link holds ${list}.${written.length > 0 ? ' Notes are sent to no server.' : ''}`;
}
