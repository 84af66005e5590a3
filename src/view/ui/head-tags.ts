/** What stands in a page's head for search engines and chats; empty where the build does not know the site's address. */
import { siteOrigin } from '#lib/share/site-origin.ts';
import { escapeHtml } from '#lib/share/escape-html.ts';

interface Head {
	/** As the window has it. */
	title: string;
	description: string;
	/** Path of the page and of its picture, base path included. */
	path: string;
	picture: string;
}

/** The tags as markup. In the browser nobody reads any but the page's own address. */
export function headTags({ title, description, path, picture }: Head): string {
	if (!siteOrigin) return '';
	const canonical = `<link rel="canonical" href="${siteOrigin}${path}">`;
	if (!import.meta.env.SSR) return canonical;
	const properties = {
		'og:type': 'website',
		'og:site_name': 'Crossroads',
		'og:title': title.replace(/ – Crossroads$/, ''),
		'og:description': description,
		'og:url': siteOrigin + path,
		'og:image': siteOrigin + picture
	};
	return [
		canonical,
		...Object.entries(properties).map(
			([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`
		),
		'<meta name="twitter:card" content="summary_large_image">'
	].join('');
}
