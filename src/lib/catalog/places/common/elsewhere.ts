import australiaNational from '$lib/catalog/holidays/australia-national';
import canadaFederal from '$lib/catalog/holidays/canada-federal';
import type { RetentionRule } from '$lib/domain/rules/place';
import { crisisLines, emergencyNumbers } from './crisis-lines';
import { untilAge } from './minors';
import { customaryNotice } from './notice';
import { read, readAbout } from './sources';

/** What every province of Canada shares. */
export const canada = {
	country: 'CA',
	board: 'college',
	catchAll: false,
	notice: customaryNotice,
	crisisLines: crisisLines.CA,
	emergencyNumber: emergencyNumbers.CA,
	holidays: canadaFederal
} as const;

/** What every state and territory of Australia shares. */
export const australia = {
	country: 'AU',
	board: 'board',
	catchAll: false,
	notice: customaryNotice,
	crisisLines: crisisLines.AU,
	emergencyNumber: emergencyNumbers.AU,
	holidays: australiaNational
} as const;

export const australianRetention: readonly RetentionRule[] = [
	{
		id: 'au-records-psychologist',
		professions: ['psychologist'],
		keeps: 'record',
		adults: { years: 7, after: 'lastContact' },
		minors: null,
		note: 'A rule of the state comes first.',
		source: read('Australian Psychological Society, B.2.2, table of 2012')
	},
	{
		id: 'au-records-minors',
		professions: ['psychologist'],
		keeps: 'record',
		adults: null,
		minors: untilAge(25),
		note: 'Set by the law of each state.',
		source: readAbout('Australian Psychological Society, table of 2012')
	}
];
