/** Outcomes for programs and for other accounts. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	assumeRoleApi,
	iamAssume,
	iamCrossAccount,
	iamDelegation,
	iamOidc,
	iamPractices,
	iamPricing,
	iamQuotas,
	iamSwitch,
	iamThirdParty,
	podIdentity,
	rolesAnywhere,
	rolesAnywhereSession,
	rolesAnywhereTrust,
	sharedOidc
} from '#trees/candidates/security/sources.ts';

const free = {
	none: 'not applicable',
	why: 'IAM and STS cost nothing, and neither does a user with a key: safety decides here, not price. You pay for the services that are opened.',
	page: iamPricing
} as const;

const keys = {
	tree: 'secrets',
	ask: 'Where is what other systems demand kept?',
	known: 'AWS itself is reached by a role'
};

export const roles = {
	role: {
		title: 'Give the program an IAM role.',
		short: 'IAM role on AWS',
		recommend: ['iam-role@aws'],
		lede: 'EC2, ECS, EKS and Lambda hand the program credentials of its role and renew them in time. The AWS SDK finds them by itself, and nobody keeps a key.',
		rival: {
			candidate: 'iam-role@anywhere',
			when: 'the program moves out of AWS, to servers of your own.'
		},
		cost: free,
		watch: [
			{
				lead: 'The role is the fence.',
				text: 'Whatever runs on the instance or in the task can do what the role may. One role for each program, with the narrowest permissions.'
			},
			{
				lead: 'Delete the old access key.',
				text: 'A key left in a file goes on working, and the SDK may find it before the role.'
			},
			{
				lead: 'Pods want a role each.',
				text: 'On EKS, Pod Identity ties a role to a service account; it serves Linux pods on EC2 nodes only. Close the instance’s own metadata to pods, or they borrow the node’s role.'
			},
			{
				lead: 'Another account is a second role.',
				text: 'Credentials that one role gets from another last {iam-role.chained-most} at most. Ask again in time, with the external ID if the other side demands one.'
			}
		],
		older:
			'Older material stores access keys of an IAM user with the program, or gives pods roles by an OpenID Connect provider for each cluster.',
		first: { docs: iamPractices, resources: ['AWS::IAM::Role', 'AWS::IAM::InstanceProfile'] },
		next: [keys, { tree: 'threat-detection', ask: 'What notices a role that is misused?' }],
		sources: [iamPractices, podIdentity, assumeRoleApi]
	},

	'role-by-token': {
		title: 'Let the platform’s tokens open an IAM role.',
		short: 'IAM role by OIDC',
		recommend: ['iam-role@oidc'],
		lede: 'The build service or cluster vouches for each run with a signed token. IAM trusts its issuer, and STS exchanges the token for a role’s credentials: no access key lies there.',
		rival: {
			candidate: 'iam-role@anywhere',
			when: 'the platform issues no such tokens, but each machine can have a certificate.'
		},
		cost: free,
		watch: [
			{
				lead: 'Trust one project, not the platform.',
				text: 'A trust policy without conditions lets every customer of it in. IAM refuses that for GitHub and others that it knows, yet a wide subject does the same: name repository and branch.'
			},
			{
				lead: 'Who may change the build may use the role.',
				text: 'Protect the branch that deploys, and give test runs a role of their own.'
			},
			{
				lead: 'Short sessions.',
				text: 'Credentials last {iam-role.credential-default.oidc} unless asked otherwise, {iam-role.credential-most.oidc} at most.'
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
			keys
		],
		sources: [iamOidc, sharedOidc, iamPractices, iamAssume]
	},

	'role-by-certificate': {
		title: 'Let certificates open an IAM role: Roles Anywhere.',
		short: 'IAM Roles Anywhere',
		recommend: ['iam-role@anywhere'],
		lede: 'Each server proves itself with a certificate of an authority you trust, and gets credentials of a role for hours. The private key stays on the server; no access key travels.',
		rival: {
			candidate: 'iam-role@oidc',
			when: 'the platform out there gives programs tokens by OpenID Connect, as Kubernetes can.'
		},
		cost: {
			...free,
			why: 'IAM and STS cost nothing. What costs is the certificate authority: your own in work, a private one of AWS by the month.'
		},
		watch: [
			{
				lead: 'Certificates are the new secret.',
				text: 'Someone has to issue, renew and revoke them. Without a certificate authority in the house, that is the project.'
			},
			{
				lead: 'One role, many certificates.',
				text: 'A role that trusts the service takes the certificates of every trust anchor in the account, unless its trust policy names the anchor and the subject.'
			},
			{
				lead: 'A helper signs.',
				text: 'The SDKs don’t speak its protocol. Install AWS’s credential helper and name it in the configuration.'
			},
			{
				lead: 'Maybe it’s there already.',
				text: 'ECS Anywhere, EKS Hybrid Nodes, Systems Manager and IoT Core have ways of their own.'
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
			keys
		],
		sources: [rolesAnywhere, rolesAnywhereTrust, rolesAnywhereSession, iamPractices]
	},

	'resource-policy': {
		title: 'Name the other account in a resource policy.',
		short: 'Resource policy',
		recommend: ['resource-policy'],
		lede: 'The policy on the bucket, queue or key says who may use it. Callers stay who they are and keep their rights at home, so they can copy from one side to the other.',
		against: {
			'iam-user': 'A key of yours would lie with them, valid until somebody deletes it.'
		},
		rival: {
			candidate: 'iam-role@account',
			when: 'more and more things are to be opened, or one of them takes no such policy.'
		},
		cost: {
			...free,
			why: 'A policy costs nothing, and neither does a role. You pay for the thing that is shared.'
		},
		watch: [
			{
				lead: 'Both sides must allow it.',
				text: 'The policy here, and one for the caller’s role over there. If either is missing, access is denied, and each side blames the other.'
			},
			{
				lead: 'An account is everybody in it.',
				text: 'Naming the whole account leaves to its administrators who comes. Name the role, or the organisation as a condition for your own accounts.'
			},
			{
				lead: 'Encrypted things have a second lock.',
				text: 'With a KMS key of yours, its policy must name the caller too. A key that AWS manages for you can’t be opened to others.'
			},
			{
				lead: 'Check what is open.',
				text: 'IAM Access Analyzer lists what outsiders can reach; that part of it costs nothing.'
			},
			{
				lead: 'Not across partitions.',
				text: 'Accounts in China can’t be named from elsewhere, nor the other way round.'
			}
		],
		first: { docs: iamCrossAccount, resources: ['AWS::S3::BucketPolicy', 'AWS::SQS::QueuePolicy'] },
		next: [
			{
				tree: 's3-access',
				ask: 'Which kind of policy for the bucket?',
				known: 'another account uses it'
			},
			{
				tree: 'vpc-connectivity',
				ask: 'Must the networks be joined as well?',
				known: 'rights are settled'
			}
		],
		sources: [iamCrossAccount]
	},

	'role-for-account': {
		title: 'Let one account assume a role in the other.',
		short: 'Role for an account',
		recommend: ['iam-role@account'],
		lede: 'A role in the account that is entered trusts the other one and says what it may do. Programs call STS, people switch roles in the console; CloudTrail has each session, and no key changes hands.',
		against: {
			'iam-user': 'A key in their hands is valid until somebody deletes it.'
		},
		rival: {
			candidate: 'resource-policy',
			when: 'it comes down to one bucket or queue, and they copy between the two sides.'
		},
		cost: free,
		watch: [
			{
				lead: 'For a vendor, demand the external ID.',
				text: 'Without one, another customer of the vendor could name your role and have the vendor work in your account. The vendor must choose it, one for each customer. Nobody can switch to such a role in the console.'
			},
			{
				lead: 'Whole account or one role.',
				text: 'Trusting the account admits whomever its administrators choose. Name their role where you know it.'
			},
			{
				lead: 'Permission on both sides.',
				text: 'Callers need leave at home to assume it, and give up their rights there until they return.'
			},
			{
				lead: 'Sessions end.',
				text: 'They last {iam-role.credential-default.account} by default and {iam-role.credential-most.account} at most; from another role {iam-role.chained-most} at most, whatever the role says.'
			},
			{
				lead: 'Perhaps once is enough.',
				text: 'Some partners’ products ask for rights that run out by themselves, which you approve in the console: IAM temporary delegation. If more is needed, it makes a role with a boundary.'
			},
			{
				lead: 'Look again each year.',
				text: 'IAM Access Analyzer lists roles that outsiders can assume. Contracts end, roles stay.'
			}
		],
		older: 'Older material sends a vendor the access key of an IAM user made for them.',
		first: { docs: iamThirdParty, resources: ['AWS::IAM::Role'] },
		next: [
			{
				tree: 'observability',
				ask: 'Who sees what they did?',
				known: 'their sessions are named in CloudTrail'
			},
			{ tree: 'threat-detection', ask: 'What notices a role that is misused?' }
		],
		sources: [iamCrossAccount, iamThirdParty, iamSwitch, iamDelegation, assumeRoleApi, iamQuotas]
	}
} satisfies Record<string, OutcomeWords>;
