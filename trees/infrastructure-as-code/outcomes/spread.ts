/** Outcomes for one template in many accounts and Regions. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	stackSetApi,
	stackSetsAutomatic,
	stackSetsConcepts,
	stackSetsManaged,
	stackSetsPractice,
	stackSetsPrepare
} from '#trees/candidates/delivery/sources.ts';
import { free } from './common.ts';

const everywhere = {
	lead: 'An error reaches every account.',
	text: 'An update of the template changes all its stacks. Keep a small stack set of test accounts, allow few failures and few accounts at once, and begin with the Region that matters least.'
};

const names = {
	lead: 'Names clash across Regions.',
	text: 'Roles and bucket names are known beyond a Region. Let CloudFormation name them, or make them in one Region only.'
};

export const spread = {
	'every-account': {
		title: 'Roll it out with service-managed StackSets.',
		short: 'StackSets',
		recommend: ['stacksets@service-managed'],
		lede: 'You name the organisation or its OUs; StackSets makes its roles, puts the template into each account and Region, and does so for accounts that join later.',
		rival: {
			candidate: 'stacksets@self-managed',
			when: 'an account is outside the organisation, or the template needs a transform or nested stacks.'
		},
		cost: free('You pay for what each stack creates, in the account that it stands in.'),
		watch: [
			everywhere,
			{
				lead: 'Moved accounts lose their stacks.',
				text: 'An account that leaves an OU loses what the set gave it, unless you choose to retain. For trails and data retain.'
			},
			{
				lead: 'The management account is left out.',
				text: 'It gets no stack, whatever OU you name. Deploy the template there in a stack of its own.'
			},
			{
				lead: 'Who may administer it rules everywhere.',
				text: 'A delegated administrator can deploy to any account of the organisation. Choose one account for it, with few people in it.'
			},
			{
				lead: 'Overrides aren’t inherited.',
				text: 'An account that comes later gets the default values of parameters.'
			},
			names
		],
		older:
			'Older material makes roles in every account first; within an organisation that is no longer needed.',
		first: { docs: stackSetsManaged, resources: ['AWS::CloudFormation::StackSet'] },
		next: [
			{
				tree: 'identity',
				ask: 'How do people sign in to these accounts?',
				known: 'they are joined in one organisation'
			},
			{ tree: 'observability', ask: 'Where are the logs of all accounts gathered?' },
			{ tree: 'threat-detection', ask: 'Who watches over all accounts?' }
		],
		sources: [stackSetsManaged, stackSetsAutomatic, stackSetsPractice, stackSetsPrepare]
	},

	'named-accounts': {
		title: 'Roll it out with self-managed StackSets.',
		short: 'Self-managed StackSets',
		recommend: ['stacksets@self-managed'],
		lede: 'A role in your administrator account and one in each target let StackSets put the template into any account that agrees, in any Region, whether an organisation joins them or not.',
		rival: {
			candidate: 'stacksets@service-managed',
			when: 'all accounts join one organisation, and the template has neither transform nor nested stacks.'
		},
		cost: free('You pay for what each stack creates, in the account that it stands in.'),
		watch: [
			{
				lead: 'The role in the target may do much.',
				text: 'Whoever can use the administrator’s role acts in every account. Limit what the target’s role may create, and who may take it on.'
			},
			everywhere,
			{
				lead: 'New accounts are forgotten.',
				text: 'Nothing is deployed by itself. Make the role and the stack part of opening an account.'
			},
			{
				lead: 'It needs the other side.',
				text: 'A customer or partner must create the role first. Send them a template for it, and agree on who removes it.'
			},
			names
		],
		first: {
			docs: stackSetsPrepare,
			resources: ['AWS::CloudFormation::StackSet', 'AWS::IAM::Role']
		},
		next: [
			{
				tree: 'identity',
				ask: 'How does one account act in another?',
				known: 'a role in each target trusts the administrator account'
			},
			{ tree: 'observability', ask: 'Where are the logs of all accounts gathered?' }
		],
		sources: [stackSetsPrepare, stackSetsConcepts, stackSetsPractice, stackSetApi]
	}
} satisfies Record<string, OutcomeWords>;
