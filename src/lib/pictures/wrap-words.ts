/**
 * A text as lines no wider than `width`; `measure` says how wide a piece is. A word that has no room on a line of its own,
 * such as an address, is broken where the line ends.
 */
export function wrapWords(
	text: string,
	width: number,
	measure: (piece: string) => number
): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const longer = line ? `${line} ${word}` : word;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line) lines.push(line);
		line = '';
		for (const letter of word) {
			if (line && measure(line + letter) > width) {
				lines.push(line);
				line = '';
			}
			line += letter;
		}
	}
	return line ? [...lines, line] : lines;
}
