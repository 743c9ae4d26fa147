import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { attempts } from './attempts';
import { endsUnlessAnswered } from './days-ahead';
import { goingOn } from './going-on';
import { helpAtOnce } from './help-at-once';
import { comingBack } from './of-one';
import { reach } from './reaching-me';

/** The letter that ends the work with somebody who does not come or answer. `kept`: until when the records are. */
export function toSomebodyAway(situation: Situation, own: { fact: string; kept: string }): Prose[] {
	const { practice } = situation;
	const ends = endsUnlessAnswered(situation);
	return [
		`${own.fact} ${attempts(situation) ?? ''}`.trim(),
		'You do not have to explain anything. Thank you for the trust you have shown me.',
		{ kind: 'heading', text: 'One session is open for you' },
		`Until ${ends}, you can have one more session: to say goodbye well, to plan what comes next, or to tell me that you want to go on. Please ${reach(practice)} by then. It is also fine not to come.`,
		...goingOn(
			situation,
			'You may want to see someone else, now or later. The choice is yours. If you agree in writing, I can share with them what they need to know. Here are people you could ask:'
		),
		{ kind: 'heading', text: 'Your records' },
		`I will keep your records safe ${own.kept}. For a copy, a short written request is enough.`,
		...helpAtOnce(situation),
		...comingBack(situation)
	];
}

/** The days of the attempts stand in the letter, so at least one has to be noted. */
export function unknownAttempts(situation: Situation): string[] {
	return attempts(situation) === null
		? ['Note first when you called or wrote to them: the letter names the days.']
		: [];
}
