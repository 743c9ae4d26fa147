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
import { answered, namesGiven } from '$lib/catalog/sample/referrals';
import { ahead, person } from './person';

/** In crisis now: the hand-off was well on its way, and her clock stands still. */
export const samira = person(
	(today) => ({
		name: 'Samira Haddad',
		sortName: 'Haddad, Samira',
		callName: 'Samira',
		street: '7 Beacon Hill Road',
		postalCode: '97210',
		phone: '503-555-0119',
		voicemail: 'refused',
		startedOn: addDays(today, -640),
		lastSeenOn: addDays(today, -2),
		nextSeenOn: ahead(today, 1),
		nextSeenAt: '16:00',
		frequency: 'weekly'
	}),
	[
		act(30, 'told-with-essentials', 'inPerson'),
		act(23, 'letter-handed-over', 'byHand'),
		needAsked(19, { seeksSpeciality: 'Trauma' }),
		sessionsSet(19, [-5, 20, 48, 76, 90]),
		act(19, 'notice-talked-over', 'inPerson'),
		...namesGiven(16, [names.esteban, names.harriet, names.desmond]),
		answered(12, names.esteban, 'accepted'),
		releaseGiven(8, names.esteban),
		sessionHeld(5),
		noted(2, ({ on }) => ({
			circumstances: ['in-crisis'],
			circumstancesSince: { 'in-crisis': on }
		})),
		step(2, 'choose-level-of-care'),
		step(2, 'review-safety-plan', { outcome: 'done', way: 'inPerson' })
	]
);
