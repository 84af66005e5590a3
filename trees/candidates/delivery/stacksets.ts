import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	cfnPricing,
	cfnQuotas,
	stackSetApi,
	stackSetsAutomatic,
	stackSetsConcepts,
	stackSetsDrift,
	stackSetsIntro,
	stackSetsManaged,
	stackSetsPractice,
	stackSetsPrepare
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'stacksets',
	name: 'CloudFormation StackSets',
	short: 'StackSets',
	summary: 'Puts one CloudFormation template into many accounts and Regions, and keeps it there.',
	alias: [
		'stack set',
		'StackSet',
		'stack instance',
		'multi-account',
		'multi-region',
		'landing zone baseline',
		'service-managed permissions',
		'self-managed permissions',
		'automatic deployment'
	],
	topic: 'delivery',
	status: { kind: 'current' },
	variants: {
		by: 'mode',
		names: {
			'service-managed': 'service-managed permissions',
			'self-managed': 'self-managed permissions'
		}
	},
	facts: {
		'made-for': read('one template in many accounts and Regions', stackSetsIntro, '2026-11'),
		describes: read(['AWS resources'], stackSetsConcepts, '2026-11'),
		'written-in': read('a CloudFormation template', stackSetsConcepts, '2026-11'),
		'one-run-reaches': byVariant({
			'service-managed': read(
				'an organisation or OUs, later accounts too',
				stackSetsAutomatic,
				'2026-11'
			),
			'self-managed': read('accounts that hold your roles', stackSetsConcepts, '2026-11')
		}),
		'pieces-as': read('one template with parameters', stackSetsConcepts, '2026-11'),
		cannot: byVariant({
			'service-managed': read(
				'reach the management account, or accounts outside',
				stackSetsManaged,
				'2026-11',
				'nor take nested stacks or transforms'
			),
			'self-managed': read('follow new accounts by itself', stackSetApi, '2026-11')
		}),
		'seen-before': read(
			'trying it in a few accounts',
			stackSetsPractice,
			'2026-11',
			'as AWS advises'
		),
		'failed-change': read(
			'it stops beyond the failures you allow',
			stackSetsConcepts,
			'2026-11',
			'counted in each Region'
		),
		'hand-changes': read(
			'drift detection finds them, over all stacks',
			stackSetsDrift,
			'2026-11',
			'not changes made through a single stack'
		),
		'takes-in': read('an import of stacks', cfnQuotas, '2026-11'),
		'remembered-in': read('a stack in each account and Region', stackSetsConcepts, '2026-11'),
		'needs-first': byVariant({
			'service-managed': read('trusted access with AWS Organizations', stackSetsPrepare, '2026-11'),
			'self-managed': read('IAM roles in every account', stackSetsPrepare, '2026-11')
		}),
		'first-quota': read(
			'1,000 stack sets in an administrator account',
			cfnQuotas,
			'2026-11',
			'can be raised'
		),
		'operated-by': read('AWS', stackSetsIntro, '2026-11'),
		'billed-for': read('what its stacks create', cfnPricing, '2026-11'),
		'costs-itself': read(false, cfnPricing, '2026-11', 'for AWS’s own resource types'),
		'first-step': read('a template, and a stack set of it', stackSetsManaged, '2026-11'),
		'set-stacks': read(100_000, cfnQuotas, '2026-11', 'can be raised')
	}
});
