import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { shieldStandardIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'shield-standard',
	name: 'AWS Shield Standard',
	short: 'Shield Standard',
	summary:
		'Protection against common floods of packets, which every AWS customer has without asking or paying.',
	alias: [
		'Shield',
		'DDoS',
		'DDoS protection',
		'denial of service',
		'SYN flood',
		'UDP reflection',
		'volumetric attack',
		'free DDoS protection'
	],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		scope: read('all accounts', shieldStandardIntro, '2026-11'),
		'billed-for': read('nothing', shieldStandardIntro, '2026-11'),
		'operated-by': read('AWS', shieldStandardIntro, '2026-11'),
		'first-step': read('nothing: it is on', shieldStandardIntro, '2026-11'),
		commitment: read(false, shieldStandardIntro, '2026-11'),
		'made-for': read(
			'the most common floods of packets',
			shieldStandardIntro,
			'2026-11',
			'all known ones, on CloudFront, Route 53 and Global Accelerator'
		),
		cannot: read(
			'tell a web request from another, or call anybody for help',
			shieldStandardIntro,
			'2026-11'
		),
		'left-to-you': read('a design that gives floods little to hit', shieldStandardIntro, '2026-11'),
		'looks-at': read('network and transport traffic', shieldStandardIntro, '2026-11'),
		'filters-by': read(['attack patterns'], shieldStandardIntro, '2026-11'),
		'watches-traffic': read(
			['comes in'],
			shieldStandardIntro,
			'2026-11',
			'from outside AWS’s network'
		),
		'stands-at': read('the edge of AWS’s network', shieldStandardIntro, '2026-11'),
		'rules-can': without('You set no rules.'),
		'answers-pass': without('It looks for floods, not at single connections.'),
		'sees-inside-tls': read(
			false,
			shieldStandardIntro,
			'2026-11',
			'network and transport layers only'
		),
		'needs-routes': read(false, shieldStandardIntro, '2026-11'),
		'on-by-itself': read(true, shieldStandardIntro, '2026-11'),
		'across-accounts': read('itself: every customer has it', shieldStandardIntro, '2026-11'),
		'protection-month': read(0, shieldStandardIntro, '2026-11')
	}
});
