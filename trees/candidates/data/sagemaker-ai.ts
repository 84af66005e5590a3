import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiMaintenance,
	aiOptOutList,
	sagemakerCanvas,
	sagemakerInference,
	sagemakerIntro
} from './sources.ts';
import { planTypes } from '../compute/sources.ts';

export const candidate = defineCandidate({
	id: 'sagemaker-ai',
	name: 'Amazon SageMaker AI',
	short: 'SageMaker AI',
	summary:
		'Trains and runs models of your own: by your code, by algorithms that it brings, or in Canvas without code.',
	alias: [
		'Amazon SageMaker',
		'SageMaker',
		'SageMaker Canvas',
		'SageMaker Studio',
		'Autopilot',
		'AutoML',
		'JumpStart',
		'custom model',
		'model hosting',
		'MLOps',
		'model endpoint',
		'train a model',
		'fraud detection',
		'predictive maintenance',
		'Fraud Detector',
		'Lookout for Equipment'
	],
	topic: 'data',
	status: { kind: 'renamed', since: '2024-12', source: sagemakerIntro },
	facts: {
		'ai-takes': read(
			['records', 'whatever your model takes'],
			sagemakerIntro,
			'2026-11',
			'Canvas: tables, texts and pictures'
		),
		'ai-gives': read('whatever the model was trained for', sagemakerIntro, '2026-11'),
		'trained-first': read('yes', sagemakerIntro, '2026-11', 'or you bring a trained model'),
		'own-data-does': read('is what it learns from', sagemakerCanvas, '2026-11'),
		cannot: read(
			'spare you judging and renewing the model',
			aiMaintenance,
			'2026-11',
			'its Model Monitor is closed to new customers'
		),
		'answers-as': read(['at once', 'as a stream', 'by a job'], sagemakerInference, '2026-11'),
		'input-most': read(
			'25 MB in real time; 1 GB asynchronously',
			sagemakerInference,
			'2026-11',
			'serverless 4 MB; batch transform takes GBs'
		),
		'answer-within': read(
			60,
			sagemakerInference,
			'2026-11',
			'in real time and serverless; streamed 8 minutes, asynchronous an hour'
		),
		'piece-price': without('Machines are paid by their time, not by the piece.'),
		'billed-for': read(
			'machines, by type and time in use',
			sagemakerInference,
			'2026-11',
			'serverless: what is used'
		),
		'paid-idle': read(
			'real-time endpoints',
			sagemakerInference,
			'2026-11',
			'nothing when serverless, or asynchronous and scaled to 0'
		),
		'lowered-by': read(['Savings Plans'], planTypes, '2026-11', 'up to 64%'),
		'opt-out-listed': read(false, aiOptOutList, '2026-11'),
		'left-to-you': read('data, training, and watching the model', sagemakerIntro, '2026-11'),
		'goes-with': read('S3, where data and models lie', sagemakerInference, '2026-11'),
		'first-step': read('a training job, or a Canvas model', sagemakerCanvas, '2026-11'),
		'operated-by': read('shared', sagemakerIntro, '2026-11')
	}
});
