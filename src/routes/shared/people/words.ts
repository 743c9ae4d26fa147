/** The words of the client pages for what the records hold. */
import type { Region } from '$lib/domain/days/day';
import type { Row } from '$lib/domain/path/caseload';
import type { State } from '$lib/domain/path/path';
import type { Client, Outcome, Way } from '$lib/domain/records';
import type { Stage } from '$lib/domain/rules/stage';

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
	now: 'Today',
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

/** How somebody without a path stands in a list. */
export function standingWords({ case: { client }, cells }: Row): string {
	return `${standings[client.standing]}${cells.file.done ? ', file closed' : ''}`;
}

const weekdays = [
	'Sundays',
	'Mondays',
	'Tuesdays',
	'Wednesdays',
	'Thursdays',
	'Fridays',
	'Saturdays'
];

/** 2:30 PM or 14:30, from `14:30`. */
export function writeTime(time: string, region: Region): string {
	if (region === 'GB') return time;
	const hour = Number(time.slice(0, 2));
	return `${hour % 12 || 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** “Tuesdays, 2:30 PM”; `null` where there is no usual time. */
export function usualSlot(
	{ usualWeekday, usualTime }: Pick<Client, 'usualWeekday' | 'usualTime'>,
	region: Region
): string | null {
	const weekday = usualWeekday === null ? null : weekdays[usualWeekday];
	const time = usualTime && writeTime(usualTime, region);
	return [weekday, time].filter(Boolean).join(', ') || null;
}
