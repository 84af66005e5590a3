import { writeSitemap } from '#lib/registry/site-files.server.ts';
import { toldSite } from '#lib/registry/told-site.server.ts';

export const prerender = true;

/** None where the origin is not known: the build says that it was left out. */
export function entries() {
	return toldSite().origin ? [{ kind: 'xml' }] : [];
}

export function GET() {
	return new Response(writeSitemap(toldSite()), { headers: { 'content-type': 'text/xml' } });
}
