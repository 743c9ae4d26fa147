import type { Recipient } from '$lib/domain/records';
import type { Situation } from '$lib/domain/rules/ending';
import { agrees } from '$lib/domain/rules/news';
import { spokenWith } from '$lib/domain/letters/spoken';
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

/** The fact, the last day, and that this is said again to whom it was said before; `to` is `null` for the client. */
export function news(situation: Situation, to: Recipient | null, fact: string): string {
	const talk = spokenWith(situation, to);
	const { news, known } = situation;
	const holds = news !== null && agrees(talk?.said ?? null, news);
	const talked =
		holds || known.knows !== 'anotherDay'
			? 'We have talked about this. Here are the main points again, so that you can keep them.'
			: 'A day has changed since we talked about this. Here is all of it as it is now.';
	return `${fact} ${lastDay(situation)}${talk ? ` ${talked}` : ''}`;
}
