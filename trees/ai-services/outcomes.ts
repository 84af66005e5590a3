import type { Outcomes } from '#lib/tree/grammar.ts';
import {
	aiMaintenance,
	aiOptOut,
	aiOptOutList,
	aiShutdown,
	bedrockAutomation,
	bedrockImport,
	bedrockIntro,
	bedrockKnowledge,
	bedrockLifecycle,
	bedrockPricing,
	bedrockPrivacy,
	bedrockSpeech,
	comprehendChange,
	comprehendIntro,
	comprehendLanguages,
	comprehendPricing,
	comprehendQuotas,
	connectAgents,
	connectIntro,
	connectLex,
	connectPricing,
	connectWidget,
	customLabelsIntro,
	customLabelsQuotas,
	customLabelsStart,
	kendraChange,
	lexIntro,
	lexPricing,
	lexQuestions,
	lexQuotas,
	personalizeCampaign,
	personalizeIntro,
	personalizePricing,
	personalizeQuotas,
	personalizeRecommender,
	pollyIntro,
	pollyPricing,
	pollyQuotas,
	qBusinessChange,
	rekognitionIntro,
	rekognitionPricing,
	rekognitionQuotas,
	sagemakerCanvas,
	sagemakerInference,
	sagemakerIntro,
	sagemakerPricing,
	textractIntro,
	textractLanguages,
	textractPricing,
	textractQuotas,
	transcribeIntro,
	transcribeLanguages,
	transcribePricing,
	transcribeQuotas,
	translateIntro,
	translatePricing,
	translateQuotas
} from '#trees/candidates/data/sources.ts';
import type { states } from './machine.ts';

/** The same in all services that keep what they are sent, unless an organisation forbids it. */
const kept = {
	lead: 'AWS may keep what you send.',
	text: 'To improve the service, also in another Region. An AI services opt-out policy of your organisation forbids it.'
};

/** Where files lie that are read or written. */
const files = { tree: 'storage', ask: 'Where do the files lie before and after?' };

export const outcomes = {
	'model-call': {
		title: 'Give it to a model on Bedrock.',
		short: 'Bedrock model',
		recommend: ['bedrock@models'],
		lede: 'A large model does what a prompt says: it writes, sums up, sorts by your description, looks at pictures and pages. One service offers those of many makers, without machines of yours.',
		rival: {
			candidate: 'sagemaker-ai',
			when: 'you need a model that Bedrock lacks, or the machine under it.'
		},
		cost: {
			none: 'not applicable',
			why: 'Each model has its own price for tokens in and out, so that no one ratio is fair. Long prompts cost each time; jobs and smaller models cost less.',
			page: bedrockPricing
		},
		watch: [
			{
				lead: 'It may be wrong in fluent words.',
				text: 'Check what comes out, by rules or by people, before anything is done with it. Try it on cases with known answers first.'
			},
			{
				lead: 'Whoever fills the prompt may steer it.',
				text: 'Text from outside can carry orders. Give it few rights, and put Guardrails in front.'
			},
			{
				lead: 'Models are withdrawn.',
				text: 'You get notice ({bedrock.legacy-notice.models}), then calls fail; one left unused meanwhile may go sooner. Keep its name in a setting, and tests for the next one.'
			},
			{
				lead: 'Pages, films, voices.',
				text: 'Data Automation turns documents, pictures, video and sound into set fields; for exact ones let Textract read first. Some models hear and speak.'
			},
			{
				lead: 'Agents that act.',
				text: 'AgentCore runs agents today. Bedrock Agents, now named Classic, is closed to new customers.'
			},
			{
				lead: 'Vectors.',
				text: 'An embedding model makes them. Another one’s don’t compare with them, so a change means making all anew.'
			}
		],
		older:
			'Older material takes Bedrock Agents for agents, and Amazon Q Business for an assistant of staff; both are closed to new customers. AgentCore and Amazon Quick follow them.',
		first: { docs: bedrockIntro, resources: ['AWS::Bedrock::Guardrail', 'AWS::Bedrock::Prompt'] },
		next: [
			{
				tree: 'api-front-door',
				ask: 'What stands between users and the model?',
				known: 'answers come from a model on Bedrock, best sent in parts'
			},
			{
				tree: 'caching',
				ask: 'Should like questions be answered from a cache?',
				known: 'a model on Bedrock answers'
			},
			{
				tree: 'database',
				ask: 'Where do the vectors live?',
				known: 'a model on Bedrock makes them'
			}
		],
		sources: [
			bedrockIntro,
			bedrockLifecycle,
			bedrockAutomation,
			bedrockSpeech,
			bedrockPrivacy,
			aiMaintenance,
			qBusinessChange,
			comprehendChange
		]
	},

	'knowledge-base': {
		title: 'Let Bedrock Knowledge Bases answer from your documents.',
		short: 'Knowledge Bases',
		recommend: ['bedrock@knowledge-base'],
		lede: 'It reads your documents in, finds passages by words and by meaning, and lets a model answer from them, with the source of each statement. The managed kind needs no database of yours.',
		rival: {
			candidate: 'opensearch',
			when: 'people want a result list with filters, suggestions and corrected spelling, or you tune the search itself.'
		},
		cost: {
			none: 'not applicable',
			why: 'What is stored, each question and the model’s tokens are paid for, and each model has its own price; a store of your own adds its hours.',
			page: bedrockPricing
		},
		watch: [
			{
				lead: 'Who may see which document.',
				text: 'Managed bases filter by access lists, except those of the web crawler. In a self-managed one you filter yourself, or everybody reads everything.'
			},
			{
				lead: 'It is as good as the documents.',
				text: 'Old versions are answered from as gladly as new ones. Take them out, and sync after each change.'
			},
			{
				lead: 'No source, no answer.',
				text: 'Tell the model to say so when nothing was found, and show the source beside each answer.'
			},
			{
				lead: 'Managed or self-managed.',
				text: 'Managed has connectors and chooses how to read each file. Self-managed is for a vector store of your choice.'
			},
			{
				lead: 'Not a search page.',
				text: 'The managed kind has no suggestions, facets, synonyms or spelling.'
			},
			{
				lead: 'Nothing to build?',
				text: 'Amazon Quick is a ready assistant for staff over documents and other tools; Q Business came before it.'
			}
		],
		older:
			'Older material takes Amazon Kendra, which has been closed to new customers since July 2026.',
		first: {
			docs: bedrockKnowledge,
			resources: ['AWS::Bedrock::KnowledgeBase', 'AWS::Bedrock::DataSource']
		},
		next: [
			{
				tree: 'database',
				ask: 'Which store holds the vectors, if you keep your own?',
				known: 'a knowledge base on Bedrock asks it'
			},
			{ ...files, known: 'a knowledge base reads them' },
			{
				tree: 'api-auth',
				ask: 'Who may ask?',
				known: 'answers come from documents that not all may see'
			}
		],
		sources: [bedrockKnowledge, kendraChange, qBusinessChange]
	},

	comprehend: {
		title: 'Let Comprehend find what stands in the text.',
		short: 'Comprehend',
		recommend: ['comprehend@ready'],
		lede: 'Language, feelings, names, key phrases and personal data are found without training, with a confidence for each, in one text or a whole folder.',
		rival: {
			candidate: 'bedrock@models',
			when: 'the reason counts, not only the finding, or yours isn’t a language in which it finds this.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['translate', 'transcribe'],
			says: 'Hundreds of characters, with a least charge for each request. Each kind of finding is a request of its own.',
			page: comprehendPricing
		},
		watch: [
			{
				lead: 'One feeling for a text.',
				text: 'A long letter with praise and blame comes out mixed. Send paragraphs, or, in English only, ask for the feeling toward each thing.'
			},
			kept,
			{
				lead: 'Languages differ by finding.',
				text: 'Personal data is found in English and Spanish, insults in English, names and feelings in twelve. Look into the list first.'
			},
			{
				lead: 'Short limits.',
				text: 'One text may have {comprehend.input-most.ready}. Cut longer ones at sentences.'
			},
			{
				lead: 'Medicine apart.',
				text: 'Comprehend Medical is made for the texts of doctors, and billed apart.'
			}
		],
		older:
			'Older material groups documents by topic with Comprehend. Topics, events and prompt safety are closed to new customers: a model on Bedrock does the first two, Guardrails the third.',
		first: { docs: comprehendIntro, resources: ['AWS::IAM::Role'] },
		next: [
			{
				tree: 'analytics',
				ask: 'How are the findings looked at?',
				known: 'Comprehend has found them'
			},
			{ ...files, known: 'Comprehend reads them by a job' }
		],
		sources: [
			comprehendIntro,
			comprehendQuotas,
			comprehendLanguages,
			comprehendChange,
			aiOptOut,
			aiOptOutList
		]
	},

	'own-categories': {
		title: 'Teach Comprehend your categories.',
		short: 'Comprehend custom',
		recommend: ['comprehend@custom'],
		lede: 'You hand over texts that were sorted by hand; it trains a model without code, and sorts new ones with a confidence, singly or by the folder.',
		rival: {
			candidate: 'bedrock@models',
			when: 'categories change often, or texts come so rarely that an endpoint would stand idle.'
		},
		cost: {
			none: 'not applicable',
			why: 'Paid are training, keeping the model, and an endpoint for as long as it stands, so that the price of a text depends on how busy it is.',
			page: comprehendPricing
		},
		watch: [
			{
				lead: 'The endpoint bills until deleted.',
				text: 'Also when nobody asks. If an answer may wait, run jobs, which need none.'
			},
			{
				lead: 'Examples decide.',
				text: 'At least {comprehend.examples-least.custom} of each category in a plain list. Wrong labels are learned too: have some checked.'
			},
			{
				lead: 'Size of an endpoint.',
				text: 'You buy its rate in units, and what goes beyond is throttled.'
			},
			{
				lead: 'Six languages.',
				text: 'English, French, German, Italian, Portuguese and Spanish, as plain text; whole PDF and Word files in English only.'
			},
			{
				lead: 'It ages.',
				text: 'New products and words need training again; flywheels keep data and versions together.'
			},
			kept
		],
		first: {
			docs: comprehendIntro,
			resources: ['AWS::Comprehend::DocumentClassifier', 'AWS::Comprehend::Flywheel']
		},
		next: [
			{
				tree: 'messaging',
				ask: 'How do sorted texts reach the departments?',
				known: 'each has a category'
			}
		],
		sources: [comprehendIntro, comprehendQuotas, comprehendLanguages, aiOptOut]
	},

	translate: {
		title: 'Let Translate put it into the other language.',
		short: 'Translate',
		recommend: ['translate'],
		lede: 'One call gives the text in another language; jobs take whole folders. A terminology of yours keeps brands and trade terms as they must be.',
		rival: {
			candidate: 'bedrock@models',
			when: 'tone, length or style matter more than fixed terms, as in advertising.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['comprehend@ready', 'polly'],
			says: 'Characters sent, once for each language.',
			page: translatePricing
		},
		watch: [
			{
				lead: 'Nobody has read it.',
				text: 'Contracts, medicine and warnings need a translator’s eye before they bind anybody.'
			},
			kept,
			{
				lead: 'Length of one call.',
				text: 'One text may have {translate.input-most}. Accents and other alphabets take more bytes.'
			},
			{
				lead: 'The same again.',
				text: 'It is paid for each time: keep what has been translated.'
			},
			{
				lead: 'Speech and scans.',
				text: 'Let Transcribe or Textract make text first; Polly can speak the result.'
			}
		],
		first: { docs: translateIntro, resources: ['AWS::IAM::Role'] },
		next: [
			{
				tree: 'caching',
				ask: 'Where are translations kept for the next reader?',
				known: 'Translate makes them'
			},
			{ ...files, known: 'Translate reads and writes them by a job' }
		],
		sources: [translateIntro, translateQuotas, aiOptOut]
	},

	polly: {
		title: 'Let Polly read it aloud.',
		short: 'Polly',
		recommend: ['polly'],
		lede: 'Text becomes speech in many languages, streamed at once or written to a file, which may be kept and played again at no charge.',
		rival: {
			candidate: 'lex',
			when: 'it should also listen and answer, not only speak.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['translate', 'transcribe'],
			says: 'Characters, at a price that differs widely by voice. Keep the file of whatever is heard twice.',
			page: pollyPricing
		},
		watch: [
			{
				lead: 'Names come out wrong.',
				text: 'A lexicon or SSML says how they are spoken. Listen before the public does.'
			},
			{
				lead: 'Voices differ by Region.',
				text: 'Generative and long-form voices aren’t everywhere, nor in every language.'
			},
			{
				lead: 'Length.',
				text: 'At most {polly.input-most}. Cut longer texts at sentences.'
			},
			{
				lead: 'Better voices, lower rates.',
				text: 'All but standard voices take few calls a second; let long texts run by a job.'
			},
			kept
		],
		first: { docs: pollyIntro, resources: ['AWS::IAM::Role', 'AWS::S3::Bucket'] },
		next: [
			{
				tree: 'content-distribution',
				ask: 'How do listeners get the files?',
				known: 'Polly has written them to a bucket'
			}
		],
		sources: [pollyIntro, pollyQuotas, aiOptOut]
	},

	transcribe: {
		title: 'Let Transcribe write down what is said.',
		short: 'Transcribe',
		recommend: ['transcribe'],
		lede: 'Files or live sound become text, with times, speakers and a confidence. For another language, for feelings or a summary, begin here again with that text.',
		rival: {
			candidate: 'connect',
			when: 'the calls are those of a helpline, which could be run there and written down in one place.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['comprehend@ready', 'translate'],
			says: 'Seconds of sound, with a least charge for each request. Redacting personal data and own language models cost more.',
			page: transcribePricing
		},
		watch: [
			{
				lead: 'It mishears names and trade words.',
				text: 'Give it a vocabulary of yours, and show the text as a draft where it counts.'
			},
			kept,
			{
				lead: 'Live isn’t the same as files.',
				text: 'Fewer languages are heard live, and only {transcribe.streams-at-once} at once until you ask for more.'
			},
			{
				lead: 'Blacking out is for few languages.',
				text: 'Personal data is redacted in some kinds of English and little else, in British English only live.'
			},
			{
				lead: 'Length.',
				text: 'At most {transcribe.input-most}; cut longer recordings.'
			},
			{
				lead: 'Calls and clinics.',
				text: 'Call Analytics adds feelings and interruptions; Transcribe Medical knows the words of medicine.'
			}
		],
		first: { docs: transcribeIntro, resources: ['AWS::IAM::Role', 'AWS::S3::Bucket'] },
		next: [
			{ ...files, known: 'Transcribe reads recordings and writes text' },
			{
				tree: 'workflow',
				ask: 'What leads from the recording to the next step?',
				known: 'transcription runs as a job'
			}
		],
		sources: [transcribeIntro, transcribeQuotas, transcribeLanguages, translateIntro, aiOptOut]
	},

	textract: {
		title: 'Let Textract read the papers.',
		short: 'Textract',
		recommend: ['textract'],
		lede: 'It gives words, form fields, tables and answers to set questions, each with its place on the page and a confidence, from a photo as from thousands of pages.',
		rival: {
			candidate: 'bedrock@models',
			when: 'forms are in other languages, or every sender’s look different and meaning counts.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['rekognition@ready', 'comprehend@ready'],
			says: 'Pages, and for each kind of thing looked for. Fields and tables cost more than plain text: ask only for what you use.',
			page: textractPricing
		},
		watch: [
			{
				lead: 'A misread figure passes unseen.',
				text: 'Send what has a low confidence to people, and check sums. Augmented AI, once made for that, is closed to new customers.'
			},
			{
				lead: 'Languages differ by what you ask.',
				text: 'It reads {textract.reads-languages}. Invoices, identity papers, set questions and handwriting: English only.'
			},
			kept,
			{
				lead: 'One page or a job.',
				text: 'At most {textract.input-most}. A job tells by SNS when it is done.'
			},
			{
				lead: 'Papers of a kind.',
				text: 'English invoices, United States identity papers and mortgage files have calls of their own, which name the fields.'
			}
		],
		older:
			'Older material sends doubtful pages to Amazon Augmented AI; new customers build that check themselves.',
		first: {
			docs: textractIntro,
			resources: ['AWS::IAM::Role', 'AWS::SNS::Topic', 'AWS::S3::Bucket']
		},
		next: [
			{
				tree: 'workflow',
				ask: 'What leads from page to page, and to people?',
				known: 'Textract reads pages by a job'
			},
			{ ...files, known: 'Textract reads scans from S3' }
		],
		sources: [textractIntro, textractQuotas, textractLanguages, aiMaintenance, aiOptOut]
	},

	rekognition: {
		title: 'Let Rekognition look at the pictures.',
		short: 'Rekognition',
		recommend: ['rekognition@ready'],
		lede: 'Common things, faces, words and unsafe content are found in pictures and videos without training, with a place and a confidence for each.',
		rival: {
			candidate: 'rekognition@custom',
			when: 'its labels miss what you look for, and you can label pictures of it.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['textract', 'comprehend@ready'],
			says: 'Pictures, and each kind of look again; video by its length. Faces in a collection are stored at a price.',
			page: rekognitionPricing
		},
		watch: [
			{
				lead: 'A likeness is no proof.',
				text: 'Set a high threshold for faces, and let people decide where somebody could be harmed. Ask your lawyers before you store faces.'
			},
			kept,
			{
				lead: 'A photo of a photo.',
				text: 'Where somebody proves who they are, Face Liveness checks that a living person is there.'
			},
			{
				lead: 'Size and length.',
				text: 'At most {rekognition.input-most.ready}. Stored video is a job.'
			},
			{
				lead: 'Dense text.',
				text: 'It finds some words on signs; pages belong to Textract.'
			},
			{
				lead: 'The same file again.',
				text: 'To know a banned file by its bytes, keep its hash and compare; that takes no model.'
			}
		],
		older:
			'Older material follows people through a video by pathing, which has ended, and reacts to live events or moderates in batches, which are closed to new customers.',
		first: {
			docs: rekognitionIntro,
			resources: ['AWS::Rekognition::Collection', 'AWS::IAM::Role']
		},
		next: [
			{ ...files, known: 'Rekognition reads pictures from S3' },
			{
				tree: 'messaging',
				ask: 'How do many uploads reach it without being throttled?',
				known: 'each upload is one call'
			},
			{
				tree: 'threat-detection',
				ask: 'Should uploads be scanned for malware as well?',
				known: 'files of users lie in S3'
			}
		],
		sources: [
			rekognitionIntro,
			rekognitionQuotas,
			customLabelsIntro,
			aiMaintenance,
			aiShutdown,
			aiOptOut
		]
	},

	'own-labels': {
		title: 'Teach Rekognition Custom Labels your things.',
		short: 'Custom Labels',
		recommend: ['rekognition@custom'],
		lede: 'You label pictures, often a few hundred; it trains in hours, without code, and finds your parts, faults or logos in new pictures.',
		rival: {
			candidate: 'sagemaker-ai',
			when: 'it must run on your own machines, see video, or reach an accuracy that needs a specialist.'
		},
		cost: {
			none: 'not applicable',
			why: 'The hours in which the model runs are paid for, so that the price of a picture depends on how many come in an hour.',
			page: rekognitionPricing
		},
		watch: [
			{
				lead: 'It bills while it runs.',
				text: 'Also when no picture comes. Gather pictures, start it, look at all, stop it.'
			},
			{
				lead: 'Starting takes a while.',
				text: 'A first picture after a stop waits. Where each must be judged at once, it has to keep running.'
			},
			{
				lead: 'Pictures as in life.',
				text: 'Train with the light, angle and camera of the real place, and with good parts as well as bad.'
			},
			{
				lead: 'Pictures only.',
				text: 'No faces, words or unsafe content, and no video: those are for Rekognition’s ready labels.'
			},
			kept
		],
		older: 'Older material takes Lookout for Vision for faults on a line; it has ended.',
		first: {
			docs: customLabelsIntro,
			resources: ['AWS::Rekognition::Project', 'AWS::S3::Bucket']
		},
		next: [{ ...files, known: 'labelled pictures lie in S3' }],
		sources: [
			customLabelsIntro,
			customLabelsQuotas,
			customLabelsStart,
			rekognitionIntro,
			aiShutdown,
			aiOptOut
		]
	},

	lex: {
		title: 'Build the bot in Lex.',
		short: 'Lex',
		recommend: ['lex'],
		lede: 'It recognises which of your tasks somebody means, asks for what is missing, and calls your code, in chat and by voice. It can’t wander off.',
		rival: {
			candidate: 'bedrock@knowledge-base',
			when: 'most people ask questions that your documents answer.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['connect', 'comprehend@ready'],
			says: 'Requests, of which speech costs several times text. The code behind it is paid apart.',
			page: lexPricing
		},
		watch: [
			{
				lead: 'What you didn’t foresee fails.',
				text: 'Give it a fallback that leads to a person, and read each week what ended there.'
			},
			{
				lead: 'Act only when sure.',
				text: 'Confirm before anything is booked or paid, and sign people in first: the bot doesn’t know who talks.'
			},
			{
				lead: 'A conversation ends.',
				text: 'One input has {lex.input-most}.'
			},
			{
				lead: 'Questions too?',
				text: 'A built-in intent, QnAIntent, answers them from a knowledge base on Bedrock, in the same bot.'
			},
			{
				lead: 'The test alias is tiny.',
				text: 'It takes two conversations at a time. Publish a version with an alias of its own; a phone number, or a chat window for your page, comes from Connect Customer.'
			},
			kept
		],
		older: 'Lex V1 has ended; material without “V2” no longer works.',
		first: {
			docs: lexIntro,
			resources: ['AWS::Lex::Bot', 'AWS::Lex::BotAlias', 'AWS::Lambda::Function']
		},
		next: [
			{
				tree: 'api-auth',
				ask: 'How does somebody prove who they are?',
				known: 'a bot does set tasks for them'
			},
			{
				tree: 'compute',
				ask: 'Where does the code run that acts?',
				known: 'Lex calls a Lambda function'
			}
		],
		sources: [lexIntro, lexQuotas, lexQuestions, connectLex, aiOptOut]
	},

	connect: {
		title: 'Run the contact centre in Connect Customer.',
		short: 'Connect Customer',
		recommend: ['connect'],
		lede: 'Connect Customer has phone numbers, chat, queues and a workplace for staff. A bot may take the simple wishes first; the rest reaches people with what was said.',
		rival: {
			candidate: 'bedrock@knowledge-base',
			when: 'nobody of yours answers, and you build the chat on your page yourselves.'
		},
		cost: {
			dimension: 'piece-price',
			against: ['lex', 'transcribe'],
			says: 'Minutes of voice and messages, without seats; calls differ in price by country and carrier.',
			page: connectPricing
		},
		watch: [
			{
				lead: 'Keeping your numbers.',
				text: 'They can be ported, and some countries have rules of their own. Read these before you promise a date.'
			},
			{
				lead: 'Emergencies of your own.',
				text: 'Plan what callers hear when a flow, a function or the Region fails.'
			},
			{
				lead: 'Recordings are personal data.',
				text: 'Tell callers, decide how long they stay, and who may listen.'
			},
			{
				lead: 'Which bot stands before it.',
				text: 'Lex for set tasks; AI agents of its own answer open questions. A flow must have its Lex bot’s language.'
			},
			{
				lead: 'Chat on your page.',
				text: 'A short script brings the window. Have your web server sign each request, so that nobody else can open a chat.'
			},
			kept
		],
		older:
			'Amazon Connect is named Amazon Connect Customer today; the old name now means a family of products.',
		first: {
			docs: connectLex,
			resources: ['AWS::Connect::Instance', 'AWS::Connect::ContactFlow', 'AWS::Lex::Bot']
		},
		next: [
			{
				tree: 'storage',
				ask: 'Where do recordings lie, and for how long?',
				known: 'Connect Customer records calls'
			}
		],
		sources: [connectIntro, connectLex, connectAgents, connectWidget, aiOptOut]
	},

	personalize: {
		title: 'Let Personalize recommend.',
		short: 'Personalize',
		recommend: ['personalize'],
		lede: 'It learns from who clicked, watched or bought what, and puts items in order for each person, at once or for a whole mailing.',
		rival: {
			candidate: 'sagemaker-ai',
			when: 'data scientists of yours want to choose the algorithm themselves.'
		},
		cost: {
			none: 'not applicable',
			why: 'Data taken in, training and recommendations are paid apart, and an active campaign or recommender bills a least rate of requests.',
			page: personalizePricing
		},
		watch: [
			{
				lead: 'It bills while nobody asks.',
				text: 'Each active campaign or recommender counts at least {personalize.requests-floor}. Delete those that were trials.'
			},
			{
				lead: 'Too little history.',
				text: 'It needs {personalize.interactions-least} before it trains, and gets good with far more. Until then, show what sells most.'
			},
			{
				lead: 'It learns what you show.',
				text: 'Send new clicks in as they happen, and filter out what was bought already.'
			},
			{
				lead: 'Prove it.',
				text: 'Give some visitors the plain list, and compare what they buy.'
			}
		],
		first: {
			docs: personalizeIntro,
			resources: ['AWS::Personalize::DatasetGroup', 'AWS::Personalize::Solution']
		},
		next: [
			{
				tree: 'streaming',
				ask: 'How do clicks arrive?',
				known: 'Personalize takes them as events'
			},
			{
				tree: 'database',
				ask: 'Where do recommendations wait for a page?',
				known: 'a batch makes them for everybody'
			}
		],
		sources: [personalizeIntro, personalizeQuotas, personalizeCampaign, personalizeRecommender]
	},

	'own-model': {
		title: 'Train or run the model in SageMaker AI.',
		short: 'SageMaker AI',
		recommend: ['sagemaker-ai'],
		lede: 'It trains on your data and runs the result: by code of yours, by algorithms that it brings, or in Canvas without code. Models that you or others have trained run there too.',
		rival: {
			candidate: 'bedrock@models',
			when: 'your model is an open language model that Custom Model Import takes, and no machines should be run.'
		},
		cost: {
			none: 'not applicable',
			why: 'Machines are paid by type and time, for training and for answers, so that a prediction costs what the machine costs divided by how busy it is.',
			page: sagemakerPricing
		},
		watch: [
			{
				lead: 'A real-time endpoint bills day and night.',
				text: 'If requests come rarely, take serverless or asynchronous inference; for nightly work, batch transform.'
			},
			{
				lead: 'A model ages.',
				text: 'The world moves away from what it learned. Compare predictions with what happened, and train again. Model Monitor is closed to new customers.'
			},
			{
				lead: 'Data from the future.',
				text: 'If a column holds what is known only afterwards, tests shine and life doesn’t. Split by time.'
			},
			{
				lead: 'Answers have limits.',
				text: 'A real-time answer may take {sagemaker-ai.answer-within}. One input: {sagemaker-ai.input-most}.'
			},
			{
				lead: 'No code?',
				text: 'Canvas predicts figures, classes and series from tables, and sorts pictures or texts. Somebody still has to judge the result.'
			},
			{
				lead: 'Importing to Bedrock instead.',
				text: 'Language models of some open architectures, weights under {bedrock.weights-most.models}, in few Regions; no embeddings, no jobs.'
			}
		],
		older:
			'Older material takes Forecast for demand, Fraud Detector for fraud and Lookout for machines: closed to new customers or ended. Canvas or a model of yours does this today.',
		first: {
			docs: sagemakerIntro,
			resources: [
				'AWS::SageMaker::Domain',
				'AWS::SageMaker::Model',
				'AWS::SageMaker::EndpointConfig',
				'AWS::SageMaker::Endpoint'
			]
		},
		next: [
			{
				tree: 'compute',
				ask: 'Would a plain machine or container run a small model for less?',
				known: 'a trained model has to run'
			},
			{
				tree: 'ec2-purchasing',
				ask: 'How are the machines paid for?',
				known: 'Savings Plans for SageMaker AI are a kind of their own'
			},
			{
				tree: 'analytics',
				ask: 'Where are the records gathered and cleaned?',
				known: 'a model is trained on them'
			}
		],
		sources: [sagemakerIntro, sagemakerInference, sagemakerCanvas, bedrockImport, aiMaintenance]
	}
} satisfies Outcomes<typeof states>;
