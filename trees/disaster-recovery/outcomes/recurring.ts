/** What several outcomes say. */

export const practise = {
	lead: 'Untried, it won’t work.',
	text: 'Run the whole recovery at least twice a year and time it, noticing and deciding included. Mend what it shows.'
};

export const mistakesTravel = {
	lead: 'Mistakes travel with the data.',
	text: 'A copy repeats a wrong deletion at once. Keep backups with older states in both Regions.'
};

export const roomMissing = {
	lead: 'Servers may not be to be had.',
	text: 'When a Region fails, many ask for room in the next. Reserve what you can’t do without, and raise quotas there beforehand.'
};

export const forgotten = {
	lead: 'What everybody forgets.',
	text: 'Quotas, certificates, keys, secrets, images and partners’ allow-lists must be right in the other Region too. One template for both keeps them alike.'
};

export const dataBack = {
	lead: 'The way back is a second move.',
	text: 'New data is in the other Region by then. Copy it home and switch at a quiet hour, or let the Regions change roles.'
};

export const whoDecides = {
	lead: 'Somebody must decide.',
	text: 'A false alarm costs data and hours. Let people decide and machines do the rest, by a switch that doesn’t need the lost Region.'
};

export const residency = {
	lead: 'May the data be there?',
	text: 'Where law keeps it in a country with one Region, several zones and backups are what is left.'
};

export const nextBackup = { tree: 'backup', ask: 'How are older states kept, and for how long?' };

export const nextName = {
	tree: 'dns-routing',
	ask: 'How do callers find the other Region?'
};

export const nextSecrets = {
	tree: 'secrets',
	ask: 'How do secrets get into the other Region?'
};
