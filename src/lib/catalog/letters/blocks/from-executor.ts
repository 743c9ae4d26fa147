import type { Prose } from '$lib/domain/letters/letter';
import type { Addressee } from '$lib/domain/letters/template';
import type { Practice } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { spokenWith } from '$lib/domain/letters/spoken';
import { cover, missingCover } from './cover';
import { goingOn } from './going-on';
import { helpAtOnce } from './help-at-once';
import type { Signing } from './sheet';
import { reach } from './reaching-me';
import { missingOfOne } from './of-one';
import { missingRecords } from './missing';
import { records } from './your-records';

/** A letter by the professional executor: who writes and with what right, the plain fact, and what comes next. */
export function fromExecutor(
	situation: Situation,
	{ recipient }: Addressee,
	fact: string
): Prose[] {
	return [
		`${whoWrites(situation)} I write to the clients and look after their records. What I know of you I keep private.`,
		`${fact}${spokenWith(situation, recipient) ? ' We have spoken about it, and here it is once more so that you can keep it.' : ''}`,
		'This may be hard to read. Whatever you feel is all right. I am sorry that sessions which were planned cannot take place.',
		...coverToAsk(
			situation,
			'You may call this colleague and ask for a talk, to help with this first time:'
		),
		...goingOn(
			situation,
			'You may want to see someone else, now or later. The choice is yours, and I am glad to help you find them. Here are people you could ask:'
		),
		...records(situation, 'your'),
		...helpAtOnce(situation),
		...reachingExecutor(situation)
	];
}

/** “My name is Jonas Weil. I act for the practice of Ada Moreno, as the professional executor.” */
export const whoWrites = ({ practice }: Situation): string =>
	`My name is ${practice.executorName ?? ''}. I act for the practice of ${practice.clinician}, as the professional executor.`;

/** Nobody knows whether who was named to cover has time: they can be asked. */
export const coverToAsk = ({ practice }: Situation, lead: string): Prose[] =>
	cover(practice, 'Somebody to talk to', lead);

export const reachingExecutor = ({ practice }: Situation): Prose[] => [
	{ kind: 'heading', text: 'How to reach me' },
	`You may call me at ${practice.executorPhone ?? ''} with any question about records, or to find somebody.`,
	'I am thinking of you.'
];

const absences = {
	died: 'has died',
	ill: 'is ill and can no longer work',
	unknown: 'can no longer work'
};

/** “has died”, after the clinician's name: no more than whoever acts has said. */
export const isGone = ({ absence }: Practice): string => absences[absence ?? 'unknown'];

/** Whether the executor of somebody who can no longer work writes. */
export function isByExecutor({ reason }: Pick<Situation, 'reason'>): boolean {
	return reason.byExecutor;
}

/** Whoever writes the letters of this practice now: the executor, where the clinician cannot. */
export function signedByWriter(situation: Situation): Signing | null {
	return isByExecutor(situation) ? signedByExecutor(situation) : null;
}

/** “call 555-0100 or write to a@example.org”, of whoever writes. */
export function reachWriter(here: Situation): string {
	const { practice } = here;
	return isByExecutor(here) ? `call ${practice.executorPhone ?? ''}` : reach(practice);
}

export const signedByExecutor = ({ practice }: Situation): Signing => ({
	name: practice.executorName ?? '',
	lines: [`Professional executor for ${practice.clinician}`]
});

/** Who writes and how to reach them, where that is the executor. */
export function missingWriter(here: Situation): string[] {
	const { executorName, executorPhone } = here.practice;
	const isKnown = Boolean(executorName?.trim() && executorPhone?.trim());
	return isKnown || !isByExecutor(here)
		? []
		: ['Add your own name and phone as the executor, on the emergency sheet.'];
}

export const missingForExecutor = (situation: Situation): string[] => [
	...missingWriter(situation),
	...missingOfOne(situation),
	...missingCover(situation.practice),
	...([null, 'unknown'].includes(situation.practice.absence)
		? ['Say first under Practice whether your colleague died or is ill: this letter says it.']
		: []),
	...missingRecords(situation)
];
