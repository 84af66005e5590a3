/** Builds the pages of the peers with the project's own Vite. */
import { join } from 'node:path';
import { build } from 'vite';
import { surveyOf } from './survey-of.js';

/** Builds them into `folder` for one tree of the public data, and its Mermaid text. */
export async function buildPages({ folder, tree, diagram }) {
	const pages = ['survey', 'mermaid'].map((name) => join(import.meta.dirname, `${name}.html`));
	await build({
		root: import.meta.dirname,
		configFile: false,
		logLevel: 'error',
		plugins: [showTree(surveyOf(tree), diagram)],
		build: {
			outDir: folder,
			emptyOutDir: true,
			target: 'es2022',
			chunkSizeWarningLimit: Infinity,
			rolldownOptions: { input: pages }
		}
	});
}

/** Puts the tree into the pages: nothing of it is fetched on its own. */
function showTree(survey, diagram) {
	return {
		name: 'show-tree',
		resolveId: (id) => (id === 'virtual:survey' ? '\0survey' : undefined),
		load: (id) => (id === '\0survey' ? `export default ${JSON.stringify(survey)}` : undefined),
		transformIndexHtml: (html) => html.replace('<!--diagram-->', () => escapeHtml(diagram))
	};
}

function escapeHtml(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
