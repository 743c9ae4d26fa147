/** Practices that have said all that may be said, and those that lack one thing or nearly everything. */
import { jurisdictions } from '$lib/catalog/index';
import { day } from '$lib/domain/days/day';
import type { Practice, Provider } from '$lib/domain/records';
import type { CountryId } from '$lib/domain/rules/ids';
import type { Reason } from '$lib/domain/rules/ending';
import type { PlaceId } from '$lib/domain/rules/ids';
import { practice, provider } from '$tests/support/domain/cases';

export const everythingSaid: Partial<Practice> = {
	website: 'ada.example.org',
	absence: 'ill',
	custodian: 'known',
	custodianName: 'Alder Group',
	custodianAddress: 'Box 12\nSalem, OR 97301',
	custodianPhone: '503-555-0190',
	copyCharge: 'atCost',
	recordsCollect: 'at 3 Elm Road, until March 1, on weekdays from 9 to 12',
	coverName: 'Harriet Lindenbaum',
	coverPhone: '503-555-0121',
	executorName: 'Jonas Weil',
	executorPhone: '503-555-0133',
	newPlace: 'Boise, Idaho',
	askMeUntilOn: day('2026-12-31'),
	jointSigner: 'Dana Reyes, practice administrator',
	whoRemains: 'Rosa Okafor\nTomas Bell'
};
const leave: Partial<Practice> = {
	closingOn: null,
	returnFromOn: day('2027-02-01'),
	returnByOn: day('2027-03-01'),
	becomesClosingOn: day('2027-05-01')
};

/** What a practice may leave unsaid, as it stands while nobody has said it. */
const unsaid: Partial<Practice> = {
	clinician: '',
	address: '',
	phone: '',
	email: '',
	closingOn: null,
	lastSessionOn: null,
	askMeUntilOn: null,
	custodianName: '',
	custodianAddress: '',
	custodianPhone: '',
	coverName: null,
	coverPhone: null,
	executorName: null,
	executorPhone: null,
	newPlace: '',
	returnFromOn: null,
	returnByOn: null,
	becomesClosingOn: null
};
const noDays: Partial<Practice> = {
	closingOn: null,
	lastSessionOn: null,
	askMeUntilOn: null,
	returnFromOn: null,
	returnByOn: null,
	becomesClosingOn: null
};

/** What letters cannot go without, and nothing else. */
const sparse: Partial<Practice> = {
	...unsaid,
	name: '',
	profession: '',
	licence: '',
	website: '',
	clinician: 'Ada Moreno',
	email: 'ada@example.org',
	custodian: 'known',
	custodianName: 'Alder Group',
	custodianPhone: '503-555-0190',
	coverName: 'Harriet Lindenbaum',
	coverPhone: '503-555-0121',
	executorName: 'Jonas Weil',
	executorPhone: '503-555-0133'
};

export type Knows = {
	practice: (reason: Reason) => Partial<Practice>;
	providers: readonly Provider[];
};

const river = provider({ speciality: 'Grief', checkedOn: day('2026-05-20'), fees: '60–140' });
export const providers = [
	river,
	provider({ id: 'b', name: 'Harriet Lindenbaum', phone: '503-555-0121' }),
	provider({ id: 'c', name: 'Open Door', phone: '', address: '80 Alder Lane\nPortland' })
];

const days = (reason: Reason) =>
	reason.temporary
		? leave
		: reason.scope === 'client'
			? { closingOn: null, lastSessionOn: null }
			: {};

/** By name; `full` and `sparse` are tried with everything, the others with the most usual people. */
export const practices: Readonly<Record<string, Knows>> = {
	full: { practice: (reason) => ({ ...everythingSaid, ...days(reason) }), providers },
	sparse: {
		practice: (reason) => ({
			...sparse,
			closingOn: day('2026-11-13'),
			lastSessionOn: day('2026-10-30'),
			...days(reason),
			...(reason.temporary ? { returnFromOn: null, becomesClosingOn: null } : {}),
			...(reason.startedBy === 'others' ? noDays : {})
		}),
		providers: [provider({ phone: '', email: 'river@example.org' })]
	},
	'closed already': {
		practice: (reason) => ({
			...everythingSaid,
			...days(reason),
			...(reason.practiceEnds
				? { closingOn: day('2026-05-29'), lastSessionOn: day('2026-05-22'), askMeUntilOn: null }
				: {})
		}),
		providers
	},
	'who died': {
		practice: (reason) => ({ ...everythingSaid, ...days(reason), absence: 'died' }),
		providers
	},
	'records later': {
		practice: (reason) => ({ ...everythingSaid, custodian: 'later', ...days(reason) }),
		providers
	},
	'no days': { practice: () => ({ ...everythingSaid, ...noDays }), providers },
	'nobody to turn to': {
		practice: (reason) => ({ ...everythingSaid, ...days(reason) }),
		providers: []
	},
	...Object.fromEntries(
		Object.entries(unsaid).map(([field, value]): [string, Knows] => [
			`no ${field}`,
			{ practice: (reason) => ({ ...everythingSaid, ...days(reason), [field]: value }), providers }
		])
	)
};

/** Where each country's letters are read. */
export const inCountry: Readonly<Record<CountryId, PlaceId>> = {
	US: 'us-or',
	GB: 'uk',
	IE: 'ie',
	CA: 'ca-on',
	AU: 'au-act'
};

/** A place of each country, and the general one. */
export const everyCountry: readonly PlaceId[] = [...Object.values(inCountry), 'general'];
/** Whose letters hold sentences or lines of their own; elsewhere they are those of the country. */
export const ownWords = jurisdictions
	.filter(({ mustSay, crisisLines }) => mustSay.length + crisisLines.length > 0)
	.map(({ id }) => id);
export const everyPlace = jurisdictions.map(({ id }) => id);

export function practiceOf(reason: Reason, place: string, knows: Knows): Practice {
	const country = jurisdictions.find(({ id }) => id === place)?.country;
	return practice({
		place,
		// Where no country is known, a practice chooses by itself how days are written.
		regionStyle: country?.region ?? 'US',
		reason: reason.scope === 'client' ? 'not-ending' : reason.id,
		crisisLines: place === 'general' ? 'Night line: 555-0100' : null,
		...knows.practice(reason)
	});
}
