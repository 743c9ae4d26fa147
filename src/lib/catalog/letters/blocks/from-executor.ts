import type { Prose } from '$lib/domain/letters/letter';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { cover, missingCover } from './cover';
import { goingOn } from './going-on';
import { helpAtOnce } from './help-at-once';
import type { Signing } from './sheet';
import { reach } from './reaching-me';
import { missingOfOne } from './of-one';
import { missingRecords } from './missing';
import { records } from './your-records';

/** A letter by the professional executor: who writes and with what right, the plain fact, and what comes next. */
export function fromExecutor(situation: Situation, fact: string): Prose[] {
	const { practice } = situation;
	return [
		`My name is ${practice.executorName ?? ''}. ${practice.clinician} asked me to write to you if this day ever came, and to look after clients and their records. I know how to reach you, and I keep it private.`,
		`${fact}${spokenOf(situation)}`,
		'This may be hard to read. Whatever you feel is all right, and nothing you said or did has led to it. I am sorry that the sessions you had planned cannot take place.',
		...cover(
			practice,
			'Somebody to talk to soon',
			'A colleague can meet or speak with you soon, to help with this first time. You may call:'
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

export const reachingExecutor = ({ practice }: Situation): Prose[] => [
	{ kind: 'heading', text: 'How to reach me' },
	`You may call me at ${practice.executorPhone ?? ''} with any question about records, or to find somebody.`,
	'I am thinking of you.'
];

function spokenOf({ doneOn }: Situation): string {
	return doneOn(milestones.told)
		? ' We have spoken about it, and here it is once more so that you can keep it.'
		: '';
}

/** Whether the executor of somebody who can no longer work writes. */
export function isByExecutor({ reason }: Pick<Situation, 'reason'>): boolean {
	return reason.practiceEnds && reason.startedBy === 'others';
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
	...missingRecords(situation)
];
