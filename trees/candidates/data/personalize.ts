import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	personalizeCampaign,
	personalizeIntro,
	personalizeQuotas,
	personalizeRecommender
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'personalize',
	name: 'Amazon Personalize',
	short: 'Personalize',
	summary: 'Learns from who did what with which item, and recommends items to each person.',
	alias: [
		'recommendation engine',
		'recommender',
		'product recommendations',
		'collaborative filtering',
		'next best action',
		'personalisation',
		'user segments'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['records'], personalizeIntro, '2026-11', 'people, items and clicks'),
		'ai-gives': read('items in order, for each person', personalizeIntro, '2026-11'),
		'trained-first': read('yes', personalizeIntro, '2026-11'),
		'own-data-does': read('is what it learns from', personalizeIntro, '2026-11'),
		cannot: read('begin before people have done enough', personalizeQuotas, '2026-11'),
		'interactions-least': read(
			1000,
			personalizeQuotas,
			'2026-11',
			'of 25 people who did two things each, and more'
		),
		'answers-as': read(['at once', 'by a job'], personalizeIntro, '2026-11'),
		'input-most': read(
			'3 billion interactions looked at in training',
			personalizeQuotas,
			'2026-11',
			'the two newest recipes; others 500 million by default'
		),
		'piece-price': without('Paid by data, training and requests, which have a floor.'),
		'billed-for': read('data, training and recommendations', personalizeIntro, '2026-11'),
		'paid-idle': read(
			'a least rate of requests, per campaign or recommender',
			personalizeCampaign,
			'2026-11',
			'while it is active'
		),
		'requests-floor': read(1, personalizeRecommender, '2026-11', 'by default'),
		'opt-out-listed': read(false, aiOptOutList, '2026-11'),
		'left-to-you': read('records of what people do', personalizeIntro, '2026-11'),
		'goes-with': read('OpenSearch, to order results', personalizeIntro, '2026-11'),
		'first-step': read('a dataset group', personalizeRecommender, '2026-11'),
		'operated-by': read('AWS', personalizeIntro, '2026-11')
	}
});
