/** How long a text may be in characters, its facts written out: what a line or a card has room for. */
export const limits = {
	questionLine: 12,
	answerLine: 11,
	outcomeShort: 22,
	candidateShort: 22,
	ask: 90,
	why: 240,
	label: 60,
	gloss: 110,
	because: 160,
	find: 260,
	title: 90,
	watchLead: 60
};

/** How many words at most: `outcome` is all that an author writes of one beyond its lede. */
export const mostWords = { lede: 40, against: 20, outcome: 350 };
