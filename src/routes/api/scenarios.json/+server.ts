import { scenariosData } from '#lib/share/public-data.server.ts';

export const prerender = true;

export function GET() {
	return Response.json(scenariosData());
}
