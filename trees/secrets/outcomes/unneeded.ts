/** Outcomes in which no secret need exist. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	auroraIamConnecting,
	documentDbIam,
	elastiCacheIam,
	iamAssume,
	iamIntro,
	iamOidc,
	iamOutbound,
	iamPractices,
	iamPricing,
	privateCaCreate,
	rdsIam,
	rdsIamPolicy,
	rolesAnywhere,
	rolesAnywhereSession,
	rolesAnywhereTrust,
	secretsIntro,
	webTokenApi
} from '#trees/candidates/security/sources.ts';

export const unneeded = {
	role: {
		title: 'Keep no secret: give the program an IAM role.',
		short: 'No secret: IAM role',
		recommend: ['iam-role@aws'],
		lede: 'EC2, ECS, EKS and Lambda hand the program credentials of its role and renew them in time. The AWS SDK finds them by itself, and the access key can be deleted.',
		against: {
			'secrets-manager':
				'To read the secret the program needs a role anyway, which may as well open the service.'
		},
		rival: {
			candidate: 'iam-role@anywhere',
			when: 'the program moves out of AWS, to servers of your own.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'IAM and STS cost nothing. You pay for the services that the role opens.',
			page: iamPricing
		},
		watch: [
			{
				lead: 'Delete the old access key.',
				text: 'A key left in a file goes on working, and the SDK may find it before the role. Deactivate it first, watch when it was last used, then delete it.'
			},
			{
				lead: 'The role is the fence.',
				text: 'Whatever runs on the instance or in the task can do what the role may. One role for each program, with the narrowest permissions.'
			},
			{
				lead: 'Another account is a second role.',
				text: 'Let the program assume one there that trusts it, and ask again before these credentials run out.'
			},
			{
				lead: 'Some clients take only keys.',
				text: 'Plug-ins and third-party tools without roles exist. Give those a user with one permission, and renew its key.'
			}
		],
		older:
			'Older material stores access keys of an IAM user in the program’s settings or in a vault.',
		first: { docs: iamPractices, resources: ['AWS::IAM::Role', 'AWS::IAM::InstanceProfile'] },
		next: [
			{
				tree: 'identity',
				ask: 'How do people sign in?',
				known: 'programs use roles and have no keys'
			},
			{ tree: 'threat-detection', ask: 'What notices a role that is misused?' }
		],
		sources: [iamPractices, iamAssume, iamIntro, secretsIntro]
	},

	'role-by-token': {
		title: 'Keep no secret: trust the platform’s tokens.',
		short: 'No secret: OIDC role',
		recommend: ['iam-role@oidc'],
		lede: 'The build service or cluster vouches for each run with a signed token. IAM trusts its issuer, and STS exchanges the token for a role’s credentials: no access key lies there.',
		rival: {
			candidate: 'iam-role@anywhere',
			when: 'the platform issues no such tokens, but each machine can have a certificate.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'IAM and STS cost nothing. You pay for the services that the role opens.',
			page: iamPricing
		},
		watch: [
			{
				lead: 'Trust one project, not the platform.',
				text: 'A trust policy that names only the issuer lets every customer of that platform in. Require the audience and the subject: this repository, this branch.'
			},
			{
				lead: 'Who may change the build may use the role.',
				text: 'Protect the branch that deploys, and give test runs a role of their own.'
			},
			{
				lead: 'AWS must reach the issuer.',
				text: 'Its discovery document and keys stand at a public HTTPS address. A cluster in your cellar has to publish them.'
			},
			{
				lead: 'Short sessions.',
				text: 'Credentials last {iam-role.credential-default.oidc} unless asked otherwise, {iam-role.credential-most.oidc} at most. A longer run must exchange again.'
			},
			{
				lead: 'Provider and role in one account.',
				text: 'The identity provider must stand in the account of the role that trusts it.'
			}
		],
		older:
			'Older material puts the access key of an IAM user among the build service’s own secrets.',
		first: { docs: iamOidc, resources: ['AWS::IAM::OIDCProvider', 'AWS::IAM::Role'] },
		next: [
			{
				tree: 'delivery-tools',
				ask: 'Which tools build and deploy?',
				known: 'they take on a role by OpenID Connect'
			},
			{ tree: 'identity', ask: 'How do people sign in?' }
		],
		sources: [iamOidc, iamPractices, iamAssume]
	},

	'role-by-certificate': {
		title: 'Keep no AWS key: use IAM Roles Anywhere.',
		short: 'IAM Roles Anywhere',
		recommend: ['iam-role@anywhere'],
		lede: 'Each server proves itself with a certificate of an authority you trust, and gets credentials of a role for hours. The private key stays on the server; no access key travels.',
		against: {
			'secrets-manager': 'To read it, the server would need AWS credentials first.'
		},
		rival: {
			candidate: 'iam-role@oidc',
			when: 'the platform out there gives programs tokens by OpenID Connect, as Kubernetes can.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'The role and its credentials cost nothing. The certificate authority does: your own in work, a private one of AWS by the month.',
			page: iamPricing
		},
		watch: [
			{
				lead: 'Certificates are the new secret.',
				text: 'Someone has to issue, renew and revoke them. Without a certificate authority in the house, that is the project.'
			},
			{
				lead: 'Any certificate opens any role.',
				text: 'A role that trusts the service takes the certificates of every trust anchor in the account, unless its trust policy names the anchor and the subject.'
			},
			{
				lead: 'A helper signs.',
				text: 'The SDKs don’t speak its protocol. Install AWS’s credential helper and name it in the configuration.'
			},
			{
				lead: 'Match the durations.',
				text: 'A session lasts {iam-role.credential-default.anywhere} by default, {iam-role.credential-most.anywhere} at most; one longer than the role allows is an error.'
			},
			{
				lead: 'Maybe it’s there already.',
				text: 'ECS Anywhere, EKS Hybrid Nodes and IoT Core bring credentials of their own.'
			}
		],
		older: 'Older material gives each server outside AWS an IAM user with an access key.',
		first: {
			docs: rolesAnywhere,
			resources: [
				'AWS::RolesAnywhere::TrustAnchor',
				'AWS::RolesAnywhere::Profile',
				'AWS::IAM::Role'
			]
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'By which line do the servers reach AWS?',
				known: 'they sign in by certificate and role'
			},
			{ tree: 'encryption-keys', ask: 'Who keeps the key of the certificate authority?' }
		],
		sources: [
			rolesAnywhere,
			rolesAnywhereTrust,
			rolesAnywhereSession,
			privateCaCreate,
			iamPractices
		]
	},

	'outbound-token': {
		title: 'Keep no secret: hand over a token signed by AWS.',
		short: 'No secret: AWS token',
		recommend: ['iam-role@outbound'],
		lede: 'STS signs a short-lived token that says which role is calling. The other side checks it against keys that AWS publishes and lets the program in, so no API key is stored.',
		against: {
			'secrets-manager': 'A key would exist for as long as it isn’t rotated.'
		},
		rival: {
			candidate: 'secrets-manager',
			when: 'the vendor turns out to accept only keys of its own: then let these be rotated.'
		},
		cost: {
			dimension: 'value-month',
			against: ['secrets-manager', 'parameter-store-advanced'],
			says: 'IAM and STS cost nothing. You pay for the services of the other side.',
			page: iamPricing
		},
		watch: [
			{
				lead: 'The other side has to know how.',
				text: 'It must fetch keys from an issuer’s address, and map the token’s subject to rights. Ask the vendor for workload identity or OpenID Connect federation.'
			},
			{
				lead: 'Off until turned on.',
				text: 'An administrator enables outbound federation for each account, which gets an issuer address of its own.'
			},
			{
				lead: 'Limit who gets tokens, and for whom.',
				text: 'IAM policies set which roles may ask, for which audience, and for how long. Give each service an audience of its own, or a token for one opens another.'
			},
			{
				lead: 'A token can be stolen too.',
				text: 'It works until it runs out, {iam-role.credential-most.outbound} at most. Ask for minutes, and log none.'
			}
		],
		older:
			'Older material says that AWS can’t vouch for a program outside AWS, and stores a key of the other cloud.',
		first: { docs: iamOutbound, resources: ['AWS::IAM::Role', 'AWS::IAM::Policy'] },
		next: [
			{ tree: 'identity', ask: 'How do people sign in there?' },
			{
				tree: 'observability',
				ask: 'Who notices tokens that nobody should have asked for?',
				known: 'each request is logged'
			}
		],
		sources: [iamOutbound, webTokenApi]
	},

	'iam-database': {
		title: 'Keep no password: use IAM database authentication.',
		short: 'IAM database auth',
		recommend: ['iam-database-authentication'],
		lede: 'The program’s role signs a token that opens a connection to MySQL, MariaDB or PostgreSQL on RDS or Aurora. IAM says who may be which database user, and no password lies anywhere.',
		against: {
			'parameter-store': 'It would keep a password that nobody changes.'
		},
		rival: {
			candidate: 'secrets-manager',
			when: 'the engine is another one, the program can’t be changed, or it opens very many connections a second.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store', 'secrets-manager'],
			says: 'Signing in by IAM costs nothing. A proxy in front of the database, where many connections need one, is paid for by the hour.',
			page: iamPricing
		},
		watch: [
			{
				lead: 'Opening connections costs time.',
				text: 'Keep a pool. Functions that connect at every call belong behind RDS Proxy, which speaks IAM too.'
			},
			{
				lead: 'A token for each connection.',
				text: 'It opens connections for {iam-database-authentication.token-valid}; open ones go on. A pool must ask for a new one whenever it connects; AWS’s drivers do.'
			},
			{
				lead: 'The database user must be made for it.',
				text: 'Create it for IAM inside the database, and name it in the policy. An administrator in IAM may connect as anyone.'
			},
			{
				lead: 'The administrator still has a password.',
				text: 'Let the service manage that one in Secrets Manager.'
			},
			{
				lead: 'Other services have their own way.',
				text: 'ElastiCache with Valkey or Redis OSS and DocumentDB take IAM too, with other rules. RDS for Oracle and SQL Server are no part of this.'
			}
		],
		first: { docs: rdsIam, resources: ['AWS::RDS::DBCluster', 'AWS::IAM::Policy'] },
		next: [
			{
				tree: 'database',
				ask: 'Is it the right database?',
				known: 'programs sign in by IAM, without a password'
			},
			{ tree: 'lambda-concurrency', ask: 'How many connections will functions open?' }
		],
		sources: [rdsIam, rdsIamPolicy, auroraIamConnecting, elastiCacheIam, documentDbIam]
	}
} satisfies Record<string, OutcomeWords>;
