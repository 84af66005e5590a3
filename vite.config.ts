import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';
import { knowSiteOrigin } from './scripts/site-origin.ts';
import { treeModules } from './scripts/tree-modules.ts';

/**
 * Fewer, larger files compress better (docs/decisions/0007). A group takes what its modules
 * import along, unless a group before it has taken that.
 */
const groups = [
	// One stylesheet: no page after the first asks for another.
	{ name: 'styles', test: /[.=]css$/ },
	// Its maps and sets serve the comparison alone.
	{
		name: 'runtime',
		test: /node_modules\/(@sveltejs|esm-env|clsx|devalue|svelte(?!\/src\/reactivity\/))\//
	},
	// What nearly every page needs,
	{
		name: 'frame',
		test: /src\/(lib\/(tree|graph|walk)\/(?!goes-on|model|nearest-name|paths|read-number|status)|lib\/layout\/(small-plate|draw-line)|view\/ui\/(?!Sheet|Fold|Quoted|copy-text|keep-place|save-file|unfold)|routes\/\+layout\.svelte)|virtual:trees$|share\/link\.ts/
	},
	// every page of a walk besides,
	{
		name: 'walk',
		test: /\[node\]\/\+page\.ts|view\/(walk\/WalkPage|diagram\/SmallPlate|take-away\/ShareButton|two-walks\/CompareButton)|explain\/step-answer/
	},
	// and what comes once the page can be answered.
	{ name: 'notes', test: /take-away\/trail-notes|resume\/remembered/ },
	// Recommendations, diagrams and two walks beside each other say it.
	{ name: 'out', test: /explain\/(narrowing|why-not|by-sentence)/ }
];

/** Vite's helper fetches, with a late script, the styles it needs; ours have come with the page. */
const withoutPreloading: Plugin = {
	name: 'crossroads-without-preloading',
	enforce: 'pre',
	load: (id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined
};

export default defineConfig({
	plugins: [knowSiteOrigin(), treeModules(), withoutPreloading, sveltekit()],
	// Known at build even where it is not set: then the code that would tell of mistakes goes.
	define: {
		'import.meta.env.VITE_FEEDBACK_ADDRESS': JSON.stringify(process.env.VITE_FEEDBACK_ADDRESS ?? '')
	},
	server: { port: 5173, strictPort: true, fs: { allow: ['trees'] } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					// What a constant rules out at build goes, across modules too.
					optimization: { inlineConst: { mode: 'all', pass: 2 } },
					treeshake: {
						// Svelte's class for custom elements stays otherwise, and we have none.
						moduleSideEffects: [{ test: /elements\/custom-element\.js$/, sideEffects: false }]
					},
					output: {
						codeSplitting: {
							groups: groups.map((group, i) => ({ ...group, priority: groups.length - i }))
						}
					}
				}
			}
		}
	},
	build: {
		// What knows light-dark() and popovers: docs/decisions/0012.
		target: ['chrome123', 'edge123', 'firefox125', 'safari17.5', 'ios17.5'],
		// Each page links what it needs; lists of it in the scripts as well would weigh a kilobyte.
		modulePreload: false,
		rolldownOptions: { checks: { pluginTimings: false } }
	}
});
