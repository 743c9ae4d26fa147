/** Whoever left in the course of the practice's closing, and what they know of it. */
import { closesFile } from '$lib/domain/records/case';
import type { Situation } from './ending';
import { newest } from './concerned';

type Facts = Pick<Situation, 'case' | 'practice' | 'known'>;

/** Their file was closed as part of the practice's closing, and nothing they were told of it has changed since. */
export function endedWithPractice({ case: own, practice, known }: Facts): boolean {
	const { reason } = own.client;
	const closedOn = newest(own.outcomes, closesFile)?.happenedOn;
	if (closedOn === undefined || closedOn < practice.plannedOn) return false;
	if (reason !== null && reason !== practice.reason) return false;
	const said = known.told?.said ?? null;
	return said === null || (said.kind === 'practiceCloses' && said.closingOn === practice.closingOn);
}
