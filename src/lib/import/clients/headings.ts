import { headingOf, placeIn, whereabouts, type Heading } from './header-words';
import type { Field } from './fields';
import { isNone } from '$lib/import/values';
import { cellsFor, type Columns } from '$lib/import/cells';
import type { Row } from '$lib/import/table';

const read = new WeakMap<readonly string[], Heading[]>();

/** What the headers of a list say, each beside the others: a contact who has a name is somebody else. */
export function headingsOf(header: readonly string[]): Heading[] {
	const kept = read.get(header);
	if (kept) return kept;
	const all = header.map(headingOf);
	const hasContact = all.some(({ words }) =>
		/^contact( \d)?( (first|last|full)?.*name| relation\w*|$)|\bcontact relation/.test(words)
	);
	const headings = all.map((heading) => {
		const theirs =
			hasContact && /\bcontact\b/.test(heading.words) && heading.field !== 'lastSeenOn';
		return theirs ? { ...heading, field: null, foreign: true } : heading;
	});
	read.set(header, headings);
	return headings;
}

/** What a row says for a field: the mobile before home before work, else the first cell that is not empty. */
export function said(row: Row, of: Columns<Field>, field: Field): string {
	return columnsOf(row, of, field)[0]?.text ?? '';
}

const named: readonly Field[] = ['firstName', 'lastName', 'fullName'];

/** The filled cells that tell a field, the one that is meant first. */
export function columnsOf(
	row: Row,
	of: Columns<Field>,
	field: Field
): { text: string; heading: Heading; rank: number }[] {
	const headings = headingsOf(of.header);
	return cellsFor(row, of, field)
		.flatMap(({ column, text }) => {
			const heading = headings[column];
			// Null is a last name too.
			const isEmpty = named.includes(field) ? /^[-–.?]+$/.test(text) : isNone(text);
			if (isEmpty || !heading) return [];
			return [{ text, heading, rank: rankOf(row, heading, headings) }];
		})
		.sort((a, b) => a.rank - b.rank);
}

/** By the label of the row beside it, “Phone 1 - Label”, else by its header. */
function rankOf(row: Row, { where, number, field, rank }: Heading, headings: Heading[]): number {
	if (field !== 'phone' && field !== 'email') return rank;
	const at = headings.findIndex(
		(each) =>
			number > 0 &&
			each.number === number &&
			/\b(label|type)\b/.test(each.words) &&
			each.words.includes(field === 'phone' ? 'phone' : 'mail')
	);
	const place = placeIn(row.cells[at] ?? '') || where;
	return whereabouts.indexOf(place) * 100 + number;
}
