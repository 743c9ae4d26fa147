/** The note, and the file. */
import { forEverybody, whereBrought } from './common/kinds';
import { afterLastSession } from '$lib/domain/path/notice-plan';
import { withoutDelay } from '$lib/domain/path/special-days';

export default {
	'note-the-death': whereBrought({
		code: 'C5-14',
		title: 'Note the day and secure the record',
		act: 'Death noted',
		why: 'No letter goes to the family. The record stays as private as before.',
		good: 'The day is noted, open letters and reminders are stopped, the account is treated gently.',
		source: 'C: Standards C.5, client died (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: withoutDelay('deceased', 0, 'On the day it was noted, so that nothing is sent.')
	}),
	'write-closing-note': forEverybody({
		code: '3.8',
		group: 'file',
		title: 'Write the closing note',
		act: 'Closing note written',
		why: 'The note tells whoever opens the file what was offered, what was chosen, and how it ended.',
		good: 'In your record system: dates, notice given, sessions held or declined, referrals, risk at the end. Facts only.',
		source: 'B: CASW; guides to closing notes; some payers want it within 30 days (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterLastSession(7, 'Within a week of the last session.')
	}),
	'confirm-the-ending': forEverybody({
		code: '4.8',
		title: 'Confirm the ending in writing',
		act: 'Ending confirmed in writing',
		why: 'Some clients like a last line that says it is finished, and well.',
		good: 'Agreed end, way back, records and crisis line; nothing about what you talked of.',
		source: 'S: Our reading of several guides (2026-11-22)',
		optional: true,
		dueOn: () => null
	}),
	'store-records': forEverybody({
		code: '4.7',
		group: null,
		title: 'Store the records',
		act: 'Records stored',
		why: 'Records outlive the practice by years.',
		good: 'They are where your custodian will find them, with the day until which they are kept.',
		source: 'A: ACA Code of Ethics B.6.i; AAMFT 2.6 (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterLastSession(30, 'Within a month of the last session.')
	}),
	'close-file': forEverybody({
		code: '4.9',
		group: 'file',
		title: 'Close the file',
		act: 'File closed',
		why: 'A closed file is a thing you need not carry any more.',
		good: 'Every step has its end: done, declined, not reached or not needed. All four are proper ends.',
		source: 'A: Psychiatric News 2020: note, copies and receipts in each chart (2026-11-22)',
		mayAlsoEnd: [],
		dueOn: afterLastSession(30, 'Within a month of the last session.')
	})
};
