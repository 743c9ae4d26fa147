import type { Field } from '$lib/import/clients/fields';
import words from '$lib/import/clients/words.json';
import { cellsOf } from '$lib/import/cells';
import type { Sheet, Unread } from '$lib/import/kind';
import type { Row } from '$lib/import/table';

const noMail = new RegExp(words.noMail, 'i');

/** Cells of columns that nothing is taken from, whose words say that no mail may go. */
export function mailForbidden(row: Row, sheet: Sheet<Field>): Unread[] {
	return cellsOf(row, sheet)
		.filter(({ field, text }) => field === null && noMail.test(text.replace(/\s+/g, ' ')))
		.map(({ header, text }) => ({ field: 'mail', header, text, kind: 'noMailSaid' }));
}
