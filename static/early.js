// Before first paint: the chosen theme, that scripts run, and that a walk is about to be replayed.
(() => {
	const root = document.documentElement;
	root.dataset.js = '';
	try {
		const theme = localStorage.getItem('crossroads.theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage is barred: the system's theme stands.
	}
	if (location.search) {
		root.dataset.replay = '';
		// Should the page's script never start, nothing stays hidden.
		setTimeout(() => delete root.dataset.replay, 3000);
	}
})();
