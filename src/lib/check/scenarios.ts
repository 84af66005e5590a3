/** Scenarios are tests: each story settles every answer, and the answers lead to its outcome. */
import type { AuthoredTree } from '../tree/author.ts';
import type { Scenario } from '../tree/grammar.ts';
import type { Tree } from '../tree/tree.ts';
import { questionKeys } from '../walk/answers.ts';
import { modelAnswers } from '../walk/model.ts';
import { replayAnswers } from '../walk/replay.ts';
import { inTree, type Content } from './content.ts';
import { show, suggestName, type Fault, type Place } from './fault.ts';
import { checkSettles, checkStory, checkTitle } from './stories.ts';
import { answersOf } from './texts.ts';

/** Scenarios a flagship has at least. */
const fewestScenarios = 12;

/** Faults of a tree's scenarios, and outcomes without one. */
export function checkScenarios(authored: AuthoredTree, tree: Tree, content: Content): Fault[] {
	const { scenarios } = authored;
	const faults = scenarios.flatMap((scenario) => {
		const place = inTree(authored, 'scenarios', { scenario: scenario.id });
		const outcome = authored.outcomes[scenario.outcome];
		return [
			...checkStory(scenario, place),
			...(outcome ? checkTitle(scenario, outcome, content, place) : []),
			...checkAnswers(scenario, tree, place),
			...checkSettles(scenario, plainAnswers(authored, tree, scenario), place),
			...checkContinues(scenario, content, place)
		];
	});
	if (authored.flagship && scenarios.length < fewestScenarios) {
		faults.push({
			...inTree(authored, 'scenarios', 'tree'),
			what: `has fewer than ${fewestScenarios} scenarios`,
			seen: String(scenarios.length),
			mend: `write ${fewestScenarios - scenarios.length} more`
		});
	}
	for (const id of Object.keys(authored.outcomes)) {
		if (scenarios.some((scenario) => scenario.outcome === id)) continue;
		faults.push({
			...{ file: inTree(authored, 'scenarios', 'tree').file, where: `outcome "${id}"` },
			what: 'no scenario leads to it',
			seen: 'nothing',
			mend: 'write one'
		});
	}
	return faults;
}

/** Keys of the questions that the model walk answers plainly. */
function plainAnswers(authored: AuthoredTree, tree: Tree, scenario: Scenario): Set<string> {
	const { steps } = replayAnswers(tree, modelAnswers(scenario));
	const plain = steps.filter(
		({ node, way }) => answersOf(authored.questions[node]!)[way.id]?.plain
	);
	return new Set(plain.map(({ question }) => question));
}

function checkAnswers(scenario: Scenario, tree: Tree, place: Place): Fault[] {
	const outcomes = [...tree.nodes.values()].filter((n) => n.kind === 'outcome').map((n) => n.id);
	if (!outcomes.includes(scenario.outcome)) {
		const mend = suggestName(scenario.outcome, outcomes);
		return [{ ...place, what: 'its outcome does not exist', seen: show(scenario.outcome), mend }];
	}
	const { steps, end, stop } = replayAnswers(tree, modelAnswers(scenario));
	if (stop !== 'outcome') {
		const node = tree.nodes.get(end);
		const key = node?.kind === 'question' ? node.question : end;
		const ids = node?.kind === 'question' ? node.ways.map((way) => way.id) : [];
		const what = `the answers end at question "${end}": ${stop}`;
		return [
			{
				...place,
				what,
				seen: show(scenario.answers[key]),
				mend: suggestName(String(scenario.answers[key]), ids)
			}
		];
	}
	if (end !== scenario.outcome) {
		const what = `the answers lead to another outcome than "${scenario.outcome}"`;
		return [
			{ ...place, what, seen: show(end), mend: 'mend the answers, the story or the outcome' }
		];
	}
	const asked = steps.map((step) => step.question);
	return [
		...checkNeedless(scenario, asked, tree, place),
		...checkDefensible(scenario, tree, asked, place)
	];
}

function checkNeedless(
	scenario: Scenario,
	asked: readonly string[],
	tree: Tree,
	place: Place
): Fault[] {
	const keys = [...questionKeys(tree)];
	return Object.keys(scenario.answers)
		.filter((key) => !asked.includes(key))
		.map((key) => ({
			...place,
			what: 'answers a question that its walk does not ask',
			seen: show(key),
			mend: keys.includes(key) ? 'take the answer out' : suggestName(key, asked)
		}));
}

function checkDefensible(
	scenario: Scenario,
	tree: Tree,
	asked: readonly string[],
	place: Place
): Fault[] {
	return (scenario.defensible ?? []).flatMap(({ question, answer }) => {
		if (!asked.includes(question)) {
			const mend = suggestName(question, asked);
			return [
				{
					...place,
					what: 'defensible names a question that its walk does not ask',
					seen: show(question),
					mend
				}
			];
		}
		const step = replayAnswers(tree, modelAnswers(scenario)).steps.find(
			(s) => s.question === question
		)!;
		const node = tree.nodes.get(step.node)!;
		const others =
			node.kind === 'outcome'
				? []
				: node.ways.map((way) => way.id).filter((id) => id !== step.way.id);
		if (others.includes(answer)) return [];
		const what = `defensible names no other answer of "${question}"`;
		return [{ ...place, what, seen: show(answer), mend: suggestName(answer, others) }];
	});
}

function checkContinues({ continues }: Scenario, { trees }: Content, place: Place): Fault[] {
	const ids = trees.flatMap((tree) => tree.scenarios.map(({ id }) => id));
	if (continues === undefined || ids.includes(continues)) return [];
	return [
		{
			...place,
			what: 'continues in an unknown scenario',
			seen: show(continues),
			mend: suggestName(continues, ids)
		}
	];
}
