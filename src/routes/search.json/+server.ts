import { searchDocuments } from '#lib/search/documents.server.ts';

export const prerender = true;

export function GET() {
	return Response.json(searchDocuments());
}
