import { escapeMarkdown, linkMarkdown, quoteMarkdown } from '../share/markdown.ts';
import type { Block, DecisionRecord, Item, Piece } from './record.ts';

/** A decision record as a Markdown file in the form of MADR 4. */
export function writeRecordMarkdown({ title, date, sections }: DecisionRecord): string {
	const parts = sections.map(({ heading, level, blocks }) =>
		[`${'#'.repeat(level)} ${writeLine(heading, true)}`, ...blocks.map(writeBlock)].join('\n\n')
	);
	// Tools that list records look for the title on the first line after the front matter.
	const head = `---\nstatus: proposed\ndate: ${date}\n---\n# ${writeLine(title)}`;
	return `${[head, ...parts].join('\n\n')}\n`;
}

function writeBlock(block: Block): string {
	if (block.kind === 'paragraph') return writePieces(block.pieces);
	if (block.kind === 'note') return quoteMarkdown(block.text);
	return block.items.map(writeItem).join('\n');
}

function writeItem({ pieces, note }: Item): string {
	const line = `* ${writePieces(pieces)}`;
	return note ? `${line}\n\n${indent(quoteMarkdown(note))}\n` : line;
}

function indent(text: string): string {
	return text.replace(/^/gm, '  ');
}

function writePieces(pieces: readonly Piece[]): string {
	return pieces
		.map(({ text, href, strong }, i) => {
			const words = href ? linkMarkdown(text, href) : writeLine(text, i > 0);
			return strong ? `**${words}**` : words;
		})
		.join('');
}

/** One line; within a line nothing can begin a heading or a list. */
function writeLine(text: string, within = false): string {
	const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
	return within ? escapeMarkdown(`x${line}`).slice(1) : escapeMarkdown(line);
}
