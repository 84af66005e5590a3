import type { Subject } from '../tree/grammar.ts';

/** The colours of the light theme that previews use: those of src/view/look/look.css. */
export const light = {
	paper: '#f7f7f2',
	ink: '#191c1b',
	ink2: '#474d4a',
	rule: '#84897f',
	accent: '#a3154a'
} as const;

/** Each subject's hue in the light theme. */
export const hues: Readonly<Record<Subject, string>> = {
	compute: '#8a5a12',
	storage: '#3f6b2a',
	messaging: '#1f6673',
	delivery: '#7a4a86',
	data: '#34589a',
	network: '#5b5f1e',
	security: '#8c4a2f',
	resilience: '#4c5866'
};
