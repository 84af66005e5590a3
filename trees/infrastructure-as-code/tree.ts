import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Which tool should describe this infrastructure?',
	name: 'infrastructure as code',
	summary:
		'Weighs CloudFormation, the CDK, SAM, Terraform and Elastic Beanstalk, and how templates reach many accounts, share pieces and hand values on.',
	audience:
		'For anyone who sets up AWS more than once. How a new version goes live, and which pipeline carries it, are decided elsewhere.',
	alias: [
		'IaC',
		'infrastructure as code',
		'CloudFormation vs Terraform',
		'CDK vs SAM',
		'provisioning',
		'reproducible environments',
		'automate infrastructure',
		'multi-account rollout',
		'self-service templates',
		'Service Catalog'
	],
	subject: 'delivery',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
