/** Builds the pages of the peers, and one that shows a large diagram of ours, with the project's own Vite. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build } from 'vite';
import { surveyOf } from './survey-of.js';

/**
 * Builds them into `folder`: the peers' for one tree of the public data and its Mermaid text, ours
 * for a laid-out plate and the drawing of its tree.
 */
export async function buildPages({ folder, tree, diagram, large }) {
	const pages = ['survey', 'mermaid', 'plate'].map((name) =>
		join(import.meta.dirname, `${name}.html`)
	);
	await build({
		root: import.meta.dirname,
		configFile: false,
		logLevel: 'error',
		plugins: [svelte({ configFile: false }), showTree(diagram), giveModules(surveyOf(tree), large)],
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: { input: pages }
		}
	});
}

/** Puts the tree into Mermaid's page: nothing of it is fetched on its own. */
function showTree(diagram) {
	return {
		name: 'show-tree',
		transformIndexHtml: (html) => html.replace('<!--diagram-->', () => escapeHtml(diagram))
	};
}

/** What the pages import that is no file: the tree, and as much of Kit as the diagram's links ask for. */
function giveModules(survey, { plate, drawing }) {
	const modules = {
		'virtual:survey': `export default ${JSON.stringify(survey)}`,
		'virtual:plate': `export const plate = ${JSON.stringify(plate)}, drawing = ${JSON.stringify(drawing)}`,
		'$app/paths': 'export const resolve = (path) => path',
		'$app/env': "export const version = ''; export const [browser, dev] = [true, false]",
		'$app/state':
			'export const page = { route: { id: null } }; export const updated = { check: async () => false }'
	};
	return {
		name: 'give-modules',
		enforce: 'pre',
		resolveId: (id) => (id in modules ? `\0${id}` : undefined),
		load: (id) => modules[id.slice(1)]
	};
}

function escapeHtml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
