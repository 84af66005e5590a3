import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	dedicated,
	enaExpress,
	groupIntro,
	instanceBandwidth,
	launchTrouble,
	reservations
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'no-placement-group',
	name: 'No placement group',
	short: 'No placement group',
	summary:
		'EC2 chooses the hardware, and tries by itself to keep your instances on separate machines.',
	alias: ['default placement', 'without a placement group', 'ENA Express'],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		'made-for': read('instances that don’t depend on each other', groupIntro, '2026-11'),
		'placed-how': read('spread where it can be, without promise', groupIntro, '2026-11'),
		'rack-loss': read('not promised; EC2 tries to keep it few', groupIntro, '2026-11'),
		'spans-zones': read(true, groupIntro, '2026-11', 'by your subnets'),
		'group-holds': read('what your quotas and the zone allow', groupIntro, '2026-11'),
		'flow-most': read(5, instanceBandwidth, '2026-11', 'more by ENA Express in one zone'),
		'flow-express': read(25, enaExpress, '2026-11', 'same zone, types that have it'),
		'no-room': read(
			'the launch fails, if the zone has none left',
			launchTrouble,
			'2026-11',
			'then another zone or type, or later'
		),
		'reserves-inside': read(true, reservations, '2026-11', 'in the zone'),
		'takes-dedicated': read(true, dedicated, '2026-11'),
		'account-sharing': without('There is no group to share.'),
		cannot: read('promise to keep instances near or apart', groupIntro, '2026-11'),
		'billed-for': read('the instances', groupIntro, '2026-11'),
		'costs-itself': read(false, groupIntro, '2026-11'),
		'first-step': read('nothing', groupIntro, '2026-11')
	}
});
