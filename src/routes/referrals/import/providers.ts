import { resolve } from '$app/paths';
import { clock } from '$lib/clock';
import { shortDay, type Region } from '$lib/domain/days/day';
import { providersImported } from '$lib/domain/recording';
import {
	providerDoubts,
	providerFields,
	providerLists,
	providerTexts,
	type ProviderDraft,
	type ProviderKind
} from '$lib/import';
import { newId, vault } from '$lib/vault';
import { facts } from '$routes/shared/case/facts.svelte';
import { leaveOutAll, type Importing } from '$routes/shared/lists/importing';
import { formatTitles, placeTitle } from '$routes/shared/referrals/words';
import { ListInHand } from '$routes/shared/lists/list-in-hand.svelte';

/** A list of providers: nothing is asked but what is asked of any list. */
class ProvidersInHand extends ListInHand<ProviderKind> {
	protected override get asked() {
		return {};
	}
}

const { duplicate, ...others } = providerDoubts;
const doubts = { duplicate: { ...duplicate, together: leaveOutAll }, ...others };

export const providers: Importing<ProviderKind, ProvidersInHand> = {
	id: 'providers',
	kind: providerLists,
	title: 'Import a referral list',
	lead: 'A CSV file with a row for each colleague or service: names, telephone, specialty, insurance, languages, openings.',
	verb: 'Import',
	doubts,
	corrections: [
		...providerTexts.map(
			(field) => ({ field, label: providerFields[field], box: 'text', empty: '' }) as const
		),
		{ field: 'checkedOn', label: providerFields.checkedOn, box: 'day', empty: null }
	],
	counted: (count) => (count === 1 ? '1 entry' : `${count} entries`),
	mark: () => '',
	facts: factsOf,
	begin: (table) =>
		new ProvidersInHand(providerLists, table, () => ({
			today: clock.today,
			region: facts.region,
			places: facts.places,
			existing: vault.all('provider')
		})),
	change: ({ added }) => providersImported(added.map(({ fields }) => ({ id: newId(), fields }))),
	afterwards:
		'Each of them is in your referral list now. Edit them there, or note openings as you ask.',
	link: () => ({ href: resolve('/referrals/'), label: 'See the referral list' })
};

function factsOf(fields: ProviderDraft, region: Region): [string, string][] {
	const all: [string, string][] = [
		['Specialty', fields.speciality],
		['Telephone', fields.phone],
		['E-mail', fields.email],
		['Website', fields.website],
		['Address', fields.address],
		['Fees', fields.fees],
		['Insurance', fields.insurers],
		['Languages', fields.languages],
		['Meets', fields.formats.map((each) => formatTitles[each]).join(', ')],
		['Works in', fields.places.map(placeTitle).join(', ')],
		['Openings', fields.openings?.toString() ?? ''],
		['Checked', fields.checkedOn ? shortDay(fields.checkedOn, region) : ''],
		['Retiring', fields.retiring ? 'Yes' : '']
	];
	return all.filter(([, text]) => text !== '');
}
