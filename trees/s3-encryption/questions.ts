import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const help = {
	KMS: 'AWS Key Management Service: keeps keys in hardware that gives none of them out, and uses them for whoever is allowed to.',
	'Bucket Key':
		'A key that S3 gets from KMS and uses for many objects of a bucket for a limited time.'
};

export const questions = {
	more: {
		ask: 'Does anybody ask for more than that the data is encrypted?',
		short: ['More than', 'encrypted?'],
		why: 'S3 encrypts all that is written to it. Everything beyond costs money, calls or work, and is worth it only where a rule or a risk asks for it.',
		help: {
			KMS: help.KMS,
			'If two fit': 'Take the one further down the list; it mostly covers the other as well.',
			'A key in use':
				'A key of your own in KMS, a “customer managed key”, that is in use stays unless somebody says that it may go: take “we must control the key”. Its policy can admit accounts that fail on it today.',
			'Another provider':
				'Storage that speaks S3’s protocol elsewhere may know only some of this. For “AWS” read that provider, and see what it offers.',
			'In transit':
				'Encryption on the way is another matter: HTTPS, which you can require in the bucket policy.',
			'Several buckets': 'Walk once for each kind of data. They need not end in the same place.'
		},
		unsure: {
			assume: 'no',
			find: 'Read the sentence itself in the contract, the standard or the audit. “Encrypted at rest” asks for less than “with a key under our control”, and that for less than “outside the provider’s reach”.'
		},
		answers: {
			no: {
				label: 'No, encrypted at rest is enough',
				gloss:
					'Also where nobody cares who has the key, and where other accounts merely read or write.',
				plain: true,
				short: ['no'],
				because:
					'SSE-S3 encrypts every new object by itself, at no price, and no reader needs a key.',
				against: {
					'sse-kms': 'Calls to KMS cost money and permissions for a control that nobody asks for.',
					'dsse-kms': 'It costs more than any other for a second layer that nobody asks for.',
					'sse-c': 'Whoever loses the key loses the object, and here nobody wants to have it.',
					'client-side-encryption':
						'Every program that reads would need the library and the key, for no reason.'
				}
			},
			record: {
				label: 'Yes: use of the key, or of the objects, must be on record',
				gloss: 'Nobody asks to control the key. That it changes every year may be asked as well.',
				short: ['a record', 'of use'],
				because:
					'Use of a KMS key stands in CloudTrail, and so can every request to the bucket itself.',
				against: {
					'dsse-kms': 'It records no more than SSE-KMS, and costs more.',
					'sse-c': 'S3 forgets the key after each request; there is no use of it to record.',
					'client-side-encryption':
						'Changing every program is too much for a record that S3 and KMS keep anyway.'
				}
			},
			control: {
				label: 'Yes: we must control the key ourselves',
				gloss:
					'Set who may use it, when it changes, when it ends. Also if a key of your own is in use, unless it may go.',
				short: ['we control', 'the key'],
				because:
					'A customer managed KMS key has a policy, a rotation and an end that you set, and S3 still does the work.',
				against: {
					'sse-s3': 'Its keys are S3’s own: no policy, no rotation, no switch for you.',
					'dsse-kms': 'The control is the same as with SSE-KMS, and the second layer is extra.',
					'sse-c': 'You would keep every key and its place by hand, where KMS does it.',
					'client-side-encryption':
						'The control of a KMS key can be had without changing every program.'
				}
			},
			layers: {
				label: 'Yes: there must be two layers of encryption',
				gloss: 'Rules for classified or defence data say so; S3 may apply both.',
				short: ['two layers'],
				because:
					'DSSE-KMS encrypts an object twice, with independent keys, and no program has to change.',
				against: {
					'sse-s3': 'It encrypts once.',
					'sse-kms': 'It encrypts once.',
					'sse-c': 'It encrypts once.',
					'client-side-encryption':
						'With SSE-S3 around it there are two, but every program has to be changed.'
				}
			},
			outside: {
				label: 'Yes: AWS may not keep the key',
				gloss:
					'S3 may do the encrypting, but the key must lie with us. Also at a provider without KMS.',
				short: ['key outside', 'AWS'],
				because:
					'Either the key comes with each request, or KMS asks your own key manager, or your program encrypts.',
				against: {
					'sse-s3': 'S3 itself keeps its keys.',
					'dsse-kms': 'One of its two layers has a key that S3 keeps.'
				}
			},
			before: {
				label: 'Yes: it must be encrypted before AWS gets it',
				gloss: 'S3 may never have it in the clear, not even while it writes.',
				short: ['encrypted', 'before'],
				because: 'Only encryption in your own program happens before the data reaches S3.',
				against: {
					'sse-s3': 'S3 gets the data in the clear, inside TLS, and encrypts as it writes.',
					'sse-kms': 'S3 gets the data in the clear, inside TLS, and encrypts as it writes.',
					'dsse-kms': 'Both layers are applied by S3, once the data is there.',
					'sse-c': 'The key is yours, but S3 gets the data in the clear and encrypts it.'
				}
			}
		}
	},

	recorded: {
		ask: 'What should the record show?',
		short: ['What should', 'it show?'],
		why: 'The record of a key says who used it, and often no longer for which object. The record of the bucket names every object, whatever the key.',
		help: {
			CloudTrail: 'AWS’s log of calls to its APIs: who, what, when, from where.',
			'Bucket Key': help['Bucket Key']
		},
		unsure: {
			assume: 'key',
			find: 'Ask the auditor to show a line of such a record from elsewhere. If it names a file, it is a record of objects.'
		},
		answers: {
			key: {
				label: 'Who used the key, and when',
				gloss: 'An audit trail of the encryption; also where both are asked, or only “audited”.',
				plain: true,
				short: ['use of', 'the key'],
				because: 'Each use of a KMS key is an event in CloudTrail; use of S3’s own keys is not.',
				against: {
					'sse-s3': 'CloudTrail shows requests to S3, but nothing about its keys.'
				}
			},
			object: {
				label: 'Who read or changed which object',
				gloss: 'A question about the data, whoever has the key.',
				short: ['which', 'object'],
				because: 'CloudTrail’s data events name each object with the caller, also with SSE-S3.',
				against: {
					'sse-kms':
						'With a Bucket Key its events name the bucket; without one each request costs a call.'
				}
			}
		}
	},

	accounts: {
		ask: 'Do other AWS accounts read or write the objects?',
		short: ['Do other', 'accounts?'],
		why: 'The key that S3 makes in your account serves that account only. A key of your own can admit others, and costs by the month.',
		help: {
			'aws/s3':
				'The KMS key that S3 makes in your account when you first ask for SSE-KMS without naming a key.'
		},
		unsure: {
			assume: 'one',
			find: 'Look for other account numbers in the bucket policy, and for replication into or out of the bucket.'
		},
		answers: {
			one: {
				label: 'No, everything is in one account',
				gloss: 'Also where no other account is mentioned.',
				plain: true,
				short: ['no'],
				because:
					'The key aws/s3 is recorded in CloudTrail, needs no care, and has no monthly price.'
			},
			several: {
				label: 'Yes, other accounts too',
				gloss: 'A partner, a log or data account, copies in another account.',
				short: ['yes'],
				because: 'Only the policy of a key of your own can admit another account.'
			}
		}
	},

	origin: {
		ask: 'Where must the key be made and kept?',
		short: ['Where is the', 'key kept?'],
		why: 'For nearly everybody KMS itself is the right place. Each other place adds work, and the last two add failures and limits of their own.',
		help: {
			KMS: help.KMS,
			'If two would do': 'Take the one further up the list: it adds less work and fewer failures.',
			HSM: 'Hardware security module: a device that makes keys, uses them, and is built to give none out.',
			'FIPS 140-3':
				'An American standard for such devices. The HSMs of KMS itself are validated at its level 3.'
		},
		unsure: {
			assume: 'kms',
			find: 'Ask who wrote the rule whether it means control over use of the key, or the place where its bits lie.'
		},
		answers: {
			kms: {
				label: 'In KMS, which may make it',
				gloss: 'Also where nothing is said about the place, or it is a customer’s AWS account.',
				plain: true,
				short: ['in KMS'],
				because: 'KMS makes the key in its own validated HSMs and keeps it ready.'
			},
			imported: {
				label: 'We make it, and KMS gets a copy',
				gloss: 'To prove how it was made, to keep the original, or to take the copy away at once.',
				short: ['our own,', 'imported'],
				because: 'A KMS key can be created empty, and filled with key material that you made.'
			},
			modules: {
				label: 'In hardware modules in AWS that only we use',
				gloss: 'A rule asks for single-tenant HSMs.',
				short: ['own HSMs', 'in AWS'],
				because: 'A CloudHSM key store makes and uses the key in your own cluster of HSMs.'
			},
			outside: {
				label: 'In our own key manager outside AWS',
				gloss: 'Or in a customer’s. Every use has to go through it.',
				short: ['outside', 'AWS'],
				because: 'With an external key store KMS hands every use of the key to your key manager.'
			}
		}
	},

	each: {
		ask: 'Must KMS check and record every single read and write?',
		short: ['Every single', 'request?'],
		why: 'A Bucket Key spares most calls to KMS. In return a withdrawn permission on the key takes effect later, and KMS’s record names the bucket only.',
		help: {
			'Bucket Key': help['Bucket Key'],
			'Every use of the key':
				'That is on record either way: with a Bucket Key there are fewer uses, each for many objects.',
			'Withdrawn rights':
				'They end either way. Only if that must be so at the next read, and not a while later, take the second.',
			'Encryption context':
				'What S3 tells KMS with each call: the object, or with a Bucket Key the bucket. Policies can demand a certain one.'
		},
		unsure: {
			assume: 'no',
			find: 'Look whether a policy on the key names single objects, and ask whether a record by bucket and caller is enough.'
		},
		answers: {
			no: {
				label: 'No, now and then for each caller is enough',
				gloss:
					'Also if “every use of the key” is asked, if calls cost too much, or nothing is said.',
				plain: true,
				short: ['no'],
				because:
					'S3 takes the Bucket Key at least once for each caller: {sse-kms.kms-calls.own} for a thousand reads.'
			},
			yes: {
				label: 'Yes, each one by itself',
				gloss:
					'Also where the key’s policy names single objects, or what is withdrawn must end at the next read.',
				short: ['yes'],
				because:
					'Without a Bucket Key S3 calls KMS for each request, and the event names the object.'
			}
		}
	},

	readers: {
		ask: 'What must be able to read the objects?',
		short: ['What reads', 'them?'],
		why: 'A key that only your programs have shuts AWS services out. One that KMS can ask for lets them in, at the price of running a key manager for it.',
		help: {
			'AWS services':
				'Those that open objects for you: Athena runs queries on them, Macie scans them.'
		},
		unsure: {
			assume: 'own',
			find: 'List what opens objects of the bucket today, programs and services, in CloudTrail’s data events.'
		},
		answers: {
			own: {
				label: 'Only programs of ours',
				gloss: 'Also programs of customers, where they have the key.',
				plain: true,
				short: ['our own', 'programs'],
				because: 'A program that has the key can send it along, or encrypt with it.',
				against: {
					'sse-kms':
						'A key manager that must answer KMS at any hour is too much for a few programs.'
				}
			},
			services: {
				label: 'AWS services too',
				gloss: 'Queries, scans, whatever opens objects for you.',
				short: ['services', 'too'],
				because: 'Services that know KMS keys can use one whose material lies in your key manager.',
				against: {
					'sse-c': 'Services don’t have your key: Athena and Macie can’t read such objects.',
					'client-side-encryption':
						'With a key of yours neither Athena nor Macie can read the objects.'
				}
			}
		}
	},

	encrypts: {
		ask: 'May S3 get your key with each request, and forget it afterwards?',
		short: ['May S3 get', 'the key?'],
		why: 'Sending the key along needs no code for encryption. Keeping it at home needs a library in every program that reads or writes.',
		unsure: {
			assume: 's3',
			find: 'Read whether the rule says “store” or “have access to”. A key that is sent is not stored, but AWS has it for a moment.'
		},
		answers: {
			s3: {
				label: 'Yes, S3 may use it for that moment',
				gloss: 'Also where the rule only says that AWS may not store it.',
				plain: true,
				short: ['yes'],
				because:
					'With SSE-C S3 uses the key from the request, and keeps only a value to compare it by.',
				against: {
					'client-side-encryption': 'A library in every program is not needed if S3 may encrypt.'
				}
			},
			program: {
				label: 'No, the key may never leave us',
				short: ['no'],
				because: 'Only your own program can encrypt without handing the key over.',
				against: { 'sse-c': 'The key goes to S3 with every request.' }
			}
		}
	},

	wraps: {
		ask: 'Which key should your program encrypt with?',
		short: ['Which key', 'protects it?'],
		why: 'KMS keeps a key safe, checks who uses it and records it. A key of your own is out of AWS’s reach, and lost when you lose it.',
		help: {
			KMS: help.KMS,
			'Data key': 'A fresh key for each object, which is itself encrypted with yours.'
		},
		unsure: {
			assume: 'kms',
			find: 'Ask whether AWS must be kept from the data only, or from the key as well.'
		},
		answers: {
			kms: {
				label: 'One in KMS will do',
				gloss: 'Also where only the moment of encryption is named.',
				plain: true,
				short: ['in KMS'],
				because: 'The library gets a data key from KMS for each object, under your key’s policy.'
			},
			own: {
				label: 'One that AWS never has',
				gloss: 'Kept in your house, or by your customers.',
				short: ['our own'],
				because: 'The library can wrap data keys with a key that never goes to AWS.'
			}
		}
	}
} satisfies Questions<typeof states>;
