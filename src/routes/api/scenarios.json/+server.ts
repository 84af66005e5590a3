import { scenariosData } from '#lib/registry/public-data.server.ts';

export const prerender = true;

export function GET() {
	return Response.json(scenariosData());
}
