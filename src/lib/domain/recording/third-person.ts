/** Who stands between the therapist and a client, and whose address stands on letters. */
import type { Change, Client } from '$lib/domain/records';
import type { Day } from '$lib/domain/days/day';
import { clientEdited } from './clients';
import type { ClientOnPath } from './changes/on-path';
import { ended } from './referrals';

export type ThirdPerson = Pick<Client, 'thirdPerson' | 'thirdPersonAddress' | 'thirdPersonPhone'>;

/** In the client's record, and the step ends. `null` where nothing differs from what was said before. */
export function thirdPersonNamed(
	of: Omit<ClientOnPath, 'region'>,
	named: ThirdPerson,
	on: Day
): Change | null {
	const change = clientEdited(of.client, named);
	if (change === null) return null;
	const done = ended(of, ['name-third-person'], { outcome: 'done', happenedOn: on });
	return { ...change, act: `Third person: ${named.thirdPerson}`, ops: [...change.ops, ...done] };
}
