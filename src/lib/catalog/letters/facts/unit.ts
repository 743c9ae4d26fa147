import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules';
import { entry } from './referrals';

/** Who has agreed to take this client, and the day that is booked; `null`: not both are noted. */
export function placeFound(
	here: Situation
): { on: Day; entry: { name: string; lines: string[] } } | null {
	const { case: own, providers } = here;
	const found = own.referrals.findLast(
		({ answer, bookedFor }) => answer === 'accepted' && bookedFor !== null
	);
	if (!found?.bookedFor) return null;
	const known = providers.find(({ id }) => id === found.providerId);
	return {
		on: found.bookedFor,
		entry: known
			? entry({ ...known, checkedOn: null }, here)
			: { name: found.providerName, lines: [] }
	};
}
