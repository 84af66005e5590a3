// Serves build/ as the shipped nginx would: [PORT=4173] [BASE_PATH=/docs] node scripts/serve.js
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { argv, env } from 'node:process';
import { fileURLToPath } from 'node:url';

const root = resolve(import.meta.dirname, '../build');
const base = env.BASE_PATH ?? '';
const types = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.mmd': 'text/vnd.mermaid; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'text/xml; charset=utf-8'
};

export function createSiteServer() {
	return createServer((request, response) => {
		answer(request, response).catch((error) => {
			console.error(error);
			response.writeHead(500).end();
		});
	});
}

async function answer({ method, url, headers }, response) {
	if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405).end();
	if (!url.startsWith('/')) return response.writeHead(400).end();
	const [, path, query] = /^([^?]*)(.*)$/s.exec(url);
	// Browsers read "//evil" and "/\evil" as another host.
	const clean = path.replace(/[\\/]+/g, '/');
	if (clean.endsWith('/') && clean !== '/' && clean !== `${base}/`) {
		return response.writeHead(301, { location: clean.slice(0, -1) + query }).end();
	}
	const bare = /^(.*?)(?:\/index)?\.html$/.exec(clean);
	if (bare) return response.writeHead(301, { location: (bare[1] || '/') + query }).end();
	const found = await findFile(clean);
	const file = found ?? join(root, '404.html');
	const [encoding, suffix] = await chooseEncoding(file, headers['accept-encoding'] ?? '');
	const body = await readFile(file + suffix);
	response.writeHead(found ? 200 : 404, {
		'content-type': types[extname(file)] ?? 'application/octet-stream',
		'content-length': body.length,
		'cache-control':
			clean.startsWith(`${base}/_app/immutable/`) && found
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
		vary: 'accept-encoding',
		...(clean.startsWith(`${base}/api/`) && { 'access-control-allow-origin': '*' }),
		...(encoding && { 'content-encoding': encoding })
	});
	response.end(method === 'HEAD' ? undefined : body);
}

/** The file of a path, or undefined where the path leads nowhere or out of build/. */
async function findFile(path) {
	if (path !== base && !path.startsWith(`${base}/`)) return undefined;
	let file;
	try {
		file = join(root, decodeURIComponent(path.slice(base.length)));
	} catch {
		return undefined;
	}
	for (const name of [file, `${file}.html`, join(file, 'index.html')]) {
		if (name.startsWith(root + sep) && (await isFile(name))) return name;
	}
	return undefined;
}

async function chooseEncoding(file, accepted) {
	for (const [encoding, suffix] of [
		['br', '.br'],
		['gzip', '.gz']
	]) {
		const wanted = new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
		if (wanted && (await isFile(file + suffix))) return [encoding, suffix];
	}
	return [undefined, ''];
}

async function isFile(name) {
	// A NUL byte in the name throws too.
	const found = await stat(name).catch(() => undefined);
	return found?.isFile() ?? false;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
	const port = Number(env.PORT ?? 4173);
	createSiteServer().listen(port, '127.0.0.1', () => {
		console.log(`http://127.0.0.1:${port}${base}/`);
	});
}
