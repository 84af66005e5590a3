/** Outcomes for staff who work in AWS. */
import type { OutcomeWords } from '#lib/tree/grammar.ts';
import {
	accountAccess,
	adConnectorStart,
	iamIntro,
	iamPractices,
	identityCenterAd,
	identityCenterChange,
	identityCenterInstances,
	identityCenterIntro,
	identityCenterMfa,
	identityCenterOwnAd,
	identityCenterPricing,
	identityCenterProvider,
	identityCenterQuotas,
	identityCenterRegions,
	identityCenterSession,
	identityCenterSource
} from '#trees/candidates/security/sources.ts';

const spareUser = {
	lead: 'Keep a way in for emergencies.',
	text: 'If the portal or the source fails, somebody must still get in. Store one well-guarded way, test it, and raise an alarm when it is used.'
};

const narrowRights = {
	lead: 'Administrator for all is no gain.',
	text: 'Make few permission sets, by task, and assign them to groups. Sessions last {iam-identity-center.credential-default} by default, {iam-identity-center.credential-most} at most.'
};

const older = 'Older material calls it AWS SSO, or gives each person an IAM user in each account.';

export const staff = {
	'identity-center': {
		title: 'Use IAM Identity Center with its own directory.',
		short: 'IAM Identity Center',
		recommend: ['iam-identity-center'],
		lede: 'People get one name, one password and a second factor, and see in one portal the accounts and applications assigned to them. The command line signs in there too; no access keys lie about.',
		against: {
			'managed-microsoft-ad': 'No server has to join a domain, so no directory need be paid for.'
		},
		rival: {
			candidate: 'managed-microsoft-ad@standard',
			when: 'the same people have to sign in to Windows servers too.'
		},
		cost: {
			dimension: 'directory-month',
			against: ['managed-microsoft-ad@standard'],
			says: 'IAM Identity Center costs nothing, however many people there are. A directory is paid for by the hour.',
			page: identityCenterPricing
		},
		watch: [
			{
				lead: 'Two places for leavers.',
				text: 'This directory knows nothing of your personnel office. Somebody has to remove whoever leaves; write it into the list for the last day.'
			},
			spareUser,
			{
				lead: 'It wants the organisation.',
				text: 'Only the instance in the management account leads to AWS accounts. One bound to a single account serves some applications and no more. Into an account outside of it, your people go by a role that trusts one of yours.'
			},
			narrowRights,
			{
				lead: 'Then delete the IAM users.',
				text: 'They go on working until you do. See first when each was last used.'
			},
			{
				lead: 'Changing to Active Directory starts from zero.',
				text: 'That deletes people and assignments. It changes the portal’s address too. A change to a provider keeps assignments, if names match.'
			}
		],
		older,
		first: {
			docs: identityCenterIntro,
			resources: ['AWS::SSO::PermissionSet', 'AWS::SSO::Assignment']
		},
		next: [
			{
				tree: 'observability',
				ask: 'Who did what?',
				known: 'each session bears a person’s name'
			},
			{ tree: 'threat-detection', ask: 'What notices a stolen sign-in?' },
			{
				tree: 'secrets',
				ask: 'Where do programs keep what they must?',
				known: 'people hold no access keys'
			}
		],
		sources: [
			identityCenterIntro,
			identityCenterMfa,
			identityCenterInstances,
			identityCenterChange,
			identityCenterSession,
			iamIntro,
			iamPractices
		]
	},

	'identity-center-provider': {
		title: 'Use IAM Identity Center with your own provider.',
		short: 'Identity Center + IdP',
		recommend: ['iam-identity-center', 'own-identity-provider'],
		lede: 'People sign in where they always do, with that second factor, by SAML. The provider sends its people and groups by SCIM, and groups decide which accounts and applications open.',
		against: {
			'managed-microsoft-ad': 'The provider knows these people already.'
		},
		rival: {
			candidate: 'iam-role@oidc',
			when: 'it is about a single account that can’t be in an organization: IAM itself can trust the provider.'
		},
		cost: {
			dimension: 'directory-month',
			against: ['managed-microsoft-ad@standard'],
			says: 'IAM Identity Center costs nothing. The provider is paid for by its contract, often by person; ask whether SCIM is in it.',
			page: identityCenterPricing
		},
		watch: [
			{
				lead: 'Whoever isn’t sent can’t come in.',
				text: 'SAML can’t ask for a list of people. Set up SCIM before you assign anything, and send groups too; without it, enter people by hand.'
			},
			{
				lead: 'The second factor is the provider’s.',
				text: 'Identity Center’s own doesn’t apply. Demand it there, and for administrators the kind that can’t be phished.'
			},
			{
				lead: 'Out at once is not out at once.',
				text: 'Disabling somebody stops new sign-ins. End open sessions before you delete the person; what was opened in an account lasts until it runs out.'
			},
			spareUser,
			narrowRights,
			{
				lead: 'A second Region asks for more.',
				text: 'A copy needs a multi-Region key of yours. To use it fully, the provider must know several sign-in addresses; Google Workspace knows one.'
			}
		],
		older: `${older} Or it links the provider to each account by SAML.`,
		first: {
			docs: identityCenterProvider,
			resources: ['AWS::SSO::PermissionSet', 'AWS::SSO::Assignment']
		},
		next: [
			{
				tree: 'observability',
				ask: 'Who did what?',
				known: 'each session bears a person’s name'
			},
			{
				tree: 'secrets',
				ask: 'Where do programs keep what they must?',
				known: 'people hold no access keys'
			}
		],
		sources: [
			identityCenterProvider,
			identityCenterMfa,
			identityCenterChange,
			identityCenterRegions,
			identityCenterQuotas,
			accountAccess
		]
	},

	'identity-center-ad': {
		title: 'Use IAM Identity Center with your Active Directory.',
		short: 'Identity Center + AD',
		recommend: ['iam-identity-center', 'ad-connector'],
		lede: 'AD Connector passes each sign-in to your Active Directory; passwords stay there. Identity Center copies people and groups from it, and groups decide which AWS accounts open.',
		against: {
			'cognito-user-pool': 'It would keep a second list of your staff.'
		},
		rival: {
			candidate: 'managed-microsoft-ad@standard',
			when: 'people come from several domains or forests, or it runs for you already.'
		},
		cost: {
			dimension: 'directory-month',
			against: ['managed-microsoft-ad@standard'],
			says: 'The bar is Identity Center alone, which costs nothing. AD Connector is paid for by the hour and size, the line to your building on top.',
			page: {
				title: 'AWS Directory Service: other directories pricing',
				url: 'https://aws.amazon.com/directoryservice/other-directories-pricing/'
			}
		},
		watch: [
			{
				lead: 'No line, no sign-in.',
				text: 'Each sign-in travels to your controllers. If the VPN or Direct Connect is down, nobody gets into AWS by this way.'
			},
			{
				lead: 'One domain only.',
				text: 'A connector sees one domain, and Identity Center one connector. More need AWS Managed Microsoft AD with a two-way trust.'
			},
			{
				lead: 'The connector’s place is given.',
				text: 'It must stand in the management account, or that of the delegated administrator, and in the Region of Identity Center.'
			},
			spareUser,
			{
				lead: 'No copies in other Regions.',
				text: 'With Active Directory as its source, Identity Center can’t be replicated. With a provider in front of the directory it can.'
			},
			{
				lead: 'Passwords change at home.',
				text: 'The portal can’t reset them.'
			}
		],
		older,
		first: {
			docs: identityCenterOwnAd,
			resources: ['AWS::SSO::PermissionSet', 'AWS::SSO::Assignment']
		},
		next: [
			{
				tree: 'hybrid-connectivity',
				ask: 'By which line, and what if it fails?',
				known: 'every sign-in to AWS crosses it'
			},
			{
				tree: 'observability',
				ask: 'Who did what?',
				known: 'each session bears a person’s name'
			}
		],
		sources: [
			identityCenterAd,
			identityCenterOwnAd,
			identityCenterSource,
			identityCenterRegions,
			adConnectorStart
		]
	}
} satisfies Record<string, OutcomeWords>;
