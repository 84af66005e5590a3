import { byVariant, read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	transferApi,
	transferAs2,
	transferConnectorLimits,
	transferConnectors,
	transferFamily,
	transferFamilyPricing,
	transferQuotas,
	transferServerApi,
	transferWebApps
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'transfer-family',
	name: 'AWS Transfer Family',
	short: 'Transfer Family',
	summary:
		'A managed door for files by SFTP, FTPS, FTP, AS2 or a browser, which stores what comes in S3 or EFS.',
	alias: [
		'SFTP server',
		'AWS Transfer for SFTP',
		'FTP server',
		'FTPS',
		'AS2',
		'EDI',
		'managed file transfer',
		'MFT',
		'SFTP connector',
		'Transfer Family web apps',
		'FileZilla',
		'WinSCP'
	],
	topic: 'storage',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: { server: 'server', as2: 'AS2', connector: 'SFTP connector', 'web-app': 'web app' }
	},
	facts: {
		scope: read('one Region, up to three zones', transferFamily, '2026-11'),
		'open-to': read('everybody', transferFamily, '2026-11'),
		'carried-by': byVariant({
			server: read('the internet', transferServerApi, '2026-11', 'or privately, in a VPC'),
			as2: read('the internet', transferServerApi, '2026-11', 'its endpoint stands in a VPC'),
			connector: read('the internet', transferConnectors, '2026-11', 'or through your VPC'),
			'web-app': read('the internet', transferWebApps, '2026-11', 'or privately, in a VPC')
		}),
		'hundred-tb': unpublished('No rate of a server is given.'),
		'moves-from': byVariant({
			server: read('whoever has an account there', transferFamily, '2026-11'),
			as2: read('trading partners', transferAs2, '2026-11'),
			connector: read('a partner’s SFTP server', transferConnectors, '2026-11'),
			'web-app': read('people who sign in', transferWebApps, '2026-11')
		}),
		'moves-to': byVariant({
			server: read('S3 or EFS', transferFamily, '2026-11', 'and back to whoever fetches'),
			as2: read('S3', transferAs2, '2026-11', 'and back'),
			connector: read('S3', transferConnectors, '2026-11', 'and back'),
			'web-app': read('S3', transferWebApps, '2026-11', 'and back')
		}),
		'moves-by': byVariant({
			server: read('SFTP, FTPS, FTP', transferFamily, '2026-11', 'FTP without encryption'),
			as2: read('AS2', transferAs2, '2026-11', 'HTTPS only behind a balancer of yours'),
			connector: read('SFTP', transferConnectors, '2026-11'),
			'web-app': read('a browser', transferWebApps, '2026-11')
		}),
		'moves-again': byVariant({
			server: read('when the sender does', transferFamily, '2026-11'),
			as2: read('when the sender does', transferAs2, '2026-11'),
			connector: read('when a program of yours asks', transferConnectors, '2026-11'),
			'web-app': read('when somebody does', transferWebApps, '2026-11')
		}),
		'ready-when': byVariant({
			server: read('a server, users and their keys are set up', transferFamily, '2026-11'),
			as2: read('certificates are exchanged with the partner', transferAs2, '2026-11'),
			connector: read('the partner gives a user and a key', transferConnectors, '2026-11'),
			'web-app': read(
				'IAM Identity Center and access grants are set up',
				transferWebApps,
				'2026-11'
			)
		}),
		'link-rate-most': byVariant({
			connector: read(
				0.4,
				transferConnectorLimits,
				'2026-11',
				'50 MBps for all connectors of an account'
			)
		}),
		cannot: byVariant({
			server: read('read file servers by itself', transferFamily, '2026-11', 'nor speak SCP'),
			as2: read('offer HTTPS itself', transferAs2, '2026-11', 'you end TLS before it'),
			connector: read('be called', transferConnectors, '2026-11', 'it calls'),
			'web-app': read('show buckets of other accounts', transferWebApps, '2026-11')
		}),
		'gb-moved': byVariant({
			server: read(
				320,
				transferFamilyPricing,
				'2026-09',
				'worked out; in and out alike, hours come on top'
			),
			connector: read(3200, transferFamilyPricing, '2026-09', 'worked out; no hours')
		}),
		'billed-for': byVariant({
			server: read('hours of each protocol, and GB', transferFamilyPricing, '2026-09'),
			as2: read('hours of the server, and messages', transferFamilyPricing, '2026-09'),
			connector: read('calls and GB', transferFamilyPricing, '2026-09'),
			'web-app': read('hours of each unit', transferFamilyPricing, '2026-09')
		}),
		'paid-idle': byVariant({
			server: read(
				'each protocol, by the hour',
				transferApi,
				'2026-11',
				'even while it is offline'
			),
			as2: read('the server, by the hour', transferFamilyPricing, '2026-09'),
			connector: read('nothing', transferFamilyPricing, '2026-09'),
			'web-app': read('each unit, by the hour', transferFamilyPricing, '2026-09')
		}),
		'left-to-you': byVariant({
			server: read('users, keys, folders, what happens next', transferFamily, '2026-11'),
			as2: read('certificates, TLS, agreements', transferAs2, '2026-11'),
			connector: read('when it runs, the partner’s key', transferConnectors, '2026-11'),
			'web-app': read('sign-in, grants, CORS of the bucket', transferWebApps, '2026-11')
		}),
		'operated-by': read('AWS', transferFamily, '2026-11'),
		'first-step': byVariant({
			server: read('a server, then users', transferFamily, '2026-11'),
			as2: read('certificates and profiles', transferAs2, '2026-11'),
			connector: read('a connector and a secret', transferConnectorLimits, '2026-11'),
			'web-app': read('IAM Identity Center, then grants', transferWebApps, '2026-11')
		}),
		'sent-max': byVariant({
			server: read(5000, transferQuotas, '2026-11'),
			as2: read(1, transferQuotas, '2026-11', 'a message, in either direction'),
			connector: read(161, transferConnectorLimits, '2026-11', '150 GiB'),
			'web-app': read(160, transferWebApps, '2026-11')
		}),
		'sessions-most': byVariant({
			server: read(10000, transferQuotas, '2026-11', 'of a server')
		})
	}
});
