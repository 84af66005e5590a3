import { byVariant, read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	bedrockBatch,
	bedrockContent,
	bedrockIntro,
	bedrockKnowledge,
	bedrockLifecycle,
	bedrockImport,
	bedrockPricing,
	bedrockRetrieve,
	bedrockSpeech,
	bedrockTuning,
	comprehendChange,
	kendraChange
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'bedrock',
	name: 'Amazon Bedrock',
	short: 'Bedrock',
	summary:
		'Calls large ready models of many makers through one service: they write, answer, look at pictures; knowledge bases let them answer from your documents.',
	alias: [
		'generative AI',
		'LLM',
		'large language model',
		'foundation model',
		'Claude',
		'Nova',
		'Titan embeddings',
		'RAG',
		'retrieval augmented generation',
		'Knowledge Bases',
		'Guardrails',
		'AgentCore',
		'Nova Sonic',
		'speech to speech',
		'Bedrock Agents',
		'Bedrock Data Automation',
		'Custom Model Import',
		'embeddings',
		'summarisation',
		'text generation',
		'image generation'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { models: 'models', 'knowledge-base': 'Knowledge Bases' } },
	facts: {
		'ai-takes': byVariant({
			models: read(
				['text', 'scanned pages', 'pictures', 'video', 'speech'],
				bedrockContent,
				'2026-11',
				'each model takes some of these'
			),
			'knowledge-base': read(
				['text', 'scanned pages', 'pictures', 'speech', 'video'],
				bedrockKnowledge,
				'2026-11',
				'questions, over files of these kinds; managed'
			)
		}),
		'ai-gives': byVariant({
			models: read('new text, pictures, speech or vectors', bedrockSpeech, '2026-11', 'by model'),
			'knowledge-base': read('passages, or answers that cite them', bedrockKnowledge, '2026-11')
		}),
		'trained-first': byVariant({
			models: read('no', bedrockIntro, '2026-11', 'some can be fine-tuned'),
			'knowledge-base': read('no', bedrockKnowledge, '2026-11')
		}),
		'own-data-does': byVariant({
			models: read('stands in the prompt, or tunes a model', bedrockTuning, '2026-11'),
			'knowledge-base': read('is what it searches', bedrockKnowledge, '2026-11')
		}),
		cannot: byVariant({
			models: read('know your documents by itself', bedrockKnowledge, '2026-11'),
			'knowledge-base': read(
				'complete, correct or narrow down search words',
				kendraChange,
				'2026-11',
				'managed'
			)
		}),
		'answers-as': byVariant({
			models: read(['at once', 'as a stream', 'by a job'], bedrockBatch, '2026-11', 'by model'),
			'knowledge-base': read(['at once', 'as a stream'], bedrockRetrieve, '2026-11')
		}),
		'input-most': byVariant({
			models: read('what the model’s context holds', bedrockIntro, '2026-11')
		}),
		'piece-price': without('Each model has its own price for what goes in and comes out.'),
		'billed-for': byVariant({
			models: read('what goes in and comes out, by model', bedrockPricing, '2026-11', 'in tokens'),
			'knowledge-base': read(
				'what is stored, questions, and the model',
				kendraChange,
				'2026-11',
				'managed'
			)
		}),
		'paid-idle': byVariant({
			models: read('nothing, on demand', bedrockPricing, '2026-11'),
			'knowledge-base': read('what is stored', kendraChange, '2026-11', 'managed')
		}),
		'opt-out-listed': read(false, aiOptOutList, '2026-11'),
		'left-to-you': byVariant({
			models: read('prompts, checks, and the next model', bedrockLifecycle, '2026-11'),
			'knowledge-base': read('the documents, and who may see which', bedrockKnowledge, '2026-11')
		}),
		'goes-with': byVariant({
			models: read('Guardrails, against unsafe prompts', comprehendChange, '2026-11'),
			'knowledge-base': read('S3, SharePoint, Confluence and the like', bedrockKnowledge, '2026-11')
		}),
		'first-step': byVariant({
			models: read('a call to a model', bedrockIntro, '2026-11'),
			'knowledge-base': read('a knowledge base and its sources', bedrockKnowledge, '2026-11')
		}),
		'legacy-notice': byVariant({
			models: read(
				'6 months, or 45 days for some',
				bedrockLifecycle,
				'2026-11',
				'models launched from September 2026 on'
			)
		}),
		'weights-most': byVariant({
			models: read(
				200,
				bedrockImport,
				'2026-11',
				'text models; those that also see 100; none for embeddings'
			)
		}),
		'operated-by': read('AWS', bedrockIntro, '2026-11')
	}
});
