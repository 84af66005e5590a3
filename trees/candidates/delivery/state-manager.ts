import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { associationApi, stateManager, stateManagerAnsible, stateManagerChef } from './sources.ts';

export const candidate = defineCandidate({
	id: 'state-manager',
	name: 'Systems Manager State Manager',
	short: 'State Manager',
	summary:
		'Keeps servers in the state you describe: it runs scripts, Ansible playbooks or Chef recipes on them, again and again.',
	alias: [
		'Systems Manager',
		'SSM association',
		'configuration management',
		'Ansible',
		'Chef',
		'Puppet',
		'desired state configuration',
		'PowerShell DSC'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('keeping servers in a wanted state', stateManager, '2026-11'),
		describes: read(
			['the inside of servers'],
			stateManager,
			'2026-11',
			'runbooks can also set some AWS resources right'
		),
		'written-in': read('SSM documents, Ansible or Chef', stateManager, '2026-11'),
		'one-run-reaches': read('chosen servers of one account and Region', stateManager, '2026-11'),
		'pieces-as': read('documents, playbooks and cookbooks', stateManager, '2026-11'),
		cannot: read('run playbooks or recipes on macOS', stateManagerChef, '2026-11'),
		'seen-before': read('a check run of the playbook or recipe', stateManagerChef, '2026-11'),
		'failed-change': read(
			'it stops at the errors you allow',
			stateManagerAnsible,
			'2026-11',
			'where you set a threshold'
		),
		'hand-changes': read('the next run sets them right', stateManager, '2026-11'),
		'takes-in': read('a tag, or the server’s id', stateManager, '2026-11'),
		'remembered-in': read('the association, with its schedule', stateManager, '2026-11'),
		'needs-first': read('managed nodes, with an agent and a role', stateManager, '2026-11'),
		'first-quota': read('2,000 associations', associationApi, '2026-11', 'active ones'),
		'operated-by': read('shared', stateManager, '2026-11', 'the playbooks are yours'),
		'billed-for': read('nothing more', stateManager, '2026-11', 'logs in S3 are charged there'),
		'costs-itself': read(false, stateManager, '2026-11'),
		'first-step': read('an association', stateManager, '2026-11')
	}
});
