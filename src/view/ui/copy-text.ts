/**
 * Puts a text on the clipboard. False where the browser bars it, or has no clipboard at all, as on
 * plain http; then the text has to be shown to be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
