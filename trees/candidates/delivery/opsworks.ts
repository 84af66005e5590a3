import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { fullShutdown } from '../storage/sources.ts';
import { opsWorksCookbooks, opsWorksStacks } from './sources.ts';

const gone = 'It is switched off; nobody can use it any more.';

export const candidate = defineCandidate({
	id: 'opsworks',
	name: 'AWS OpsWorks',
	short: 'OpsWorks',
	summary:
		'Set up layers of servers with Chef or Puppet. It is retired: you meet it in older material only.',
	alias: [
		'OpsWorks Stacks',
		'OpsWorks for Chef Automate',
		'OpsWorks for Puppet Enterprise',
		'Chef layers'
	],
	topic: 'delivery',
	status: {
		kind: 'retired',
		since: '2024-05',
		instead: 'CloudFormation for the servers, State Manager for what is inside them',
		source: fullShutdown
	},
	facts: {
		'made-for': read('layers of servers, set up together', opsWorksStacks, '2026-11'),
		describes: read(['the inside of servers', 'AWS resources'], opsWorksStacks, '2026-11'),
		'written-in': read('Chef cookbooks', opsWorksCookbooks, '2026-11', 'OpsWorks Stacks'),
		'one-run-reaches': read('the instances of a stack', opsWorksStacks, '2026-11'),
		'pieces-as': read('cookbooks', opsWorksCookbooks, '2026-11'),
		cannot: read('be used any more', fullShutdown, '2026-11'),
		'seen-before': unpublished(gone),
		'failed-change': unpublished(gone),
		'hand-changes': unpublished(gone),
		'takes-in': unpublished(gone),
		'remembered-in': read('a stack of its own', opsWorksStacks, '2026-11'),
		'needs-first': unpublished(gone),
		'first-quota': unpublished(gone),
		'operated-by': read('shared', opsWorksStacks, '2026-11'),
		'billed-for': unpublished(gone),
		'costs-itself': unpublished(gone),
		'first-step': read('none: it is switched off', fullShutdown, '2026-11')
	}
});
