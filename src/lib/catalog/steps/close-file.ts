import { afterLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.9',
	stage: 'file',
	group: 'file',
	order: 40,
	title: 'Close the file',
	act: 'File closed',
	why: 'A closed file is a thing you need not carry any more.',
	good: 'Every step has its end: done, declined, not reached or not needed. All four are proper ends.',
	source: ['A: Psychiatric News 2020: note, copies and receipts in each chart', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterLastSession(situation, 30, 'Within a month of the last session.')
});
