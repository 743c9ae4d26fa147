/** The practice to look around in: fourteen invented people, half way through. Loaded when used. */
import type { Change } from '$lib/domain/records/change';
import { practiceSetUp, providerAdded } from '$lib/domain/recording';
import type { Day } from '$lib/domain/days/day';
import { people } from './people/index';
import { samplePractice, plannedOn } from './practice';
import { providers } from './providers';
import { story } from './story';
import { taskChanges } from './tasks';

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
