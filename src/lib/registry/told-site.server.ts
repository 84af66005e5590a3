/** Where this build will be served, as its environment tells. */
import { env } from 'node:process';
import { siteOrigin } from '../share/site-origin.ts';
import type { Site } from './site-files.server.ts';

/** The site that the build was told of by SITE_ORIGIN and BASE_PATH. */
export function toldSite(): Site {
	return { ...(siteOrigin && { origin: siteOrigin }), base: env.BASE_PATH ?? '' };
}
