import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dataSync,
	dataSyncAgent,
	dataSyncLimits,
	dataSyncModes,
	dataSyncNetwork,
	dataSyncPricing,
	dataSyncSchedule,
	dataSyncTimes,
	snowballChange
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'datasync',
	name: 'AWS DataSync',
	short: 'DataSync',
	summary:
		'Copies files and objects from file servers, other clouds or AWS into AWS storage, finds what changed, retries and verifies.',
	alias: [
		'DataSync agent',
		'file migration',
		'NAS migration',
		'NFS to S3',
		'SMB to FSx',
		'HDFS migration',
		'Azure Blob to S3',
		'Google Cloud Storage to S3',
		'rsync',
		'robocopy',
		'Enhanced mode',
		'rsync to S3'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('a task: one source, one destination', dataSync, '2026-11'),
		'open-to': read('everybody', snowballChange, '2026-11'),
		'carried-by': read(
			'any line you have',
			dataSyncNetwork,
			'2026-11',
			'the internet, a VPN or Direct Connect'
		),
		'hundred-tb': read(11.57, dataSyncTimes, '2026-11', 'on 1 Gbps'),
		'moves-from': read(
			'file servers, Hadoop, object stores, other clouds, AWS',
			dataSync,
			'2026-11'
		),
		'moves-to': read('S3, EFS, FSx', dataSync, '2026-11', 'and back, or to another cloud'),
		'moves-by': read('NFS, SMB, HDFS, object APIs', dataSync, '2026-11', 'an agent reads them'),
		'moves-again': read('on a schedule', dataSyncSchedule, '2026-11', 'at most every hour'),
		'run-every': read(1, dataSyncSchedule, '2026-11'),
		'ready-when': read(
			'an agent runs at your site',
			dataSyncAgent,
			'2026-11',
			'none between AWS stores of one account, or S3 and another cloud’s objects'
		),
		'link-rate-most': read(
			10,
			dataSyncLimits,
			'2026-11',
			'a task with an agent; several tasks add up'
		),
		'agentless-rate': read(5, dataSyncLimits, '2026-11', 'a task'),
		'items-run': read(
			'50 million in Basic mode, virtually unlimited in Enhanced mode',
			dataSyncLimits,
			'2026-11',
			'Basic: 25 million between AWS stores; can be raised'
		),
		cannot: read('be called by partners, or copy each minute', dataSyncSchedule, '2026-11'),
		'gb-moved': read(
			{ from: 100, to: 120 },
			dataSyncPricing,
			'2026-11',
			'worked out from a copy of April 2025; Basic to Enhanced mode, which adds a fee for each run'
		),
		'billed-for': read('each GB copied', snowballChange, '2026-11', 'no contract'),
		'paid-idle': read('nothing', snowballChange, '2026-11', 'you pay only for what is copied'),
		'left-to-you': read('the agent’s host, the plan of tasks', dataSyncAgent, '2026-11'),
		'operated-by': read('shared', dataSyncAgent, '2026-11', 'you host the agent, if any'),
		'first-step': read(
			'an agent, two locations, a task',
			dataSyncModes,
			'2026-11',
			'the mode can’t be changed later'
		),

		// Beside other ways of moving: trees/migration.
		'made-for': read('files, without their server', dataSync, '2026-11'),
		strategy: without('It moves files, not an application.'),
		'moves-what': read('files and objects', dataSync, '2026-11', 'with their permissions'),
		'lands-on': read('S3, EFS, FSx', dataSync, '2026-11'),
		'program-changes': read('the path to its files', dataSync, '2026-11', 'our reading'),
		'stands-still': read('a last run for the changes', dataSyncSchedule, '2026-11', 'our reading'),
		'source-meanwhile': read('goes on; the next run carries changes', dataSyncSchedule, '2026-11'),
		'needs-at-source': read('an agent beside the file server', dataSyncAgent, '2026-11'),
		'practised-by': read('a first run into the new place', dataSync, '2026-11', 'our reading'),
		'back-home': read('a task in the other direction', dataSync, '2026-11')
	}
});
