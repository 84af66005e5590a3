import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aspNetSteps, strategies, strategyTerms, stranglerFig } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'refactor',
	name: 'Refactor: the system rebuilt part by part',
	short: 'Refactor',
	summary:
		'The system gets a new architecture: one part after another is rebuilt on cloud services, while the rest goes on.',
	alias: [
		're-architect',
		'rearchitect',
		'strangler fig',
		'monolith to microservices',
		'rewrite',
		'cloud native',
		'Refactor Spaces'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		strategy: read('refactor', strategyTerms, '2026-11', 're-architect'),
		'made-for': read(
			'systems whose architecture holds them back',
			strategyTerms,
			'2026-11',
			'agility, performance, scale'
		),
		'moves-what': read('functions of the system, one by one', aspNetSteps, '2026-11'),
		'lands-on': read('cloud services, microservices', stranglerFig, '2026-11'),
		'program-changes': read(
			'most of it',
			strategyTerms,
			'2026-11',
			'often system and database too'
		),
		'stands-still': read('no time: parts take over singly', aspNetSteps, '2026-11', 'our reading'),
		'source-meanwhile': read('serves what is not replaced yet', aspNetSteps, '2026-11'),
		'needs-at-source': read(
			'the code, and people who know it',
			strategies,
			'2026-11',
			'our reading'
		),
		cannot: read('be simple, or suit a large migration', strategies, '2026-11'),
		'left-to-you': read('design, code and tests', strategies, '2026-11'),
		'operated-by': read('you', strategies, '2026-11', 'afterwards AWS runs much of it'),
		'billed-for': read(
			'the services used, and people’s time',
			strategies,
			'2026-11',
			'our reading'
		),
		'paid-idle': read('old and new, side by side', aspNetSteps, '2026-11', 'our reading'),
		'first-step': read('one part behind a proxy', stranglerFig, '2026-11')
	}
});
