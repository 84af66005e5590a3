/** Outcomes for templates that have grown, and for values between stacks. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cfnDrift,
	cfnExports,
	cfnImport,
	cfnNested,
	cfnQuotas,
	cfnStackOutput,
	stackSetsManaged
} from '#trees/candidates/delivery/sources.ts';
import { free, pipeline, secrets } from './common.ts';

const values = 'A value on its way between stacks adds nothing to the bill.';

export const divided = {
	nested: {
		title: 'Divide it into nested stacks.',
		short: 'Nested stacks',
		recommend: ['nested-stacks'],
		lede: 'A piece becomes a template of its own, and others use it with parameters. The whole is still deployed, shown and taken back as one, from the root stack.',
		rival: {
			candidate: 'cross-stack-exports',
			when: 'parts belong to different teams, or should be deployed at different times.'
		},
		against: {
			cdk: 'Constructs do away with copies, but its stacks have the same limit; it can nest stacks, too.'
		},
		cost: free(
			'You pay for what the stacks create, and next to nothing for the bucket with the templates.'
		),
		watch: [
			{
				lead: 'Moving a resource can delete it.',
				text: 'Taken out of one template and put into another, it is deleted and made anew. Move it by stack refactoring or an import, and keep a copy of the data.'
			},
			{
				lead: 'Always through the root.',
				text: 'Update the root stack, never one below it, or the next deployment of the whole works on something else than it believes.'
			},
			{
				lead: 'One stuck piece holds all.',
				text: 'When a nested stack can’t go back, the root waits for it. Keep pieces small, and have the right to cancel at hand.'
			},
			{
				lead: 'Drift is checked piece by piece.',
				text: 'A check of the root leaves the nested stacks out.'
			},
			{
				lead: 'Limits remain.',
				text: 'One deployment changes {nested-stacks.nested-operation} at most, and service-managed StackSets take no nested stacks.'
			}
		],
		first: { docs: cfnNested, resources: ['AWS::CloudFormation::Stack'] },
		next: [{ ...pipeline, known: 'a root template, with pieces in S3' }, secrets],
		sources: [cfnNested, cfnQuotas, cfnDrift, cfnImport, stackSetsManaged]
	},

	'held-values': {
		title: 'Hand values on by cross-stack exports.',
		short: 'Cross-stack exports',
		recommend: ['cross-stack-exports'],
		lede: 'Each part is a stack of its own. The giving stack exports an output under a name, others import it, and as long as one does, CloudFormation refuses to change or delete the value.',
		rival: {
			candidate: 'get-stack-output',
			when: 'another account or Region reads the value, or the giver must stay free to change.'
		},
		against: {
			'nested-stacks': 'All would be deployed as one.'
		},
		cost: free(values),
		watch: [
			{
				lead: 'You can lock yourself in.',
				text: 'To replace a network, every importer must let go first, and they may belong to others. Export what is there for years, such as a VPC, and not what is replaced.'
			},
			{
				lead: 'Stacks that import from each other.',
				text: 'Two such stacks can be neither deleted nor changed. Let values flow one way: network, data, applications.'
			},
			{
				lead: 'Names are shared by the whole account.',
				text: 'An export name exists once in an account and Region. Begin it with the name of the stack and the stage.'
			},
			{
				lead: 'Everybody in the account can import.',
				text: 'Exports are no place for secrets.'
			}
		],
		older:
			'Older material writes small functions to carry values to another Region; Fn::GetStackOutput now reads them.',
		first: { docs: cfnExports, resources: ['AWS::CloudFormation::Stack'] },
		next: [
			{ ...pipeline, known: 'several stacks, deployed in an order' },
			{ ...secrets, known: 'exports carry ids and names only' }
		],
		sources: [cfnExports, cfnStackOutput]
	},

	'loose-values': {
		title: 'Read values with Fn::GetStackOutput.',
		short: 'Fn::GetStackOutput',
		recommend: ['get-stack-output'],
		lede: 'A template names a stack and one of its outputs, in any account or Region that lets it. The value is read at each deployment, and the giving stack stays free.',
		rival: {
			candidate: 'cross-stack-exports',
			when: 'giver and users share account and Region, and a change under way must be refused.'
		},
		against: {
			'nested-stacks': 'They stay in one account and Region, and are deployed as one.'
		},
		cost: free(values),
		watch: [
			{
				lead: 'Nobody is warned.',
				text: 'If the giver deletes what you use, your stack still runs on a value that leads nowhere, and your next deployment fails. Protect the giving stack from deletion.'
			},
			{
				lead: 'Old values stay.',
				text: 'A changed value arrives only when the reading stack is deployed again. Let the giver’s pipeline start the others.'
			},
			{
				lead: 'Across accounts by a role.',
				text: 'The reader takes on a role in the giver’s account that may describe this one stack, and no more.'
			},
			{
				lead: 'Not in every place.',
				text: 'It works in properties, and within Join, If and Select; in Sub, conditions and outputs it fails as yet.'
			},
			{
				lead: 'Leaving an export takes steps.',
				text: 'First let every reader use the new reference, then drop the export, then the resource: one deployment each.'
			}
		],
		older:
			'Older material passes such values by Parameter Store or by functions of its own. That still works; within CloudFormation it’s no longer needed.',
		first: { docs: cfnStackOutput, resources: ['AWS::CloudFormation::Stack', 'AWS::IAM::Role'] },
		next: [
			{
				tree: 'identity',
				ask: 'How does one account act in another?',
				known: 'a role that may describe one stack'
			},
			{ ...secrets, known: 'stack outputs carry ids and names only' }
		],
		sources: [cfnStackOutput, cfnExports]
	}
} satisfies Record<string, OutcomeWords>;
