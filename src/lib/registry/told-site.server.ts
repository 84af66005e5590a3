/** Where this build will be served, as its environment tells. */
import { env } from 'node:process';
import { readOrigin, type Site } from './site-files.server.ts';

/** The site that the build was told of by SITE_ORIGIN and BASE_PATH. @throws where the origin is none. */
export function toldSite(): Site {
	const origin = readOrigin(env.SITE_ORIGIN);
	return { ...(origin && { origin }), base: env.BASE_PATH ?? '' };
}
