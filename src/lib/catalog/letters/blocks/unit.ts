import { writeDay, type Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import { entry } from './going-on';

/** Who has agreed to take this client, and the day that is booked; `null`: not both are noted. */
export function placeFound({
	case: own,
	providers,
	practice
}: Situation): { on: Day; entry: { name: string; lines: string[] } } | null {
	const found = own.referrals.findLast(
		({ answer, bookedFor }) => answer === 'accepted' && bookedFor !== null
	);
	if (!found?.bookedFor) return null;
	const known = providers.find(({ id }) => id === found.providerId);
	return {
		on: found.bookedFor,
		entry: known
			? entry({ ...known, checkedOn: null }, practice.regionStyle)
			: { name: found.providerName, lines: [] }
	};
}

/** Nobody can come back to a practice that closes. */
export const endsHere = ({ practice }: Situation): boolean => practice.closingOn !== null;

/** When the sessions here stop: on their own last day, where one is set that is not the first of the care there. */
export function sessionsStop(situation: Situation, withIt: string): string {
	const { client } = situation.case;
	const on = client.lastSessionOn;
	if (on === null || on === placeFound(situation)?.on) return withIt;
	return `on ${writeDay(on, situation.practice.regionStyle)}`;
}
