/**
 * Finds the line on which a fault really stands. A tree's words may be split over several files and
 * shared between them, so the parsed source is searched: for the faulty text itself first, else for the
 * properties that lead to its place.
 */
import ts from 'typescript';
import type { Fault } from '#lib/check/fault.ts';

/** Texts of files by their paths from the project's root. */
export type Files = ReadonlyMap<string, string>;

/** The faults, each with the file and line on which it stands, as far as that can be found. */
export function locateFaults(faults: readonly Fault[], files: Files): Fault[] {
	const parsed = new Map<string, ts.SourceFile>();
	const parse = (path: string) => {
		const text = files.get(path) ?? '';
		const source =
			parsed.get(path) ?? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
		parsed.set(path, source);
		return source;
	};
	return faults.map((fault) => ({ ...fault, ...locate(fault, [...files.keys()], parse) }));
}

type Located = Pick<Fault, 'file' | 'line'>;
type Parse = (path: string) => ts.SourceFile;

function locate({ file, path = [], text }: Fault, files: readonly string[], parse: Parse): Located {
	const own = ownFiles(file, files);
	const place = bestMatch(own.map((one) => followPath(parse(one), path)));
	const written = text ? findWritten(text, place, ringsAround(file, own, files), parse) : undefined;
	if (written) return lineOf(written);
	return place ? lineOf(place.shown) : { file };
}

/** The faulty text: at its place, else where it stands once and so cannot be meant for something else. */
function findWritten(
	text: string,
	place: Match | undefined,
	rings: readonly (readonly string[])[],
	parse: Parse
): ts.Node | undefined {
	const [inPlace] = place ? findText(place.node, text) : [];
	if (inPlace) return inPlace;
	for (const ring of rings) {
		const found = ring.flatMap((one) => findText(parse(one), text));
		if (found.length > 0) return found.length === 1 ? found[0] : undefined;
	}
	return undefined;
}

/** A file and those of its folder: `outcomes.ts` with `outcomes/queues.ts`, `index.ts` with its neighbours. */
function ownFiles(file: string, files: readonly string[]): string[] {
	const folder = file.replace(/(\/index)?\.ts$/, '/');
	const inFolder = files.filter((one) => one !== file && one.startsWith(folder));
	return [...(files.includes(file) ? [file] : []), ...inFolder];
}

/** Where a text may stand that is not at its place: its own files, its tree's, the files of sources. */
function ringsAround(file: string, own: readonly string[], files: readonly string[]): string[][] {
	const [, folder = ''] = /^(trees\/[^/]+\/)/.exec(file) ?? [];
	const isTree = folder !== '' && !/^trees\/(candidates|dimensions)\//.test(folder);
	return [
		[...own],
		isTree ? files.filter((one) => one.startsWith(folder)) : [],
		files.filter((one) => /^trees\/candidates\/[^/]+\/sources\.ts$/.test(one))
	];
}

function lineOf(node: ts.Node): Located {
	const source = node.getSourceFile();
	const { line } = source.getLineAndCharacterOfPosition(node.getStart());
	return { file: source.fileName, line: line + 1 };
}

/** How far a path was followed in a file. */
interface Match {
	followed: number;
	/** How deep the first of its names lies: the place itself lies higher than what speaks of it. */
	depth: number;
	node: ts.Node;
	/** What stands on the line to be shown. */
	shown: ts.Node;
}

function bestMatch(matches: readonly (Match | undefined)[]): Match | undefined {
	return matches.reduce((best, match) => (isBetter(match, best) ? match : best), undefined);
}

function isBetter(match: Match | undefined, than: Match | undefined): boolean {
	if (!match || !than) return match !== undefined;
	if (match.followed !== than.followed) return match.followed > than.followed;
	return match.depth < than.depth;
}

/** Follows names of properties down from a node as far as they go; undefined where not even the first is there. */
function followPath(node: ts.Node, [name, ...rest]: readonly string[]): Match | undefined {
	if (name === undefined) return undefined;
	return bestMatch(
		findNamed(node, name).map(({ node: found, shown, depth }) => {
			const deeper = followPath(found, rest);
			if (!deeper) return { followed: 1, depth, node: found, shown };
			return { ...deeper, followed: 1 + deeper.followed, depth };
		})
	);
}

type Named = Omit<Match, 'followed'>;

/** Properties of that name below a node, and objects whose `id` it is. */
function findNamed(root: ts.Node, name: string): Named[] {
	const found: Named[] = [];
	const visit = (node: ts.Node, depth: number) => {
		const isProperty = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node);
		if (isProperty && nameOf(node) === name) found.push({ node, shown: node, depth });
		const id = ts.isObjectLiteralExpression(node) && idOf(node);
		if (id && textOf(id.initializer) === name) found.push({ node, shown: id, depth });
		const inner = ts.isObjectLiteralExpression(node) ? depth + 1 : depth;
		ts.forEachChild(node, (child) => visit(child, inner));
	};
	ts.forEachChild(root, (child) => visit(child, 0));
	return found;
}

function nameOf({ name }: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): string {
	return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
		? name.text
		: '';
}

function idOf(object: ts.ObjectLiteralExpression): ts.PropertyAssignment | undefined {
	return object.properties
		.filter((property) => ts.isPropertyAssignment(property))
		.find((property) => nameOf(property) === 'id');
}

/** Expressions below a node that are written as that text. */
function findText(root: ts.Node, text: string): ts.Node[] {
	const found: ts.Node[] = [];
	const visit = (node: ts.Node) => {
		if (isWrittenAs(node, text)) found.push(node);
		else ts.forEachChild(node, visit);
	};
	ts.forEachChild(root, visit);
	return found;
}

/** Shorter ends of an address could be the end of many. */
const tellingEnd = 8;

/** True for a literal or a sum of literals that is the text; of an address the end will do. */
function isWrittenAs(node: ts.Node, text: string): boolean {
	if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return false;
	const written = textOf(node);
	if (written === undefined) return false;
	if (written === text) return true;
	return text.startsWith('https://') && written.length >= tellingEnd && text.endsWith(written);
}

function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!isSum(node)) return undefined;
	const [left, right] = [textOf(node.left), textOf(node.right)];
	return left === undefined || right === undefined ? undefined : left + right;
}

function isSum(node: ts.Node): node is ts.BinaryExpression {
	return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}
