/** What the tree compares, in the order of columns and rows. */
import type { Table } from '#lib/tree/grammar.ts';
import type { Vocabulary } from '#trees/dimensions/index.ts';

export const table = {
	candidates: [
		'bedrock',
		'sagemaker-ai',
		'rekognition',
		'textract',
		'comprehend',
		'transcribe',
		'translate',
		'polly',
		'lex',
		'connect',
		'personalize',
		'kendra',
		'forecast'
	],
	kept: {
		kendra: 'Closed to new customers. You may still meet it where documents are searched.',
		forecast: 'Closed to new customers. You may still meet it in older plans for demand.'
	},
	rows: {
		'ai-takes': ['input'],
		'ai-gives': ['text-out', 'pages-out', 'seen', 'bot', 'records-out'],
		'trained-first': ['maker', 'examples', 'seen', 'records-out'],
		'own-data-does': ['maker', 'examples', 'seen'],
		cannot: ['text-out', 'pages-out', 'seen', 'bot'],
		'answers-as': [],
		'input-most': [],
		'piece-price': [],
		'billed-for': ['maker'],
		'paid-idle': ['maker', 'examples', 'seen'],
		'opt-out-listed': [],
		'left-to-you': ['maker', 'examples'],
		'goes-with': ['bot'],
		'operated-by': ['maker'],
		'first-step': []
	}
} satisfies Table<Vocabulary>;
