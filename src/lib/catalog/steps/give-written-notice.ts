import { afterTelling, letterAfterAttempts } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.3',
	stage: 'notice',
	group: 'letter',
	order: 40,
	title: 'Give the letter',
	act: 'Letter given',
	why: 'On paper it can be read again at home, with the dates and telephone numbers.',
	good: 'Handed over in session where you can; posted only where they agreed to it.',
	source: [
		'A: Psychiatric News 2020; AACAP 2020: in writing, by hand or by certified mail, with a copy in the chart',
		'2026-11-22'
	],
	dueOn: (situation) =>
		situation.reason.clientReachable
			? afterTelling(situation, {
					days: 7,
					share: 1 / 8,
					why: 'At the session after you tell them.'
				})
			: letterAfterAttempts(situation)
});
