import { read, unlimited, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	adConnector,
	adConnectorQuotas,
	adConnectorStart,
	directoryIntro,
	otherDirectoryPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'ad-connector',
	name: 'AD Connector',
	short: 'AD Connector',
	summary:
		'Hands sign-ins to AWS on to the Active Directory that you have already, and keeps nothing of it.',
	alias: ['AWS Directory Service', 'directory gateway', 'AD proxy', 'WorkSpaces directory'],
	topic: 'security',
	status: { kind: 'current' },
	facts: {
		'who-signs-in': read(['staff', 'Windows servers'], directoryIntro, '2026-11'),
		'opens-what': read(
			['Windows servers and shares', 'business applications', 'AWS accounts'],
			directoryIntro,
			'2026-11',
			'EC2 servers that join, applications like WorkSpaces, and the console'
		),
		'made-for': read(
			'using the directory you have with AWS applications',
			directoryIntro,
			'2026-11'
		),
		cannot: read(
			'serve RDS or FSx, or be shared',
			directoryIntro,
			'2026-11',
			'FSx says so itself, and sharing the connector’s own page'
		),
		'people-kept': read(
			'in your own Active Directory, and only there',
			adConnectorStart,
			'2026-11'
		),
		'gives-out': read('what your own directory grants', adConnector, '2026-11'),
		'trusts-others': read(
			'nothing but its one domain',
			adConnector,
			'2026-11',
			'one connector for each; no transitive trusts'
		),
		'second-factor': read(
			'for AWS applications, by a RADIUS server of yours',
			adConnector,
			'2026-11'
		),
		'rights-by': read('your own directory', adConnector, '2026-11'),
		'across-accounts': read('none: it can’t be shared', adConnector, '2026-11'),
		'across-regions': without('A connector stands in one VPC; another Region needs its own.'),
		'needs-line': read(
			true,
			adConnectorStart,
			'2026-11',
			'VPN or Direct Connect, unless your domain stands on AWS'
		),
		'first-quota': read('connectors in a Region', adConnectorQuotas, '2026-11', '10 by default'),
		scope: read('one domain and one VPC', adConnector, '2026-11'),
		'operated-by': read(
			'shared',
			adConnectorStart,
			'2026-11',
			'AWS runs the gateway, you the directory behind it'
		),
		'billed-for': read('hours by size, small or large', otherDirectoryPricing, '2026-11'),
		'directory-month': unpublished(
			'The guide gives no rate; the price page has it by size and Region.'
		),
		'left-to-you': read(
			'the line, the directory and a service account in it',
			adConnectorStart,
			'2026-11'
		),
		'first-step': read('a service account and two DNS addresses', adConnectorStart, '2026-11'),
		'people-held': unlimited('no enforced user or connection limits', adConnector, '2026-11')
	}
});
