/** What several entries have in common where each should have its own, as “C5-9: make-the-report, send-it-again”. */
export function shared<Entry extends { id: string }>(
	entries: readonly Entry[],
	own: (entry: Entry) => string
): string[] {
	return [...new Set(entries.map(own))].flatMap((what) => {
		const ids = entries.filter((each) => own(each) === what).map(({ id }) => id);
		return ids.length > 1 ? [`${what}: ${ids.join(', ')}`] : [];
	});
}
