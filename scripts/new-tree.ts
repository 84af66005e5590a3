/**
 * Makes a tree that passes every check, to be filled: npm run new:tree <id>
 * Prints what it made and what is left to do.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { candidates } from '#trees/candidates/index.ts';
import { planned, trees } from '#trees/index.ts';
import { borrowTable, registerTree, treeFiles } from './new-tree-files.ts';
import { writeFormatted } from './write-formatted.ts';

const id = process.argv[3] ?? '';
const folder = `trees/${id}`;
const registry = 'trees/index.ts';

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
	stop(
		`"${id}" is no tree id. Give lower-case words joined by hyphens: npm run new:tree load-balancer`
	);
} else if (existsSync(folder)) {
	stop(`${folder} is there already. Choose another id, or edit that tree.`);
} else {
	const { title, subject } = planned[id] ?? {};
	const month = new Date().toISOString().slice(0, 7);
	const borrowed = borrowTable(trees, candidates);
	const files = treeFiles({ id, title, subject, month, borrowed });
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) await writeFormatted(`${folder}/${name}`, text);
	await writeFormatted(registry, registerTree(readFileSync(registry, 'utf8'), id));
	console.log(`Made ${folder}/: ${Object.keys(files).join(', ')}; registered it in ${registry}.

Left to do:
- candidates: npm run new:candidate <id> <topic> for each one it weighs that is not there yet
- machine.ts: the routing; questions.ts and outcomes.ts: its words
- table.ts: its columns and rows; a dimension that is missing goes to trees/dimensions/<topic>.ts
- scenarios.ts: one for each outcome at least, twelve for a flagship
- tree.ts: title, summary, audience, subject
- npm run check:trees says what is wrong; npm test walks every path`);
}

function stop(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
