/** Where letters to others are led to from. The letters themselves load when one is written. */

/** Numbers of the practice tasks that such a letter or text belongs to. */
export const outsideTaskCodes: readonly string[] = [
	'P06',
	'P07',
	'P13',
	'P14',
	'P15',
	'P16',
	'P18',
	'P22',
	'P23',
	'P29',
	'P35'
];

/** Steps of a client's path that end with such a letter. */
export const outsideSteps: readonly string[] = [
	'send-transfer-summary',
	'tell-prescriber',
	'tell-the-referrer'
];
