import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cfnDrift, cfnGenerator, cfnImport, cfnPricing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'iac-generator',
	name: 'CloudFormation IaC generator',
	short: 'IaC generator',
	summary:
		'Looks at what runs in an account and Region, and writes a CloudFormation template with which it can be taken over.',
	alias: [
		'generate a template',
		'resource scan',
		'import existing resources',
		'reverse engineer infrastructure',
		'Former2',
		'CloudFormer',
		'cdk migrate',
		'click-ops'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('resources that were made by hand', cfnGenerator, '2026-11'),
		describes: read(
			['AWS resources'],
			cfnGenerator,
			'2026-11',
			'types that Cloud Control API supports there'
		),
		'written-in': read('YAML or JSON, which it writes', cfnGenerator, '2026-11'),
		'one-run-reaches': read('one account and Region', cfnGenerator, '2026-11'),
		'pieces-as': read('the same template, elsewhere', cfnGenerator, '2026-11'),
		cannot: read('describe what a stack manages already', cfnGenerator, '2026-11'),
		'seen-before': read('the template, before you import', cfnGenerator, '2026-11'),
		'failed-change': read('an import can be reverted', cfnImport, '2026-11'),
		'hand-changes': read('drift detection, once imported', cfnDrift, '2026-11'),
		'takes-in': read('a scan, and an import', cfnGenerator, '2026-11'),
		'remembered-in': read('a scan, then the stack', cfnGenerator, '2026-11'),
		'needs-first': read('rights to read what it should find', cfnGenerator, '2026-11'),
		'first-quota': read('500 resources in a template', cfnGenerator, '2026-11'),
		'operated-by': read('AWS', cfnGenerator, '2026-11'),
		'billed-for': read('what was there already', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11'),
		'first-step': read('a scan', cfnGenerator, '2026-11'),
		'template-resources': read(500, cfnGenerator, '2026-11'),
		'scan-resources': read(100_000, cfnGenerator, '2026-11'),
		'scan-valid': read(30, cfnGenerator, '2026-11')
	}
});
