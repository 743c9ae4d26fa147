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
import { ahead, person } from './person';

/** Handed over and waiting to hear that it arrived; the last session is this week. */
export const jaeWon = person(
	(today) => ({
		name: 'Jae-won Pemberton',
		sortName: 'Pemberton, Jae-won',
		callName: 'Jae-won',
		street: '15 Cannery Steps',
		postalCode: '97217',
		phone: '503-555-0149',
		mail: 'agreed',
		startedOn: addDays(today, -390),
		lastSeenOn: addDays(today, -34),
		nextSeenOn: ahead(today, 3),
		nextSeenAt: '17:30',
		frequency: 'fortnightly'
	}),
	[
		act(33, 'told-with-essentials', 'video'),
		step(30, 'give-written-notice', { outcome: 'done', way: 'post' }),
		noted(28, ({ day }) => ({ lastSessionOn: day(5) })),
		needAsked(26, { seeksSpeciality: 'Anxiety', seeksFormat: 'telehealth' }),
		sessionsSet(26, [-9, 5]),
		act(26, 'notice-talked-over', 'video'),
		...namesGiven(24, [names.desmond, names.esteban, names.amara]),
		step(20, 'keep-proof-of-delivery'),
		answered(20, names.desmond, 'accepted'),
		releaseGiven(17, names.desmond),
		step(14, 'send-transfer-summary', { outcome: 'done', way: 'post' }),
		step(12, 'remind-at-half-time', { outcome: 'done', way: 'video' }),
		sessionHeld(9, 'video'),
		step(9, 'send-second-notice', { outcome: 'done', way: 'post' }),
		visitBooked(5, names.desmond, 12)
	]
);
