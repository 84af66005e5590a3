import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aiOptOutList, pollyIntro, pollyPricing, pollyQuotas, translateIntro } from './sources.ts';

export const candidate = defineCandidate({
	id: 'polly',
	name: 'Amazon Polly',
	short: 'Polly',
	summary: 'Reads text aloud, in many languages and voices, as a stream or a file.',
	alias: [
		'text to speech',
		'TTS',
		'speech synthesis',
		'read aloud',
		'voice over',
		'neural voice',
		'SSML',
		'audio book'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['text'], pollyIntro, '2026-11'),
		'ai-gives': read('spoken words', pollyIntro, '2026-11'),
		'trained-first': read('no', pollyIntro, '2026-11'),
		'own-data-does': read('says how words are spoken, by lexicons', pollyQuotas, '2026-11'),
		cannot: read('speak for more than 10 minutes in one direct call', pollyQuotas, '2026-11'),
		'answers-as': read(['as a stream', 'by a job'], pollyQuotas, '2026-11'),
		'input-most': read(
			'3,000 billed characters directly; 100,000 by a job',
			pollyQuotas,
			'2026-11',
			'marks of SSML aren’t counted'
		),
		'piece-price': read(
			{ from: 4, to: 100 },
			pollyPricing,
			'2026-10',
			'worked out: standard to long-form voices; neural 16, generative 30'
		),
		'billed-for': read('characters spoken', pollyIntro, '2026-11'),
		'paid-idle': read('nothing', pollyIntro, '2026-11'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('how names are spoken, and keeping files', pollyIntro, '2026-11'),
		'goes-with': read('Translate, before it speaks', translateIntro, '2026-11'),
		'first-step': read('a call with a text', pollyIntro, '2026-11'),
		'operated-by': read('AWS', pollyIntro, '2026-11')
	}
});
