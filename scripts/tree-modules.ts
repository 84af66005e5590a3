/**
 * Vite plugin. `virtual:tree/<id>` is a tree as every page of a walk needs it: its measures, and as
 * plain data its machine's routing, the short words, the small plate and what has become of ids it
 * had. `virtual:tree/<id>/grounds` says why answers count and what speaks against candidates, which outcomes alone show,
 * `virtual:tree/<id>/plate` the large plate; the tree's module brings both. `virtual:trees` loads a
 * tree's module by id, and names the trees that are no more. So prose and layout code stay in the build, and one cached module serves
 * all pages of a tree.
 *
 * Beside the scripts it writes what the worker keeps for use offline: `_app/kept/site.json` lists
 * the files of all pages, `_app/kept/<id>.json` what a tree's pages need besides.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport, type Plugin, type Rolldown } from 'vite';

const prefix = 'virtual:tree/';
const all = 'virtual:trees';

const keptFolder = '_app/kept';

interface Built {
	ids: readonly string[];
	goneIds: readonly string[];
	dataOf: (id: string) => { past?: unknown; grounds: object };
	nodesOf: (id: string) => readonly string[];
	plateOf: (id: string) => object;
}

export function treeModules(): Plugin {
	let built: Promise<Built> | undefined;
	const build = () =>
		(built ??= runnerImport<Built>(resolve('src/lib/registry/tree-data.server.ts'), {
			configFile: false,
			logLevel: 'error'
		}).then(({ module }) => module));
	return {
		name: 'crossroads-tree-modules',
		resolveId: (id) => (id === all || id.startsWith(prefix) ? `\0${id}` : undefined),
		async load(resolved) {
			const id = resolved.slice(1);
			if (id === all) {
				const { ids, goneIds } = await build();
				const loaders = ids.map((id) => `${JSON.stringify(id)}: () => import('${prefix}${id}')`);
				return [
					`export const trees = { ${loaders.join(', ')} };`,
					`export const goneTrees = ${JSON.stringify(goneIds)};`
				].join('\n');
			}
			if (!resolved.startsWith(`\0${prefix}`)) return undefined;
			const [tree = '', part] = id.slice(prefix.length).split('/');
			const measures = `trees/${tree}/measures.ts`;
			const { dataOf, plateOf } = await build();
			if (part === 'plate') return `export const plate = ${JSON.stringify(plateOf(tree))};`;
			const { grounds, ...data } = dataOf(tree);
			if (part === 'grounds')
				return `export const { questions, outcomes, facts } = ${JSON.stringify(grounds)};`;
			return [
				// Hardly any tree has a past: only those that do bring the code for it.
				data.past
					? `import { recallPast } from '/src/lib/published/past.ts';`
					: 'const recallPast = () => undefined;',
				`import { joinTree } from '/src/lib/tree/tree.ts';`,
				`import { drawPlaced } from '/src/lib/layout/small-plate.ts';`,
				existsSync(measures) ? `import { measures } from '/${measures}';` : 'const measures = {};',
				`const { routing, words, placed, past: data } = ${JSON.stringify(data)};`,
				`export const tree = joinTree(routing, words, measures);`,
				`export const past = recallPast(tree, data);`,
				`export const small = drawPlaced(placed, routing.states);`,
				`export const bringGrounds = () => import('${prefix}${tree}/grounds');`,
				`export const bringPlate = () => import('${prefix}${tree}/plate');`
			].join('\n');
		},
		generateBundle: {
			// Once no other plugin takes a file away.
			order: 'post',
			async handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const { ids, nodesOf } = await build();
				const site: string[] = [];
				const own = new Map(ids.map((id) => [id, [] as string[]]));
				const reached = reachedFrom(bundle);
				for (const [file, part] of Object.entries(bundle)) {
					if (!file.startsWith('_app/immutable/')) continue;
					const modules = part.type === 'chunk' ? part.moduleIds : [];
					const owners = modules.flatMap((module) =>
						module.startsWith(`\0${prefix}`) ? [module.slice(prefix.length + 1).split('/')[0]!] : []
					);
					if (owners.length === 0 && (part.type === 'asset' || reached.has(file))) site.push(file);
					for (const owner of new Set(owners)) own.get(owner)!.push(file);
				}
				const keep = (name: string, paths: string[]) =>
					this.emitFile({
						type: 'asset',
						fileName: `${keptFolder}/${name}.json`,
						source: JSON.stringify(paths.sort())
					});
				keep('site', site);
				for (const [id, files] of own)
					keep(id, [
						...files,
						...['', '/compare'].map((page) => `trees/${id}${page}/__data.json`),
						...nodesOf(id).map((node) => `trees/${id}/${node}.json`),
						`api/scenarios/${id}.json`
					]);
			}
		},
		handleHotUpdate({ file, server }) {
			if (!/\/(trees|published)\//.test(file)) return;
			built = undefined;
			server.moduleGraph.invalidateAll();
		}
	};
}

/** Scripts that pages without a picture may come to ask for: a picture's code is kept once it is looked at. */
function reachedFrom(bundle: Rolldown.OutputBundle): Set<string> {
	const reached = new Set<string>();
	const follow = (file: string) => {
		const part = bundle[file];
		if (part?.type !== 'chunk' || reached.has(file)) return;
		reached.add(file);
		for (const next of part.imports) follow(next);
		for (const next of part.dynamicImports) if (!playsPictures(bundle[next])) follow(next);
	};
	for (const [file, part] of Object.entries(bundle))
		if (part.type === 'chunk' && part.isEntry) follow(file);
	return reached;
}

function playsPictures(part: Rolldown.OutputBundle[string] | undefined): boolean {
	return part?.type === 'chunk' && part.moduleIds.some((id) => id.includes('/play-picture.'));
}
