/** What there is to tell somebody: the kind of ending and its days. Worked out from facts, the same for whoever asks. */
import type { Day } from '$lib/domain/days/day';
import type { Outcome, Practice, Said } from '$lib/domain/records';
import { announced } from './milestones';

/** A day that belongs to another kind of ending is `null`: whoever is told of a leave hears of no closing. */
export type News = Omit<Said, 'custodian' | 'no' | 'letterId'>;

/** The news as one letter words it: with who keeps the records, where it names them. */
export type Says = News & Pick<Said, 'custodian'>;

/** The traits of a reason that say which kind of ending it is. */
type Traits = Record<
	'ends' | 'byExecutor' | 'temporary' | 'leaves' | 'practiceEnds' | 'clientReachable',
	boolean
>;

/** Who keeps the records, as letters name them; `null`: nobody is named yet. */
export function keeperOf({ custodian, custodianName }: Practice): string | null {
	return custodian === 'known' ? custodianName : null;
}

type Keeps = { practice: Practice; reason: Pick<Traits, 'practiceEnds' | 'temporary'> };

/** An ending of the client's own beside a closing of the practice: the records go on to whoever keeps them then. */
export const closesBeside = ({ practice, reason }: Keeps): boolean =>
	!reason.practiceEnds &&
	!reason.temporary &&
	practice.closingOn !== null &&
	Boolean(keeperOf(practice)?.trim()) &&
	[practice.custodianAddress, practice.custodianPhone].some((each) => each.trim() !== '');

/**
 * Until when clients ask the therapist for records: where a custodian is named, until the practice closes and no other
 * day, whatever was noted before; `null`: no day is set. All letters, forms and notices read it here.
 */
export const recordsAskedUntil = ({ custodian, askMeUntilOn, closingOn }: Practice): Day | null =>
	custodian === 'known' ? closingOn : (askMeUntilOn ?? closingOn);

const noDays = { lastSessionOn: null, closingOn: null, returnFromOn: null, returnByOn: null };

type Told = { reason: Traits; practice: Practice; lastSessionOn: Day | null };

/** `null` where treatment goes on: there is nothing to tell. Whoever is out of reach hears of a day to answer by alone. */
export function newsOf({ reason, practice, lastSessionOn }: Told): News | null {
	const kind = kindOf(reason);
	if (kind === null) return null;
	const { closingOn, returnFromOn, returnByOn, absence } = practice;
	switch (kind) {
		case 'leave':
			return { ...noDays, kind, lastSessionOn, returnFromOn, returnByOn };
		case 'ending':
			return { ...noDays, kind, lastSessionOn: reason.clientReachable ? lastSessionOn : null };
		case 'clinicianLeaves':
		case 'practiceCloses':
			return { ...noDays, kind, lastSessionOn, closingOn };
		case 'clinicianGone':
			return { ...noDays, kind, absence: absence === 'unknown' ? null : absence };
	}
}

function kindOf(reason: Traits): News['kind'] | null {
	if (!reason.ends) return null;
	if (reason.byExecutor) return 'clinicianGone';
	if (reason.temporary) return 'leave';
	if (reason.leaves) return 'clinicianLeaves';
	return reason.practiceEnds ? 'practiceCloses' : 'ending';
}

export const newsDays = ['lastSessionOn', 'closingOn', 'returnFromOn', 'returnByOn'] as const;

/** Which ending it is of, and no day of it. */
export const withoutDays = <Of extends News>(news: Of): Of => ({ ...news, ...noDays });

/** Who heard that their therapist has died heard of another ending than who heard of an illness; nobody kept what is `null`. */
export function isSameKind(said: News, now: News): boolean {
	const isKept = Boolean(said.absence && now.absence);
	return said.kind === now.kind && (!isKept || said.absence === now.absence);
}

/** Whether what was said is what there is to tell now. Nobody kept what `null` said: it counts as what holds. */
export function agrees(said: News | null, now: News): boolean {
	return said === null || (isSameKind(said, now) && newsDays.every((on) => said[on] === now[on]));
}

export const isAnnouncement = (step: string): boolean => announced.some((each) => each === step);

/** Whether somebody who is not seen was told of this closing with another day, or another who keeps the records. */
export function isOldAnnouncement(
	{ step, outcome, said }: Outcome,
	news: News | null,
	custodian: string | null
): boolean {
	if (!isAnnouncement(step) || outcome !== 'done' || said?.kind !== news?.kind) return false;
	const named = said?.custodian ?? null;
	return said?.closingOn !== news?.closingOn || (named !== null && named !== custodian);
}
