/** A query without the theme that a host chose for its frame; empty where nothing else is in it. */
export function withoutTheme(search: string): string {
	const query = new URLSearchParams(search);
	query.delete('_theme');
	return query.size > 0 ? `?${query}` : '';
}
