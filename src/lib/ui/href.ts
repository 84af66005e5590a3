/** Addresses of our own pages, under whatever base path the site is served. */
import { resolve } from '$app/paths';
import { writeLink } from '../share/link.ts';
import type { Walk } from '../walk/walk.ts';

/** The address of a path of this site, query and all. */
export function hrefTo(path: string): string {
	return resolve(path as '/');
}

/** The address of a walk, with all its answers. */
export function hrefOf(walk: Walk): string {
	return hrefTo(writeLink(walk));
}
