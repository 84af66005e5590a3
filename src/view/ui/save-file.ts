/** Hands a text, or what else a file holds, to the browser to be saved. */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const file =
		typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
	const address = URL.createObjectURL(file);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has the text by then; the address would hold it for as long as the page is open.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
