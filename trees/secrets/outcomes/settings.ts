/** Outcomes for settings and switches, and for parameters with extras. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	appConfigAgent,
	appConfigFlags,
	appConfigFreeform,
	appConfigIntro,
	appConfigProfiles,
	appConfigQuotas,
	appConfigStrategies,
	ecsSecrets,
	ecsVariables,
	lambdaVariables,
	lambdaVariablesEncryption,
	parameterPolicies,
	parameterQuotas,
	parameterSharing,
	parameterStore,
	parameterThroughput,
	parameterTiers,
	putParameterApi,
	shutServices,
	systemsManagerPricing
} from '#trees/candidates/security/sources.ts';

export const settings = {
	'parameter-settings': {
		title: 'Keep the settings in Parameter Store.',
		short: 'Plain parameters',
		recommend: ['parameter-store'],
		lede: 'Standard parameters cost nothing, have versions, and are read by name or by path from any program, template or build of the account, whenever it likes.',
		rival: {
			candidate: 'appconfig',
			when: 'a wrong value would hurt at once, so that changes should be checked and rolled out in steps.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'Standard parameters and their reads cost nothing; only higher throughput is charged, by calls.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'A typing error reaches everybody.',
				text: 'The next read has it, and nothing takes it back. Give each parameter a pattern that values must match, and change them by template, not by hand.'
			},
			{
				lead: 'Few reads at once.',
				text: 'All programs of the account and Region share {parameter-store.reads-second} a second. Read a path at the start, keep it, and read again now and then.'
			},
			{
				lead: 'Names are an interface.',
				text: 'Agree on paths such as /shop/production/limits before there are hundreds: policies are written by path.'
			},
			{
				lead: 'No copies in other Regions.',
				text: 'Deploy the same template in each Region that reads them.'
			},
			{
				lead: 'Secrets slip in.',
				text: 'A connection string with a password is a secret. String and StringList are plain text; SecureString is not.'
			}
		],
		first: { docs: parameterStore, resources: ['AWS::SSM::Parameter'] },
		next: [
			{
				tree: 'infrastructure-as-code',
				ask: 'Which templates set the values?',
				known: 'settings are parameters in Parameter Store'
			},
			{ tree: 'delivery-tools', ask: 'Who may change them, and by which pipeline?' }
		],
		sources: [parameterStore, parameterQuotas, parameterThroughput, putParameterApi]
	},

	'advanced-parameter': {
		title: 'Take advanced parameters of Parameter Store.',
		short: 'Advanced parameter',
		recommend: ['parameter-store-advanced'],
		lede: 'An advanced parameter holds {parameter-store-advanced.value-size}, can be shared with other accounts, and can expire or remind somebody. An account and Region holds {parameter-store-advanced.values-most}.',
		rival: {
			candidate: 'secrets-manager',
			when: 'it is a secret that should change by itself, or be there in several Regions.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store', 'secrets-manager'],
			says: 'You pay a little for each advanced parameter by the month, and for calls. The owner pays for keeping a shared one, each reader’s account for its calls.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'There is no way back.',
				text: 'A standard parameter becomes advanced at any time, never the reverse: delete it and make it anew. Let the tier be chosen for each parameter, not for all.'
			},
			{
				lead: 'Expired means deleted.',
				text: 'An expiry policy deletes the parameter, and programs that read it fail. For a reminder take the policies that only raise an event, and route it to people.'
			},
			{
				lead: 'Not everything reads a shared one.',
				text: 'ECS can’t hand it to a container as a secret, nor do CodeBuild variables or dynamic references of CloudFormation take it. Programs must ask with its full ARN.'
			},
			{
				lead: 'A shared secret needs your own key.',
				text: 'Share the KMS key too: the AWS managed one can’t be shared.'
			},
			{
				lead: 'Reads are as few as before.',
				text: 'It’s still {parameter-store-advanced.reads-second} a second for the whole account and Region, unless you pay for higher throughput.'
			}
		],
		older: 'Older material says that a parameter can’t be shared with other accounts.',
		first: { docs: parameterTiers, resources: ['AWS::SSM::Parameter', 'AWS::RAM::ResourceShare'] },
		next: [
			{
				tree: 'encryption-keys',
				ask: 'Which key, if it is a secret?',
				known: 'sharing a SecureString needs a KMS key of your own'
			},
			{
				tree: 'messaging',
				ask: 'How does the reminder reach people?',
				known: 'it arrives as an EventBridge event'
			}
		],
		sources: [parameterTiers, parameterPolicies, parameterSharing, parameterQuotas]
	},

	variables: {
		title: 'Put the settings into environment variables.',
		short: 'Environment variables',
		recommend: ['environment-variables'],
		lede: 'They are part of the function or task definition: in the same review, the same version and the same way back as its code. The program reads them without a call.',
		against: {
			appconfig: 'A service and an agent more, for values that change with the code.'
		},
		rival: {
			candidate: 'parameter-store',
			when: 'several programs share a value, or it should change between deployments.'
		},
		cost: {
			dimension: 'value-month',
			against: ['parameter-store-advanced', 'secrets-manager'],
			says: 'They cost nothing. On Lambda a KMS key of your own for them is charged by the month.',
			page: {
				title: 'AWS Lambda pricing',
				url: 'https://aws.amazon.com/lambda/pricing/'
			}
		},
		watch: [
			{
				lead: 'No secrets in them.',
				text: 'Whoever may view the function or task definition reads them, and programs like to print their environment. For those take a store, which ECS can read into the environment.'
			},
			{
				lead: 'Little room on Lambda.',
				text: '{environment-variables.value-size.lambda} for all variables of a function together.'
			},
			{
				lead: 'Frozen in a version.',
				text: 'Publishing a Lambda version locks them; a running ECS task keeps what it started with.'
			},
			{
				lead: 'An update replaces all of them.',
				text: 'A call that sets one variable of a function drops the rest. Change them by template.'
			}
		],
		first: {
			docs: lambdaVariables,
			resources: ['AWS::Lambda::Function', 'AWS::ECS::TaskDefinition']
		},
		next: [
			{
				tree: 'deployment',
				ask: 'How does a new version go out?',
				known: 'settings change with it'
			},
			{ tree: 'infrastructure-as-code', ask: 'Which templates hold the values?' }
		],
		sources: [lambdaVariables, lambdaVariablesEncryption, ecsVariables, ecsSecrets]
	},

	'appconfig-settings': {
		title: 'Roll settings out with AppConfig.',
		short: 'AppConfig settings',
		recommend: ['appconfig'],
		lede: 'A freeform configuration is checked by a schema or a function, handed to a growing share of programs, and taken back on an alarm. It holds {appconfig.value-size} and, on request, more.',
		against: {
			'parameter-store-advanced': 'It changes for all readers at once, and holds less.'
		},
		rival: {
			candidate: 'parameter-store',
			when: 'the values are short and a wrong one does little harm.'
		},
		cost: {
			none: 'not published',
			why: 'Hosting costs nothing; you pay for requests and for each configuration received, which grows with programs and polls. We could read no official rate.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'Without an alarm, nothing is taken back.',
				text: 'Name a CloudWatch alarm that notices a bad value, give AppConfig the permission to act on it, and let the bake time be long enough.'
			},
			{
				lead: 'Let programs keep the last value.',
				text: 'Run the agent beside them: it polls, and serves from its cache when the network fails. Its first call must succeed, so start with sensible defaults.'
			},
			{
				lead: 'Each poll costs.',
				text: 'Thousands of functions that each ask on their own are expensive. {appconfig.reads-second} a second are the limit at first, and without the agent also a number received in a day. The agent caches.'
			},
			{
				lead: 'Old and new values live together.',
				text: 'During a rollout some programs have either. Both must work with the same code and data.'
			},
			{
				lead: 'Hosted is the simplest.',
				text: 'It can also roll out what lies in S3, Parameter Store or Secrets Manager, with a KMS key of your own for encrypted ones.'
			}
		],
		older:
			'Older material gives a hosted configuration less room, and reads it by a call that is deprecated.',
		first: {
			docs: appConfigFreeform,
			resources: [
				'AWS::AppConfig::Application',
				'AWS::AppConfig::ConfigurationProfile',
				'AWS::AppConfig::DeploymentStrategy'
			]
		},
		next: [
			{
				tree: 'observability',
				ask: 'Which alarm tells a bad setting?',
				known: 'AppConfig goes back on a CloudWatch alarm'
			},
			{
				tree: 'deployment',
				ask: 'How does new code go out?',
				known: 'settings have their own rollout'
			}
		],
		sources: [
			appConfigFreeform,
			appConfigAgent,
			appConfigProfiles,
			appConfigStrategies,
			appConfigQuotas,
			appConfigIntro
		]
	},

	'appconfig-flags': {
		title: 'Switch features with AppConfig feature flags.',
		short: 'AppConfig flags',
		recommend: ['appconfig'],
		lede: 'Flags have attributes with limits, and variants by rule: staff, a country, a share of users. Turning one on is a rollout with an alarm that takes it back.',
		rival: {
			candidate: 'parameter-store',
			when: 'there is one switch for everybody, rarely moved, and a minute’s delay does no harm.'
		},
		cost: {
			none: 'not published',
			why: 'Hosting costs nothing; you pay for requests and for each configuration received, which grows with programs and polls. We could read no official rate.',
			page: systemsManagerPricing
		},
		watch: [
			{
				lead: 'Flags rot.',
				text: 'Each doubles the states of a program. Give every flag an owner and a date on which it goes, and remove its code.'
			},
			{
				lead: 'Say what happens without an answer.',
				text: 'Programs need a default for each flag, for the moment in which the agent has nothing yet.'
			},
			{
				lead: 'Variants need a context.',
				text: 'Rules see only what the program sends with its question: a user id, a country. Run the agent beside the program, and never send it more than the rules need.'
			},
			{
				lead: 'A flag is no permission.',
				text: 'It hides a button. Who may call the function behind it is decided by the program’s own checks.'
			},
			{
				lead: 'Emergencies want another pace.',
				text: 'Keep a strategy that deploys at once beside the slow one, and practise it.'
			}
		],
		older:
			'Older material names CloudWatch Evidently for flags and experiments. It has been shut down; AppConfig now runs A/B tests on its flags.',
		first: {
			docs: appConfigFlags,
			resources: [
				'AWS::AppConfig::Application',
				'AWS::AppConfig::ConfigurationProfile',
				'AWS::AppConfig::Deployment'
			]
		},
		next: [
			{
				tree: 'deployment',
				ask: 'How does the code go out before its flag?',
				known: 'features are switched on separately, by AppConfig'
			},
			{ tree: 'observability', ask: 'Which measure tells that a feature hurts?' }
		],
		sources: [appConfigFlags, appConfigIntro, appConfigStrategies, appConfigQuotas, shutServices]
	}
} satisfies Record<string, OutcomeWords>;
