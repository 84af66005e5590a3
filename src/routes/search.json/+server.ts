import { searchCatalogue } from '#lib/registry/search-catalogue.server.ts';

export const prerender = true;

export function GET() {
	return Response.json(searchCatalogue());
}
