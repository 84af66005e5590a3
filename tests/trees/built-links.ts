/**
 * The built site as somebody without a browser finds it: which address has a file, and what the
 * markup of a page names. It reads the markup that Svelte writes, not any HTML.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

const root = resolve('build');
const files = new Set(
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `/${relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
);

export interface BuiltPage {
	title: string;
	/** The texts of its headings of the first level. */
	headings: readonly string[];
	/** Every id, as often as it stands there. */
	ids: readonly string[];
	/** What its tags refer to, as it is written. */
	references: readonly string[];
	/** Of each answer its id and where it leads, in the order on the page. */
	answers: readonly (readonly [id: string, href: string])[];
}

/** The addresses of all pages. */
export function builtAddresses(): string[] {
	return [...files]
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.replace(/(?:\/index)?\.html$/, '') || '/');
}

/** The stylesheets, as paths from the root. */
export function builtStyles(): string[] {
	return [...files].filter((file) => file.endsWith('.css'));
}

/** The file that the server gives for a path; undefined where there is none. */
export function fileOf(path: string): string | undefined {
	const plain = decodeURIComponent(path).replace(/\/$/, '');
	return [plain, `${plain}.html`, `${plain}/index.html`].find((file) => files.has(file));
}

/** The text of a built file. */
export function readBuilt(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

const unread = /<!doctype html>|<!--[^]*?-->/gi;
const code = /(<(script|style)\b[^>]*>)[^]*?(?=<\/\2>)/g;
const tag = /<(\/?[a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)="([^"]*)"/g;
/** Attributes that hold an address, and those that hold the id of something on the page. */
const addresses = ['href', 'src', 'action', 'poster'];
const idsOf = ['for', 'popovertarget', 'aria-controls', 'aria-labelledby', 'aria-describedby'];

/**
 * Reads the markup of a page.
 * @throws where it holds anything that is no tag as Svelte writes them, and so would go unread
 */
export function readPage(html: string): BuiltPage {
	const markup = html.replace(unread, '').replace(code, '$1');
	const strange = /[^]{0,40}<[^]{0,40}/.exec(markup.replace(tag, ''));
	if (strange) throw new Error(`not read as markup: ${strange[0]}`);
	const ids: string[] = [];
	// Kit's own script fetches what the page begins with.
	const references = [...html.matchAll(/\bimport\("([^"]+)"\)/g)].map(([, path]) => path!);
	const answers: [string, string][] = [];
	for (const [, , written = ''] of markup.matchAll(tag)) {
		const has = new Map<string, string>();
		for (const [, name, value] of written.matchAll(attribute)) has.set(name!, unescape(value!));
		if (has.has('id')) ids.push(has.get('id')!);
		for (const name of addresses) if (has.has(name)) references.push(has.get(name)!);
		for (const name of idsOf)
			for (const id of has.get(name)?.split(/\s+/) ?? []) references.push(`#${id}`);
		if (has.has('data-answer')) answers.push([has.get('data-answer')!, has.get('href') ?? '']);
	}
	return {
		title: textsOf(markup, 'title').join(),
		headings: textsOf(markup, 'h1'),
		ids,
		references,
		answers
	};
}

function textsOf(markup: string, name: string): string[] {
	return [...markup.matchAll(new RegExp(`<${name}\\b[^>]*>([^]*?)</${name}>`, 'g'))].map(
		([, inner]) =>
			unescape(inner!.replace(tag, ''))
				.replace(/[ \t\n]+/g, ' ')
				.trim()
	);
}

function unescape(text: string): string {
	const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name]!);
}
