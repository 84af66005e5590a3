/** The files that programs ask a whole site for: `sitemap.xml`, `robots.txt`, `llms.txt`. */
import { candidates } from '#trees/candidates/index.ts';
import { trees } from '#trees/index.ts';
import { scenarioIds } from './scenarios.server.ts';
import { treeById } from './registry.server.ts';

/** Where the site is served. */
export interface Site {
	/** `https://crossroads.example`; absent where the build was not told. */
	origin?: string;
	/** `/docs`, or nothing. */
	base: string;
}

/** The whole address of a path of this site; the path alone where the origin is not known. */
export function addressOn({ origin = '', base }: Site, path: string): string {
	return origin + base + path;
}

/** Every page that is worth finding, with the month of its last review where it has one. */
export function findablePages(): { path: string; month?: string }[] {
	return [
		...['/', '/trees', '/candidates', '/compare', '/scenarios', '/help', '/data'].map((path) => ({
			path
		})),
		...trees.flatMap(({ machine, reviewed, pictures = [] }) => {
			const own = `/trees/${machine.id}`;
			const parts = [
				...['map', 'compare'],
				...treeById(machine.id).nodes.keys(),
				...pictures.map(({ kind }) => `pictures/${kind}`)
			];
			return [own, ...parts.map((part) => `${own}/${part}`)].map((path) => ({
				path,
				month: reviewed
			}));
		}),
		...candidates.map(({ id }) => ({ path: `/candidates/${id}` })),
		...scenarioIds().map((id) => ({ path: `/scenarios/${id}` }))
	];
}

/** `sitemap.xml`. Its site must have an origin: the protocol knows whole addresses only. */
export function writeSitemap(site: Site): string {
	const urls = findablePages().map(({ path, month }) => {
		const changed = month ? `<lastmod>${month}</lastmod>` : '';
		return `<url><loc>${addressOn(site, path)}</loc>${changed}</url>`;
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>',
		''
	].join('\n');
}

/** `robots.txt`: everything may be read; it names the sitemap where there is one. */
export function writeRobots(site: Site): string {
	const sitemap = site.origin ? `\nSitemap: ${addressOn(site, '/sitemap.xml')}\n` : '';
	return `User-agent: *\nAllow: /\n${sitemap}`;
}

/** `llms.txt`: what the site is for a program that reads text, and where it has all of it as data. */
export function writeLlms(site: Site): string {
	const link = (name: string, path: string) => `[${name}](${addressOn(site, path)})`;
	const decisions = trees.map(
		({ machine, title, summary }) => `- ${link(title, `/api/trees/${machine.id}.json`)}: ${summary}`
	);
	return [
		'# Crossroads',
		'',
		'> Decision trees for AWS architecture: which service fits, why, why not the others, and what would change it. Each fact has its official source and the month in which it was read.',
		'',
		'Everything on the pages is here as static files. Each is a plain GET without a key, and the shipped server configuration lets any origin read them (`Access-Control-Allow-Origin: *`). Ids in them are the ids in links.',
		'',
		`A walk is a link: \`${addressOn(site, '/trees/<tree>/<node>?<question>=<answer>&…')}\`. A number stands in the question’s unit; of a number question that branch is taken whose \`from\` (included) and \`below\` (not) hold the number, or the measure, in the measure’s unit. To recommend something, follow the answers from \`start\` by their \`to\`, and give the link, so that a person can check each answer.`,
		'',
		'## Data',
		'',
		`- ${link('All decisions', '/api/trees.json')}: id, title, summary, first question`,
		`- ${link('All options', '/api/candidates.json')}: facts with source and month`,
		`- ${link('All scenarios', '/api/scenarios.json')}: stories with their model answers`,
		`- ${link('Schema of a decision', '/api/schema/tree.json')}: JSON Schema; beside it trees.json, machine.json, scenarios.json, candidates.json, candidate.json`,
		'',
		'## Decisions',
		'',
		...decisions,
		'',
		'## Optional',
		'',
		`- ${link('Data and links', '/data')}: the same for people; each decision also as a machine for XState (\`.machine.json\`) and as a Mermaid flowchart (\`.mmd\`)`,
		''
	].join('\n');
}
