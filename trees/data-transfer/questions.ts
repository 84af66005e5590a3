import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from './machine.ts';

const terms = {
	agent: 'A virtual machine of DataSync that runs near your files, reads them and sends them.',
	terminal:
		'A room of AWS in a data centre, with fibre into its network. You book it, and bring drives and a computer.'
};

/** Less than this many days on the line: nothing has to be set up for it. */
const aDay = 1;

/** From here on the line needs longer than there is time. */
const tooLong = 1;

export const questions = {
	job: {
		ask: 'What should happen to the data?',
		short: ['What should', 'happen?'],
		why: 'To move a store once, to copy changes for good, to take in what others send, and to go on working with files from a site are different jobs with different tools.',
		help: {
			'Whole servers, running databases':
				'The migration tree moves them: by replication, with a short break at the end. Dumps and backup files are files, and belong here.',
			'Backup software, tapes, disks by iSCSI':
				'The storage tree leads to Tape Gateway and Volume Gateway.',
			'Several jobs at once':
				'Walk once for each: for the old files, for what is new each night, for shares that programs go on using.',
			'Machines in AWS':
				'What they send to a bucket or fetch from it is the fourth answer; a share of theirs over a bucket the last. Which file system they share, the storage tree settles.'
		},
		unsure: {
			assume: 'move',
			find: 'Ask what happens on the day after. If nobody copies anything any more, it is a move.'
		},
		answers: {
			move: {
				label: 'Files or objects from our own site move to AWS, once',
				gloss:
					'Or from drives and devices of ours. A last pass may fetch what changed; then it ends.',
				plain: true,
				short: ['moves once'],
				because: 'For one move, size, line and date decide; no connection need stay behind.',
				against: {
					'transfer-family':
						'It is a door for others, billed by the hour; it fetches nothing from your disks.',
					's3-file-gateway':
						'It is made for files in use, not for a move; DataSync fills the bucket faster.',
					's3-transfer-acceleration':
						'It helps over a long way for a fee on each GB, and copies nothing by itself.'
				}
			},
			repeat: {
				label: 'New and changed files of a site are copied again and again',
				gloss:
					'Every night or hour, between file servers or object stores, ours or a third party’s, and AWS; one way or both.',
				short: ['again and', 'again'],
				because: 'DataSync finds what changed, copies it on a schedule and checks what arrived.',
				against: {
					'internet-upload': 'A script would have to find changes, retry and verify by itself.',
					'data-transfer-terminal': 'Nobody carries drives every night.',
					'partner-device': 'A device in the post is for one move.',
					'transfer-family':
						'It waits for others to send; it doesn’t look for changes on your servers.',
					's3-file-gateway':
						'It takes files that programs write to it; it fetches none from other servers.',
					's3-transfer-acceleration': 'It speeds uploads up, and finds no changes.'
				}
			},
			clouds: {
				label: 'It comes from another cloud, or lies in AWS already',
				gloss:
					'Buckets or shares there, with a hosting provider, or in another account, network or Region. Once or often.',
				short: ['in a cloud'],
				because:
					'DataSync reads object stores of other clouds and stores of AWS by itself: with S3 at one end no agent is needed.',
				against: {
					'internet-upload':
						'Everything would pass a computer of yours, and somebody must watch it.',
					'direct-connect': 'Your own line has no part in it.',
					'site-to-site-vpn': 'Your own site has no part in it.',
					'data-transfer-terminal': 'There are no drives to carry.',
					'partner-device': 'There is no site to which a device could be sent.',
					'transfer-family': 'It waits for others to send.',
					's3-file-gateway': 'It serves files at your site.',
					's3-transfer-acceleration': 'It speeds uploads up, and copies nothing by itself.'
				}
			},
			others: {
				label: 'Partners, people or programs send or fetch files',
				gloss:
					'As they come, in or out: by SFTP, AS2, a browser, HTTPS. Also machines in AWS that use a bucket.',
				short: ['others send', 'files'],
				because: 'Whoever sends decides by which protocol; a door must stand open for it.',
				against: {
					datasync: 'It copies between stores that it can read, and waits for nobody’s files.',
					'direct-connect': 'Partners don’t stand behind your line.',
					'site-to-site-vpn': 'Partners would each need a tunnel.',
					'data-transfer-terminal': 'Files come as they come, not on drives.',
					'partner-device': 'Files come as they come, not on drives.',
					's3-file-gateway': 'It serves shares to programs, not files to senders.'
				}
			},
			site: {
				label: 'Programs go on using shares, while the files lie in S3',
				gloss:
					'At our site or on machines in AWS, by NFS or SMB, every day. Also a share to which backups are written.',
				short: ['used as', 'shares'],
				because:
					'A gateway keeps shares and a cache on site, and puts each file into the bucket as an object.',
				against: {
					datasync: 'It copies, and then two stores live apart; nobody opens files through it.',
					'internet-upload': 'Programs would have to learn the S3 API.',
					'direct-connect': 'A line alone serves no files.',
					'site-to-site-vpn': 'A line alone serves no files.',
					'data-transfer-terminal': 'It moves data once.',
					'partner-device': 'It moves data once.',
					'transfer-family': 'It speaks no NFS or SMB.',
					's3-transfer-acceleration': 'It speaks the S3 API only.'
				}
			}
		}
	},

	special: {
		ask: 'Does any of these apply?',
		short: ['Any of', 'these?'],
		why: 'A rule about the line, or a place without a line, decides at once. If none applies, size and line do.',
		help: {
			Tunnel:
				'A VPN: everything is encrypted between your router and AWS, on the way through the internet.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask the security office whether files may go over the internet encrypted by TLS. It usually says yes. Ask your account manager at AWS whether you may use a terminal.'
		},
		answers: {
			none: {
				label: 'None of these',
				gloss: 'They may go over the internet line we have, encrypted by TLS.',
				plain: true,
				short: ['none'],
				because: 'Nothing but size, line and date speaks for one way or another.',
				against: {
					'site-to-site-vpn': 'Uploads are encrypted by TLS without it.'
				}
			},
			tunnel: {
				label: 'It must pass through an encrypted tunnel',
				gloss: 'A VPN to private addresses of AWS is the rule; the internet below it is allowed.',
				short: ['through', 'a tunnel'],
				because:
					'A Site-to-Site VPN carries DataSync to a private endpoint, over the internet line you have.',
				against: {
					'internet-upload': 'It goes to public addresses.',
					'direct-connect': 'The internet is allowed, and no line must be ordered.',
					'data-transfer-terminal': 'The rule is about the line, and the line may be used.',
					'partner-device': 'The rule is about the line, and the line may be used.'
				}
			},
			line: {
				label: 'It must take a line of its own, not the internet',
				gloss: 'It must not touch the internet, or a fast Direct Connect is there already.',
				short: ['own line'],
				because: 'Direct Connect avoids the internet; a VPN runs over it.',
				against: {
					'internet-upload': 'It goes over the internet.',
					'site-to-site-vpn': 'Its tunnels run through the internet.',
					'data-transfer-terminal': 'A line is there or wanted.',
					'partner-device': 'A line is there or wanted.'
				}
			},
			device: {
				label: 'No usable line, and nobody has said how it should travel',
				gloss: 'On ships, in the field, in vehicles. A device is sent there, filled and sent back.',
				short: ['no line:', 'a device'],
				because:
					'What no line can carry, a carrier must; AWS points new customers to its partners.',
				against: {
					'internet-upload': 'There is no line to upload over.',
					datasync: 'There is no line to copy over.',
					'direct-connect': 'No line reaches the place.',
					'site-to-site-vpn': 'It needs an internet line.',
					'data-transfer-terminal':
						'It takes drives of your own, a journey, and an AWS Enterprise customer.'
				}
			},
			drives: {
				label: 'No usable line, and we take our drives to a terminal',
				gloss:
					'A Data Transfer Terminal: a room of AWS with fast fibre. Only for AWS Enterprise customers.',
				short: ['no line:', 'our drives'],
				because:
					'A terminal has fibre of {data-transfer-terminal.link-rate-most}: your drives become the limit.',
				against: {
					'internet-upload': 'There is no line to upload over.',
					datasync: 'There is no line to copy over.',
					'direct-connect': 'No line reaches the place.',
					'site-to-site-vpn': 'It needs an internet line.',
					'partner-device': 'Drives of your own are there, and no device has to come first.'
				}
			}
		}
	},

	size: {
		ask: 'How much data moves, in TB?',
		short: ['How many', 'TB?'],
		why: 'Size divided by the line gives the days that it takes at best.',
		help: {
			TB: 'A thousand GB; a PB is a thousand TB.',
			Compressed: 'Count what will really be sent.'
		},
		unsure: {
			assume: 'any',
			find: 'Look at the used space of the file server. If nobody knows, begin with 10 and see how much hangs on it.'
		},
		input: { unit: 'TB', min: 0.01, max: 1_000_000, step: 0.01 },
		branches: {
			any: {
				label: 'The size that you enter',
				short: ['its size'],
				because: 'It counts together with the line, which is asked next.'
			}
		}
	},

	bandwidth: {
		ask: 'How much of your internet line may it use, in Mbps?',
		short: ['How fast is', 'the line?'],
		why: 'By our rule of thumb, below a day on the line nothing is worth setting up. Above it, something should retry, verify and go on by itself.',
		help: {
			Mbps: 'Million bits a second. A gigabit line has 1000.',
			'The arithmetic':
				'Size × 8 ÷ bandwidth, with four fifths of the line in use around the clock: AWS’s own example comes to {datasync.hundred-tb} for a hundred TB on a gigabit line. Real transfers take longer.',
			'Only at night': 'Enter the share: a line that is free for eight hours counts a third.',
			'A line that others share':
				'Enter what you may use. If that is too slow, ask whether nights or some weeks could give you more, before anything is ordered.'
		},
		unsure: {
			assume: 'more',
			find: 'Upload a large file and watch the speed, or ask the provider for the upload rate. If nobody knows, begin with 100 for an office, and with 1000 for a data centre.'
		},
		input: { unit: 'Mbps', min: 0.1, max: 400_000, step: 0.1, measure: 'days' },
		branches: {
			day: {
				label: 'It is over in less than a day',
				gloss: 'If it breaks, start the sync again: files that are there already are left out.',
				below: aDay,
				short: ['within', 'a day'],
				because: 'Hours on the line you have: no other line and no drive is faster.',
				against: {
					'direct-connect': 'A line would have to be ordered, for work of some hours.',
					'data-transfer-terminal': 'The way there takes longer.',
					'partner-device': 'The post takes longer.'
				}
			},
			more: {
				label: 'It takes a day or longer',
				gloss: 'Days, weeks or months; the date is asked next.',
				from: aDay,
				short: ['longer'],
				because:
					'Over days a line breaks and files change: the copy must retry, verify and catch up.',
				against: {
					'internet-upload': 'For so long, somebody would have to watch, retry and verify by hand.'
				}
			}
		}
	},

	deadline: {
		ask: 'In how many days must it be there?',
		short: ['In how many', 'days?'],
		why: 'If the line is fast enough for the date, nothing else is needed. If not, a larger line or a drive must help.',
		help: {
			'No date is set':
				'Enter 90, or 30 if it should be quick. It is our rule of thumb: who would wait longer does well to look for a larger line.',
			'Time for the last pass':
				'Leave days for it: files that changed meanwhile are copied at the end.'
		},
		unsure: {
			assume: 'fits',
			find: 'Ask when the old storage is switched off, or its lease ends. If there is no date, enter 90, or 30 if it should be quick.'
		},
		input: { unit: 'days', min: 1, max: 3650, step: 1, measure: 'times' },
		branches: {
			fits: {
				label: 'The line makes it in time',
				gloss: 'Fewer days on the line than you have.',
				below: tooLong,
				short: ['in time'],
				because:
					'The line you have is enough, so it is the cheapest and needs nobody’s permission.',
				against: {
					'direct-connect': 'A larger line would be paid for and not needed.',
					'data-transfer-terminal': 'The line makes it without anybody travelling.',
					'partner-device': 'The line makes it without any device.'
				}
			},
			short: {
				label: 'The line is too slow for that',
				gloss: 'As many days on the line as you have, or more.',
				from: tooLong,
				short: ['too slow'],
				because: 'Over this line it comes too late, whatever the tool.'
			}
		}
	},

	rights: {
		ask: 'Must owners, permissions or times of the files stay?',
		short: ['Must rights', 'stay?'],
		why: 'An upload makes bare objects in S3. DataSync carries what a file system knows of each file, and writes into EFS and FSx too.',
		help: {
			'Owners and permissions':
				'Who may read a file, as its file server keeps it: POSIX or Windows rights.',
			EFS: 'A shared file system by NFS in AWS. FSx is the family with Windows, ONTAP, OpenZFS and Lustre.'
		},
		unsure: {
			assume: 'none',
			find: 'Ask who reads the files later. Programs that read objects from S3 don’t look at owners.'
		},
		answers: {
			none: {
				label: 'No: objects in S3 are enough',
				gloss: 'Backups, pictures, logs, data sets; or nothing is said.',
				plain: true,
				short: ['no'],
				because: 'The AWS CLI writes files into a bucket as objects, and nothing more is asked.',
				against: { datasync: 'An agent and a fee on each GB, for work of some hours.' }
			},
			kept: {
				label: 'Yes, or the files go into EFS or FSx',
				gloss: 'A file server with rights and dates that people rely on.',
				short: ['yes'],
				because: 'DataSync copies times, owners and permissions between file systems of a kind.',
				against: { 'internet-upload': 'It makes objects in S3, and carries no rights.' }
			}
		}
	},

	faster: {
		ask: 'Your line is too slow: what can carry it in time?',
		short: ['What can', 'carry it?'],
		why: 'A larger line keeps the work simple and stays useful. Where none can be had in time, drives or devices travel.',
		help: {
			'A larger line':
				'A hosted Direct Connect from a partner, for the months of the project. If your internet line can give more, such as at night, as a larger share or from a larger contract, enter that rate and walk again.',
			Terminal: terms.terminal
		},
		unsure: {
			assume: 'line',
			find: 'Ask a Direct Connect partner how soon a hosted connection can be there, and your account manager at AWS whether you may use a terminal, and where.'
		},
		answers: {
			line: {
				label: 'A larger line beside it, or nothing is said',
				gloss:
					'A Direct Connect, for some months or for good. Is only your share small? Ask for more of it first.',
				plain: true,
				short: ['larger', 'line'],
				because:
					'AWS itself advises a hosted Direct Connect for the length of the project, with DataSync over it.',
				against: {
					'data-transfer-terminal':
						'It takes people, drives and journeys, where a line can be had.',
					'partner-device': 'A device must be filled, sent and read in, where a line can be had.'
				}
			},
			terminal: {
				label: 'Drives that we take to a terminal',
				gloss:
					'A Data Transfer Terminal: a room of AWS with fast fibre. Only for AWS Enterprise customers.',
				short: ['carried to', 'a terminal'],
				because:
					'A terminal has fibre of {data-transfer-terminal.link-rate-most}: your drives become the limit.',
				against: {
					datasync: 'Over your own line it comes too late.',
					'direct-connect': 'No larger line comes in time.',
					'partner-device': 'Drives of your own are there, and no device has to come first.'
				}
			},
			partner: {
				label: 'A device must be sent to us',
				gloss:
					'No larger line in time, and no terminal that we may use or reach. Also for those who used Snowball before.',
				short: ['a device', 'sent to us'],
				because:
					'AWS sends devices only to accounts that used Snowball before, and points others to partners.',
				against: {
					datasync: 'Over your own line it comes too late.',
					'direct-connect': 'No larger line comes in time.',
					'data-transfer-terminal': 'None is within reach, or your account isn’t admitted.'
				}
			}
		}
	},

	carrier: {
		ask: 'Which way may the copies take?',
		short: ['Which way', 'to AWS?'],
		why: 'DataSync runs over the internet, through a VPN or over a line of its own. The rule of your house and the daily amount decide.',
		help: {
			'Does a day’s change fit?':
				'TB a day × 116 ÷ Mbps gives the share of a day that it takes. Near 1 the line is too small.',
			Agent: terms.agent,
			Tunnel:
				'A VPN: everything is encrypted between your router and AWS, on the way through the internet.'
		},
		unsure: {
			assume: 'internet',
			find: 'Ask the security office whether files may go over the internet encrypted by TLS. It usually says yes.'
		},
		answers: {
			internet: {
				label: 'Over the internet, encrypted, or nothing is said',
				gloss: 'The line we have is large enough for each day’s changes.',
				plain: true,
				short: ['internet'],
				because: 'DataSync encrypts on the way by itself, so no tunnel and no line is needed.',
				against: {
					'direct-connect': 'A line would be paid for by the hour and not needed.',
					'site-to-site-vpn': 'A tunnel would encrypt once more what is encrypted already.'
				}
			},
			tunnel: {
				label: 'Through an encrypted tunnel',
				gloss: 'Private addresses only; the internet below it is allowed and large enough.',
				short: ['a tunnel'],
				because:
					'A Site-to-Site VPN leads to a private endpoint of DataSync, over the line you have.',
				against: { 'direct-connect': 'The internet is allowed, and a tunnel needs no new line.' }
			},
			line: {
				label: 'Over a line of its own',
				gloss:
					'The internet is forbidden, too slow for a day’s changes, or its speed varies too much.',
				short: ['own line'],
				because: 'Direct Connect avoids the internet and gives an even speed.',
				against: {
					'site-to-site-vpn':
						'Its tunnels run through the internet, and a standard one carries {site-to-site-vpn.link-rate-most.standard} at most.'
				}
			}
		}
	},

	how: {
		ask: 'How do they send or fetch the files?',
		short: ['How do they', 'send them?'],
		why: 'Transfer Family speaks the protocols of partners. Programs that can use HTTPS need nothing in between.',
		help: {
			SFTP: 'File transfer over SSH. FTPS is FTP with TLS; FTP itself is not encrypted.',
			AS2: 'A protocol between firms with signed messages and signed receipts, usual in retail and health.',
			'HTTPS to the bucket': 'By the AWS SDK or CLI, or by a link that your program has signed.'
		},
		unsure: {
			assume: 'server',
			find: 'Ask the other side which program it uses. FileZilla, WinSCP or a script with sftp means the first answer.'
		},
		answers: {
			server: {
				label: 'They send or fetch by SFTP, FTPS or FTP',
				gloss: 'With their own programs, which stay as they are, to an address of ours.',
				plain: true,
				short: ['SFTP, FTPS'],
				because: 'A server of Transfer Family speaks these protocols and stores into S3 or EFS.',
				against: {
					'internet-upload': 'Their programs would have to learn the S3 API.',
					's3-transfer-acceleration': 'Their programs would have to learn the S3 API.'
				}
			},
			as2: {
				label: 'By AS2, with signed receipts',
				gloss: 'Orders, invoices and the like between firms, in either direction.',
				short: ['AS2'],
				because: 'Transfer Family takes and sends AS2 messages and their signed receipts.',
				against: {
					'internet-upload': 'It gives no signed receipt in their protocol.',
					's3-transfer-acceleration': 'It gives no signed receipt in their protocol.'
				}
			},
			connector: {
				label: 'We fetch from or send to their SFTP server',
				gloss: 'The partner runs the server, we call it.',
				short: ['from their', 'server'],
				because:
					'A connector of Transfer Family calls the partner’s server, with no server of yours.',
				against: {
					'internet-upload': 'The partner’s server won’t upload by itself.',
					's3-transfer-acceleration': 'The partner’s server won’t upload by itself.'
				}
			},
			browser: {
				label: 'Our own people, in a browser',
				gloss: 'Colleagues who sign in, look through folders, upload and download.',
				short: ['in a', 'browser'],
				because: 'A web app of Transfer Family shows each person only what they may see.',
				against: {
					'internet-upload': 'Somebody would have to write the pages and the sign-in.',
					's3-transfer-acceleration': 'Somebody would have to write the pages and the sign-in.'
				}
			},
			programs: {
				label: 'By HTTPS, straight into or out of the bucket',
				gloss:
					'Our own programs, apps or website, and nobody finds it too slow. Machines in AWS in any case.',
				short: ['by HTTPS'],
				because:
					'S3 takes uploads itself, in parts, with signed links for those without an account.',
				against: {
					'transfer-family': 'A server by the hour and a fee on each GB for what S3 does itself.',
					's3-transfer-acceleration': 'Near the Region its fee buys little.'
				}
			},
			far: {
				label: 'By HTTPS from far away, and it should be faster',
				gloss:
					'Large files from users or offices a long way from the bucket, such as on other continents.',
				short: ['from far', 'away'],
				because:
					'Transfer Acceleration takes files in near the sender and carries them on AWS’s own network.',
				against: {
					'transfer-family': 'The way to its server would be as long.',
					'internet-upload': 'The long way over the internet is what slows it.'
				}
			}
		}
	}
} satisfies Questions<typeof states>;
