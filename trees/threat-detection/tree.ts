import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'What should find attacks and weak spots?',
	name: 'threat detection',
	summary:
		'Weighs GuardDuty, Inspector, Macie, Security Hub, Detective, IAM Access Analyzer, Trusted Advisor and AWS Config by what is to be found.',
	audience:
		'For anyone who wants to hear of attacks, flaws, open doors or stray personal data on AWS. What holds attacks back is decided elsewhere, and so is what keeps the records.',
	alias: [
		'security monitoring',
		'security audit',
		'hacked',
		'breach',
		'ransomware',
		'compliance scan',
		'SOC',
		'penetration test',
		'security posture',
		'virus scan',
		'antivirus',
		'malware scan',
		'vulnerability',
		'who can access my bucket',
		'personal data',
		'PII'
	],
	subject: 'security',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
