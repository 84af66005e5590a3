import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Which disk should this instance have?',
	name: 'block volumes',
	summary:
		'Weighs the EBS volume types and the disks in the host by IOPS, throughput, delay and price, and says when a volume you have should be changed.',
	audience:
		'For anyone who creates a disk for an EC2 instance, or pays for one. Walk once for each disk: a boot volume and a data volume rarely want the same.',
	alias: ['disk', 'SSD', 'IOPS', 'hard drive', 'gp3', 'volume', 'block volume', 'EBS volume type'],
	subject: 'storage',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
