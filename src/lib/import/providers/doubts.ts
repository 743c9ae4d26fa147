import type { Doubt, Reading } from '$lib/import/kind';
import { asks, lengthDoubts, missingName, notes, surplusDoubts } from '$lib/import/row-doubts';
import type { ProviderDoubt, ProviderDraft } from './kind';

const asItIs = 'Imported as it is, it is listed twice.';
const outOfReach = 'has no way to be reached, and stays out of letters until you add one.';

/** Everything odd about one row; `twice`: where else it stands, as the rest of a sentence. */
export function doubtsOf(
	reading: Reading<ProviderDraft>,
	twice: string | undefined
): Doubt<ProviderDoubt>[] {
	const { row, fields, unread } = reading;
	const reached = [fields.phone, fields.email, fields.website, fields.address].some(Boolean);
	return [
		...(twice ? [asks('duplicate', `Row ${row}: ${fields.name} ${twice}. ${asItIs}`)] : []),
		...missingName(reading),
		...surplusDoubts(reading),
		...lengthDoubts(reading),
		...unread.map(({ text }) =>
			notes('unread', `Row ${row}: “${text}” could not be read; it stays empty.`)
		),
		...(reached
			? []
			: [notes('unreachable', `Row ${row}: ${fields.name || 'nobody'} ${outOfReach}`)])
	];
}
