/** What the names of all caches of this site begin with; the base path tells apart two copies of the site on one host. */
export function cacheFamily(base: string): string {
	return `crossroads${base}@`;
}
