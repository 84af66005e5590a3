// Before first paint: the chosen theme, that scripts run, and that a walk is about to be replayed.
(() => {
	const root = document.documentElement;
	root.dataset.js = '';
	try {
		// In an iframe the host chooses; what the visitor chose here holds on our own pages.
		const theme = /\/embed\/trees\//.test(location.pathname)
			? new URLSearchParams(location.search).get('_theme')
			: localStorage.getItem('crossroads.theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage is barred: the system's theme stands.
	}
	try {
		decodeURI(location.pathname + location.hash);
	} catch {
		// The router would stumble: no page has such a path, such notes cannot be read.
		const path = location.pathname.replaceAll('%', '%25');
		history.replaceState(null, '', path + location.search + '#n=');
	}
	if (location.search) {
		root.dataset.replay = '';
		// Should the page's script never start, nothing stays hidden.
		setTimeout(() => delete root.dataset.replay, 3000);
	}
})();
