import { folded } from '$lib/domain/records';
import type { Choices, Draft, ListKind, Reading } from '$lib/import/kind';
import { each, type Steps } from '$lib/import/steps';
import { doubtsOf } from './doubts';
import { guessProviders, providerFields } from './fields';
import type { ProviderDraft, ProviderKind } from './kind';
import { readProvider } from './read-provider';

/** Lists of providers. */
export const providerLists: ListKind<ProviderKind> = {
	columns: providerFields,
	naming: ['name', 'firstName', 'lastName'],
	days: ['checkedOn'],
	guess: guessProviders,
	readRow: (row, sheet, _, around) => readProvider(row, sheet, around),
	corrected: (fix) => fix,
	judge
};

function* judge(
	readings: readonly Reading<ProviderDraft>[],
	{ decisions }: Choices<ProviderKind>,
	{ existing }: ProviderKind['around']
): Steps<Omit<Draft<ProviderKind>, 'state'>[]> {
	const seen = new Map(existing.map((each) => [keyOf(each), 'is on your list already']));
	return yield* each(readings, (reading) => {
		const { row, fields } = reading;
		const twice = fields.name === '' ? undefined : seen.get(keyOf(fields));
		if (!twice && decisions[row] !== 'leaveOut')
			seen.set(keyOf(fields), `stands in row ${row} too`);
		return { row, fields, doubts: doubtsOf(reading, twice), known: null };
	});
}

/** The same name, and the same phone or the same e-mail where there is one. */
function keyOf({ name, phone, email }: ProviderDraft): string {
	return [folded(name), phone.replace(/\D/g, '') || folded(email)].join('\n');
}
