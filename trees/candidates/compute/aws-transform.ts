import { byVariant, read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { transformIntro, transformMainframe, transformServers } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'aws-transform',
	name: 'AWS Transform',
	short: 'AWS Transform',
	summary:
		'An AI agent that lists and groups servers, plans their move in waves, and rewrites mainframe or .NET code, with people approving.',
	alias: [
		'Transform for VMware',
		'Transform for mainframe',
		'discovery',
		'migration planning',
		'wave planning',
		'Mainframe Modernization',
		'Blu Age',
		'COBOL',
		'Migration Evaluator',
		'ATX'
	],
	topic: 'compute',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { servers: 'for servers', mainframe: 'for mainframes' } },
	facts: {
		strategy: byVariant({
			servers: read('rehost, after it has planned', transformServers, '2026-11'),
			mainframe: read('refactor', transformMainframe, '2026-11')
		}),
		'made-for': byVariant({
			servers: read('large moves of servers', transformServers, '2026-11', 'from any source'),
			mainframe: read('mainframe applications', transformMainframe, '2026-11')
		}),
		'moves-what': byVariant({
			servers: read('estates: servers found, grouped, moved', transformServers, '2026-11'),
			mainframe: read(
				'COBOL and PL/I programs',
				transformMainframe,
				'2026-11',
				'of IBM z/OS; those of Fujitsu GS21 by refactoring'
			)
		}),
		'lands-on': byVariant({
			servers: read('EC2', transformIntro, '2026-11', 'ECS or EKS if containerised from source'),
			mainframe: read('Java applications', transformMainframe, '2026-11', 'from COBOL')
		}),
		'program-changes': byVariant({
			servers: read('nothing, when servers are rehosted', transformServers, '2026-11'),
			mainframe: read('its language', transformMainframe, '2026-11', 'COBOL becomes Java')
		}),
		'stands-still': unpublished('The pages read give no time for the change-over.'),
		'source-meanwhile': byVariant({
			servers: read('is listed and analysed', transformIntro, '2026-11'),
			mainframe: read('its code is analysed', transformMainframe, '2026-11')
		}),
		'needs-at-source': byVariant({
			servers: read('a collector, or an exported list', transformServers, '2026-11'),
			mainframe: read('the source code', transformMainframe, '2026-11')
		}),
		'practised-by': byVariant({
			servers: read('guided tests before the change-over', transformServers, '2026-11')
		}),
		cannot: read('go on without people who approve', transformMainframe, '2026-11'),
		'left-to-you': read('goals, approvals, corrections', transformMainframe, '2026-11'),
		'operated-by': read('shared', transformIntro, '2026-11'),
		'billed-for': read(
			'no additional charge',
			transformIntro,
			'2026-11',
			'what it sets up is paid for'
		),
		'paid-idle': read('nothing of its own', transformIntro, '2026-11'),
		'first-step': read('a workspace with a job', transformIntro, '2026-11')
	}
});
