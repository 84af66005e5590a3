import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const noServerModule = {
	regex: '\\.server(\\.ts)?$',
	allowTypeImports: true,
	message:
		'*.server.ts holds every tree’s prose or layout code. Import it in +page.server.ts, +layout.server.ts or +server.ts, and hand on the data.'
};
const noSvelte = {
	regex: '^svelte(/|$)|\\.svelte$',
	allowTypeImports: true,
	message:
		'Only .svelte and .svelte.ts files know Svelte, so that everything else runs and is tested in plain Node.'
};
const noApp = {
	regex: '^\\$app/',
	message:
		'The engine runs in the browser, in the build and in plain Node alike. Take what you need as an argument.'
};
const onlyGrammar = {
	regex: '^(?!\\.{1,2}/|#trees/|#lib/tree/|xstate$)|(^|/)src/',
	message:
		'trees/ is content: it imports the grammar of trees (#lib/tree/*), its own files and `setup` of xstate, so that it stays readable as data.'
};
const onlySetup = {
	name: 'xstate',
	allowImportNames: ['setup'],
	message:
		'A tree is routing only: `setup(…).createMachine(…)` says it all. Walking it is the engine’s work.'
};
const noDom = [
	'window',
	'document',
	'navigator',
	'location',
	'history',
	'localStorage',
	'sessionStorage'
].map((name) => ({
	name,
	message: 'This runs in the build and in plain Node too. Take what you need as an argument.'
}));

function restrictImports(patterns, paths = []) {
	return { '@typescript-eslint/no-restricted-imports': ['error', { patterns, paths }] };
}

// One file gets one rule: the last that matches it, so each lists all that holds for it.
export default defineConfig(
	globalIgnores(['.cache', '.svelte-kit', 'build', 'playwright-report', 'test-results']),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		// TypeScript itself finds unknown names.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			// hrefTo and hrefOf (src/view/ui/href.ts) resolve every link, which the rule cannot see; the
			// build's crawler refuses a root-absolute link that lacks the base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		rules: restrictImports([noServerModule])
	},
	{
		files: ['src/view/**/*.ts'],
		ignores: ['**/*.svelte.ts'],
		rules: restrictImports([noServerModule, noSvelte])
	},
	{
		// Pure rooms: one rule for all of them, held by their folder.
		files: ['src/lib/**/*.ts'],
		rules: {
			...restrictImports([noServerModule, noSvelte, noApp]),
			'no-restricted-globals': ['error', ...noDom]
		}
	},
	{
		files: ['src/**/*.server.ts', 'src/routes/**/+server.ts'],
		rules: restrictImports([noSvelte])
	},
	{
		files: ['trees/**/*.ts'],
		rules: {
			...restrictImports([onlyGrammar], [onlySetup]),
			'no-restricted-globals': ['error', ...noDom]
		}
	}
);
