import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import { aiOptOutList, kendraChange, kendraIndex, kendraPricing } from './sources.ts';

export const candidate = defineCandidate({
	id: 'kendra',
	name: 'Amazon Kendra',
	short: 'Kendra',
	summary: 'Searches a company’s documents by meaning, and gives back passages.',
	alias: ['enterprise search', 'document search', 'semantic search', 'FAQ search'],
	topic: 'data',
	status: {
		kind: 'closed-to-new',
		since: '2026-07',
		instead: 'Bedrock Knowledge Bases',
		source: kendraChange
	},
	facts: {
		'ai-takes': read(['text'], kendraChange, '2026-11', 'questions, over documents'),
		'ai-gives': read('passages of your documents', kendraChange, '2026-11', '100 at most'),
		'trained-first': read('no', kendraChange, '2026-11'),
		'own-data-does': read('is what it searches', kendraChange, '2026-11'),
		cannot: read('write an answer, without a model outside it', kendraChange, '2026-11'),
		'answers-as': read(['at once'], kendraChange, '2026-11'),
		'input-most': without('How much an index holds goes by its edition, and more is added.'),
		'piece-price': without('An index is paid by the hour, not by the question.'),
		'billed-for': read('an index by the hour', kendraPricing, '2026-10'),
		'paid-idle': read('the index', kendraPricing, '2026-10'),
		'opt-out-listed': read(false, aiOptOutList, '2026-11'),
		'left-to-you': read('sources, synonyms and the model that answers', kendraChange, '2026-11'),
		'goes-with': read('a language model', kendraChange, '2026-11'),
		'first-step': read('an index', kendraIndex, '2026-11', 'not for new customers'),
		'operated-by': read('AWS', kendraChange, '2026-11')
	}
});
