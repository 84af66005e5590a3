import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	mgnAgentless,
	mgnAgentlessFaq,
	mgnFaq,
	mgnHome,
	mgnIntro,
	mgnLaunch,
	mgnPractices,
	mgnQuotas,
	mgnReplication,
	mgnSystems,
	strategyTerms
} from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'mgn',
	name: 'AWS Transform MGN',
	short: 'AWS Transform MGN',
	summary:
		'Copies the disks of servers into AWS while they go on working, and starts them there as EC2 instances on the day you choose.',
	alias: [
		'MGN',
		'Application Migration Service',
		'AWS Application Migration Service',
		'CloudEndure Migration',
		'Server Migration Service',
		'SMS',
		'lift and shift',
		'rehost',
		'P2V',
		'V2V'
	],
	topic: 'compute',
	status: {
		kind: 'renamed',
		since: '2026-06',
		source: mgnHome
	},
	variants: { by: 'mode', names: { agent: 'with agents', agentless: 'without agents' } },
	facts: {
		strategy: read('rehost', strategyTerms, '2026-11', 'lift and shift'),
		'made-for': read('servers that move as they are', mgnIntro, '2026-11', 'many or few'),
		'moves-what': byVariant({
			agent: read(
				'whole Windows and Linux servers',
				mgnSystems,
				'2026-11',
				'physical, virtual or in a cloud'
			),
			agentless: read(
				'machines under VMware vCenter',
				mgnAgentlessFaq,
				'2026-11',
				'6.7, 7.0 and 8.0'
			)
		}),
		'lands-on': read('EC2 instances', mgnIntro, '2026-11'),
		'program-changes': read('nothing', mgnIntro, '2026-11', 'its address may'),
		'stands-still': byVariant({
			agent: read('minutes', mgnAgentlessFaq, '2026-11', '“a cutover window of minutes”'),
			agentless: read('longer: a last snapshot has to arrive', mgnAgentlessFaq, '2026-11')
		}),
		'source-meanwhile': byVariant({
			agent: read('goes on; every write is copied', mgnReplication, '2026-11'),
			agentless: read('goes on; snapshots are shipped', mgnAgentlessFaq, '2026-11')
		}),
		'needs-at-source': byVariant({
			agent: read('an agent on each server', mgnPractices, '2026-11'),
			agentless: read('one client beside vCenter', mgnAgentless, '2026-11')
		}),
		'practised-by': read('test instances, before the day', mgnPractices, '2026-11'),
		'back-home': read(
			'the old servers, as they were',
			mgnFaq,
			'2026-11',
			'MGN copies nothing back'
		),
		cannot: read('fail back to the old site', mgnFaq, '2026-11'),
		'left-to-you': read('tests, and the day itself', mgnPractices, '2026-11'),
		'operated-by': read('shared', mgnReplication, '2026-11', 'AWS copies, you launch'),
		'billed-for': read(
			'staging servers, disks and snapshots',
			mgnReplication,
			'2026-11',
			'what the service itself charges is on its price page'
		),
		'paid-idle': read('the staging area, while it copies', mgnReplication, '2026-11'),
		'first-step': read('the service set up in a Region', mgnAgentless, '2026-11'),
		'servers-at-once': read(150, mgnQuotas, '2026-11', 'in an account and Region; can be raised'),
		'test-ahead': read(2, mgnPractices, '2026-11'),
		'windows-first-start': read(45, mgnLaunch, '2026-11')
	}
});
