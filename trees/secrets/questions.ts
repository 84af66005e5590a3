import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';
import { moreThanAdvanced, moreThanStandard } from './thresholds.ts';

const help = {
	rotation: 'Changing a password or key on a schedule, in the store and where it is used.',
	size: 'One letter or digit is a byte, a thousand of them nearly a KB. A password has a few dozen bytes, a private key one or two KB, a keystore or a long configuration file many.'
};

export const questions = {
	what: {
		ask: 'What do your programs need to get?',
		short: ['What do they', 'need?'],
		why: 'A secret must be hidden, changed, or best done without. Settings need none of that, and switches want a rollout with a way back.',
		help: {
			Secret: 'Whoever knows it gets in somewhere: a password, an API key, a token.',
			'Feature flag':
				'A switch in the program: new code is there, but sleeps until it is turned on.',
			'Secrets and settings': 'Walk twice, once for each: they may end in different places.'
		},
		unsure: {
			assume: 'secret',
			find: 'Ask what somebody could do who found the value on the street. If it opens something or pays for something, it is a secret.'
		},
		answers: {
			secret: {
				label: 'A secret: a password, a key, a token',
				gloss: 'A setting that holds one, such as a connection string, is a secret too.',
				plain: true,
				short: ['a secret'],
				because:
					'A secret belongs in an encrypted store, or is replaced by an IAM role that needs none.',
				against: {
					appconfig:
						'It is made to roll changes out to running programs; the secret itself would lie elsewhere.',
					'environment-variables':
						'Whoever may view the function or task sees them; AWS advises a store of secrets instead.'
				}
			},
			settings: {
				label: 'Settings that need not be hidden',
				gloss:
					'Addresses, limits, log levels, names of tables or roles, ids; even if they lie encrypted today.',
				short: ['settings'],
				because: 'Plain settings need no rotation, and reading them opens nothing.',
				against: {
					'iam-role': 'A role replaces credentials; it carries no settings.',
					'iam-database-authentication': 'It replaces a password; it carries no settings.'
				}
			},
			flags: {
				label: 'Switches for features in the running program',
				gloss: 'On for some users first, off again at once if it goes wrong; also A/B tests.',
				short: ['feature', 'switches'],
				because:
					'AppConfig knows flags with rules and variants, checks each change and takes it back on an alarm.',
				against: {
					'parameter-store': 'A parameter changes for everybody at once, unchecked by an alarm.',
					'parameter-store-advanced':
						'A parameter changes for everybody at once, unchecked by an alarm.',
					'secrets-manager': 'A switch is no secret, and must not cost by the month like one.',
					'environment-variables': 'They change only with a deployment, for everybody at once.',
					'iam-role': 'A role replaces credentials; it carries no switches.',
					'iam-database-authentication': 'It replaces a password; it carries no switches.'
				}
			}
		}
	},

	opens: {
		ask: 'What does the secret open?',
		short: ['What does it', 'open?'],
		why: 'Where AWS checks who is calling, a role opens the door and no secret need exist. Some databases take part in that. All else asks for a key.',
		help: {
			'Access key': 'The pair of an id and a secret with which an IAM user calls AWS.',
			API: 'The interface through which one program calls another.',
			'Many in one store':
				'Answer for the kind that brings you here, such as those that must change. Then walk again for the rest.'
		},
		unsure: {
			assume: 'other',
			find: 'Look at the code that uses it. If it configures an AWS SDK, it opens AWS; if it stands in a connection string, a database.'
		},
		answers: {
			other: {
				label: 'Another firm’s service, or a system of your own',
				gloss: 'Payment or mail services, partners, brokers, licence keys, keys that sign cookies.',
				plain: true,
				short: ['another', 'service'],
				because:
					'Such a system mostly asks for its own key, which has to be kept, changed and shared.',
				against: {
					'iam-database-authentication': 'It signs in to databases only.'
				}
			},
			database: {
				label: 'A database or a cache',
				gloss: 'On RDS, Aurora or another service, or on servers of your own.',
				short: ['a database'],
				because:
					'Database passwords can be changed by a ready rotation, and some databases sign in without one.',
				against: {
					'iam-role': 'By itself a role opens AWS’s own APIs, not a database’s user list.',
					'parameter-store-advanced':
						'A user name and a password fit into any parameter; its extras bring nothing here.'
				}
			},
			aws: {
				label: 'AWS itself: S3, DynamoDB, any AWS API',
				gloss: 'The secret is an access key of an IAM user.',
				short: ['AWS itself'],
				because:
					'AWS gives programs credentials of a role that run out by themselves: no access key need exist.',
				against: {
					'parameter-store': 'An access key in a parameter still works for whoever copies it.',
					'parameter-store-advanced':
						'An access key in a parameter still works for whoever copies it.',
					'secrets-manager': 'AWS points to IAM for its own credentials, not to a stored key.',
					'iam-database-authentication': 'It signs in to databases only.'
				}
			}
		}
	},

	password: {
		ask: 'How should programs sign in to the database?',
		short: ['How do they', 'sign in?'],
		why: 'A password that changes by itself costs a little each month and works with any database. A token needs a database and code that know it.',
		help: {
			Rotation: help.rotation,
			Token:
				'A signed string that opens a connection for a few minutes and is worthless afterwards.',
			Administrator:
				'The first user of a database, called master user: made with it, allowed everything.'
		},
		unsure: {
			assume: 'rotated',
			find: 'Ask the auditors whether a stored password is allowed, and the developers whether they can change how the program connects.'
		},
		answers: {
			rotated: {
				label: 'With a password that changes by itself',
				gloss:
					'Also where nothing is said, or the other ways are in doubt; any engine; the administrator’s password too.',
				plain: true,
				short: ['changing', 'password'],
				because:
					'Secrets Manager changes the password in the database and in the secret, on a schedule.',
				against: {
					'parameter-store':
						'It keeps what you write; somebody has to change the password by hand.',
					'iam-database-authentication':
						'The program must fetch tokens, and the engine must know them.'
				}
			},
			none: {
				label: 'Without a password, by their IAM role',
				gloss:
					'You want it so; MySQL, MariaDB or PostgreSQL on RDS or Aurora, and code you can change.',
				short: ['without a', 'password'],
				because:
					'RDS and Aurora accept a token signed by the program’s role for {iam-database-authentication.token-valid}.',
				against: {
					'secrets-manager': 'A password would still exist, and whoever reads it can sign in.',
					'parameter-store': 'A password would still exist, and nobody would change it.'
				}
			},
			'by-hand': {
				label: 'With a password that people change by hand',
				gloss: 'Nothing may be spent on it, or somebody else sets the password.',
				short: ['changed by', 'hand'],
				because: 'A standard parameter keeps the password encrypted, and costs nothing.',
				against: {
					'secrets-manager': 'It costs by the month for a rotation that you don’t use.',
					'iam-database-authentication': 'It replaces the password, which here is given.'
				}
			}
		}
	},

	caller: {
		ask: 'Where does the program run that calls AWS?',
		short: ['Where does', 'it run?'],
		why: 'On AWS the credentials are there already. Elsewhere a program has to show first who it is: by a token of the platform it runs on, or by a certificate.',
		help: {
			'OpenID Connect':
				'A standard by which a platform vouches for a program with a signed token. OIDC for short.',
			Certificate: 'A signed file that proves who holds the private key to it: X.509.'
		},
		unsure: {
			assume: 'aws',
			find: 'Look where the access key is configured today: on an instance, in the settings of a build service, or on a server in a rack.'
		},
		answers: {
			aws: {
				label: 'On AWS',
				gloss: 'On EC2, in Lambda, ECS or EKS, or in another AWS service; also in another account.',
				plain: true,
				short: ['on AWS'],
				because:
					'EC2, ECS, EKS and Lambda hand a role’s credentials to the program and renew them in time.'
			},
			tokens: {
				label: 'On a platform that gives it tokens: a build service',
				gloss: 'GitHub Actions, GitLab, Kubernetes elsewhere, another cloud: OpenID Connect.',
				short: ['on one that', 'has tokens'],
				because:
					'IAM trusts the platform’s issuer, and STS exchanges its token for credentials of a role.'
			},
			neither: {
				label: 'On servers or devices of your own',
				gloss: 'In a data centre, a shop or a workshop, without such tokens.',
				short: ['on your own', 'servers'],
				because:
					'IAM Roles Anywhere exchanges a signature with the server’s certificate for credentials of a role.'
			}
		}
	},

	special: {
		ask: 'Does any of these apply to the secret?',
		short: ['Anything', 'special?'],
		why: 'Without any of these, a free parameter is enough. Each of them needs something that a standard parameter lacks.',
		help: {
			Rotation: help.rotation,
			'Two of them': 'The one higher up decides; what follows does the rest too, or says how.',
			'Read from outside AWS':
				'A build service or a server elsewhere takes on an IAM role first, and then reads it like any program. Walk again with “AWS itself” for that role.',
			'Managed external secrets':
				'Secrets of vendors that Secrets Manager changes at the vendor by itself.',
			'Known at deployment':
				'Still no reason to write it into environment variables, where whoever may view the function or task sees it.',
			Keystore: 'A file that holds keys and certificates.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask security for the rule on changing keys, and the vendor for sign-in by OpenID Connect. List the accounts, Regions and AWS services that read it.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'Programs and people of one account and Region read it; somebody renews it when need be.',
				plain: true,
				short: ['none'],
				because:
					'An encrypted standard parameter costs nothing and is read by name, under IAM’s rules.',
				against: {
					'secrets-manager': 'It costs by the month for rotation and sharing that nobody asks for.',
					'parameter-store-advanced':
						'It costs by the month for size, sharing and reminders that nobody asks for.',
					'iam-role': 'The other side asks for a key of its own.'
				}
			},
			tokens: {
				label: 'The other side can do without: it trusts tokens',
				gloss: 'It accepts short-lived tokens of an issuer: OpenID Connect, workload identity.',
				short: ['it trusts', 'tokens'],
				because:
					'STS signs a token that says who the program is; the other side verifies it, and no key is kept.',
				against: {
					'parameter-store': 'A stored key works for whoever copies it; a token soon runs out.',
					'parameter-store-advanced':
						'A stored key works for whoever copies it; a token soon runs out.',
					'secrets-manager': 'A stored key works until its next rotation; a token soon runs out.'
				}
			},
			rotate: {
				label: 'It must change on a schedule, by itself',
				gloss: 'A rule says every so many days, and no person should have to do it.',
				short: ['must change', 'by itself'],
				because:
					'Secrets Manager runs the rotation: for some vendors by itself, for all others by a function of yours.',
				against: {
					'parameter-store': 'It keeps what you write, and changes nothing by itself.',
					'parameter-store-advanced': 'It can remind somebody; it changes nothing by itself.',
					'iam-role': 'The other side asks for a key of its own.'
				}
			},
			shared: {
				label: 'Other accounts, Regions or AWS services read it',
				gloss:
					'Shared, copied to Regions, or read by MSK, a Lambda event source or the like itself.',
				short: ['accounts,', 'Regions …'],
				because:
					'A secret can admit other accounts and has replicas in Regions, and AWS services that sign in elsewhere ask for one.',
				against: {
					'parameter-store':
						'A standard parameter can’t be shared, stays in its Region, and such services don’t take it.',
					'parameter-store-advanced':
						'It can be shared by AWS RAM, but stays in its Region, and ECS takes no shared one.',
					'iam-role': 'The other side asks for a key of its own.'
				}
			},
			burst: {
				label: 'Many copies start at once, and all read it',
				gloss:
					'Functions or tasks that start together: more than {parameter-store.reads-second} a second, or some are refused already.',
				short: ['many read', 'at once'],
				because:
					'Secrets Manager answers {secrets-manager.reads-second} a second, and one secret can hold all values of a program.',
				against: {
					'parameter-store':
						'All programs of an account and Region share {parameter-store.reads-second} a second, unless you pay for more.',
					'parameter-store-advanced':
						'All programs of an account and Region share {parameter-store-advanced.reads-second} a second, unless you pay for more.',
					'iam-role': 'The other side asks for a key of its own.'
				}
			},
			remind: {
				label: 'A person changes it, and must be reminded in time',
				gloss: 'The vendor’s key can only be made by hand, and runs out or grows old.',
				short: ['a reminder', 'is needed'],
				because:
					'An advanced parameter raises an event before it expires, or when it has long not been changed.',
				against: {
					'parameter-store': 'Policies that remind need the advanced tier.',
					'secrets-manager': 'It would cost more, for a rotation that can’t be used here.',
					'iam-role': 'The other side asks for a key of its own.'
				}
			},
			large: {
				label: 'It’s large: a keystore, a credentials file',
				gloss:
					'More than {parameter-store.value-size}, or you aren’t sure; a password or one private key is smaller.',
				short: ['it’s large'],
				because: 'Each store has a largest value, so that the size decides.',
				against: {
					'iam-role': 'The other side asks for a key of its own.'
				}
			}
		}
	},

	size: {
		ask: 'How large is the secret?',
		short: ['How large', 'is it?'],
		why: 'A standard parameter holds {parameter-store.value-size}, an advanced one {parameter-store-advanced.value-size}, a secret of Secrets Manager {secrets-manager.value-size}.',
		help: {
			KB: help.size,
			'Larger still':
				'A file too large for any of them is encrypted in an S3 bucket that only the program’s role may read.'
		},
		unsure: {
			assume: 'standard',
			find: 'Look at the file’s size; written as text in base64, a binary file grows by a third.'
		},
		input: { unit: 'KB', min: 1, max: 64, step: 1 },
		branches: {
			standard: {
				label: 'It fits into a standard parameter',
				plain: true,
				below: moreThanStandard,
				short: ['fits into', 'standard'],
				because: 'A standard parameter holds {parameter-store.value-size} and costs nothing.',
				against: {
					'secrets-manager': 'It costs by the month for room that isn’t needed.',
					'parameter-store-advanced': 'It costs by the month for room that isn’t needed.'
				}
			},
			advanced: {
				label: 'It fits into an advanced parameter',
				from: moreThanStandard,
				below: moreThanAdvanced,
				short: ['fits into', 'advanced'],
				because:
					'An advanced parameter holds {parameter-store-advanced.value-size}, for a fraction of what a secret costs.',
				against: {
					'parameter-store': 'A standard parameter holds {parameter-store.value-size}.',
					'secrets-manager': 'It would hold it too, and costs several times as much.'
				}
			},
			large: {
				label: 'It needs a secret of Secrets Manager',
				from: moreThanAdvanced,
				short: ['larger'],
				because: 'A secret of Secrets Manager holds {secrets-manager.value-size}.',
				against: {
					'parameter-store': 'A standard parameter holds {parameter-store.value-size}.',
					'parameter-store-advanced':
						'An advanced parameter holds {parameter-store-advanced.value-size}.'
				}
			}
		}
	},

	change: {
		ask: 'How should a changed setting reach the programs?',
		short: ['How does a', 'change go?'],
		why: 'A wrong setting can stop everything at once. If that matters, the change is checked and rolled out like code; if not, reading it anew is enough.',
		help: {
			'Rolled out': 'Given to a small share first, then to more, and taken back if an alarm rings.'
		},
		unsure: {
			assume: 'read',
			find: 'Look at the last changes: who made them, how urgent they were, and what a typing error would have done.'
		},
		answers: {
			read: {
				label: 'They read it anew, at a start or now and then',
				gloss: 'Also where several programs share them, or nothing is said.',
				plain: true,
				short: ['they read', 'it anew'],
				because:
					'A parameter is read by name from any program; it can be changed without a deployment.',
				against: {
					'environment-variables': 'They change only with a deployment.'
				}
			},
			deploy: {
				label: 'With the next deployment, and not before',
				gloss: 'Values of one function or task, kept with its code; nothing has to be read.',
				short: ['with a', 'deployment'],
				because:
					'Environment variables are part of what is deployed: reviewed with it, and rolled back with it.',
				against: {
					'parameter-store': 'It may change between two deployments, unseen by the review.',
					'parameter-store-advanced':
						'It may change between two deployments, unseen by the review.',
					appconfig: 'It exists to change settings without a deployment.'
				}
			},
			steps: {
				label: 'Step by step while they run, with a way back',
				gloss: 'A wrong value would hurt many: it’s checked first, and some get it before all.',
				short: ['step by', 'step'],
				because:
					'AppConfig checks the change, gives it to a growing share, and takes it back on an alarm.',
				against: {
					'parameter-store': 'A parameter changes for all readers at once.',
					'parameter-store-advanced': 'A parameter changes for all readers at once.',
					'environment-variables': 'They can’t change while the program runs.'
				}
			}
		}
	},

	'special-settings': {
		ask: 'Does any of these apply to the settings?',
		short: ['Anything', 'special?'],
		why: 'Without any of these, free standard parameters are enough. Each of them goes beyond what they offer.',
		help: {
			'Two of them': 'The one higher up decides.',
			'Many starts':
				'Values that change only with a deployment need no call at all: answer that at the question before.',
			Account: 'A separate AWS account, such as that of another team or of production.'
		},
		unsure: {
			assume: 'none',
			find: 'Count the parameters in Systems Manager today, look at the longest value, and list the accounts whose programs read them.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Short values, read by programs of one account.',
				plain: true,
				short: ['none'],
				because: 'A standard parameter costs nothing and is read by name, under IAM’s rules.',
				against: {
					'secrets-manager':
						'Each value costs by the month, for rotation that settings don’t need.',
					'parameter-store-advanced':
						'It costs by the month for size, sharing and reminders that nobody asks for.',
					appconfig: 'Checks and rollouts are work to set up that nobody asks for here.'
				}
			},
			shared: {
				label: 'Programs in other accounts read them',
				gloss: 'One team keeps them, others only read: image ids, addresses, shared names.',
				short: ['other', 'accounts'],
				because: 'Advanced parameters can be shared with other accounts by AWS RAM.',
				against: {
					'secrets-manager': 'It shares them too, and costs several times as much for each.',
					'parameter-store': 'A standard parameter can’t be shared.',
					appconfig: 'Each reader’s agent would have to take on a role in the owner’s account.'
				}
			},
			burst: {
				label: 'Many copies start at once, and all read them',
				gloss:
					'Functions or tasks that start together: more than {parameter-store.reads-second} a second, or some are refused already.',
				short: ['many read', 'at once'],
				because:
					'One secret with all of them is a single call at each start, and Secrets Manager answers {secrets-manager.reads-second} a second.',
				against: {
					'parameter-store':
						'All programs of an account and Region share {parameter-store.reads-second} a second, unless you pay for more.',
					'parameter-store-advanced':
						'All programs of an account and Region share {parameter-store-advanced.reads-second} a second, unless you pay for more.',
					appconfig: 'It bills each configuration that a program receives, so each start.'
				}
			},
			many: {
				label: 'There are very many of them',
				gloss: 'More than {parameter-store.values-most} in one account and Region.',
				short: ['very many'],
				because:
					'An account and Region holds {parameter-store.values-most} as standard parameters, {parameter-store-advanced.values-most} as advanced ones.',
				against: {
					'parameter-store':
						'An account and Region holds {parameter-store.values-most} as standard parameters.',
					appconfig: 'It hands over whole documents, and counts these in hundreds.'
				}
			},
			remind: {
				label: 'A value must run out, or somebody be reminded',
				gloss: 'Trial settings, exceptions that end, values that must be looked at each quarter.',
				short: ['it runs', 'out'],
				because: 'Policies of an advanced parameter delete it at a date, or raise an event before.',
				against: {
					'parameter-store': 'Policies need the advanced tier.',
					appconfig: 'A configuration stays until the next one is deployed.'
				}
			},
			large: {
				label: 'One is large: a whole file',
				gloss: 'More than {parameter-store.value-size}, or you aren’t sure.',
				short: ['it’s large'],
				because: 'Each store has a largest value, so that the size decides.'
			}
		}
	},

	'settings-size': {
		ask: 'How large is the largest of the settings?',
		short: ['How large', 'is it?'],
		why: 'A standard parameter holds {parameter-store.value-size}, an advanced one {parameter-store-advanced.value-size}, a hosted configuration of AppConfig {appconfig.value-size} and, on request, more.',
		help: { KB: help.size },
		unsure: {
			assume: 'standard',
			find: 'Look at the file’s size in bytes and divide by 1,024. If it grows with every customer or rule, think of next year’s.'
		},
		input: { unit: 'KB', min: 1, max: 4000, step: 1 },
		branches: {
			standard: {
				label: 'It fits into a standard parameter',
				plain: true,
				below: moreThanStandard,
				short: ['fits into', 'standard'],
				because: 'A standard parameter holds {parameter-store.value-size} and costs nothing.',
				against: {
					'parameter-store-advanced': 'It costs by the month for room that isn’t needed.',
					appconfig: 'A short value needs no document that is rolled out.'
				}
			},
			advanced: {
				label: 'It fits into an advanced parameter',
				from: moreThanStandard,
				below: moreThanAdvanced,
				short: ['fits into', 'advanced'],
				because: 'An advanced parameter holds {parameter-store-advanced.value-size}.',
				against: {
					'parameter-store': 'A standard parameter holds {parameter-store.value-size}.',
					appconfig: 'It needs an agent or sessions in each program; a parameter is one call.'
				}
			},
			large: {
				label: 'It’s a larger file',
				from: moreThanAdvanced,
				short: ['larger'],
				because: 'AppConfig hosts configurations of {appconfig.value-size}, with their versions.',
				against: {
					'parameter-store': 'A standard parameter holds {parameter-store.value-size}.',
					'parameter-store-advanced':
						'An advanced parameter holds {parameter-store-advanced.value-size}.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
