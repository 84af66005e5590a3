/** The part of a query that sets pictures: what a copied link keeps. */
export function pictureSettingsIn(query: URLSearchParams): URLSearchParams {
	return new URLSearchParams([...query].filter(([key]) => /^_[a-z-]+\.[a-z-]+$/.test(key)));
}
