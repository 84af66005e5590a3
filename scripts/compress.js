// Writes .br and .gz beside each text file of build/; part of npm run build.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';

const root = resolve(import.meta.dirname, '../build');
const ways = { br: promisify(brotliCompress), gz: promisify(gzip) };

const files = readdirSync(root, { recursive: true })
	.filter((name) => /\.(html|js|json|css|svg|xml|txt|mmd|webmanifest)$/.test(name))
	.values();

// A few at a time: the adapter opens all at once, which is more files than systems allow.
await Promise.all(
	Array.from({ length: 2 * availableParallelism() }, async () => {
		for (const name of files) {
			const file = join(root, name);
			const content = await readFile(file);
			for (const [suffix, compress] of Object.entries(ways))
				await writeFile(`${file}.${suffix}`, await compress(content));
		}
	})
);
