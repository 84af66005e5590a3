/**
 * Vite plugin. `virtual:tree/<id>` is a tree as the browser needs it: its machine, its
 * measures, and as plain data the short words and the laid-out plate. `virtual:trees` loads
 * them by id. So prose and layout code stay in the build, and one cached module serves all
 * pages of a tree.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const prefix = 'virtual:tree/';
const all = 'virtual:trees';

interface Built {
	ids: readonly string[];
	dataOf: (id: string) => unknown;
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
				const { ids } = await build();
				const lines = ids.map(
					(tree) => `${JSON.stringify(tree)}: () => import('${prefix}${tree}')`
				);
				return `export const trees = { ${lines.join(', ')} };`;
			}
			if (!resolved.startsWith(`\0${prefix}`)) return undefined;
			const tree = id.slice(prefix.length);
			const measures = `trees/${tree}/measures.ts`;
			const { dataOf } = await build();
			return [
				`import { joinTree } from '/src/lib/tree/tree.ts';`,
				`import { machine } from '/trees/${tree}/machine.ts';`,
				existsSync(measures) ? `import { measures } from '/${measures}';` : 'const measures = {};',
				`const { words, plate } = ${JSON.stringify(dataOf(tree))};`,
				`export const tree = joinTree(machine, words, measures);`,
				`export { plate };`
			].join('\n');
		},
		handleHotUpdate({ file, server }) {
			if (!file.includes('/trees/')) return;
			built = undefined;
			server.moduleGraph.invalidateAll();
		}
	};
}
