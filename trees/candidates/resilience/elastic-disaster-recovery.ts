import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	drsFailback,
	drsFaq,
	drsIntro,
	drsPractices,
	drsReplication,
	recoveryStrategies
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'elastic-disaster-recovery',
	name: 'AWS Elastic Disaster Recovery',
	short: 'AWS DRS',
	summary:
		'An agent copies the disks of each server into an AWS Region all the time; in the emergency they boot there as EC2 instances.',
	alias: [
		'DRS',
		'Elastic DR',
		'CloudEndure',
		'CloudEndure Disaster Recovery',
		'CEDR',
		'server replication',
		'VMware disaster recovery',
		'on-premises disaster recovery',
		'DRaaS'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read(
			'whole servers, from any place',
			drsFaq,
			'2026-11',
			'physical, virtual or in a cloud'
		),
		'meant-against': read(
			[
				'the loss of a zone',
				'the loss of a Region',
				'the loss of your own site',
				'mistakes and attacks'
			],
			drsIntro,
			'2026-11',
			'older states can be started too'
		),
		'standstill-least': read(
			1,
			drsFaq,
			'2026-11',
			'AWS says “minutes”, of which one is the least; how long servers boot decides'
		),
		'region-failover': read('minutes, by how long servers boot', drsFaq, '2026-11'),
		'region-loses': read('a second or so of writes', drsFaq, '2026-11', '“typically sub-second”'),
		'across-regions': read(
			'copies of disks, and small servers that write them',
			drsReplication,
			'2026-11'
		),
		'emergency-work': read('launch the servers, send callers there', drsPractices, '2026-11'),
		'back-home': read(
			'copy back, launch at home',
			drsFailback,
			'2026-11',
			'started by you, all data on the line'
		),
		copies: read(
			'states of the last hour, day and week',
			drsReplication,
			'2026-11',
			'every ten minutes, hour, day'
		),
		'points-kept': read(7, drsReplication, '2026-11', 'can be set from 1 to 365'),
		'servers-replicated': read(
			300,
			drsPractices,
			'2026-11',
			'more with several accounts or Regions'
		),
		'servers-running': read(
			100,
			recoveryStrategies,
			'2026-11',
			'worked out; and a small server for each 15 disks or so'
		),
		'paid-idle': read('each server, disks, small servers', drsReplication, '2026-11'),
		'billed-for': read(
			'each server by the hour, disks, snapshots',
			drsFailback,
			'2026-11',
			'and instances during drills'
		),
		'operated-by': read('shared', drsReplication, '2026-11', 'AWS copies, you launch'),
		'practised-by': read('drills that disturb nothing', drsPractices, '2026-11', 'several a year'),
		cannot: read('copy managed services, or move callers', drsPractices, '2026-11'),
		'first-step': read('an agent on each server', drsIntro, '2026-11')
	}
});
