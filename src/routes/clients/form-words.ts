/** What the client form asks, as rows of data, and its choices. */
import type { Region } from '$lib/domain/days/day';
import { clientFields, formTexts } from '$lib/domain/records';
import type { Asked, Rows } from '$lib/ui/Fields.svelte';
import table from './form-words.json';

type Words = {
	names: readonly Asked[];
	street: Rows;
	/** As each country calls the parts of an address. */
	town: Record<Region, readonly Asked[]>;
	ways: Rows;
	sessions: Rows;
	about: Rows;
	person: readonly Asked[];
	/** What one person may; the first is asked of those who decide alone. */
	authority: readonly Asked[];
	/** What an order says, and its day. */
	courtOrder: readonly Asked[];
};

const words = table as Words;
export const { names, sessions, person, authority, courtOrder } = words;

const texts = formTexts.map((field): Asked => {
	const { label, hint } = clientFields[field].form;
	return { field, kind: 'text', label, hint, optional: true, width: 'short', nullable: true };
});
export const about: Rows = [...words.about, ...texts];

export const contact = (region: Region): Rows => [
	...words.street,
	words.town[region],
	...words.ways
];
