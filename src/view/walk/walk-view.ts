import type { Component, Snippet } from 'svelte';
import type { SmallPlate } from '#lib/layout/small-plate.ts';
import type { Practice } from '#view/practice/bring.ts';
import type { PicturedNode } from '#lib/pictures/shown-picture.ts';
import type { Measures } from '#lib/tree/grammar.ts';
import type { NumberInput, Question, Tree } from '#lib/tree/tree.ts';
import type { Walk } from '#lib/walk/walk.ts';

/** The form of a question that takes a number. */
export type NumberFormView = Component<{
	question: Question;
	input: NumberInput;
	walk: Walk;
	measures: Measures;
}>;

/** Draws a node with the walk that leads to it. */
export type WalkView = Component<{
	tree: Tree;
	plate: SmallPlate;
	node: PicturedNode;
	walk: Walk;
	/** False in the static page and while it hydrates: there the answers are not known. */
	replayed: boolean;
	/** The scenario being practised. */
	practice: Practice | undefined;
	/** Markup of the node's pictures, where the page was built. */
	stills: readonly string[] | undefined;
	/** The second walk of the link beside this one, where there is one. */
	beside: Snippet;
	/** Comes with a question that takes a number. */
	NumberForm: NumberFormView | undefined;
}>;
