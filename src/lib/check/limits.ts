/** How long a text may be, in characters, its facts written out. */
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
	against: 160,
	find: 260,
	title: 90,
	lede: 260,
	watchLead: 60,
	watchText: 220
};
