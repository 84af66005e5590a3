/** Addresses of our own pages, under whatever base path the site is served. */
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { writeLink } from '#lib/share/link.ts';
import type { Walk } from '#lib/walk/walk.ts';

/** True on a page that is made to stand in another page. */
export function isEmbedded(): boolean {
	return page.route.id?.startsWith('/embed/') ?? false;
}

/** The address of a path of this site, query and all. Within an embedded walk, walking stays embedded. */
export function hrefTo(path: string): string {
	const walks = /^\/trees\/[^/]+\/(?!(?:map|compare)(?:[?#]|$))/.test(path);
	return fullHref(walks && isEmbedded() ? `/embed${path}` : path);
}

/** The address of a path on the full page, wherever it is written. */
export function fullHref(path: string): string {
	return resolve(path as '/');
}

/** The address of a walk, with all its answers. */
export function hrefOf(walk: Walk): string {
	return hrefTo(writeLink(walk));
}
