import { addDays } from '$lib/domain/days/day';
import {
	act,
	needAsked,
	noted,
	releaseGiven,
	sessionHeld,
	sessionsSet,
	step
} from '$lib/catalog/sample/events';
import { names } from '$lib/catalog/sample/providers';
import { answered, namesGiven, visitBooked } from '$lib/catalog/sample/referrals';
import { person } from './person';

/** Went on early: the first visit is kept, the goodbye was said, and the note is to be written. */
export const ingrid = person(
	(today) => ({
		name: 'Ingrid Solheim-Reyes',
		sortName: 'Solheim-Reyes, Ingrid',
		callName: 'Ingrid',
		street: '64 Heron Way',
		postalCode: '97214',
		phone: '503-555-0127',
		email: 'ingrid@example.org',
		mail: 'agreed',
		startedOn: addDays(today, -510),
		lastSeenOn: addDays(today, -34),
		frequency: 'fortnightly'
	}),
	[
		act(33, 'told-with-essentials', 'inPerson'),
		act(29, 'letter-handed-over', 'byHand'),
		noted(27, ({ day }) => ({ lastSessionOn: day(-3) })),
		needAsked(26, { seeksSpeciality: 'Grief' }),
		sessionsSet(26, [-17, -10, -3]),
		act(26, 'notice-talked-over', 'inPerson'),
		...namesGiven(24, [names.harriet, names.desmond, names.amara]),
		answered(21, names.harriet, 'accepted'),
		sessionHeld(17),
		releaseGiven(17, names.harriet),
		step(17, 'remind-at-half-time', { outcome: 'done', way: 'inPerson' }),
		step(17, 'send-second-notice', {
			outcome: 'notApplicable',
			because: 'Goes on early: the last day was agreed on together'
		}),
		step(12, 'send-transfer-summary', { outcome: 'done', way: 'portal' }),
		visitBooked(12, names.harriet, -2),
		sessionHeld(10),
		step(9, 'confirm-receipt'),
		sessionHeld(3),
		answered(1, names.harriet, 'visitKept')
	]
);
