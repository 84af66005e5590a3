/**
 * Makes a tree that passes every check, to be filled: npm run new:tree <id>
 * Prints what it made and what is left to do.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { families } from '#trees/candidates/index.ts';
import { planned } from '#trees/planned.ts';
import { treeFiles } from './new-tree-files.ts';

const id = process.argv[3] ?? '';
const folder = `trees/${id}`;

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
	stop(
		`"${id}" is no tree id. Give lower-case words joined by hyphens: npm run new:tree load-balancer`
	);
} else if (existsSync(folder)) {
	stop(`${folder} is there already. Choose another id, or edit that tree.`);
} else {
	const current = families
		.flatMap((f) => f.candidates)
		.filter(({ status }) => status.kind === 'current');
	const [first, second] = current.map((candidate) => candidate.id);
	const month = new Date().toISOString().slice(0, 7);
	const files = treeFiles({ id, title: planned[id], month, candidates: [first!, second!] });
	mkdirSync(folder);
	for (const [name, text] of Object.entries(files)) await write(`${folder}/${name}`, text);
	await register();
	await unplan();
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
async function register(): Promise<void> {
	const path = 'trees/index.ts';
	// The suffix keeps the name clear of words that JavaScript reserves.
	const name = `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Tree`;
	const text = readFileSync(path, 'utf8')
		.replace(
			/\n\nexport const/,
			`\nimport { tree as ${name} } from './${id}/tree.ts';\n\nexport const`
		)
		.replace(/\];\n$/, `, ${name}];\n`);
	await write(path, text);
}

/** A tree that is made is no longer to come. */
async function unplan(): Promise<void> {
	const path = 'trees/planned.ts';
	const line = new RegExp(`^\\t'?${id}'?: .*\\n`, 'm');
	await write(path, readFileSync(path, 'utf8').replace(line, ''));
}

/** Writes a file as Prettier would have it. */
async function write(path: string, text: string): Promise<void> {
	writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
