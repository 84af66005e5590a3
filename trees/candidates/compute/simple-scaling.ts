import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { asgCooldown, asgIntro, asgQuotas, asgSimple, asgStep, scalingHome } from './sources.ts';

export const candidate = defineCandidate({
	id: 'simple-scaling',
	name: 'Simple scaling',
	short: 'Simple scaling',
	summary:
		'The first kind of policy: one change for one alarm, and then a pause in which it hears no further alarm.',
	alias: ['cooldown', 'SimpleScaling', 'old scaling policy'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('nothing new: use target tracking or steps', asgSimple, '2026-11'),
		'driven-by': read('one alarm', asgSimple, '2026-11'),
		'acts-when': read('once the load has changed', asgStep, '2026-11'),
		'scales-what': read(['Auto Scaling groups'], asgSimple, '2026-11'),
		'metric-needed': read('any that an alarm can watch', asgSimple, '2026-11'),
		'goes-with': read('a second policy for the other direction', asgSimple, '2026-11'),
		'on-a-jump': read('one change, then the pause', asgSimple, '2026-11'),
		'how-many': read('you do', asgSimple, '2026-11', 'one number or share'),
		'decides-at': read('at an alarm, once the pause is over', asgSimple, '2026-11'),
		'takes-away': read(true, asgSimple, '2026-11', 'with a second policy and alarm'),
		'to-zero': read(true, asgSimple, '2026-11', 'it can set an exact size'),
		'pause-after': read(300, asgCooldown, '2026-11'),
		'alarm-maker': read('you make them', asgSimple, '2026-11'),
		'scaling-rules': read(50, asgQuotas, '2026-11'),
		'you-tend': read('alarms, changes and pauses', asgSimple, '2026-11'),
		cannot: read('answer an alarm while it waits', asgSimple, '2026-11'),
		'billed-for': read('the capacity that runs, and your alarms', asgIntro, '2026-11'),
		'costs-itself': read(false, scalingHome, '2026-11', 'your alarms may'),
		'operated-by': read('shared', asgSimple, '2026-11', 'the alarms are yours'),
		'first-step': read('an alarm, and a policy for each direction', asgSimple, '2026-11')
	}
});
