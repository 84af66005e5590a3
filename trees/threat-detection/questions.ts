import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const help = {
	finding: 'What such a service reports: one suspicion, one flaw, one wrong setting.'
};

export const questions = {
	what: {
		ask: 'What is to be found?',
		short: ['What is to', 'be found?'],
		why: 'Signs of an attack stand in logs, flaws in software, open doors in policies and settings, personal data in files. Each has a service that reads just that.',
		help: {
			Finding: help.finding,
			'Holding attacks back':
				'These services tell. What blocks traffic is decided in the tree on protecting traffic.',
			'More than one':
				'Walk once for each. If everything is wanted at once, take the list over all of them.',
			'Only what matters':
				'Each service gives its findings a severity, and a rule can pass on the high ones only. That alone needs no common list.'
		},
		unsure: {
			assume: 'attacks',
			find: 'Ask what happened that started the talk: a stolen key, a flaw in the news, an auditor’s list, or a question from the data protection officer.'
		},
		answers: {
			attacks: {
				label: 'Attacks, misuse and malware, now or afterwards',
				gloss:
					'Stolen keys, mining, strange calls, malware in uploads; also how something found came about.',
				plain: true,
				short: ['attacks'],
				because:
					'An attack shows in what happens, not in settings: GuardDuty watches for its signs, and what is kept of them tells afterwards.',
				against: {
					inspector: 'It knows which software is vulnerable, not who is using that right now.',
					macie: 'It knows what stands in files, not who comes for them.',
					'security-hub': 'It joins findings of others; the attack itself must be found first.',
					'security-hub-cspm': 'It checks settings; an attacker with a stolen key breaks none.',
					'iam-access-analyzer': 'It says who could come in, not who did.',
					'trusted-advisor': 'It checks good practice, and watches nobody.',
					'aws-config': 'It records how things are set up, not who behaves strangely.'
				}
			},
			weak: {
				label: 'Weak spots, before somebody uses them',
				gloss: 'Known flaws in software, wrong settings, rights that are too wide.',
				short: ['weak spots'],
				because:
					'Flaws, settings and rights can be read from packages and policies before anything happens.',
				against: {
					guardduty: 'It sees what happens; a door that nobody has tried yet raises nothing.',
					macie: 'It says what data lies in S3, not which software or account is weak.',
					detective: 'It traces what has happened.',
					cloudtrail: 'It records what was done.',
					'security-hub': 'It orders weak spots that the single services find.'
				}
			},
			data: {
				label: 'Personal or secret data in what is stored',
				gloss:
					'Names, card numbers, health data, keys: in which buckets, which files, which uploads?',
				short: ['personal', 'data'],
				because: 'Macie opens objects in S3 and recognises kinds of sensitive data in them.',
				against: {
					guardduty: 'It looks at how data is reached, never at what it says.',
					inspector: 'It reads software, not data.',
					'security-hub-cspm': 'It knows whether a bucket is encrypted, not what lies in it.',
					'iam-access-analyzer': 'It knows who can read a bucket, not what lies in it.',
					'security-hub': 'It shows what Macie has found.',
					'aws-config': 'It reads settings, not contents.',
					'trusted-advisor': 'It reads settings, not contents.',
					detective: 'It traces calls and flows, not contents.',
					cloudtrail: 'It records calls, not contents.'
				}
			},
			together: {
				label: 'All findings in one list, the most dangerous first',
				gloss: 'Several services report, each in its own place; what must be mended first?',
				short: ['all in', 'one list'],
				because:
					'Security Hub joins findings of GuardDuty, Inspector, Macie and CSPM about one resource, and orders them.',
				against: {
					inspector: 'It reports into such a list, and knows its own findings only.',
					macie: 'It reports into such a list, and knows its own findings only.',
					'security-hub-cspm': 'It lists findings of others too, but finds no attack paths.',
					detective: 'It explains a finding; it is no list of work.',
					'iam-access-analyzer': 'It knows its own findings only.',
					'trusted-advisor': 'It knows its own checks only.',
					'aws-config': 'It knows its own rules only.',
					cloudtrail: 'It records calls and judges none.'
				}
			}
		}
	},

	special: {
		ask: 'Does any of these apply to the attacks?',
		short: ['Anything', 'special?'],
		why: 'The logs of the account show most attacks. What happens inside a system, what strangers upload, and how a case came about need something more.',
		help: {
			Malware: 'Programs made to do harm: viruses, ransomware, miners.',
			Finding: help.finding,
			'A single action':
				'To hear of one known call, such as a sign-in of the root user, a rule on CloudTrail is enough: see the tree on watching and recording.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask whether an auditor demands malware scans or agents on servers, who may upload files, and whether a case is open at present.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'Accounts, network, data and disks are to be watched; somebody should be told.',
				plain: true,
				short: ['none'],
				because:
					'It reads streams of its own, without agents, and no log need be switched on for it.',
				against: {
					detective: 'It raises no findings, so nobody would be told.',
					cloudtrail: 'It records calls; somebody would have to write the rules.'
				}
			},
			inside: {
				label: 'It must be seen inside servers or containers',
				gloss: 'Processes, files and commands on EC2, EKS, or ECS on Fargate.',
				short: ['inside', 'servers'],
				because:
					'Flow logs end at the network card; an agent sees which process opened the file or connection.',
				against: {
					detective: 'It knows calls and flows, no processes.',
					cloudtrail: 'It knows calls to AWS, no processes.'
				}
			},
			uploads: {
				label: 'Files that others deliver must be free of malware',
				gloss: 'Uploads or transfers that customers or partners put into a bucket.',
				short: ['uploads'],
				because: 'Malware Protection for S3 scans each new object and can tag it with the result.',
				against: {
					detective: 'It opens no files.',
					cloudtrail: 'It opens no files.'
				}
			},
			trace: {
				label: 'Something was found; how it came about is to be traced',
				gloss: 'Which role, from where, what else was touched, since when?',
				short: ['trace it'],
				because:
					'That takes calls, flows and findings of weeks, laid side by side for one role or instance.',
				against: {
					guardduty: 'It says that something is wrong, and throws the logs away.'
				}
			}
		}
	},

	since: {
		ask: 'Has the case happened already, before anything was set up to trace it?',
		short: ['Happened', 'already?'],
		why: 'Detective shows up to a year, but takes in only what happens once it is switched on. For a case that began earlier, what was recorded anyway must do.',
		help: {
			Detective:
				'A service that lays calls, network flows and findings side by side. It counts as on only in the account and Region where somebody switched it on.',
			'Event history':
				'What CloudTrail keeps in each account by itself, for {cloudtrail.records-kept.history}.'
		},
		unsure: {
			assume: 'ready',
			find: 'Open Detective in the Region of the case. If it offers to be switched on, it holds nothing of the case.'
		},
		answers: {
			ready: {
				label: 'No: cases to come, or Detective was on',
				gloss: 'It was switched on in the account and Region of the case, before it began.',
				plain: true,
				short: ['no, or it', 'was on'],
				because:
					'Detective joins calls, flows and findings over time, without queries that somebody must write.',
				against: {
					cloudtrail: 'It holds calls only, line by line; flows and findings lie elsewhere.'
				}
			},
			past: {
				label: 'Yes: an open case, and Detective was not on',
				gloss:
					'Of last night or last year. Also if nobody says that it was on; raw logs may have been kept or not.',
				short: ['yes'],
				because:
					'CloudTrail’s event history is there in every account, whatever else was switched on.',
				against: {
					detective: 'It takes nothing in from before the day it was switched on.'
				}
			}
		}
	},

	kind: {
		ask: 'What kind of weak spot?',
		short: ['What kind?'],
		why: 'Flaws lie in packages and code, settings in resources, rights in policies. Each is read by a service of its own.',
		help: {
			CVE: 'The public number of a known flaw in a piece of software.',
			'An auditor’s list':
				'What it names decides, not who sent it: scans of images are software, shared resources are access, encryption or logging are settings.',
			'A public bucket':
				'If open buckets are what you look for, that is access, whatever left them open. As one line of a longer list of mistakes, it is a setting.',
			MFA: 'A second proof besides the password when somebody signs in.'
		},
		unsure: {
			assume: 'software',
			find: 'Ask who mends it: whoever patches servers and images, whoever sets up accounts, or whoever writes policies.'
		},
		answers: {
			software: {
				label: 'Known flaws in software',
				gloss:
					'Systems, packages, images, functions, code; also how an operating system is hardened.',
				plain: true,
				short: ['software'],
				because:
					'Inspector keeps a list of what is installed where, and compares it with each new advisory.',
				against: {
					'security-hub-cspm': 'It checks how AWS is set up, not what is installed.',
					'trusted-advisor': 'It checks how AWS is set up, not what is installed.',
					'aws-config': 'It records how AWS is set up; it knows no CVE.',
					'iam-access-analyzer': 'It reads policies only.'
				}
			},
			settings: {
				label: 'How accounts and resources are set up',
				gloss:
					'Encryption, logging, MFA, open ports; good practice, a standard, rules of yours; a list of obvious mistakes.',
				short: ['settings'],
				because: 'Settings are compared with rules: AWS’s, a standard’s, or your own.',
				against: {
					inspector: 'It reads software, and of settings only which ports can be reached.',
					'iam-access-analyzer': 'It reads policies only.'
				}
			},
			access: {
				label: 'Who can reach what, and rights nobody uses',
				gloss:
					'Public or shared buckets, roles and keys, also by a wrong setting; old users, wide roles.',
				short: ['access'],
				because:
					'IAM Access Analyzer works out from policies by logic what they permit, and to whom.',
				against: {
					inspector: 'It reads software, not policies.',
					'security-hub-cspm':
						'It checks single settings; it doesn’t work out what policies permit together.',
					'trusted-advisor':
						'Its checks look at settings one by one, not at what policies permit together.',
					'aws-config': 'It tests rules; what policies permit together it doesn’t work out.'
				}
			}
		}
	},

	measure: {
		ask: 'By which rules should the set-up be judged?',
		short: ['By which', 'rules?'],
		why: 'Standards with scores are ready-made and cost for each check. A first look is free. Rules of your own must be written, and can start a remedy.',
		help: {
			Standard:
				'A published list of demands: CIS AWS Foundations Benchmark, PCI DSS, NIST SP 800-53.',
			Score: 'The share of checks that pass, for an account and for all.',
			'Prevent instead':
				'These services find a wrong setting afterwards. A policy on the organisation forbids it.'
		},
		unsure: {
			assume: 'standard',
			find: 'Ask who reads the result: an auditor with a standard, nobody but you, or an engineer who wrote down rules.'
		},
		answers: {
			standard: {
				label: 'AWS’s good practice or a published standard',
				gloss: 'Checked all the time, with a score, also over many accounts.',
				plain: true,
				short: ['a standard'],
				because:
					'Security Hub CSPM brings the checks of each standard along, runs them and counts the score.',
				against: {
					'trusted-advisor': 'It has a list of its own and knows no standards.'
				}
			},
			look: {
				label: 'A first look that costs nothing',
				gloss: 'The well-known mistakes, in each account by itself; nothing to switch on.',
				short: ['a first', 'look'],
				because:
					'Trusted Advisor is there in every account with a few security checks, free of charge.',
				against: {
					'security-hub-cspm': 'It costs for each check, and wants AWS Config to record.',
					'aws-config': 'It costs for each change recorded and each rule evaluated.'
				}
			},
			own: {
				label: 'Rules of our own, perhaps with a remedy',
				gloss: 'Tags, sizes, allowed images: your house rules; put right by itself.',
				short: ['our own', 'rules'],
				because:
					'AWS Config tests any rule that you write, at each change, and can start a remedy.',
				against: {
					'security-hub-cspm':
						'Its checks come from AWS; your own stand in AWS Config and only report here.',
					'trusted-advisor': 'Its checks are AWS’s, and it mends nothing.'
				}
			}
		}
	},

	rights: {
		ask: 'What do you want to know about access?',
		short: ['What about', 'access?'],
		why: 'Who outside can reach a resource stands in policies, and finding it costs nothing. What nobody uses stands in the records of use; that is charged by roles and users.',
		help: {
			Both: 'Take the first, which is free. The other is a second analyzer of the same service.',
			'Zone of trust':
				'The account or organisation that you trust: whoever stands outside of it is reported.',
			Role: 'An identity that programs and people take on for a while.'
		},
		unsure: {
			assume: 'reach',
			find: 'Ask what would be worse: a stranger who reads a bucket, or a forgotten user who still may do everything.'
		},
		answers: {
			reach: {
				label: 'Who can reach a resource, above all from outside',
				gloss: 'Public buckets, shared snapshots and keys, roles that strangers may take on.',
				plain: true,
				short: ['who gets', 'in'],
				because:
					'An analyzer for external access reports each resource that somebody outside the zone of trust can reach.'
			},
			unused: {
				label: 'Rights, roles and keys that nobody uses',
				gloss: 'To be taken away until only what is needed is left.',
				short: ['unused', 'rights'],
				because:
					'An analyzer for unused access compares what roles and users may do with what they did.'
			}
		}
	},

	files: {
		ask: 'Where should personal data be looked for?',
		short: ['Look for it', 'where?'],
		why: 'Samples from all buckets show where such data lies, for little. A job reads in full what you name, once or again and again, and each GB is paid for. Databases must be copied to S3 first.',
		help: {
			Sample: 'A few objects that stand for many like them.',
			Continuously:
				'Both go on every day, if you wish. What decides is whether every file must be read.',
			Parquet: 'A file format in which databases can be exported to S3.',
			'In logs':
				'CloudWatch Logs can find and mask such data itself, by a data protection policy on a log group.'
		},
		unsure: {
			assume: 'overview',
			find: 'Ask whether somebody relies on every file being read, or whether you want to know where to look at all.'
		},
		answers: {
			overview: {
				label: 'In all buckets, to know where it lies at all',
				gloss: 'By samples, a part each day; new buckets are taken in, but not every file is read.',
				plain: true,
				short: ['all buckets'],
				because:
					'Macie picks samples from every bucket each day, and scores the bucket by what it finds.'
			},
			chosen: {
				label: 'In chosen buckets, every file',
				gloss:
					'Once, or again and again: each day, week or month whatever is new. A record for each file.',
				short: ['chosen', 'buckets'],
				because:
					'A discovery job reads each object that you name, and records those without a hit as well.'
			},
			elsewhere: {
				label: 'In a database, not in buckets',
				gloss: 'RDS, Aurora or DynamoDB; for logs, see “In logs” in the help.',
				short: ['a database'],
				because:
					'Macie reads S3 only: snapshots and tables are exported there, and a job reads the copy.'
			}
		}
	}
} satisfies Questions<typeof states>;
