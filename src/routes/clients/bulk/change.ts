import type { Change } from '$lib/domain/change';
import type { Region } from '$lib/domain/day';
import {
	callsForMany,
	lastSessionForMany,
	notApplicableForMany,
	outcomesForMany,
	standingForMany
} from '$lib/domain/recording';
import type { Bulk } from './bulk';
import type { Person } from './who';

/** What is recorded for these people, as one change; `null` where that is nothing. */
export function bulkChange(
	goes: readonly Person[],
	bulk: Bulk,
	newId: () => string,
	region: Region
): Change | null {
	const clients = goes.map(({ client }) => client);
	switch (bulk.kind) {
		case 'act':
			return outcomesForMany(goes, bulk.act, bulk, newId, region);
		case 'call':
			return callsForMany(clients, bulk, newId, region);
		case 'notApplicable':
			return notApplicableForMany(clients, bulk.step, bulk, newId, region);
		case 'lastSession':
			return lastSessionForMany(clients, bulk.on, region);
		case 'standing':
			return standingForMany(clients, bulk.standing);
	}
}
