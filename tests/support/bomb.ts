/** A link of a few hundred kilobytes that unfolds into hundreds of megabytes. */
import { once } from 'node:events';
import { createDeflateRaw } from 'node:zlib';

const MiB = 2 ** 20;

/** A fragment that unfolds into 285 MiB of spaces. */
export async function makeBomb(): Promise<string> {
	const deflate = createDeflateRaw({ level: 9 });
	const parts: Buffer[] = [];
	deflate.on('data', (part: Buffer) => parts.push(part));
	const spaces = Buffer.alloc(MiB, ' ');
	for (let i = 0; i < 285; i++) if (!deflate.write(spaces)) await once(deflate, 'drain');
	deflate.end();
	await once(deflate, 'end');
	return `#n=1${Buffer.concat(parts).toString('base64url')}`;
}
