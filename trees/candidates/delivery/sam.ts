import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cfnChangeSets,
	cfnDrift,
	cfnFailure,
	cfnNested,
	cfnPricing,
	cfnQuotas,
	chooseTerraform,
	samIntro,
	stackSetsIntro
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'sam',
	name: 'AWS Serverless Application Model (AWS SAM)',
	short: 'AWS SAM',
	summary:
		'A short form of CloudFormation for functions, APIs and tables, with a tool that builds, tries and deploys them.',
	alias: [
		'SAM',
		'Serverless Application Model',
		'SAM CLI',
		'sam local',
		'sam sync',
		'serverless template',
		'Serverless Framework'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('serverless applications, in few lines', samIntro, '2026-11'),
		describes: read(
			['AWS resources'],
			samIntro,
			'2026-11',
			'any of CloudFormation’s beside its own short forms'
		),
		'written-in': read('CloudFormation templates with short forms', samIntro, '2026-11'),
		'one-run-reaches': read('one account and Region', stackSetsIntro, '2026-11'),
		'pieces-as': read('nested stacks', cfnNested, '2026-11'),
		cannot: read(
			'go through service-managed StackSets',
			cfnQuotas,
			'2026-11',
			'they take no transform'
		),
		'seen-before': read('change sets', cfnChangeSets, '2026-11'),
		'failed-change': read('it is rolled back', cfnFailure, '2026-11', 'by CloudFormation'),
		'hand-changes': read(
			'drift detection finds them',
			cfnDrift,
			'2026-11',
			'never in the code of a function'
		),
		'takes-in': read('templates made from console functions and APIs', samIntro, '2026-11'),
		'remembered-in': read('the stack, which AWS keeps', chooseTerraform, '2026-11'),
		'needs-first': read('the SAM CLI, where it is built', samIntro, '2026-11'),
		'first-quota': read('500 resources in a template', cfnQuotas, '2026-11'),
		'operated-by': read('shared', samIntro, '2026-11', 'you build, CloudFormation deploys'),
		'billed-for': read('what it creates', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11', 'for AWS’s own resource types'),
		'first-step': read('a project, by sam init', samIntro, '2026-11')
	}
});
