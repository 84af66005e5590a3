import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { discoveryIntro } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'application-discovery',
	name: 'AWS Application Discovery Service',
	short: 'Application Discovery',
	summary:
		'Collected what servers and databases a site has, how busy they are and who talks to whom. Closed to new customers.',
	alias: ['ADS', 'Discovery Agent', 'Agentless Collector', 'Discovery Connector'],
	topic: 'compute',
	status: {
		kind: 'closed-to-new',
		since: '2025-11',
		instead: 'AWS Transform',
		source: discoveryIntro
	},
	facts: {
		strategy: read('any: it helps to choose', discoveryIntro, '2026-11'),
		'made-for': read('planning a migration', discoveryIntro, '2026-11'),
		'moves-what': read('nothing: it lists servers', discoveryIntro, '2026-11', 'and databases'),
		'lands-on': without('It moves nothing.'),
		'program-changes': read('nothing', discoveryIntro, '2026-11', 'it moves nothing'),
		'stands-still': read('no time at all', discoveryIntro, '2026-11', 'it only collects'),
		'source-meanwhile': read('goes on; its load is measured', discoveryIntro, '2026-11'),
		'needs-at-source': read(
			'a collector in vCenter, or agents',
			discoveryIntro,
			'2026-11',
			'or an imported list'
		),
		cannot: read('move anything, or take new customers', discoveryIntro, '2026-11'),
		'left-to-you': read('groups, and every decision', discoveryIntro, '2026-11'),
		'operated-by': read('shared', discoveryIntro, '2026-11'),
		'billed-for': unpublished('The page read names no price.'),
		'paid-idle': unpublished('The page read names no price.'),
		'first-step': read('a home Region in Migration Hub', discoveryIntro, '2026-11')
	}
});
