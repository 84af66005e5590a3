import { setup } from 'xstate';
import { defineRouting } from '#lib/tree/grammar.ts';

export const states = defineRouting({
	maker: { on: { ready: 'input', own: 'own-model' } },
	input: {
		on: {
			text: 'text-out',
			pages: 'pages-out',
			pictures: 'seen',
			sound: 'transcribe',
			talk: 'bot',
			records: 'records-out'
		}
	},

	'text-out': {
		on: {
			new: 'model-call',
			documents: 'knowledge-base',
			findings: 'comprehend',
			sorted: 'examples',
			language: 'translate',
			voice: 'polly'
		}
	},
	examples: { on: { none: 'model-call', labelled: 'own-categories' } },
	'pages-out': { on: { written: 'textract', judged: 'model-call', answers: 'knowledge-base' } },
	seen: { on: { common: 'rekognition', own: 'own-labels', described: 'model-call' } },
	bot: {
		on: { answers: 'knowledge-base', tasks: 'lex', open: 'model-call', people: 'connect' }
	},
	'records-out': { on: { predicted: 'own-model', recommended: 'personalize' } },

	'model-call': { type: 'final' },
	'knowledge-base': { type: 'final' },
	comprehend: { type: 'final' },
	'own-categories': { type: 'final' },
	translate: { type: 'final' },
	polly: { type: 'final' },
	transcribe: { type: 'final' },
	textract: { type: 'final' },
	rekognition: { type: 'final' },
	'own-labels': { type: 'final' },
	lex: { type: 'final' },
	connect: { type: 'final' },
	personalize: { type: 'final' },
	'own-model': { type: 'final' }
});

export const machine = setup({}).createMachine({ id: 'ai-services', initial: 'maker', states });
