/** What a page does where the site has a newer version than its own. */
import { version } from '$app/env';
import { updated } from '$app/state';

const triedKey = 'crossroads.tried';
/** Ms for the network to say whether there is a newer version, and for it to be brought. */
const [patience, longPatience] = [3_000, 15_000];

/**
 * Loads the newer version where there is one: before a page says that a link is wrong, since only a
 * newer one may know what it holds. Gives back nothing until it is sure that there is none, or that the network can't tell.
 */
export async function loadIfNewer(): Promise<void> {
	try {
		// A server may give the old pages all the same; once is enough.
		const tried = sessionStorage.getItem(triedKey)?.split(' ') ?? [];
		if (tried.includes(version)) return;
		if (!(await within(patience, updated.check()))) return;
		sessionStorage.setItem(triedKey, [...tried, version].join(' '));
	} catch {
		// Where nothing can be stored, the page could go round for ever.
		return;
	}
	await loadNewer();
	// Nothing is said on a page that goes.
	await new Promise(() => undefined);
}

/** Loads the page anew, by the newer worker where there is one. Answers and notes stand in the address, or are kept. */
export async function loadNewer(): Promise<void> {
	await within(longPatience, bringWorker()).catch(() => undefined);
	location.reload();
}

async function bringWorker(): Promise<void> {
	const { serviceWorker } = navigator;
	const registration = await serviceWorker?.getRegistration();
	if (!registration?.active) return;
	const changed = new Promise((resolve) =>
		serviceWorker.addEventListener('controllerchange', resolve, { once: true })
	);
	await registration.update();
	if (registration.installing ?? registration.waiting) await changed;
}

function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
	return Promise.race([
		promise,
		new Promise<undefined>((resolve) => setTimeout(resolve, ms, undefined))
	]);
}
