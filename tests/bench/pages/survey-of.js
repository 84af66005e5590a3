/** A tree of the public data as the JSON of a SurveyJS form. */
import { nodesInOrder, waysOf } from '../paths.js';

/**
 * Each node is a page, shown where one of the ways that lead to it was taken. A number is asked by its
 * branches, as our page offers them too.
 */
export function surveyOf(tree) {
	const ways = Object.entries(tree.nodes).flatMap(([from, node]) =>
		waysOf(node).map(({ id, to }) => ({ to, taken: `{${from}} = '${id}'` }))
	);
	const pages = nodesInOrder(tree).map((id) => ({
		name: `page-${id}`,
		...(id !== tree.start && {
			visibleIf: ways
				.filter(({ to }) => to === id)
				.map(({ taken }) => taken)
				.join(' or ')
		}),
		...(tree.nodes[id].kind === 'question'
			? askedPage(id, tree.nodes[id])
			: outcomePage(id, tree.nodes[id]))
	}));
	return {
		pages,
		autoAdvanceEnabled: true,
		autoAdvanceAllowComplete: false,
		// A page is shown by the answers on the path alone.
		clearInvisibleValues: 'onHidden'
	};
}

function askedPage(id, node) {
	const choices = waysOf(node).map(({ id, label, gloss }) => ({
		value: id,
		text: gloss ? `${label} – ${gloss}` : label
	}));
	const description = node.why;
	return {
		title: node.ask,
		description,
		elements: [{ type: 'radiogroup', name: id, titleLocation: 'hidden', isRequired: true, choices }]
	};
}

function outcomePage(id, { title, because }) {
	return { title, elements: [{ type: 'html', name: `outcome-${id}`, html: because }] };
}
