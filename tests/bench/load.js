/**
 * Load on loopback: the built site behind a real nginx with the shipped configuration, asked by a
 * hundred clients at once for what a walk asks for. node tests/bench/load.js, after npm run build and a bench.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { exit } from 'node:process';
import autocannon from 'autocannon';
import { startNginx } from '../../scripts/start-nginx.js';

const build = resolve(import.meta.dirname, '../../build');
if (!existsSync(join(build, 'index.html.br'))) {
	console.error('There is no build with compressed files. Run npm run build first.');
	exit(1);
}
const trees = JSON.parse(readFileSync(join(build, 'api/trees.json'), 'utf8'));
const { id, start } = trees.reduce((a, b) => (b.questions > a.questions ? b : a));
const kept = JSON.parse(readFileSync(join(build, `_app/kept/${id}.json`), 'utf8'));
const paths = {
	'home page': '/',
	'question page': `/trees/${id}/${start}`,
	'prose of a node': `/${kept.find((path) => path === `trees/${id}/${start}.json`)}`,
	'a tree’s script': `/${kept.find((path) => path.endsWith('.js'))}`,
	'page that is not there': '/trees/nothing'
};
const { port, stop } = await startNginx(build);
try {
	for (const [what, path] of Object.entries(paths)) {
		const { requests, latency, errors, timeouts, non2xx } = await autocannon({
			url: `http://127.0.0.1:${port}${path}`,
			connections: 100,
			duration: 10,
			headers: { 'accept-encoding': 'gzip, br' }
		});
		console.log(
			`${what}: ${Math.round(requests.average)} a second, ` +
				`half within ${latency.p50} ms, 99 % within ${latency.p99} ms, ${errors + timeouts} errors, ${non2xx} not found`
		);
	}
} finally {
	await stop();
}
