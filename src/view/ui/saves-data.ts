/** True where the visitor has asked the browser to save data: nothing is fetched then before it is wanted. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData ?? false;
}
