// Runs deploy/nginx.conf with a real nginx and asks it for what a browser asks for: npm run test:nginx
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startNginx } from './start-nginx.js';

const folder = mkdtempSync(join(tmpdir(), 'crossroads-site-'));
const root = join(folder, 'site');
// nginx drops its rights, and must still read this.
chmodSync(folder, 0o755);

const page = '<!doctype html><title>A page</title>'.padEnd(2000, ' ');
const files = {
	'index.html': page,
	'404.html': page,
	'trees.html': page,
	'trees/messaging.html': page,
	'trees/messaging/queue.html': page,
	'embed/trees/messaging/queue.html': page,
	'api/trees.json': '[]',
	'api/trees/messaging.mmd': 'flowchart LR',
	'llms.txt': '# Crossroads',
	'manifest.webmanifest': '{}',
	'service-worker.js': '//',
	'_app/immutable/entry/start.abc.js': 'let a;'.padEnd(2000, ' ')
};
for (const [name, text] of Object.entries(files)) {
	mkdirSync(dirname(join(root, name)), { recursive: true });
	writeFileSync(join(root, name), text);
	writeFileSync(join(root, `${name}.gz`), gzipSync(text));
	writeFileSync(join(root, `${name}.br`), brotliCompressSync(text));
}

const { port, brotli, stop } = await startNginx(root);
let failed = 0;
try {
	await asksForAll();
} finally {
	await stop();
	rmSync(folder, { recursive: true, force: true });
}
console.log(failed === 0 ? 'nginx serves the site as it should' : `${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function asksForAll() {
	const none = "frame-ancestors 'none'";
	await holds('a page', '/trees/messaging/queue', {
		status: 200,
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-cache',
		'content-security-policy': none,
		'x-frame-options': 'DENY',
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'access-control-allow-origin': undefined
	});
	await holds('the home page', '/', { status: 200, 'cache-control': 'no-cache' });
	await holds('a page that has a folder beside it', '/trees', { status: 200 });
	await holds('an embedded page', '/embed/trees/messaging/queue?a=b', {
		status: 200,
		'content-security-policy': 'frame-ancestors *',
		'x-frame-options': undefined
	});
	for (const path of ['/embed/../trees/messaging', '/trees/embed/', '/embed/nothing'])
		await holds(`no frame for ${path}`, path, { 'content-security-policy': none });
	await holds('a page that is not there', '/trees/nothing', {
		status: 404,
		'content-type': 'text/html; charset=utf-8',
		'cache-control': 'no-cache',
		'content-security-policy': none
	});
	await holds('a hashed file', '/_app/immutable/entry/start.abc.js', {
		status: 200,
		'cache-control': 'public, max-age=31536000, immutable'
	});
	await holds('a hashed file that is not there', '/_app/immutable/entry/old.js', {
		status: 404,
		'cache-control': 'no-cache'
	});
	await holds('the service worker', '/service-worker.js', {
		status: 200,
		'cache-control': 'no-cache'
	});
	for (const path of ['/api/trees.json', '/api/trees/messaging.mmd', '/llms.txt'])
		await holds(`${path} from elsewhere`, path, {
			status: 200,
			'access-control-allow-origin': '*'
		});
	await holds('Mermaid', '/api/trees/messaging.mmd', {
		'content-type': 'text/vnd.mermaid; charset=utf-8'
	});
	await holds('the manifest', '/manifest.webmanifest', {
		'content-type': 'application/manifest+json'
	});
	await holds(
		'gzip',
		'/trees',
		{ 'content-encoding': 'gzip', vary: 'Accept-Encoding' },
		{ 'accept-encoding': 'gzip' }
	);
	if (brotli)
		await holds(
			'Brotli',
			'/trees',
			{ 'content-encoding': 'br' },
			{ 'accept-encoding': 'gzip, br' }
		);
	else console.log('–  Brotli: this nginx has no ngx_http_brotli_static_module');
	const { headers } = await ask('/trees');
	await holds(
		'a page that has not changed',
		'/trees',
		{ status: 304 },
		{ 'if-none-match': headers.etag }
	);
	await leads('/trees/messaging.html?a=b', '/trees/messaging?a=b');
	await leads('/index.html', '/');
	await leads('/trees/messaging/', '/trees/messaging');
	await leads('//evil.example/', '/evil.example');
	for (const path of [
		'//evil.example/x.html',
		'/\\evil.example/',
		'/%5Cevil.example/',
		'/%0d%0aSet-Cookie:a=b/',
		'/a%0d%0aSet-Cookie:a=b/'
	])
		await holds(`no way out by ${JSON.stringify(path)}`, path, {
			location: undefined,
			'set-cookie': undefined
		});
	await holds('nothing outside the folder', '/..%2f..%2fetc/passwd', { status: 400 });
	await holds('nothing is written', '/api/trees.json', { status: 405 }, {}, 'POST');
}

/** Asks for a path and says whether the answer has these headers. */
async function holds(what, path, wanted, headers, method) {
	const answer = await ask(path, headers, method);
	const seen = { status: answer.status, ...answer.headers };
	const wrong = Object.entries(wanted).filter(([name, value]) => seen[name] !== value);
	if (wrong.length > 0) failed++;
	const told = wrong.map(([name, value]) => `${name} is ${seen[name]}, not ${value}`);
	console.log(`${wrong.length > 0 ? '×' : '✓'}  ${[what, ...told].join('; ')}`);
}

function leads(path, location) {
	return holds(`${path} leads to ${location}`, path, { status: 301, location });
}

/** As it is written: fetch would tidy the path. */
function ask(path, headers = {}, method = 'GET') {
	return new Promise((done, fail) => {
		const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
			response.resume();
			done({ status: response.statusCode, headers: response.headers });
		});
		asked.on('error', fail).end();
	});
}
