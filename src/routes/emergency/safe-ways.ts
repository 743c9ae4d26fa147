import { isInTreatment, type Case } from '$lib/domain/records/case';
import { addDays, later, shortDay, type Day, type Region } from '$lib/domain/days/day';
import { milestones } from '$lib/domain/rules/milestones';
import type { Contact, Practice, Recipient } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { heardWords, isToldAnotherDay, triedInVain } from '$lib/domain/rules/heard';
import { hidesSender, isNamed } from '$lib/domain/rules/third-person';
import { sessionOn, sessionsBetween, type Session } from '$lib/domain/sessions/sessions';

/** What may be left, and where, in the few words a caller needs. */
export function safeWays({ voicemail, email, emailConsent }: Contact): string {
	const voice = { agreed: 'voicemail yes', refused: 'NO voicemail' };
	const mail = email && emailConsent === 'agreed' ? `, ${email}` : '';
	return `${voicemail ? voice[voicemail] : 'voicemail not asked: leave none'}${mail}`;
}

/** What stands in place of the telephone of somebody who must not find the therapist (standards C.5, threats); `null`: their own does. `shown`: how a name is drawn. */
export function throughWhom(here: Situation, shown: (name: string) => string): string | null {
	const { client } = here.case;
	if (!hidesSender(here)) return null;
	return isNamed(client)
		? `Do not call. Through ${shown(client.thirdPerson)}, ${client.thirdPersonPhone}`
		: 'Do not call. Nobody is named yet who speaks with them';
}

/** What they were told of the ending, with its day, so that nobody tells them twice; empty: nothing is to be told. */
export function toldAlready(here: Situation, region: Region): string {
	const { ended, known, case: own, news, reason } = here;
	const how = ended(milestones.told) ?? triedInVain(own, milestones.told, news);
	const otherwise = toldOtherwise(here, how === null);
	const words = otherwise ?? (how && heardWords(here));
	const on = otherwise ? known.told?.on : later<Day | null>(how?.happenedOn ?? null, holds(here));
	if (words && on) return `${words}, ${shortDay(on, region)}`;
	return reason.ends ? heardWords(here) : '';
}

/** The day on which they were last told what holds; `null`: they were not. */
const holds = ({ known: { knows, told } }: Situation) =>
	knows === 'holds' ? (told?.on ?? null) : null;

/** What was said last is not what there is to say now, or was said by a letter or message `alone`; `null`: neither. */
function toldOtherwise(here: Situation, alone: boolean): string | null {
	const { knows, told } = here.known;
	const toThem = told?.to?.includes(here.case.client.id) ?? true;
	if (alone && !toThem)
		return told?.isWritten ? 'Not told: a letter went to somebody beside them' : null;
	const isLeft = here.case.contacts.some(({ said }) => said !== null && said === told?.said);
	if (knows === 'holds' && alone && !isLeft) return told?.isWritten ? 'Told by letter' : 'Told';
	if (isToldAnotherDay(here)) return 'Told another day';
	if (knows !== 'anotherKind') return null;
	return told?.said?.kind === 'leave' ? 'Told of a leave only' : 'Told of another ending';
}

/** A current client with the next session there is; `next` is `null` where none is in sight. */
export type Reached = {
	case: Case;
	next: Pick<Session, 'on' | 'at'> | null;
	/** A session of the last days of which nobody has recorded that it was held; `null`: none. */
	unseenOn: Day | null;
};

/** A noted appointment is asked after for so many days. */
const DAYS_BACK = 7;

/** Four weeks ahead a usual slot comes round for everybody. */
const DAYS_AHEAD = 28;

/**
 * Current clients whose file is open: at risk, then those whose last session nobody has recorded, then by next
 * session; those without one in sight come last, by name.
 */
export function byUrgency(cases: readonly Case[], today: Day, practice: Practice): Reached[] {
	const current = cases.filter(isCurrent);
	const ahead = addDays(today, DAYS_AHEAD);
	const first = new Map<Case, Reached['next']>();
	for (const session of sessionsBetween(current, today, ahead, practice)) {
		if (!first.has(session.case)) first.set(session.case, session);
	}
	return current
		.map((case_) => ({
			case: case_,
			next: first.get(case_) ?? noted(case_, today),
			unseenOn: unseen(case_, today, practice)
		}))
		.sort((a, b) => key(a).localeCompare(key(b)));
}

function isCurrent({ client, outcomes }: Case): boolean {
	return isInTreatment(client) && !outcomes.some(({ step }) => step === milestones.closed);
}

function noted({ client }: Case, today: Day): Reached['next'] {
	const { nextSeenOn: on, nextSeenAt: at } = client;
	return on && on >= today ? { on, at } : null;
}

function unseen(case_: Case, today: Day, practice: Practice): Day | null {
	const { nextSeenOn, lastSeenOn } = case_.client;
	const yesterday = addDays(today, -1);
	const isNoted = nextSeenOn !== null && nextSeenOn < today;
	const on = isNoted ? nextSeenOn : sessionOn(case_, yesterday, practice) && yesterday;
	if (on === null || on < addDays(today, -DAYS_BACK)) return null;
	return lastSeenOn !== null && lastSeenOn >= on ? null : on;
}

/** Guardians, those who decide, and the others of a couple or family, by number; nobody who may not know, or whom an order keeps away. */
export const alsoCall = ({ client: { format }, recipients }: Case): readonly Recipient[] =>
	recipients.filter(
		({ role, phone, mayKnow, noContact }) =>
			(role === 'guardian' ||
				role === 'decisionMaker' ||
				format === 'couple' ||
				format === 'family') &&
			phone.trim() !== '' &&
			mayKnow !== false &&
			!noContact
	);

function key({ case: { client }, next, unseenOn }: Reached): string {
	const rank = client.atRisk ? 0 : unseenOn ? 1 : 2;
	return `${rank} ${next?.on ?? '9999'} ${next?.at ?? '99'} ${client.sortName ?? client.name}`;
}
