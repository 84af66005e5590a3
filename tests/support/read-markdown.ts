/** Reads back what our own Markdown writer wrote: escapes and quotations, by the rules of CommonMark. */

/** A line with its escapes taken away. */
export function readLine(line: string): string {
	return line
		.replace(/^&#(32|9);/, (_, code: string) => String.fromCharCode(Number(code)))
		.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** The text of a quotation, however far it is indented. */
export function readQuote(quote: string): string {
	return (
		quote
			.split('\n')
			.map((line) => line.replace(/^ *> ?/, ''))
			// An odd number of backslashes at the end: the last one keeps the line's end.
			.map((line) => (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) ? line.slice(0, -1) : line))
			.map(readLine)
			.join('\n')
	);
}

/** Every quotation in a document. */
export function quotesIn(markdown: string): string[] {
	return [...markdown.matchAll(/(?:^ *>.*\n?)+/gm)].map(([quote]) =>
		readQuote(quote.replace(/\n$/, ''))
	);
}
