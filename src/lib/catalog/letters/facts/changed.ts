/** What has changed since somebody was told: as letters admit it. */
import type { Day } from '$lib/domain/days/day';
import type { Outcome, Said } from '$lib/domain/records';
import { isAnnouncement, newest, type Situation } from '$lib/domain/rules';

/** The letter that told them last, where a day in it has moved or somebody else keeps the records; `null`: it holds. */
export function outOfDate({ known: { reads, read } }: Situation): { on: Day; said: Said } | null {
	const isOut = reads === 'anotherDay' || reads === 'otherKeeper';
	return isOut && read?.said ? { on: read.on, said: read.said } : null;
}

/** What they were told or had in a letter, where that was another kind of ending; `null`: it was not. A colleague who acts for the therapist said only what they said as such. */
export function toldOfAnotherKind({ known, news }: Situation): { said?: Said | null } | null {
	const { knows, told, reads, read } = known;
	const isTold = knows === 'anotherKind' && told !== null;
	const other = isTold ? told : reads === 'anotherKind' ? read : null;
	const isOwn = news?.kind !== 'clinicianGone' || other?.said?.kind === 'clinicianGone';
	return isOwn ? other : null;
}

/** They end it, or agreed on the last day: nobody took back what was said before. */
export function isTheirChoice({ reason, doneOn }: Situation): boolean {
	if (reason.startedBy === 'both') return doneOn('agree-on-a-date') !== null;
	return reason.startedBy === 'client' && reason.clientReachable;
}

/** The newest word of the closing to somebody who is not seen, where it holds no longer; `null`: it holds, or there is none. */
export function oldAnnouncement({ case: { outcomes }, known }: Situation): Outcome | null {
	const last = newest(outcomes, ({ step }) => isAnnouncement(step));
	return last?.outcome === 'done' && !known.counts(last) ? last : null;
}
