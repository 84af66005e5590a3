import { defineTree } from '#lib/tree/author.ts';
import { machine } from './machine.ts';
import { outcomes } from './outcomes.ts';
import { questions } from './questions.ts';
import { scenarios } from './scenarios.ts';
import { table } from './table.ts';

export const tree = defineTree({
	title: 'Should the model be ready-made or your own?',
	name: 'AI services',
	summary:
		'Weighs Bedrock, SageMaker AI, Rekognition, Textract, Comprehend, Transcribe, Translate, Polly, Lex, Connect Customer and Personalize, by what goes in, what should come out, and whose model it is.',
	audience:
		'For anyone who wants a machine to read, see, listen, talk, predict or write. Where embeddings are kept, and how data is queried, is asked in trees of their own.',
	alias: [
		'machine learning',
		'artificial intelligence',
		'generative AI',
		'LLM',
		'ML',
		'chatbot',
		'OCR',
		'speech to text',
		'text to speech',
		'sentiment analysis',
		'recommendation engine',
		'RAG',
		'Bedrock or SageMaker',
		'Kendra',
		'Amazon Forecast',
		'Amazon Q Business',
		'Augmented AI',
		'A2I'
	],
	subject: 'data',
	reviewed: '2026-11',
	machine,
	questions,
	outcomes,
	table,
	scenarios
});
