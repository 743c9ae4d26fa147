/** What the therapist may have recorded about one client, each through the function behind its button. */
import type { Case, Change, Provider, Way } from '$lib/domain/records';
import { itemOf, type Path } from '$lib/domain/path/path';
import * as record from '$lib/domain/recording';
import type { Attempt } from '$lib/domain/path/ladder';
import { addYears, type Day, type Region } from '$lib/domain/days/day';
import { acts, agenda, reasons } from '$lib/catalog/index';

/** One client on the day of a event: what was recorded before, and what is open. */
export type Moment = Case & {
	path: Path;
	on: Day;
	/** The working day so many days after today; before it, where negative. */
	day: (fromToday: number) => Day;
	providers: readonly Provider[];
	region: Region;
	newId: () => string;
};

/** Done so many days before today. */
export type CaseEvent = { daysAgo: number; change: (moment: Moment) => Change | null };

export function act(moment: Moment, id: string, way: Way | null = null): Change | null {
	const { client, on } = moment;
	const found = acts.find((each) => each.id === id);
	const doing = { happenedOn: on, way };
	const change = found ? record.groupEnded(moment, found, doing) : null;
	if (change === null || id !== 'told-with-essentials') return change;
	const voicemail = client.voicemail ?? 'agreed';
	const emailConsent = client.emailConsent ?? 'refused';
	return record.withWishes(change, moment, { mail: client.mail, voicemail, emailConsent }, doing);
}

export function step(
	{ client, path, on, newId, region }: Moment,
	id: string,
	ending: Omit<record.Ending, 'happenedOn'> = { outcome: 'done' }
): Change | null {
	const item = itemOf(path, id);
	if (!item || item.outcome) return null;
	const done = { ...ending, happenedOn: on };
	return record.outcomeRecorded(client, item.step, done, newId(), region);
}

/** The last session is so many days from today. */
export const lastSessionSet = ({ client, day }: Moment, fromToday: number) =>
	record.clientEdited(client, { lastSessionOn: day(fromToday) });

/** From that day on the circumstance holds. */
export const specialSince = ({ client, on }: Moment, id: string) =>
	record.clientEdited(client, { circumstances: [id], circumstancesSince: { [id]: on } });

/** From that day on this client's ending is an own one, with the last session so many days from today where that is set. */
export function ownEnding({ client, on, day }: Moment, reason: string, lastFromToday?: number) {
	const title = reasons.find(({ id }) => id === reason)?.title ?? '';
	const last = lastFromToday === undefined ? {} : { lastSessionOn: day(lastFromToday) };
	return record.endingChosen(client, { reason, endingBegunOn: on, ...last }, title);
}

export function needAsked(moment: Moment, need: Partial<record.Need>): Change | null {
	const { seeksSpeciality, seeksInsurer, seeksLanguage, seeksFormat } = moment.client;
	const before = { seeksSpeciality, seeksInsurer, seeksLanguage, seeksFormat };
	return record.needSaid(moment, { need: 'continuing', ...before, ...need }, moment.on);
}

/** On the days so many days from today. */
export const sessionsSet = (moment: Moment, fromToday: readonly number[]) =>
	record.sessionsPlanned(moment, fromToday.map(moment.day), moment.on);

/** The next of the planned ones; with the last of them everything that belongs to a goodbye is done. */
export function sessionHeld(moment: Moment, way: 'inPerson' | 'video' = 'inPerson') {
	const [next, ...more] = moment.sessions.filter(({ standing }) => standing === 'planned');
	if (!next) return null;
	const also = more.length === 0 ? ['agree-on-what-helps', 'agree-on-contact-after'] : [];
	const ending = { standing: 'held', happenedOn: moment.on, way, covered: null } as const;
	return record.sessionEnded({ ...moment, agenda }, next, ending, also);
}

/** Signed by the client, for a year. */
export function releaseGiven(moment: Moment, name: string): Change {
	return record.releaseMade(
		{ ...moment, case: moment },
		{
			recipientId: null,
			providerId: moment.providers.find((each) => each.name === name)?.id ?? null,
			to: name,
			scope: ['dates', 'summary'],
			purpose: 'Going on with therapy',
			signedOn: moment.on,
			expiresOn: addYears(moment.on, 1)
		}
	);
}

export const closed = (moment: Moment, facts: record.NoteFacts) =>
	record.fileClosed(moment, facts, moment.on);

export function tried(moment: Moment, way: Attempt['way'], result: Attempt['result']): Change {
	const attempt: Attempt = { happenedOn: moment.on, by: 'us', way, result, note: null };
	return record.contactLogged(moment, attempt);
}
