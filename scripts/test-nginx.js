// Runs deploy/nginx.conf with a real nginx and asks it for what a browser asks for: npm run test:nginx
import { execFileSync, spawn } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const built = describeNginx();
const folder = mkdtempSync(join(tmpdir(), 'crossroads-nginx-'));
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

const port = await freePort();
const site = readFileSync(resolve('deploy/nginx.conf'), 'utf8')
	.replace('listen 80;', `listen 127.0.0.1:${port};`)
	.replace('listen [::]:80;', '')
	.replace('root /srv/crossroads;', `root ${root};`);
writeFileSync(join(folder, 'site.conf'), site);
copyFileSync(built.mimeTypes, join(folder, 'mime.types'));
if (built.brotli)
	copyFileSync(resolve('deploy/nginx-brotli.conf'), join(folder, 'crossroads-brotli.conf'));
writeFileSync(
	join(folder, 'nginx.conf'),
	`${built.brotli ? `load_module ${built.brotli};` : ''}
daemon off;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
	access_log off;
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `${of}_temp_path ${folder}/${of};`).join(' ')}
	include site.conf;
}
`
);

const nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
	stdio: 'inherit'
});
let failed = 0;
try {
	await untilItAnswers();
	await asksForAll();
} finally {
	nginx.kill();
	if (nginx.exitCode === null) await once(nginx, 'exit');
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
	if (built.brotli)
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

async function untilItAnswers() {
	for (let tries = 0; tries < 50; tries++) {
		if (nginx.exitCode !== null) break;
		try {
			return await ask('/');
		} catch {
			await setTimeout(100);
		}
	}
	throw new Error('nginx did not start; what it said stands above.');
}

function freePort() {
	return new Promise((done) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => done(port));
		});
	});
}

/** Where the nginx of this machine has its types and its Brotli module. Ends the script where there is no nginx. */
function describeNginx() {
	let told;
	try {
		told = execFileSync('sh', ['-c', 'nginx -V 2>&1'], { encoding: 'utf8' });
	} catch {
		console.error(
			'No nginx is installed here. Install one (Debian: apt-get install nginx-light libnginx-mod-http-brotli-static) and run this again.'
		);
		process.exit(1);
	}
	const valueOf = (name) => new RegExp(`--${name}=(\\S+)`).exec(told)?.[1];
	const mimeTypes = join(dirname(valueOf('conf-path') ?? '/etc/nginx/nginx.conf'), 'mime.types');
	const brotli = join(
		valueOf('modules-path') ?? '/usr/lib/nginx/modules',
		'ngx_http_brotli_static_module.so'
	);
	return { mimeTypes, brotli: existsSync(brotli) ? brotli : undefined };
}
