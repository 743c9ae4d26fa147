import { newClient, newRecipient } from '$lib/domain/records/blank';
import { addDays, type Day } from '$lib/domain/days/day';
import type { Client, Recipient } from '$lib/domain/records';
import { weekendsOnly, workingDay } from '$lib/domain/days/working-days';
import type { CaseEvent } from '$lib/catalog/sample/events';

export type Person = {
	fields: Omit<Client, 'id'>;
	/** Guardians and partners, each given the client's id later. */
	others: Omit<Recipient, 'id'>[];
	/** In the order they happened. */
	events: CaseEvent[];
};

const portland = { city: 'Portland', region: 'OR' };

/** Somebody of the sample, as they are on the day that is today; `others` stand beside them. */
export function person(
	known: (today: Day) => Parameters<typeof newClient>[0],
	events: CaseEvent[] = [],
	others: Person['others'] = []
): (today: Day) => Person {
	return (today) => {
		const fields = { ...portland, ...known(today) };
		const sortName = fields.name.replace(/^(.+) (\S+)$/, '$2, $1');
		return { fields: newClient({ ...fields, sortName }), others, events };
	};
}

export function beside(
	fields: Omit<Parameters<typeof newRecipient>[0], 'clientId'>
): Person['others'][number] {
	return newRecipient({ ...portland, clientId: '', ...fields });
}

/** The first working day from so many days after today on. */
export function ahead(today: Day, days: number): Day {
	const on = addDays(today, days);
	return workingDay(on, on, weekendsOnly);
}
