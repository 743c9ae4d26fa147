import { newClient } from '$lib/domain/records/blank';
import { portland, type Person } from './person';

/** Waits for a place that will not come. */
export function philippa(): Person {
	return {
		fields: newClient({
			...portland,
			name: 'Philippa Norgrove',
			sortName: 'Norgrove, Philippa',
			phone: '503-555-0116',
			email: 'philippa@example.org',
			standing: 'waiting'
		}),
		others: [],
		events: []
	};
}
