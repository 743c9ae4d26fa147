/** Who knows, and is at one point or another of an ending. */
import { beside, person } from './person';
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

/** Four years of work: told first, chose a next provider, and has a long goodbye planned. */
export const marguerite = person('Marguerite Tolland', [
	act(31, 'told-with-essentials', 'inPerson'),
	act(24, 'letter-handed-over', 'byHand'),
	needAsked(17, { seeksSpeciality: 'Grief' }),
	sessionsSet(17, [-10, 4, 18, 32, 46, 60, 74, 88]),
	act(17, 'notice-talked-over', 'inPerson'),
	...namesGiven(15, [names.harriet, names.desmond, names.riverbend]),
	sessionHeld(10),
	answered(3, names.harriet, 'accepted')
]);

/** An ending of its own: goals reached, a good goodbye, the file closed. */
export const tomasz = person('Tomasz Wieczorek', [
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
]);

const partner = beside('partner', 'Bram Visser');

/** A couple who think it over: on one waiting list, and the letter may not have arrived. */
export const leilani = person(
	'Leilani Kahale',
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
export const delphine = person('Delphine Marchetti', [
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
]);
