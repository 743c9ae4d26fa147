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

export const portland = { city: 'Portland', region: 'OR' };

/** The first working day from so many days after today on. */
export function ahead(today: Day, days: number): Day {
	const on = addDays(today, days);
	return workingDay(on, on, weekendsOnly);
}
