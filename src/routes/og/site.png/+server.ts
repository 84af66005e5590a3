import { plates } from 'virtual:trees';
import { answerWithPreview } from '#lib/preview/answer.server.ts';
import { sitePreview } from '#lib/preview/previews.server.ts';
import { siteOrigin } from '#lib/preview/site-origin.ts';
import { allTrees } from '#lib/registry/registry.server.ts';

// Without an address of the site no page asks for it.
export const prerender = siteOrigin ? true : 'auto';

export async function GET() {
	const { plate } = await plates[allTrees()[0]!.id]!();
	return answerWithPreview(sitePreview(plate));
}
