// Runs deploy/nginx.conf with a real nginx.
import { execFileSync, spawn } from 'node:child_process';
import {
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Serves a folder as the shipped configuration has it. Gives the address, whether this nginx knows
 * Brotli, and how to stop it. Ends the script where there is no nginx.
 */
export async function startNginx(root) {
	const built = describeNginx();
	const folder = mkdtempSync(join(tmpdir(), 'crossroads-nginx-'));
	// nginx drops its rights, and must still read this.
	chmodSync(folder, 0o755);
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
	const stop = async () => {
		nginx.kill();
		if (nginx.exitCode === null) await once(nginx, 'exit');
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 50 && nginx.exitCode === null; tries++) {
		try {
			await fetch(`http://127.0.0.1:${port}/`);
			return { port, brotli: built.brotli !== undefined, stop };
		} catch {
			await setTimeout(100);
		}
	}
	await stop();
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
