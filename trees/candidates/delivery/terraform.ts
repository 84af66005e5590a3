import { read, unpublished, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { chooseTerraform, terraformQuestions } from './sources.ts';

export const candidate = defineCandidate({
	id: 'terraform',
	name: 'HashiCorp Terraform',
	short: 'Terraform',
	summary:
		'A tool of HashiCorp’s that describes AWS, other clouds and other services in one language of its own.',
	alias: ['HCL', 'OpenTofu', 'tfstate', 'terraform plan', 'Pulumi', 'multi-cloud', 'HCP Terraform'],
	topic: 'delivery',
	status: { kind: 'current' },
	facts: {
		'made-for': read('AWS together with other clouds and services', terraformQuestions, '2026-11'),
		describes: read(
			['AWS resources', 'other firms’ services', 'other clouds'],
			terraformQuestions,
			'2026-11'
		),
		'written-in': read('HCL, a language of its own', chooseTerraform, '2026-11'),
		'one-run-reaches': read('any cloud it is set up for', chooseTerraform, '2026-11'),
		'pieces-as': read('modules', chooseTerraform, '2026-11'),
		cannot: read('know every new AWS feature at once', chooseTerraform, '2026-11'),
		'seen-before': read('a plan, which you then carry out', chooseTerraform, '2026-11'),
		'failed-change': unpublished(
			'AWS’s pages don’t say; by HashiCorp’s, nothing goes back by itself.'
		),
		'hand-changes': read('it finds them, and can set them back', chooseTerraform, '2026-11'),
		'takes-in': unpublished('AWS’s pages don’t say; by HashiCorp’s, import blocks take it in.'),
		'remembered-in': read(
			'a state file that you keep',
			chooseTerraform,
			'2026-11',
			'it may hold passwords'
		),
		'needs-first': read(
			'a safe place for its state, such as S3',
			chooseTerraform,
			'2026-11',
			'by default it lies in a local file'
		),
		'first-quota': without('AWS sets none for it; those of the services that it calls apply.'),
		'operated-by': read('you', chooseTerraform, '2026-11'),
		'billed-for': read(
			'what it creates',
			chooseTerraform,
			'2026-11',
			'HashiCorp’s own offers aside'
		),
		'costs-itself': unpublished(
			'AWS’s pages name no price; HashiCorp sells plans around the tool.'
		),
		'first-step': read('a configuration, and a place for its state', chooseTerraform, '2026-11')
	}
});
