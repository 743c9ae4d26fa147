import usFederal from '$lib/catalog/holidays/us-federal';
import type { Duty, Limit } from '$lib/domain/rules/place';
import { crisisLines, emergencyNumbers } from './crisis-lines';
import { customaryNotice } from './notice';
import { read, readAbout } from './sources';

/** What every place in the United States shares. */
export const unitedStates = {
	country: 'US',
	board: 'board',
	catchAll: false,
	notice: customaryNotice,
	crisisLines: crisisLines.US,
	emergencyNumber: emergencyNumbers.US,
	holidays: usFederal
} as const;

export const federalLimits: readonly Limit[] = [
	{
		id: 'us-access',
		professions: 'all',
		topic: 'access',
		value: 30,
		unit: 'days',
		note: 'One extension of 30 days is possible. Psychotherapy notes are not part of it. Your state may ask for less.',
		source: read('45 CFR 164.524')
	},
	{
		id: 'us-papers',
		professions: 'all',
		topic: 'papers',
		value: 6,
		unit: 'years',
		note: 'HIPAA sets no years for the chart itself.',
		source: read('45 CFR 164, as given by sog.unc.edu, 2023')
	}
];

export const federalDuties: readonly Duty[] = [
	{
		id: 'us-part-2-records',
		professions: 'all',
		text: 'In a substance use programme under 42 CFR Part 2: when it closes, must what identifies clients be removed or destroyed unless they agree in writing to a transfer or a law says to keep it, and must what is kept be sealed and labelled with that law and an end date?',
		source: readAbout('42 CFR 2.19, the text of 2000; it has changed since')
	}
];
