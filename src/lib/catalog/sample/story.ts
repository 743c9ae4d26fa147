import { newPractice, type PracticeAnswers } from '$lib/domain/blank';
import { newCase, type Case } from '$lib/domain/case';
import type { Change } from '$lib/domain/change';
import { addDays, type Day } from '$lib/domain/day';
import { path } from '$lib/domain/path';
import type { Outcome } from '$lib/domain/records';
import { clientAdded, groupEnded, recipientAdded } from '$lib/domain/recording';
import { situation } from '$lib/domain/situation';
import { weekendsOnly, workingDay } from '$lib/domain/working-days';
import { acts, catalog, steps } from '$lib/catalog/index';
import type { Deed, Person } from './people';
import { plannedOn } from './practice';

type Telling = { answers: PracticeAnswers; today: Day; newId: () => string };

/** One person's changes, as if the therapist had pressed the buttons on those days. */
export function story(person: Person, telling: Telling): Change[] {
	const id = telling.newId();
	const changes = [clientAdded(id, person.fields)];
	if (person.guardian) {
		changes.push(recipientAdded(telling.newId(), { ...person.guardian, clientId: id }));
	}
	let case_: Case = newCase({ id, ...person.fields });
	for (const deed of person.deeds) {
		const change = done(case_, deed, telling);
		changes.push(change);
		case_ = { ...case_, outcomes: [...case_.outcomes, ...outcomes(change)] };
	}
	return changes;
}

function done(case_: Case, deed: Deed, { answers, today, newId }: Telling): Change {
	const practice = { id: 'practice', ...newPractice(answers, plannedOn(today)) };
	const open = path(situation(case_, { practice, providers: [], catalog, today }), steps);
	const act = acts.find((each) => each.id === deed.act);
	const happenedOn = workingDay(addDays(today, -deed.daysAgo), practice.plannedOn, weekendsOnly);
	const change =
		act &&
		groupEnded(case_.client, open, act, { happenedOn, way: deed.way }, newId, answers.regionStyle);
	if (!change) throw new Error(`the sample cannot do ${deed.act}`);
	return change;
}

function outcomes(change: Change): Outcome[] {
	return change.ops.flatMap((op) =>
		op.op === 'add' && op.type === 'outcome' ? [{ id: op.id, ...op.fields }] : []
	);
}
