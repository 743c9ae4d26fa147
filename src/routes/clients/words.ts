/** The words of the client pages for what the records hold. */
import type { State } from '$lib/domain/path';
import type { Client, Outcome, Way } from '$lib/domain/records';
import type { Stage } from '$lib/domain/rules';

export const stageTitles: Record<Stage, string> = {
	notice: 'Notice',
	referrals: 'Referrals',
	closure: 'Closure sessions',
	transition: 'Transition',
	file: 'Close the file'
};

export const ways: Record<Way, string> = {
	inPerson: 'In person',
	video: 'By video',
	phone: 'By phone',
	byHand: 'By hand',
	post: 'By post',
	certified: 'By certified post',
	portal: 'Through the portal',
	email: 'By e-mail'
};

export const outcomes: Record<Outcome['outcome'], string> = {
	done: 'Done',
	declined: 'Declined',
	unreachable: 'Not reached',
	notApplicable: 'Not applicable'
};

export const states: Record<State, string> = {
	ended: 'Done',
	late: 'Its day is past',
	soon: 'This week',
	later: 'Later'
};

export const formats: Record<Client['format'], string> = {
	individual: 'Individual therapy',
	couple: 'Couple therapy',
	family: 'Family therapy',
	group: 'Group therapy'
};

export const standings: Record<Client['standing'], string> = {
	current: 'Current client',
	former: 'Former client',
	waiting: 'On the waiting list'
};

const weekdays = [
	'Sundays',
	'Mondays',
	'Tuesdays',
	'Wednesdays',
	'Thursdays',
	'Fridays',
	'Saturdays'
];

/** “Tuesdays, 10:00”; `null` where there is no usual time. */
export function usualSlot({ usualWeekday, usualTime }: Client): string | null {
	const weekday = usualWeekday === null ? null : weekdays[usualWeekday];
	return [weekday, usualTime].filter(Boolean).join(', ') || null;
}
