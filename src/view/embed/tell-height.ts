/** What an embedded walk tells the page around it; docs/share.md describes it. */

interface HeightMessage {
	type: 'crossroads:height';
	/** In CSS pixels. */
	height: number;
}

/** Origin of the page around this one; undefined where the browser does not say, or it has none. */
export function originOfHost({
	ancestors,
	referrer
}: {
	ancestors?: ArrayLike<string>;
	referrer: string;
}): string | undefined {
	const origin = ancestors?.[0] ?? originOf(referrer);
	// A sandboxed page has the origin "null", to which nothing can be sent safely.
	return origin && /^https?:\/\//.test(origin) ? origin : undefined;
}

function originOf(address: string): string | undefined {
	try {
		return new URL(address).origin;
	} catch {
		return undefined;
	}
}

/**
 * Tells the host the height of the page now and whenever it changes, and nobody else: the message
 * names the host's origin. Gives back a function that stops it. Nothing is ever listened to.
 */
export function tellHeight(view: Window): () => void {
	if (view.parent === view) return () => undefined;
	const { document, location } = view;
	const origin = originOfHost({ ancestors: location.ancestorOrigins, referrer: document.referrer });
	if (!origin) return () => undefined;
	let told = 0;
	const observer = new ResizeObserver(() => {
		const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
		if (height === told) return;
		told = height;
		const message: HeightMessage = { type: 'crossroads:height', height };
		view.parent.postMessage(message, origin);
	});
	observer.observe(document.documentElement);
	return () => observer.disconnect();
}
