/** What a sentence of a notice may leave open for the practice's facts. */
export const noticeMarks: readonly string[] = [
	'whose',
	'closingDay',
	'recordsKeeper',
	'recordsContact',
	'recordsCollect',
	'copyCharge'
];
