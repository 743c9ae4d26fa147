/** The commands that there are at the moment. */
import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Row } from '$lib/domain/path/caseload';
import { vault } from '$lib/vault';
import { backUpAndSay } from '$routes/shared/backup/back-up';
import { undoLast } from '$routes/shared/history/undo-last';
import { filters, openFilter } from '$routes/shared/people/saved-filters';
import { readView } from '$routes/shared/people/view';
import { standings } from '$routes/shared/people/words';
import { names, shown } from '$routes/shared/people/names.svelte';
import type { Command } from './commands';
import pages from './pages.json';

/** All but the people. */
export const standing = (): Command[] => [
	...pages.map(({ to, ...each }): Command => ({
		...each,
		group: 'Pages',
		id: `page-${each.label}`,
		run: () => goto(resolve(to as '/'))
	})),
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
		{ label: 'Undo the last act', also: 'ctrl z take back', run: () => undoLast() },
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
