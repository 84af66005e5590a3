import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

export const questions = {
	moves: {
		ask: 'What has to move?',
		short: ['What has', 'to move?'],
		why: 'Servers are copied whole, disk by disk. Databases and files have tools of their own that move only what is in them.',
		help: {
			'Several of them':
				'Walk once for each, and first for what holds the rest back. A program with a database to be managed by AWS is two walks.',
			'In AWS already':
				'Moves between accounts or platforms of AWS are meant too, as are those from another cloud.',
			Mainframe: 'A large central computer, such as those of IBM, with programs mostly in COBOL.',
			Estate: 'All that a company runs: hundreds of servers and what belongs to them.'
		},
		unsure: {
			assume: 'servers',
			find: 'Ask what will be looked at on the first day in AWS: machines, tables or folders. If nobody can say what there is, it is the last answer.'
		},
		answers: {
			servers: {
				label: 'Servers or containers, with what runs on them',
				gloss:
					'At your site or in a cloud; image files; databases that stay on your server; what may only be switched off.',
				plain: true,
				short: ['servers'],
				because: 'A server is copied with all its disks, or its application is moved without it.',
				against: {
					dms: 'It copies what is in databases; servers it does not know.',
					'native-database-copy': 'It carries a database only.',
					'dms-schema-conversion': 'It converts a database only.',
					datasync: 'It carries files and objects; no server starts from them.'
				}
			},
			database: {
				label: 'A database, into one that AWS manages',
				gloss:
					'Onto RDS, Aurora, DynamoDB or another service. Also where the database is what holds a program back.',
				short: ['a database'],
				because: 'A managed database gives no disks to copy onto: its contents are loaded.',
				against: {
					mgn: 'It brings the whole server along, and the database stays yours to manage.',
					'vm-import-export':
						'It brings the whole machine along, and the database stays yours to manage.',
					'elastic-vmware-service': 'It keeps the machine, and its database with it.',
					datasync: 'It would carry the files of a database that is being written to.'
				}
			},
			files: {
				label: 'Files only: shares, folders, archives',
				gloss: 'They go to S3, EFS or FSx, and the server that held them is not missed.',
				short: ['files only'],
				because:
					'DataSync carries files with their permissions, and checks them, without any server.',
				against: {
					mgn: 'It would bring a file server along that nobody needs.',
					dms: 'It reads databases.'
				}
			},
			mainframe: {
				label: 'Programs on a mainframe',
				gloss: 'COBOL or PL/I on IBM z/OS, or Fujitsu GS21.',
				short: ['a', 'mainframe'],
				because: 'No EC2 instance runs a mainframe’s system: the programs have to become others.',
				against: {
					mgn: 'It copies Windows and Linux servers.',
					dms: 'It moves data; the programs stay behind.'
				}
			},
			unknown: {
				label: 'A whole estate that nobody has a full list of',
				gloss: 'Or there is a list, but not what depends on what.',
				short: ['nobody', 'knows'],
				because: 'What is unknown is found first: AWS Transform lists, groups and plans in waves.',
				against: {
					mgn: 'It copies the servers you name, and can’t tell which belong together.'
				}
			}
		}
	},

	change: {
		ask: 'How much may change on the way?',
		short: ['How much', 'may change?'],
		why: 'Moving as it is takes least time. Each change adds work and risk now, and may save work later.',
		help: {
			'As it is': 'Called rehosting, or lift and shift.',
			Platform:
				'Something of AWS’s that runs your program and looks after the system below, such as containers on Fargate or Elastic Beanstalk.'
		},
		unsure: {
			assume: 'as-is',
			find: 'Ask for the date, and who may change the code. With many servers or a fixed date, move first and improve afterwards.'
		},
		answers: {
			'as-is': {
				label: 'Nothing: they run in AWS as they did before',
				gloss: 'Also where nothing is said, the date presses, or the software is bought.',
				plain: true,
				short: ['nothing'],
				because: 'Disks are copied with everything on them; AWS advises it for large moves.',
				against: {
					replatform: 'Packaging and testing each program takes time that nobody asked for.',
					refactor: 'AWS doesn’t recommend it while many applications are moving.',
					repurchase: 'It changes the product itself.'
				}
			},
			platform: {
				label: 'The platform below, but not the program',
				gloss:
					'Into containers, or in some already; onto a managed platform; off AIX or Solaris, which EC2 doesn’t run.',
				short: ['the', 'platform'],
				because: 'The program stays what it is, and AWS looks after what lies below.',
				against: {
					mgn: 'It brings the old system along, to be patched as before.',
					'vm-import-export': 'It brings the old system along, to be patched as before.',
					'elastic-vmware-service': 'It brings the old system along, to be patched as before.',
					refactor: 'It would redesign what may stay as it is.'
				}
			},
			rebuilt: {
				label: 'The program itself: it is to be rebuilt',
				gloss: 'A monolith cut up, new features that the old design can’t bear, other load.',
				short: ['the program'],
				because: 'Only a new architecture removes what the old one can’t do.',
				against: {
					mgn: 'It brings the old architecture along.',
					'vm-import-export': 'It brings the old architecture along.',
					'elastic-vmware-service': 'It brings the old architecture along.',
					replatform: 'It changes what lies below; the design stays.'
				}
			},
			replaced: {
				label: 'All of it: nobody needs it, or another product will do',
				gloss:
					'Switched off, even if you only suspect that; or mail, CRM, tickets, payroll are bought as a service.',
				short: ['off, or', 'replaced'],
				because: 'What can be bought as a service, or is not needed at all, need not be moved.',
				against: {
					mgn: 'It moves what nobody needs to run any longer.',
					'vm-import-export': 'It moves what nobody needs to run any longer.',
					replatform: 'It is work on a program that others offer ready-made.'
				}
			}
		}
	},

	special: {
		ask: 'Does any of these apply to the servers?',
		short: ['Any of', 'these?'],
		why: 'Copying disks by an agent suits nearly every server. These cases ask for another way; if two apply, the upper one decides.',
		help: {
			VMware: 'Software that runs many virtual machines on one host. vCenter manages them.',
			Image: 'One file that holds the disks of a virtual machine: OVA, VMDK, VHD.',
			Agent: 'A small program on each server that sends every write to AWS.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask the operators whether VMware must stay their tool, and security whether an agent may be installed.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss:
					'They run somewhere, and will run on EC2. From VMware too, if it may be left behind.',
				plain: true,
				short: ['none'],
				because:
					'Every write is copied to AWS until the day, so that they stand still for minutes only.',
				against: {
					'vm-import-export': 'What is written after the export is not in the image.',
					'elastic-vmware-service': 'It asks for VMware licences and bare-metal hosts.'
				}
			},
			vmware: {
				label: 'VMware must stay: tools, addresses, habits',
				gloss: 'The same vSphere and NSX in AWS; licences for VMware Cloud Foundation are there.',
				short: ['VMware', 'must stay'],
				because:
					'Amazon EVS runs VMware itself in AWS; machines move without a new address or format.',
				against: {
					mgn: 'It turns them into EC2 instances, which vCenter doesn’t manage.',
					'vm-import-export': 'It turns them into EC2 instances, which vCenter doesn’t manage.'
				}
			},
			images: {
				label: 'They are image files, not running servers',
				gloss:
					'Kept, built or delivered as OVA, VMDK or VHD; or one image is to start many servers.',
				short: ['image files'],
				because:
					'VM Import/Export makes an AMI out of the file; nothing has to run or be installed.',
				against: {
					mgn: 'It copies servers that run.',
					'elastic-vmware-service': 'It asks for VMware licences and bare-metal hosts.'
				}
			},
			agentless: {
				label: 'Nothing may be installed on them',
				gloss: 'A rule of the company’s, and they run under VMware vCenter.',
				short: ['nothing', 'installed'],
				because: 'A client beside vCenter ships snapshots, so that the servers stay untouched.',
				against: {
					'vm-import-export': 'What is written after the export is not in the image.',
					'elastic-vmware-service': 'It asks for VMware licences and bare-metal hosts.'
				}
			}
		}
	},

	engine: {
		ask: 'Does the database keep its engine?',
		short: ['Same', 'engine?'],
		why: 'The same engine takes data and procedures over as they are. Another one needs them converted, and the programs tested.',
		help: {
			Engine: 'The database software: Oracle, SQL Server, MySQL, PostgreSQL, MongoDB.',
			Procedure: 'Code that is kept and run inside the database.',
			'A platform without it': 'Programs can move there and call the database beside it, on RDS.'
		},
		unsure: {
			assume: 'same',
			find: 'Ask why it moves. If licences are the reason, it is another engine; if hardware, care or the place is, it is the same.'
		},
		answers: {
			same: {
				label: 'Yes, or one that speaks its language',
				gloss:
					'MySQL to Aurora MySQL, say. Also where programs depend on it, even if their new platform doesn’t offer it.',
				plain: true,
				short: ['yes'],
				because: 'Data, procedures and queries stay as they are; only the place changes.',
				against: {
					'dms-schema-conversion': 'There is nothing to convert.',
					refactor: 'Nothing is designed anew.'
				}
			},
			other: {
				label: 'No: another relational engine, or a warehouse',
				gloss:
					'Oracle or SQL Server to PostgreSQL or MySQL, Db2 to PostgreSQL, Oracle to Redshift.',
				short: ['another', 'engine'],
				because: 'Tables and procedures have to be converted before data can follow.',
				against: {
					'native-database-copy': 'One engine’s backup is nothing that another can restore.'
				}
			},
			model: {
				label: 'No: another kind, not tables with relations',
				gloss: 'Tables become items in DynamoDB, documents in DocumentDB, or a search index.',
				short: ['another', 'kind'],
				because: 'No tool converts the model: keys and documents follow from how they are read.',
				against: {
					'native-database-copy': 'One engine’s backup is nothing that another can restore.',
					'dms-schema-conversion': 'Its targets are relational databases and Redshift.'
				}
			}
		}
	},

	pause: {
		ask: 'May the database stop while all of it is copied?',
		short: ['May it stop', 'for a copy?'],
		why: 'A copy takes as long as the backup, its way over the line and the restore: hours, with large ones days. Otherwise changes must be carried along.',
		help: {
			'A full copy':
				'Size divided by the speed of the line, and as long again for backup and restore. Try it once to know.',
			'A way back':
				'After the change-over, what is written in the new database is carried into the old one, too. That takes more than a copy.'
		},
		unsure: {
			assume: 'offline',
			find: 'Time a backup, its upload and a restore, and ask what night or weekend could be had.'
		},
		answers: {
			offline: {
				label: 'Yes, the copy fits into a quiet time',
				gloss: 'A few hours, a night, a weekend. Also where nothing is said about standing still.',
				plain: true,
				short: ['yes'],
				because:
					'The engine’s own backup has the fewest parts and brings everything; AWS advises it for SQL Server.',
				against: { dms: 'It costs a replication server and more preparation than a pause.' }
			},
			hardly: {
				label: 'No, or for less time than that',
				gloss:
					'For minutes; or “no long downtime”, running side by side, or a way back to the old one is asked for.',
				short: ['no,', 'sooner'],
				because:
					'DMS copies while the database works, and carries the changes until you change over.',
				against: {
					'native-database-copy': 'A single backup holds nothing that is written after it.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
