import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { treeModules } from './scripts/tree-modules.ts';

export default defineConfig({
	plugins: [treeModules(), sveltekit()],
	server: { port: 5173, strictPort: true, fs: { allow: ['trees'] } },
	build: { rolldownOptions: { checks: { pluginTimings: false } } }
});
