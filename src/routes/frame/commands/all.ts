/** The commands that there are at the moment. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Row } from '$lib/domain/path/caseload';
import { vault } from '$lib/vault';
import { backUpAndSay } from '$routes/shared/backup/back-up';
import { filters, openFilter } from '$routes/shared/people/saved-filters';
import { readView } from '$routes/shared/people/view';
import { standings } from '$routes/shared/people/words';
import { names, shown } from '$routes/shared/people/names.svelte';
import type { Command } from './commands';

const pages: readonly Omit<Command, 'group' | 'id'>[] = [
	{ label: 'Today', also: 'sessions home', run: () => goto(resolve('/')) },
	{ label: 'Clients', also: 'list caseload', run: () => goto(resolve('/clients/')) },
	{ label: 'Telling', also: 'order words', run: () => goto(resolve('/telling/')) },
	{
		label: 'Open ends',
		also: 'not placed first visit release',
		run: () => goto(resolve('/open-ends/'))
	},
	{ label: 'Letters', run: () => goto(resolve('/letters/')) },
	{
		label: 'Letters to others',
		also: 'board insurer landlord newspaper voicemail executor',
		run: () => goto(resolve('/letters/others/'))
	},
	{
		label: 'Forms to sign',
		also: 'release records request authorization',
		run: () => goto(resolve('/letters/forms/'))
	},
	{
		label: 'Words of letters',
		also: 'own templates wording edit',
		run: () => goto(resolve('/letters/words/'))
	},
	{ label: 'Referrals', also: 'providers', run: () => goto(resolve('/referrals/')) },
	{ label: 'Plan', also: 'practice tasks', run: () => goto(resolve('/plan/')) },
	{ label: 'Practice', also: 'settings plan days off', run: () => goto(resolve('/practice/')) },
	{
		label: 'What we know of your place',
		also: 'law rules board share pack',
		run: () => goto(resolve('/practice/places/'))
	},
	{ label: 'Emergency sheet', run: () => goto(resolve('/emergency/')) },
	{ label: 'Pocket list of the week', run: () => goto(resolve('/emergency/week/')) },
	{ label: 'Backup', also: 'restore passphrase', run: () => goto(resolve('/backup/')) }
];

/** All but the people. */
export const standing = (): Command[] => [
	...pages.map((each): Command => ({ ...each, group: 'Pages', id: `page-${each.label}` })),
	...acts().map((each): Command => ({ ...each, group: 'To do', id: `act-${each.label}` })),
	...filters(vault.all('filter')).map((filter): Command => ({
		id: `filter-${filter.saved?.id ?? filter.name}`,
		group: 'Saved filters',
		label: filter.name,
		also: 'filter clients',
		run: () => openFilter(filter)
	}))
];

function acts(): Omit<Command, 'group' | 'id'>[] {
	const ofAnyVault = [
		{ label: 'Add a client', also: 'new', run: () => goto(resolve('/clients/new/')) },
		{ label: 'Import a list', also: 'csv', run: () => goto(resolve('/clients/import/')) },
		{ label: 'Make letters', also: 'print', run: () => goto(resolve('/letters/')) },
		{ label: names.hidden ? 'Show names' : 'Hide names', run: () => names.toggle() }
	];
	if (vault.isSample) return ofAnyVault;
	return [
		...ofAnyVault,
		{ label: 'Back up now', also: 'save', run: backUpAndSay },
		{ label: 'Lock now', also: 'close leave', run: () => vault.lock() }
	];
}

const inSight = 8;

/** The first few of those found, and the way to all of them in the list. */
export function ofPeople(found: readonly Row[], typed: string): Command[] {
	const first = found.slice(0, inSight).map(ofPerson);
	if (found.length <= inSight) return first;
	const view = { ...readView(new URLSearchParams()), who: 'everyone' as const };
	return [
		...first,
		{
			id: 'all-found',
			group: 'People',
			label: `All ${found.length} people found, in the list`,
			run: () => openFilter({ words: typed, view })
		}
	];
}

function ofPerson({ case: { client }, name }: Row): Command {
	const standing = client.standing === 'current' ? null : standings[client.standing];
	return {
		id: client.id,
		group: 'People',
		label: shown(name),
		note: [client.recordNumber, standing].filter(Boolean).join(' · '),
		run: () => goto(resolve(`/clients/${client.id}/`))
	};
}
