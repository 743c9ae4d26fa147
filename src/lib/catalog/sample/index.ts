/** The practice to look around in: fourteen invented people, half way through. Loaded when used. */
import { catalog } from '$lib/catalog/index';
import { people } from '$lib/catalog/sample/people/index';
import { tasks } from '$lib/catalog/tasks/index';
import { addDays, type Day } from '$lib/domain/days/day';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';
import { practicePlan } from '$lib/domain/practice/practice-plan';
import { practiceSetUp, providerAdded, taskEnded } from '$lib/domain/recording';
import { newPractice, type Change, type PracticeAnswers } from '$lib/domain/records';
import { plannedOn, samplePractice } from './practice';
import { providers } from './providers';
import { story } from './story';
import done from './tasks.json';

/** From setting up the practice to today, in the order it happened. */
export function sampleChanges(today: Day, newId: () => string): Change[] {
	const answers = samplePractice(today);
	const directory = providers(today).map((fields) => ({ id: newId(), ...fields }));
	const telling = { answers, providers: directory, today, newId };
	return [
		practiceSetUp(answers, plannedOn(today)),
		...directory.map(({ id, ...fields }) => providerAdded(id, fields)),
		...people(today).flatMap((person) => story(person, telling)),
		...taskChanges(answers, today, newId)
	];
}

/** What was done for the practice so far: so many days ago, and what shows it. */
const events = done as unknown as Record<string, readonly [number, string | null]>;

/** As if the therapist had recorded them in the practice plan. */
function taskChanges(answers: PracticeAnswers, today: Day, newId: () => string): Change[] {
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
