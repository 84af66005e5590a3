/** Every decision by subject, those to come included, as the home page and `/trees` list them. */
import { planned, trees } from '#trees/index.ts';
import { candidates } from '#trees/candidates/index.ts';
import { silhouetteOf, type PlateSilhouette } from '../diagram/silhouette.ts';
import { subjects, type Subject } from '../tree/grammar.ts';
import { writeStatus } from '../tree/status.ts';
import { authoredTree, treeById, typeset } from './registry.server.ts';
import { plateOf } from './tree-data.server.ts';

export interface ListedDecision {
	/** Absent where it is still to come. */
	id?: string;
	title: string;
	/** What is weighed; absent where it is still to come. */
	summary?: string;
	/** True for a decision in full depth. */
	deep: boolean;
}

export interface DecisionSubject {
	subject: Subject;
	name: string;
	/** How many are ready. */
	ready: number;
	/** The deep ones first, those to come last. */
	decisions: readonly ListedDecision[];
}

/** Every decision by subject. */
export function decisionIndex(): DecisionSubject[] {
	const listed = Object.entries(subjects).map(([subject, name]) => {
		const live = trees
			.filter((tree) => tree.subject === subject)
			.toSorted((a, b) => Number(b.flagship ?? false) - Number(a.flagship ?? false))
			.map(({ machine, title, summary, flagship }) => {
				return { id: machine.id, title, summary, deep: flagship ?? false };
			});
		const coming = Object.values(planned)
			.filter((tree) => tree.subject === subject)
			.map(({ title }) => ({ title, deep: false }));
		const decisions = [...live, ...coming];
		return { subject: subject as Subject, name, ready: live.length, decisions };
	});
	return typeset(listed.filter(({ decisions }) => decisions.length > 0));
}

export interface DeepDecision {
	id: string;
	title: string;
	subject: Subject;
	questions: number;
	recommendations: number;
	silhouette: PlateSilhouette;
}

/** The decisions in full depth, each with the outline of its diagram. */
export function deepDecisions(): DeepDecision[] {
	const deep = trees.filter(({ flagship }) => flagship).map(({ machine }) => treeById(machine.id));
	return deep.map(({ id, title, subject, nodes }) => {
		const kinds = [...nodes.values()].map(({ kind }) => kind);
		return {
			id,
			title,
			subject,
			questions: kinds.filter((kind) => kind === 'question').length,
			recommendations: kinds.filter((kind) => kind === 'outcome').length,
			silhouette: silhouetteOf(plateOf(id))
		};
	});
}

export interface OptionSubject {
	subject: Subject;
	name: string;
	options: readonly {
		id: string;
		name: string;
		summary: string;
		/** Absent where it is current. */
		status?: string;
		/** Names of the decisions that weigh it. */
		weighedIn: readonly string[];
	}[];
}

/** Every option by subject, in the order of their names. */
export function optionIndex(): OptionSubject[] {
	const listed = Object.entries(subjects).map(([subject, name]) => ({
		subject: subject as Subject,
		name,
		options: candidates
			.filter(({ topic }) => topic === subject)
			.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
			.map(({ id, name, summary, status }) => {
				const weighing = trees.filter(({ table }) => table.candidates.includes(id));
				const weighedIn = weighing.map(({ machine }) => authoredTree(machine.id).name);
				const told = status.kind !== 'current' && { status: writeStatus(status) };
				return { id, name, summary, ...told, weighedIn };
			})
	}));
	return typeset(listed.filter(({ options }) => options.length > 0));
}
