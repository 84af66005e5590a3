import { read, without } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	aiOptOutList,
	connectAgents,
	connectIntro,
	connectLex,
	connectPricing
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'connect',
	name: 'Amazon Connect Customer',
	short: 'Connect Customer',
	summary:
		'A contact centre, formerly named Amazon Connect: calls, chats and messages are answered by bots or routed to people, who see them in one workplace.',
	alias: [
		'Amazon Connect',
		'contact centre',
		'call center',
		'help desk phone',
		'IVR',
		'Contact Lens',
		'customer service phone',
		'Pinpoint',
		'Connect'
	],
	topic: 'data',
	status: { kind: 'current' },
	facts: {
		'ai-takes': read(['speech', 'text'], connectIntro, '2026-11', 'calls, chats, messages'),
		'ai-gives': read('a contact that a bot or a person answers', connectIntro, '2026-11'),
		'trained-first': read('no', connectIntro, '2026-11'),
		'own-data-does': read('tells flows and people who is calling', connectIntro, '2026-11'),
		cannot: read('work on anything but contacts with customers', connectIntro, '2026-11'),
		'answers-as': read(['at once', 'as a stream'], connectIntro, '2026-11', 'chat and voice'),
		'input-most': without('Contacts are limited in number, not in size.'),
		'piece-price': read(
			{ from: 10, to: 38 },
			connectPricing,
			'2026-05',
			'worked out: a chat message, a minute of voice; AI is in it'
		),
		'billed-for': read('messages, and minutes of voice', connectPricing, '2026-05'),
		'paid-idle': read('no seats and no minimum', connectPricing, '2026-05'),
		'opt-out-listed': read(true, aiOptOutList, '2026-11'),
		'left-to-you': read('flows, queues, and the people', connectIntro, '2026-11'),
		'goes-with': read('Lex bots, or AI agents of its own', connectAgents, '2026-11'),
		'first-step': read('an instance', connectLex, '2026-11'),
		'operated-by': read('AWS', connectIntro, '2026-11')
	}
});
