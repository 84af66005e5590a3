/** Disasters, and the way back from them. */
import { defineDimensions, unit } from '#lib/tree/candidate.ts';

export const resilience = defineDimensions({
	'meant-against': {
		name: 'Helps against',
		group: 'Survival',
		kind: 'set',
		options: [
			'the loss of a zone',
			'the loss of a Region',
			'the loss of your own site',
			'mistakes and attacks'
		]
	},
	'standstill-least': {
		name: 'Standstill to plan with, at least',
		group: 'Survival',
		kind: 'number',
		unit: unit('minute', 'minutes'),
		help: 'AWS names orders of size, such as “tens of minutes”. The note has its words; the number is the lower end at which this site reads them. Only a practised recovery tells your own figure.'
	},
	'region-loses': {
		name: 'What the loss of a Region can lose',
		group: 'Survival',
		kind: 'phrase'
	},
	'emergency-work': {
		name: 'To be done in the emergency',
		group: 'Recovery',
		kind: 'phrase'
	},
	'back-home': {
		name: 'The way back afterwards',
		group: 'Recovery',
		kind: 'phrase'
	},
	'practised-by': {
		name: 'Practised by',
		group: 'Recovery',
		kind: 'phrase'
	},
	'servers-running': {
		name: 'Servers running while all is well, databases aside',
		group: 'Price',
		kind: 'number',
		unit: unit('% of what one Region needs'),
		help: 'Where 100 is what a single Region needs for its load. Derived from what each way keeps running. Databases that run in the second place, storage and traffic between Regions come on top, so two ways with the same figure may differ in price.'
	},
	'snapshot-every': {
		name: 'A backup as often as every',
		group: 'Survival',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'log-behind': {
		name: 'Continuous backups of RDS lag behind by',
		group: 'Survival',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'points-kept': {
		name: 'Older states of a server kept, by default',
		group: 'Survival',
		kind: 'number',
		unit: unit('day', 'days')
	},
	'servers-replicated': {
		name: 'Servers in one account and Region, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('server', 'servers')
	},
	// Moving what exists: trees/migration.
	strategy: {
		name: 'Strategy, in AWS’s words',
		group: 'Move',
		kind: 'phrase',
		help: 'AWS tells seven ways apart, the “7 Rs”: rehost, relocate, replatform, refactor, repurchase, retire and retain.'
	},
	'moves-what': {
		name: 'What it moves',
		group: 'Move',
		kind: 'phrase'
	},
	'lands-on': {
		name: 'It ends up on',
		group: 'Move',
		kind: 'phrase'
	},
	'program-changes': {
		name: 'What changes in the program',
		group: 'Move',
		kind: 'phrase'
	},
	'stands-still': {
		name: 'It stands still at the change-over for',
		group: 'Move',
		kind: 'phrase'
	},
	'source-meanwhile': {
		name: 'Meanwhile the old system',
		group: 'Move',
		kind: 'phrase',
		help: 'What it does while it is copied or replaced.'
	},
	'needs-at-source': {
		name: 'Needed on the old side',
		group: 'Move',
		kind: 'phrase'
	},
	'servers-at-once': {
		name: 'Servers copied at once, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('server', 'servers')
	},
	'databases-at-once': {
		name: 'Same-engine moves at once, by default',
		group: 'Limits',
		kind: 'number',
		unit: unit('move', 'moves')
	},
	'windows-first-start': {
		name: 'First start of Windows on AWS, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('minute', 'minutes')
	},
	'test-ahead': {
		name: 'Test ahead of the change-over, at least',
		group: 'Move',
		kind: 'number',
		unit: unit('week', 'weeks')
	},
	'image-disk-most': {
		name: 'A disk image stays below',
		group: 'Limits',
		kind: 'number',
		unit: unit('TiB')
	},
	'image-disks-most': {
		name: 'Disks of one machine, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('disk', 'disks')
	},
	'native-restore-most': {
		name: 'SQL Server backup restored on RDS, at most',
		group: 'Limits',
		kind: 'number',
		unit: unit('TiB')
	},
	'hosts-least': {
		name: 'Hosts that the quota must allow',
		group: 'Limits',
		kind: 'number',
		unit: unit('host', 'hosts')
	}
});
