/**
 * Makes a candidate that passes every check, to be filled: npm run new:candidate <id> [topic]
 * Prints what it made and what is left to do.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { subjects, type Subject } from '#lib/tree/grammar.ts';
import { candidates } from '#trees/candidates/index.ts';
import { candidateFile } from './new-candidate-file.ts';
import { writeFormatted } from './write-formatted.ts';

const [id = '', topic = 'compute'] = process.argv.slice(3);
const topics = Object.keys(subjects);
const known = candidates.find((candidate) => candidate.id === id);
const folder = `trees/candidates/${topic}`;
const registry = 'trees/candidates/index.ts';

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
	stop(
		`"${id}" is no candidate id. Give lower-case words joined by hyphens: npm run new:candidate sqs-fifo messaging`
	);
} else if (!topics.includes(topic)) {
	stop(`"${topic}" is no topic. Name one of ${topics.join(', ')}.`);
} else if (known) {
	stop(
		`trees/candidates/${known.topic}/${id}.ts is there already: one candidate serves all trees.`
	);
} else {
	const path = `${folder}/${id}.ts`;
	const sources = `trees/candidates/${topic}/sources.ts`;
	mkdirSync(folder, { recursive: true });
	await writeFormatted(path, candidateFile(id, topic as Subject));
	await register();
	console.log(`Made ${path}; registered it in ${registry}.

Left to do:
- name, short (at most 22 characters), summary, alias: what people call it and search for
- facts: read(value, page, 'YYYY-MM', 'note'), one for each dimension that applies; the rows of its tables first
- ${sources}: the pages they were read on${existsSync(sources) ? '' : ', a new file'}
- status, where it is renamed, closed or ending; variants, where values differ by platform or mode
- the table of the trees that weigh it, and an outcome that recommends it or a reason under kept
- npm run check:trees says what is wrong`);
}

/** Adds the import and the entry, at the end. */
async function register(): Promise<void> {
	// The suffix keeps the name clear of words that JavaScript reserves.
	const name = `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Option`;
	const text = readFileSync(registry, 'utf8')
		.replace(
			'\n\nexport const',
			`\nimport { candidate as ${name} } from './${topic}/${id}.ts';\n\nexport const`
		)
		.replace(/\n\];\n$/, `,\n${name}\n];\n`);
	await writeFormatted(registry, text);
}

function stop(message: string): void {
	console.error(message);
	process.exitCode = 1;
}
