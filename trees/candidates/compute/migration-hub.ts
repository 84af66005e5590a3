import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { migrationHubIntro } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'migration-hub',
	name: 'AWS Migration Hub',
	short: 'Migration Hub',
	summary:
		'One console that showed which servers and applications had moved, whatever tool moved them. Closed to new customers.',
	alias: ['Migration Hub Orchestrator', 'Strategy Recommendations', 'Refactor Spaces', 'MGH'],
	topic: 'compute',
	status: {
		kind: 'closed-to-new',
		since: '2025-11',
		instead: 'AWS Transform',
		source: migrationHubIntro
	},
	facts: {
		strategy: read('any: it helps to choose', migrationHubIntro, '2026-11'),
		'made-for': read('following a migration', migrationHubIntro, '2026-11'),
		'moves-what': read('nothing: it shows progress', migrationHubIntro, '2026-11'),
		'lands-on': without('It moves nothing.'),
		'program-changes': read('nothing', migrationHubIntro, '2026-11', 'it moves nothing'),
		'stands-still': read('no time at all', migrationHubIntro, '2026-11', 'it only shows'),
		'source-meanwhile': read('goes on; tools report on it', migrationHubIntro, '2026-11'),
		'needs-at-source': read('a tool that reports', migrationHubIntro, '2026-11', 'MGN or DMS'),
		cannot: read('move anything, or take new customers', migrationHubIntro, '2026-11'),
		'left-to-you': read('groups, and every decision', migrationHubIntro, '2026-11'),
		'operated-by': read('AWS', migrationHubIntro, '2026-11'),
		'billed-for': unpublished('The page read names no price.'),
		'paid-idle': unpublished('The page read names no price.'),
		'first-step': read('a home Region', migrationHubIntro, '2026-11')
	}
});
