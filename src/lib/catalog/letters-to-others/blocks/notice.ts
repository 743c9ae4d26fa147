import { lines } from '$lib/domain/records/address';
import type { PracticeHere } from '$lib/domain/letters/outside-letter';
import { custodian } from './records';
import { closes, comingBack, isByExecutor, lastDay, written } from './voice';

/** The notice itself, to be printed or put on a page: who, which day, and how records can be had until when. No reason, no client. */
export function noticeText(here: PracticeHere): string {
	return closes(here) ? ofClosing(here) : ofLeave(here);
}

function ofClosing(here: PracticeHere): string {
	const { practice, today } = here;
	const on = lastDay(here);
	const where = lines(practice.address).join(', ');
	const place = where ? ` at ${where}` : '';
	const leaves = here.reason.leaves;
	const past = on !== null && on < today;
	const act = leaves ? (past ? 'left' : 'leaves') : past ? 'closed' : 'closes';
	const what = leaves ? practice.name || 'the practice' : 'the practice';
	if (isByExecutor(here))
		return `The practice of ${named(here)}${place}, ${act} on ${written(here, on)}. No sessions take place any more. ${records(here)}`;
	return `${named(here)}, ${act} ${what}${place} on ${written(here, on)}. ${records(here)}`;
}

/** “Ada Moreno, Psychologist (Quiet Street Practice)”. */
export function named({ practice, reason }: PracticeHere): string {
	const who = [practice.clinician, practice.profession].filter(Boolean).join(', ');
	const leaves = reason.leaves;
	return practice.name && practice.name !== practice.clinician && !leaves
		? `${who} (${practice.name})`
		: who;
}

/** How, where and until when records can be had. */
export function records(here: PracticeHere): string {
	const { practice } = here;
	const ask =
		'Whoever was seen there may ask in writing for a copy of the record, or have it sent to another provider.';
	if (practice.custodian === 'known') {
		const { name, lines: at } = custodian(here);
		return `${ask} Records are kept for as long as the law asks, from that day by ${[name, ...at].join(', ')}.`;
	}
	return `${ask} Until ${written(here, practice.askMeUntilOn)}, ${askHere(here)}.`;
}

function askHere(here: PracticeHere): string {
	const { practice } = here;
	if (isByExecutor(here))
		return `ask ${practice.executorName ?? ''}, who acts for the practice, ${practice.executorPhone ?? ''}`;
	const at = [lines(practice.address).join(', '), practice.email].filter(Boolean).join(' or ');
	const call = practice.phone && `call ${practice.phone}`;
	return [at && `write to ${at}`, call].filter(Boolean).join(', or ');
}

function ofLeave(here: PracticeHere): string {
	const { practice } = here;
	const { coverName, coverPhone } = practice;
	const cover =
		coverName && coverPhone ? ` Meanwhile ${coverName} takes calls: ${coverPhone}.` : '';
	const back = comingBack(here).replace('I plan', 'The plan is');
	const known = practice.returnByOn ?? practice.returnFromOn;
	const when = known ? back : 'The day of return will be given here.';
	return `${named(here)}, is away from work after ${written(here, lastDay(here))}. ${when}${cover}`;
}
