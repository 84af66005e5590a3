/** What a new tree is made of. */
import type { AuthoredTree } from '#lib/tree/author.ts';
import { readingsOf, type Candidate } from '#lib/tree/candidate.ts';
import type { Subject } from '#lib/tree/grammar.ts';

/** What a new tree compares until it has candidates of its own. */
export interface Borrowed {
	candidates: readonly [string, string, string];
	/** Dimensions on which all of them have a value. */
	rows: readonly string[];
}

const rowsOfSmall = { fewest: 8, most: 12 };

/**
 * Three candidates of a registered tree, and the rows of its table that have a value for each.
 *
 * @throws where no table has so many.
 */
export function borrowTable(
	trees: readonly AuthoredTree[],
	candidates: readonly Candidate[]
): Borrowed {
	for (const { table } of trees) {
		const current = table.candidates.flatMap(
			(id) => candidates.find((one) => one.id === id && one.status.kind === 'current') ?? []
		);
		for (const [i, first] of current.entries()) {
			const [second, third] = current.slice(i + 1);
			if (!second || !third) continue;
			const three = [first, second, third];
			const rows = Object.keys(table.rows)
				.filter((row) =>
					three.every(({ facts }) => facts[row] && readingsOf(facts[row]).length > 0)
				)
				.slice(0, rowsOfSmall.most);
			if (rows.length >= rowsOfSmall.fewest)
				return { candidates: [first.id, second.id, third.id], rows };
		}
	}
	throw new Error(`No table has three candidates with ${rowsOfSmall.fewest} values in common.`);
}

/** The text of the registry with the tree at the end of the order on screen, and no longer to come. */
export function registerTree(registry: string, id: string): string {
	// The suffix keeps the name clear of words that JavaScript reserves.
	const name = `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Tree`;
	return registry
		.replace(
			/\n\nexport const trees/,
			`\nimport { tree as ${name} } from './${id}/tree.ts';\n\nexport const trees`
		)
		.replace(/(export const trees[^=]*= \[[^\]]*?),?(\s*\])/, `$1, ${name}$2`)
		.replace(new RegExp(`\\t'?${id}'?: \\{[^}]*\\},?\\n`), '');
}

/** The files of a new tree, by name: the smallest tree that passes every check. */
export function treeFiles(tree: {
	id: string;
	title: string | undefined;
	subject: Subject | undefined;
	month: string;
	borrowed: Borrowed;
}): Record<string, string> {
	const { id, title = 'Which one fits?', subject = 'compute', month, borrowed } = tree;
	const [first, second, third] = borrowed.candidates;
	return {
		'machine.ts': `import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	size: { on: { small: 'plain', large: 'need' } },
	need: { on: { plain: 'plain', special: 'kind' } },
	kind: { on: { one: 'special', other: 'other' } },

	plain: { type: 'final' },
	special: { type: 'final' },
	other: { type: 'final' }
});

export const machine = setup({}).createMachine({ id: '${id}', initial: 'size', states });
`,
		'questions.ts': `import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	size: {
		ask: 'Is the workload a large one?',
		short: ['A large', 'workload?'],
		why: 'The plain way is enough for a small one.',
		unsure: { assume: 'small', find: 'Ask whoever runs the workload today.' },
		answers: {
			small: {
				plain: true,
				label: 'No, a small one',
				short: ['small'],
				because: 'The plain service does the job.'
			},
			large: {
				label: 'Yes, a large one',
				short: ['large'],
				because: 'The plain service has its limits.'
			}
		}
	},
	need: {
		ask: 'Does the workload need anything special?',
		short: ['Anything', 'special?'],
		why: 'The plain way is enough for most workloads.',
		unsure: { assume: 'plain', find: 'Ask whoever runs the workload today.' },
		answers: {
			plain: {
				plain: true,
				label: 'No, the plain way will do',
				short: ['plain'],
				because: 'The plain service does the job.'
			},
			special: {
				label: 'Yes, something special',
				short: ['special'],
				because: 'Only special services do that.'
			}
		}
	},
	kind: {
		ask: 'Which special thing does it need?',
		short: ['Which one?'],
		why: 'Each special service does one of them.',
		unsure: { assume: 'one', find: 'Ask whoever runs the workload today.' },
		answers: {
			one: {
				label: 'One of them',
				short: ['one'],
				because: 'The special service does that.'
			},
			other: {
				label: 'The other',
				short: ['the other'],
				because: 'Only the other service does that.'
			}
		}
	}
} satisfies Questions<typeof states>;
`,
		'outcomes.ts': `import type { Outcomes, OutcomeWords } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const docs = { title: 'AWS documentation', url: 'https://docs.aws.amazon.com/' };
const cost: OutcomeWords['cost'] = {
	none: 'not published',
	why: 'Say why there is no fair ratio, and what is paid for.',
	page: { title: 'AWS Pricing', url: 'https://aws.amazon.com/pricing/' }
};
const watch: OutcomeWords['watch'] = [
	{ lead: 'Quotas.', text: 'Say which one is met first.' },
	{ lead: 'Verify.', text: 'Say what to try before relying on it.' }
];
const rest = { cost, watch, first: { docs, resources: ['AWS::Service::Resource'] }, next: [], sources: [] };

export const outcomes = {
	plain: {
		...rest,
		title: 'Take the plain one.',
		short: 'Plain',
		recommend: ['${first}'],
		lede: 'It does the job.',
		rival: { candidate: '${second}', when: 'something special is needed.' }
	},
	special: {
		...rest,
		title: 'Take the special one.',
		short: 'Special',
		recommend: ['${second}'],
		lede: 'It does what the plain one does not.',
		rival: { candidate: '${first}', when: 'nothing special is needed.' }
	},
	other: {
		...rest,
		title: 'Take the other special one.',
		short: 'Other',
		recommend: ['${third}'],
		lede: 'It does what neither of the others does.',
		rival: { candidate: '${second}', when: 'the first special thing is needed.' }
	}
} satisfies Outcomes<typeof states>;
`,
		'table.ts': `/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [${borrowed.candidates.map(quote).join(', ')}],
	rows: {
${borrowed.rows.map((row) => `\t\t${quote(row)}: []`).join(',\n')}
	}
} satisfies Table<Vocabulary>;
`,
		'scenarios.ts': `import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: '${id}-small',
		title: 'Garden furniture in spring',
		story: \`${story('Nothing about it is special')}\`,
		answers: { size: 'small' },
		settles: {},
		outcome: 'plain'
	},
	{
		id: '${id}-large',
		title: 'Garden furniture for a continent',
		story: \`${story('It is a large one, and needs the first of two things')}\`,
		answers: { size: 'large', need: 'special', kind: 'one' },
		settles: {
			size: 'It is a large one',
			need: 'needs the first of two things',
			kind: 'the first of two things'
		},
		outcome: 'special'
	},
	{
		id: '${id}-other',
		title: 'Garden furniture for two continents',
		story: \`${story('It is a large one, and needs the second of two things')}\`,
		answers: { size: 'large', need: 'special', kind: 'other' },
		settles: {
			size: 'It is a large one',
			need: 'needs the second of two things',
			kind: 'the second of two things'
		},
		outcome: 'other'
	}
];
`,
		'tree.ts': `import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: ${JSON.stringify(title)},
	name: '${id}',
	summary: 'Say in one sentence what is weighed.',
	audience: 'Say for whom this is, and when.',
	subject: '${subject}',
	reviewed: '${month}',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
`
	};
}

function quote(text: string): string {
	return `'${text}'`;
}

function story(fact: string): string {
	return (
		'Replace this story by one that a colleague, a customer or an examiner would tell. It has sixty to a hundred and twenty ' +
		'words, holds every fact that the walk needs, and a few that it does not need. It never names the answer. Here a small ' +
		`team runs a workload for a company that sells garden furniture. ${fact}, they say, and the deadline is in spring. ` +
		'The manager likes blue dashboards.'
	);
}
