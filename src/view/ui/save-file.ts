/** Hands a text to the browser to be saved as a file. */
export function saveFile(name: string, type: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has the text by then; the address would hold it for as long as the page is open.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
