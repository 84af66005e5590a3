/** Single keys: on unless the visitor turned them off in Help. */
const storageKey = 'crossroads.keys';

/** True where single keys may act. */
export function keysAreOn(): boolean {
	try {
		return localStorage.getItem(storageKey) !== 'off';
	} catch {
		return true;
	}
}

/** Turns single keys on or off in this browser. */
export function turnKeys(on: boolean): void {
	try {
		if (on) localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, 'off');
	} catch {
		// Storage is barred: the keys stay as they are.
	}
}

/** True for a key pressed alone and not meant for a field. */
export function isPlainKey(event: KeyboardEvent): boolean {
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
	const target = event.target as HTMLElement | null;
	return !target?.closest('input, textarea, select, [contenteditable]');
}
