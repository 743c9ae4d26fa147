import { newClient, newRecipient, type Client, type Recipient } from '$lib/domain/records';
import { addDays, type Day } from '$lib/domain/days/day';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';
import type { CaseEvent } from '$lib/catalog/sample/events';

export type Person = {
	fields: Omit<Client, 'id'>;
	/** Guardians and partners, each given the client's id later. */
	others: Omit<Recipient, 'id'>[];
	/** In the order they happened. */
	events: CaseEvent[];
};

/** By name. A number is a day: so many days after today, or before it. */
type Known = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

const [people = {}] = Object.values(
	import.meta.glob<Known>('./people.json', { eager: true, import: 'default' })
);
const portland = { city: 'Portland', region: 'OR' };

/** Somebody of the sample, as they are on the day that is today; `others` stand beside them. */
export function person(
	name: string,
	events: CaseEvent[],
	others: Person['others'],
	today: Day
): Person {
	const sortName = name.replace(/^(.+) (\S+)$/, '$2, $1');
	const fields = newClient({ ...portland, name, sortName, ...known(name, today) });
	return { fields, others, events };
}

export function beside(role: Recipient['role'], name: string): Person['others'][number] {
	return newRecipient({ ...portland, clientId: '', role, name, ...known(name) });
}

/** What the list of the sample says of them; those who have days there are asked for on one. */
function known(name: string, today?: Day): Record<string, string | boolean | Day> {
	const fields = people[name];
	if (!fields) throw new Error(`people.json: nobody is called ${name}`);
	const known = Object.entries(fields).map(([field, value]) => {
		if (typeof value !== 'number') return [field, value] as const;
		if (!today) throw new Error(`people.json: ${name} has a day`);
		return [field, value > 0 ? ahead(today, value) : addDays(today, value)] as const;
	});
	return Object.fromEntries(known);
}

/** The first working day from so many days after today on. */
function ahead(today: Day, days: number): Day {
	const on = addDays(today, days);
	return workingDay(on, on, weekendsOnly);
}
