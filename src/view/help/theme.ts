/** The theme: the system's, unless the visitor chose one. `static/early.js` sets it before first paint. */
export type Theme = 'system' | 'light' | 'dark';

const storageKey = 'crossroads.theme';

/** The theme chosen in this browser. */
export function chosenTheme(): Theme {
	const theme = document.documentElement.dataset.theme;
	return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Sets the theme at once and keeps it in this browser. */
export function chooseTheme(theme: Theme): void {
	if (theme === 'system') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
	try {
		if (theme === 'system') localStorage.removeItem(storageKey);
		else localStorage.setItem(storageKey, theme);
	} catch {
		// Storage is barred: the choice holds until the page is left.
	}
}
