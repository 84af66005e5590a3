import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aiOptOutList, translateIntro, translatePricing, translateQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'translate',
	name: 'Amazon Translate',
	short: 'Translate',
	summary: 'Puts text into another language, at once or in jobs over many documents.',
	alias: [
		'machine translation',
		'translation',
		'localisation',
		'multilingual',
		'custom terminology',
		'parallel data'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['text'], translateIntro, '2026-11'),
		'ai-gives': read('the text in another language', translateIntro, '2026-11'),
		'trained-first': read('no', translateIntro, '2026-11'),
		'own-data-does': read(
			'fixes terms, and shows how you translate',
			translateQuotas,
			'2026-11',
			'terminology and parallel data'
		),
		cannot: read('work from speech or pictures of text', translateIntro, '2026-11'),
		'answers-as': read(['at once', 'by a job'], translateQuotas, '2026-11'),
		'input-most': read(
			'10,000 bytes of text at once; 1 MB of text in a document by a job',
			translateQuotas,
			'2026-11',
			'a whole document at once: 100,000 bytes'
		),
		'piece-price': read(15, translatePricing, '2026-11', 'worked out: standard translation'),
		'billed-for': read('characters sent', translatePricing, '2026-11'),
		'paid-idle': read('nothing', translateIntro, '2026-11', 'no minimum'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('terms that must be right', translateQuotas, '2026-11'),
		'goes-with': read('Transcribe before it, Polly after it', translateIntro, '2026-11'),
		'first-step': read('a call with a text', translateIntro, '2026-11'),
		'operated-by': read('AWS', translateIntro, '2026-11')
	}
});
