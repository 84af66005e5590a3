/** Whether a key of a query sets a picture: `_message-flow.workers`. */
export function isPictureSetting(key: string): boolean {
	return /^_[a-z-]+\.[a-z-]+$/.test(key);
}

/** The part of a query that sets pictures: what a copied link keeps. */
export function pictureSettingsIn(query: URLSearchParams): URLSearchParams {
	return new URLSearchParams([...query].filter(([key]) => isPictureSetting(key)));
}
