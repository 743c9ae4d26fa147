import { addDays, addYears } from '$lib/domain/days/day';
import { act, needAsked, sessionHeld, sessionsSet } from '$lib/catalog/sample/events';
import { names } from '$lib/catalog/sample/providers';
import { answered, namesGiven } from '$lib/catalog/sample/referrals';
import { ahead, person } from './person';

/** Four years of work: told first, chose a next provider, and has a long goodbye planned. */
export const marguerite = person(
	(today) => ({
		name: 'Marguerite Tolland',
		sortName: 'Tolland, Marguerite',
		callName: 'Marguerite',
		street: '27 Orchard Row',
		postalCode: '97211',
		phone: '503-555-0161',
		voicemail: 'agreed',
		mail: 'agreed',
		startedOn: addYears(today, -4),
		lastSeenOn: addDays(today, -3),
		nextSeenOn: ahead(today, 4),
		nextSeenAt: '10:00',
		frequency: 'weekly'
	}),
	[
		act(31, 'told-with-essentials', 'inPerson'),
		act(24, 'letter-handed-over', 'byHand'),
		needAsked(17, { seeksSpeciality: 'Grief' }),
		sessionsSet(17, [-10, 4, 18, 32, 46, 60, 74, 88]),
		act(17, 'notice-talked-over', 'inPerson'),
		...namesGiven(15, [names.harriet, names.desmond, names.riverbend]),
		sessionHeld(10),
		answered(3, names.harriet, 'accepted')
	]
);
