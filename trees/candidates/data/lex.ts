import { read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aiOptOutList, lexIntro, lexPricing, lexQuestions, lexQuotas } from './sources.ts';

export const candidate = defineCandidate({
	id: 'lex',
	name: 'Amazon Lex V2',
	short: 'Lex',
	summary:
		'Builds bots for chat and voice that recognise what somebody wants, ask for what is missing, and hand it to your code.',
	alias: [
		'Amazon Lex',
		'chatbot',
		'voice bot',
		'intents',
		'slots',
		'conversational interface',
		'IVR bot',
		'Alexa technology',
		'Lex V1'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['text', 'speech'], lexIntro, '2026-11'),
		'ai-gives': read('what is wanted, its details, the next reply', lexIntro, '2026-11'),
		'trained-first': read('yes', lexIntro, '2026-11', 'by a few example phrases, in the console'),
		'own-data-does': read('example phrases, slots and vocabularies', lexIntro, '2026-11'),
		cannot: read('leave the intents that you set up', lexIntro, '2026-11'),
		'answers-as': read(['at once', 'as a stream'], lexQuotas, '2026-11'),
		'input-most': read(
			'1,024 characters, or 55 seconds of speech; a conversation 15 minutes',
			lexQuotas,
			'2026-11'
		),
		'piece-price': read(
			{ from: 0.75, to: 4 },
			lexPricing,
			'2026-11',
			'worked out: a text request, a speech request'
		),
		'billed-for': read('text and speech requests', lexIntro, '2026-11'),
		'paid-idle': read('nothing', lexIntro, '2026-11', 'no minimum'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('intents, phrases, and the code that acts', lexIntro, '2026-11'),
		'goes-with': read(
			'Lambda, Connect Customer and Knowledge Bases',
			lexQuestions,
			'2026-11',
			'the last answers questions, by QnAIntent'
		),
		'first-step': read('a bot and its intents', lexIntro, '2026-11'),
		'operated-by': read('AWS', lexIntro, '2026-11')
	}
});
