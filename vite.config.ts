import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { treeModules } from './scripts/tree-modules.ts';

export default defineConfig({
	plugins: [treeModules(), sveltekit()],
	server: { port: 5173, strictPort: true, fs: { allow: ['trees'] } },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// Fewer, larger files compress better: what nearly every page needs stands in two.
						codeSplitting: {
							groups: [
								{
									name: 'runtime',
									test: /node_modules\/(svelte|@sveltejs|esm-env|clsx|devalue)\//
								},
								{
									name: 'walk',
									test: /src\/lib\/(tree|graph|walk|ui(?!\/Sheet))\/|share\/link|explain\/narrowing/
								}
							]
						}
					}
				}
			}
		}
	},
	build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
