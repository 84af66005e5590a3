// Before first paint: theme, script, replay.
(() => {
	const root = document.documentElement;
	const { pathname, search } = location;
	root.dataset.js = '';
	try {
		// The host of an iframe chooses.
		const theme = /\/embed\/trees\//.test(pathname)
			? new URLSearchParams(search).get('_theme')
			: localStorage.getItem('crossroads.theme');
		if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	} catch {
		// Storage is barred.
	}
	// The router would stumble.
	try {
		decodeURI(location.hash);
	} catch {
		// Nobody can read them.
		history.replaceState(null, '', '#n=');
	}
	try {
		decodeURI(pathname);
	} catch {
		// No page has such a path.
		history.replaceState(null, '', pathname.replaceAll('%', '%25') + search + location.hash);
	}
	if (search) {
		root.dataset.replay = '';
		// Practice shows no hints.
		if (/[?&]_scenario=[a-z\d-]+(&|$)/.test(search)) root.dataset.practice = '';
		// Nothing stays hidden for good.
		setTimeout(() => delete root.dataset.replay, 3000);
	}
})();
