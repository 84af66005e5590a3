/** Outcomes for a web application, the inside of servers, and what runs already. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import { beanstalkPrices } from '#trees/candidates/compute/sources.ts';
import {
	beanstalkResources,
	cfnGenerator,
	cfnImport,
	cfnReplacePolicy,
	stateManager,
	stateManagerAnsible,
	stateManagerChef
} from '#trees/candidates/delivery/sources.ts';
import { fullShutdown } from '#trees/candidates/storage/sources.ts';
import { free, pipeline } from './common.ts';

export const shaped = {
	'web-application': {
		title: 'Hand the application to Elastic Beanstalk.',
		short: 'Elastic Beanstalk',
		recommend: ['elastic-beanstalk'],
		lede: 'You upload code or a container image; it sets up servers, balancer, scaling and health checks, by a CloudFormation stack that it keeps itself. Anything more goes into configuration files beside the code.',
		rival: {
			candidate: 'cloudformation',
			when: 'you want to decide on networks, databases and servers yourself.'
		},
		against: {
			cdk: 'You would write and keep code for servers that nobody wants to see.'
		},
		cost: {
			none: 'not applicable',
			why: 'Beanstalk costs nothing itself. You pay for the servers, the balancer and the disks that it creates, as if you had described them.',
			page: beanstalkPrices
		},
		watch: [
			{
				lead: 'Keep the database outside.',
				text: 'One made within the environment can go when the environment goes. Describe it in a stack of its own.'
			},
			{
				lead: 'Settings made in the console are written nowhere.',
				text: 'Put them into configuration files in the source, so that the next environment has them too.'
			},
			{
				lead: 'Don’t edit its stack.',
				text: 'Beanstalk keeps the CloudFormation stack behind an environment. Add resources by its files, not in the stack.'
			},
			{
				lead: 'More than one application.',
				text: 'When networks, queues and several services come together, describe the whole. For containers without servers, look at ECS Express Mode first.'
			}
		],
		first: {
			docs: beanstalkResources,
			resources: ['AWS::ElasticBeanstalk::Application', 'AWS::ElasticBeanstalk::Environment']
		},
		next: [
			{ tree: 'compute', ask: 'Is Beanstalk the right place for this code to run?' },
			{
				tree: 'deployment',
				ask: 'Which deployment policy?',
				known: 'it runs on Elastic Beanstalk'
			},
			{ tree: 'database', ask: 'Which database, outside the environment?' }
		],
		sources: [beanstalkResources]
	},

	'inside-servers': {
		title: 'Keep the servers in shape with State Manager.',
		short: 'State Manager',
		recommend: ['state-manager'],
		lede: 'An association names the servers, by a tag, and a schedule; State Manager runs your Ansible playbook, Chef recipe or script on them again and again, on AWS or in your own rooms.',
		rival: {
			candidate: 'cloudformation',
			when: 'servers are replaced rather than changed: a new image, described in a template.'
		},
		against: {
			opsworks: 'It reached its end in 2024 and is switched off.'
		},
		cost: {
			none: 'not applicable',
			why: 'State Manager costs nothing more. Output that you keep in S3 or CloudWatch Logs is paid for there.',
			page: {
				title: 'AWS Systems Manager pricing',
				url: 'https://aws.amazon.com/systems-manager/pricing/'
			}
		},
		watch: [
			{
				lead: 'A bad playbook reaches everybody.',
				text: 'Limit how many servers run it at once and how many errors stop it, and try it on a few first.'
			},
			{
				lead: 'Only managed servers.',
				text: 'Each needs the agent and a role. One that lost them is passed over in silence: watch the list of managed nodes.'
			},
			{
				lead: 'Chef without a Chef server.',
				text: 'Recipes run on Linux by the client alone: cookbooks that ask a Chef server must be rewritten. Neither recipes nor playbooks run on macOS.'
			},
			{
				lead: 'Tags decide.',
				text: 'Who may set a tag decides what runs on a server. Guard that right.'
			},
			{
				lead: 'It builds no servers.',
				text: 'Describe network, servers and the role for the agent in a template; this keeps what is inside.'
			}
		],
		older:
			'Older material takes OpsWorks for Chef and Puppet. It ended in 2024; nobody can use it any more.',
		first: { docs: stateManager, resources: ['AWS::SSM::Association'] },
		next: [
			{
				tree: 'deployment',
				ask: 'How does a new version of the program reach these servers?',
				known: 'servers that live on and are kept by State Manager'
			},
			{
				tree: 'auto-scaling',
				ask: 'Should servers come and go with the load?',
				known: 'each new one is set up by its tag'
			}
		],
		sources: [stateManager, stateManagerAnsible, stateManagerChef, fullShutdown]
	},

	adopted: {
		title: 'Take it over with the IaC generator.',
		short: 'IaC generator',
		recommend: ['iac-generator', 'cloudformation'],
		lede: 'It scans the account and Region, writes a CloudFormation template for what you choose, and a stack takes the resources over while they run. The same template can become a CDK app.',
		rival: {
			candidate: 'terraform',
			when: 'the firm writes Terraform already, or another cloud is to stand in the same files; it imports, too.'
		},
		cost: free(
			'What runs costs as before; a second set-up from the same template costs as much again.'
		),
		watch: [
			{
				lead: 'From then on the stack may delete.',
				text: 'Choose “retain” for deletion and for replacement when you generate the template, or a deleted stack takes the database along.'
			},
			{
				lead: 'Not everything can be read.',
				text: 'Passwords and other values that AWS never shows must be filled in, and types that Cloud Control API doesn’t support stay outside.'
			},
			{
				lead: 'Take it piece by piece.',
				text: 'A template holds {iac-generator.template-resources}. Start with one application, then the network; what belongs together goes into one stack.'
			},
			{
				lead: 'The scan grows old.',
				text: 'It’s valid for {iac-generator.scan-valid}, and covers {iac-generator.scan-resources} at most. Nobody should change things by hand until the import is done.'
			},
			{
				lead: 'Ids are written out.',
				text: 'The template names what was there. For another account or stage, put parameters in their place first.'
			}
		],
		first: { docs: cfnGenerator, resources: ['AWS::CloudFormation::Stack'] },
		next: [
			{
				tree: 'infrastructure-as-code',
				ask: 'How should the template be divided or shared?',
				known: 'the resources are in a stack now'
			},
			{ ...pipeline, known: 'templates of CloudFormation' }
		],
		sources: [cfnGenerator, cfnImport, cfnReplacePolicy]
	}
} satisfies Record<string, OutcomeWords>;
