/** The practice to look around in: six invented clients, half way through. Loaded when used. */
import type { Change } from '$lib/domain/change';
import { practiceSetUp, providerAdded } from '$lib/domain/recording';
import type { Day } from '$lib/domain/day';
import { people } from './people';
import { samplePractice, plannedOn, providers } from './practice';
import { story } from './story';
import { taskChanges } from './tasks';

/** From setting up the practice to today, in the order it happened. */
export function sampleChanges(today: Day, newId: () => string): Change[] {
	const answers = samplePractice(today);
	return [
		practiceSetUp(answers, plannedOn(today)),
		...providers(today).map((fields) => providerAdded(newId(), fields)),
		...people(today).flatMap((person) => story(person, { answers, today, newId })),
		...taskChanges(answers, today, newId)
	];
}
