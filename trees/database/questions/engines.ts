/** Engines that Aurora does not speak. */
import type { Questions } from '#lib/tree/grammar.ts';
import type { states } from '../machine.ts';

export const engines = {
	'engine-wish': {
		ask: 'What should become of that engine?',
		short: ['Keep the', 'engine?'],
		why: 'RDS takes over the server as long as nobody has to enter it. Leaving the engine saves licences and costs a project.',
		help: {
			Host: 'The machine with its operating system on which the database runs.',
			RAC: 'Oracle Real Application Clusters: several servers on one database.'
		},
		unsure: {
			assume: 'stays',
			find: 'Ask the vendor of the application, or whoever runs it, whether anything is installed on the database server beside the database.'
		},
		answers: {
			stays: {
				label: 'It stays, and AWS may look after the server',
				plain: true,
				short: ['it stays'],
				because:
					'RDS runs SQL Server, Oracle, Db2 and MariaDB as they are, with backups, patches and a standby.',
				against: {
					aurora: 'It would be another engine.',
					'rds-custom': 'A host that you enter is a host that you look after.',
					'oracle-database-aws': 'It is worth its price for RAC and Exadata.',
					ec2: 'Backups, patches and failover would be yours.'
				}
			},
			host: {
				label: 'It stays, and needs its own machine or cluster',
				gloss:
					'Something must be installed on its server; or Oracle RAC; or an engine that RDS does not have.',
				short: ['own machine', 'or cluster'],
				because: 'What RDS closes off needs a machine that you may enter, or Oracle’s own.',
				against: {
					rds: 'Nobody gets into its host.',
					aurora: 'It would be another engine.'
				}
			},
			leave: {
				label: 'We want to leave it and its licences',
				gloss: 'Away from SQL Server, Oracle or Db2, to an open engine.',
				short: ['leave it'],
				because:
					'PostgreSQL comes nearest to what the bought engines do; Aurora even takes T-SQL, by Babelfish.',
				against: {
					rds: 'PostgreSQL on RDS would do too; it has no Babelfish.',
					'rds-custom': 'The licences would stay.',
					'oracle-database-aws': 'The licences would stay.',
					ec2: 'Managed services run PostgreSQL.'
				}
			}
		}
	},

	'host-engine': {
		ask: 'Which engine is it?',
		short: ['Which', 'engine?'],
		why: 'SQL Server may run where RDS still helps. Oracle has a service of its own inside AWS. All else runs on a server of yours.',
		help: {
			'RDS Custom for Oracle': 'It ends in March 2027; nothing new should begin there.'
		},
		unsure: {
			assume: 'other',
			find: 'Ask for the product’s name and edition on the licence.'
		},
		answers: {
			sqlserver: {
				label: 'SQL Server',
				gloss: 'Agents, drivers or features that RDS for SQL Server refuses.',
				short: ['SQL Server'],
				because: 'RDS Custom opens the Windows host of SQL Server and still backs it up.',
				against: { ec2: 'Backups and repair would be yours too.' }
			},
			oracle: {
				label: 'Oracle',
				gloss: 'RAC, Exadata, or options that RDS for Oracle refuses.',
				short: ['Oracle'],
				because: 'Oracle Database@AWS has all of Oracle; RDS Custom for Oracle ends in March 2027.',
				against: {
					'rds-custom': 'For Oracle it ends in March 2027.',
					ec2: 'It can, without RAC and with all the work.'
				}
			},
			other: {
				label: 'Another',
				gloss: 'Db2 with root, SAP HANA, Sybase, or software that brings its own database.',
				short: ['another'],
				because: 'No managed service here takes it, so a server of yours remains.',
				against: {
					'rds-custom': 'It runs SQL Server.',
					'oracle-database-aws': 'It runs Oracle.'
				}
			}
		}
	}
} satisfies Partial<Questions<typeof states>>;
