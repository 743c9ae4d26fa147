import { person } from './person';

/** Waits for a place that will not come. */
export const philippa = person(() => ({
	name: 'Philippa Norgrove',
	sortName: 'Norgrove, Philippa',
	phone: '503-555-0116',
	email: 'philippa@example.org',
	standing: 'waiting'
}));
