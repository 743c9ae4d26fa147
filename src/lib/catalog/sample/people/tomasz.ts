import { addDays } from '$lib/domain/days/day';
import { act, closed, ownEnding, sessionHeld, sessionsSet, step } from '$lib/catalog/sample/events';
import { person } from './person';

/** An ending of its own: goals reached, a good goodbye, the file closed. */
export const tomasz = person(
	(today) => ({
		name: 'Tomasz Wieczorek',
		sortName: 'Wieczorek, Tomasz',
		callName: 'Tomasz',
		street: '48 Larkspur Terrace',
		postalCode: '97213',
		phone: '503-555-0187',
		startedOn: addDays(today, -330),
		lastSeenOn: addDays(today, -34),
		frequency: 'fortnightly'
	}),
	[
		ownEnding(33, 'goals-achieved', ({ day }) => ({ lastSessionOn: day(-8) })),
		step(33, 'agree-on-a-date', { outcome: 'done', way: 'inPerson' }),
		step(33, 'thin-out-sessions'),
		step(33, 'state-the-essentials', { outcome: 'done', way: 'inPerson' }),
		act(26, 'letter-handed-over', 'byHand'),
		sessionsSet(26, [-22, -8]),
		act(26, 'notice-talked-over', 'inPerson'),
		sessionHeld(22),
		act(22, 'referrals-declined', 'inPerson'),
		sessionHeld(8),
		closed(3, { sessionCount: 21, statusAtEnd: 'reached', riskAtEnd: 'noneKnown' })
	]
);
