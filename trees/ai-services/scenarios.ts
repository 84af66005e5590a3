import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'museum-labels',
		title: 'Four sentences under each vase',
		story:
			'A museum has forty thousand objects in its database, each with a dry note by some long-gone keeper: clay, height, find-spot, a page number. The new website should have four friendly sentences under each, for children and for adults, in the museum’s tone, of which the director has written ten samples. A curator will read all of them before they go online, some hundred a day. Nobody in the house programs models, and the two developers would like to call something and be done. There is no hurry; it may run at night.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'new' },
		settles: {
			maker: 'Nobody in the house programs models',
			input: 'each with a dry note by some long-gone keeper',
			'text-out': 'four friendly sentences under each'
		},
		outcome: 'model-call'
	},
	{
		id: 'letters-to-the-mayor',
		title: 'Which office is this for?',
		story:
			'Citizens write some six hundred mails a day to one address of the city. A clerk reads each and forwards it to one of eighteen offices. The offices were reorganised last month and will be again in spring, so that the archive of forwarded mails is of no use; but there is a page that says in plain words what each office does. A program should propose the office, with a sentence why, and the clerk presses a key. Mails that fit nowhere should stay with her. Two developers look after this besides other things.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'sorted', examples: 'none' },
		settles: {
			input: 'Citizens write some six hundred mails a day',
			'text-out': 'one of eighteen offices',
			examples: 'the archive of forwarded mails is of no use'
		},
		outcome: 'model-call'
	},
	{
		id: 'lease-review',
		title: 'Four thousand leases before Friday',
		story:
			'A fund is buying a company with four thousand shop leases, which exist as scans, each worded by another landlord’s lawyer. The lawyers want to know of each whether the tenant may leave when the company is sold, whether the rent follows an index, and a summary of anything strange; then they read the doubtful ones themselves. A pilot that read off words and fields gave them heaps of text and no opinion. Everything is in English. The firm has no specialists for models and wants to have none.',
		answers: { maker: 'ready', input: 'pages', 'pages-out': 'judged' },
		settles: {
			maker: 'The firm has no specialists for models and wants to have none',
			input: 'which exist as scans',
			'pages-out': 'whether the tenant may leave when the company is sold'
		},
		outcome: 'model-call'
	},
	{
		id: 'ferry-staff-handbook',
		title: 'The purser knows, but sleeps',
		story:
			'A ferry company has nine hundred pages of rules for its crews: dogs in cabins, refunds in storms, what to do with a found wallet. They lie as Word files and PDFs in a shared drive, and change monthly. Crews ask the purser by radio, also at night. They would like to type a question on the tablet and get two sentences, with the paragraph that says so, and captains may see some files that others may not. A product for searching documents that a consultant proposed can’t be ordered any more, it turned out.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'documents' },
		settles: {
			input: 'type a question on the tablet',
			'text-out': 'two sentences, with the paragraph that says so'
		},
		outcome: 'knowledge-base'
	},
	{
		id: 'garden-machine-help',
		title: 'My mower smells of fish',
		story:
			'We make garden machines and have manuals for three hundred of them, with drawings. Owners of machines ask the same things again and again: which oil, what the third lamp means, how to sharpen the blade. We want a chat on our page that answers them from the manuals, shows the page on which it stands, and says so if nothing is found. It should not order parts or book repairs; for that there is a shop. We have no call centre, and nobody here answers chats. A student built a bot with set phrases, which understood one question in three.',
		answers: { maker: 'ready', input: 'talk', bot: 'answers' },
		settles: {
			input: 'a chat on our page',
			bot: 'answers them from the manuals'
		},
		outcome: 'knowledge-base'
	},
	{
		id: 'hotel-reviews',
		title: 'The breakfast, again',
		story:
			'A group of hotels gets eleven thousand reviews a week, in English and Spanish. The manager wants a chart for each house: how pleased guests are, which people and places are named, and in which language they wrote; and before the reviews are passed to a partner, names, addresses and phone numbers must be found and blanked. Nothing has to be written, and nothing is to be taught; a figure beside each finding, saying how sure the machine is, would help. It should cost about the same each week.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'findings' },
		settles: {
			maker: 'nothing is to be taught',
			input: 'eleven thousand reviews a week',
			'text-out': 'how pleased guests are, which people and places are named'
		},
		outcome: 'comprehend'
	},
	{
		id: 'insurance-mailroom',
		title: 'Ten years of stamps',
		story:
			'In the mailroom of an insurer, incoming mails are given one of forty internal case codes. For ten years clerks have done this by hand, and everything is in the archive: at least two thousand mails for every code, with the code beside it. The codes won’t change. Management wants the machine to set the code and to hand over to a clerk whenever it isn’t sure; each code goes with a percentage. There is no data scientist and there won’t be one. Mails may wait half an hour, as the present runs do.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'sorted', examples: 'labelled' },
		settles: {
			maker: 'There is no data scientist and there won’t be one',
			input: 'incoming mails',
			'text-out': 'one of forty internal case codes',
			examples: 'at least two thousand mails for every code'
		},
		outcome: 'own-categories'
	},
	{
		id: 'spare-part-catalogue',
		title: 'Washers in nineteen languages',
		story:
			'A maker of pumps has a catalogue of ninety thousand entries in German. Dealers in nineteen countries want it in theirs. Part names and the brand must come out the same every time, according to a list that the dealers have agreed on; style doesn’t matter, nobody reads it for pleasure. About two thousand entries change each month, and dealers’ questions in the portal should be readable for the staff at once. Until now an agency did it, with a delay of six weeks. The entries are plain text in a database.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'language' },
		settles: {
			input: 'The entries are plain text in a database',
			'text-out': 'Dealers in nineteen countries want it in theirs'
		},
		outcome: 'translate'
	},
	{
		id: 'bus-stop-voice',
		title: 'What the post at the stop says',
		story:
			'At two thousand bus stops, blind passengers press a button and hear the next departures. So far an actress has recorded every stop and number, and when a line is renamed, nothing fits. The departures come as text from the timetable system, a new line each minute, mostly the same few thousand sentences over and over, which could be kept. Some quarters have names that are spoken differently from how they are written. The posts only speak; there is no microphone. Four languages are needed, of which one is Polish.',
		answers: { maker: 'ready', input: 'text', 'text-out': 'voice' },
		settles: {
			input: 'The departures come as text from the timetable system',
			'text-out': 'hear the next departures'
		},
		outcome: 'polly'
	},
	{
		id: 'council-sessions',
		title: 'Who said what about the pool?',
		story:
			'A county council records its sessions, up to seven hours each, and the clerk types the minutes for a week afterwards. The council wants the words on the website the next day, with the minute at which each was said and who was speaking, and live captions in the hall for people who hear badly. Speakers use local names and the abbreviations of committees. Nothing has to be summed up, for members insist on every word. Recordings from twenty years lie in a bucket and should be searchable by word one day as well.',
		answers: { maker: 'ready', input: 'sound' },
		settles: {
			input: 'records its sessions, up to seven hours each'
		},
		outcome: 'transcribe'
	},
	{
		id: 'dentist-invoices',
		title: 'Seventy kinds of invoice',
		story:
			'An office does the accounts of three hundred dentists. Invoices from laboratories and dealers arrive as scans and as phone pictures, some seven thousand a month, all in English. Date, sender, total, tax and the single lines are typed off by four people. The program should do that, and give only doubtful figures to the four, with the spot on the page marked. Nobody needs an opinion about the invoices. Someone tried a tool for pictures, which found “paper” and “table” in them. There is no wish to train anything.',
		answers: { maker: 'ready', input: 'pages', 'pages-out': 'written' },
		settles: {
			maker: 'There is no wish to train anything',
			input: 'arrive as scans and as phone pictures',
			'pages-out': 'Date, sender, total, tax and the single lines'
		},
		outcome: 'textract'
	},
	{
		id: 'dance-festival-photos',
		title: 'Upload first, look later',
		story:
			'Visitors of a dance festival upload pictures and short films to our site, two hundred thousand in a weekend. Before anything is shown, nudity and violence must be held back for a person to decide. Visitors may also take a picture of themselves and see all pictures with the same face, if they have agreed to it in writing. And pictures should be found by what is on them: stage, dog, fireworks, tent. The rest of the year hardly anything is uploaded, and then it should cost hardly anything.',
		answers: { maker: 'ready', input: 'pictures', seen: 'common' },
		settles: {
			input: 'upload pictures and short films',
			seen: 'nudity and violence must be held back'
		},
		outcome: 'rekognition'
	},
	{
		id: 'tile-kiln',
		title: 'The crack that only Bruno sees',
		story:
			'A maker of roof tiles sorts out tiles with hairline cracks and with a fault that they call orange peel. Bruno does it by eye and retires in June. There are eight hundred photographs from the belt, good and bad, and he has written on each what is wrong. Pictures of a shift can be gathered and looked at in one go before loading. The works have one electrician who likes computers, and nobody who programs or trains models. General tools were tried: they see “roof tile” with great certainty, and nothing more.',
		answers: { maker: 'ready', input: 'pictures', seen: 'own' },
		settles: {
			maker: 'nobody who programs or trains models',
			input: 'eight hundred photographs from the belt',
			seen: 'a fault that they call orange peel'
		},
		outcome: 'own-labels'
	},
	{
		id: 'shelf-photos',
		title: 'Tidy, and if not, why not',
		story:
			'Drivers of a bakery photograph the bread shelf of each shop when they leave, nine hundred pictures a day. The area manager would like a short sentence with each picture: whether the shelf is tidy, what looks empty, whether another maker’s bread stands on our boards, as a colleague would write it. She has no time to look at nine hundred pictures, only at the odd ones. No one has marked anything in pictures so far, nor wants to. What is odd changes with the season, and she would like to say so in her own words.',
		answers: { maker: 'ready', input: 'pictures', seen: 'described' },
		settles: {
			input: 'photograph the bread shelf of each shop',
			seen: 'a short sentence with each picture'
		},
		outcome: 'model-call'
	},
	{
		id: 'tennis-courts',
		title: 'Court three, Thursday at six',
		story:
			'A club with forty courts wants members to book by chat in its app or by speaking to a box at the gate. Three things can be done: book a court, cancel a booking, ask when one is free. Each time the same is needed: which day, which hour, hall or open air. Bookings are made by a function that we have already. It must never promise anything else, since somebody’s cousin had a bot that gave away a year’s membership. Nobody sits behind it; who wants a person calls the bar, on an old telephone.',
		answers: { maker: 'ready', input: 'talk', bot: 'tasks' },
		settles: {
			input: 'book by chat in its app or by speaking to a box',
			bot: 'Three things can be done'
		},
		outcome: 'lex'
	},
	{
		id: 'water-utility-calls',
		title: 'Brown water, press nothing',
		story:
			'A water utility has thirty people who answer calls and chats, and a telephone system that the maker no longer repairs. When a main bursts, six hundred people call within an hour, of whom nearly all want to know when the water is back. A machine should ask callers what they want, answer that one question and take meter readings by itself, and pass everybody else on to the right person of the thirty, with a note of what was said. Staff work at home in turns. The utility wants to pay for what is used and buy no seats.',
		answers: { maker: 'ready', input: 'talk', bot: 'people' },
		settles: {
			input: 'answer calls and chats',
			bot: 'pass everybody else on to the right person of the thirty'
		},
		outcome: 'connect'
	},
	{
		id: 'language-tutor',
		title: 'Small talk in Portuguese',
		story:
			'A publisher of school books plans a partner for pupils who learn Portuguese: they write to it about football, their dog, the weather, whatever comes to mind, and it answers at their level, asks back, and puts mistakes right in passing. There is no list of topics, and what it says comes from no documents of ours. It must stay decent whatever a pupil writes. Nobody in the team has trained a model, and no teacher takes part in the chats. In the evenings many pupils write, in the morning none.',
		answers: { maker: 'ready', input: 'talk', bot: 'open' },
		settles: {
			maker: 'Nobody in the team has trained a model',
			input: 'they write to it about football, their dog, the weather',
			bot: 'There is no list of topics'
		},
		outcome: 'model-call'
	},
	{
		id: 'cheese-dispatch',
		title: 'How much Gouda for Whitsun?',
		story:
			'A cheese dealer keeps five years of orders in a warehouse of data, by shop, kind and day, with holidays and prices. Each week the buyer guesses how much of each of four hundred kinds will be ordered in the next three weeks; what is left over is sold off or thrown away. He would like a figure for each kind and shop, and to see how wrong it was last week. An analyst can handle tables but not code. A service with just this purpose stood in an old plan, but new customers aren’t let in.',
		answers: { maker: 'ready', input: 'records', 'records-out': 'predicted' },
		settles: {
			input: 'five years of orders in a warehouse of data',
			'records-out': 'how much of each of four hundred kinds will be ordered'
		},
		outcome: 'own-model'
	},
	{
		id: 'seismology-network',
		title: 'Our network, your machines',
		story:
			'A group of geophysicists has written a network in PyTorch that tells quarry blasts from earthquakes. They train it anew each month on recordings of forty stations, on four graphics cards that stand under a desk and overheat. They want to train on rented machines, try out variants side by side, and offer the result to other institutes, which send a recording and expect an answer in seconds. Requests come in bursts, after something has shaken, and often for days none come. They choose everything about the algorithm themselves and like it so.',
		answers: { maker: 'own' },
		settles: { maker: 'has written a network in PyTorch' },
		outcome: 'own-model'
	},
	{
		id: 'yarn-shop',
		title: 'Those who bought this needle',
		story:
			'An internet shop for yarn has sixty thousand customers, eight thousand articles, and two years of clicks and purchases in its database. On the front page and below each article, every visitor should see what she might like, different for each and changing while she clicks; before Christmas, a mailing with five articles for each customer. Today everybody sees the best sellers. The two developers know nothing of such learning. An agency offered to build an algorithm in nine months, which the owner declined with a laugh.',
		answers: { maker: 'ready', input: 'records', 'records-out': 'recommended' },
		settles: {
			maker: 'The two developers know nothing of such learning',
			input: 'two years of clicks and purchases',
			'records-out': 'what she might like, different for each'
		},
		outcome: 'personalize'
	}
];
