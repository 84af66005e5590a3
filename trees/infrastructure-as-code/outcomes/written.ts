/** Outcomes for something that is written down anew, by its language. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	cdkBootstrap,
	cdkDrift,
	cdkLanguages,
	cfnChangeSetApi,
	cfnChangeSets,
	cfnDeploymentApi,
	cfnDrift,
	cfnFailure,
	cfnIntro,
	cfnQuotas,
	cfnReplacePolicy,
	chooseCdk,
	chooseTerraform,
	samIntro,
	samSync,
	serviceCatalog,
	terraformQuestions
} from '#trees/candidates/delivery/sources.ts';
import { endedServices } from '#trees/candidates/data/sources.ts';
import { free, pipeline, rollout, secrets } from './common.ts';

export const written = {
	template: {
		title: 'Describe it in CloudFormation.',
		short: 'CloudFormation',
		recommend: ['cloudformation'],
		lede: 'One template lists what should exist; CloudFormation builds it in the right order, shows changes beforehand, and goes back when one fails. Nothing is to be installed, and AWS remembers what it made.',
		rival: {
			candidate: 'cdk',
			when: 'developers are to write it, and miss loops, types and tests.'
		},
		cost: free(
			'You pay for what the template creates; hooks and third-party types are charged by operation.'
		),
		watch: [
			{
				lead: 'A small change can replace a database.',
				text: 'Some properties can’t change in place: CloudFormation makes a new one and deletes the old. Read the change set for replacements. Whatever holds data needs two policies that keep it: one for deletion (DeletionPolicy), one for replacement (UpdateReplacePolicy).'
			},
			{
				lead: 'Hands off the console.',
				text: 'What people change there is not in the template, and the next deployment may stumble over it. Drift detection finds it where the template sets the property; a drift-aware change set puts it back.'
			},
			{
				lead: 'A change set promises nothing.',
				text: 'It checks properties and names, but neither quotas nor rights, so that an update can still fail, and then goes back. In Express mode, meant for trying things out, it may not: say so yourself.'
			},
			{
				lead: 'Stages by parameters.',
				text: 'Deploy the same template as one stack for each stage, with parameters for what differs; don’t copy it.'
			},
			{
				lead: 'Templates have limits.',
				text: 'One holds {cloudformation.template-resources} and {cloudformation.template-outputs}. Keep the network, the data and the applications in stacks of their own from the start.'
			},
			{
				lead: 'Others are to launch it.',
				text: 'For people without rights of their own, AWS Service Catalog offers approved templates, and a launch role builds them.'
			}
		],
		older:
			'Older material knows smaller limits of a template, and draws it in CloudFormation Designer; its successor, Infrastructure Composer, is to end as well.',
		first: { docs: cfnIntro, resources: ['AWS::CloudFormation::Stack'] },
		next: [{ ...pipeline, known: 'templates of CloudFormation' }, rollout, secrets],
		sources: [
			cfnIntro,
			cfnChangeSets,
			cfnChangeSetApi,
			cfnDeploymentApi,
			cfnReplacePolicy,
			cfnDrift,
			cfnFailure,
			cfnQuotas,
			serviceCatalog,
			endedServices
		]
	},

	code: {
		title: 'Write it with the AWS CDK.',
		short: 'AWS CDK',
		recommend: ['cdk'],
		lede: 'Code in {cdk.written-in} becomes CloudFormation templates. Constructs bring sensible settings and can be shared as libraries; unit tests run before anything is deployed.',
		rival: {
			candidate: 'cloudformation',
			when: 'those who change it later don’t program, and should read a plain list.'
		},
		against: {
			terraform:
				'Its language is not one that the team programs in, and its state is yours to keep.'
		},
		cost: free(
			'You pay for what the code creates, and for the bucket and the image repository of the bootstrapping.'
		),
		watch: [
			{
				lead: 'Renaming can delete.',
				text: 'The name of a construct and its place in the code make up its id. Move one, and CloudFormation takes it for another: it deletes and makes anew. Read cdk diff, move things with cdk refactor, and give what holds data a removal policy that retains it.'
			},
			{
				lead: 'Bootstrap every account and Region.',
				text: 'It is done once for each, by somebody with nearly all rights, and makes roles through which others deploy. Have security choose what these may do.'
			},
			{
				lead: 'Stacks that hold one another.',
				text: 'A value passed between stacks becomes an export that blocks its removal. Make the reference weak before you take the resource away.'
			},
			{
				lead: 'It is software.',
				text: 'Libraries and the language itself need updates. Somebody has to own that for as long as the infrastructure lives.'
			},
			{
				lead: 'Existing templates may stay.',
				text: 'An app can be generated from a template by cdk migrate, and single resources come in by cdk import; nothing need be built anew.'
			}
		],
		older: 'Older material shows CDK version 1 with its many packages; it is out of support.',
		first: {
			docs: {
				title: 'AWS CDK: getting started',
				url: 'https://docs.aws.amazon.com/cdk/v2/guide/getting-started.html'
			},
			resources: ['AWS::CloudFormation::Stack']
		},
		next: [{ ...pipeline, known: 'a CDK app that becomes templates' }, rollout, secrets],
		sources: [chooseCdk, cdkLanguages, cdkBootstrap, cdkDrift]
	},

	'serverless-template': {
		title: 'Describe the application in AWS SAM.',
		short: 'AWS SAM',
		recommend: ['sam'],
		lede: 'A few lines declare a function with its API and table; AWS turns them into CloudFormation. The SAM CLI builds, runs functions on your machine, and deploys. Anything else stands beside them as plain CloudFormation.',
		rival: {
			candidate: 'cdk',
			when: 'the developers would rather write code than declare.'
		},
		against: {
			cloudformation: 'The same application takes many more lines.'
		},
		cost: free('You pay for what the template creates, and functions are billed when they run.'),
		watch: [
			{
				lead: 'Tried at home is not tried on AWS.',
				text: 'The local run knows no roles and no limits of the account. Give every developer a stack of their own, and use sam sync there only; AWS advises sam deploy or a pipeline for production.'
			},
			{
				lead: 'What the short form makes.',
				text: 'Roles and APIs appear that you didn’t write. Look at the transformed template before you trust it with data.'
			},
			{
				lead: 'Not through every StackSet.',
				text: 'Service-managed StackSets refuse transforms; roll such a template out in another way.'
			},
			{
				lead: 'It grows out of one template.',
				text: 'When a network or a shared database comes in, give it a stack of its own.'
			},
			{
				lead: 'Code hides from drift detection.',
				text: 'A function changed in the console isn’t noticed.'
			}
		],
		first: { docs: samIntro, resources: ['AWS::Serverless::Function', 'AWS::Serverless::Api'] },
		next: [
			{
				...rollout,
				known: 'functions, described in SAM, which can shift traffic little by little'
			},
			{ ...pipeline, known: 'a SAM template' },
			{ tree: 'api-front-door', ask: 'Which kind of API stands in front?' }
		],
		sources: [samIntro, samSync, cfnQuotas, cfnDrift]
	},

	'several-clouds': {
		title: 'Describe it all in Terraform.',
		short: 'Terraform',
		recommend: ['terraform'],
		lede: 'One language and one plan for AWS, other clouds and the services around them. AWS itself points to it for such cases, and to its own tools where nearly everything is on AWS.',
		rival: {
			candidate: 'cloudformation',
			when: 'nearly everything is on AWS, and nobody writes Terraform yet.'
		},
		cost: {
			none: 'not published',
			why: 'AWS bills only what Terraform creates, the bucket for its state among it. What HashiCorp asks for offers around the tool stands on its own site.',
			page: { title: 'Amazon S3 pricing', url: 'https://aws.amazon.com/s3/pricing/' }
		},
		watch: [
			{
				lead: 'The state is yours to guard.',
				text: 'Lose the file, and Terraform no longer knows what it made; who reads it may read passwords. Put it into an encrypted S3 bucket with versions, and let few people in.'
			},
			{
				lead: 'Two people at once.',
				text: 'In an S3 bucket, locking is off until you turn it on (use_lockfile), and two runs at once can spoil the state. Run it from one pipeline.'
			},
			{
				lead: 'Nothing goes back by itself.',
				text: 'When a run fails, what it has done stays. Mend the cause and apply again.'
			},
			{
				lead: 'What exists comes in by import.',
				text: 'Import blocks take over many things in one run, and a first draft of their description can be generated. Read the plan: it should change nothing.'
			},
			{
				lead: 'The licence has changed.',
				text: 'Since August 2023 new versions are under the Business Source License. Have it checked if you build products around it. New AWS features may come later than in AWS’s own tools.'
			},
			{
				lead: 'One resource, one owner.',
				text: 'Never let Terraform and CloudFormation describe the same thing; hand values over instead.'
			}
		],
		older: 'Older material calls it open source; new versions no longer are.',
		first: { docs: chooseTerraform, resources: ['AWS::S3::Bucket'] },
		next: [
			{ ...pipeline, known: 'Terraform, with its state in S3' },
			{ ...secrets, known: 'Terraform’s state may hold what it reads' },
			rollout
		],
		sources: [chooseTerraform, terraformQuestions]
	}
} satisfies Record<string, OutcomeWords>;
