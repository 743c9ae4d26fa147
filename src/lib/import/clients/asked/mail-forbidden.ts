import type { Field } from '$lib/import/clients/fields';
import words from '$lib/import/clients/words.json';
import type { Sheet, Unread } from '$lib/import/kind';
import type { Row } from '$lib/import/table';

const noMail = new RegExp(words.noMail, 'i');

/** Cells of columns that nothing is taken from, whose words say that no mail may go. */
export function mailForbidden(row: Row, { header, matches }: Sheet<Field>): Unread[] {
	return matches.flatMap(({ column, field }) => {
		const text = row.cells[column] ?? '';
		if (field !== null || !noMail.test(text.replace(/\s+/g, ' '))) return [];
		return [{ field: 'mail', header: header[column] ?? '', text, kind: 'noMailSaid' }];
	});
}
