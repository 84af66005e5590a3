const lists = new Intl.ListFormat('en-GB', { type: 'unit' });

/** Names in a row: `SNS, SNS FIFO, EventBridge`. */
export function listNames(names: readonly string[]): string {
	return lists.format(names);
}
