import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cfnChangeSets,
	cfnDrift,
	cfnImport,
	cfnNested,
	cfnPricing,
	cfnQuotas,
	chooseTerraform,
	stackSetsManaged
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'nested-stacks',
	name: 'CloudFormation nested stacks',
	short: 'Nested stacks',
	summary:
		'Templates that contain other templates: a piece is written once, and all are deployed together.',
	alias: [
		'nested stack',
		'root stack',
		'parent stack',
		'AWS::CloudFormation::Stack',
		'split a template',
		'reusable template'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('pieces that several templates repeat', cfnNested, '2026-11'),
		describes: read(['AWS resources'], cfnNested, '2026-11'),
		'written-in': read('templates that name other templates', cfnNested, '2026-11'),
		'one-run-reaches': read('a root stack and all below it', cfnNested, '2026-11'),
		'pieces-as': read('templates of their own', cfnNested, '2026-11'),
		cannot: read('be used in service-managed StackSets', stackSetsManaged, '2026-11'),
		'seen-before': read(
			'change sets for nested stacks',
			cfnChangeSets,
			'2026-11',
			'where you ask to include them'
		),
		'failed-change': read('the root waits until the last has gone back', cfnNested, '2026-11'),
		'hand-changes': read(
			'drift detection, on each nested stack',
			cfnDrift,
			'2026-11',
			'that of the root leaves them out'
		),
		'takes-in': read('an import of existing stacks', cfnImport, '2026-11'),
		'remembered-in': read('the root stack and those below', chooseTerraform, '2026-11'),
		'needs-first': read('a bucket for the templates', cfnNested, '2026-11'),
		'first-quota': read(
			'2,500 resources changed in one deployment',
			cfnQuotas,
			'2026-11',
			'and 500 in each template'
		),
		'operated-by': read('AWS', cfnNested, '2026-11'),
		'billed-for': read('what they create', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11', 'for AWS’s own resource types'),
		'first-step': read('a root template', cfnNested, '2026-11'),
		'template-resources': read(500, cfnQuotas, '2026-11', 'in each template'),
		'nested-operation': read(2500, cfnQuotas, '2026-11', 'the whole may be larger')
	}
});
