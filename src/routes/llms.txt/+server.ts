import { writeLlms } from '#lib/registry/site-files.server.ts';
import { toldSite } from '#lib/registry/told-site.server.ts';

export const prerender = true;

export function GET() {
	return new Response(writeLlms(toldSite()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
}
