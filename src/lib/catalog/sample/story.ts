import { catalog, steps } from '$lib/catalog/index';
import type { Person } from '$lib/catalog/sample/people/person';
import { addDays, type Day } from '$lib/domain/days/day';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';
import { path } from '$lib/domain/path/path';
import { clientAdded, recipientAdded, withNews } from '$lib/domain/recording';
import type { Case, Change, Op, PracticeAnswers, Provider } from '$lib/domain/records';
import { caseLists, newCase, newPractice } from '$lib/domain/records';
import { situation, type Situation } from '$lib/domain/rules';
import type { CaseEvent, Moment } from './events';
import { plannedOn } from './practice';

export type Telling = {
	answers: PracticeAnswers;
	providers: readonly Provider[];
	today: Day;
	newId: () => string;
};

/** One person's changes, as if the therapist had pressed the buttons on those days. */
export function story({ fields, others, events }: Person, telling: Telling): Change[] {
	const id = telling.newId();
	const changes = [
		clientAdded(id, fields),
		...others.map((each) => recipientAdded(telling.newId(), { ...each, clientId: id }))
	];
	let case_ = changes.reduce(after, newCase({ id, ...fields }));
	for (const event of events) {
		const change = done(case_, event, telling);
		changes.push(change);
		case_ = after(case_, change);
	}
	return changes;
}

function done(case_: Case, event: CaseEvent, telling: Telling): Change {
	const { now, here } = moment(case_, event, telling);
	const change = event.change(now);
	if (!change) {
		throw new Error(`${case_.client.name}: nothing to record ${event.daysAgo} days ago`);
	}
	return withNews(change, { one: () => here, all: () => [here] });
}

function moment(case_: Case, event: CaseEvent, telling: Telling): { now: Moment; here: Situation } {
	const { answers, providers, today, newId } = telling;
	const practice = { id: 'practice', ...newPractice(answers, plannedOn(today)) };
	const day = (fromToday: number) =>
		workingDay(addDays(today, fromToday), practice.plannedOn, weekendsOnly);
	const on = day(-event.daysAgo);
	const here = situation(case_, { practice, providers, catalog, today: on });
	const now = { ...case_, path: path(here, steps), on, day, providers, newId };
	return { now: { ...now, region: answers.regionStyle }, here };
}

const lists = Object.entries(caseLists) as [keyof typeof caseLists, Op['type']][];

/** A client as a change about them leaves it. */
const after = (case_: Case, { ops }: Change): Case => ops.reduce(applied, case_);

function applied(case_: Case, op: Op): Case {
	if (op.type === 'client') {
		return op.op === 'set' ? { ...case_, client: { ...case_.client, ...op.fields } } : case_;
	}
	const [list] = lists.find(([, kind]) => kind === op.type) ?? [];
	if (!list || op.op === 'del') return case_;
	const records: readonly { id: string }[] = case_[list];
	const changed =
		op.op === 'add'
			? [...records, { id: op.id, ...op.fields }]
			: records.map((each) => (each.id === op.id ? { ...each, ...op.fields } : each));
	return { ...case_, [list]: changed };
}
