/** What the pages of scenarios show. */
import { trees } from '#trees/index.ts';
import type { ScenarioEntry, TreeEntry } from '../practice/choose.ts';
import { difficultyOf, type Difficulty } from '../practice/difficulty.ts';
import { workExample, type WorkedExample } from '../practice/worked-example.ts';
import type { AuthoredTree } from '../tree/author.ts';
import { subjects, type Scenario, type Subject } from '../tree/grammar.ts';
import { authoredTree, treeById, typeset, writtenOut } from './registry.server.ts';

export interface SubjectEntry {
	subject: Subject;
	name: string;
	trees: readonly TreeEntry[];
}

/** A scenario that a story goes on in, or comes from. */
export interface OtherScenario {
	id: string;
	title: string;
	/** Title of its tree. */
	tree: string;
}

export interface ScenarioPage {
	id: string;
	title: string;
	story: string;
	tree: { id: string; title: string; subject: Subject; reviewed: string; start: string };
	difficulty: Difficulty;
	example: WorkedExample;
	continues?: OtherScenario;
	/** The scenario whose story this one takes further. */
	before?: OtherScenario;
}

/** Every scenario by subject and tree, easiest first within its tree. */
export function scenarioIndex(): SubjectEntry[] {
	return Object.entries(subjects).flatMap(([subject, name]) => {
		const within = trees.filter((tree) => tree.subject === subject);
		if (within.length === 0) return [];
		return [{ subject: subject as Subject, name, trees: within.map(treeEntry) }];
	});
}

function treeEntry(tree: AuthoredTree): TreeEntry {
	const { machine, title, name, outcomes } = tree;
	const next = Object.values(outcomes).flatMap((outcome) => outcome.next.map(({ tree }) => tree));
	const scenarios = easiestFirst(tree).map((scenario) => entryOf(machine.id, scenario));
	return { id: machine.id, title, name, scenarios, next: [...new Set(next)] };
}

function easiestFirst({ scenarios }: AuthoredTree): Scenario[] {
	return scenarios.toSorted((a, b) => difficultyOf(a).weight - difficultyOf(b).weight);
}

function entryOf(tree: string, scenario: Scenario): ScenarioEntry {
	const { id, title, outcome } = scenario;
	const { questions, distractors, level } = difficultyOf(scenario);
	return typeset({ id, tree, title, questions, distractors, level, outcome });
}

/** The scenario that shows best how a tree is walked: the easiest with more than one question, if there is one. */
export function exampleOf(treeId: string): { id: string; title: string } | undefined {
	const sorted = easiestFirst(authoredTree(treeId));
	const found = sorted.find(({ answers }) => Object.keys(answers).length > 1) ?? sorted[0];
	return found && { id: found.id, title: found.title };
}

/** Id of every scenario. */
export function scenarioIds(): string[] {
	return trees.flatMap((tree) => tree.scenarios.map(({ id }) => id));
}

function findScenario(
	wanted: (scenario: Scenario) => boolean
): { tree: AuthoredTree; scenario: Scenario } | undefined {
	for (const tree of trees) {
		const scenario = tree.scenarios.find(wanted);
		if (scenario) return { tree, scenario };
	}
	return undefined;
}

/** The page of a scenario, or undefined where there is no such scenario. */
export function scenarioPage(id: string): ScenarioPage | undefined {
	const found = findScenario((scenario) => scenario.id === id);
	if (!found) return undefined;
	const { scenario } = found;
	const tree = treeById(found.tree.machine.id);
	const { title, subject, reviewed, start } = tree;
	const { questions } = found.tree;
	const continues = nameOther((other) => other.id === scenario.continues);
	const before = nameOther((other) => other.continues === id);
	return {
		id,
		...typeset({ title: scenario.title, story: scenario.story }),
		tree: { id: tree.id, title, subject, reviewed, start },
		difficulty: difficultyOf(scenario),
		example: typeset(
			workExample(tree, scenario, (question) => writtenOut(questions[question.id]!.ask))
		),
		...(continues && { continues }),
		...(before && { before })
	};
}

function nameOther(wanted: (scenario: Scenario) => boolean): OtherScenario | undefined {
	const found = findScenario(wanted);
	return found && { id: found.scenario.id, title: found.scenario.title, tree: found.tree.title };
}
