/**
 * Measures the site against its peers, side by side in one run: npm run bench
 * Prints a table and writes bench-results.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { env, exit, version } from 'node:process';
import { writeTable } from './rows.js';

const root = resolve(import.meta.dirname, '../..');

// npm writes that file last.
if (!existsSync(join(import.meta.dirname, 'node_modules/.package-lock.json'))) {
	// Mermaid asks for a newer Node than we do, but for its command line alone: it runs in the page.
	run('npm', [
		'ci',
		'--prefix',
		import.meta.dirname,
		'--no-audit',
		'--no-fund',
		'--loglevel=error'
	]);
}
run('node', ['scripts/browser.js']);
run('npx', ['vite', 'build', '--logLevel', 'error'], { BASE_PATH: '' });

const began = new Date();
// Its packages are there only now.
const { measureAll } = await import('./measure.js');
const rows = await measureAll(root);
const machine = {
	cores: cpus().length,
	model: cpus()[0].model,
	node: version,
	// Above the number of cores, something else ran as well.
	load: loadavg()[0]
};
const results = { date: began.toISOString(), machine, rows };
writeFileSync(join(root, 'bench-results.json'), `${JSON.stringify(results, null, '\t')}\n`);
console.log(writeTable(rows));

function run(command, args, more = {}) {
	const { status } = spawnSync(command, args, {
		cwd: root,
		env: { ...env, ...more },
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) exit(1);
}
