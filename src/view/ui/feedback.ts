/**
 * Where a mistake can be told: VITE_FEEDBACK_ADDRESS at build time, an e-mail or a web address. Markup asks for the
 * variable itself: only then does what it rules out leave the build.
 */
const feedbackAddress = import.meta.env.VITE_FEEDBACK_ADDRESS;

/** A link that tells what is doubted: the fact or outcome, the page it stands on, and its source. */
export function feedbackLink(about: { what: string; page: string; source?: string }): string {
	return writeFeedbackLink(feedbackAddress, about);
}

/**
 * The link for an address: `mailto:` with subject and body for an e-mail, else the web address with
 * `title` and `body` added to its query, as issue trackers read them.
 */
export function writeFeedbackLink(
	address: string,
	{ what, page, source }: { what: string; page: string; source?: string }
): string {
	const title = `Something wrong: ${what}`;
	const body = [
		what,
		`Page: ${page}`,
		...(source ? [`Source: ${source}`] : []),
		'',
		'What is wrong:',
		''
	].join('\n');
	if (!/^https?:/.test(address)) {
		return `mailto:${address.replace(/^mailto:/, '')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
	}
	const url = new URL(address);
	url.searchParams.set('title', title);
	url.searchParams.set('body', body);
	return url.href;
}
