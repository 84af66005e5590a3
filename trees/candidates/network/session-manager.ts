import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	sessionManager,
	sessionManagerIdle,
	sessionManagerLogs,
	sessionManagerNeeds,
	sessionManagerStart
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'session-manager',
	name: 'AWS Systems Manager Session Manager',
	short: 'Session Manager',
	summary:
		'Opens a shell on a machine, or leads one port of it or behind it to a laptop, by IAM and without an open port.',
	alias: [
		'SSM',
		'SSH without open port',
		'bastion replacement',
		'jump host',
		'port forwarding',
		'database tunnel',
		'shell access'
	],
	topic: 'network',
	status: { kind: 'current' },
	facts: {
		scope: read('managed machines of an account', sessionManagerStart, '2026-11'),
		'billed-for': read(
			'nothing for EC2 instances',
			sessionManager,
			'2026-11',
			'machines elsewhere need a paid tier'
		),
		'operated-by': read('AWS', sessionManager, '2026-11'),
		'first-step': read('an agent on the machine', sessionManagerNeeds, '2026-11'),
		joins: read('people with single machines or ports', sessionManagerStart, '2026-11'),
		'travels-over': read(
			'the internet',
			sessionManagerNeeds,
			'2026-11',
			'to AWS’s endpoints; interface endpoints lead there privately'
		),
		'way-encrypted': read('always, by TLS', sessionManager, '2026-11', 'a KMS key can be added'),
		steadiness: read('as each person’s internet', sessionManager, '2026-11'),
		'ready-when': read('an agent on the machine, and HTTPS out', sessionManagerNeeds, '2026-11'),
		'site-needs': read(
			'a browser, or the CLI with a plugin',
			sessionManager,
			'2026-11',
			'for ports: the CLI'
		),
		'part-fails': unpublished('No page that we read says it.'),
		'vpcs-reached': read(
			'all with such a machine, and what it reaches',
			sessionManagerStart,
			'2026-11'
		),
		'sites-meet': without('It joins people, not sites.'),
		'client-ip-versions': unpublished('No page that we read says it.'),
		cannot: read(
			'record what passes by SSH or a forwarded port',
			sessionManagerLogs,
			'2026-11',
			'a shell it can'
		),
		'lets-in-by': read(
			'IAM policies',
			sessionManager,
			'2026-11',
			'which person, which machine, also for a time'
		),
		'left-to-you': read('policies, agents, logging', sessionManagerNeeds, '2026-11'),
		'paid-idle': read('nothing', sessionManager, '2026-11', 'the machine is paid for as ever'),
		'first-quota': read(
			'ends after 20 idle minutes',
			sessionManagerIdle,
			'2026-11',
			'1 to 60 can be set'
		),
		'link-rate-most': unpublished('No page that we read says it.'),
		'link-hour': read(0, sessionManager, '2026-11', 'for EC2 instances'),
		'gb-on-its-way': unpublished('No page that we read says it.')
	}
});
