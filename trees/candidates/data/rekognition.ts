import { byVariant, read } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	customLabelsIntro,
	customLabelsQuotas,
	customLabelsStart,
	rekognitionIntro,
	rekognitionPricing,
	rekognitionQuotas
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'rekognition',
	name: 'Amazon Rekognition',
	short: 'Rekognition',
	summary:
		'Says what is to be seen in pictures and videos: things, faces, words and what is unsafe; Custom Labels learns things of your own.',
	alias: [
		'image recognition',
		'object detection',
		'face recognition',
		'face comparison',
		'Face Liveness',
		'content moderation',
		'celebrity recognition',
		'protective equipment detection',
		'computer vision',
		'Rekognition Custom Labels',
		'Rekognition Video',
		'Lookout for Vision'
	],
	topic: 'data',
	status: { kind: 'current' },
	variants: { by: 'mode', names: { ready: 'ready labels', custom: 'Custom Labels' } },
	facts: {
		'ai-takes': byVariant({
			ready: read(['pictures', 'video'], rekognitionIntro, '2026-11'),
			custom: read(['pictures'], customLabelsIntro, '2026-11')
		}),
		'ai-gives': byVariant({
			ready: read('things, faces, words and unsafe content', rekognitionIntro, '2026-11'),
			custom: read('your own labels, and where they are', customLabelsIntro, '2026-11')
		}),
		'trained-first': byVariant({
			ready: read('no', rekognitionIntro, '2026-11'),
			custom: read('yes', customLabelsIntro, '2026-11', 'in a few hours, without code')
		}),
		'own-data-does': byVariant({
			ready: read('sharpens content moderation, by an adapter', rekognitionIntro, '2026-11'),
			custom: read(
				'teaches your labels',
				customLabelsIntro,
				'2026-11',
				'typically a few hundred pictures or fewer'
			)
		}),
		cannot: byVariant({
			ready: read('know things that only you have', customLabelsIntro, '2026-11'),
			custom: read('analyse faces, read words or find unsafe content', customLabelsIntro, '2026-11')
		}),
		'answers-as': byVariant({
			ready: read(
				['at once', 'as a stream', 'by a job'],
				rekognitionIntro,
				'2026-11',
				'streams: face search in live video; stored videos: a job'
			),
			custom: read(['at once'], customLabelsStart, '2026-11', 'once the model has been started')
		}),
		'input-most': byVariant({
			ready: read(
				'a picture of 15 MB; a video of 10 GB and 6 hours',
				rekognitionQuotas,
				'2026-11',
				'in S3; 5 MB when sent in the call'
			),
			custom: read(
				'a picture of 15 MB',
				customLabelsQuotas,
				'2026-11',
				'in S3; 4 MB when sent in the call'
			)
		}),
		'piece-price': byVariant({
			ready: read(1, rekognitionPricing, '2026-10', 'worked out: a picture looked at for labels')
		}),
		'billed-for': byVariant({
			ready: read('each picture looked at, and videos', rekognitionPricing, '2026-10'),
			custom: read('the time that the model runs', customLabelsStart, '2026-11')
		}),
		'paid-idle': byVariant({
			ready: read('faces that you store', rekognitionPricing, '2026-10'),
			custom: read('the model, until you stop it', customLabelsStart, '2026-11')
		}),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': byVariant({
			ready: read('which confidence is enough', rekognitionIntro, '2026-11'),
			custom: read('labelled pictures, starting and stopping', customLabelsIntro, '2026-11')
		}),
		'goes-with': read('S3 and Lambda', rekognitionIntro, '2026-11'),
		'first-step': byVariant({
			ready: read('a call with a picture', rekognitionIntro, '2026-11'),
			custom: read('a project with labelled pictures', customLabelsIntro, '2026-11')
		}),
		'operated-by': read('AWS', rekognitionIntro, '2026-11')
	}
});
