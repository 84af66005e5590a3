/**
 * Vite plugin. `import.meta.env.SITE_ORIGIN` is the address at which the site will stand, as the build was
 * given it, or empty. A build without one says once what it leaves out.
 */
import type { Plugin } from 'vite';
import { readSiteOrigin } from './read-site-origin.js';

export function knowSiteOrigin(): Plugin {
	const origin = readSiteOrigin();
	return {
		name: 'crossroads-site-origin',
		config: () => ({ define: { 'import.meta.env.SITE_ORIGIN': JSON.stringify(origin) } }),
		buildStart() {
			if (origin || this.environment.name !== 'ssr' || this.meta.watchMode) return;
			console.log('No SITE_ORIGIN: canonical links, link previews and sitemap.xml are left out.');
		}
	};
}
