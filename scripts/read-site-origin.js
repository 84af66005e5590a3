import { env } from 'node:process';

/**
 * Where the site will stand, as the build is told by SITE_ORIGIN: `https://crossroads.example`; empty where it is not.
 * @throws where it is more or less than that
 */
export function readSiteOrigin(given = env.SITE_ORIGIN ?? '') {
	if (
		given === '' ||
		(/^https?:/.test(given) && URL.canParse(given) && new URL(given).origin === given)
	)
		return given;
	throw new Error(
		`SITE_ORIGIN is "${given}". Give scheme and host alone, such as https://crossroads.example, without a slash at the end; a path belongs in BASE_PATH.`
	);
}
