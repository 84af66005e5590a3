/** Other ways to hand a walk over than its bare link. All addresses are whole, origin and all. */

import { escapeHtml } from './escape-html.ts';

/** The element that shows a walk in another page; docs/share.md tells how its height is followed. */
export function writeEmbedCode({ address, title }: { address: string; title: string }): string {
	return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="720" loading="lazy" referrerpolicy="origin"></iframe>`;
}

/** A page with nothing but the link, for where the link is too long to be pasted. */
export function writeLinkFile({
	link,
	title,
	says
}: {
	link: string;
	title: string;
	says: string;
}): string {
	return [
		'<!doctype html>',
		'<html lang="en">',
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width">',
		`<title>${escapeHtml(title)}</title>`,
		`<h1>${escapeHtml(title)}</h1>`,
		`<p><a href="${escapeHtml(link)}">Open these answers</a></p>`,
		`<p>${escapeHtml(says)}</p>`,
		'</html>',
		''
	].join('\n');
}

/** A file's name from a title: letters and digits of any script, the rest as hyphens. */
export function fileName(title: string, ending: string): string {
	const stem = title
		.toLowerCase()
		.normalize('NFC')
		.replace(/[^\p{L}\p{N}]+/gu, '-');
	const letters = [...stem.replace(/^-|-$/g, '')].slice(0, 60).join('').replace(/-$/, '');
	return `${letters || 'answers'}.${ending}`;
}
