import { whenIdle } from '#view/ui/moments.ts';
import { savesData } from '#view/ui/saves-data.ts';

/**
 * Starts, once the page has nothing else to do, the worker that keeps the site for use without a
 * network; not where data is to be saved. A browser may bar it, as many do within another site's
 * frame: then the site works as it does with a network, and nothing is said.
 */
export function keepOffline(address: string): void {
	if (savesData()) return;
	whenIdle(() => navigator.serviceWorker?.register(address).catch(() => undefined));
}
