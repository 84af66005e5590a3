import { searchDocuments } from '#lib/registry/documents.server.ts';

export const prerender = true;

export function GET() {
	return Response.json(searchDocuments());
}
