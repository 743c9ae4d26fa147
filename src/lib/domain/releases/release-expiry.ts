/** Until when a release may run: twelve months, or what the strictest place asks. */
import {
	addDays,
	addMonths,
	addYears,
	writeDay,
	type Day,
	type Region
} from '$lib/domain/days/day';
import type { Jurisdiction, Limit, Where } from '$lib/domain/rules';
import { counted, settledLimits } from '$lib/domain/rules';
import { asksFor, releaseNeeds } from './needs';

/** `place`: whose rule it is; `null`: custom, which a form may exceed. */
export type ReleaseLimit = { place: Jurisdiction | null; rule: Limit };

/**
 * Where a rule says when one ends that names no end, that stands in place of custom; where a day has to be named, nothing does:
 * `null`.
 */
export function releaseLimit(where: readonly Where[]): ReleaseLimit | null {
	const limit = settledLimits(where).find(({ topic }) => topic === 'release')?.decided ?? null;
	const needs = releaseNeeds(where).map(({ rule }) => rule);
	const lapses = needs.find(({ asks }) => asks === 'lapsesAfter');
	if (limit?.place === null && asksFor(needs, 'calendarDate')) return null;
	if (limit === null || limit.place !== null || !lapses?.value) return limit;
	const { value, text } = lapses;
	return { place: null, rule: { ...limit.rule, value, unit: 'days', note: text } };
}

/** The last day of a release signed on that day. */
export function lastDay(signedOn: Day, { rule: { value, unit } }: ReleaseLimit): Day {
	if (unit === 'days') return addDays(signedOn, value);
	return unit === 'months' ? addMonths(signedOn, value) : addYears(signedOn, value);
}

/** Why it may not run until that day; `null` when it may. */
export function expiryFault(
	expiresOn: Day,
	signedOn: Day,
	limit: ReleaseLimit | null,
	region: Region
): string | null {
	if (expiresOn < signedOn) return 'It ends before it begins. Enter a later day.';
	if (limit === null || limit.place === null) return null;
	const last = lastDay(signedOn, limit);
	if (expiresOn <= last) return null;
	const most = counted(limit.rule.value, limit.rule.unit);
	return `${limit.place.title}: ${most} at most, so until ${writeDay(last, region)}.`;
}
