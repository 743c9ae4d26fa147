import type { Case, Contact, Recipient } from '$lib/domain/records';
import { later, shortDay, type Day, type Region } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules';
import {
	heardWords,
	hidesSender,
	isNamed,
	isToldAnotherDay,
	milestones,
	triedInVain
} from '$lib/domain/rules';

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
		: 'Do not call. No one is named yet to speak with them';
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
	if (alone && !toThem) return told?.isWritten ? 'Not told: a letter went to somebody else' : null;
	const isLeft = here.case.contacts.some(({ said }) => said !== null && said === told?.said);
	if (knows === 'holds' && alone && !isLeft) return told?.isWritten ? 'Told by letter' : 'Told';
	if (isToldAnotherDay(here)) return 'Told a date since changed';
	if (knows !== 'anotherKind') return null;
	return told?.said?.kind === 'leave' ? 'Told of a leave only' : 'Told of another ending';
}

/** Guardians, those who decide, and the others of a couple or family, by number; nobody who may not know, or whom an order keeps away. */
export const alsoCall = ({ client: { format }, recipients }: Case): readonly Recipient[] =>
	recipients.filter(({ role, phone, mayKnow, noContact }) => {
		const isConcerned =
			['guardian', 'decisionMaker'].includes(role) || ['couple', 'family'].includes(format);
		return isConcerned && phone.trim() !== '' && mayKnow !== false && !noContact;
	});
