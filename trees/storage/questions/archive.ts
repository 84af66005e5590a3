/** Questions about data that is kept for the record. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';
import { deepRestore, fastestRestore, shortestBilled } from '../thresholds.ts';

export const archive = {
	'time-kept': {
		ask: 'For how many days is an item kept, at the least?',
		short: ['Kept how', 'long?'],
		why: 'Every archive class bills a shortest time. What is deleted earlier is paid for as if it had stayed.',
		help: {
			Item: 'One object: a record, a backup, a film.',
			'Storage class':
				'How S3 keeps an object: the price of keeping against the price and delay of reading.'
		},
		unsure: {
			assume: 'long',
			find: 'Ask whoever owns the data for the retention rule, in law or in policy; it is usually stated in years. Of several rules take the shortest. Without one, read the age of the oldest items still kept today.'
		},
		input: { unit: 'days', min: 0, max: 36500, step: 1 },
		branches: {
			short: {
				label: 'Less than the archive classes bill',
				gloss: 'Shorter than {s3-glacier.min-days}.',
				short: ['short'],
				because:
					'Archive classes bill at least {s3-glacier.min-days}; S3’s infrequent-access classes bill at least {s3.min-days}.',
				below: shortestBilled
			},
			long: {
				label: 'At least as long as they bill',
				gloss: '{s3-glacier.min-days} or more: often years, or for good.',
				short: ['long'],
				because:
					'Kept for {s3-glacier.min-days} or more, data earns back an archive class; S3’s readier classes cost more each month.',
				from: shortestBilled
			}
		}
	},

	'longest-wait': {
		ask: 'How many minutes may a reader wait for an archived item?',
		short: ['How long', 'a wait?'],
		why: 'The longer a reader can wait, the less keeping costs. Two of the three Glacier classes must restore an item before it can be read.',
		help: {
			Restore: 'A request that makes a temporary readable copy of an archived object.',
			Retrieval: 'The reading of archived data, billed by amount in addition to storage.'
		},
		unsure: {
			assume: 'at-once',
			find: 'Ask who would want an old item and in which situation: an auditor gives notice, a doctor has the patient in the room. Take the shortest wait that anybody states, for large items too.'
		},
		input: { unit: 'minutes', min: 0, max: 525600, step: 1 },
		branches: {
			'at-once': {
				label: 'Hardly at all',
				gloss: 'Less than {s3-glacier.restore-expedited}.',
				short: ['at once'],
				because:
					'Even the fastest restore may take {s3-glacier.restore-expedited}; only Glacier Instant Retrieval answers without one.',
				below: fastestRestore
			},
			hours: {
				label: 'Some minutes or hours',
				gloss: 'From {s3-glacier.restore-expedited} to less than {s3-glacier.restore-deep}.',
				short: ['minutes', 'or hours'],
				because:
					'Flexible Retrieval restores within {s3-glacier.restore-standard} as a rule, and in minutes if you pay for it.',
				from: fastestRestore,
				below: deepRestore
			},
			'half-day': {
				label: 'Half a day or longer',
				gloss: '{s3-glacier.restore-deep} or more.',
				short: ['half a day', 'or longer'],
				because:
					'Deep Archive restores within {s3-glacier.restore-deep} and is the cheapest place to keep data.',
				from: deepRestore
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
