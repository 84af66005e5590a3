import { read, unpublished } from '#lib/tree/candidate.ts';
import { defineCandidate } from '../define-candidate.ts';
import {
	terminalBooking,
	terminalFeatures,
	terminalNeeds,
	terminalVisit,
	transferTerminal
} from './sources.ts';

export const candidate = defineCandidate({
	id: 'data-transfer-terminal',
	name: 'AWS Data Transfer Terminal',
	short: 'Data Transfer Terminal',
	summary:
		'A room in a data centre with fast fibre into AWS’s network, which you book, and to which you bring your drives and computer.',
	alias: [
		'DTT',
		'offline transfer',
		'upload hard drives',
		'bring drives to AWS',
		'Snowball alternative',
		'Import/Export'
	],
	topic: 'storage',
	status: { kind: 'current' },
	facts: {
		scope: read('a room that you book, for hours', transferTerminal, '2026-11'),
		'open-to': read('AWS Enterprise customers', transferTerminal, '2026-11'),
		'carried-by': read('people or a carrier', transferTerminal, '2026-11', 'your own people'),
		'hundred-tb': read(
			0.12,
			terminalFeatures,
			'2026-11',
			'worked out; on 100 Gbps, if your drives and computer keep up'
		),
		'moves-from': read('drives that you bring', terminalVisit, '2026-11'),
		'moves-to': read('S3, or what your computer can reach', transferTerminal, '2026-11'),
		'moves-by': read('your computer, on fibre', terminalNeeds, '2026-11'),
		'moves-again': read('a journey each time', terminalBooking, '2026-11'),
		'ready-when': read(
			'a team is named and a time is booked',
			terminalBooking,
			'2026-11',
			'24 hours ahead at least, six months at most'
		),
		'link-rate-most': read(100, terminalFeatures, '2026-11', 'two fibres, one of them in reserve'),
		cannot: read('lend you a computer, screen or drive', terminalNeeds, '2026-11'),
		'gb-moved': unpublished('No price could be read; see the price page.'),
		'billed-for': unpublished('No price could be read; see the price page.'),
		'paid-idle': read('nothing between visits', terminalBooking, '2026-11', 'you book by the hour'),
		'left-to-you': read('drives, computer, encryption, the journey', terminalVisit, '2026-11'),
		'operated-by': read('shared', terminalVisit, '2026-11', 'AWS the room, you the work'),
		'first-step': read('a transfer team, then a reservation', terminalBooking, '2026-11'),
		'visit-longest': read(6, terminalBooking, '2026-11', 'with an hour between two reservations'),
		'visit-ahead': read(24, terminalBooking, '2026-11')
	}
});
