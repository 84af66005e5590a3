import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	comprehendChange,
	comprehendIntro,
	comprehendLanguages,
	comprehendPricing,
	comprehendQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'comprehend',
	name: 'Amazon Comprehend',
	short: 'Comprehend',
	summary:
		'Says what stands in a text: language, feelings, names, key phrases and personal data; trained on your examples, also your own categories.',
	alias: [
		'NLP',
		'natural language processing',
		'sentiment analysis',
		'entity recognition',
		'PII detection',
		'language detection',
		'text classification',
		'document classification',
		'Comprehend Medical',
		'topic modelling'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { ready: 'ready models', custom: 'custom models' } },
	facts: {
		'ai-takes': byVariant({
			ready: read(['text'], comprehendIntro, '2026-11'),
			custom: read(
				['text', 'scanned pages'],
				comprehendLanguages,
				'2026-11',
				'also PDF and Word files; all but plain text in English only'
			)
		}),
		'ai-gives': byVariant({
			ready: read('language, feelings, names and personal data', comprehendIntro, '2026-11'),
			custom: read('your categories, or your kinds of names', comprehendIntro, '2026-11')
		}),
		'trained-first': byVariant({
			ready: read('no', comprehendIntro, '2026-11'),
			custom: read('yes', comprehendIntro, '2026-11', 'by AutoML, without code')
		}),
		'own-data-does': byVariant({
			ready: read('nothing', comprehendIntro, '2026-11', 'no training data needed'),
			custom: read('teaches your categories or names', comprehendIntro, '2026-11')
		}),
		cannot: byVariant({
			ready: read('find topics or events, for new customers', comprehendChange, '2026-11'),
			custom: read('answer at once without a paid endpoint', comprehendIntro, '2026-11')
		}),
		'answers-as': byVariant({
			ready: read(['at once', 'by a job'], comprehendIntro, '2026-11'),
			custom: read(['at once', 'by a job'], comprehendQuotas, '2026-11', 'at once: by an endpoint')
		}),
		'input-most': byVariant({
			ready: read(
				'100 KB at once, but 5 KB for feelings',
				comprehendQuotas,
				'2026-11',
				'5 KB also when several texts are sent in one call'
			),
			custom: read('10 KB of plain text at once', comprehendQuotas, '2026-11', 'to a classifier')
		}),
		'reads-languages': byVariant({
			ready: read(
				'twelve for names and feelings; English and Spanish for personal data',
				comprehendLanguages,
				'2026-11',
				'feelings toward each thing named: English only; the language itself: far more'
			),
			custom: read(
				'English, French, German, Italian, Portuguese and Spanish',
				comprehendLanguages,
				'2026-11',
				'plain text'
			)
		}),
		'examples-least': byVariant({
			custom: read(
				50,
				comprehendQuotas,
				'2026-11',
				'for each category, one category a text, as a CSV file'
			)
		}),
		'piece-price': byVariant({
			ready: read(1, comprehendPricing, '2026-09', 'one kind of question; others cost again')
		}),
		'billed-for': byVariant({
			ready: read(
				'hundreds of characters',
				comprehendPricing,
				'2026-11',
				'three hundred at least for each request'
			),
			custom: read(
				'training, keeping the model, characters or endpoints',
				comprehendPricing,
				'2026-11'
			)
		}),
		'paid-idle': byVariant({
			ready: read('nothing', comprehendIntro, '2026-11', 'no minimum'),
			custom: read('the model, and each endpoint until deleted', comprehendIntro, '2026-11')
		}),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': byVariant({
			ready: read('which confidence is enough', comprehendIntro, '2026-11'),
			custom: read('labelled examples, and renewing the model', comprehendIntro, '2026-11')
		}),
		'goes-with': read('S3, Lambda and Firehose', comprehendIntro, '2026-11'),
		'first-step': byVariant({
			ready: read('a call with a text', comprehendIntro, '2026-11'),
			custom: read('a classifier and labelled texts', comprehendIntro, '2026-11')
		}),
		'operated-by': read('AWS', comprehendIntro, '2026-11')
	}
});
