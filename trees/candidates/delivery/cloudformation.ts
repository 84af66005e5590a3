import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cfnChangeSets,
	cfnDrift,
	cfnFailure,
	cfnGenerator,
	cfnImport,
	cfnIntro,
	cfnPricing,
	cfnQuotas,
	chooseCdk,
	chooseTerraform,
	stackSetsIntro
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cloudformation',
	name: 'AWS CloudFormation',
	short: 'CloudFormation',
	summary:
		'Builds, changes and deletes AWS resources as one stack, from a template in YAML or JSON.',
	alias: [
		'CFN',
		'stack',
		'template',
		'YAML template',
		'change set',
		'drift detection',
		'CloudFormation Designer',
		'Infrastructure Composer',
		'DeletionPolicy',
		'custom resource'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('AWS resources of any kind, handled as one', cfnIntro, '2026-11'),
		describes: read(
			['AWS resources', 'other firms’ services'],
			cfnPricing,
			'2026-11',
			'third-party types are charged by operation'
		),
		'written-in': read('YAML or JSON', cfnGenerator, '2026-11'),
		'one-run-reaches': read(
			'one account and Region',
			stackSetsIntro,
			'2026-11',
			'StackSets go further'
		),
		'pieces-as': read('nested stacks or modules', cfnQuotas, '2026-11'),
		cannot: read('be written in a programming language', chooseCdk, '2026-11', 'the CDK adds that'),
		'seen-before': read(
			'change sets',
			cfnChangeSets,
			'2026-11',
			'they don’t tell whether it will succeed'
		),
		'failed-change': read(
			'it is rolled back',
			cfnFailure,
			'2026-11',
			'unless you keep what succeeded; in Express mode say which'
		),
		'hand-changes': read(
			'drift detection finds them',
			cfnDrift,
			'2026-11',
			'for types that support it, in properties that the template sets'
		),
		'takes-in': read('an import into a stack', cfnImport, '2026-11'),
		'remembered-in': read('the stack, which AWS keeps', chooseTerraform, '2026-11'),
		'needs-first': read('nothing', cfnQuotas, '2026-11', 'large templates must lie in S3'),
		'first-quota': read('500 resources in a template', cfnQuotas, '2026-11'),
		'operated-by': read('AWS', cfnIntro, '2026-11'),
		'billed-for': read('what it creates', cfnPricing, '2026-11', 'hooks and third-party types too'),
		'costs-itself': read(false, cfnPricing, '2026-11', 'for AWS’s own resource types'),
		'first-step': read('a template', cfnIntro, '2026-11'),
		'template-resources': read(500, cfnQuotas, '2026-11'),
		'template-outputs': read(200, cfnQuotas, '2026-11')
	}
});
