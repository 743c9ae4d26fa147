import { day } from '$lib/domain/days/day';
import { withoutDelay } from '$lib/domain/path/special-days';
import type { Step } from '$lib/domain/rules/step';

export default {
	id: 'note-the-death',
	code: 'C5-14',
	stage: 'file',
	group: null,
	order: 5,
	title: 'Note the day and secure the record',
	act: 'Death noted',
	why: 'No letter goes to the family. The record stays as private as before.',
	good: 'The day is noted, open letters and reminders are stopped, the account is treated gently.',
	source: {
		text: 'Standards C.5, client died',
		confidence: 'C',
		checkedOn: day('2026-11-22')
	},
	optional: false,
	brought: true,
	waitsForOthers: false,
	mayAlsoEnd: [],
	appliesTo: () => true,
	dueOn: (situation) =>
		withoutDelay(situation, 'deceased', 0, 'On the day it was noted, so that nothing is sent.')
} satisfies Step;
