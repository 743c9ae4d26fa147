import type { Change, Op } from '$lib/domain/records/change';
import { writeDay, type Day, type Region } from '$lib/domain/days/day';
import type { Client } from '$lib/domain/records';
import { counted } from './words';

/** `on` is `null` to leave the day to the plan again. */
export type ChosenDay = { client: Client; on: Day | null };

/** The days on which to tell these people; `null` where none differs from what was chosen. */
export function tellingPlanned(chosen: readonly ChosenDay[], region: Region): Change | null {
	const changed = chosen.filter(({ client, on }) => client.tellOn !== on);
	const [first] = changed;
	if (!first) return null;
	const ops = changed.map(({ client, on }): Op => ({
		op: 'set',
		type: 'client',
		id: client.id,
		fields: { tellOn: on }
	}));
	if (changed.length > 1) {
		const people = counted(changed.length, 'client', 'clients');
		return { act: `Days of telling chosen: ${people}`, subject: null, ops };
	}
	const act = first.on
		? `To be told on ${writeDay(first.on, region)}`
		: 'Day of telling left to the plan';
	return { act, subject: first.client.id, ops };
}
