/** What a row holds that its record does not. */
import { cellsOf } from '$lib/import/cells';
import type { Sheet } from '$lib/import/kind';
import { readTime } from '$lib/import/days';
import type { Row } from '$lib/import/table';
import { isNone } from '$lib/import/values';
import { fieldsOfAddress } from '$lib/import/clients/address';
import type { ClientDraft, Field } from '$lib/import/clients/fields';
import { bare, digits, plain } from '$lib/import/clients/sameness';

const chains: readonly Field[] = ['phone', 'email', 'nextSeenAt', ...fieldsOfAddress];

/** Columns that tell a datum of which another column was taken. */
export function besideIn(row: Row, sheet: Sheet<Field>, fields: ClientDraft): number[] {
	const { street, city, region, postalCode } = fields;
	const address = bare([street, city, region, postalCode].join(''));
	return cellsOf(row, sheet).flatMap(({ column, field, text }) => {
		if (field === null || !chains.includes(field) || isNone(text)) return [];
		const taken =
			field === 'phone'
				? digits(text) === digits(fields.phone)
				: field === 'nextSeenAt'
					? fields.nextSeenAt !== null && readTime(text) === fields.nextSeenAt
					: field === 'email'
						? plain(text).includes(plain(fields.email)) && fields.email !== ''
						: address !== '' && (address.includes(bare(text)) || bare(text).includes(address));
		return taken ? [] : [column];
	});
}
