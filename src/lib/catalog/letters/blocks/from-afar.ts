import type { Prose } from '$lib/domain/letters/letter';
import type { Situation } from '$lib/domain/rules/ending';
import { goingOn } from './going-on';
import { helpAtOnce } from './help-at-once';
import { medicine } from './medicine';

/** A notice with no meeting after it: the fact, a short reason, how contact works, names, records, help. */
export const fromAfar = (
	situation: Situation,
	own: {
		fact: string;
		why: string;
		contact: string;
		more?: Prose[];
		/** Of somebody else, in a letter to whoever decides about their care; left out: to themselves. */
		of?: { lead: string; medicine: Prose[] };
	}
): Prose[] => [
	own.fact,
	own.why,
	...(own.more ?? []),
	...goingOn(
		situation,
		own.of?.lead ??
			'I think it is good for you to see another therapist. The choice is yours. If you agree in writing, they can be told what they need to know. Here are people you could ask:'
	),
	...(own.of?.medicine ?? medicine(situation)),
	{ kind: 'heading', text: 'How to reach me' },
	own.contact,
	{ kind: 'heading', text: own.of ? 'Records' : 'Your records' },
	`${own.of ? 'The' : 'Your'} records stay safe as long as the rules ask. For a copy, a short written request will do.`,
	...helpAtOnce(situation),
	'I wish you well.'
];

/** Whom to write to in the therapist's place, as a paragraph begins. */
export function writeToThird({ case: { client } }: Situation): string {
	return `Please write by post to ${client.thirdPerson}, at the address at the top.`;
}
