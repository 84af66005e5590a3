/** Scenarios on Lambda. */
import type { Scenario } from '#lib/tree/grammar.ts';

export const functions: readonly Scenario[] = [
	{
		id: 'deployment-invoice-thumbnails',
		title: 'Thumbnails of invoices',
		story:
			'One Lambda function makes thumbnails of scanned invoices, perhaps forty a day, for a tool that three bookkeepers use. I change it about once a month. With so few calls a trial on a part of them would tell me nothing, so everything may switch together. If I break it, I deploy the previous commit again; the bookkeepers wait ten minutes and make tea. A colleague has set up aliases, hooks and alarms for his payment functions and offers me his template. I would rather spend the afternoon on the scanner.',
		answers: { platform: 'lambda', exposure: 'together', 'way-back': 'redeploy' },
		settles: {
			platform: 'One Lambda function makes thumbnails',
			exposure: 'everything may switch together',
			'way-back': 'I deploy the previous commit again'
		},
		outcome: 'lambda-all-at-once'
	},
	{
		id: 'deployment-loyalty-points',
		title: 'Loyalty points change their shape',
		story:
			'Loyalty points are booked by a Lambda function that thousands of tills call every hour. The next release stores points in a new shape. The old code cannot read what the new code writes, so from one call to the next all tills have to be on the new code; a mixture would lose points. The data team has a converter that works both ways. If the first balances look wrong, we must be back on the old code in seconds, and the retailer checks balances only in the evening, so the old code has to stay at hand until then. A test call before the switch would calm everybody.',
		answers: { platform: 'lambda', exposure: 'together', 'way-back': 'ready' },
		settles: {
			platform: 'are booked by a Lambda function',
			exposure: 'from one call to the next all tills have to be on the new code',
			'way-back': 'we must be back on the old code in seconds'
		},
		outcome: 'lambda-blue-green',
		defensible: [
			{
				question: 'exposure',
				answer: 'testers',
				why: 'A test call before the switch would calm everybody; the recommendation is the same.'
			}
		]
	},
	{
		id: 'deployment-delivery-slots',
		title: 'Delivery slots',
		story:
			'A grocer’s delivery slots are computed by a Lambda function, a few hundred calls a second. Releases happen daily. The team wants a tenth of the calls on a new release for 15 minutes while alarms watch errors and duration; if they stay quiet, the rest should follow in one go and nobody should have to press anything. Both releases use the same table in the same way. Somebody asked whether the share should grow slowly, but the function has no dependencies that mind load: what goes wrong here goes wrong on the first call. The API in front of it does not change.',
		answers: { platform: 'lambda', exposure: 'share', pace: 'step' },
		settles: {
			platform: 'are computed by a Lambda function',
			exposure: 'a tenth of the calls on a new release',
			pace: 'the rest should follow in one go'
		},
		outcome: 'lambda-canary'
	},
	{
		id: 'deployment-search-suggestions',
		title: 'Suggestions and a shy database',
		story:
			'As people type, a Lambda function suggests products; each call reads from a relational database that was sized with a shoehorn. The new release sends different queries. On a tenth of the calls they look harmless, and they did last time as well, before the database fell over at full traffic. So a tenth first, then two tenths, and so on up to everything, with a pause after each, and back to the start if connections or latency rise. Nobody wants to sit there and turn a dial. Old and new releases may answer side by side; suggestions are only suggestions.',
		answers: { platform: 'lambda', exposure: 'share', pace: 'gradual' },
		settles: {
			platform: 'a Lambda function suggests products',
			exposure: 'So a tenth first',
			pace: 'then two tenths, and so on up to everything, with a pause after each'
		},
		outcome: 'lambda-linear'
	},
	{
		id: 'deployment-tariff-week',
		title: 'One week of tariffs',
		story:
			'A Lambda function works out electricity tariffs. The new release should serve five calls in a hundred for a whole week, because some tariffs exist only at weekends and the analysts compare the two releases on Monday. That makes 10080 minutes. Only then will the head of pricing decide; after her word, everything else moves in a single step. Until then nothing must move by itself, whatever the dashboards show, except that the operators may send everything back by hand. Other changes to the function are frozen for the week, which the developers dislike.',
		answers: { platform: 'lambda', exposure: 'share', pace: 'person' },
		settles: {
			platform: 'A Lambda function works out electricity tariffs',
			exposure: 'should serve five calls in a hundred',
			pace: 'Only then will the head of pricing decide'
		},
		outcome: 'lambda-weighted-alias'
	},
	{
		id: 'deployment-claims-letters',
		title: 'Letters that somebody reads first',
		story:
			'An insurer lets a Lambda function write the letters that follow a claim. No test says whether a letter is kind, so for each release two people in the claims office read what it writes: first for one claim in fifty, then, if they like it, for one in ten, then for all of them; or they ask for the old release back. That may take twenty minutes or two days, as the post comes in, and no clock should run ahead of them. Old and new letters may go out on the same day. The developers would rather have it done by alarms, but an alarm cannot read.',
		answers: { platform: 'lambda', exposure: 'share', pace: 'person' },
		settles: {
			platform: 'lets a Lambda function write the letters',
			exposure: 'first for one claim in fifty',
			pace: 'if they like it, for one in ten, then for all of them; or they ask for the old release back'
		},
		outcome: 'lambda-weighted-alias'
	}
];
