import { afterLastSession } from '$lib/domain/path/notice-plan';
import { forEverybody } from '$lib/catalog/steps/common/kinds';

export default forEverybody({
	code: '4.7',
	stage: 'file',
	group: null,
	order: 30,
	title: 'Store the records',
	act: 'Records stored',
	why: 'Records outlive the practice by years.',
	good: 'They are where your custodian will find them, with the day until which they are kept.',
	source: ['A: ACA Code of Ethics B.6.i; AAMFT 2.6', '2026-11-22'],
	mayAlsoEnd: [],
	dueOn: (situation) => afterLastSession(situation, 30, 'Within a month of the last session.')
});
