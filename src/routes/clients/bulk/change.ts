import type { Change } from '$lib/domain/records';
import {
	callsForMany,
	lastSessionForMany,
	notApplicableForMany,
	outcomesForMany,
	standingForMany,
	withAttempts,
	withSessionsHeld,
	type By
} from '$lib/domain/recording';
import type { Bulk } from '$routes/shared/people/bulk';
import type { Person } from '$routes/shared/people/who';

/** What is recorded for these people, as one change; `null` where that is nothing. */
export function bulkChange(goes: readonly Person[], bulk: Bulk, by: By): Change | null {
	const clients = goes.map(({ client }) => client);
	switch (bulk.kind) {
		case 'act':
			return saidOnce(outcomesForMany(goes, bulk.act, bulk, by), goes, by);
		case 'call':
			return callsForMany(clients, bulk, by);
		case 'notApplicable':
			return notApplicableForMany(clients, bulk.step, bulk, by);
		case 'lastSession':
			return lastSessionForMany(clients, bulk.on, by.region);
		case 'standing':
			return standingForMany(clients, bulk.standing);
	}
}

/** What it says of planned sessions and of attempts is said of them too, for each. */
function saidOnce(change: Change | null, goes: readonly Person[], { newId }: By) {
	return goes.reduce<Change | null>((said, { client, path, situation }) => {
		if (said === null) return null;
		return withAttempts(withSessionsHeld(said, situation.case), { client, path, newId });
	}, change);
}
