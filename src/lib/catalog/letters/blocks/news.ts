import type { Knows } from '$lib/domain/rules/known';
import { milestones } from '$lib/domain/rules/milestones';
import type { Situation } from '$lib/domain/rules/ending';
import { dates } from './dates';

/** Whether the last session is past: nothing is offered any more that belongs before it. */
export function isOver({ lastSessionOn, today }: Situation): boolean {
	return lastSessionOn !== null && lastSessionOn < today;
}

/** “The last day …”, or this client's own last session where one is set. */
export function lastDay(situation: Situation): string {
	const { last } = dates(situation);
	const own = situation.case.client.lastSessionOn;
	const shared = own === null || own === situation.practice.lastSessionOn;
	return shared && situation.reason.practiceEnds
		? `The last day on which I ${isOver(situation) ? 'held sessions was' : 'hold sessions is'} ${last}.`
		: `Our last session ${isOver(situation) ? 'was' : 'is'} planned for ${last}.`;
}

const again =
	' We have talked about this. Here are the main points again, so that you can keep them.';
const talkedAbout: Record<Knows, string> = {
	nothing: '',
	holds: again,
	otherKeeper: again,
	anotherDay: ' A day has changed since we talked about this. Here is all of it as it is now.',
	anotherKind: ''
};

/** The fact, the last day, and that this is said again where it was said before. */
export function news(situation: Situation, fact: string): string {
	const talked = situation.doneOn(milestones.told) ? talkedAbout[situation.known.knows] : '';
	return `${fact} ${lastDay(situation)}${talked}`;
}
