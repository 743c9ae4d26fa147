/** Who has chosen a next provider: the hand-off is done, or well on its way. */
import { person } from './person';
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

/** Went on early: the first visit is kept, the goodbye was said, and the note is to be written. */
export const ingrid = person('Ingrid Solheim-Reyes', [
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
]);

/** Everything was handed over, but the first visit was missed and nobody answers. */
export const kwame = person('Kwame Ofori-Lindt', [
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
]);

/** Handed over and waiting to hear that it arrived; the last session is this week. */
export const jaeWon = person('Jae-won Pemberton', [
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
]);

/** In crisis now: the hand-off was well on its way, and her clock stands still. */
export const samira = person('Samira Haddad', [
	act(30, 'told-with-essentials', 'inPerson'),
	act(23, 'letter-handed-over', 'byHand'),
	needAsked(19, { seeksSpeciality: 'Trauma' }),
	sessionsSet(19, [-5, 20, 48, 76, 90]),
	act(19, 'notice-talked-over', 'inPerson'),
	...namesGiven(16, [names.esteban, names.harriet, names.desmond]),
	answered(12, names.esteban, 'accepted'),
	releaseGiven(8, names.esteban),
	sessionHeld(5),
	noted(2, ({ on }) => ({ circumstances: ['in-crisis'], circumstancesSince: { 'in-crisis': on } })),
	step(2, 'choose-level-of-care'),
	step(2, 'review-safety-plan', { outcome: 'done', way: 'inPerson' })
]);
