import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { cfnChangeSets, cfnPricing, cfnQuotas, cfnStackOutput } from './sources.ts';

export const candidate = defineCandidate({
	id: 'get-stack-output',
	name: 'CloudFormation Fn::GetStackOutput',
	short: 'Fn::GetStackOutput',
	summary:
		'Reads an output of another stack when a stack is deployed, over accounts and Regions too, and holds nobody.',
	alias: [
		'GetStackOutput',
		'weak reference',
		'cross-account output',
		'cross-region reference',
		'export cannot be deleted as it is in use',
		'deadly embrace'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('values from other accounts and Regions', cfnStackOutput, '2026-11'),
		describes: read(['values between stacks'], cfnStackOutput, '2026-11'),
		'written-in': read('Fn::GetStackOutput, in a template', cfnStackOutput, '2026-11'),
		'one-run-reaches': read('the one stack that you deploy', cfnStackOutput, '2026-11'),
		'pieces-as': read('any output of a stack', cfnStackOutput, '2026-11', 'without an export'),
		cannot: read('keep the giver from changing or going', cfnStackOutput, '2026-11'),
		'seen-before': read('change sets', cfnChangeSets, '2026-11'),
		'failed-change': read('it fails where the stack or output is gone', cfnStackOutput, '2026-11'),
		'hand-changes': read(
			'nobody is told when the value changes',
			cfnStackOutput,
			'2026-11',
			'until the next deployment'
		),
		'takes-in': without('It hands values on; it takes over no resource.'),
		'remembered-in': read('nothing: it is read again each time', cfnStackOutput, '2026-11'),
		'needs-first': read(
			'an output',
			cfnStackOutput,
			'2026-11',
			'across accounts a role that may read the stack'
		),
		'first-quota': read('200 outputs in a template', cfnQuotas, '2026-11'),
		'operated-by': read('AWS', cfnStackOutput, '2026-11'),
		'billed-for': read('nothing more', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11'),
		'first-step': read('an output in the giving stack', cfnStackOutput, '2026-11')
	}
});
