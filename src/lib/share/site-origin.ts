/** Where the site will stand: `SITE_ORIGIN` at build time, as `https://crossroads.example`; empty where it was not given. */
export const siteOrigin: string = import.meta.env.SITE_ORIGIN ?? '';
