import type { Scenario } from '#lib/tree/grammar.ts';

export const scenarios: readonly Scenario[] = [
	{
		id: 'seedling-swap',
		title: 'Plots and passwords',
		story:
			'We write an app in which allotment gardeners trade seedlings. People should be able to register with an e-mail address or with the Google account that most of them have, get a new password when they forget theirs, and be asked for a code from their phone if they want that. The app talks to an API of ours behind API Gateway; pictures go through it too. Eleven thousand members signed the list at the fair in spring. Our only developer has once written a login himself, and says he would rather dig.',
		answers: { who: 'customers', direct: 'no', accounts: 'none' },
		settles: {
			who: 'in which allotment gardeners trade seedlings',
			direct: 'The app talks to an API of ours',
			accounts: 'register with an e-mail address or with the Google account'
		},
		outcome: 'user-pool',
		continues: 'seedling-strangers'
	},
	{
		id: 'clinics-own-login',
		title: 'Forty clinics, forty logins',
		story:
			'Our software plans operating theatres, and forty clinics rent it. Each of them insists that its nurses and surgeons sign in with the clinic’s own name and password and second factor: nineteen run Entra ID, some Okta, the rest something that speaks SAML. A clinic that leaves us must be gone the same day, and two more join each month. The web application wants to see one kind of token, whoever it was that vouched; the developers are tired of learning a new dialect for every hospital. Only the application reads these tokens.',
		answers: { who: 'customers', direct: 'no', accounts: 'firms' },
		settles: {
			who: 'forty clinics rent it',
			direct: 'Only the application reads these tokens',
			accounts: 'sign in with the clinic’s own name and password'
		},
		outcome: 'user-pool'
	},
	{
		id: 'canteen-menu',
		title: 'Soup for employees only',
		story:
			'The canteen of our tram company has built a small web page where the drivers choose their lunch for the week. Until now anyone on the internet could order. The drivers are in an old Active Directory, in front of which an AD FS server stands; it speaks SAML and nothing else, and the colleague who looks after it retires in two years and will add nothing. The page runs in containers behind a load balancer. Drivers don’t use AWS for anything else and would not know what it is.',
		answers: { who: 'staff', 'staff-use': 'app', accounts: 'firms' },
		settles: {
			who: 'the drivers choose their lunch',
			'staff-use': 'has built a small web page',
			accounts: 'it speaks SAML and nothing else'
		},
		outcome: 'user-pool'
	},
	{
		id: 'rented-login',
		title: 'Paid for until March',
		story:
			'For our language courses we rent the sign-in from Auth0; thirty thousand learners have their account there, with everything set up as marketing wants it, and the contract was renewed last month. Now the backend moves to AWS: an HTTP API and some forty Lambda functions. Nobody wants the learners to notice anything, least of all by choosing a new password. The API should let in whoever holds a valid token of ours, and tell a teacher from a learner. A colleague asks whether we must not bring all of them into something of AWS first.',
		answers: { who: 'customers', direct: 'no', accounts: 'provider' },
		settles: {
			who: 'thirty thousand learners',
			direct: 'The API should let in whoever holds a valid token',
			accounts: 'thirty thousand learners have their account there'
		},
		outcome: 'own-provider'
	},
	{
		id: 'dyke-dashboards',
		title: 'Water levels at home',
		story:
			'The engineers of a dyke authority look at water levels in a web application that a student built for them and that now runs on our servers on AWS. It has no login; so far an address list kept others out, and since people work from home that is over. Every engineer has an account in our Entra ID, with a second factor, and it speaks OpenID Connect. The application’s code had better not be touched. None of them needs the AWS console, and whoever leaves is disabled in Entra ID before the farewell cake is cut.',
		answers: { who: 'staff', 'staff-use': 'app', accounts: 'provider' },
		settles: {
			who: 'The engineers of a dyke authority',
			'staff-use': 'a web application that a student built',
			accounts: 'Every engineer has an account in our Entra ID'
		},
		outcome: 'own-provider'
	},
	{
		id: 'bird-calls',
		title: 'A phone in the reeds',
		story:
			'Volunteers record bird calls with our app, out in the reeds. The app on the phone is to write the recordings straight into an S3 bucket and a line about each into a DynamoDB table, with the AWS SDK; we run no server and mean to keep it so. Most volunteers sign in with Apple or Google. Some only want to try it, and should be able to listen to the public calls without giving a name. Each may write only under their own prefix. The first version had an access key built in, for which we were laughed at.',
		answers: { who: 'customers', direct: 'yes' },
		settles: {
			who: 'Volunteers record bird calls with our app',
			direct: 'straight into an S3 bucket'
		},
		outcome: 'identity-pool'
	},
	{
		id: 'nine-accounts',
		title: 'Nine accounts, nine passwords',
		story:
			'There are fourteen of us, and we have nine AWS accounts, because somebody said that one should. In each of them each of us has a user with a password and usually an access key for the command line. When Piet left, we found him in seven; in the other two we found him in June. We have no office to speak of and no directory: mail is with a small provider, and the list of staff is a page in the wiki. We would like one sign-in, with a code from the phone, and no keys on laptops.',
		answers: { who: 'staff', 'staff-use': 'aws', 'staff-directory': 'none' },
		settles: {
			who: 'There are fourteen of us',
			'staff-use': 'we have nine AWS accounts',
			'staff-directory': 'We have no office to speak of and no directory'
		},
		outcome: 'identity-center'
	},
	{
		id: 'okta-everywhere',
		title: 'One more tile',
		story:
			'Everything at our insurance company opens with a tile in Okta, and when the personnel office ends a contract, the person disappears from everything within minutes. Everything but AWS: there, six hundred developers and analysts have had names of their own for years, in sixty accounts. The auditors want the AWS console and the command line to follow the same rule, with rights by group: claims developers here, read-only for the actuaries there. Amazon Quick is to be opened to the analysts too. We don’t want another directory, we have one.',
		answers: { who: 'staff', 'staff-use': 'aws', 'staff-directory': 'provider' },
		settles: {
			who: 'six hundred developers and analysts',
			'staff-use': 'the AWS console and the command line',
			'staff-directory': 'opens with a tile in Okta'
		},
		outcome: 'identity-center-provider'
	},
	{
		id: 'brewery-admins',
		title: 'The brewery’s own names',
		story:
			'A brewery keeps its two hundred people in an Active Directory in the cellar of the old malt house, one domain, well looked after; there is no provider in the cloud and there will be none. Twenty of them administer or look at our eight AWS accounts. They should do so with their brewery name and password, and passwords must not be copied to anywhere. A VPN from the malt house to AWS has been up for three years. Nothing on AWS has to join the domain: what runs there is Linux and Lambda.',
		answers: { who: 'staff', 'staff-use': 'aws', 'staff-directory': 'ad' },
		settles: {
			who: 'Twenty of them administer or look at our eight AWS accounts',
			'staff-use': 'our eight AWS accounts',
			'staff-directory': 'in an Active Directory in the cellar'
		},
		outcome: 'identity-center-ad'
	},
	{
		id: 'night-report',
		title: 'The report at four',
		story:
			'At four in the morning a container on ECS reads yesterday’s ticket sales from a DynamoDB table and writes a report into a bucket. It does so with an access key that an intern created in 2019 and that is known to at least five people, of whom two have left. The key is pasted in the task definition. The new head of security does not want to rotate it but to see it gone, together with the user that it belongs to. All is in one account. The report must be there at five, or the ferries are staffed by guess.',
		answers: { who: 'programs', caller: 'aws' },
		settles: { who: 'a container on ECS reads', caller: 'a container on ECS' },
		outcome: 'role'
	},
	{
		id: 'deploy-from-gitlab',
		title: 'A key in the pipeline',
		story:
			'Our pipelines run at gitlab.com. The last step of each copies the built pages into a bucket and tells CloudFront to fetch them anew. For this a pair of keys stands among the masked variables of the project; they belong to a user with far too many rights, and were last changed when the office still had a fax. GitLab can give each job a signed token that says which project and which branch it is. Can’t the job simply show that to AWS? Only the main branch should be able to publish.',
		answers: { who: 'programs', caller: 'tokens' },
		settles: {
			who: 'The last step of each copies the built pages into a bucket',
			caller: 'GitLab can give each job a signed token'
		},
		outcome: 'role-by-token'
	},
	{
		id: 'till-servers',
		title: 'Behind the till',
		story:
			'In each of our ninety bakeries a little server stands behind the till. Every hour it sends the sales to a Kinesis stream on AWS. They all use one and the same access key, which came with the installation image; last autumn such a server was stolen along with the cash, and changing the key everywhere took until Christmas. We run a certificate authority of our own, because the card terminals want it, and each server has a certificate from it anyway. There is no Kubernetes and nothing else that could vouch for a server.',
		answers: { who: 'programs', caller: 'neither' },
		settles: {
			who: 'it sends the sales to a Kinesis stream on AWS',
			caller: 'In each of our ninety bakeries a little server stands behind the till'
		},
		outcome: 'role-by-certificate'
	},
	{
		id: 'seed-bank',
		title: 'Germs for the neighbours',
		story:
			'A seed bank in another country keeps germination data in its own AWS account, and twice a week a program of theirs is to fetch our measurements from one bucket of ours and put them into a bucket at their place. The program runs under a role over there, and it should go on being that role, as it has to read from us and write at home in the same breath. Nothing else in our account concerns them. Two years ago they were sent an access key by mail, and nobody can say where it is.',
		answers: { who: 'others', share: 'thing' },
		settles: {
			who: 'in its own AWS account',
			share: 'fetch our measurements from one bucket of ours'
		},
		outcome: 'resource-policy'
	},
	{
		id: 'cost-watchers',
		title: 'They want to look at the bill',
		story:
			'We signed with a firm that finds out where our AWS bill can be made smaller. Their product needs to read our usage, list instances and volumes and look at metrics, nothing more, and it does the same for some hundred other customers from an AWS account of theirs. Their first mail asked for an access key with read rights. Our lawyer wants to be able to end the matter with one click, and asked what keeps another of their customers from pointing the product at us. To that we had no answer.',
		answers: { who: 'others', share: 'vendor' },
		settles: {
			who: 'from an AWS account of theirs',
			share: 'it does the same for some hundred other customers'
		},
		outcome: 'role-for-account'
	},
	{
		id: 'central-janitor',
		title: 'One janitor for all',
		story:
			'The platform team keeps a small program in an account of its own that goes round the thirty accounts of our publishing house each night: it stops forgotten test servers, deletes volumes that hang on nothing, and writes a list. The program has rights at home; in the thirty accounts it has none as yet. It calls EC2, RDS and a few more, and we want to see in each account’s trail when it was there. The accounts belong to different editors who trust each other about as far as the coffee machine.',
		answers: { who: 'others', share: 'work' },
		settles: {
			who: 'in an account of its own',
			share: 'It calls EC2, RDS and a few more'
		},
		outcome: 'role-for-account'
	},
	{
		id: 'estate-agents',
		title: 'A domain for the new house',
		story:
			'We buy an estate agency’s software that was written for Windows: it installs on four servers, wants SQL Server with Windows sign-in, keeps plans on a Windows share, and its manual begins with “join all machines to the domain”. The agency has no such thing; its eleven people work on tablets with web mail. All of it is to run on AWS. Nobody here has ever patched a domain controller, and the one person who has would like to keep it a memory. The eleven will get names of the new domain.',
		answers: { who: 'windows', 'ad-today': 'none' },
		settles: {
			who: 'join all machines to the domain',
			'ad-today': 'The agency has no such thing'
		},
		outcome: 'managed-ad'
	},
	{
		id: 'court-desktops',
		title: 'Desktops for the clerks',
		story:
			'Three hundred court clerks are to get WorkSpaces, so that they can work from home without a file ever leaving the house. They have names and passwords in the court’s Active Directory, one domain, in its own building, and the rules on passwords there took two years to agree upon; nobody may copy that directory to a cloud. A Direct Connect line is in place, with a VPN beside it. Some Windows servers on EC2 must join the same domain. All of it is in one account, and there is no database in the plan.',
		answers: { who: 'windows', 'ad-today': 'there', 'ad-need': 'ask' },
		settles: {
			who: 'must join the same domain',
			'ad-today': 'in the court’s Active Directory',
			'ad-need': 'nobody may copy that directory to a cloud'
		},
		outcome: 'ad-connector'
	},
	{
		id: 'shipyard-files',
		title: 'Drawings and a database',
		story:
			'The shipyard moves its drawings and the planning database to AWS: file shares on FSx, and SQL Server on RDS with Windows sign-in. Welders and engineers know one name and one password, those of the yard’s Active Directory by the dock, and that will not change. Three AWS accounts are involved, one for each hall, and all should use the same directory over there. The line between dock and AWS was doubled last year. We don’t mind a second domain beside ours, as long as the first one is believed.',
		answers: { who: 'windows', 'ad-today': 'there', 'ad-need': 'serve' },
		settles: {
			who: 'SQL Server on RDS with Windows sign-in',
			'ad-today': 'those of the yard’s Active Directory by the dock',
			'ad-need': 'Three AWS accounts are involved'
		},
		outcome: 'managed-ad-trust'
	}
];
