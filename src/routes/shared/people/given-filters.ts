import type { View } from './view';

/** Filters that are there from the start, each with what it shows beside the usual. */
export const givenFilters: readonly { name: string; shows: Partial<View> }[] = [
	{ name: 'Not told yet', shows: { step: 'told:Not yet' } },
	{ name: 'No letter yet', shows: { step: 'letter:Not yet' } },
	{ name: 'At risk', shows: { only: 'atRisk' } },
	{ name: 'Minors', shows: { only: 'minor' } },
	{ name: 'No next appointment', shows: { only: 'noAppointment' } }
];
