import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cdkBootstrap,
	cdkDrift,
	cdkLanguages,
	cfnFailure,
	cfnGenerator,
	cfnPricing,
	cfnQuotas,
	chooseCdk,
	chooseTerraform
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cdk',
	name: 'AWS Cloud Development Kit (AWS CDK)',
	short: 'AWS CDK',
	summary:
		'Describes AWS resources in a programming language, and turns the code into CloudFormation templates.',
	alias: [
		'CDK',
		'Cloud Development Kit',
		'construct',
		'constructs',
		'L2 construct',
		'cdk deploy',
		'cdk synth',
		'infrastructure in TypeScript',
		'infrastructure in Python'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('developers who describe AWS in code', chooseCdk, '2026-11'),
		describes: read(['AWS resources'], chooseCdk, '2026-11'),
		'written-in': read('TypeScript, JavaScript, Python, Java, C# or Go', cdkLanguages, '2026-11'),
		'one-run-reaches': read(
			'each account and Region that was prepared',
			cdkBootstrap,
			'2026-11',
			'by a stack of its own'
		),
		'pieces-as': read('constructs, shared like any library', chooseCdk, '2026-11'),
		cannot: read('deploy anywhere but on AWS', chooseCdk, '2026-11'),
		'seen-before': read(
			'cdk diff',
			cdkDrift,
			'2026-11',
			'compares with the template deployed last'
		),
		'failed-change': read('it is rolled back', cfnFailure, '2026-11', 'by CloudFormation'),
		'hand-changes': read('cdk drift finds them', cdkDrift, '2026-11', 'for types that support it'),
		'takes-in': read(
			'cdk migrate, from a generated template',
			cfnGenerator,
			'2026-11',
			'or cdk import, resource by resource'
		),
		'remembered-in': read('CloudFormation stacks, which AWS keeps', chooseTerraform, '2026-11'),
		'needs-first': read('bootstrapping, in each account and Region', cdkBootstrap, '2026-11'),
		'first-quota': read('500 resources in a stack', cfnQuotas, '2026-11', 'of its template'),
		'operated-by': read('shared', chooseCdk, '2026-11', 'you build, CloudFormation deploys'),
		'billed-for': read(
			'what it creates',
			cdkBootstrap,
			'2026-11',
			'its own bucket and image repository too'
		),
		'costs-itself': read(false, cfnPricing, '2026-11', 'for AWS’s own resource types'),
		'first-step': read('an app with a stack', cdkBootstrap, '2026-11')
	}
});
