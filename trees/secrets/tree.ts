import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Where should secrets be kept?',
	name: 'secrets',
	summary:
		'Weighs Parameter Store, Secrets Manager, AppConfig, environment variables and having no secret at all, by what it opens and how it changes.',
	audience:
		'For anyone whose programs need passwords, API keys, settings or feature flags. Certificates and encryption keys are decided elsewhere, and so is how people sign in.',
	alias: [
		'secrets management',
		'credential management',
		'hardcoded password',
		'configuration management',
		'remote config',
		'feature management',
		'passwords in code',
		'keep passwords out of code'
	],
	subject: 'security',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
