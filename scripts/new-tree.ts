/**
 * Makes a tree that passes every check, to be filled: npm run new:tree <id>
 * Prints what it made and what is left to do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { families } from '#trees/candidates/index.ts';
import { planned } from '#trees/planned.ts';
import { treeFiles } from './new-tree-files.ts';

const id = process.argv[3] ?? '';
const folder = `trees/${id}`;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
	stop(`"${id}" is no tree id. Give lower-case words joined by hyphens: npm run new:tree load-balancer`);
} else if (existsSync(folder)) {
	stop(`${folder} is there already. Choose another id, or edit that tree.`);
} else {
	const current = families.flatMap((f) => f.candidates).filter(({ status }) => status.kind === 'current');
	const [first, second] = current.map((candidate) => candidate.id);
	const month = new Date().toISOString().slice(0, 7);
	const files = treeFiles({ id, title: planned[id], month, candidates: [first!, second!] });
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}/${name}`, text);
	register();
	unplan();
	console.log(`Made ${folder}/: ${Object.keys(files).join(', ')}; registered it in trees/index.ts.

Left to do:
- candidates: make the ones it weighs under trees/candidates/<family>/, and register a new family in trees/candidates/index.ts
- machine.ts: the routing; questions.ts and outcomes.ts: its words
- scenarios.ts: one for each outcome at least, twelve for a flagship
- tree.ts: title, summary, audience, subject
- npm run check:trees says what is wrong; npm test walks every path`);
}

function stop(message: string): void {
	console.error(message);
	process.exitCode = 1;
}

/** Adds the import and the entry, at the end of the order on screen. */
function register(): void {
	const path = 'trees/index.ts';
	const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const text = readFileSync(path, 'utf8')
		.replace(/\n\nexport const/, `\nimport { tree as ${name} } from './${id}/tree.ts';\n\nexport const`)
		.replace(/\];\n$/, `, ${name}];\n`);
	writeFileSync(path, text);
}

/** A tree that is made is no longer to come. */
function unplan(): void {
	const path = 'trees/planned.ts';
	const line = new RegExp(`^\\t'?${id}'?: .*\\n`, 'm');
	writeFileSync(path, readFileSync(path, 'utf8').replace(line, ''));
}
