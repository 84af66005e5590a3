/** How large a title can be in a preview, and where its lines break. */
import { advanceWidths } from './advance-widths.ts';

/** Lengths in px. */
interface FittedTitle {
	size: number;
	/** From one baseline to the next. */
	leading: number;
	lines: readonly string[];
}

/** Room of the title, and the size down to which it is legible in a chat, where the picture is 300 px wide. */
export const titleRoom = { width: 1072, height: 254, largest: 100, legible: 64, lines: 3 };

/**
 * The title at the largest size at which it fits, in lines of like width. It goes below the legible
 * size before anything would be cut; only there words break that are longer than a line.
 */
export function fitTitle(title: string): FittedTitle {
	const { height, largest, legible } = titleRoom;
	for (let size = largest; ; size -= size > legible ? 4 : size / 16) {
		const leading = size * 1.1;
		const most = Math.floor(height / leading);
		const lines = breakLines(title, size);
		if (lines && lines.length <= (size < legible ? most : Math.min(most, titleRoom.lines)))
			return { size, leading, lines };
	}
}

interface Word {
	text: string;
	width: number;
}

/** Lines as few as can be and as even as can be; undefined where a word would have to break that need not. */
function breakLines(title: string, size: number): readonly string[] | undefined {
	const { width, legible } = titleRoom;
	const words = title
		.split(' ')
		.flatMap((word) => (size < legible ? pieces(word, size) : [word]))
		.map((text) => ({ text, width: titleWidth(text, size) }));
	const widest = Math.max(...words.map((word) => word.width));
	if (widest > width) return undefined;
	const space = titleWidth(' ', size);
	const wide = fillLines(words, space, width);
	for (let narrow = Math.max(widest, width / 3); narrow < width; narrow += 24) {
		const lines = fillLines(words, space, narrow);
		if (lines.length === wide.length) return lines;
	}
	return wide;
}

function fillLines(words: readonly Word[], space: number, room: number): string[] {
	const lines: string[] = [];
	let filled = Infinity;
	for (const { text, width } of words) {
		filled += space + width;
		if (filled <= room) lines[lines.length - 1] += ` ${text}`;
		else {
			lines.push(text);
			filled = width;
		}
	}
	return lines;
}

/** A word in pieces of at most a line each. */
function pieces(word: string, size: number): string[] {
	const found: string[] = [];
	let filled = Infinity;
	for (const character of word) {
		const width = titleWidth(character, size);
		filled += width;
		if (filled <= titleRoom.width) found[found.length - 1] += character;
		else {
			found.push(character);
			filled = width;
		}
	}
	return found.length > 0 ? found : [''];
}

/** Width of words in Newsreader 500. A character that the font lacks counts as the widest there is. */
export function titleWidth(words: string, size: number): number {
	let sum = 0;
	for (const character of words) sum += advanceWidths[500][character] ?? 1000;
	return (sum * size) / 1000;
}
