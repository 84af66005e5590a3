import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { pictures } from './pictures.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'How should the new version go live?',
	name: 'deployment',
	summary:
		'Weighs all at once, rolling, immutable, blue/green, canary and linear deployments, by gap, capacity, extra cost, a trial by real users and the way back.',
	audience:
		'For anyone who releases an application on Elastic Beanstalk, EC2 or own servers, Lambda, ECS or API Gateway, and must say what users notice and how to return. Kubernetes and static sites are not among its platforms.',
	alias: ['zero downtime', 'no downtime', 'rollback', 'roll back', 'release strategy', 'rollout'],
	subject: 'delivery',
	flagship: true,
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	pictures,
	scenarios
});
