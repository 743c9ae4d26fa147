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
import { answered, gaveUpOnVisit, namesGiven, visitBooked } from '$lib/catalog/sample/referrals';
import { person } from './person';

/** Everything was handed over, but the first visit was missed and nobody answers. */
export const kwame = person(
	(today) => ({
		name: 'Kwame Ofori-Lindt',
		sortName: 'Ofori-Lindt, Kwame',
		callName: 'Kwame',
		street: '203 Tamarack Street',
		postalCode: '97202',
		phone: '503-555-0138',
		voicemail: 'agreed',
		startedOn: addDays(today, -240),
		lastSeenOn: addDays(today, -35),
		frequency: 'weekly'
	}),
	[
		act(34, 'told-with-essentials', 'inPerson'),
		act(31, 'letter-handed-over', 'byHand'),
		noted(30, ({ day }) => ({ lastSessionOn: day(-10) })),
		needAsked(30, { need: 'optional' }),
		sessionsSet(30, [-20, -10]),
		act(30, 'notice-talked-over', 'inPerson'),
		...namesGiven(27, [names.riverbend, names.esteban, names.desmond]),
		answered(24, names.riverbend, 'accepted'),
		releaseGiven(22, names.riverbend),
		sessionHeld(20),
		step(20, 'remind-at-half-time', { outcome: 'done', way: 'inPerson' }),
		step(20, 'send-second-notice', {
			outcome: 'notApplicable',
			because: 'Starts elsewhere sooner: the last day was agreed on together'
		}),
		step(18, 'send-transfer-summary', { outcome: 'done', way: 'post' }),
		step(14, 'confirm-receipt'),
		visitBooked(13, names.riverbend, -7),
		sessionHeld(10),
		answered(6, names.riverbend, 'missed'),
		...gaveUpOnVisit(2)
	]
);
