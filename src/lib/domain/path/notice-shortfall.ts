/** Whether the plan leaves as much notice as custom, or the therapist, asks for. */
import { daysBetween } from '$lib/domain/days/day';
import type { Source } from '$lib/domain/days/source';
import type { Practice } from '$lib/domain/records';
import { OWN_DAYS, ownNotice, type Jurisdiction } from '$lib/domain/rules';

/** `own`: the therapist's own number is asked for, not custom's. */
export type NoticeShortfall = { have: number; want: number; own: boolean; source: Source };

/** Days of notice there are, and how many custom asks for; `null` where there are enough, or no last session is set. */
export function noticeShortfall(practice: Practice, place: Jurisdiction): NoticeShortfall | null {
	if (practice.lastSessionOn === null) return null;
	const have = Math.max(0, daysBetween(practice.plannedOn, practice.lastSessionOn));
	const { days: want, source } = ownNotice(place.notice, practice.overrules);
	return have < want ? { have, want, own: OWN_DAYS in practice.overrules, source } : null;
}
