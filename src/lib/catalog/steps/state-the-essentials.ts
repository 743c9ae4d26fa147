import { withTelling } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '1.6',
	stage: 'notice',
	group: 'told',
	order: 30,
	title: 'Say what they need to know',
	act: 'Essentials said',
	why: 'People remember little of such a moment, so a few facts are enough: until when, who helps in between, what happens to their records.',
	good: 'They heard the last day, who is there until then, where to turn in a crisis, and how to ask for records.',
	source: [
		'B: Bernstein and Hartsell, and Psychiatric News 2020, on what a notice holds',
		'2026-11-22'
	],
	dueOn: withTelling
});
