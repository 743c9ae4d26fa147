import { newPractice, type PracticeAnswers } from '$lib/domain/records/blank';
import type { Change } from '$lib/domain/records/change';
import { addDays, type Day } from '$lib/domain/days/day';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import { taskEnded } from '$lib/domain/recording';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';
import { catalog } from '$lib/catalog/index';
import { tasks } from '$lib/catalog/tasks/index';
import { plannedOn } from './practice';

/** What was done for the practice so far: so many days ago, and what shows it. */
const events: Record<string, readonly [number, string | null]> = {
	'list-all-clients': [33, null],
	'sort-by-need': [32, null],
	'tell-long-term-clients': [31, null],
	'us-or-custodian-counselor': [25, 'Confirmation of the board, in the licence folder'],
	'find-own-support': [24, null],
	'read-own-rules': [22, 'Notes in the closing folder'],
	'build-referral-list': [12, null]
};

/** As if the therapist had recorded them in the practice plan. */
export function taskChanges(answers: PracticeAnswers, today: Day, newId: () => string): Change[] {
	const practice = { id: 'practice', ...newPractice(answers, plannedOn(today)) };
	const items = practicePlan({ practice, providers: [], catalog, today }, tasks, []);
	return items.flatMap((item) => {
		const [daysAgo, evidence] = events[item.key] ?? [];
		if (daysAgo === undefined) return [];
		const day = workingDay(addDays(today, -daysAgo), practice.plannedOn, weekendsOnly);
		const ending = { outcome: 'done', happenedOn: day, evidence: evidence ?? null } as const;
		return [taskEnded(item, ending, newId(), answers.regionStyle)];
	});
}
