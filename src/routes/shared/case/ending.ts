/** What is asked as a step ends. */
import { acts } from '$lib/catalog';
import { addYears, type Day } from '$lib/domain/days/day';
import type { Outcome, Way } from '$lib/domain/records';
import { milestones, type Step } from '$lib/domain/rules';
import { ways } from '$routes/shared/people/words';
import table from './causes.json';

export type Kind = Outcome['outcome'];

/** Why a step does not apply, as fixed choices: prose would become clinical content. */
export const causes: readonly string[] = table.step;

/** Ways to choose from for one step, the usual first; any where its group names none, and of a letter; empty where no way is asked: an
 * arrival is of the way its letter went. */
export function waysOf(step: Step): readonly Way[] {
	if (step.id === milestones.proof || step.id === milestones.closingNote) return [];
	if (step.group === 'letter') return ['byHand', 'post', 'certified', 'portal', 'email'];
	if (step.group === null) return Object.keys(ways) as Way[];
	const own = acts.find(({ ends }) => ends.some(({ group }) => group === step.group))?.ways ?? [];
	return step.id === milestones.told ? [...own, 'post'] : own;
}

export const wayOptions = (of: readonly Way[]): { value: Way | null; label: string }[] => [
	...of.map((way) => ({ value: way, label: ways[way] })),
	{ value: null, label: 'Not said' }
];

/** Of those who may have been there, the names of those who were; `null`: nobody said. */
export const namesOf = (
	there: readonly { id: string; name: string }[],
	ticked: readonly string[]
): string | null => {
	const names = there.filter(({ id }) => ticked.includes(id)).map(({ name }) => name);
	return names.join(' and ') || null;
};

/** An ending is recorded within so many years; an earlier day is a slip of the hand. */
const longestAgoYears = 5;

/** Why this cannot be the day it happened; `null` when it can. */
export function dayFault(on: Day | null, today: Day): string | null {
	if (on === null) return 'Enter the day it happened.';
	if (on > today) return 'This day is still to come. Enter the day it happened.';
	const longAgo = addYears(today, -longestAgoYears);
	return on < longAgo ? 'This day is years ago. Check the year.' : null;
}
