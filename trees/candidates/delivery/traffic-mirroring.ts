import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { mirroringIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'traffic-mirroring',
	name: 'VPC Traffic Mirroring',
	short: 'Traffic Mirroring',
	summary:
		'Copies the packets of network interfaces to instances or appliances of yours, which read what is in them.',
	alias: [
		'packet capture',
		'tcpdump',
		'Wireshark',
		'deep packet inspection',
		'content inspection',
		'span port',
		'IDS'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('content inspection and troubleshooting', mirroringIntro, '2026-11'),
		'record-is': read('a copy of a packet', mirroringIntro, '2026-11'),
		cannot: read('keep or read packets itself', mirroringIntro, '2026-11'),
		'starts-by': read('when you create a session for an interface', mirroringIntro, '2026-11'),
		'records-kept': without('Your own instances keep what they want.'),
		'seen-after': read('as packets reach your tools', mirroringIntro, '2026-11'),
		'asked-with': read('tools of your own', mirroringIntro, '2026-11'),
		'tells-by': read('what your tools do', mirroringIntro, '2026-11'),
		'over-accounts': read(
			'each interface by itself',
			mirroringIntro,
			'2026-11',
			'of supported instance types'
		),
		'log-gb': without('Sessions are paid by the hour.'),
		'billed-for': read('hours of each session, and data transfer', mirroringIntro, '2026-11'),
		'operated-by': read('shared', mirroringIntro, '2026-11', 'the receivers are yours'),
		'left-to-you': read('the instances that receive and read', mirroringIntro, '2026-11'),
		'first-step': read('a target, a filter and a session', mirroringIntro, '2026-11')
	}
});
