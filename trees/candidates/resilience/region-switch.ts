import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	recoveryCompared,
	regionSwitch,
	regionSwitchParts,
	regionSwitchPractices
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'region-switch',
	name: 'Application Recovery Controller Region switch',
	short: 'Region switch',
	summary:
		'A plan of steps that moves an application to another Region: databases, servers and callers in the right order, by hand or by alarm.',
	alias: [
		'ARC',
		'ARC Region switch',
		'Route 53 Application Recovery Controller',
		'failover plan',
		'failover runbook',
		'readiness check',
		'recovery orchestration'
	],
	topic: 'resilience',
	status: { kind: 'current' },
	facts: {
		'made-for': read('recoveries of many steps and accounts', regionSwitch, '2026-11'),
		'meant-against': read(['the loss of a Region'], regionSwitch, '2026-11'),
		'standstill-least': without('It runs the steps; how long they take is the way’s own.'),
		'region-failover': read('as long as its steps take', regionSwitchParts, '2026-11'),
		'region-loses': without('It moves what is there; how the data is copied decides.'),
		'across-regions': read('a plan that runs in the Region you go to', regionSwitch, '2026-11'),
		'emergency-work': read('run the plan, approve its steps', regionSwitchParts, '2026-11'),
		'back-home': read('the plan, the other way', regionSwitch, '2026-11'),
		copies: without('It keeps no data.'),
		'servers-running': without('It runs no servers of yours.'),
		'paid-idle': read('each plan', recoveryCompared, '2026-11'),
		'billed-for': read('each plan', recoveryCompared, '2026-11'),
		'operated-by': read('AWS', regionSwitch, '2026-11', 'you write the plan'),
		'practised-by': read('running the plan, gracefully', regionSwitchParts, '2026-11'),
		cannot: read('promise that servers are to be had', regionSwitchPractices, '2026-11'),
		'first-step': read('a plan with steps and alarms', regionSwitchParts, '2026-11')
	}
});
