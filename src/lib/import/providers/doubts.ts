import type { Provider } from '$lib/domain/records';
import type { ProviderDoubt } from './fields';

const longest = 300;

/** `odd`: cells that could not be read. */
export function doubtsOf(
	row: number,
	fields: Omit<Provider, 'id'>,
	odd: readonly string[]
): ProviderDoubt[] {
	const doubts: ProviderDoubt[] = [];
	const say = (sentence: string, holds: boolean) =>
		doubts.push({ sentence: `Row ${row}: ${sentence}`, holds, canStay: false });
	if (fields.name === '') say('there is no name. Add it in the file, or leave the row out.', true);
	const long = Object.entries(fields).find(
		([field, text]) => field !== 'address' && typeof text === 'string' && text.length > longest
	);
	if (long)
		say(
			`“${String(long[1]).slice(0, 30)}…” is longer than ${longest} letters. Shorten it in the file.`,
			true
		);
	for (const cell of odd) say(`“${cell}” could not be read; it stays empty.`, false);
	if (![fields.phone, fields.email, fields.website, fields.address].some(Boolean))
		say(
			`${fields.name || 'nobody'} has no way to be reached, and stays out of letters until you add one.`,
			false
		);
	return doubts;
}
