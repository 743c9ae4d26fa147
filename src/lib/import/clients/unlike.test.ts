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

it.each([
	['3/7/1984', false],
	['03/07/1984', true]
])(
	'where a birth date is written as %s, a visit in April is unlike those in November: %s',
	(born, isOdd) => {
		const seen = [
			'11/18/2026',
			'11/12/2026',
			'11/19/2026',
			'11/20/2026',
			'11/17/2026',
			'4/22/2025'
		];
		const rows = seen.map((on, i) => ({
			number: i + 2,
			cells: [`Person ${'ABCDEF'[i]} Lee`, i < 2 ? born : '11/23/1991', on]
		}));
		const table = { header: ['Name', 'DOB', 'Last seen'], rows, headed: true };
		const read = drafts(clientLists, table, guessMatches(table), noChoices({}), around);
		expect(read.at(-1)?.doubts.some(({ kind }) => kind === 'unlike')).toBe(isOdd);
	}
);
