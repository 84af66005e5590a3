/** The second walk that was pasted last: reading goes on where it is set beside the first. */
let pasted: string | undefined;

/** Remembers a second walk until it is shown. */
export function awaitSecond(second: string): void {
	pasted = second;
}

/** True once for the second walk that was pasted. */
export function wasPasted(second: string | undefined): boolean {
	const is = pasted !== undefined && pasted === second;
	if (is) pasted = undefined;
	return is;
}
