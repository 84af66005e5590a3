// What may import what: tree grammar ← trees; grammar ← engine ← registry (build only) ← Svelte rooms ← routes.
// src/lib is pure, src/view is Svelte: the folder says it, so there is no list of rooms to keep.
const grammar = '^src/lib/tree/';
const engine = '^src/lib/(?!registry/)';
const registry = '^src/lib/registry/';
const view = '^src/view/';
const packages = '^node_modules/';
const buildOnly = '[.]server[.]ts$|/[+]server[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-cycle',
			comment:
				'Two modules that need each other are one idea in two files. Join them, or move what both need.',
			severity: 'error',
			// A component may draw itself again: an outline within an outline.
			from: { path: '^(.+)$' },
			to: { circular: true, pathNot: '^$1$' }
		},
		{
			name: 'no-cycle-of-rooms',
			comment:
				'Two rooms that need each other are one knot: move what both need into a third, or where it belongs.',
			severity: 'error',
			scope: 'folder',
			from: { path: '^src/(lib|view)/' },
			to: { circular: true }
		},
		{
			name: 'grammar-stands-alone',
			comment:
				'The grammar of trees is what everything else is written in, so it imports nothing of ours.',
			severity: 'error',
			from: { path: grammar },
			to: { pathNot: [grammar, packages] }
		},
		{
			name: 'trees-are-content',
			comment:
				'trees/ imports the grammar and xstate only, so that an architect can read it as data.',
			severity: 'error',
			from: { path: '^trees/' },
			to: { pathNot: ['^trees/', grammar, '^node_modules/xstate/'] }
		},
		{
			name: 'engine-takes-a-tree',
			comment:
				'The engine takes a tree as an argument: it knows neither which trees there are nor how they are drawn.',
			severity: 'error',
			from: { path: engine, pathNot: buildOnly },
			to: { pathNot: [engine, packages] }
		},
		{
			name: 'lib-draws-nothing',
			comment:
				'src/lib runs in the browser, in the build and in plain Node alike, so it knows neither Svelte nor the app.',
			severity: 'error',
			from: { path: '^src/lib/' },
			to: { path: [view, '^node_modules/svelte/', '^[$]app/', '[.]svelte$'] }
		},
		{
			name: 'registry-is-build-only',
			comment: 'The registry holds every tree’s prose. What a page needs of it comes as data.',
			severity: 'error',
			from: { path: registry },
			to: {
				pathNot: ['^src/lib/', '^trees/', '^published/', packages],
				dependencyTypesNot: ['core']
			}
		},
		{
			name: 'build-stays-in-the-build',
			comment:
				'*.server.ts holds every tree’s prose or layout code. Import it in +page.server.ts or +server.ts, and hand on the data.',
			severity: 'error',
			from: { path: '^src/', pathNot: buildOnly },
			to: { path: '[.]server[.]ts$', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'build-draws-nothing',
			comment: 'What the build hands to pages is data; the pages draw it.',
			severity: 'error',
			from: { path: buildOnly },
			to: { path: '[.]svelte$|[.]svelte[.]ts$' }
		},
		{
			name: 'routes-are-last',
			comment:
				'A route loads, derives and draws. What two routes need lives in src/lib or src/view.',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'site-without-tools',
			comment: 'Scripts and tests use the site, never the other way round.',
			severity: 'error',
			from: { path: '^(src|trees|published)/' },
			to: { path: '^(scripts|tests)/' }
		},
		{
			name: 'no-unused-module',
			comment:
				'No page and no script needs this module. Use it or delete it; a new candidate goes into trees/candidates/index.ts.',
			severity: 'error',
			// scripts/tree-modules.ts loads the last of these by its path.
			from: { path: '^(src/routes/|scripts/|src/lib/registry/tree-data[.]server[.]ts$)' },
			to: {
				path: '^(src/lib|src/view|trees)/',
				pathNot: '[.]d[.]ts$|[.]woff2$',
				reachable: false
			}
		}
	],
	options: {
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '^[.]svelte-kit' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'types', 'default'],
			extensions: ['.ts', '.js', '.svelte']
		}
	}
};
