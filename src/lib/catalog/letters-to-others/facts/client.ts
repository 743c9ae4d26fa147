/** What letters to others name of a client, beside what letters to clients name of them too. */
import { dayConditions } from '$lib/catalog/letters/facts/conditions';
import { days } from '$lib/catalog/letters/facts/days';
import { is, on } from '$lib/catalog/letters/facts/is';
import { names } from '$lib/catalog/letters/facts/names';
import { clients } from '$lib/catalog/letters/facts/people';
import type { Scope } from '$lib/domain/letters/outside-letter';
import type { Client } from '$lib/domain/records';
import { has, nextProvider, type Situation } from '$lib/domain/rules';
import { phrase, type At } from './at';
import { lastDay } from './practice';

const ofClient = (holds: (client: Client) => boolean) => is(({ case: own }) => holds(own.client));
const noted =
	(find: (client: Client) => string) =>
	({ here }: { here: Situation }) =>
		find(here.case.client);
const allows =
	(part: Scope) =>
	({ release }: At) =>
		release?.scope.includes(part) === true;

export const shared = {
	fullName: names.fullName,
	lastSeen: days.lastSeen,
	hasBeenSeen: clients.hasBeenSeen,
	courtOrdered: clients.courtOrdered,
	lastSession: days.lastSession,
	hasLastSession: dayConditions.hasLastSession,
	isOver: dayConditions.isOver
};

export const ofClients = {
	waiting: ofClient(({ standing }) => standing === 'waiting'),
	deceased: is((here) => has(here, 'deceased')),
	part2: is((here) => has(here, 'part-2')),
	orderRead: is(({ doneOn }) => doneOn('check-the-order') !== null),
	/** Their care ends with the practice, or pauses with it, and not by itself. */
	endsWithPractice: is((here) => {
		const { practiceEnds, temporary } = here.reason;
		const isOfAll = here.case.client.reason === null && (practiceEnds || temporary);
		return isOfAll && lastDay(here) !== null;
	}),
	startedOn: on(({ case: { client } }) => client.startedOn),
	hasStarted: ofClient(({ startedOn }) => startedOn !== null),
	sessionCount: noted(({ sessionCount }) => String(sessionCount)),
	hasSessionCount: ofClient(({ sessionCount }) => sessionCount !== null),
	nextProvider: ({ here: { case: own } }: { here: Situation }) =>
		nextProvider(own.referrals)?.providerName || 'another provider',
	hasNextProvider: is(({ case: own }) => nextProvider(own.referrals) !== null),
	theirPhone: noted(({ phone }) => phone),
	hasTheirPhone: ofClient(({ phone }) => phone !== ''),
	need: noted(({ need }) => need ?? 'unasked'),
	hasWishes: ofClient(({ seeksFormat, seeksLanguage, seeksInsurer }) =>
		Boolean(seeksFormat || seeksLanguage || seeksInsurer)
	),
	seeksFormat: noted(({ seeksFormat }) => seeksFormat ?? 'any'),
	seeksLanguage: ofClient(({ seeksLanguage }) => Boolean(seeksLanguage)),
	language: noted(({ seeksLanguage }) => phrase(seeksLanguage)),
	seeksInsurer: ofClient(({ seeksInsurer }) => Boolean(seeksInsurer)),
	insurer: noted(({ seeksInsurer }) => phrase(seeksInsurer)),
	hasRelease: ({ release }: At) => release !== null,
	isSigned: ({ release }: At) => Boolean(release?.signedOn),
	signedOn: (at: At<Situation>) => on(() => at.release?.signedOn)(at),
	allowsSummary: allows('summary'),
	allowsRecords: allows('records'),
	allowsSafetyPlan: allows('safetyPlan')
};
