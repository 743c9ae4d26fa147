/** Who knows, and is at one point or another of an ending. */
import { ahead, beside, person } from './person';
import {
	act,
	closed,
	needAsked,
	ownEnding,
	sessionHeld,
	sessionsSet,
	step,
	tried
} from '$lib/catalog/sample/events';
import { names } from '$lib/catalog/sample/providers';
import { answered, namesGiven } from '$lib/catalog/sample/referrals';
import { addDays, addYears } from '$lib/domain/days/day';

/** Four years of work: told first, chose a next provider, and has a long goodbye planned. */
export const marguerite = person(
	(today) => ({
		name: 'Marguerite Tolland',
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

/** An ending of its own: goals reached, a good goodbye, the file closed. */
export const tomasz = person(
	(today) => ({
		name: 'Tomasz Wieczorek',
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

const partner = beside({
	role: 'partner',
	name: 'Bram Visser',
	callName: 'Bram',
	street: '92 Ferry Landing',
	postalCode: '97203',
	mail: 'agreed'
});

/** A couple who think it over: on one waiting list, and the letter may not have arrived. */
export const leilani = person(
	(today) => ({
		name: 'Leilani Kahale',
		callName: 'Leilani',
		format: 'couple',
		street: '92 Ferry Landing',
		postalCode: '97203',
		phone: '503-555-0156',
		mail: 'agreed',
		startedOn: addDays(today, -430),
		lastSeenOn: addDays(today, -8),
		nextSeenOn: ahead(today, 6),
		nextSeenAt: '18:00',
		frequency: 'fortnightly'
	}),
	[
		act(27, 'told-with-essentials', 'inPerson'),
		step(27, 'tell-guardian-or-partner', { outcome: 'done', way: 'inPerson' }),
		step(21, 'give-written-notice', { outcome: 'done', way: 'post' }),
		needAsked(20, { seeksSpeciality: 'Couples' }),
		...namesGiven(17, [names.amara, names.riverbend, names.harriet]),
		answered(11, names.amara, 'waitListed'),
		step(11, 'hold-closure-sessions', { outcome: 'declined', way: 'inPerson' })
	],
	[partner]
);

/** Has not answered for weeks: four attempts are made, and the letter comes next. */
export const delphine = person(
	(today) => ({
		name: 'Delphine Marchetti',
		street: '310 Sorrel Lane, Apt 2',
		postalCode: '97218',
		phone: '503-555-0164',
		voicemail: 'agreed',
		email: 'delphine@example.org',
		emailConsent: 'agreed',
		mail: 'agreed',
		startedOn: addDays(today, -180),
		lastSeenOn: addDays(today, -47),
		frequency: 'weekly'
	}),
	[
		ownEnding(24, 'lost-to-contact'),
		tried(24, 'call', 'noAnswer'),
		step(23, 'screen-what-keeps-them-away'),
		tried(21, 'email', 'sent'),
		tried(17, 'voicemail', 'messageLeft'),
		step(10, 'check-contact-wishes', {
			outcome: 'notApplicable',
			because: 'Cannot be asked at present: as agreed at the first session'
		}),
		tried(10, 'post', 'sent')
	]
);
