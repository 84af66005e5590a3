/** Text for Markdown (CommonMark), so that it reads as it was written and never as markup. */

const address = /(https?:\/\/[\w\-./?%&=+#:@,]+)/;
const special = /[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)|!(?=\[)/gu;

/** One line of text with what Markdown would read as markup escaped; addresses stay as they are. */
export function escapeMarkdown(text: string): string {
	const escaped = text
		.split(address)
		.map((part, i) => (i % 2 === 1 ? part : part.replace(special, '\\$&')))
		.join('');
	return escaped
		.replace(/^([#+\-=])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2')
		.replace(/^[ \t]/, (space) => (space === ' ' ? '&#32;' : '&#9;'));
}

/** What a person wrote, as a quotation, line by line. */
export function quoteMarkdown(text: string): string {
	const lines = text.split(/\r\n|\r|\n/);
	return lines
		.map((line, i) => {
			// A backslash keeps the line's end; an empty line ends the paragraph by itself.
			const kept = line !== '' && i < lines.length - 1 && lines[i + 1] !== '';
			return line === '' ? '>' : `> ${escapeMarkdown(line)}${kept ? '\\' : ''}`;
		})
		.join('\n');
}

/** A link with its words; the address is written so that nothing in it can end the link. */
export function linkMarkdown(words: string, href: string): string {
	const safe = href.replace(/[\s<>()\\]/g, (letter) =>
		encodeURIComponent(letter).replace(/[()]/g, hex)
	);
	return `[${escapeMarkdown(words)}](${safe})`;
}

function hex(letter: string): string {
	return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
