import type { Doubt, Reading } from '$lib/import/kind';
import { asks, lengthDoubts, missingName, notes, surplusDoubts } from '$lib/import/row-doubts';
import type { ProviderDoubt, ProviderDraft } from './kind';

/** Everything odd about one row; `twice`: where else it stands, as the rest of a sentence. */
export function doubtsOf(
	reading: Reading<ProviderDraft>,
	twice: string | undefined
): Doubt<ProviderDoubt>[] {
	const { row, fields, unread } = reading;
	const reached = [fields.phone, fields.email, fields.website, fields.address].some(Boolean);
	return [
		...(twice ? [duplicate(row, `${fields.name} ${twice}`)] : []),
		...missingName(reading),
		...surplusDoubts(reading),
		...lengthDoubts(reading),
		...unread.map(({ text }) =>
			notes('unread', `Row ${row}: “${text}” could not be read; it stays empty.`)
		),
		...(reached ? [] : [unreachable(row, fields.name || 'nobody')])
	];
}

function duplicate(row: number, what: string) {
	return asks('duplicate', `Row ${row}: ${what}. Brought in as it is, it stands there twice.`);
}

function unreachable(row: number, who: string) {
	const what = 'has no way to be reached, and stays out of letters until you add one';
	return notes('unreachable', `Row ${row}: ${who} ${what}.`);
}
