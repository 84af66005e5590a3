// Builds the site and serves it: npm start
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { env, execPath, exit } from 'node:process';
import { createSiteServer } from './serve.js';

const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
const build = spawnSync(execPath, [vite, 'build'], {
	cwd: join(import.meta.dirname, '..'),
	encoding: 'utf8'
});
if (build.status !== 0) {
	console.error(build.stdout + build.stderr);
	exit(1);
}

const server = createSiteServer();
let port = Number(env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	console.error(`PORT is "${env.PORT}". Give a number from 0 to 65535.`);
	exit(1);
}
server.on('listening', () => {
	console.log(`Crossroads is at http://127.0.0.1:${port}${env.BASE_PATH ?? ''}/`);
});
server.on('error', (error) => {
	if (error.code !== 'EADDRINUSE') throw error;
	server.listen(++port, '127.0.0.1');
});
server.listen(port, '127.0.0.1');
