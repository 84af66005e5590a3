/** How long a link may be. */

/** Characters that chat and mail tools carry without cutting a link. */
const safeLength = 2000;

/** True where chat tools may cut the link. */
export function isTooLong(link: string): boolean {
	return link.length > safeLength;
}
