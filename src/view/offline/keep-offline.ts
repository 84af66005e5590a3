import { whenIdle } from '#view/ui/moments.ts';

/**
 * Starts, once the page has nothing else to do, the worker that keeps the site for use without a
 * network; not where data is to be saved. A browser may bar it, as many do within another site's
 * frame: then the site works as it does with a network, and nothing is said.
 */
export function keepOffline(address: string): void {
	const { connection, serviceWorker } = navigator as Navigator & {
		connection?: { saveData?: boolean };
	};
	if (connection?.saveData) return;
	whenIdle(() => serviceWorker?.register(address).catch(() => undefined));
}
