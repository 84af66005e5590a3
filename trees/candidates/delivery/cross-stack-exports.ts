import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cfnChangeSets,
	cfnDrift,
	cfnExports,
	cfnPricing,
	cfnQuotas,
	cfnStackOutput
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'cross-stack-exports',
	name: 'CloudFormation cross-stack exports',
	short: 'Cross-stack exports',
	summary:
		'Values that one stack exports and others import; as long as one does, the value can’t change or go.',
	alias: [
		'Fn::ImportValue',
		'ImportValue',
		'Export',
		'exported outputs',
		'cross-stack reference',
		'strong reference',
		'share values between stacks'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('values that other stacks rely on', cfnExports, '2026-11'),
		describes: read(['values between stacks'], cfnExports, '2026-11'),
		'written-in': read('Export and Fn::ImportValue', cfnExports, '2026-11'),
		'one-run-reaches': read('the one stack that you deploy', cfnExports, '2026-11'),
		'pieces-as': read('exports, by name', cfnExports, '2026-11', 'unique in an account and Region'),
		cannot: read('cross accounts or Regions', cfnStackOutput, '2026-11'),
		'seen-before': read('change sets', cfnChangeSets, '2026-11'),
		'failed-change': read('it is refused where it would alter a used value', cfnExports, '2026-11'),
		'hand-changes': read('drift detection, on the stacks', cfnDrift, '2026-11'),
		'takes-in': without('It hands values on; it takes over no resource.'),
		'remembered-in': read('a list of exports, and of who imports', cfnExports, '2026-11'),
		'needs-first': read('an output with an export name', cfnExports, '2026-11'),
		'first-quota': read('200 outputs in a template', cfnQuotas, '2026-11'),
		'operated-by': read('AWS', cfnExports, '2026-11'),
		'billed-for': read('nothing more', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11'),
		'first-step': read('an export in the giving stack', cfnExports, '2026-11')
	}
});
