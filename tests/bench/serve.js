/** Serves a folder, all of its texts compressed by brotli as the shipped server has them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types = {
	'.css': 'text/css',
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.webmanifest': 'application/manifest+json'
};

/** Starts on a free port of this machine; each file is read and compressed once. */
export async function serveFolder(folder) {
	const files = new Map();
	const server = createServer(async ({ url }, response) => {
		const { pathname } = new URL(url, 'http://bench');
		if (!files.has(pathname)) files.set(pathname, readCompressed(folder, pathname));
		const file = await files.get(pathname);
		if (!file) return response.writeHead(404).end();
		// What is named by its hash may be kept; the rest is asked for anew.
		const keep = /\/(immutable|assets)\//.test(pathname);
		response.writeHead(200, {
			'content-type': file.type,
			'content-length': file.body.length,
			'cache-control': keep ? 'public, max-age=31536000, immutable' : 'no-cache',
			...(file.compressed && { 'content-encoding': 'br' })
		});
		response.end(file.body);
	});
	await new Promise((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${server.address().port}`,
		close: () => server.close()
	};
}

async function readCompressed(folder, pathname) {
	for (const name of [pathname, `${pathname}.html`, `${pathname}/index.html`]) {
		const content = await readFile(join(folder, decodeURIComponent(name))).catch(() => undefined);
		if (!content) continue;
		const type = types[extname(name)];
		if (!type) return { body: content, type: 'application/octet-stream', compressed: false };
		return { body: brotliCompressSync(content), type: `${type}; charset=utf-8`, compressed: true };
	}
	return undefined;
}
