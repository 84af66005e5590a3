import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	maker: {
		ask: 'Do you want to train or run a model yourselves?',
		short: ['Run a model', 'yourselves?'],
		why: 'Ready services are called and paid by use. A model that you run needs machines, people who understand it, and care for as long as it runs.',
		help: {
			Model: 'What a machine has learned, and by which it reads, sees, sorts or writes.',
			Weights: 'The files in which a trained model is kept.'
		},
		unsure: {
			assume: 'ready',
			find: 'Ask whether somebody in the team writes training code, or wants to run one certain model, be it yours or a free one. If not, the answer is no.'
		},
		answers: {
			ready: {
				label: 'No, a ready service should do it',
				gloss: 'Also one that learns from our examples without code.',
				plain: true,
				short: ['no, ready'],
				because:
					'For most kinds of input AWS has a service that is called, without machines or training code.'
			},
			own: {
				label: 'Yes: one of our own, or a free one',
				gloss:
					'Data scientists choose the algorithm, or weights are there and are to run, such as Whisper’s.',
				short: ['yes, ours'],
				because:
					'SageMaker AI runs training code and models of any kind, on machines that you choose.',
				against: {
					bedrock: 'It takes in open language models of some kinds, and no training code.',
					rekognition: 'It has its own models, and runs none of yours.',
					comprehend: 'It trains its own models, and runs none of yours.',
					personalize: 'It trains by its own recipes, and runs no model of yours.'
				}
			}
		}
	},

	input: {
		ask: 'What goes in?',
		short: ['What', 'goes in?'],
		why: 'Each service reads one kind of input. Where steps follow one another, or inputs are of several kinds, answer once for each, beginning with the first.',
		help: {
			'Our own documents':
				'Answers from them can be had by way of text, of papers and of a conversation, with the same end: any of the three will do.'
		},
		unsure: {
			assume: 'text',
			find: 'Look at what the program holds in its hands just before the model is asked: a text, a picture, a sound, rows of a table.'
		},
		answers: {
			text: {
				label: 'Written text, or instructions to write one',
				gloss: 'Letters, reviews, articles, code; a question typed into a search box.',
				plain: true,
				short: ['text'],
				because: 'Text is read by Comprehend, Translate, Polly and the models on Bedrock.',
				against: {
					transcribe: 'It listens, and what comes in is text already.',
					textract: 'It reads pictures of pages, and this is text already.'
				}
			},
			pages: {
				label: 'Scanned or photographed papers',
				gloss: 'Forms, invoices, contracts, identity cards, as PDF or picture.',
				short: ['papers'],
				because:
					'Textract knows pages: lines, fields, tables. Some models on Bedrock also look at them.',
				against: {
					rekognition: 'It finds a few words in a picture, and knows no fields or tables.'
				}
			},
			pictures: {
				label: 'Pictures or video',
				gloss:
					'What is seen in them; also uploads of any kind to be checked. For what is said in a video, take speech.',
				short: ['pictures,', 'video'],
				because:
					'Rekognition finds things and faces in pictures; some models on Bedrock describe them.',
				against: { textract: 'It reads what is written on pages, and sees nothing else.' }
			},
			sound: {
				label: 'Recorded or live speech, to become text',
				gloss:
					'Recorded calls, meetings, dictation, the sound of a video. If somebody must answer, take a conversation.',
				short: ['speech'],
				because: 'Transcribe turns speech into text, and all further steps start from the text.',
				against: {
					polly: 'It speaks, and doesn’t listen.',
					lex: 'It listens for a few wishes in a conversation, and keeps no record of all that is said.',
					comprehend: 'It reads text: let it follow, in a second step.',
					translate: 'It reads text: let it follow, in a second step.'
				}
			},
			talk: {
				label: 'A conversation, by chat or telephone',
				gloss:
					'A bot, an assistant, or a call centre: a machine or a person answers, and hears more.',
				short: ['a chat', 'or call'],
				because:
					'A conversation needs turns: Lex, Connect Customer and models on Bedrock have them.',
				against: {
					transcribe: 'It writes down what is said, and answers nothing.',
					polly: 'It speaks what it is given, and understands nothing.'
				}
			},
			records: {
				label: 'Records: purchases, clicks, readings',
				gloss: 'Rows and figures from a database or a file.',
				short: ['records'],
				because:
					'What happened before, row by row, is learned by Personalize or a model in SageMaker AI.',
				against: {
					bedrock: 'Its models are made for language and pictures, not for learning from tables.'
				}
			}
		}
	},

	'text-out': {
		ask: 'What should come out of the text?',
		short: ['What should', 'come out?'],
		why: 'Ready services do one thing with a text, at a set price. A large model does whatever it is told, and may be wrong in fluent words.',
		unsure: {
			assume: 'new',
			find: 'Write down one input and the output that you would be glad of.'
		},
		answers: {
			new: {
				label: 'Something new: a reply, a summary, code, a picture',
				gloss: 'Also vectors for search by meaning. From our own documents: see the next.',
				plain: true,
				short: ['something', 'new'],
				because: 'Only large models write what was not there before.',
				against: { comprehend: 'It finds what stands in a text, and writes nothing.' }
			},
			documents: {
				label: 'Answers from our own documents',
				gloss: 'Manuals, policies, a wiki: found, put together, and with the place named.',
				short: ['from our', 'documents'],
				because:
					'A knowledge base searches your documents, and lets a model answer from what it found.',
				against: { comprehend: 'It looks into one text at a time, and answers no question.' }
			},
			findings: {
				label: 'Feelings, names, language or personal data in it',
				gloss:
					'Without teaching: who, where, how pleased. Personal data in English or Spanish, insults in English.',
				short: ['what stands', 'in it'],
				because: 'Comprehend finds these without training, at a set price by length.',
				against: { bedrock: 'A large model can do it, with a prompt to keep and prices by token.' }
			},
			sorted: {
				label: 'One of our own categories',
				gloss:
					'Which department, which kind of case; also good or bad by our own rules, where ready findings are too coarse.',
				short: ['our own', 'categories'],
				because:
					'Your categories are known to nobody: they must be described to a model, or taught by examples.'
			},
			language: {
				label: 'The same text in another language',
				short: ['another', 'language'],
				because:
					'Translate does this alone, at once or over whole folders, and keeps to your terms.',
				against: {
					bedrock:
						'A large model can do it, and minds tone, but only its prompt holds it to your terms.'
				}
			},
			voice: {
				label: 'The text, read aloud',
				short: ['read aloud'],
				because: 'Polly speaks a text, as a stream or into a file.',
				against: { bedrock: 'Reading aloud needs no model that thinks, at prices by token.' }
			}
		}
	},

	examples: {
		ask: 'Are there many texts that have been sorted already?',
		short: ['Sorted texts', 'there?'],
		why: 'With sorted texts, a small model learns the categories. Without, a large model is told in words what each category means.',
		help: {
			'If cost is the worry':
				'Bedrock has small models, too, which cost less than large ones. A model that you teach bills for an endpoint by time, which pays off where texts come all day; jobs over a folder need none.'
		},
		unsure: {
			assume: 'none',
			find: 'Look for an archive in which people have set the category by hand, and count the texts of the rarest one.'
		},
		answers: {
			none: {
				label: 'No, or only a few of each',
				gloss:
					'The categories can be said in words, or change often. If it costs too much, a smaller model may do.',
				plain: true,
				short: ['no, or few'],
				because: 'A large model sorts by a description and a few examples in its prompt.',
				against: { comprehend: 'Its own categories need sorted texts to learn from.' }
			},
			labelled: {
				label: 'Yes, dozens or more of each category',
				gloss: 'From {comprehend.examples-least.custom} of each in a plain list.',
				short: ['yes, many'],
				because:
					'Comprehend learns categories from sorted texts without code, and gives a confidence with each.',
				against: {
					bedrock: 'It would pay for a long prompt each time, to be told what examples can teach.'
				}
			}
		}
	},

	'pages-out': {
		ask: 'What should come out of the papers?',
		short: ['What should', 'come out?'],
		why: 'What is written can be read off, and later steps start from that. What it means must be judged.',
		unsure: {
			assume: 'written',
			find: 'Ask whether a careful typist who doesn’t know the trade could produce the output. If so, it is what is written.'
		},
		answers: {
			written: {
				label: 'What is written: words, fields, tables',
				gloss:
					'Totals, dates, names; also as a first step. Forms: English, French, German, Italian, Portuguese or Spanish.',
				plain: true,
				short: ['what is', 'written'],
				because: 'Textract gives words, fields and tables with a place and a confidence for each.',
				against: { bedrock: 'A large model reads pages too, but may write what isn’t there.' }
			},
			judged: {
				label: 'What it means, or forms in other languages',
				gloss: 'A judgement, a summary, the kind of letter.',
				short: ['what it', 'means'],
				because:
					'A large model reads pages of any layout, in many languages, and says what they mean.',
				against: {
					textract: 'It gives what is written, form fields in six languages, and judges nothing.'
				}
			},
			answers: {
				label: 'Answers to questions over many papers',
				short: ['answers', 'over many'],
				because:
					'A knowledge base reads the papers, searches them, and names the page of each answer.',
				against: { textract: 'It reads page by page, and searches nothing.' }
			}
		}
	},

	seen: {
		ask: 'What should be found in the pictures or videos?',
		short: ['What should', 'be found?'],
		why: 'Rekognition knows common things. Yours it must be taught, and a description needs a model that writes.',
		help: {
			'Uploads of other kinds':
				'Texts among them are a walk of their own, from written text. Viruses are another matter: GuardDuty scans uploads for them.',
			'Banned before':
				'To know the same file again takes no model: keep its hash, a short number made from its bytes, and compare.'
		},
		unsure: {
			assume: 'common',
			find: 'Ask whether any passer-by could name it. If only your people can, it is a thing of your own.'
		},
		answers: {
			common: {
				label: 'Common things, faces, words or unsafe content',
				gloss:
					'Cars, the same face on two pictures, a road sign; nudity, violence and the like in uploads.',
				plain: true,
				short: ['common', 'things'],
				because:
					'Rekognition has been taught thousands of common things, faces and unsafe content.',
				against: {
					bedrock: 'It describes pictures, but compares no faces and gives no confidence.'
				}
			},
			own: {
				label: 'Things of our own, that it must be taught',
				gloss: 'A part, a fault, a logo, a disease, of which pictures can be labelled.',
				short: ['our own', 'things'],
				because:
					'Custom Labels learns your things from labelled pictures, often a few hundred, without code.',
				against: { bedrock: 'It has never seen your parts and faults.' }
			},
			described: {
				label: 'A description, or an answer in words',
				gloss: 'Captions, “is the shelf tidy, and why not?”.',
				short: ['words about', 'them'],
				because: 'Models on Bedrock that see can describe a picture and answer questions about it.',
				against: { rekognition: 'It gives labels and places, and no sentences.' }
			}
		}
	},

	bot: {
		ask: 'What should the conversation do?',
		short: ['What should', 'it do?'],
		why: 'Set tasks are safest with a bot that knows only these. Open questions need a large model. If several apply, take the last of them.',
		help: {
			'Set task': 'Such as booking or cancelling: the same few facts are asked for each time.',
			'Ready chat window':
				'Connect Customer has one that a short script puts into your page, with a bot or people behind it. Otherwise you build the window, and call the bot from it.'
		},
		unsure: {
			assume: 'answers',
			find: 'Read fifty real conversations, and count what people wanted.'
		},
		answers: {
			answers: {
				label: 'Answer questions, from our documents',
				gloss: 'From manuals, policies or a wiki; also any chatbot that is only asked.',
				plain: true,
				short: ['answer', 'questions'],
				because:
					'A knowledge base finds what documents say, and a model puts it into words, with the source.',
				against: {
					lex: 'It knows the wishes that you foresee, and finds no answers in documents by itself.'
				}
			},
			tasks: {
				label: 'Do a few set tasks',
				gloss: 'Book, cancel, look up a balance: we know what is asked each time.',
				short: ['a few set', 'tasks'],
				because:
					'Lex stays within the tasks you set up, asks for what is missing, and calls your code.',
				against: {
					bedrock: 'A large model is harder to hold to a few tasks, and its prices go by length.'
				}
			},
			open: {
				label: 'Talk openly, or decide by itself what to do',
				gloss: 'A tutor, a writing partner, an agent that uses our systems in no set order.',
				short: ['talk openly', 'or act'],
				because: 'Only large models talk about anything, or choose by themselves what to do next.',
				against: { lex: 'It stays within what you set up.' }
			},
			people: {
				label: 'Lead to people too, or be reached by telephone',
				gloss:
					'A helpline with queues or staff, and perhaps a bot before it. Also if a ready chat window is wanted.',
				short: ['people, or', 'telephone'],
				because:
					'Connect Customer brings phone numbers, a chat window, queues and a workplace for staff; bots may stand before it.',
				against: {
					bedrock: 'It writes answers, and has no phone numbers, queues or staff.'
				}
			}
		}
	},

	'records-out': {
		ask: 'What should be learned from the records?',
		short: ['What should', 'be learned?'],
		why: 'Recommending is a subject of its own, with a ready service. Other predictions are learned by a model of yours.',
		unsure: {
			assume: 'predicted',
			find: 'Ask what one line of the result would say: a figure or a yes for one row, or a list of items for one person.'
		},
		answers: {
			predicted: {
				label: 'A prediction: a figure, yes or no, an oddity',
				gloss: 'Sales next month, who will leave, which payment is odd, when a pump fails.',
				plain: true,
				short: ['a', 'prediction'],
				because: 'SageMaker AI learns it from your rows; in Canvas also without code.',
				against: { personalize: 'It ranks items for people, and predicts nothing else.' }
			},
			recommended: {
				label: 'Which items suit which person',
				gloss: 'Goods, films, articles, offers, or the people for a campaign.',
				short: ['which item', 'for whom'],
				because: 'Personalize learns from clicks and purchases what each person may want next.',
				against: { 'sagemaker-ai': 'You would build what Personalize brings ready.' }
			}
		}
	}
} satisfies Questions<typeof states>;
