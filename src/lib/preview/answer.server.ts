import { previewPng } from './draw-preview.server.ts';
import type { Preview } from './lay-out-preview.ts';

/** Answers with the picture. What comes `next` is begun meanwhile, since most of the drawing is done in other threads. */
export async function answerWithPreview(preview: Preview, next?: Preview): Promise<Response> {
	const png = previewPng(preview);
	// Where it fails, it fails again when it is asked for.
	if (next) previewPng(next).catch(() => {});
	return new Response(new Uint8Array(await png), { headers: { 'Content-Type': 'image/png' } });
}
