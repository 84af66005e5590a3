/** Outcomes in which others send files, or have them fetched, by a protocol. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	transferAs2,
	transferConnectorLimits,
	transferConnectors,
	transferFamily,
	transferFamilyPricing,
	transferQuotas,
	transferServerApi,
	transferWebApps
} from '#trees/candidates/storage/sources.ts';

const afterwards = {
	tree: 'messaging',
	ask: 'How does a program hear that a file has come?',
	known: 'files arrive in a bucket'
};

export const senderOutcomes = {
	'file-server': {
		title: 'Run a Transfer Family server for SFTP, FTPS or FTP.',
		short: 'Transfer Family server',
		recommend: ['transfer-family@server'],
		lede: 'A managed server in up to three zones speaks the partners’ protocol and stores each file in S3 or EFS. Host name, keys and their programs stay as they are.',
		rival: {
			candidate: 'internet-upload',
			when: 'those who send can use HTTPS: then signed links cost nothing by the hour.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['internet-upload', 'datasync'],
			says: 'Each protocol by the hour, whether anybody comes or not, and each GB in either direction. With few files the hours are nearly the whole bill.',
			page: transferFamilyPricing
		},
		watch: [
			{
				lead: 'It costs while idle.',
				text: 'Hours run as long as the server exists, even if it is stopped. One server can serve all partners.'
			},
			{
				lead: 'Passwords need a directory.',
				text: 'The service’s own users have SFTP keys. Passwords, FTPS and FTP need a directory, or a function or API of yours that checks them.'
			},
			{
				lead: 'FTPS and FTP need a VPC.',
				text: 'For FTPS bring a certificate; for the internet, attach Elastic IP addresses. Plain FTP is not encrypted, and stays inside.'
			},
			{
				lead: 'Own folders.',
				text: 'Map each user to a folder of their own, or they see the others’.'
			},
			{
				lead: 'The host key.',
				text: 'Bring the key of the old server along, or every partner’s program will warn and stop.'
			},
			{
				lead: 'Limits.',
				text: '{transfer-family.sessions-most.server} at once, files up to {transfer-family.sent-max.server}; no SCP. S3 or EFS is chosen once, for good.'
			}
		],
		first: {
			docs: transferFamily,
			resources: ['AWS::Transfer::Server', 'AWS::Transfer::User', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'identity',
				ask: 'Where do the partners’ users live?',
				known: 'they sign in to a Transfer Family server'
			},
			{
				tree: 'threat-detection',
				ask: 'Should what partners send be scanned for malware?',
				known: 'their files land in S3 or EFS'
			},
			afterwards
		],
		sources: [transferFamily, transferServerApi, transferQuotas]
	},

	as2: {
		title: 'Exchange AS2 messages by Transfer Family.',
		short: 'Transfer Family AS2',
		recommend: ['transfer-family@as2'],
		lede: 'A server takes partners’ signed and encrypted messages, decrypts them into S3 and sends the signed receipt; a connector sends yours. The endpoint is certified by Drummond.',
		rival: {
			candidate: 'transfer-family@server',
			when: 'the partner accepts SFTP, and nobody needs a signed receipt.'
		},
		cost: {
			none: 'not applicable',
			why: 'It is paid by the message and by the hour of the server, not by GB. Large messages count several times.',
			page: transferFamilyPricing
		},
		watch: [
			{
				lead: 'It speaks HTTP only.',
				text: 'Its endpoint stands in a VPC. HTTPS is yours to end, with a load balancer in front; many partners insist on it.'
			},
			{
				lead: 'Certificates run out.',
				text: 'Each partner has keys for signing and encrypting. Set alarms for the dates, and change them together.'
			},
			{
				lead: 'Small messages.',
				text: 'A message may have {transfer-family.sent-max.as2} at most, in either direction.'
			},
			{
				lead: 'Two directions, two things.',
				text: 'An agreement takes messages in, a connector sends them out.'
			}
		],
		first: {
			docs: transferAs2,
			resources: [
				'AWS::Transfer::Server',
				'AWS::Transfer::Profile',
				'AWS::Transfer::Certificate',
				'AWS::Transfer::Agreement',
				'AWS::Transfer::Connector'
			]
		},
		next: [
			{
				tree: 'load-balancer',
				ask: 'Which balancer ends TLS before it?',
				known: 'the AS2 server speaks HTTP'
			},
			afterwards
		],
		sources: [transferAs2, transferServerApi, transferQuotas, transferFamilyPricing]
	},

	connector: {
		title: 'Fetch and send by an SFTP connector of Transfer Family.',
		short: 'SFTP connector',
		recommend: ['transfer-family@connector'],
		lede: 'A connector calls the partner’s SFTP server, lists, fetches and sends files to and from S3. It is started by a schedule or an event, and no server of yours runs meanwhile.',
		rival: {
			candidate: 'transfer-family@server',
			when: 'the partner would rather call you.'
		},
		cost: {
			dimension: 'gb-moved',
			against: ['transfer-family@server', 'internet-upload'],
			says: 'Each call and each GB, far more for a GB than with a server, but nothing by the hour: cheap for small files, dear for large ones.',
			page: transferFamilyPricing
		},
		watch: [
			{
				lead: 'It isn’t made for bulk.',
				text: 'All connectors of an account share {transfer-family.link-rate-most.connector}, and a file may have {transfer-family.sent-max.connector}.'
			},
			{
				lead: 'You start it.',
				text: 'It looks for nothing by itself. A schedule lists the folder, then asks for the files that are new.'
			},
			{
				lead: 'One after another.',
				text: 'Files go singly, unless you allow several connections and the partner’s server bears them.'
			},
			{
				lead: 'Trust the right server.',
				text: 'Store the partner’s host key. When they change it, transfers stop until you do.'
			}
		],
		first: {
			docs: transferConnectors,
			resources: [
				'AWS::Transfer::Connector',
				'AWS::SecretsManager::Secret',
				'AWS::Scheduler::Schedule'
			]
		},
		next: [
			{
				tree: 'secrets',
				ask: 'How is the partner’s key kept and changed?',
				known: 'the connector reads it from Secrets Manager'
			},
			{ ...afterwards, known: 'a connector puts files into a bucket' }
		],
		sources: [transferConnectors, transferConnectorLimits]
	},

	'web-app': {
		title: 'Give people a Transfer Family web app.',
		short: 'Transfer web app',
		recommend: ['transfer-family@web-app'],
		lede: 'People sign in in the browser by IAM Identity Center, see the folders of the bucket that were granted to them, and upload and download. Nothing is installed and no page is written.',
		rival: {
			candidate: 'internet-upload',
			when: 'customers send files from an app or website of yours: then sign links there.'
		},
		cost: {
			none: 'not applicable',
			why: 'It is paid by the hour for each unit of sessions, not by GB, whether anybody signs in or not.',
			page: transferFamilyPricing
		},
		watch: [
			{
				lead: 'People you can sign in.',
				text: 'Everybody needs a user in IAM Identity Center, its own or from your directory. For strangers it is not the way.'
			},
			{
				lead: 'Grants decide.',
				text: 'S3 Access Grants say who sees which folder. Without one, nobody sees anything.'
			},
			{
				lead: 'The bucket.',
				text: 'It must lie in the same account, and needs CORS rules.'
			},
			{
				lead: 'Limits.',
				text: 'Files up to {transfer-family.sent-max.web-app}; copying within it stops much earlier.'
			}
		],
		first: { docs: transferWebApps, resources: ['AWS::Transfer::WebApp', 'AWS::S3::AccessGrant'] },
		next: [
			{
				tree: 'identity',
				ask: 'Where do the people’s sign-ins come from?',
				known: 'a web app asks IAM Identity Center'
			},
			{
				tree: 's3-access',
				ask: 'Who may see which folder?',
				known: 'S3 Access Grants decide for the web app'
			}
		],
		sources: [transferWebApps, transferServerApi]
	}
} satisfies Record<string, OutcomeWords>;
