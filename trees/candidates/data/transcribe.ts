import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	transcribeIntro,
	transcribeLanguages,
	transcribePricing,
	transcribeQuotas,
	transcribeWorks,
	translateIntro
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'transcribe',
	name: 'Amazon Transcribe',
	short: 'Transcribe',
	summary: 'Turns speech into text, live or from files, with times, speakers and confidence.',
	alias: [
		'speech to text',
		'speech recognition',
		'ASR',
		'transcription',
		'subtitles',
		'captions',
		'call analytics',
		'Transcribe Medical',
		'HealthScribe',
		'dictation'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['speech'], transcribeIntro, '2026-11', 'also the sound of a video'),
		'ai-gives': read('text with times and confidence', transcribeWorks, '2026-11'),
		'trained-first': read('no', transcribeIntro, '2026-11'),
		'own-data-does': read(
			'teaches words of your trade',
			transcribeIntro,
			'2026-11',
			'vocabularies and language models'
		),
		cannot: read('put what was said into another language', translateIntro, '2026-11'),
		'answers-as': read(['as a stream', 'by a job'], transcribeIntro, '2026-11'),
		'input-most': read(
			'a file of 2 GB and 8 hours',
			transcribeQuotas,
			'2026-11',
			'analysed calls 4 hours and 500 MB, medical notes less'
		),
		'reads-languages': read(
			'many in files, fewer live',
			transcribeLanguages,
			'2026-11',
			'personal data is blacked out in few of them, in British English only live'
		),
		'streams-at-once': read(25, transcribeQuotas, '2026-11', 'by default'),
		'piece-price': read(24, transcribePricing, '2026-11', 'worked out: a minute, standard'),
		'billed-for': read(
			'seconds of speech',
			transcribeIntro,
			'2026-11',
			'15 at least for each request'
		),
		'paid-idle': read('nothing', transcribeIntro, '2026-11'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('names and words it doesn’t know', transcribeIntro, '2026-11'),
		'goes-with': read('Translate, for captions in other languages', translateIntro, '2026-11'),
		'first-step': read('a file in S3, or a stream', transcribeIntro, '2026-11'),
		'operated-by': read('AWS', transcribeIntro, '2026-11')
	}
});
