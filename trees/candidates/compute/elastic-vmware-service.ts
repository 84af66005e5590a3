import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { evsConcepts, evsIntro, evsSetup, evsStart, strategyTerms } from '../resilience/sources.ts';

export const candidate = defineCandidate({
	id: 'elastic-vmware-service',
	name: 'Amazon Elastic VMware Service',
	short: 'Amazon EVS',
	summary:
		'VMware Cloud Foundation on bare-metal EC2 hosts in your VPC, where virtual machines go on as they were.',
	alias: [
		'EVS',
		'VMware',
		'vSphere',
		'VCF',
		'HCX',
		'VMware Cloud on AWS',
		'VMC',
		'relocate',
		'NSX'
	],
	topic: 'compute',
	status: { kind: 'current' },
	facts: {
		strategy: read(
			'relocate',
			strategyTerms,
			'2026-11',
			'its page still names VMware Cloud on AWS'
		),
		'made-for': read('VMware estates that stay VMware', evsIntro, '2026-11'),
		'moves-what': read('VMware machines', evsConcepts, '2026-11', 'by VMware HCX'),
		'lands-on': read('VMware on bare-metal EC2 hosts', evsIntro, '2026-11'),
		'program-changes': read('nothing, addresses stay too', evsIntro, '2026-11'),
		'stands-still': unpublished('VMware’s HCX decides it; the pages of EVS give no figure.'),
		'source-meanwhile': read('goes on; its networks are extended', evsIntro, '2026-11'),
		'needs-at-source': read(
			'VMware HCX, and a way to AWS',
			evsStart,
			'2026-11',
			'private line, VPN or internet'
		),
		'back-home': read(
			'by HCX, too',
			evsConcepts,
			'2026-11',
			'it shifts machines between data centres and clouds'
		),
		cannot: read('span zones, or use IPv6', evsStart, '2026-11'),
		'left-to-you': read(
			'vSphere, licences, machines',
			evsIntro,
			'2026-11',
			'or to a partner of AWS'
		),
		'operated-by': read('you', evsIntro, '2026-11', 'or a partner of AWS'),
		'billed-for': read(
			'bare-metal hosts; VCF licences apart',
			evsSetup,
			'2026-11',
			'and a Business support plan at least'
		),
		'paid-idle': read('every host', evsConcepts, '2026-11', 'hosts are bare-metal instances'),
		'first-step': read('a VPC, then an environment', evsStart, '2026-11'),
		'hosts-least': read(
			4,
			evsSetup,
			'2026-11',
			'the quota must allow them, where EVS installs VMware'
		)
	}
});
