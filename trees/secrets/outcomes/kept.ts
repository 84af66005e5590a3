/** Outcomes in which a secret exists and is kept. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	createSecretApi,
	deleteSecretApi,
	ecsSecrets,
	eventSourceAccessApi,
	lambdaSecretsVpc,
	lambdaSecrets,
	mskScramApi,
	parameterQuotas,
	parameterStore,
	rdsMasterSecret,
	secretsAccounts,
	secretsExternal,
	secretsIntro,
	secretsManagedRotation,
	secretsPartners,
	secretsPricing,
	secretsQuotas,
	secretsReplicas,
	secretsRotation,
	secretsStrategies,
	systemsManagerPricing
} from '#trees/candidates/security/sources.ts';

export const kept = {
	'parameter-secret': {
		title: 'Keep the secret encrypted in Parameter Store.',
		short: 'Encrypted parameter',
		recommend: ['parameter-store'],
		lede: 'A standard parameter of type SecureString is encrypted with a KMS key, read by name under IAM’s rules, and costs nothing. Nobody asks for rotation, sharing or much room.',
		against: {
			'environment-variables':
				'Those who may view the function or task definition would see the secret.'
		},
		rival: {
			candidate: 'secrets-manager',
			when: 'a rule will soon ask for rotation, or other accounts or Regions will read it.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'The parameter costs nothing. KMS counts a decryption for each read, and a key of your own costs by the month.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'It never changes by itself.',
				text: 'Write down who renews it and when, and delete the old key at the other side. Whoever copied it gets in until then.'
			},
			{
				lead: 'Few reads at once.',
				text: 'All programs of the account and Region share {parameter-store.reads-second} a second. Read at the start and keep the value; many starts at once are throttled. Higher throughput is charged.'
			},
			{
				lead: 'String is plain text.',
				text: 'Only SecureString is encrypted, and only its value: put nothing secret into names or descriptions.'
			},
			{
				lead: 'Permission to decrypt is the second lock.',
				text: 'Under a KMS key of your own, only roles that may use the key read the value. The default key draws no such line.'
			},
			{
				lead: 'Handed over by ECS, it is fixed.',
				text: 'A container gets the value when it starts. After a change, force a new deployment.'
			},
			{
				lead: 'Keys that sign can stay in KMS.',
				text: 'If your own programs sign or encrypt with it, let KMS do that, and nobody ever holds the key.'
			}
		],
		first: {
			docs: parameterStore,
			resources: ['AWS::KMS::Key', 'AWS::IAM::Policy']
		},
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Is a KMS key of your own worth it?',
				known: 'the secret is a SecureString parameter'
			},
			{ tree: 'observability', ask: 'Who notices that it was read, or not renewed?' }
		],
		sources: [parameterStore, parameterQuotas, ecsSecrets, lambdaSecrets, secretsIntro]
	},

	'rotated-secret': {
		title: 'Let Secrets Manager change the secret.',
		short: 'Secret with rotation',
		recommend: ['secrets-manager'],
		lede: 'It runs the change on your schedule and keeps the new value. For partners such as Salesforce, Snowflake or Datadog it does all of that itself; for others a Lambda function of yours does.',
		against: {
			'parameter-store-advanced': 'A reminder still waits for a person.'
		},
		rival: {
			candidate: 'parameter-store-advanced',
			when: 'the vendor’s keys can only be made by hand, so that all you can automate is a reminder.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'parameter-store'],
			says: 'You pay for each secret by the month and for calls in tens of thousands. A rotation function is paid for as Lambda, a KMS key of your own by the month.',
			page: secretsPricing
		},
		watch: [
			{
				lead: 'Two keys must be valid for a while.',
				text: 'Programs hold the former value in their cache. If the vendor allows only one key at a time, calls fail until they read again: retry with a fresh read.'
			},
			{
				lead: 'The function is yours to keep working.',
				text: 'It needs a way to the vendor and to Secrets Manager, often from inside a VPC, and an alarm for rotations that fail.'
			},
			{
				lead: 'Look at the partners first.',
				text: 'Managed external secrets need no function, but the secret must be created with the partner’s type and fields.'
			},
			{
				lead: 'Not oftener than needed.',
				text: 'A schedule can run every {secrets-manager.rotation-least}. Each run is a chance to fail; take what the rule asks.'
			},
			{
				lead: 'Cache it.',
				text: 'The Lambda extension keeps values for {secrets-manager.value-cached}, which is also its longest, and saves calls. How long programs may hold the former value is what a rotation must allow.'
			}
		],
		older:
			'Older material says that every secret but a database’s needs a rotation function of your own. Partners’ secrets no longer do.',
		first: {
			docs: secretsRotation,
			resources: ['AWS::SecretsManager::Secret', 'AWS::SecretsManager::RotationSchedule']
		},
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Which key encrypts the secret?',
				known: 'Secrets Manager encrypts it with a KMS key'
			},
			{
				tree: 'observability',
				ask: 'Who notices a rotation that failed?',
				known: 'CloudTrail records what happens to the secret'
			}
		],
		sources: [
			secretsRotation,
			secretsExternal,
			secretsPartners,
			secretsManagedRotation,
			lambdaSecrets,
			lambdaSecretsVpc
		]
	},

	'shared-secret': {
		title: 'Keep it in Secrets Manager.',
		short: 'Secrets Manager',
		recommend: ['secrets-manager'],
		lede: 'A policy on it admits roles of other accounts, replicas in other Regions follow each change, and AWS services read it themselves. A value may be {secrets-manager.value-size}, and {secrets-manager.reads-second} a second are answered.',
		rival: {
			candidate: 'parameter-store-advanced',
			when: 'other accounts in the same Region read it, seldom and not all at once, it fits {parameter-store-advanced.value-size}, and ECS need not hand it over.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'parameter-store'],
			says: 'You pay for each secret by the month and for calls; the price page says what a replica costs. Sharing needs a KMS key of your own, paid for by the month: one may serve many secrets.',
			page: secretsPricing
		},
		watch: [
			{
				lead: 'Three permissions for another account.',
				text: 'The policy on the secret, the policy of the KMS key, and the reader’s own. The AWS managed key can’t be shared: choose a key of your own from the start.'
			},
			{
				lead: 'Copies spread.',
				text: 'Name roles, not whole accounts, and block public policies. A reader who may write the policy can let himself do anything.'
			},
			{
				lead: 'Replicas only follow.',
				text: 'Change and rotate in the primary Region, and promote a replica if it is lost. A database’s secret names the same host everywhere: add the Region’s own.'
			},
			{
				lead: 'One secret, one call.',
				text: 'Where many copies start together, put all values into one secret as JSON and read it once at the start.'
			},
			{
				lead: 'Deleted is not gone at once.',
				text: 'It can be restored for {secrets-manager.recovery-window}, and nobody can read it meanwhile.'
			},
			{
				lead: 'Services want it in their form.',
				text: 'MSK and Lambda’s event sources for brokers read a secret with set fields. Look at their page before you create it.'
			}
		],
		first: {
			docs: secretsAccounts,
			resources: [
				'AWS::SecretsManager::Secret',
				'AWS::SecretsManager::ResourcePolicy',
				'AWS::KMS::Key'
			]
		},
		next: [
			{
				tree: 'encryption-keys',
				ask: 'One key for all secrets, or one each?',
				known: 'sharing needs a KMS key of your own'
			},
			{
				tree: 'disaster-recovery',
				ask: 'What else must be ready in the other Region?',
				known: 'secrets replicate, and a replica can be promoted'
			}
		],
		sources: [
			secretsAccounts,
			secretsReplicas,
			secretsQuotas,
			deleteSecretApi,
			createSecretApi,
			eventSourceAccessApi,
			mskScramApi
		]
	},

	'rotated-database': {
		title: 'Let Secrets Manager change the database password.',
		short: 'Password with rotation',
		recommend: ['secrets-manager'],
		lede: 'A ready rotation function changes the password in the database and in the secret. For the administrator of RDS, Aurora, DocumentDB or Redshift the service itself does it, without a function.',
		against: {
			'environment-variables': 'AWS advises against keeping database passwords there.'
		},
		rival: {
			candidate: 'iam-database-authentication',
			when: 'the database is MySQL, MariaDB or PostgreSQL on RDS or Aurora, and you can change how the program connects.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store', 'iam-database-authentication'],
			says: 'You pay for each secret by the month, for calls, and for the short runs of the rotation function. Managed rotation of the administrator’s password needs no function.',
			page: secretsPricing
		},
		watch: [
			{
				lead: 'Programs must read it again.',
				text: 'Open connections stay; new ones need the new password. Where a sign-in fails, read the secret afresh and retry. What ECS handed over stays old until a new task.'
			},
			{
				lead: 'Two users, no gap.',
				text: 'With alternating users the former password goes on working until the next turn. It needs an administrator’s secret beside it, and permissions granted to both users.'
			},
			{
				lead: 'A user of its own for each program.',
				text: 'AWS warns against the administrator’s user in programs. Let the service manage that one, by default every {secrets-manager.rotation-default}.'
			},
			{
				lead: 'Managed passwords have limits.',
				text: 'On RDS they exclude blue/green deployments, RDS Custom and, except on SQL Server, new read replicas.'
			},
			{
				lead: 'The function needs two ways.',
				text: 'To the database in its VPC, and to Secrets Manager, by a VPC endpoint or NAT. Without either, rotation fails.'
			},
			{
				lead: 'Readers elsewhere.',
				text: 'The secret can admit other accounts and have replicas in Regions. Rotate in the primary one.'
			}
		],
		first: {
			docs: secretsStrategies,
			resources: ['AWS::SecretsManager::Secret', 'AWS::SecretsManager::RotationSchedule']
		},
		next: [
			{
				tree: 'database',
				ask: 'Is it the right database?',
				known: 'its password changes by itself, in Secrets Manager'
			},
			{
				tree: 'rds-availability',
				ask: 'Read replicas or standby?',
				known: 'a managed administrator’s password limits read replicas'
			}
		],
		sources: [
			secretsStrategies,
			secretsManagedRotation,
			rdsMasterSecret,
			ecsSecrets,
			lambdaSecretsVpc
		]
	}
} satisfies Record<string, OutcomeWords>;
