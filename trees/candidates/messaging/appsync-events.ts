import type { CandidateOf } from '#lib/tree/candidate.ts';
import type { dimensions } from './dimensions.ts';
import { noQueue, noServers, noStream, read, unpublished, without } from './read.ts';
import {
	appsync,
	appsyncConcepts,
	appsyncCreating,
	appsyncIntro,
	appsyncProtocol,
	appsyncQuotas
} from './sources.ts';

export const appsyncEvents: CandidateOf<typeof dimensions> = {
	id: 'appsync-events',
	name: 'AWS AppSync Events',
	short: 'AppSync Events',
	summary:
		'A WebSocket service that holds the connections of pages and apps and broadcasts each event to those who follow its channel.',
	alias: [
		'AppSync',
		'WebSocket',
		'live updates',
		'real-time',
		'broadcast',
		'chat',
		'server push',
		'channels'
	],
	status: { kind: 'current' },
	facts: {
		...noStream,
		...noQueue,
		...noServers,
		scope: read('Region', appsyncQuotas),
		'billed-for': read('requests, and messages delivered', appsyncIntro),
		'operated-by': read('AWS', appsync),
		'first-step': read('an Event API with a namespace', appsyncCreating),
		commitment: read(false, appsyncIntro),
		'goes-to': read('every subscriber', appsyncConcepts, 'of a channel, while connected'),
		queues: read(false, appsyncConcepts),
		publishes: read(true, appsyncConcepts),
		room: without('Nothing waits.'),
		delivery: read('push', appsyncProtocol),
		order: unpublished('The guide promises no order.'),
		repeats: unpublished('The guide says nothing on repeats.'),
		'dedup-window': without('Duplicates are not recognised.'),
		filter: without('Clients choose channels.'),
		replay: read(false, appsyncConcepts, 'channels are ephemeral'),
		retention: without('Channels keep nothing.'),
		retries: unpublished('The guide names no retries.'),
		'retries-outside': unpublished('The guide names no retries.'),
		failures: unpublished('The guide names no place for what fails.'),
		'max-message': read(0.229, appsyncConcepts, '“240 KB” an event'),
		'default-message': without('There is nothing to set.'),
		throughput: read(10000, appsyncQuotas, 'events in, an API; can be raised'),
		'throughput-everywhere': read(10000, appsyncQuotas, 'events in, an API; can be raised'),
		'throughput-best': read(10000, appsyncQuotas, 'events in; a million parts of 5 kB may go out'),
		'key-throughput': without('Nothing is ordered by key.'),
		receivers: unpublished('Millions, in the words of AWS, which gives no limit.'),
		schedules: without('It delivers at once.'),
		protocols: read(['HTTPS API', 'WebSocket'], appsyncConcepts),
		targets: read(['open pages and apps'], appsyncProtocol),
		connections: unpublished('Quotas bound how many are made a second, not how many stay open.')
	}
};
