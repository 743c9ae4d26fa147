/** What letters that belong to no reason say to a guardian, or to whoever decides with an adult. */
import attendanceWarning from '$lib/catalog/letters/attendance-warning';
import { attempts, inWords } from '$lib/catalog/letters/blocks/attempts';
import { sinceThatLetter } from '$lib/catalog/letters/blocks/changed';
import { beforeWeStop, closingSubject, willClose } from '$lib/catalog/letters/blocks/closing';
import { answerBy, daysToOffer, withinAWeek } from '$lib/catalog/letters/blocks/days-ahead';
import { endedOn } from '$lib/catalog/letters/blocks/ended';
import { fileKept } from '$lib/catalog/letters/blocks/file-kept';
import { goingOn } from '$lib/catalog/letters/blocks/going-on';
import { helpAtOnce } from '$lib/catalog/letters/blocks/help-at-once';
import { reach, reachingMe } from '$lib/catalog/letters/blocks/reaching-me';
import { records } from '$lib/catalog/letters/blocks/your-records';
import checkIn from '$lib/catalog/letters/check-in';
import correction, { changes, changeSubject, hadALetter } from '$lib/catalog/letters/correction';
import endingConfirmed from '$lib/catalog/letters/ending-confirmed';
import formerClient from '$lib/catalog/letters/former-client';
import lastSessionInvitation from '$lib/catalog/letters/last-session-invitation';
import secondNotice from '$lib/catalog/letters/second-notice';
import waitingList, { deleted } from '$lib/catalog/letters/waiting-list';
import { type Day, writeDay } from '$lib/domain/days/day';
import type { Situation } from '$lib/domain/rules/ending';
import type { AboutThem } from './about-them';
import * as say from './words';
import { called } from './words';

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

/** A few lines when they have not come. */
export const howAreYou: AboutThem = {
	of: checkIn,
	documentTitle: 'A short note',
	subject: () => 'How are you both?',
	body: (situation) => [
		`${say.opening(situation)} ${say.called(situation)} and I have not met for a little while, and I would like to know how you both are.`,
		`Please ${reach(situation.practice)} by ${withinAWeek(situation)}, if you can. A short line is enough. If you would like to set a new day, or would rather leave it for now, just tell me. Either is fine.`,
		...helpAtOnce(situation),
		'I hope to hear from you.'
	]
};

/** With a day to answer by, and what happens then. */
export const pleaseAnswer: AboutThem = {
	of: attendanceWarning,
	documentTitle: 'Please let me know',
	subject: (situation) => `Please let me know by ${answerBy(situation)}`,
	body: (situation) => [
		`${say.opening(situation)} ${say.called(situation)} and I have not met for some time, and I would like to know how you both are. ${attempts(situation, '') ?? ''}`.trim(),
		'There may be a good reason: health, school, work, money, travel, time, or something about our sessions. You can tell me, and we can look for a way.',
		{ kind: 'heading', text: `Please let me know by ${answerBy(situation)}` },
		`Would you like to go on, or would you both rather stop? Either is fine. Please ${reach(situation.practice)} by ${answerBy(situation)}. A short line is enough.`,
		'If I do not hear from you by then, I will take it that you wish to stop for now. I will then write once more, with a day for the end, names of others and one last session on offer.',
		...helpAtOnce(situation),
		'I hope to hear from you.'
	]
};

/** To those whose letter no longer holds. */
export const changed: AboutThem = {
	of: correction,
	documentTitle: 'What has changed since my letter',
	subject: changeSubject,
	body: (situation) => [
		`${say.opening(situation)} ${hadALetter(situation)} Something in it has changed, and I am sorry for that. ${changes(situation).replace('Our last session', 'The last session')}`,
		`The rest of that letter still holds. If this makes things hard for ${say.called(situation)} or for you, please ${reach(situation.practice)}. ${say.staysPrivate(situation)}${say.whoElse(situation)}`,
		...(situation.reason.practiceEnds
			? records(situation, `${say.called(situation)}’s`)
			: say.recordsOf()),
		...helpAtOnce(situation),
		say.wish(situation)
	]
};

/** Short and neutral, about the file alone. */
export const former: AboutThem = {
	of: formerClient,
	documentTitle: 'Notice about a file',
	subject: closingSubject,
	body: (situation) => [
		`${willClose(situation)} You get this letter since I hold a file in the name of ${situation.case.client.name}, and you may decide about it.`,
		...fileKept(situation, 'it')
	]
};

/** That there will be no place. */
export const waiting: AboutThem = {
	of: waitingList,
	documentTitle: 'About a place on my list',
	subject: closingSubject,
	body: (situation) => [
		`${willClose(situation)} I am sorry that I cannot offer ${called(situation)} a place.`,
		...goingOn(situation, 'I hope that you find somebody soon. Here are people you could ask:'),
		...helpAtOnce(situation),
		{ kind: 'heading', text: 'Your details' },
		`I have your names and how to reach you, and nothing more. ${deleted(situation, 'them')} Thank you for waiting, and all the best.`
	]
};
