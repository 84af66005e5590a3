import type { Component } from 'svelte';
import type { SmallPlate } from '#lib/layout/small-plate.ts';
import type { Practice } from '#view/practice/bring.ts';
import type { PicturedNode } from '#lib/pictures/shown-picture.ts';
import type { Tree } from '#lib/tree/tree.ts';
import type { Walk } from '#lib/walk/walk.ts';

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
}>;
