/** Who writes and what the news is: a clinician who closes or goes on leave, or the executor of one who no longer can work. */
import { writeDay, type Day } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Practice } from '$lib/domain/records';
import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { message } from '$lib/catalog/prose/message';
import pieces from '$lib/catalog/letters/words/pieces.json';
import { words } from './words';

type Here = Pick<PracticeHere, 'practice' | 'reason' | 'today'>;

/** Whether the executor of somebody who can no longer work writes. */
export function isByExecutor({ reason }: Pick<Here, 'reason'>): boolean {
	return reason.byExecutor;
}

const absences = {
	died: 'has died',
	ill: 'is ill and can no longer work',
	unknown: 'can no longer work'
};

/** “has died”, after the clinician's name: no more than whoever acts has said. */
export const isGone = ({ absence }: Practice): string => absences[absence ?? 'unknown'];

export function closes({ reason }: Pick<Here, 'reason'>): boolean {
	return reason.practiceEnds;
}

export function closesOrPauses({ reason }: Pick<Here, 'reason'>): boolean {
	return reason.practiceEnds || reason.temporary;
}

export function written({ practice }: Pick<Here, 'practice'>, on: Day | null): string {
	return on === null ? '' : writeDay(on, practice.regionStyle);
}

/** The day from which nobody is seen any more, or until the return. */
export function lastDay({ practice, reason }: Pick<Here, 'practice' | 'reason'>): Day | null {
	const { closingOn, lastSessionOn } = practice;
	return reason.practiceEnds ? closingOn : (closingOn ?? lastSessionOn);
}

/** By what right an executor writes; nothing where the clinician does. */
export function opening(here: Here): Prose[] {
	if (!isByExecutor(here)) return [];
	const { practice } = here;
	return [
		`I write as the professional executor of ${[practice.clinician, practice.profession].filter(Boolean).join(', ')}, who ${isGone(practice)}. I act for the practice and look after its records.`
	];
}

/** The news in one or two sentences. */
export function news(here: Here): string {
	const { practice, reason, today } = here;
	const on = lastDay(here);
	const past = on !== null && on < today;
	if (reason.practiceEnds) {
		const who = isByExecutor(here) ? `The practice of ${practice.clinician}` : 'I';
		return `${who} ${ending(here, past)} on ${written(here, on)}.`;
	}
	const away = past
		? `I have been away from work since ${written(here, on)}.`
		: `My last day at work for now is ${written(here, on)}.`;
	return `${away} ${comingBack(here)}`;
}

function ending(here: Here, past: boolean): string {
	if (isByExecutor(here)) return past ? 'closed' : 'closes';
	const leaves = here.reason.leaves;
	const what = leaves ? here.practice.name || 'this group practice' : 'my practice';
	if (past) return `${leaves ? 'left' : 'closed'} ${what}`;
	return `will ${leaves ? 'leave' : 'close'} ${what}`;
}

/** When work begins again, as far as that is known. */
export function comingBack({ practice }: Pick<Here, 'practice'>): string {
	const { returnFromOn: from, returnByOn: by } = practice;
	if (from && by && from !== by)
		return `I plan to be back between ${written({ practice }, from)} and ${written({ practice }, by)}.`;
	const on = by ?? from;
	return on
		? `I plan to be back on ${written({ practice }, on)}.`
		: 'I will tell you when I know the day of my return.';
}

/** The news as a subject. */
export function subject(here: Here): string {
	const { practice, reason } = here;
	const last = lastDay(here);
	const on = written(here, last);
	const did = (will: string, did: string) => (last !== null && last < here.today ? did : will);
	if (!reason.practiceEnds) return 'My absence from work';
	if (reason.leaves) return `I ${did('leave', 'left')} this group practice on ${on}`;
	const whose = isByExecutor(here) ? `The practice of ${practice.clinician}` : 'My practice';
	return `${whose} ${did('closes', 'closed')} on ${on}`;
}

/** “my”, or whose executor writes. */
export function my(here: Here): string {
	return isByExecutor(here) ? `${here.practice.clinician}’s` : 'my';
}

export function My(here: Here): string {
	return isByExecutor(here) ? my(here) : 'My';
}

/** With whom somebody was: “me”, or the clinician for whom an executor writes. */
export function me(here: Here): string {
	return isByExecutor(here) ? here.practice.clinician : 'me';
}

const waysOf = ({ phone, email }: Practice) => ({
	phone,
	email,
	hasPhone: phone !== '',
	hasEmail: email !== ''
});

/** “call 555-0100 or write to a@example.org”: whoever writes. */
export function reach(here: Here): string {
	const { practice } = here;
	return isByExecutor(here)
		? `call ${practice.executorPhone ?? ''}`
		: message(pieces.reach, (name) => waysOf(practice)[name as 'phone']);
}

/** “license PSY 1234”, or as they wrote it where that says what it is; empty where there is none. */
export function license({ practice }: Pick<Here, 'practice'>): string {
	const number = practice.licence.trim();
	if (number === '' || /licen[cs]e|regist/i.test(number)) return number;
	return `${words[practice.regionStyle].license} ${number}`;
}

/** Who the clinician is, in lines: profession and license. */
export function credentials(here: Pick<Here, 'practice'>): string[] {
	const number = license(here);
	const line = number.slice(0, 1).toUpperCase() + number.slice(1);
	return [here.practice.profession, line].filter(Boolean);
}
