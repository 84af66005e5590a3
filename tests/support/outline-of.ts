/** A Markdown document as other programs see it: what a parser of CommonMark finds in it. */
import type { Nodes, Root, RootContent } from 'mdast';

interface Outline {
	/** Each with its level: `## Considered Options`. */
	headings: readonly string[];
	/** The items of the first list under a heading, as plain text. */
	listUnder: (heading: string) => string[];
	/** The first paragraph under a heading, as plain text. */
	firstUnder: (heading: string) => string;
}

export function outlineOf({ children }: Root): Outline {
	const headings = children.filter((child) => child.type === 'heading');
	const under = (title: string): RootContent[] => {
		const at = children.findIndex((child) => child.type === 'heading' && textOf(child) === title);
		const rest = children.slice(at + 1);
		const end = rest.findIndex(({ type }) => type === 'heading');
		return at < 0 ? [] : rest.slice(0, end < 0 ? undefined : end);
	};
	return {
		headings: headings.map((heading) => `${'#'.repeat(heading.depth)} ${textOf(heading)}`),
		listUnder: (title) => {
			const list = under(title).find(({ type }) => type === 'list');
			return list && 'children' in list ? list.children.map(textOf) : [];
		},
		firstUnder: (title) => {
			const first = under(title).find(({ type }) => type === 'paragraph');
			return first ? textOf(first) : '';
		}
	};
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
