import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const help = {
	oidc: 'A standard by which one side vouches with a signed token for whoever signed in there. OIDC for short.',
	saml: 'An older standard with the same purpose, common among firms.',
	provider: 'The service that knows people and checks their password. IdP for short.'
};

export const questions = {
	who: {
		ask: 'Who or what has to get in?',
		short: ['Who has to', 'get in?'],
		why: 'Customers, staff, programs, other accounts and Windows servers each have a service made for them. The wrong one costs you a rebuild.',
		help: {
			Account: 'An AWS account: the box with its own bill and its own rights. No person’s account.',
			'Your own API':
				'Programs of your own firm that call your own API are decided under “Who may call this API?”. Those that call AWS are decided here.',
			'Several of them': 'Walk again for each: staff and customers seldom share a sign-in.'
		},
		unsure: {
			assume: 'customers',
			find: 'Write down one sentence: who signs in, to what. Whoever works for your firm is staff; whoever has no hands is a program.'
		},
		answers: {
			customers: {
				label: 'Customers: people who use what you built',
				gloss:
					'The public, members, patients, client firms, guests without a name; their programs too, if they call your API.',
				short: ['customers'],
				because: 'Cognito is made for people of an application, by the thousand or the million.',
				against: {
					'iam-identity-center': 'It is for the workforce, not for the public.',
					'iam-role': 'A role is assumed; it can’t sign anyone up.',
					'managed-microsoft-ad': 'It has no sign-up, and speaks to Windows, not to web and phone.',
					'ad-connector': 'Customers don’t stand in your company’s directory.',
					'resource-policy': 'It knows accounts and roles, not customers.'
				}
			},
			staff: {
				label: 'Staff: people who work for you or with you',
				gloss: 'Employees, contractors, volunteers; for however many AWS accounts of your own.',
				short: ['staff'],
				because: 'Staff should sign in once, where the firm already knows when they leave.',
				against: {
					'iam-role': 'It is how they act in an account; something must sign them in first.',
					'resource-policy': 'It opens one thing, not a working day.',
					'cognito-identity-pool': 'It serves the phones and browsers of an application.'
				}
			},
			programs: {
				label: 'Programs of yours that call AWS',
				gloss:
					'Functions, containers, servers, build jobs, on AWS or elsewhere, that use services of your own account.',
				short: ['programs'],
				because: 'A role gives programs credentials that run out by themselves; no key is kept.',
				against: {
					'cognito-user-pool': 'Its tokens open your own API, not AWS’s.',
					'cognito-identity-pool': 'It serves people’s phones and browsers.',
					'iam-identity-center': 'It is for people who work for you.',
					'managed-microsoft-ad': 'A domain account opens no AWS API.',
					'ad-connector': 'A domain account opens no AWS API.',
					'own-identity-provider': 'By itself it opens no AWS API; a role may trust its tokens.'
				}
			},
			others: {
				label: 'Programs or people who go from one AWS account into another',
				gloss:
					'A partner’s, a vendor’s, another team’s; or your own, going into an account that isn’t yours, by browser too.',
				short: ['another', 'account'],
				because:
					'Who comes from an AWS account has an identity there; the other only has to admit it.',
				against: {
					'cognito-user-pool': 'It would give them a second identity, and none for AWS.',
					'cognito-identity-pool': 'It serves people’s phones and browsers.',
					'iam-identity-center': 'It covers your own organisation and your own people.',
					'managed-microsoft-ad': 'They have an identity in AWS already.',
					'ad-connector': 'They have an identity in AWS already.',
					'own-identity-provider': 'They have an identity in AWS already.'
				}
			},
			windows: {
				label: 'Windows servers, or what else needs Active Directory',
				gloss:
					'Servers that join a domain, SQL Server, Windows file shares, WorkSpaces, LDAP programs.',
				short: ['Windows', 'domain'],
				because:
					'Joining a domain, Kerberos and Group Policy need an Active Directory behind them.',
				against: {
					'cognito-user-pool': 'No server can join it, and it speaks no Kerberos.',
					'cognito-identity-pool': 'No server can join it, and it speaks no Kerberos.',
					'iam-identity-center': 'It can use an Active Directory, but is none.',
					'iam-role': 'It opens AWS’s APIs, no Windows domain.',
					'resource-policy': 'It opens AWS’s APIs, no Windows domain.',
					'own-identity-provider': 'Its web tokens join no server to a domain.'
				}
			}
		}
	},

	direct: {
		ask: 'Do their phones or browsers call AWS services directly?',
		short: ['AWS called', 'directly?'],
		why: 'An application is content with a signed token. AWS’s own APIs want AWS credentials, which have to be handed to each person for a while.',
		help: {
			'Call AWS directly':
				'The app on the phone uses the AWS SDK to put files into S3, read a table or send to a stream, without a server of yours between.',
			'Pre-signed link':
				'An address made by your server that admits one upload or download for a short time. It needs no AWS credentials on the phone.'
		},
		unsure: {
			assume: 'no',
			find: 'Look whether the AWS SDK runs in the app. If all calls go to your own API, the answer is no.'
		},
		answers: {
			no: {
				label: 'No, they talk to your application or API',
				gloss: 'Also if your server hands out pre-signed links to files.',
				plain: true,
				short: ['no, to', 'your app'],
				because:
					'Your application reads a signed token; AWS credentials on phones are a risk without a use.',
				against: {
					'cognito-identity-pool': 'It gives AWS credentials, which nobody here needs.'
				}
			},
			yes: {
				label: 'Yes, straight to S3, DynamoDB, IoT or the like',
				gloss: 'Signed in or as guests, without a server of yours between.',
				short: ['yes'],
				because: 'An identity pool exchanges the sign-in for AWS credentials of a narrow role.',
				against: {
					'cognito-user-pool':
						'Its tokens open no AWS service; it may still sign people in before.',
					'own-identity-provider':
						'Its tokens open no AWS service; it may still sign people in before.'
				}
			}
		}
	},

	accounts: {
		ask: 'Where do these people have a login today?',
		short: ['Where is', 'their login?'],
		why: 'If a provider knows them already, a second directory would only have to be kept in step. If not, something must sign them up.',
		help: {
			'OpenID Connect': help.oidc,
			SAML: help.saml,
			'Identity provider': help.provider
		},
		unsure: {
			assume: 'none',
			find: 'Ask where these people would reset their password. If there is such a place, ask whether it speaks OpenID Connect.'
		},
		answers: {
			none: {
				label: 'Nowhere yet, or in a table of users that you keep',
				gloss:
					'They sign up, are invited, or are carried over; with a Google or Apple account too.',
				plain: true,
				short: ['nowhere', 'yet'],
				because:
					'A user pool signs people up, resets passwords, asks for a second factor and takes social accounts.',
				against: {
					'own-identity-provider': 'There is none yet, and running one is a job.'
				}
			},
			firms: {
				label: 'Some or all in directories of their own firms',
				gloss:
					'Client firms bring their own, also if others sign up with you; or one provider with SAML only.',
				short: ['their own', 'firms’'],
				because:
					'A user pool turns SAML and OpenID Connect of many providers into one kind of token.',
				against: {
					'own-identity-provider':
						'An ALB and an HTTP API want OpenID Connect, and one issuer for a rule or route.'
				}
			},
			provider: {
				label: 'All in one provider that speaks OpenID Connect',
				gloss: 'Entra ID, Okta, Auth0, Keycloak or the like, rented or your own.',
				short: ['all in one', 'provider'],
				because:
					'A balancer or API checks that provider’s tokens itself, so nobody needs a second account.',
				against: {
					'cognito-user-pool': 'It would keep a copy of each person and bill the active ones.'
				}
			}
		}
	},

	'staff-use': {
		ask: 'What do your staff sign in to?',
		short: ['Sign in to', 'what?'],
		why: 'AWS accounts, and applications that know IAM Identity Center, come with one portal. An application that you built needs a token it can read.',
		help: {
			'AWS’s applications':
				'Amazon Quick, Kiro, Amazon Redshift and others that know IAM Identity Center.',
			'A domain':
				'If servers or desktops have to join a domain, begin again with “Windows servers, or what else needs Active Directory”.'
		},
		unsure: {
			assume: 'aws',
			find: 'Ask one of them for the address they would open in the browser. If it ends with your own domain, it is your application.'
		},
		answers: {
			aws: {
				label: 'AWS: accounts, console, command line, its applications',
				gloss: 'Also Client VPN, or bought software that takes SAML from AWS’s portal.',
				plain: true,
				short: ['AWS'],
				because:
					'IAM Identity Center shows each person their accounts and applications after one sign-in.',
				against: {
					'cognito-user-pool': 'It signs people in to your application, not to AWS accounts.'
				}
			},
			app: {
				label: 'A web application that you built or host',
				gloss: 'Dashboards, an intranet, an internal API.',
				short: ['our own', 'application'],
				because: 'Your application reads tokens; it needs no AWS account for its readers.',
				against: {
					'iam-identity-center':
						'It leads to AWS and to applications that take SAML; a balancer or API checks OpenID Connect.',
					'ad-connector': 'It serves AWS’s applications, not yours.'
				}
			}
		}
	},

	'staff-directory': {
		ask: 'Where do your staff have their work login today?',
		short: ['Where is', 'staff login?'],
		why: 'IAM Identity Center has one source of people. Who leaves there should be out everywhere.',
		help: {
			'Identity provider': help.provider,
			SAML: help.saml,
			SCIM: 'A standard by which a provider sends its list of people and groups on.',
			Both: 'Many firms copy an Active Directory to Entra ID. Then the provider is the better source: no line is needed.',
			'Only planned':
				'A provider that is decided upon counts as there. A wish, or one idea among others, does not: take the first.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask who disables the mailbox on somebody’s last day, and in which system. That system is the source.'
		},
		answers: {
			none: {
				label: 'Nowhere central, or only in AWS itself',
				gloss:
					'IAM users, a spreadsheet, a service without SAML such as GitHub; also if one login is only wished for.',
				plain: true,
				short: ['nowhere', 'central'],
				because:
					'Identity Center brings a directory of its own, with a second factor on by default.',
				against: {
					'own-identity-provider': 'There is none yet; renting one only for AWS isn’t needed.',
					'ad-connector': 'There is no Active Directory to connect.'
				}
			},
			provider: {
				label: 'With a provider that speaks SAML',
				gloss:
					'Entra ID, Okta, Google Workspace, Ping; also AD FS in front of an Active Directory.',
				short: ['a provider'],
				because: 'The provider signs people in by SAML and sends its list of them by SCIM.',
				against: {
					'ad-connector': 'The provider needs no line into your building.'
				}
			},
			ad: {
				label: 'Only in an Active Directory',
				gloss:
					'In your own building, on EC2, or a managed one of AWS; nothing in front of it speaks SAML.',
				short: ['Active', 'Directory'],
				because:
					'Identity Center asks the directory itself, through AD Connector or AWS Managed Microsoft AD.',
				against: {
					'own-identity-provider': 'There is none in front of the directory.'
				}
			}
		}
	},

	caller: {
		ask: 'Where does the program run that calls AWS?',
		short: ['Where does', 'it run?'],
		why: 'On AWS the credentials are there already. Elsewhere a program first shows who it is: by a token of its platform, or by a certificate.',
		help: {
			'OpenID Connect': help.oidc,
			Certificate: 'A signed file that proves who holds the private key to it: X.509.',
			'Access key':
				'The pair of an id and a secret with which an IAM user calls AWS. Each way here does without.'
		},
		unsure: {
			assume: 'aws',
			find: 'Look where the access key is configured today: on an instance, in the settings of a build service, or on a server in a rack.'
		},
		answers: {
			aws: {
				label: 'On AWS',
				gloss: 'On EC2, in Lambda, ECS or EKS, or in another AWS service.',
				plain: true,
				short: ['on AWS'],
				because:
					'EC2, ECS, EKS and Lambda hand a role’s credentials to the program and renew them in time.'
			},
			tokens: {
				label: 'In a build service or elsewhere with tokens of its own',
				gloss:
					'GitHub Actions, GitLab, Kubernetes elsewhere, another cloud: whatever speaks OpenID Connect.',
				short: ['a build', 'service'],
				because:
					'IAM trusts the platform’s issuer, and STS exchanges its token for credentials of a role.'
			},
			neither: {
				label: 'On servers or devices of your own',
				gloss:
					'In a data centre, a shop or a workshop, without such tokens; a certificate can vouch for each.',
				short: ['on your own', 'servers'],
				because:
					'IAM Roles Anywhere exchanges a signature with the server’s certificate for credentials of a role.'
			}
		}
	},

	share: {
		ask: 'What do they need in the account they go into?',
		short: ['What do they', 'need there?'],
		why: 'Some things carry a policy that names outsiders. For all else the outsider steps into a role, and out of its own rights meanwhile.',
		help: {
			'Takes a policy':
				'S3 buckets, SQS queues, SNS topics, KMS keys, Lambda functions, secrets, DynamoDB tables and more.',
			'External ID':
				'A word that whoever takes on the role has to send, so that customers of one vendor can’t be mixed up. It is demanded of you when you go in, or by you of a vendor who comes.',
			Networks: 'Subnets and transit gateways are shared by AWS RAM, which is none of this.'
		},
		unsure: {
			assume: 'thing',
			find: 'List the calls that they will make. If all go to one bucket or queue, it is the first; if they list, start and stop things, the second.'
		},
		answers: {
			thing: {
				label: 'One thing: a bucket, a queue, a topic, a key',
				gloss: 'They read it or write to it with what they have at home, and copy between.',
				plain: true,
				short: ['one thing'],
				because:
					'The policy on the thing names them, and they keep their own rights while they use it.',
				against: {
					'iam-role':
						'Who assumes a role gives up the rights at home, so that copying takes two steps.'
				}
			},
			work: {
				label: 'To work in it, across services',
				gloss:
					'Operators, auditors, tools; a role the other side demands, with external ID or not; a service without policy.',
				short: ['to work in', 'the account'],
				because:
					'One role carries rights to many services, and each session is named in CloudTrail.',
				against: {
					'resource-policy': 'Each thing would need its own, and many services take none.'
				}
			},
			vendor: {
				label: 'A vendor comes, whose product looks after your account',
				gloss: 'Monitoring, cost, security or backup tools with many customers.',
				short: ['a vendor’s', 'product'],
				because: 'A role with an external ID admits the vendor on your behalf only.',
				against: {
					'resource-policy': 'It has no external ID, and each thing would need its own.'
				}
			}
		}
	},

	'ad-today': {
		ask: 'Is there an Active Directory already?',
		short: ['A domain', 'already?'],
		why: 'Without one, AWS runs a new one for you. With one, the question is how much of it has to stand on AWS.',
		help: {
			'Active Directory': 'Microsoft’s directory of people, groups and computers: AD for short.',
			Domain: 'One such directory under one name. Computers and people belong to it.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask whether people sign in to their Windows computers with a name of the firm. If so, there is one.'
		},
		answers: {
			none: {
				label: 'No, or it is to be given up',
				gloss: 'A new domain, only for what runs on AWS; also for Linux programs that want LDAP.',
				plain: true,
				short: ['no'],
				because:
					'AWS Managed Microsoft AD is a complete domain, with two controllers that AWS looks after.',
				against: {
					'ad-connector': 'It only passes on; there is nothing to pass on to.'
				}
			},
			there: {
				label: 'Yes, and it stays',
				gloss: 'In your own building, in another cloud or on EC2 servers of your own.',
				short: ['yes'],
				because: 'People should keep the one name and password that they have.'
			}
		}
	},

	'ad-need': {
		ask: 'What on AWS is to use this Active Directory?',
		short: ['What is to', 'use it?'],
		why: 'AD Connector passes each sign-in on and keeps nothing, for one account and one domain. It serves neither RDS nor FSx.',
		help: {
			Trust: 'An agreement by which one domain lets in people of another.'
		},
		unsure: {
			assume: 'ask',
			find: 'List what asks the directory. If a database on RDS, FSx, a second account or a second domain is on it, take the second answer.'
		},
		answers: {
			ask: {
				label: 'WorkSpaces, EC2 servers that join, or the console',
				gloss: 'From one account and for one domain; also if nothing is said.',
				plain: true,
				short: ['WorkSpaces,', 'servers'],
				because: 'AD Connector needs a service account and a line, and stores nothing on AWS.',
				against: {
					'managed-microsoft-ad':
						'A second domain to pay for and to look after, which nothing here asks for.'
				}
			},
			serve: {
				label: 'Also RDS or FSx, or several accounts or domains',
				gloss:
					'Databases that let people in by their Windows name, file shares, a directory that accounts share.',
				short: ['RDS, FSx,', 'accounts'],
				because:
					'AWS Managed Microsoft AD serves RDS and FSx, can be shared, and trusts your own domain.',
				against: {
					'ad-connector': 'RDS and FSx don’t take it, and it can’t be shared.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
