/**
 * Notes in a link's fragment, `#n=…`, which browsers send to no server. After `n=` stands how
 * the rest is written: `0` plain, `1` compressed (RFC 1951); both are UTF-8 in base64url.
 */
import {
	holdsNotes,
	isEmpty,
	noNotes,
	notesPrefix as prefix,
	readNotes,
	writeNotes,
	type Notes
} from './notes.ts';

const form = /^#n=([01])([\w-]+)/;

/** What mail programs put in to keep lines short, and how quoted-printable writes `=`; none of it is base64url. */
const lineEnds = /^3D|%0[AD]|[=\r\n]/gi;

// A few kilobytes can be made to unfold into gigabytes; nobody types more than this.
const mostCharacters = 400_000;
const mostBytes = 1_000_000;

/** Bytes fed at once. Some browsers unfold all they are given before we can look: of this at most half a megabyte. */
const pieceBytes = 512;

/** The fragment that holds these notes, with its `#`; empty where there are none. */
export async function writeFragment(notes: Notes): Promise<string> {
	if (isEmpty(notes)) return '';
	const bytes = new TextEncoder().encode(writeNotes(notes));
	const plain = `${prefix}0${toBase64(bytes)}`;
	// Where a browser cannot compress, the link is longer and holds the same.
	const deflated = await run(() => new CompressionStream('deflate-raw'), bytes, Infinity).catch(
		() => undefined
	);
	const short = deflated && `${prefix}1${toBase64(deflated)}`;
	return short && short.length < plain.length ? short : plain;
}

/** Reads a fragment. Never fails; `broken` says that it held notes that we cannot read. */
export async function readFragment(hash: string): Promise<{ notes: Notes; broken: boolean }> {
	if (!holdsNotes(hash)) return { notes: noNotes, broken: false };
	// What follows the last character of ours was put there by a program that took it for text.
	const [, how, packed = ''] =
		form.exec(prefix + hash.slice(prefix.length).replace(lineEnds, '')) ?? [];
	if (!how || packed.length > mostCharacters) return { notes: noNotes, broken: true };
	try {
		const bytes = fromBase64(packed);
		const text =
			how === '0'
				? bytes
				: await run(() => new DecompressionStream('deflate-raw'), bytes, mostBytes);
		return readNotes(new TextDecoder('utf-8', { fatal: true }).decode(text));
	} catch {
		return { notes: noNotes, broken: true };
	}
}

interface ByteStream {
	readable: ReadableStream<Uint8Array<ArrayBuffer>>;
	writable: WritableStream<BufferSource>;
}

/** All that a stream makes of the bytes. @throws where they make no sense, or more than `most` comes out. */
async function run(
	open: () => ByteStream,
	bytes: Uint8Array<ArrayBuffer>,
	most: number
): Promise<Uint8Array<ArrayBuffer>> {
	const { readable, writable } = open();
	const writer = writable.getWriter();
	// A fault shows at the reader too; here it must not go unheard.
	const written = feed(writer, bytes);
	written.catch(() => undefined);
	const parts: Uint8Array<ArrayBuffer>[] = [];
	let length = 0;
	const reader = readable.getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		parts.push(next.value);
		length += next.value.length;
		if (length <= most) continue;
		// Both ends: what still waits to be fed is not wanted either.
		await Promise.allSettled([reader.cancel(), writer.abort()]);
		throw new RangeError('more than anybody types');
	}
	await written;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** Writes piece by piece, each once the one before is taken. */
async function feed(
	writer: WritableStreamDefaultWriter<BufferSource>,
	bytes: Uint8Array<ArrayBuffer>
): Promise<void> {
	for (let at = 0; at < bytes.length; at += pieceBytes)
		await writer.write(bytes.subarray(at, at + pieceBytes));
	await writer.close();
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	// In pieces: a function takes only so many arguments.
	for (let at = 0; at < bytes.length; at += 8192)
		text += String.fromCharCode(...bytes.subarray(at, at + 8192));
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
		letter.charCodeAt(0)
	);
}
