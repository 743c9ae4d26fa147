import type { Client } from '$lib/domain/records';

type Address = Pick<Client, 'street' | 'city' | 'region' | 'postalCode'>;

const ends = [
	/^(?<before>.*?)[\s,]*\b(?<region>[A-Z]{2})\.?[\s,]+(?<postalCode>\d{5}(?:-\d{4})?)$/s,
	/^(?<before>.*?)[\s,]*\b(?<postalCode>\d{5}(?:-\d{4})?)$/s,
	/^(?<before>.*?)[\s,]*\b(?<postalCode>[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/is
];

/**
 * Takes an address in one cell apart: its end is the postcode, before it the town, all before that the street.
 * What other columns say stands. Where nothing tells the town, all of it stays in the street.
 */
export function addressFrom(whole: string, known: Address): Address {
	const found = ends.map((end) => end.exec(whole)?.groups).find((groups) => groups);
	const parts = (found?.before ?? whole).split(/\s*[,\n\r]+\s*/).filter((part) => part !== '');
	const city = known.city || (parts.length > 1 ? (parts.pop() ?? '') : '');
	return {
		street: [known.street, ...parts].filter((part) => part !== '').join(', '),
		city,
		region: known.region || (found?.region ?? ''),
		postalCode: known.postalCode || (found?.postalCode ?? '')
	};
}
