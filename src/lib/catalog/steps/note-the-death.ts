import { withoutDelay } from '$lib/domain/path/special-days';
import { whereBrought } from '$lib/catalog/steps/common/kinds';

export default whereBrought({
	code: 'C5-14',
	stage: 'file',
	order: 5,
	title: 'Note the day and secure the record',
	act: 'Death noted',
	why: 'No letter goes to the family. The record stays as private as before.',
	good: 'The day is noted, open letters and reminders are stopped, the account is treated gently.',
	source: ['C: Standards C.5, client died', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) =>
		withoutDelay(situation, 'deceased', 0, 'On the day it was noted, so that nothing is sent.')
});
