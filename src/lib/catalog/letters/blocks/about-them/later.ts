import endingConfirmed from '$lib/catalog/letters/ending-confirmed';
import lastSessionInvitation from '$lib/catalog/letters/last-session-invitation';
import secondNotice from '$lib/catalog/letters/second-notice';
import { writeDay } from '$lib/domain/days/day';
import { inWords } from '$lib/catalog/letters/blocks/attempts';
import { sinceThatLetter } from '$lib/catalog/letters/blocks/changed';
import { beforeWeStop, closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { daysToOffer } from '$lib/catalog/letters/blocks/days-ahead';
import { endedOn } from '$lib/catalog/letters/blocks/ended';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach, reachingMe } from '$lib/catalog/letters/blocks/reaching-me';
import { records } from '$lib/catalog/letters/blocks/your-records';
import type { Day } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import type { AboutThem } from './about-them';
import * as say from './words';

export const second: AboutThem = {
	of: secondNotice,
	documentTitle: 'A second notice',
	subject: closingSubject,
	body: (situation) => [
		`${say.opening(situation)} You had a letter from me on ${written(situation.known.read?.on ?? null, situation)}. ${willClose(situation)} ${say.lastDayOf(situation)}`,
		...sinceThatLetter(situation),
		`I would like to know how ${say.called(situation)} wishes to go on, so that you both have what you need in time. There is no wrong answer: to see someone else, to wait, or to stop for now. If it is settled already, I am glad, and a short word is enough. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
		...say.goodbye(situation),
		...goingOn(situation, say.othersFor(situation)),
		...records(situation, `${say.called(situation)}’s`),
		...helpAtOnce(situation),
		...reachingMe(situation),
		say.wish(situation)
	]
};

export const confirmed: AboutThem = {
	of: endingConfirmed,
	documentTitle: 'The work has ended',
	subject: () => 'The work has ended',
	body: (situation) => [
		`${say.opening(situation)} My last session with ${say.called(situation)} was on ${written(endedOn(situation), situation)}, and with it our work has ended. I have been glad to work with ${say.called(situation)}, and I thank you for your trust.`,
		`What we agreed on for the time after still holds. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
		...(situation.reason.practiceEnds
			? records(situation, `${say.called(situation)}’s`)
			: say.recordsOf()),
		...helpAtOnce(situation),
		...(situation.reason.mayComeBack ? say.comingBackFor(situation) : [say.wish(situation)])
	]
};

export const invitation: AboutThem = {
	of: lastSessionInvitation,
	documentTitle: 'An invitation',
	subject: () => 'One more session?',
	body: (situation) => [
		`${say.opening(situation)} ${beforeWeStop(situation)}, I would like to invite ${say.called(situation)} to one more session. A last meeting can do good: to look back, to keep what has helped, and to say goodbye.`,
		{ kind: 'heading', text: 'Days I can offer' },
		{ kind: 'list', items: daysToOffer(situation).map((on) => inWords([on], situation)) },
		`If another day, a call or the fee is on your mind, tell me. Please ${reach(situation.practice)}, and let me know what suits you both.`,
		`It is also fine to say no, and nobody has to tell me why. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
		...helpAtOnce(situation),
		'I wish you both well.'
	]
};

function written(on: Day | null, { practice }: Situation): string {
	return on ? writeDay(on, practice.regionStyle) : '';
}
