/** The files of a new tree, by name: the smallest tree that passes every check. */
export function treeFiles(tree: {
	id: string;
	title: string | undefined;
	month: string;
	candidates: readonly [string, string];
}): Record<string, string> {
	const { id, title = 'Which one fits?', month, candidates } = tree;
	const [first, second] = candidates;
	return {
		'machine.ts': `import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	need: { on: { plain: 'plain', special: 'special' } },

	plain: { type: 'final' },
	special: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: '${id}', initial: 'need', states });
`,
		'questions.ts': `import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	need: {
		ask: 'Does the workload need anything special?',
		short: ['Anything', 'special?'],
		why: 'The plain way is enough for most workloads.',
		unsure: { assume: 'plain', find: 'Ask whoever runs the workload today.' },
		answers: {
			plain: {
				label: 'No, the plain way will do',
				short: ['plain'],
				because: 'The plain service does the job.'
			},
			special: {
				label: 'Yes, something special',
				short: ['special'],
				because: 'Only the special service does that.'
			}
		}
	}
} satisfies Questions<typeof states>;
`,
		'outcomes.ts': `import type { Outcomes, OutcomeWords } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const docs = { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/' };
const watch: OutcomeWords['watch'] = [
	{ lead: 'Quotas', text: 'Say which one is met first.' },
	{ lead: 'Cost', text: 'Say what is paid for.' },
	{ lead: 'Verify', text: 'Say what to try before relying on it.' }
];

export const outcomes = {
	plain: {
		title: 'Take the plain one.',
		short: 'Plain',
		recommend: ['${first}'],
		because: 'It does the job.',
		rival: { candidate: '${second}', when: 'something special is needed.' },
		watch,
		first: { docs, resources: ['AWS::Service::Resource'] },
		next: [],
		sources: []
	},
	special: {
		title: 'Take the special one.',
		short: 'Special',
		recommend: ['${second}'],
		because: 'It does what the plain one does not.',
		rival: { candidate: '${first}', when: 'nothing special is needed.' },
		watch,
		first: { docs, resources: ['AWS::Service::Resource'] },
		next: [],
		sources: []
	}
} satisfies Outcomes<typeof states>;
`,
		'scenarios.ts': `import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: '${id}-plain',
		title: 'Nothing special',
		story: \`${story('Nothing about it is special')}\`,
		answers: { need: 'plain' },
		settles: { need: 'Nothing about it is special' },
		outcome: 'plain'
	},
	{
		id: '${id}-special',
		title: 'Something special',
		story: \`${story('One thing about it is special')}\`,
		answers: { need: 'special' },
		settles: { need: 'One thing about it is special' },
		outcome: 'special'
	}
];
`,
		'tree.ts': `import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';

export const tree = defineTree({
	title: ${JSON.stringify(title)},
	name: '${id}',
	summary: 'Say in one sentence what is weighed.',
	audience: 'Say for whom this is, and when.',
	subject: 'compute',
	reviewed: '${month}',
	machine,
	questions,
	outcomes,
	scenarios
});
`
	};
}

function story(fact: string): string {
	return (
		'Replace this story by one that a colleague, a customer or an examiner would tell. It has sixty to a hundred and twenty ' +
		'words, holds every fact that the walk needs, and a few that it does not need. It never names the answer. Here a small ' +
		`team runs a workload for a company that sells garden furniture. ${fact}, they say, and the deadline is in spring. ` +
		'The manager likes blue dashboards.'
	);
}
