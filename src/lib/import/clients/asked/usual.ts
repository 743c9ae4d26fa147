import { daysBetween, weekday, type Day } from '$lib/domain/days/day';
import type { ClientDraft } from '$lib/import/clients/fields';

/** The weekday on which all visits of eight weeks fall, with their time where they agree; `null`: there is none. */
export function usualOf(
	visits: readonly (Day | null)[],
	times: readonly (string | null)[]
): Pick<ClientDraft, 'usualWeekday' | 'usualTime'> | null {
	const days = [...new Set(visits.filter((on) => on !== null))].sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last || days.length < 2 || daysBetween(first, last) > 56) return null;
	const usualWeekday = weekday(first);
	if (days.some((on) => weekday(on) !== usualWeekday)) return null;
	const said = new Set(times.filter((time) => time !== null));
	return { usualWeekday, usualTime: said.size === 1 ? ([...said][0] ?? null) : null };
}
