import { crisisLines } from '$lib/domain/rules/crisis-lines';
import { writeDay } from '$lib/domain/days/day';
import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { lastSessionSaid } from '$lib/domain/rules/situation';
import { referable } from './going-on';
import { reach } from './reaching-me';

export const othersToSee =
	'I think it is good for you to go on with somebody. The choice is yours, and I am glad to help. If you agree in writing, I can share with them what they need to know. Here are people you could ask:';

/** Records, where the practice goes on. */
export const recordsStay = (): Prose[] => [
	{ kind: 'heading', text: 'Your records' },
	'Your records stay safe as long as the rules ask. For a copy, a short written request will do.'
];

/** How to come back, where the door is open and the practice is still there, and a last good wish. */
export function comingBack(situation: Situation): Prose[] {
	return comingBackOf(situation, {
		heading: 'If you want to come back',
		whom: 'you',
		wish: 'I wish you all the best.'
	});
}

export function comingBackOf(
	{ practice, today }: Situation,
	{ heading, whom, wish }: { heading: string; whom: string; wish: string }
): Prose[] {
	const { closingOn, regionStyle } = practice;
	if (closingOn !== null && closingOn <= today) return [wish];
	const welcome = closingOn
		? `Until my practice closes on ${writeDay(closingOn, regionStyle)}, you are`
		: 'You are';
	return [
		{ kind: 'heading', text: heading },
		`${welcome} welcome to ask me again: please ${reach(practice)}. I will see ${whom} if I have room. If I have none, I will help you to find somebody. ${wish}`
	];
}

/** What every letter of a practice that goes on needs to know first. */
export function missingToWrite(situation: Situation): string[] {
	const { practice } = situation;
	const faults: [boolean, string][] = [
		[practice.clinician.trim() === '', 'Your name is missing: add it under Practice.'],
		[practice.phone === '' && practice.email === '', 'Add your phone or e-mail under Practice.'],
		[
			crisisLines(situation).length === 0,
			'No crisis line is known for this place: add one under Practice.'
		]
	];
	return faults.filter(([fault]) => fault).map(([, sentence]) => sentence);
}

/** As above, and somebody to turn to where care goes on. */
export function missingOfOne(situation: Situation): string[] {
	const none = situation.reason.careContinues && referable(situation.providers).length === 0;
	return [
		...missingToWrite(situation),
		...(none
			? ['No referrals yet: add people a client could turn to, three if you can, under Referrals.']
			: [])
	];
}

/** The day this client's work ends, where it is not known or past. */
export function unknownLastDay(situation: Situation): string[] {
	const last = lastSessionSaid(situation);
	if (last === null) return ['Set the day of your last session with them first.'];
	if (last < situation.today)
		return ['The day of your last session with them is past: set it anew.'];
	return [];
}
