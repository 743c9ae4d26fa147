import { expect, it } from 'vitest';
import { around } from '$tests/support/import';
import { drafts } from '$lib/import/drafts';
import { clientLists } from './clients';
import { noChoices } from './kind';
import { guessMatches } from './matches';

it('looks at a column anew when the therapist says what it tells', () => {
	const phones = ['617-555-0101', '617-555-0102', '617-555-0103', '617-555-0104', '617-555-010'];
	const rows = phones.map((phone, i) => ({
		number: i + 2,
		cells: [`Person ${'ABCDE'[i]} Lee`, phone, phone]
	}));
	const table = { header: ['Name', 'Phone', 'Line'], rows, headed: true };
	const kinds = (field: 'phone' | null) => {
		const matches = guessMatches(table).map((match) =>
			match.column === 0
				? match
				: { column: match.column, field: match.column === 2 ? field : null }
		);
		const read = drafts(clientLists, table, matches, noChoices({}), around);
		return read.at(-1)?.doubts.map(({ kind }) => kind) ?? [];
	};
	expect(kinds(null)).not.toContain('unlike');
	expect(kinds('phone')).toContain('unlike');
	expect(kinds(null)).not.toContain('unlike');
});
