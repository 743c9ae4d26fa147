import type { ListInHand } from './list-in-hand.svelte';

/** What must be said before anything is imported: one sentence per field id. */
export function openQuestions(list: ListInHand): Record<string, string> {
	const errors: Record<string, string> = {};
	const { naming } = list.kind;
	const named = list.matches.some(({ field }) => field !== null && naming.includes(field));
	if (!named) errors['match-0'] = 'Say which column holds the names.';
	for (const { column, order } of list.orders) {
		const header = list.table.header[column] ?? '';
		if (!order)
			errors[`order-${column}`] = `Say whether day or month comes first under “${header}”.`;
	}
	Object.assign(errors, list.unsaid);
	const nothing = list.added.length === 0 && list.updates.length === 0;
	if (named && Object.keys(errors).length === 0 && nothing) {
		errors['import-people'] =
			list.knownCount > 0
				? 'Nothing would change: this list says nothing new that you want to take.'
				: 'Nobody is imported: every row needs your decision or is left out.';
	}
	return errors;
}
